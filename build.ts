/** `npx tsx build`: the command `fourplane build`, run from its sources. */
import { main } from './src/cli/main.ts'

await main(['build', ...process.argv.slice(2)])
