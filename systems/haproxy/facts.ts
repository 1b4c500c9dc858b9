import { derive } from 'fourplane'
import { type CountFact, count, type DurationFact, scale, seconds } from 'fourplane/units'
import * as from from './sources.ts'

export const interval: DurationFact = seconds(2).from(from.configuration, {
  scope: 'default of inter: 2000 ms between two health checks of a server',
})
export const fall: CountFact = count(3, 'failed checks in a row').from(from.configuration, {
  scope: 'default of fall: then a server is down',
})
export const rise: CountFact = count(2, 'passed checks in a row').from(from.configuration, {
  scope: 'default of rise: then a server is up again',
})
export const untilDown: DurationFact = derive(
  'fall × inter, without the time that a check itself takes',
  () => scale(interval, fall.value),
  [interval, fall],
)
export const untilUp: DurationFact = derive('rise × inter, without the time that a check itself takes', () => scale(interval, rise.value), [
  interval,
  rise,
])
