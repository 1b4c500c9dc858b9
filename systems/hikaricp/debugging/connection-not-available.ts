import { debugging, service, state, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { hikaricp } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const pool = service(tech.hikariCp, {
  label: 'HikariCP pool',
  version: '6.0.0',
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
  version: '15',
  source: from.statActivity,
})

/** As the code puts it together, behind the name of the pool; the number of milliseconds and what the pool holds follow. */
const TEXT = ' - Connection is not available, request timed out after '
const STATES = `psql -d <database> -c "SELECT state, wait_event_type, count(*), max(now() - state_change) AS longest FROM pg_stat_activity WHERE usename = '<role of the pool>' GROUP BY 1, 2 ORDER BY 3 DESC"`

export default debugging('connection-not-available', {
  system: hikaricp,
  title: 'HikariCP: “Connection is not available”, and requests wait until they fail',
  summary:
    'A thread waited as long as connectionTimeout allows and got no connection: all were lent, or none could be made. What holds them decides: a leak, transactions that sit idle, slow statements, or a database that takes no more. A larger pool is the last answer, not the first.',
  guide: {
    entry: {
      text: TEXT,
      printedBy: pool,
      means: 'No connection came free in time, and this request failed. total, active, idle and waiting of the pool follow in brackets',
      source: from.pool,
    },
    questions: [
      {
        id: 'reached',
        ask: 'Does the database refuse new connections, or is it gone?',
        on: database,
        command: `psql -d <database> -c "SELECT count(*), current_setting('max_connections') FROM pg_stat_activity WHERE backend_type = 'client backend'"`,
        expected: 'an answer, with fewer connections than max_connections; and total in the text equals maximumPoolSize',
        threshold: 'no answer, or as many as max_connections; total in the text stays below maximumPoolSize then',
        yes: { escalate: 'whoever runs the database, with the answer: the pool cannot lend what it cannot open' },
        no: { ask: 'leak' },
        source: from.statActivity,
      },
      {
        id: 'leak',
        ask: 'Does the log report a leaked connection that was not returned since?',
        on: application,
        command:
          'grep -A 20 -e "Connection leak detection triggered for" -e "was returned to the pool (unleaked)" <log of the application>',
        expected: 'nothing; also nothing where leakDetectionThreshold is 0, its default',
        threshold: '> 0 connections of the first line without the second: the second takes the report back, the connection was only slow',
        yes: {
          fix: {
            do: 'Give the stack trace below the line, which is that of the code that borrowed, to the owner of the code, and restart the instance: a connection in use is never retired',
            risk: 'mutating',
            irreversible: 'requests under way on the instance are lost',
            verify: 'hikaricp.connections.pending is back at 0, and no new line appears',
            source: from.readme,
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
        expected: 'no row idle in transaction with a longest above connectionTimeout',
        threshold: 'idle in transaction for longer than connectionTimeout, 30 s by default: whoever waits for that connection fails',
        yes: {
          fix: {
            do: 'With the owner of the application, end its sessions that have been idle in transaction for longer than it ever means to; what the code does between two statements holds them',
            command: `psql -d <database> -c "SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '<role of the pool>' AND state = 'idle in transaction' AND state_change < now() - interval '<the longest pause>'"`,
            expect: 't for each pid: the signal was sent',
            risk: 'destructive',
            irreversible: 'the transactions are rolled back, and their clients see an error',
            verify: 'No row is idle in transaction for that long, and hikaricp.connections.pending falls to 0',
            source: from.administration,
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
        expected: 'no row active with a longest above connectionTimeout',
        threshold: 'active, with a wait_event_type such as Lock or IO, for longer than connectionTimeout',
        yes: { escalate: 'the owners of the statements, with what they wait for: connections come back when statements end' },
        no: {
          fix: {
            do: 'Enlarge maximumPoolSize, as far as all instances together stay below max_connections. The README warns that a pool that is too large slows the database',
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
  metrics: { cost: unpublished('what an exhausted pool costs; looked for in the pages and files that are cited') },
  onCall: {
    errors: [
      {
        text: TEXT,
        printedBy: pool,
        means: 'A thread waited for connectionTimeout, 30 s by default, and got nothing',
        source: from.pool,
      },
      {
        text: 'Connection leak detection triggered for {} on thread {}, stack trace follows',
        printedBy: pool,
        means:
          'A connection has been out for longer than leakDetectionThreshold; connection, thread and the stack trace of the borrower follow',
        source: from.leakTask,
      },
      {
        text: '{} - Thread starvation or clock leap detected (housekeeper delta={}).',
        printedBy: pool,
        means:
          'The housekeeper of the pool ran later than one and a half of its periods of 30 s: threads of this process got no time, or the clock leapt',
        source: from.pool,
      },
    ],
    logs: [
      {
        where: 'the log of the application, where it logs the exception; the name of the pool stands before the text',
        line: TEXT,
        printedBy: pool,
        source: from.pool,
      },
    ],
    metrics: [
      {
        name: 'hikaricp.connections.pending',
        of: pool,
        threshold: '> 0: threads are waiting for a connection. No source gives a level',
        source: from.micrometer,
      },
      {
        name: 'hikaricp.connections.timeout',
        of: pool,
        threshold: 'any rise: each is a request that failed with this text',
        source: from.micrometer,
      },
    ],
    runbook: [
      {
        do: 'See what holds the connections, in the database',
        command: STATES,
        expect: 'idle rows are free for the pool; rows idle in transaction, or active, are lent',
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
        do: 'Turn the leak detection on before the next time: leakDetectionThreshold, 2 s at least and no more than maxLifetime, or it stays off',
        risk: 'mutating',
        undo: 'Set it back to 0 and restart',
        verify: 'The warning “disabling it” is absent at the start; a borrower that keeps a connection longer shows with its stack trace',
        source: from.config,
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
      effect: 'The housekeeper logs how late it ran: delta in “Thread starvation or clock leap detected”',
      recovery: 'Hold delta against the pauses of the JVM and the steps of the clock, before the database',
      source: from.pool,
    },
  ],
})
