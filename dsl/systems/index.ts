import * as companies from './companies.ts'
import type { System } from './system.ts'

/** The companies of the Atlas. Technologies are systems too (`tech.kafka`), and `system('acme', 'Acme')` declares your own. */
export interface KnownSystems {
  readonly netflix: System
  readonly uber: System
  readonly amazon: System
  readonly google: System
  readonly meta: System
  readonly microsoft: System
  readonly linkedin: System
  readonly twitter: System
  readonly stripe: System
  readonly spotify: System
  readonly airbnb: System
  readonly discord: System
  readonly cloudflare: System
  readonly github: System
  readonly shopify: System
  readonly doordash: System
  readonly slack: System
  readonly pinterest: System
  readonly twitch: System
  readonly coinbase: System
  readonly reddit: System
  readonly datadog: System
  readonly robinhood: System
  readonly zoom: System
  readonly tiktok: System
  readonly square: System
  readonly snap: System
  readonly dropbox: System
  readonly instacart: System
  readonly openai: System
}

/** The systems that need no declaration: `systems.netflix`. */
export const systems: KnownSystems = companies
