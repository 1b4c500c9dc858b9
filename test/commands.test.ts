/** One style for all commands: what each says of itself, and what it prints where nobody watches. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { commandsPage } from '../src/cli/commands-page.ts'
import { folderWith, fourplane, run } from './command.ts'

const ROOT = resolve(import.meta.dirname, '..')

describe('every command', () => {
  let sections: readonly string[] = []
  beforeAll(async () => {
    sections = (await commandsPage()).split(/^## /m).slice(1)
  })

  test('docs/commands.md is what they say of themselves: npx tsx scripts/commands-page.ts', async () => {
    expect(readFileSync(join(ROOT, 'docs/commands.md'), 'utf8')).toBe(await commandsPage())
  })

  test('has examples, exit codes, and --json', () => {
    expect(sections.length).toBeGreaterThan(8)
    for (const section of sections) for (const part of ['Examples:', 'Exit codes: 0', '--json']) expect(section).toContain(part)
  })
})

test('a misspelt command or option is wrong usage, and the near one is named', async () => {
  expect(await fourplane(['biuld'])).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean build?') })
  expect(await fourplane(['find', '--jsn', 'x'])).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean --json?') })
})

test('ends quietly when whoever reads its output has left', async () => {
  const bin = `'${process.execPath}' --import ./node_modules/tsx/dist/loader.mjs src/cli/bin.ts`
  const { out, err } = await run('bash', ['-c', `{ ${bin} find --help; echo "ended with $?" >&2; } | true`], ROOT)
  expect({ out, err }).toEqual({ out: '', err: 'ended with 141\n' })
})

test('colours where they are asked for, and nowhere with NO_COLOR', async () => {
  const coloured = await fourplane(['find', 'Cannot achieve consistency level'], { NO_COLOR: '', FORCE_COLOR: '1' })
  expect(coloured.out).toContain('\u001b[')
  const plain = await fourplane(['find', 'Cannot achieve consistency level'], { NO_COLOR: '1', FORCE_COLOR: '1' })
  expect(plain.out).not.toContain('\u001b[')
})

describe('completion', () => {
  /** What bash offers behind these words. */
  async function offered(...words: readonly string[]): Promise<string[]> {
    const { out: completion } = await fourplane(['completion', 'bash'])
    const folder = await folderWith({ 'fourplane.bash': completion, 'page.md': '' })
    const line = `source ./fourplane.bash; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _fourplane; printf '%s\\n' "\${COMPREPLY[@]}"`
    return (await run('bash', ['-c', line], folder)).out.trim().split('\n')
  }

  test('bash: commands, options, values, files', async () => {
    expect(await offered('fourplane', 're')).toEqual(['render'])
    expect(await offered('fourplane', 'render', '--sc')).toEqual(['--scale'])
    expect(await offered('fourplane', 'render', '--theme', '')).toEqual(['light', 'dark', 'auto'])
    expect(await offered('fourplane', 'render', 'pa')).toEqual(['page.md'])
    expect(await offered('fourplane', 'new', 'stor')).toEqual(['storage'])
  })

  test.each(['zsh', 'fish'])('%s: names every command', async (shell) => {
    const { out } = await fourplane(['completion', shell])
    for (const name of ['build', 'check', 'find', 'diff', 'progress', 'discover', 'links', 'render', 'completion'])
      expect(out).toContain(name)
    expect(out.match(/'/g)?.length ?? 1).toSatisfy((count: number) => count % 2 === 0) // no quote is left open
  })
})
