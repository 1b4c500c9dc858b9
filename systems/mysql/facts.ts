import { type DurationFact, seconds } from 'fourplane/units'
import * as from from './sources.ts'

export const rowLockTimeout: DurationFact = seconds(50).from(from.handler, {
  scope: 'default of innodb_lock_wait_timeout in the 8.0 series, how long an InnoDB transaction may wait for a lock',
})
export const leastTimeout: DurationFact = seconds(1).from(from.handler, { scope: 'least value of innodb_lock_wait_timeout' })
export const timeoutOff: DurationFact = seconds(100_000_000).from(from.handler, {
  scope: 'a higher innodb_lock_wait_timeout than this switches the timeout off',
})
export const metadataLockTimeout: DurationFact = seconds(31_536_000).from(from.serverVariables, {
  scope: 'default of lock_wait_timeout in 8.0, for one wait for a metadata lock',
})
export const exporterTimeout: DurationFact = seconds(2).from(from.exporter, {
  scope: 'lock_wait_timeout that mysqld_exporter sets for its own connection, default',
})
