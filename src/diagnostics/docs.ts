import { codes } from './diagnostic.ts'

/** The page that lists every code. */
export function diagnosticsPage(): string {
  const rows = Object.entries(codes).map(([code, rule]) => `| ${code} | ${rule} |`)
  return `# Diagnostics

Every diagnostic has a code, one sentence that says what to do, and the author's line. Codes from FP101 are refused by the language itself, while the file runs; codes from FP201 are found by the compiler.

| code | rule |
|---|---|
${rows.join('\n')}
`
}
