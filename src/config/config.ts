import type { Diagram } from '../../dsl/categories/diagram.ts'
import type { Code, OwnCode } from '../diagnostics/diagnostic.ts'
import type { Finding } from '../rules/rule.ts'
import type { Format } from './formats.ts'

/** How grave a rule is to this repository; `off` silences it. */
export type Severity = 'error' | 'warning' | 'off'

/** Severities of rules, by code: the rules of the package and your own. */
export type Severities = Readonly<Partial<Record<Code | OwnCode, Severity>>>

/** A rule of your own repository. */
export interface OwnRule {
  /** Two words with a slash between, so that it is never a code of the package: `acme/owner`. */
  readonly code: OwnCode
  /** The law in one sentence: `Every component names its owner.` */
  readonly says: string
  readonly severity: 'error' | 'warning'
  /** What is wrong with a diagram: sentences that say what to do, each with the node, flow or group it is about. */
  check(diagram: Diagram): readonly Finding[]
}

/** What `fourplane.config.ts` says; every setting has a default, and options of a command go before it. */
export interface Config {
  /** Files and folders of diagrams, relative to the config file; `['systems']` by default. */
  readonly diagrams?: readonly string[]
  /** Output folder, relative to the config file; `generated` by default. */
  readonly out?: string
  /** Kinds of output; `mmd`, `svg`, `png` and `md` by default. */
  readonly formats?: readonly Format[]
  /** Severities of single rules; without them, the rules' own. */
  readonly severities?: Severities
  /** Most warnings of a good run. */
  readonly maxWarnings?: number
  /** Rules besides those of the package. */
  readonly rules?: readonly OwnRule[]
  /** Worker processes; one per core by default. The output does not depend on it. */
  readonly jobs?: number
  /** Longest time for one file, in seconds; 60 by default. */
  readonly timeLimit?: number
  /** Feeds that `fourplane discover` reads for new sources. */
  readonly feeds?: readonly Feed[]
}

/** A feed (RSS, Atom, RDF or JSON Feed) of the engineers of one system. */
export interface Feed {
  /** https address, or a file, relative to the config file. */
  readonly from: string
  /** Id of the system: `netflix`. */
  readonly system: string
}

/**
 * Types the settings of `fourplane.config.ts`; returns them as they are.
 *
 * @example
 * export default defineConfig({ diagrams: ['diagrams'], severities: { FP004: 'off' }, maxWarnings: 0 })
 */
export function defineConfig(config: Config): Config {
  return config
}

/**
 * Types a rule of your own; returns it as it is.
 *
 * @example
 * const owned = defineRule({
 *   code: 'acme/owner',
 *   says: 'Every component names its owner.',
 *   severity: 'error',
 *   check: ({ nodes }) =>
 *     nodes
 *       .filter(({ node }) => !node.tags.some((tag) => tag.startsWith('owner:')))
 *       .map(({ node }) => ({ message: `${node.name} has no owner: add the tag owner:<team>`, subject: node })),
 * })
 */
export function defineRule(rule: OwnRule): OwnRule {
  return rule
}
