import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type CountFact,
  count,
  type DurationFact,
  days,
  hours,
  type LatencyFact,
  minutes,
  mostThrough,
  ms,
  percent,
  perSecond,
  type RatioFact,
  ratioOf,
  scale,
  seconds,
  subtract,
  type ThroughputFact,
} from 'fourplane/units'
import * as from from './sources.ts'

export const mostBuckets: CountFact = count(262_144, 'buckets').from(from.variables, {
  scope: 'most that the kernel chooses by itself for the hash table',
})
export const established: DurationFact = days(5).from(from.variables, {
  scope: 'default nf_conntrack_tcp_timeout_established: an idle entry stays this long',
})
export const synSent: DurationFact = seconds(120).from(from.variables, { scope: 'default nf_conntrack_tcp_timeout_syn_sent' })
export const synReceived: DurationFact = seconds(60).from(from.variables, { scope: 'default nf_conntrack_tcp_timeout_syn_recv' })
export const timeWait: DurationFact = seconds(120).from(from.variables, { scope: 'default nf_conntrack_tcp_timeout_time_wait' })

export const nodeAlert: RatioFact = percent(75).from(from.nodeAlerts, { scope: 'NodeHighNumberConntrackEntriesUsed: entries ÷ limit' })
export const netdataCritical: RatioFact = percent(95).from(from.netdata, {
  scope: 'netfilter_conntrack_full becomes critical; a warning at 90 %',
})

export const perCore: CountFact = count(32_768, 'entries').from(from.kubeProxy, {
  scope: 'default of --conntrack-max-per-core, each CPU core of the node',
})
export const atLeast: CountFact = count(131_072, 'entries').from(from.kubeProxy, {
  scope: 'default of --conntrack-min, whatever the number of cores',
})
export const ofEightCores: CountFact = derive('8 cores × conntrack-max-per-core, at the default', () => scale(perCore, 8), [perCore])
export const establishedOnNodes: DurationFact = hours(24).from(from.kubeProxy, {
  scope: 'default of --conntrack-tcp-timeout-established on a Kubernetes node',
})

export const scoreMost: CountFact = count(1000, 'points').from(from.adjustment, {
  scope: 'oom_score of a process that uses all the memory it may; 500 when it uses half',
})
export const halfOff: RatioFact = percent(50).from(from.adjustment, {
  scope: 'share of the allowed memory that an oom_score_adj of -500 leaves out of the score of a process',
})
export const memoryUsed: RatioFact = percent(90).from(from.nodeThresholds, {
  scope: 'NodeMemoryHighUtilization: level of memory utilization that triggers the alert',
})
export const memoryUsedFor: DurationFact = minutes(15).from(from.nodeAlerts, { scope: 'NodeMemoryHighUtilization fires after' })
export const majorFaults: ThroughputFact = perSecond(500, 'major page faults').from(from.nodeThresholds, {
  scope: 'NodeMemoryMajorPagesFaults: rate above which the alert triggers',
})

// The table of an eight-core node as a capacity.

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
export const capacityCost: Unpublished = unpublished('looked for in the pages and files that are cited')
