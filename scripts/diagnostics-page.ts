/** Writes `docs/diagnostics.md` from the codes of the compiler. */
import { writeFileSync } from 'node:fs'
import { diagnosticsPage } from '../src/diagnostics/docs.ts'

writeFileSync(new URL('../docs/diagnostics.md', import.meta.url), diagnosticsPage())
