import { readFileSync } from 'node:fs'
import { packageRoot } from '../package-root.ts'

/** What to do where this Node is too old for this package; nothing where it is not. */
export function nodeProblem(version: string): string | undefined {
  const { engines } = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8')) as {
    readonly engines: { readonly node: string }
  }
  const needed = engines.node.replace('>=', '')
  if (!isOlder(version, needed)) return undefined
  return `fourplane needs Node ${needed} or newer, and this is ${version}: install a newer one from https://nodejs.org, or put one into the project with npm install --save-dev node@24`
}

function isOlder(version: string, needed: string): boolean {
  const [numbers, least] = [version, needed].map((text) => text.split('.').map(Number))
  const different = least?.findIndex((number, index) => number !== (numbers?.[index] ?? 0)) ?? -1
  return different >= 0 && (numbers?.[different] ?? 0) < (least?.[different] ?? 0)
}
