/** Writes `docs/commands.md` from the definitions of the commands. */
import { writeFileSync } from 'node:fs'
import { commandsPage } from '../src/cli/commands-page.ts'

writeFileSync(new URL('../docs/commands.md', import.meta.url), await commandsPage())
