import { type CountFact, count, type DurationFact, factor, hours, minutes, type RatioFact, seconds } from 'fourplane/units'
import * as from from './sources.ts'

const at = { asOf: '2024-10' }

export const savePointHour: DurationFact = hours(1).from(from.configuration, {
  ...at,
  scope: 'default save point: after this, if at least 1 change was made',
})
export const savePointMinutes: DurationFact = minutes(5).from(from.configuration, {
  ...at,
  scope: 'default save point: after this, if at least 100 changes were made',
})
export const savePointMinute: CountFact = count(10_000, 'changes').from(from.configuration, {
  ...at,
  scope: 'default save point: after 60 s, if at least so many were made',
})
export const retryDelay: DurationFact = seconds(5).from(from.header, {
  ...at,
  scope: 'CONFIG_BGSAVE_RETRY_DELAY, wait before a background save is tried again',
})
export const memoryWhileSaving: RatioFact = factor(2).from(from.administration, {
  scope: 'of the usual memory, while saving under many writes',
  qualifier: 'up to',
})
export const overcommit: CountFact = count(1, 'vm.overcommit_memory').from(from.administration, {
  scope: 'value advised for the Linux host',
})
