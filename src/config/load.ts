import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as v from 'valibot'
import { codes, isOwnCode, isRule } from '../diagnostics/diagnostic.ts'
import type { Config } from './config.ts'
import { formats } from './formats.ts'
import { nearest } from './nearest.ts'

/** Names that a config file may have, in the order in which they are tried. */
const NAMES = ['fourplane.config.ts', 'fourplane.config.mts', 'fourplane.config.js', 'fourplane.config.mjs'] as const

/** A config file that cannot be used: the message names the file, the key and what it should be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** The config file in this folder or the nearest one above it; `undefined` if there is none. */
export function findConfig(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found = NAMES.map((name) => join(at, name)).find((path) => existsSync(path))
    if (found !== undefined) return found
    if (dirname(at) === at) return undefined
  }
}

/**
 * Runs a config file and checks what it exports. TypeScript needs tsx to be registered in this thread. Throws a {@link ConfigError}.
 *
 * @param edition a process runs a module once for each edition: another number after the file has changed
 */
export async function loadConfig(file: string, edition = 0): Promise<Config> {
  const address = `${pathToFileURL(file).href}${edition === 0 ? '' : `?edition=${edition}`}`
  const exported: unknown = await import(address).catch((error: unknown) => {
    throw new ConfigError(`${file} does not run: ${error instanceof Error ? error.message : String(error)}`)
  })
  return checkConfig(unwrap(exported), file)
}

/** `export default`, also where a CommonJS project wraps it once more. */
function unwrap(exported: unknown): unknown {
  const once = (exported as { default?: unknown }).default
  const twice = typeof once === 'object' && once !== null && 'default' in once ? (once as { default: unknown }).default : once
  return twice
}

const severity = v.picklist(['error', 'warning', 'off'], 'is error, warning or off')
const positive = (what: string) => v.pipe(v.number(what), v.integer(what), v.minValue(1, what))
const paths = v.pipe(v.array(v.string('is a path'), 'is a list of paths'), v.minLength(1, 'is empty: name at least one path'))
const shape = v.strictObject({
  diagrams: v.optional(paths),
  out: v.optional(v.pipe(v.string('is a folder'), v.minLength(1, 'is a folder'))),
  formats: v.optional(
    v.pipe(v.array(v.picklist(formats, `is one of ${formats.join(', ')}`), 'is a list of formats'), v.minLength(1, 'is empty')),
  ),
  severities: v.optional(
    v.record(
      v.custom<string>(
        (code) => typeof code === 'string' && (isOwnCode(code) || (code in codes && isRule(code))),
        'is no rule: rules are FP001 to FP099, FP301 to FP399 and your own, such as acme/owner',
      ),
      severity,
      'is an object of codes and severities',
    ),
  ),
  maxWarnings: v.optional(v.pipe(v.number('is a number'), v.integer('is a whole number'), v.minValue(0, 'is a number from 0 on'))),
  rules: v.optional(
    v.array(
      v.looseObject(
        {
          code: v.custom<string>(
            (code) => typeof code === 'string' && isOwnCode(code),
            'is two words with a slash between, such as acme/owner',
          ),
          says: v.pipe(v.string('is a sentence'), v.minLength(1, 'is a sentence')),
          severity: v.picklist(['error', 'warning'], 'is error or warning'),
          check: v.custom<() => unknown>((check) => typeof check === 'function', 'is a function of a diagram'),
        },
        'is a rule: write defineRule({ … })',
      ),
      'is a list of rules',
    ),
  ),
  jobs: v.optional(positive('is a whole number from 1 on')),
  timeLimit: v.optional(positive('is a whole number of seconds from 1 on')),
  feeds: v.optional(
    v.array(
      v.strictObject(
        {
          from: v.pipe(v.string('is an address or a file'), v.minLength(1, 'is an address or a file')),
          system: v.string('is the id of a system'),
        },
        'is a feed: write { system, from }',
      ),
      'is a list of feeds',
    ),
  ),
})
const KEYS = Object.keys(shape.entries)

function checkConfig(exported: unknown, file: string): Config {
  if (typeof exported !== 'object' || exported === null)
    throw new ConfigError(`${file} exports no settings: write export default defineConfig({ … })`)
  const unknown = Object.keys(exported).find((key) => !KEYS.includes(key))
  if (unknown !== undefined) {
    const meant = nearest(unknown, KEYS)
    throw new ConfigError(
      `${file}: there is no setting “${unknown}”${meant === undefined ? `; the settings are ${KEYS.join(', ')}` : `: did you mean “${meant}”?`}`,
    )
  }
  const result = v.safeParse(shape, exported)
  const [issue] = result.issues ?? []
  if (issue !== undefined) {
    const path = issue.path?.map((item) => String(item.key)).join('.') ?? ''
    throw new ConfigError(`${file}: ${path} ${issue.received === 'undefined' ? 'is missing' : issue.message}`)
  }
  return exported
}
