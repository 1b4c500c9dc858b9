import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Code, codes } from '../diagnostics/diagnostic.ts'

/** What stands behind a code, as Markdown: of a rule why, a bad and a good example; of other codes the rule in one sentence. */
export function explanation(code: Code): string {
  const files = ['./messages', '../lint/messages'].map((folder) => fileURLToPath(new URL(`${folder}/${code}.md`, import.meta.url)))
  const file = files.find((one) => existsSync(one))
  return file === undefined ? `# ${code}\n\n> ${codes[code]}\n` : readFileSync(file, 'utf8')
}

/** The code that a text means, in any case; `undefined` if there is none. */
export function codeNamed(text: string): Code | undefined {
  const code = text.trim().toUpperCase()
  return code in codes ? (code as Code) : undefined
}
