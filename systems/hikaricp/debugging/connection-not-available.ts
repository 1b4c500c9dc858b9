import { debugging, service, state, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { hikaricp } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const pool = service(tech.hikariCp, {
  label: 'HikariCP pool',
  version: unpublished('read on the development branch of 2024-10-18, between releases'),
  facts: {
    size: facts.poolSize,
    'longest wait': facts.connectionTimeout,
    'life of a connection': facts.maxLifetime,
    'test of a connection': facts.validationTimeout,
  },
  source: from.config,
})
const application = service(own.jvmApplication, {
  label: 'JVM that borrows',
  facts: { 'leak threshold, least': facts.leastLeakThreshold },
  source: from.readme,
})
const database = state(tech.postgresql, {
  label: 'PostgreSQL behind the pool',
  version: unpublished('the page that was read names no release'),
  source: from.statActivity,
})

/** As the code puts it together, behind the name of the pool; the number of milliseconds and what the pool holds follow. */
const TEXT = ' - Connection is not available, request timed out after '
const STATES = `psql -c "SELECT state, wait_event_type, count(*), max(now() - state_change) FROM pg_stat_activity WHERE datname = current_database() GROUP BY 1, 2 ORDER BY 3 DESC"`

export default debugging('connection-not-available', {
  system: hikaricp,
  title: 'HikariCP: “Connection is not available”, and requests wait until they fail',
  summary:
    'A thread waited as long as connectionTimeout allows and got no connection: all were lent, or none could be made. What holds them decides: a leak, transactions that sit idle, slow statements, or a database that takes no more. A larger pool is the last answer, not the first.',
  guide: {
    entry: {
      text: TEXT,
      printedBy: pool,
      means: 'Nobody gave a connection back in time; the request failed, the pool goes on',
      source: from.pool,
    },
    questions: [
      {
        id: 'reached',
        ask: 'Does the database refuse new connections, or is it gone?',
        on: database,
        command: 'psql -c "SELECT count(*) FROM pg_stat_activity; SHOW max_connections"',
        expected: 'an answer at once, with fewer connections than max_connections',
        threshold: 'no answer, or as many as max_connections',
        yes: { escalate: 'whoever runs the database, with the answer: the pool cannot lend what it cannot open' },
        no: { ask: 'leak' },
        source: from.statActivity,
      },
      {
        id: 'leak',
        ask: 'Does the log say “Apparent connection leak detected”?',
        on: application,
        command: 'grep -A 20 "Apparent connection leak detected" application.log',
        expected: 'nothing; also nothing where leakDetectionThreshold is 0, its default',
        threshold: '> 0 lines',
        yes: {
          fix: {
            do: 'Restart the instance that leaks; the stack trace below the line names the code that borrowed and did not close',
            risk: 'mutating',
            irreversible: 'requests under way on the instance are lost',
            verify: 'hikaricp.connections.pending is back at 0, and no new line appears',
            source: from.leakTask,
          },
        },
        no: { ask: 'idle' },
        source: from.leakTask,
      },
      {
        id: 'idle',
        ask: 'Do the connections sit “idle in transaction”?',
        on: database,
        command: STATES,
        expected: 'idle or active, none idle in transaction for longer than a request takes',
        threshold: '> half of the pool idle in transaction, each for seconds',
        yes: {
          fix: {
            do: 'End those that have waited longest, and find what the code does between its statements: a remote call inside a transaction, or a transaction that is never ended',
            command: `psql -c "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction' AND state_change < now() - interval '5 minutes'"`,
            risk: 'mutating',
            irreversible: 'the transactions are rolled back, and their clients see an error',
            verify: 'The states are idle or active, and hikaricp.connections.pending falls to 0',
            source: from.statActivity,
          },
        },
        no: { ask: 'slow' },
        source: from.statActivity,
      },
      {
        id: 'slow',
        ask: 'Are the connections active, and waiting for something?',
        on: database,
        command: STATES,
        expected: 'active with no wait_event_type, for milliseconds',
        threshold: 'active with wait_event_type Lock or IO, for seconds',
        yes: { escalate: 'the owners of the statements, with what they wait for: connections come back when statements end' },
        no: {
          fix: {
            do: 'More requests run at one time than there are connections: let fewer in, or enlarge maximumPoolSize as far as all instances together stay below max_connections',
            risk: 'mutating',
            undo: 'Set maximumPoolSize back and restart',
            verify: 'hikaricp.connections.pending is 0 at the peak, and statements are no slower than before',
            source: from.readme,
          },
        },
        source: from.statActivity,
      },
    ],
  },
  metrics: { cost: unpublished('what an exhausted pool costs; looked for in the README and the code of HikariCP') },
  onCall: {
    errors: [
      {
        text: TEXT,
        printedBy: pool,
        means: 'A thread waited for connectionTimeout, 30 s by default, and got nothing',
        source: from.pool,
      },
      {
        text: 'Apparent connection leak detected',
        printedBy: pool,
        means: 'A connection has been out for longer than leakDetectionThreshold; the stack trace is that of the borrower',
        source: from.leakTask,
      },
      {
        text: 'Thread starvation or clock leap detected',
        printedBy: pool,
        means: 'The process itself stood still, as in a long garbage collection: the database is not to blame',
        source: from.pool,
      },
    ],
    logs: [
      { where: 'the log of the application, with the name of the pool before the text', line: TEXT, printedBy: pool, source: from.pool },
    ],
    metrics: [
      {
        name: 'hikaricp.connections.pending',
        of: pool,
        threshold: '> 0 for longer than a request takes: threads are waiting',
        source: from.micrometer,
      },
      {
        name: 'hikaricp.connections.timeout',
        of: pool,
        threshold: '> 0: each is a request that failed with this text',
        source: from.micrometer,
      },
    ],
    runbook: [
      {
        do: 'See what holds the connections, in the database',
        command: STATES,
        expect: 'idle and active; what is idle in transaction, or active and waiting, holds them',
        risk: 'readOnly',
        source: from.statActivity,
      },
      {
        do: 'Read hikaricp.connections.active where the application shows its metrics',
        expect: 'below hikaricp.connections.max',
        risk: 'readOnly',
        source: from.micrometer,
      },
    ],
    recovery: [
      {
        do: 'Let fewer requests in, or take the instance with the most pending threads out of the load balancer',
        risk: 'mutating',
        undo: 'Let it in again',
        verify: 'hikaricp.connections.pending is 0',
      },
      {
        do: 'Turn the leak detection on before the next time: leakDetectionThreshold, 2 s at least',
        risk: 'mutating',
        undo: 'Set it back to 0 and restart',
        verify: 'A borrower that keeps a connection longer shows with its stack trace',
        source: from.readme,
      },
    ],
  },
  failures: [
    {
      what: 'Code borrows a connection and does not close it on every path',
      component: application,
      effect: 'The pool loses one connection each time and is empty after ten, by default',
      recovery: 'A restart gives all back; the trace of the leak detection shows the place',
      source: from.readme,
    },
    {
      what: 'The process stands still',
      component: pool,
      effect: 'The housekeeper notices that time has leapt, and waiting threads time out',
      recovery: 'Memory and garbage collection, or the clock of the machine',
      source: from.pool,
    },
  ],
})
