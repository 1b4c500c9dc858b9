export {
  add,
  availabilityOfAll,
  availabilityOfAny,
  bandwidthOf,
  costOfOne,
  littlesLaw,
  mostThrough,
  perSecondOf,
  ratioOf,
  scale,
  shareOf,
  sizeOfOne,
  subtract,
} from './algebra.ts'
export { charge } from './charge.ts'
export { format, formatExact } from './format.ts'
export { type CostFactPer, type CostPer, eur, inPeriod, type MoneyWithoutPeriod, type Period, usd } from './money.ts'
export { availability, count, factor, inFlight, percent } from './number.ts'
export type {
  Availability,
  AvailabilityFact,
  Bandwidth,
  BandwidthFact,
  Concurrency,
  ConcurrencyFact,
  Cost,
  CostFact,
  Count,
  CountFact,
  DataSize,
  DataSizeFact,
  Dimension,
  Duration,
  DurationFact,
  Fact,
  Latency,
  LatencyFact,
  Quantity,
  Ratio,
  RatioFact,
  Throughput,
  ThroughputFact,
} from './quantity.ts'
export { bytesPerSecond, gbps, mbps, perDay, perMinute, perMonth, perSecond, perWeek, rps, tbps } from './rate.ts'
export { bytes, exabytes, gibibytes, gigabytes, kilobytes, mebibytes, megabytes, petabytes, terabytes } from './size.ts'
export { days, hours, lasting, max, mean, minutes, ms, p50, p95, p99, p999, percentile, seconds, us, years } from './time.ts'
