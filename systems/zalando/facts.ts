import { derive, type Unpublished, unpublished } from 'fourplane'
import {
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  hours,
  mebibytes,
  megabytes,
  type RatioFact,
  ratioOf,
  seconds,
} from 'fourplane/units'
import * as from from './sources.ts'

export const errorsFor: DurationFact = hours(1).from(from.postmortem, {
  asOf: '2019-01-07',
  scope: 'many errors on the web pages of products and outfits',
  qualifier: 'over',
})
export const oldLimit: DataSizeFact = mebibytes(100).from(from.postmortem, { asOf: '2019-01-07', scope: 'memory limit of a CoreDNS pod' })
export const newLimit: DataSizeFact = mebibytes(2000).from(from.postmortem, {
  asOf: '2019-01-07',
  scope: 'memory request and limit of a CoreDNS pod, set by hand',
})
export const limitGrowth: RatioFact = derive('new limit ÷ old limit', () => ratioOf(newLimit, oldLimit), [newLimit, oldLimit])
export const queriesPerLookup: CountFact = count(10, 'DNS queries').from(from.postmortem, {
  asOf: '2019-01-07',
  scope: 'for each lookup of a name outside the cluster, with ndots 5',
})
export const replicas: CountFact = count(2, 'replicas').from(from.deployment, {
  asOf: '2019-01-03',
  scope:
    'of the Deployment in the repository; there was a daemon set as well, and the post-mortem does not say which of the two served the cluster',
})
export const cacheTime: DurationFact = seconds(30).from(from.corefile, {
  asOf: '2019-01-03',
  scope: 'cache of CoreDNS, in the repository',
  qualifier: 'up to',
})
export const memoryBase: DataSizeFact = megabytes(54).from(from.scaling, {
  asOf: '2018-11-15',
  scope: 'estimate for one CoreDNS 1.2.5 with default settings, plus (pods + services) ÷ 1000; from tests of other clusters',
})

export const affectedCustomers: Unpublished = unpublished('the post-mortem speaks of a high amount of errors, and gives no number')
export const outageCost: Unpublished = unpublished('looked for in the post-mortem')
export const nodeVersion: Unpublished = unpublished('the post-mortem says Node.js without a version')
