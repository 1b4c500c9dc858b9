import { type Unpublished, unpublished } from 'fourplane'
import { type CountFact, count, type DurationFact, hours } from 'fourplane/units'
import * as from from './sources.ts'

export const shortOfAddresses: DurationFact = hours(118.6).from(from.starvation, {
  asOf: '2019-12-05',
  scope: 'from the warning of 30 November 08:24 to all systems verified on 5 December 07:00 CET, by its timeline',
})
export const subnetAddresses: CountFact = count(250, 'addresses').from(from.starvation, {
  asOf: '2019-11',
  scope: 'usable for workloads in the /24 of one availability zone',
})
export const addressesOfPod: CountFact = count(1, 'address').from(from.starvation, { asOf: '2019-11', scope: 'for each pod' })
export const nodesBefore: CountFact = count(7, 'nodes').from(from.starvation, {
  asOf: '2019-11-29',
  scope: 'before, and again from 2 December',
})
export const nodesScaled: CountFact = count(10, 'nodes').from(from.starvation, {
  asOf: '2019-11-29',
  scope: 'scaled up ahead of need; 8 after the warning',
})
export const nodesAfter: CountFact = count(12, 'nodes').from(from.starvation, { asOf: '2019-12-05', scope: 'in the new network' })
export const surge: CountFact = count(100, 'pods').from(from.starvation, {
  asOf: '2019-12-03',
  scope: 'added by new deployments',
  qualifier: 'over',
})
export const warmInterfaces: CountFact = count(1, 'interface').from(from.readme, {
  asOf: '2019-11-13',
  scope:
    'default of WARM_ENI_TARGET: kept free on each node, with all its addresses; whether DFDS had changed it was looked for in its post-mortems',
})
export const balancerAddresses: CountFact = count(8, 'addresses').from(from.balancerSubnets, {
  scope: 'free in each subnet, for an Application Load Balancer to scale',
  qualifier: 'at least',
})

export const affectedUsers: Unpublished = unpublished('a number of teams or users, looked for in the three post-mortems')
export const incidentCost: Unpublished = unpublished('looked for in the three post-mortems')
export const cniVersion: Unpublished = unpublished(
  'looked for in the post-mortems; DFDS’s Terraform modules of 29 November 2019 set 1.5.3 unless overridden',
)
export const terraformVersion: Unpublished = unpublished(
  'looked for in the post-mortems; DFDS’s modules for a cluster, of 29 November 2019, require ~> 0.11.7',
)
export const kiamVersion: Unpublished = unpublished(
  'looked for in the post-mortems; DFDS’s Terraform modules of 29 November 2019 name its chart, 2.0.1-rc4',
)
