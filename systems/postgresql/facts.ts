import { derive } from 'fourplane'
import { type CountFact, count, type DurationFact, minutes, percent, type RatioFact, seconds, subtract } from 'fourplane/units'
import * as from from './sources.ts'

const asOf = '2024-09'

export const maxConnections: CountFact = count(100, 'connections').from(from.configuration, {
  asOf,
  scope: 'default of max_connections, typical; one server',
})
export const forSuperusers: CountFact = count(3, 'connections').from(from.sample, {
  asOf,
  scope: 'default of superuser_reserved_connections',
})
export const reserved: CountFact = count(0, 'connections').from(from.sample, {
  asOf,
  scope: 'default of reserved_connections',
})
export const forOthers: CountFact = derive(
  'max_connections − reserved for superusers − reserved for roles, all at their defaults',
  () => subtract(subtract(maxConnections, forSuperusers), reserved),
  [maxConnections, forSuperusers, reserved],
)
export const idleInTransaction: DurationFact = seconds(0).from(from.sample, {
  asOf,
  scope: 'default of idle_in_transaction_session_timeout: 0 switches it off',
})
export const alertShare: RatioFact = percent(80).from(from.alerts, {
  scope: 'PostgreSQLHighConnections: of max_connections less those reserved for superusers',
})
export const alertFor: DurationFact = minutes(10).from(from.alerts, { scope: 'PostgreSQLHighConnections must hold for this long' })
