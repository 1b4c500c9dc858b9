/** The same Mermaid texts as SVG by `fourplane render` and by mermaid-cli with Chromium, each text in a process of its own, as a shell loop does. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { generatedDiagram } from './generated-diagram.ts'
import { projectWith } from './generated-project.ts'
import { measured, type Usage } from './process-tree.ts'

const ROOT = resolve(import.meta.dirname, '..')
const CLI = '@mermaid-js/mermaid-cli@12'
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const TEXTS = Number(process.argv[2] ?? 30)

execFileSync('npm', ['run', 'compile', '--silent'], { cwd: ROOT, stdio: 'inherit' })
const folder = mkdtempSync(join(tmpdir(), 'fourplane-mermaid-cli-'))
writeFileSync(join(folder, 'package.json'), '{ "private": true }')
writeFileSync(join(folder, 'puppeteer.json'), JSON.stringify({ executablePath: CHROMIUM, args: ['--no-sandbox'] }))
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', CLI], {
  cwd: folder,
  env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: 'true' },
})
const project = projectWith(
  ROOT,
  Object.fromEntries(Array.from({ length: TEXTS }, (_, index) => [`d${index}.ts`, generatedDiagram(index)])),
)
execFileSync(process.execPath, [join(ROOT, 'dist/src/cli/bin.js'), 'build', '.', '--formats', 'mmd'], { cwd: project, stdio: 'ignore' })
const generated = join(project, 'generated/acme/architecture')
const texts = readdirSync(generated).sort()

const programs: Readonly<Record<string, (input: string, output: string) => readonly string[]>> = {
  'fourplane render': (input, output) => [join(ROOT, 'dist/src/cli/bin.js'), 'render', input, '-o', output],
  'mermaid-cli': (input, output) => [
    join(folder, 'node_modules/@mermaid-js/mermaid-cli/src/cli.js'),
    ...['-q', '-p', join(folder, 'puppeteer.json'), '-i', input, '-o', output],
  ],
}
const totals = new Map<string, Usage>()
for (const [name, args] of Object.entries(programs)) {
  let total: Usage = { wallS: 0, cpuS: 0, peakMiB: 0 }
  let failed = 0
  for (const [index, text] of texts.entries()) {
    const input = join(folder, `${index}.mmd`)
    writeFileSync(input, readFileSync(join(generated, text)))
    try {
      const { wallS, cpuS, peakMiB } = await measured(process.execPath, args(input, join(folder, `${index}.svg`)), folder)
      total = { wallS: total.wallS + wallS, cpuS: total.cpuS + cpuS, peakMiB: Math.max(total.peakMiB, peakMiB) }
    } catch {
      failed += 1
    }
  }
  totals.set(name, total)
  const drawn = texts.length - failed
  console.log(
    `${name.padEnd(18)} ${drawn} of ${texts.length} texts: ${total.wallS.toFixed(1)} s (${(total.wallS / drawn).toFixed(2)} s each), processor ${total.cpuS.toFixed(1)} s, memory ${total.peakMiB.toFixed(0)} MiB`,
  )
}
const [ours, theirs] = [...totals.values()]
if (ours !== undefined && theirs !== undefined)
  console.log(`ratio: ${(theirs.wallS / ours.wallS).toFixed(1)} in wall time, ${(theirs.cpuS / ours.cpuS).toFixed(1)} in processor time`)
for (const path of [folder, project]) rmSync(path, { recursive: true })
