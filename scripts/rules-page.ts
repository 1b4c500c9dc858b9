/** Writes `docs/rules.md` from the messages of the rules. */
import { writeFileSync } from 'node:fs'
import { rulesPage } from '../src/rules/page.ts'

writeFileSync(new URL('../docs/rules.md', import.meta.url), rulesPage())
