import { type CountFact, count, type DurationFact, seconds } from 'fourplane/units'
import * as from from './sources.ts'

/** Of one partition, in 22.2; 23.6 raised it. */
export const partsThatDelay: CountFact = count(150, 'active parts').from(from.mergeTreeSettings)
export const partsThatThrow: CountFact = count(300, 'active parts').from(from.mergeTreeSettings)
/** Of a table, over all its partitions. */
export const partsInTotal: CountFact = count(100_000, 'active parts').from(from.mergeTreeSettings)
/** What a delayed insert waits at most. */
export const longestDelay: DurationFact = seconds(1).from(from.settingsPage)
export const fewestRows: CountFact = count(10_000, 'rows').from(from.knowledgeBase)
export const mostRows: CountFact = count(500_000, 'rows').from(from.knowledgeBase)
