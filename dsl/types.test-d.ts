/** What the types promise an author, beside the golden errors of `test/mistakes`. */
import {
  derive,
  type EdgeNode,
  edge,
  type Flow,
  region,
  type ServiceNode,
  type StateGroup,
  service,
  source,
  state,
  type Unpublished,
  unpublished,
} from 'fourplane'
import * as tech from 'fourplane/tech'
import {
  type Availability,
  add,
  availability,
  availabilityOfAll,
  type Bandwidth,
  type BandwidthFact,
  bandwidthOf,
  type Concurrency,
  type Cost,
  type CostFact,
  type CostFactPer,
  type CostPer,
  charge,
  inFlight,
  inPeriod,
  kilobytes,
  type Latency,
  type LatencyFact,
  littlesLaw,
  mostThrough,
  ms,
  p99,
  petabytes,
  rps,
  type Throughput,
  usd,
} from 'fourplane/units'
import { expectTypeOf, test } from 'vitest'

const blog = source({ url: 'https://acme.example/blog/a', title: 'A', publisher: 'Acme', published: '2025', kind: 'paper', seen: 'whole' })

test('a node knows its plane, and a plane function asserts it', () => {
  const cdn = edge(tech.cloudFront)
  const api = service(tech.springBoot, { version: '3.5' })
  expectTypeOf(cdn).toEqualTypeOf<EdgeNode>()
  expectTypeOf(service(api)).toEqualTypeOf<ServiceNode>()
  expectTypeOf(edge(cdn).to(service(api), 'asks')).toEqualTypeOf<Flow>()
})

test('a quantity has its dimension, and becomes a fact of it', () => {
  expectTypeOf(p99(ms(45))).toEqualTypeOf<Latency>()
  expectTypeOf(ms(45).from(blog)).toEqualTypeOf<LatencyFact>()
  expectTypeOf(usd(1).per('month').estimated('list price')).toEqualTypeOf<CostFactPer<'month'>>()
  expectTypeOf<CostFactPer<'month'>>().toExtend<CostFact>()
  expectTypeOf<Unpublished>().toExtend<LatencyFact>()
  expectTypeOf<Unpublished>().toExtend<CostFact>()
  expectTypeOf(unpublished('no figure')).toEqualTypeOf<Unpublished>()
})

test('the algebra gives the dimension that physics gives', () => {
  expectTypeOf(bandwidthOf(rps(1), kilobytes(1))).toEqualTypeOf<Bandwidth>()
  expectTypeOf(littlesLaw(rps(1), ms(1))).toEqualTypeOf<Concurrency>()
  expectTypeOf(add(rps(1), rps(2))).toEqualTypeOf<Throughput>()
  const load = rps(1).from(blog)
  expectTypeOf(derive('load × 1 KB', () => bandwidthOf(load, kilobytes(1)), [load])).toEqualTypeOf<BandwidthFact>()
  expectTypeOf(add(usd(1).per('month'), add(usd(1).per('month'), usd(2).per('month')))).toExtend<Cost>()
  // @ts-expect-error a monthly and a yearly bill do not add up: inPeriod(…) brings one to the other's period
  const bill = () => add(usd(1).per('month'), usd(12).per('year'))
  expectTypeOf(bill).toBeFunction()
  expectTypeOf(add(usd(1).per('month'), inPeriod(usd(12).per('year'), 'month'))).toEqualTypeOf<Cost>()
  expectTypeOf(charge(usd(0.09).each('GB'), petabytes(1.4), 'month')).toEqualTypeOf<CostPer<'month'>>()
  expectTypeOf(mostThrough(inFlight(400, 'requests'), ms(40), 'requests')).toEqualTypeOf<Throughput>()
  expectTypeOf(availabilityOfAll(availability(99), availability(99))).toEqualTypeOf<Availability>()
  // @ts-expect-error milliseconds and requests do not add up
  add(ms(1), rps(1))
  // @ts-expect-error a derived fact has inputs
  derive('nothing', () => rps(1), [])
})

test('a group holds nodes of its plane', () => {
  const db = state(tech.dynamoDb)
  expectTypeOf(region('state', 'us-east-1', [db])).toEqualTypeOf<StateGroup>()
  // @ts-expect-error a database is not on the edge plane
  region('edge', 'us-east-1', [db])
})
