import type { Qualifier } from '../../dsl/facts/origin.ts'
import { type Code, call, numberText, object, text } from './code.ts'

/** A number with a unit, found in a label, and the code that says it. */
export interface Found {
  readonly dimension: 'latency' | 'duration' | 'throughput' | 'bandwidth' | 'data size' | 'count' | 'ratio' | 'availability' | 'cost'
  /** `p99(ms(45))` */
  readonly code: string
  /** Names of `fourplane/units` that the code uses. */
  readonly units: readonly string[]
  /** How the label hedges it: `~45ms`, `> 10k rps`, `500+ servers`. */
  readonly qualifier?: Qualifier
  readonly start: number
  readonly end: number
}

const NUMBER = String.raw`(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`
const SCALE = String.raw`(?:\s?(?<scale>[KMBT]|thousand|million|billion|trillion)(?![a-z0-9]))?`
const HEDGES = String.raw`[<>≤≥]=?|[~≈]|\bsub-|\b(?:up to|at (?:most|least)|(?:more|less|fewer) than|under|about|around|approx\.?|approximately|roughly|nearly|almost)`
const HEDGE = String.raw`(?:(?<hedge>${HEDGES}|\bover)\s*)?`
/** Beside a time “over” mostly says something else: it fails over, an average over 5 min. */
const HEDGE_OF_TIME = String.raw`(?:(?<hedge>${HEDGES})\s*)?`
const PLUS = String.raw`(?<plus>\+)?`
/** Of each qualifier what it looks like in a drawing. */
const LOOKS: readonly (readonly [Qualifier, RegExp])[] = [
  ['at least', /^(?:>=|≥|at least|\+)/i],
  ['up to', /^(?:<=|≤|up to|at most)/i],
  ['over', /^(?:>|more than|over)/i],
  ['under', /^(?:<|sub-|less than|fewer than|under)/i],
  ['about', /./],
]
const STATISTIC = String.raw`(?:\b(?<statistic>p50|p95|p999|p99\.9|p99|median|mean|avg|average|max)\b(?:\s+latency)?\s*[:=]?\s*)?`
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  t: 1e12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}

const SIZES: Readonly<Record<string, string>> = {
  kb: 'kilobytes',
  mb: 'megabytes',
  gb: 'gigabytes',
  tb: 'terabytes',
  pb: 'petabytes',
  eb: 'exabytes',
  mib: 'mebibytes',
  gib: 'gibibytes',
}
const BYTES: Readonly<Record<string, number>> = { kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 }
const RATES: Readonly<Record<string, string>> = {
  s: 'perSecond',
  sec: 'perSecond',
  second: 'perSecond',
  min: 'perMinute',
  minute: 'perMinute',
  day: 'perDay',
  week: 'perWeek',
  month: 'perMonth',
}
const DURATIONS: Readonly<Record<string, string>> = {
  s: 'seconds',
  sec: 'seconds',
  second: 'seconds',
  min: 'minutes',
  minute: 'minutes',
  h: 'hours',
  hr: 'hours',
  hour: 'hours',
  day: 'days',
  year: 'years',
}
const PERIODS: Readonly<Record<string, string>> = {
  hour: 'hour',
  hr: 'hour',
  h: 'hour',
  day: 'day',
  month: 'month',
  mo: 'month',
  year: 'year',
  yr: 'year',
  annually: 'year',
  monthly: 'month',
}
const STATISTICS: Readonly<Record<string, string>> = {
  p50: 'p50',
  median: 'p50',
  p95: 'p95',
  p99: 'p99',
  p999: 'p999',
  'p99.9': 'p999',
  mean: 'mean',
  avg: 'mean',
  average: 'mean',
  max: 'max',
}
const THINGS =
  'servers|nodes|instances|users|shards|partitions|brokers|pods|replicas|regions|hosts|machines|containers|clusters|workers|services|microservices|topics|consumers|connections|threads|cores|vCPUs|engineers|PoPs|locations|tables|keys|members|subscribers|drivers|merchants|customers'

