import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { termsOf, VARIABLE, wordsOf } from './words.ts'

/** The words as one text, with `*` for what varies. */
function read(line: string): string {
  return wordsOf(line).join(' ').replaceAll(VARIABLE, '*')
}

describe('a line of a log and the text in the source code meet', () => {
  test.each([
    ['PostgreSQL', '2025-11-02 03:12:09.123 UTC [812] FATAL:  sorry, too many clients already', 'sorry, too many clients already'],
    [
      'syslog',
      'Nov  2 03:12:09 db-1 postgres[812]: process 812 still waiting for ShareLock on transaction 731 after 1000.123 ms',
      'process * still waiting for sharelock on transaction * after * ms',
    ],
    ['printf', 'process %d still waiting for %s on %s after %ld.%03d ms', 'process * still waiting for * on * after * ms'],
    ['logback', 'InetAddress {} is now DOWN', 'InetAddress /10.0.0.3:7000 is now DOWN'],
    [
      'Scala',
      'Shutdown broker because all log dirs in ${logDirs.mkString(", ")} have failed',
      'shutdown broker because all log dirs in * have failed',
    ],
    [
      'JSON',
      '{"level":"warn","ts":"2025-11-02T03:12:09.123Z","caller":"etcdserver/util.go:170","msg":"apply request took too long"}',
      'apply request took too long',
    ],
    ['JSON inside JSON', '{"log":{"message":"out of shared memory"},"stream":"stderr"}', 'out of shared memory'],
    ['Docker Compose', 'db-1  | {"msg":"out of shared memory"}', 'out of shared memory'],
    [
      'logfmt',
      'time="2025-11-02T03:12:09Z" level=error msg="etcdserver: mvcc: database space exceeded"',
      'etcdserver: mvcc: database space exceeded',
    ],
    ['klog', 'E1102 03:12:09.123456       1 reflector.go:138] context deadline exceeded', 'context deadline exceeded'],
    ['dmesg', '[12345.678901] Out of memory: Killed process 12345 (postgres)', 'out of memory killed process * postgres'],
    ['colours', '\u001b[31mERROR\u001b[0m out of shared memory', 'out of shared memory'],
    [
      'Redis',
      "-OOM command not allowed when used memory > 'maxmemory'.",
      "(error) OOM command not allowed when used memory > 'maxmemory'.",
    ],
  ])('%s', (_, one, other) => expect(read(one)).toBe(read(other.replaceAll('*', '%s'))))
})

test.each([
  ['a UUID', 'request 6ba7b810-9dad-11d1-80b4-00c04fd430c8 failed'],
  ['hexadecimal', 'request 0xdeadbeef failed'],
  ['a hash', 'request 507f1f77bcf86cd799439011 failed'],
  ['an IPv4 address', 'request 10.0.0.7:5432 failed'],
  ['an IPv6 address', 'request [2001:db8::8a2e:370:7334]:443 failed'],
  ['a pod', 'request orders-7f9c5d-x2x8k failed'],
  ['a number with its unit', 'request 1.265482337s failed'],
  ['a time', 'request 2025-11-02T03:12:09+01:00 failed'],
  ['a format', 'request %[1]q %+v failed'.replace('%[1]q', '%q')],
])('%s varies', (_, line) => expect(read(line)).toBe('request * failed'))

test('the code of an error stays, though it holds a number', () => {
  expect(read('ORA-01555: snapshot too old')).toBe('ora-01555 snapshot too old')
  expect(read('E11000 duplicate key error')).toBe('e11000 duplicate key error')
})

test('parts of compound names can be searched', () => {
  expect(termsOf('query_wait_timeout')).toContain('wait')
  expect(termsOf('HTTPServerError 12')).toEqual(['httpservererror', 'http', 'server', 'error'])
})

test('any text has words of letters, digits and marks, and reading it ends', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('{', '}', '%', '"', '=', '-', '0', 'a', ':', ' ') }),
  )
  fc.assert(
    fc.property(line, (text) => {
      for (const word of wordsOf(text)) expect(word).toMatch(/^(?:\uFFFC|[\p{L}\p{M}\p{N}_'’-]+)$/u)
    }),
  )
})
