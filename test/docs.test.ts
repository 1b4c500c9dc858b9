/**
 * What the pages in `docs/` show is true: in a project of its own for each page, files are written, compiled and run, commands run in order,
 * Mermaid is drawn, YAML is read; and pages that are made from the sources are as the sources say.
 */
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { apiPage } from '../scripts/api-page/page.ts'
import { parse } from '../src/mermaid/index.ts'
import { toSvg } from '../src/render.ts'
import { rulesPage } from '../src/rules/page.ts'
import tsconfig from '../tsconfig.json' with { type: 'json' }
import { folderWith, type Outcome, run } from './command.ts'

const ROOT = resolve(import.meta.dirname, '..')
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
/** Made from sources whose examples other tests run. */
const GENERATED = ['api.md', 'commands.md', 'diagnostics.md', 'rules.md']
const pages = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md') && !GENERATED.includes(name))

interface Block {
  readonly language: string
  readonly text: string
  readonly line: number
  /** The exit code that a comment above it announces. */
  readonly code: number
  /** The file that it names in its first line. */
  readonly file?: string
}

function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = []
  visit(fromMarkdown(markdown), 'code', ({ lang, value, position }, index, parent) => {
    const file = /^(?:\/\/|%%|#) (\S+\.\w+)$/.exec(value.split('\n', 1)[0] ?? '')?.[1]
    const above = parent?.children[(index ?? 0) - 1]
    const announced = above?.type === 'html' ? /^<!-- exits with (\d+)/.exec(above.value)?.[1] : undefined
    const code = Number(announced ?? 0)
    blocks.push({ language: lang ?? '', text: value, line: position?.start.line ?? 0, code, ...(file === undefined ? {} : { file }) })
  })
  return blocks
}

/** The diagram that Getting started shows: other pages use it. */
const checkout =
  blocksOf(readFileSync(join(ROOT, 'docs/getting-started.md'), 'utf8')).find(({ file }) => file === 'diagrams/checkout.ts')?.text ?? ''
const MERMAID = 'flowchart LR\n  app[Checkout API] --> db[(Orders)]\n'

/** A project as a reader has it; the package is the sources here, and nothing is downloaded. */
async function project(): Promise<string> {
  const paths = Object.fromEntries(
    Object.entries(tsconfig.compilerOptions.paths).map(([name, files]) => [name, files.map((file) => join(ROOT, file))]),
  )
  const folder = await folderWith({
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify({
      extends: join(ROOT, 'tsconfig.json'),
      compilerOptions: { paths },
      include: ['*.ts', 'diagrams', 'scripts', 'systems'],
      exclude: [],
    }),
    'diagrams/checkout.ts': checkout,
    'README.md': `# Shop\n\n\`\`\`mermaid\n${MERMAID}\`\`\`\n`,
    'flow.mmd': MERMAID,
    'docs/page.md': `# Page\n\n\`\`\`mermaid\n${MERMAID}\`\`\`\n`,
    'bin/npx': `#!/bin/sh\nname=$1\nshift\ncase "$name" in\n  fourplane) exec '${process.execPath}' '${TSX}' '${join(ROOT, 'src/cli/bin.ts')}' "$@" ;;\n  tsc) exec '${process.execPath}' '${join(ROOT, 'node_modules/typescript/bin/tsc')}' "$@" ;;\nesac\necho "npx $name is not known here" >&2\nexit 127\n`,
    'bin/npm': '#!/bin/sh\n[ "$*" = "i -D fourplane" ]\n',
  })
  for (const name of ['npx', 'npm']) chmodSync(join(folder, 'bin', name), 0o755)
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  for (const args of [
    ['init', '--quiet'],
    ['add', 'diagrams', 'docs'],
    ['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'a'],
  ]) {
    await run('git', args, folder)
  }
  return folder
}

async function runBlock({ language, text, file, code }: Block, folder: string): Promise<Outcome | undefined> {
  if (file !== undefined) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  switch (language) {
    case 'sh':
      return run('bash', [...(code === 0 ? ['-e', '-o', 'pipefail'] : []), '-c', text], folder, {
        PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
      })
    case 'ts':
      expect(file, 'a block of TypeScript names its file in its first line').toBeDefined()
      return run(process.execPath, [TSX, file ?? ''], folder)
    case 'mermaid':
      expect(parse(text, { file: 'block.mmd' }).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      return undefined
    case 'yaml':
      expect(parseYaml(text)).toBeTypeOf('object')
      return undefined
    case 'json':
      expect(JSON.parse(text)).toBeTypeOf('object')
      return undefined
    case 'css': {
      const { figure } = parse(MERMAID)
      const svg = figure === undefined ? '' : await toSvg(figure)
      for (const [variable] of text.matchAll(/--fourplane-[a-z]+/g)) expect(svg).toContain(`var(${variable},`)
      return undefined
    }
    default:
      throw new Error(`no way is known to try a block of “${language}”`)
  }
}

describe.each(pages)('docs/%s', (page) => {
  const markdown = readFileSync(join(ROOT, 'docs', page), 'utf8')
  const blocks = blocksOf(markdown)

  test.skipIf(blocks.length === 0)('its blocks do what they show', { timeout: 240_000 }, async () => {
    const folder = await project()
    for (const block of blocks) {
      const outcome = await runBlock(block, folder)
      expect(outcome?.code ?? 0, `line ${block.line}: ${outcome?.out}${outcome?.err}`).toBe(block.code)
      for (const [, shown = ''] of block.language === 'ts' ? block.text.matchAll(/^(?:console\.log.*\)|) ?\/\/ (.* .*)$/gm) : []) {
        if (block.text.includes('console.log')) expect(outcome?.out, `line ${block.line}`).toContain(shown)
      }
    }
    if (blocks.some(({ language }) => language === 'ts')) {
      const compiled = await run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '--noEmit'], folder)
      expect(compiled.out).toBe('')
    }
  })

  test('its links lead somewhere', () => {
    const wrong: string[] = []
    visit(fromMarkdown(markdown), 'link', ({ url }) => {
      const [path = ''] = url.split('#')
      if (/^[a-z]+:/.test(url) || path === '') return
      if (!existsSync(resolve(ROOT, 'docs', path))) wrong.push(url)
    })
    expect(wrong).toEqual([])
  })
})

test('docs/rules.md is what the messages say: npx tsx scripts/rules-page.ts', () => {
  expect(readFileSync(join(ROOT, 'docs/rules.md'), 'utf8')).toBe(rulesPage())
})

test('docs/api.md is what the sources say: npx tsx scripts/api-page.ts', { timeout: 120_000 }, () => {
  expect(readFileSync(join(ROOT, 'docs/api.md'), 'utf8')).toBe(apiPage())
})
