/** The workflows call our commands as they are: each command and option exists, and what else they run is known. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { program } from '../src/cli/main.ts'
import { processTerminal } from '../src/cli/terminal.ts'

const ROOT = resolve(import.meta.dirname, '..')
const FOLDER = join(ROOT, '.github/workflows')

interface Step {
  readonly run?: string
  readonly uses?: string
  readonly env?: Readonly<Record<string, string>>
}
interface Workflow {
  readonly name: string
  readonly on: unknown
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, { readonly 'runs-on': string; readonly steps: readonly Step[] }>>
}

/** What a workflow may run besides our commands: packages, git and GitHub, and the words of the shell between them. */
const GLUE = [
  'npm',
  'git',
  'gh',
  'jq',
  'cat',
  'tee',
  'grep',
  'if',
  'fi',
  'while',
  'done',
  'do',
  'then',
  'continue',
  'exit',
  '.ci/run',
  'true',
]
const OURS = /npx tsx (src\/cli\/bin\.ts|build(?!\S))((?: +(?:"[^"]*"|[^\s|>&#;]+))*)/g

/** The lines of a script, without comments; a line that ends in a backslash goes on. */
function commandsOf(script: string): string[] {
  return script
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const workflow: Workflow = parse(readFileSync(join(FOLDER, file), 'utf8'))
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
  const lines = steps.flatMap(({ run }) => (run === undefined ? [] : commandsOf(run)))
  const calls = lines.flatMap((line) =>
    [...line.matchAll(OURS)].map(([, script = '', words = '']) => ({ script, words: words.trim().split(/\s+/) })),
  )
  let known: ReadonlyMap<string, readonly string[]>

  beforeAll(async () => {
    const { commands } = await program(processTerminal())
    known = new Map(
      commands.map((command) => [
        command.name(),
        command.options.flatMap(({ short, long }) => [short, long].filter((flag) => flag !== undefined)),
      ]),
    )
  })

  test('has a name, says when it runs, and asks for no more rights than it names', () => {
    expect(workflow.name).toBe(file.replace(/\.yml$/, ''))
    expect(workflow.on).toBeTruthy()
    expect(Object.keys(workflow.permissions)).not.toEqual([])
    expect(JSON.stringify(workflow)).not.toMatch(/write-all|pull_request_target/)
  })

  test('calls commands and options that exist', () => {
    expect(calls.length).toBeGreaterThan(0)
    for (const { script, words } of calls) {
      const [name = '', ...rest] = script === 'build' ? ['build', ...words] : words
      expect(known.has(name), `${file}: ${name}`).toBe(true)
      for (const option of rest.filter((word) => word.startsWith('-')))
        expect(known.get(name), `${file}: ${name}`).toContain(option.split('=', 1)[0])
    }
  })

  test('runs nothing else but packages, git and GitHub', () => {
    const programs = lines.flatMap((line) => (line.startsWith('npx tsx ') || /^\w+=/.test(line) ? [] : [line.split(' ', 1)[0] ?? '']))
    expect(programs.filter((name) => !GLUE.includes(name))).toEqual([])
  })

  test('lets nobody write a command into it: what others name reaches the shell as a variable', () => {
    for (const { run = '' } of steps) expect(run).not.toMatch(/\$\{\{\s*(github\.event|github\.head_ref|inputs)/)
  })
})

test('together they check pull requests, and each week count, discover and follow links', () => {
  const texts = Object.fromEntries(readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')]))
  expect(texts['ci.yml']).toMatch(/pull_request/)
  for (const [file, command] of [
    ['progress.yml', 'bin.ts progress --write'],
    ['discover.yml', 'bin.ts discover'],
    ['links.yml', 'bin.ts links'],
    ['links.yml', 'bin.ts discover .*--stale-after'],
  ] as const) {
    expect(texts[file]).toMatch(/cron:/)
    expect(texts[file]).toMatch(new RegExp(command))
  }
})
