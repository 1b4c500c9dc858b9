import { type CountFact, count, type DurationFact, minutes, seconds } from 'fourplane/units'
import * as from from './sources.ts'

export const connectionTimeout: DurationFact = seconds(30).from(from.config, { scope: 'connectionTimeout, default' })
export const poolSize: CountFact = count(10, 'connections').from(from.config, { scope: 'maximumPoolSize, default' })
export const maxLifetime: DurationFact = minutes(30).from(from.config, { scope: 'maxLifetime, default' })
export const validationTimeout: DurationFact = seconds(5).from(from.readme, { scope: 'validationTimeout, default' })
export const leastLeakThreshold: DurationFact = seconds(2).from(from.readme, { scope: 'leakDetectionThreshold, lowest; 0 by default: off' })
