/**
 * What an author waits for: diagnostics of a file after an edit, in a project of 900 diagram files, from TypeScript's language server.
 * `npm run bench:editor -- 90` takes another number of files.
 */
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'
import { generatedProject } from './generated-project.ts'

const ROOT = resolve(import.meta.dirname, '..')
const EDITS = 50
const count = Number(process.argv[2] ?? 900)
const folder = generatedProject(ROOT, count)
const uriOf = (path: string): string => pathToFileURL(path).href

const server = spawn(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '--lsp', '--stdio'], {
  stdio: ['pipe', 'pipe', 'ignore'],
})
const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
connection.onRequest('client/registerCapability', () => null)
connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null))
connection.listen()
await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: uriOf(folder),
  capabilities: { textDocument: { diagnostic: {} } },
  workspaceFolders: [{ uri: uriOf(folder), name: 'diagrams' }],
})
await connection.sendNotification('initialized', {})

const uri = uriOf(join(folder, 'd0.ts'))
const text = readFileSync(join(folder, 'd0.ts'), 'utf8')
const pull = async (): Promise<number> => {
  const report = (await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })) as { items: unknown[] }
  return report.items.length
}
await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'typescript', version: 1, text } })
const opened = performance.now()
if ((await pull()) !== 0) throw new Error('the generated file should be right')
console.log(`${count} files: opened in ${Math.round(performance.now() - opened)} ms`)

const wrong = text.replace('latency: ms(5).from(blog),', '')
const times: number[] = []
for (let version = 2; version < EDITS + 2; version += 1) {
  const broken = version % 2 === 0
  const start = performance.now()
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ text: broken ? wrong : text }],
  })
  const found = await pull()
  times.push(performance.now() - start)
  if (found > 0 !== broken) throw new Error(`an edit that is ${broken ? 'wrong' : 'right'} gave ${found} diagnostics`)
}
times.sort((a, b) => a - b)
const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] as number).toFixed(1)
console.log(`diagnostics after an edit, ${EDITS} edits: median ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms`)

await connection.sendRequest('shutdown')
await connection.sendNotification('exit')
connection.dispose()
server.kill()
rmSync(folder, { recursive: true })
