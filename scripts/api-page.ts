/** Writes `docs/api.md` from the sources. */
import { writeFileSync } from 'node:fs'
import { apiPage } from './api-page/page.ts'

writeFileSync(new URL('../docs/api.md', import.meta.url), apiPage())
