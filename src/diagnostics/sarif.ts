import { codes, type Diagnostic } from './diagnostic.ts'

/** A code and the law it stands for, in one sentence. */
export interface RuleSentence {
  readonly code: string
  readonly says: string
}

/** Diagnostics as SARIF 2.1.0 (OASIS), as GitHub code scanning takes it. Paths are relative to the folder of the run. */
export function sarif(diagnostics: readonly Diagnostic[], version: string, ownRules: readonly RuleSentence[] = []): string {
  const sentences = new Map<string, string>([...Object.entries(codes), ...ownRules.map(({ code, says }) => [code, says] as const)])
  const used = [...new Set(diagnostics.map(({ code }) => code))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'fourplane',
            version,
            informationUri: 'https://github.com/fourplane/fourplane',
            rules: used.map((code) => ({
              id: code,
              shortDescription: { text: sentences.get(code) ?? code },
              helpUri: 'https://github.com/fourplane/fourplane/blob/main/docs/diagnostics.md',
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map(({ code, severity, message, file, place }) => ({
          ruleId: code,
          ruleIndex: used.indexOf(code),
          level: severity,
          message: { text: message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(place?.file ?? file), uriBaseId: '%SRCROOT%' },
                region: { startLine: place?.line ?? 1, startColumn: place?.column ?? 1 },
              },
            },
          ],
        })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}
