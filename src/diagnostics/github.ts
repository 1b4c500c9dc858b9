import type { Diagnostic } from './diagnostic.ts'

/** Diagnostics as workflow commands, which GitHub Actions shows on the changed lines. */
export function githubAnnotations(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(({ code, severity, message, file, place }) => {
      const properties = { file: place?.file ?? file, line: String(place?.line ?? 1), col: String(place?.column ?? 1), title: code }
      const said = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`)
      return `::${severity} ${said.join(',')}::${escapeData(message)}\n`
    })
    .join('')
}

// The escapes of the runner: actions/toolkit, packages/core/src/command.ts.
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
