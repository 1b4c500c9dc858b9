import { type CountFact, count, type DurationFact, lasting, minutes, ms } from 'fourplane/units'
import * as from from './sources.ts'

export const perAddress: CountFact = count(60, 'connections').from(from.administration, {
  scope: 'default of maxClientCnxns: one client address at one member; 0 switches the limit off',
})
export const inTotal: CountFact = count(0, 'zookeeper.maxCnxns').from(from.administration, {
  scope: 'default of the limit of all connections of one member and port: 0 means no limit',
})
export const alertAbove: CountFact = count(50, 'connections').from(from.monitoring, {
  scope: "alert of the guide's example, all connections of one member, chosen for the default limit of 60",
})
export const alertFor: DurationFact = minutes(1).from(from.monitoring, {
  scope: 'for which the example rule must hold before it fires',
})
export const logInterval: DurationFact = lasting(ms(100)).from(from.rateLogger, {
  scope: 'within it the same refusal is only counted, not logged again',
})
export const adminPort: CountFact = count(8080, 'port').from(from.administration, {
  scope: 'default of admin.serverPort; the AdminServer of 3.9 is on by default',
})
