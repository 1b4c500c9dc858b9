import { describe, expect, test } from 'vitest'
import type { FindableText } from './findable.ts'
import { finder, type Searchable } from './finder.ts'

function diagram(id: string, system: string, ...texts: (string | FindableText)[]): Searchable {
  const full = texts.map((text): FindableText => (typeof text === 'string' ? { kind: 'error', text, printedBy: system } : text))
  return { id, title: id, system, texts: full }
}

const find = finder([
  diagram(
    'postgresql/clients',
    'PostgreSQL',
    'sorry, too many clients already',
    'remaining connection slots are reserved for roles with the %s attribute',
  ),
  diagram('postgresql/locks', 'PostgreSQL', 'deadlock detected', 'process %d still waiting for %s on %s after %ld.%03d ms'),
  diagram('postgresql/timeout', 'PostgreSQL', 'canceling statement due to statement timeout'),
  diagram('postgresql/standby', 'PostgreSQL', 'canceling statement due to conflict with recovery'),
  diagram('pgbouncer/pool', 'PgBouncer', 'no more connections allowed (max_client_conn)', 'query_wait_timeout'),
  diagram('kafka/isr', 'Kafka', 'NotEnoughReplicasException: Messages are rejected since there are fewer in-sync replicas than required.'),
  diagram('kafka/expiry', 'Kafka', 'Expiring %d record(s) for %s:%d ms has passed since batch creation'),
  diagram('redis/memory', 'Redis', "-OOM command not allowed when used memory > 'maxmemory'."),
  diagram('linux/oom', 'Linux', 'Out of memory: Killed process %d (%s)'),
  diagram('envoy/timeout', 'Envoy', 'upstream request timeout'),
  diagram('nginx/timeout', 'nginx', 'upstream timed out (110: Connection timed out) while reading response header from upstream'),
  diagram('meta/bgp', 'Meta', {
    kind: 'incident',
    text: 'BGP withdrawal takes every data centre off the internet',
    printedBy: 'Meta',
    means: 'all services were unreachable for six hours',
  }),
])

describe('a pasted log line leads to the diagram whose component prints it', () => {
  test.each([
    ['2025-11-02 03:12:09.123 UTC [812] app@orders FATAL:  sorry, too many clients already', 'postgresql/clients'],
    ['LOG:  process 812 still waiting for ShareLock on transaction 731 after 1000.123 ms', 'postgresql/locks'],
    ['FATAL: remaining connection slots are reserved for roles with the SUPERUSER attribute', 'postgresql/clients'],
    ['[WARN] Expiring 12 record(s) for orders-3:120004 ms has passed since batch creation', 'kafka/expiry'],
    ["(error) OOM command not allowed when used memory > 'maxmemory'.", 'redis/memory'],
    ['[12345.678901] Out of memory: Killed process 12345 (postgres) total-vm:1234kB', 'linux/oom'],
    ['WARNING C-0x1: shop/app@10.0.0.7:51422 pooler error: query_wait_timeout', 'pgbouncer/pool'],
    ['ERROR:  canceling statement due to conflict with recovery', 'postgresql/standby'],
    ['{"severity":"ERROR","message":"upstream request timeout","trace":"6ba7b810-9dad-11d1-80b4-00c04fd430c8"}', 'envoy/timeout'],
  ])('%s', (line, id) => expect(find(line)[0]).toMatchObject({ diagram: { id }, exact: true }))
})

describe('what is not word for word is found as near', () => {
  test.each([
    ['to many cleints already', 'postgresql/clients'],
    ['postgres statement timeout', 'postgresql/timeout'],
    ['not enough replicas', 'kafka/isr'],
    ['bgp outage meta', 'meta/bgp'],
  ])('%s', (words, id) => expect(find(words)[0]).toMatchObject({ diagram: { id }, exact: false }))
})

test('the error at the bottom of a stack trace is found', () => {
  const trace = [
    'java.util.concurrent.ExecutionException: it did not go well',
    ...Array.from({ length: 20 }, (_, index) => `\tat shop.orders.Writer.write${index}(Writer.java:${index})`),
    'Caused by: org.apache.kafka.common.errors.NotEnoughReplicasException: Messages are rejected since there are fewer in-sync replicas than required.',
  ]
  expect(find(trace.join('\n'))[0]).toMatchObject({ diagram: { id: 'kafka/isr' }, exact: true })
})

test('an error that was broken over two lines is found', () => {
  expect(find('remaining connection slots are\nreserved for roles with the SUPERUSER attribute')[0]).toMatchObject({ exact: true })
})

test('part of a text is enough, and the shorter text goes before a longer one that holds it, too', () => {
  const own = finder([
    diagram('long', 'A', 'the connection refused by the peer was not closed in time'),
    diagram('short', 'B', 'connection refused'),
  ])
  expect(own('connection refused').map(({ diagram }) => diagram.id)).toEqual(['short', 'long'])
})

test('a common word alone does not stand for an error', () => {
  const own = finder(
    Array.from({ length: 9 }, (_, index) => diagram(`d${index}`, 'A', 'timeout', `sentence number ${'abcdefghi'[index]} of a timeout`)),
  )
  expect(own('the timeout of something').every(({ exact }) => !exact)).toBe(true)
})

test('what no diagram knows finds nothing', () => {
  expect(find('bananas are completely unrelated')).toEqual([])
  expect(find('')).toEqual([])
  expect(find('12345 10.0.0.1')).toEqual([])
})
