import { type Code, codes } from '../diagnostics/diagnostic.ts'
import { explanation } from './explain.ts'

/** `docs/rules.md`: every code that has an explanation, with why, a bad and a good example, as `fourplane explain` prints it. */
export function rulesPage(): string {
  const explained = (Object.keys(codes) as Code[])
    .map((code) => [code, explanation(code)] as const)
    .filter(([, text]) => text.includes('\n## '))
  const rows = explained.map(([code]) => `| [${code}](#${code.toLowerCase()}) | ${codes[code]} |`)
  return [
    '# Rules',
    '<!-- Written by `npx tsx scripts/rules-page.ts`. -->',
    'Rules of the collection are FP001 to FP099; FP3xx are those of hand-written Mermaid. [diagnostics.md](diagnostics.md) lists every code, also those of the language and of the build.',
    ['| rule | law |', '| --- | --- |', ...rows].join('\n'),
    ...explained.map(([, text]) => text.replaceAll(/^(#+) /gm, '#$1 ').trim()),
    '',
  ].join('\n\n')
}
