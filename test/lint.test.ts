/** `fourplane lint`, through the real command: what it prints in every format, what it mends and what it leaves alone. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { repair } from '../src/mermaid/index.ts'
import { folderWith, fourplane } from './command.ts'
import { acceptedByMermaid } from './oracle/mermaid.ts'

const ROOT = resolve(import.meta.dirname, '..')
const BROKEN = 'flowchart LR\n  a[Load (new)] --> b\n'
const SKETCH = '%% fourplane-allow FP311: a sketch\n'
const MARKDOWN = `# Page

- a list

  > \`\`\`mermaid
  > ${SKETCH.trim()}
  > flowchart LR
  >   a[Load (new)] --> b
  > \`\`\`

~~~mermaid
flowchart  LR
    p-->q
~~~

\`\`\`sh
echo 'flowchart LR a[(b'
\`\`\`
`

function piped(input: string, ...args: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const program = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli/bin.ts'), 'lint', '-', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return { code: status, out: stdout, err: stderr }
}

test('errors and warnings stand at their line of the Markdown file; a folder is searched', async () => {
  const folder = await folderWith({ 'docs/page.md': MARKDOWN, 'flow.mmd': 'flowchart LR\n  a --> b\n', 'note.txt': BROKEN })
  const { code, out, err } = await fourplane(['lint', folder])
  expect(code).toBe(1)
  expect(err).toMatch(/page\.md:8:14 error FP301 “\(” cannot stand in a label without quotes/)
  expect(err).toMatch(/page\.md:12:1 warning FP311 /)
  expect(err).toMatch(/flow\.mmd:1:1 warning FP311 /)
  expect(out).toBe('3 texts in 2 files: 1 error and 2 warnings\n')
})

test('severities and --max-warnings decide about the exit code', { timeout: 240_000 }, async () => {
  const folder = await folderWith({ 'flow.mmd': 'flowchart LR\n  a --> b\n' })
  expect((await fourplane(['lint', folder])).code).toBe(0)
  expect((await fourplane(['lint', folder, '--max-warnings', '0'])).code).toBe(1)
  expect((await fourplane(['lint', folder, '--severity', 'FP311=error'])).code).toBe(1)
  expect((await fourplane(['lint', folder, '--severity', 'FP311=off', '--max-warnings', '0'])).code).toBe(0)
  expect((await fourplane(['lint', join(folder, 'nowhere')])).code).toBe(2)
  expect((await fourplane(['lint', folder, '--target', 'mermaid-9'])).code).toBe(2)
})

test('a config file sets severities of Mermaid rules too', async () => {
  const folder = await folderWith({
    'fourplane.config.mjs': 'export default { severities: { FP311: "error" } }\n',
    'flow.mmd': 'flowchart LR\n  a --> b\n',
  })
  expect((await fourplane(['lint', join(folder, 'flow.mmd'), '--config', join(folder, 'fourplane.config.mjs')])).code).toBe(1)
})

test('--fix mends what does not parse; every other byte stays', async () => {
  const folder = await folderWith({ 'page.md': MARKDOWN.replaceAll('\n', '\r\n'), 'good.mmd': 'flowchart  LR\n    p-->q' })
  const { out } = await fourplane(['lint', folder, '--fix'])
  expect(readFileSync(join(folder, 'page.md'), 'utf8')).toBe(MARKDOWN.replace('Load (new)', '"Load (new)"').replaceAll('\n', '\r\n'))
  expect(readFileSync(join(folder, 'good.mmd'), 'utf8')).toBe('flowchart  LR\n    p-->q')
  expect(out).toMatch(/1 file mended\n$/)
  expect(readdirSync(folder).sort()).toEqual(['good.mmd', 'page.md']) // nothing half written is left
})

test('--fix=format prints every text canonically, inside its fence', async () => {
  const folder = await folderWith({ 'page.md': MARKDOWN })
  await fourplane(['lint', folder, '--fix=format'])
  const page = readFileSync(join(folder, 'page.md'), 'utf8')
  expect(page).toContain('  > %% fourplane-allow FP311: a sketch\n  > flowchart LR\n  >   a["Load (new)"]\n')
  expect(page).toContain('~~~mermaid\nflowchart LR\n  p["p"]\n  q["q"]\n  p --> q\n~~~\n')
  expect(page).toContain("```sh\necho 'flowchart LR a[(b'\n```\n")
})

test('a text that nobody can mend stays as it is', async () => {
  const folder = await folderWith({ 'flow.mmd': 'flowchart LR\n  ]] --> [[\n' })
  expect((await fourplane(['lint', folder, '--fix=format'])).code).toBe(1)
  expect(readFileSync(join(folder, 'flow.mmd'), 'utf8')).toBe('flowchart LR\n  ]] --> [[\n')
})

test('standard input: diagnostics, or the mended text', () => {
  expect(piped(BROKEN)).toMatchObject({ code: 1, err: expect.stringContaining('stdin.mmd:2:10 error FP301') })
  expect(piped(BROKEN, '--fix').out).toBe(repair(BROKEN).text)
  expect(piped(MARKDOWN, '--fix').out).toBe(MARKDOWN.replace('Load (new)', '"Load (new)"'))
})

test('JSON, SARIF and GitHub annotations', async () => {
  const folder = await folderWith({ 'flow.mmd': BROKEN })
  const json = JSON.parse((await fourplane(['lint', folder, '--format', 'json'])).out)
  expect(json).toMatchObject({ ok: false, files: 1, texts: 1, diagnostics: [{ code: 'FP301', place: { line: 2, column: 10 } }] })
  const log = JSON.parse((await fourplane(['lint', folder, '--format', 'sarif'])).out)
  expect(log.runs[0].results).toMatchObject([{ ruleId: 'FP301', level: 'error' }])
  expect((await fourplane(['lint', folder, '--format', 'github'])).out).toMatch(/^::error file=[^:]*flow\.mmd,line=2,col=10,title=FP301::/)
})

test('explain tells why a rule of Mermaid text is there', async () => {
  expect((await fourplane(['explain', 'FP317'])).out).toBe(readFileSync(join(ROOT, 'src/lint/messages/FP317.md'), 'utf8'))
})

test('what is printed for GitHub says nothing that only newer releases know, and both Mermaids take it', async () => {
  const newer =
    'flowchart LR\n  a@{ shape: cloud, label: "Net" }\n  a e1@--> b\n  e1@{ animate: true }\n  c@{ icon: "fa:user", label: "User" } --> b\n  click b call open()\n'
  const { out, err } = piped(newer, '--fix=format', '--target', 'github', '--severity', 'FP311=off')
  expect(out).not.toMatch(/@\{|e1|call/)
  expect(out).toContain('c["User"]')
  expect(err).not.toContain('FP305')
  for (const version of ['mermaid', 'mermaid-11'] as const) expect(await acceptedByMermaid(out, version)).toBe(true)
})
