import { type CountFact, count, type DurationFact, percent, type RatioFact, seconds } from 'fourplane/units'
import * as from from './sources.ts'

export const workerConnections: CountFact = count(512, 'connections').from(from.core, {
  scope: 'default of worker_connections, one worker process, clients and proxied servers together',
})
export const workerProcesses: CountFact = count(1, 'worker process').from(from.core, { scope: 'default of worker_processes' })
export const drainBelow: RatioFact = percent(6.25).from(from.connection, {
  scope: 'one sixteenth of the slots of a worker: at or below this many free, idle connections are closed for reuse',
})
export const clientKeepAlive: DurationFact = seconds(75).from(from.http, { scope: 'default of keepalive_timeout, client connections' })
export const upstreamKeepAlive: CountFact = count(32, 'idle connections').from(from.upstreamModule, {
  scope: 'default of keepalive to an upstream, each worker process, since 1.29.7',
})
export const readTimeout: DurationFact = seconds(60).from(from.proxyModule, {
  scope: 'default of proxy_read_timeout, between two reads from the proxied server',
})