type Groups = Readonly<Record<string, string | undefined>>
interface Kind {
  readonly pattern: RegExp
  read(groups: Groups, value: number, line: string): Omit<Found, 'start' | 'end'> | undefined
}

/** The first that matches a place wins: a rate before a size, a size before a count. */
const KINDS: readonly Kind[] = [
  kind(`${HEDGE}[$]${NUMBER}${SCALE}${PLUS}\\s?(?:/|per )\\s?(?<period>[A-Za-z]+)`, ({ period = '' }, value) => {
    const known = PERIODS[period.toLowerCase().replace(/^(hour|day|month|year)s$/, '$1')]
    const paid = known === undefined ? `each(${text(period)})` : `per(${text(known)})`
    return { dimension: 'cost', code: `usd(${numberText(value)}).${paid}`, units: ['usd'] }
  }),
  kind(
    `${HEDGE}${NUMBER}${SCALE}${PLUS}\\s?(?<unit>KB|MB|GB|TB|B)(?:/s|ps|/sec|/second)\\b`,
    ({ unit = '' }, value) => ({
      dimension: 'bandwidth',
      code: `bytesPerSecond(${numberText(value * (BYTES[unit.toLowerCase()] ?? 1))})`,
      units: ['bytesPerSecond'],
    }),
    '',
  ),
  kind(`${HEDGE}${NUMBER}${PLUS}\\s?(?<unit>Mbps|Gbps|Tbps|Mbit/s|Gbit/s|Tbit/s)\\b`, ({ unit = '' }, value) => {
    const name = `${unit.charAt(0).toLowerCase()}bps`
    return { dimension: 'bandwidth', code: `${name}(${numberText(value)})`, units: [name] }
  }),
  kind(
    `${HEDGE}${NUMBER}${SCALE}${PLUS}\\s?(?<unit>rps|qps|tps|req/s|requests/s|reqs/s|req/sec|requests/sec|requests/second|requests per second)\\b`,
    ({ unit = '' }, value) => {
      const thing = /^q/i.test(unit) ? 'queries' : /^t/i.test(unit) ? 'transactions' : undefined
      const name = thing === undefined ? 'rps' : 'perSecond'
      return {
        dimension: 'throughput',
        code: `${name}(${numberText(value)}${thing === undefined ? '' : `, ${text(thing)}`})`,
        units: [name],
      }
    },
  ),
  kind(
    `${HEDGE}${NUMBER}${SCALE}${PLUS}\\s?(?<of>[A-Za-z]{2,20})?\\s?(?:/|\\bper )\\s?(?<per>sec|second|s|minute|min|day|week|month)\\b`,
    ({ of = 'requests', per = '' }, value) => {
      const name = RATES[per.toLowerCase()]
      const thing = /^(req|reqs)$/i.test(of) ? 'requests' : /^ops$/i.test(of) ? 'operations' : /^(msg|msgs)$/i.test(of) ? 'messages' : of
      if (name === undefined || /^(ms|KB|MB|GB|TB|PB|EB|B)$/i.test(of)) return undefined
      return { dimension: 'throughput', code: `${name}(${numberText(value)}, ${text(thing)})`, units: [name] }
    },
  ),
  kind(
    `${STATISTIC}${HEDGE_OF_TIME}${NUMBER}${PLUS}\\s?(?<unit>ms|µs|μs|us|milliseconds?|microseconds?)\\b`,
    ({ statistic, unit = '' }, value) => latency(unit.startsWith('m') ? 'ms' : 'us', value, statistic),
  ),
  kind(
    `${STATISTIC}${HEDGE_OF_TIME}${NUMBER}${PLUS}\\s?(?<unit>seconds?|secs?|s|minutes?|mins?|hours?|hrs?|h|days?|years?)\\b`,
    ({ statistic, unit = '' }, value, line) => {
      const singular = unit.toLowerCase().replace(/(?<=..)s$/, '')
      const name = DURATIONS[singular]
      if (name === undefined) return undefined
      if (name === 'seconds' && (statistic !== undefined || /latency|response/i.test(line))) return latency('ms', value * 1000, statistic)
      return statistic !== undefined ? undefined : { dimension: 'duration', code: `${name}(${numberText(value)})`, units: [name] }
    },
  ),
  kind(`${HEDGE}${NUMBER}${PLUS}\\s?(?<unit>KB|MB|GB|TB|PB|EB|MiB|GiB)\\b`, ({ unit = '' }, value) => {
    const name = SIZES[unit.toLowerCase()]
    return name === undefined ? undefined : { dimension: 'data size', code: `${name}(${numberText(value)})`, units: [name] }
  }),
  kind(`${HEDGE}${NUMBER}${PLUS}\\s?%`, (_, value, line) => {
    const available =
      value <= 100 &&
      (/avail|uptime|\bSL[AO]\b/i.test(line) || (value >= 99 && value < 100 && !/hit|success|accura|reduc|match/i.test(line)))
    const name = available ? 'availability' : 'percent'
    return { dimension: available ? 'availability' : 'ratio', code: `${name}(${numberText(value)})`, units: [name] }
  }),
  kind(`${HEDGE}${NUMBER}${SCALE}${PLUS}\\s(?<of>${THINGS})\\b`, ({ of = '' }, value) => ({
    dimension: 'count',
    code: `count(${numberText(value)}, ${text(of)})`,
    units: ['count'],
  })),
]

