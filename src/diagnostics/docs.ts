import { codes } from './diagnostic.ts'

/** The page that lists every code. */
export function diagnosticsPage(): string {
  const rows = Object.entries(codes).map(([code, rule]) => `| ${code} | ${rule} |`)
  return [
    '# Diagnostics',
    "Every diagnostic has a code, one sentence that says what to do, and the author's line.",
    [
      '- `FP001` to `FP099` are rules: `fourplane explain FP001` says why, with a bad and a good example. Their severity can be set',
      '  (`--severity FP004=off`), and one place can be exempt with a comment above it: `// fourplane-allow FP004: reason`.',
      '- `FP101` to `FP199` are refused by the language itself, while the file runs.',
      '- `FP201` to `FP299` are found by the build.',
      '- `FP301` to `FP399` are about Mermaid text that somebody wrote by hand (`fourplane lint`). Their severity can be set as that of the',
      '  rules, and one place, or a whole text at its top, can be exempt: `%% fourplane-allow FP311: reason`.',
    ].join('\n'),
    ['| code | rule |', '|---|---|', ...rows].join('\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}
