import { derive } from 'fourplane'
import {
  type CostFact,
  type CostFactPer,
  type CountFact,
  count,
  type DataSizeFact,
  type DurationFact,
  percent,
  petabytes,
  type RatioFact,
  seconds,
  shareOf,
  terabytes,
  usd,
} from 'fourplane/units'
import * as from from './sources.ts'

// The bill of 28 days, roughly, on Google Cloud.

const asOf = '2020-12-10'
const rough = { asOf, scope: 'Google Cloud, the 28 days before the report', qualifier: 'about' } as const

export const images: CostFact = usd(74_000).each('28 days').from(from.annualReport, rough)
export const tests: CostFact = usd(34_000).each('28 days').from(from.annualReport, rough)
export const everythingElse: CostFact = usd(700).each('28 days').from(from.annualReport, rough)
export const total: CostFact = usd(109_000).each('28 days').from(from.annualReport, rough)
export const perDay: CostFactPer<'day'> = derive('total ÷ 28', () => usd(total.value / 28).per('day'), [total]) as CostFactPer<'day'>
export const perYear: CostFactPer<'year'> = usd(1_420_000)
  .per('year')
  .from(from.annualReport, { asOf, scope: 'what the 28 days work out to', qualifier: 'about' })
export const imageShare: RatioFact = derive('images ÷ total', () => shareOf(images, total), [images, total])
export const grant: CostFactPer<'year'> = usd(3_000_000)
  .per('year')
  .from(from.annualReport, { asOf, scope: 'given for three years, of which the third began about August 2020' })
export const jobsMoved: CountFact = count(288, 'jobs').from(from.annualReport, {
  asOf,
  scope: 'of 1,780 jobs of Prow, paid by the project by then',
})

// What came after.

export const artifacts: CostFactPer<'month'> = usd(29_000)
  .per('month')
  .from(from.moveArtifacts, { asOf: '2022-10-31', scope: 'estimate of a maintainer, artifacts.k8s.io, October 2022', qualifier: 'over' })
export const outsideMonth: DataSizeFact = petabytes(1.1).from(from.fastly, {
  asOf: '2026-08-18',
  scope: 'a month, to users outside Google Cloud and AWS',
  qualifier: 'about',
})
export const outsideWorkday: DataSizeFact = terabytes(40).from(from.fastly, {
  asOf: '2026-08-18',
  scope: 'a working day, to users outside Google Cloud and AWS',
  qualifier: 'about',
})
export const outsideShare: RatioFact = percent(11).from(from.fastly, {
  asOf: '2026-08-18',
  scope: 'of the monthly bandwidth budget',
  qualifier: 'about',
})
export const freed: CostFactPer<'year'> = usd(1_000_000)
  .per('year')
  .from(from.fastly, { asOf: '2026-08-18', scope: 'expected of layers through Fastly', qualifier: 'about' })
export const checkTimeout: DurationFact = seconds(5).from(from.buckets, { scope: 'look whether a layer is in S3' })