function kind(pattern: string, read: Kind['read'], flags = 'i'): Kind {
  return { pattern: new RegExp(pattern, `g${flags}`), read }
}

function latency(unit: 'ms' | 'us', value: number, statistic: string | undefined): Omit<Found, 'start' | 'end'> {
  const bare = `${unit}(${numberText(value)})`
  const name = statistic === undefined ? undefined : STATISTICS[statistic.toLowerCase()]
  return { dimension: 'latency', code: name === undefined ? bare : `${name}(${bare})`, units: name === undefined ? [unit] : [name, unit] }
}

/** The quantities of a line, left to right. A range (`10-20 ms`) and a growth (`+5 %`) are none of them. */
export function quantitiesOf(line: string): Found[] {
  const found: Found[] = []
  for (const { pattern, read } of KINDS) {
    for (const match of line.matchAll(pattern)) {
      const { number = '', hedge, scale, plus } = match.groups ?? {}
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const numberAt = start + match[0].lastIndexOf(number)
      const before = line.slice(0, numberAt)
      if (/[\w.][-–—]\s?$|[\d.,:/]$|[A-Za-z]$|\bv$|[×x+−-]\s?$/.test(before) && !/sub-$/i.test(before)) continue
      if (/\bto\s*$/.test(before) && !/up to\s*$/i.test(before)) continue
      if (/^\s?(?:[-–—→]|to\s)\s?\d/.test(line.slice(end))) continue
      const value = Number(number.replaceAll(',', '')) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1)
      const rounded = Number(value.toPrecision(12))
      const read_ =
        Number.isFinite(rounded) && rounded < 1e21 && (rounded === 0 || rounded > 1e-6)
          ? read(match.groups ?? {}, rounded, line)
          : undefined
      if (read_ === undefined) continue
      const qualifier = qualifierOf(plus ?? hedge)
      found.push({ ...read_, ...(qualifier === undefined ? {} : { qualifier }), start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function qualifierOf(hedge: string | undefined): Qualifier | undefined {
  return hedge === undefined ? undefined : LOOKS.find(([, looks]) => looks.test(hedge))?.[0]
}

/** The code of a fact that awaits its source: `p99(ms(45)).from(article)`. */
export function factCode({ code, qualifier }: Pick<Found, 'code' | 'qualifier'>): Code {
  return call(`${code}.from`, 'article', ...(qualifier === undefined ? [] : [object([['qualifier', text(qualifier)]])]))
}
