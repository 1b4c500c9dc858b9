#!/usr/bin/env node
import { nodeProblem } from './node-version.ts'

// What follows uses what an older Node does not have: it must not even be loaded there.
const problem = nodeProblem(process.versions.node)
if (problem === undefined) {
  const { main } = await import('./main.ts')
  await main(process.argv.slice(2))
} else {
  process.stderr.write(`${problem}\n`)
  process.exitCode = 2
}
