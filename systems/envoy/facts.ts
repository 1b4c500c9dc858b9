import { type CountFact, count, type DurationFact, hours, percent, type RatioFact, seconds } from 'fourplane/units'
import * as from from './sources.ts'

export const connections: CountFact = count(1024, 'connections').from(from.breakers, {
  scope: 'default max_connections, one upstream cluster and priority',
})
export const pending: CountFact = count(1024, 'requests').from(from.breakers, {
  scope: 'default max_pending_requests, one upstream cluster and priority',
})
export const requests: CountFact = count(1024, 'requests').from(from.breakers, {
  scope: 'default max_requests at the same time, one upstream cluster and priority',
})
export const retries: CountFact = count(3, 'retries').from(from.breakers, {
  scope: 'default max_retries at the same time, one upstream cluster and priority',
})
export const panicBelow: RatioFact = percent(50).from(from.clusters, {
  scope: 'default healthy_panic_threshold of a cluster; 0 % switches the panic mode off',
})
export const connectTimeout: DurationFact = seconds(5).from(from.clusters, {
  scope: 'default connect_timeout of a cluster, a new connection to a host',
})
export const idleTimeout: DurationFact = hours(1).from(from.protocols, { scope: 'default idle_timeout of a connection without a request' })
export const routeTimeout: DurationFact = seconds(15).from(from.routes, {
  scope: 'default timeout of a route: from the end of the request to the end of the response, retries included',
})
