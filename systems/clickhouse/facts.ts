import { type CountFact, count, type DurationFact, seconds } from 'fourplane/units'
import * as from from './sources.ts'

export const partsThatDelay: CountFact = count(150, 'active parts').from(from.mergeTreeSettings, {
  scope: 'default of parts_to_delay_insert, one partition',
})
export const partsThatThrow: CountFact = count(300, 'active parts').from(from.mergeTreeSettings, {
  scope: 'default of parts_to_throw_insert, one partition',
})
export const partsThatThrowNow: CountFact = count(3000, 'active parts').from(from.partsToPage, {
  scope: 'default of parts_to_throw_insert today, one partition; 300 before 23.6',
})
export const partsInTotal: CountFact = count(100_000, 'active parts').from(from.mergeTreeSettings, {
  scope: 'default of max_parts_in_total, all partitions of a table',
})
export const longestDelay: DurationFact = seconds(1).from(from.settingsPage, {
  scope: 'default of max_delay_to_insert: what a delayed insert waits at most',
})
export const fewestRows: CountFact = count(10_000, 'rows').from(from.knowledgeBase, {
  scope: 'lower end of the expected tempo: one insert, one each 1–2 s',
})
export const mostRows: CountFact = count(500_000, 'rows').from(from.knowledgeBase, {
  scope: 'upper end of the expected tempo: one insert, one each 1–2 s',
})
