import { derive, type Unpublished, unpublished } from 'fourplane'
import { type LatencyFact, mostThrough, ms, percent, type RatioFact, ratioOf, scale, subtract, type ThroughputFact } from 'fourplane/units'
import { atLeast, nodeAlert, ofEightCores } from './facts.ts'
import * as from from './sources.ts'

const connections = 'short connections'

/** The same default as `timeWait`, as the time for which a closed connection holds its entry. */
export const heldAfterClose: LatencyFact = ms(120_000).from(from.variables, {
  scope: 'default nf_conntrack_tcp_timeout_time_wait: a closed connection holds its entry this long',
})
export const shortConnections: ThroughputFact = derive(
  'entries of eight cores ÷ time in TIME_WAIT',
  () => mostThrough(ofEightCores, heldAfterClose, connections),
  [ofEightCores, heldAfterClose],
)
export const alertAt: ThroughputFact = derive('limit × 75 %, the level of the alert', () => scale(shortConnections, 0.75), [
  shortConnections,
  nodeAlert,
])
export const freeAtAlert: RatioFact = derive(
  '1 − rate at the alert ÷ limit',
  () => subtract(percent(100), ratioOf(alertAt, shortConnections)),
  [alertAt, shortConnections],
)
export const ofSmallNode: ThroughputFact = derive(
  'conntrack-min ÷ time in TIME_WAIT',
  () => mostThrough(atLeast, heldAfterClose, connections),
  [atLeast, heldAfterClose],
)
export const capacityCost: Unpublished = unpublished('looked in the kernel documentation and the reference of kube-proxy: no cost')
