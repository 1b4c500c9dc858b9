import { debugging, service, state, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const server = state(tech.mysql, {
  label: 'MySQL server with InnoDB',
  version: '8.4',
  facts: {
    'row lock timeout': facts.rowLockTimeout,
    'least timeout': facts.leastTimeout,
    'timeout off above': facts.timeoutOff,
    'metadata lock timeout': facts.metadataLockTimeout,
    'the same, of the exporter': facts.exporterTimeout,
  },
  source: from.handler,
})
const blocker = service(own.session, { label: 'Session that blocks', source: from.idleBlocker })

const text = 'Lock wait timeout exceeded; try restarting transaction'
/** Who blocks and is not itself kept waiting. */
const roots =
  'mysql -e "SELECT blocking_pid, blocking_query, blocking_trx_started, blocking_trx_rows_modified, count(*) AS kept_waiting FROM sys.innodb_lock_waits WHERE blocking_pid NOT IN (SELECT waiting_pid FROM sys.innodb_lock_waits) GROUP BY 1, 2, 3, 4"'
const rowWaits =
  'mysql -e "SELECT wait_age_secs, locked_table_schema, locked_table_name, waiting_pid, waiting_query, blocking_pid FROM sys.innodb_lock_waits"'
const metadataWaits =
  'mysql -e "SELECT object_schema, object_name, waiting_pid, waiting_query_secs, waiting_query, blocking_pid, blocking_account FROM sys.schema_table_lock_waits"'

export default debugging('lock-wait-timeout', {
  system: system('mysql', 'MySQL'),
  title: 'MySQL 8.4: Lock wait timeout exceeded; try restarting transaction',
  summary:
    'A statement waited for a lock for longer than it may, and was undone; its transaction is still open unless the server was told otherwise. The session that holds the lock is the cause, and often it runs nothing at all: find it while others still wait.',
  guide: {
    entry: {
      text,
      printedBy: server,
      means: 'error 1205, SQLSTATE HY000: the wait for a lock reached its limit',
      source: from.errorNumbers,
    },
    questions: [
      {
        id: 'row-locks',
        ask: 'Do statements wait for row locks at this moment?',
        on: server,
        command: rowWaits,
        expected: 'an empty result',
        threshold: 'any row; at a wait_age_secs of 50 (innodb_lock_wait_timeout, by default) the statement gets the error',
        yes: { ask: 'idle' },
        no: { ask: 'metadata' },
        source: from.rowLockWaits,
      },
      {
        id: 'idle',
        ask: 'Is the session at the root of the waits idle, its transaction left open?',
        on: blocker,
        command: roots,
        expected: 'a statement under blocking_query',
        threshold: 'NULL under blocking_query: the transaction holds its locks and runs nothing',
        yes: {
          fix: {
            do: 'With the owner of the application agree that this transaction may be lost, then end the session; its number is blocking_pid',
            command: 'mysql -e "KILL CONNECTION <blocking_pid>"',
            expect: 'no error; the session may take a while to go',
            risk: 'destructive',
            irreversible:
              'the open transaction is rolled back: the blocking_trx_rows_modified rows it changed go back, and the application has to do them again',
            verify: 'the first question gives no row, and the statement that failed goes through',
            source: from.killStatement,
          },
        },
        no: {
          escalate:
            'the owner of the statement under blocking_query, with its start (blocking_trx_started), the rows it changed and how many it keeps waiting: they let it end and commit, or end the session; KILL QUERY ends the statement alone and leaves the connection open',
        },
        source: from.idleBlocker,
      },
      {
        id: 'metadata',
        ask: 'Does a statement wait for a metadata lock at this moment?',
        on: server,
        command: metadataWaits,
        expected: 'an empty result',
        threshold: 'any row; the limit here is lock_wait_timeout, a year by default',
        yes: {
          fix: {
            do: 'With the owner of the statement that waits (waiting_query), take it back for now; its session is waiting_pid',
            command: 'mysql -e "KILL QUERY <waiting_pid>"',
            expect: 'no error; the connection stays',
            risk: 'mutating',
            undo: 'run the statement again, once blocking_pid holds the lock no longer',
            verify: 'the question gives no row for this table',
            source: from.killStatement,
          },
        },
        no: { ask: 'counted' },
        source: from.metadataLockWaits,
      },
      {
        id: 'counted',
        ask: 'Has this server raised the error in the last minutes?',
        on: server,
        command:
          'mysql -e "SELECT SUM_ERROR_RAISED, FIRST_SEEN, LAST_SEEN, now() FROM performance_schema.events_errors_summary_global_by_error WHERE ERROR_NAME = \'ER_LOCK_WAIT_TIMEOUT\'"',
        expected: 'a LAST_SEEN from before the trouble, or NULL',
        threshold: 'LAST_SEEN of the minutes in question',
        yes: {
          escalate:
            'the owner of the application, with the times and the failed statement: the wait is over by now. Retry the statement; keep less time between the first change and the commit; ask the first question again while it waits',
        },
        no: {
          escalate:
            'the owner of the application: this server did not raise it. Ask for the host, port and user with which the client connects',
        },
        source: from.errorSummary,
      },
    ],
  },
  metrics: {
    cost: unpublished('what this failure costs; looked for in the pages and files that are cited'),
  },
  onCall: {
    errors: [
      {
        text,
        printedBy: server,
        means: 'retry the statement; or the whole transaction, where the server runs with innodb_rollback_on_timeout',
        source: from.errorHandling,
      },
      {
        text: 'Deadlock found when trying to get lock; try restarting transaction',
        printedBy: server,
        means: 'error 1213, SQLSTATE 40001: another failure, which this guide does not cover',
        source: from.errorNumbers,
      },
    ],
    logs: [
      {
        where: 'the answer to the statement, in the log of the application or on its terminal',
        line: 'ERROR 1205 (HY000): Lock wait timeout exceeded; try restarting transaction',
        printedBy: server,
        source: from.idleBlocker,
      },
    ],
    metrics: [
      {
        name: 'Innodb_row_lock_current_waits (SHOW GLOBAL STATUS)',
        of: server,
        threshold: '> 0 for as long as innodb_lock_wait_timeout (50 s by default): row locks are being waited for',
        source: from.monitor,
      },
      {
        name: 'Innodb_row_lock_time_max (SHOW GLOBAL STATUS, ms)',
        of: server,
        threshold: '>= 50,000 (50 s, the default limit): a wait has lasted that long',
        source: from.monitor,
      },
    ],
    runbook: [
      {
        do: 'Look while others still wait: who waits, for how long, for which table, and for whom',
        command: rowWaits,
        expect: 'rows in order of age, the oldest wait first; one blocking_pid in most of them',
        risk: 'readOnly',
        source: from.rowLockWaits,
      },
      {
        do: 'Name the session at the root: it blocks, and does not wait itself',
        command: roots,
        expect: 'one row or few; how many rows it changed is what ending it would undo',
        risk: 'readOnly',
        source: from.waitsView,
      },
      {
        do: 'Read the limits that hold on this server, and whether a timeout undoes the statement or the transaction',
        command:
          "mysql -e \"SHOW GLOBAL VARIABLES WHERE Variable_name IN ('innodb_lock_wait_timeout', 'lock_wait_timeout', 'innodb_rollback_on_timeout')\"",
        expect: '50, 31536000 and OFF where nobody changed them (50 and 31536000 read of the 8.0 series)',
        risk: 'readOnly',
        source: from.errorHandling,
      },
    ],
    recovery: [
      {
        do: 'Let the application retry what failed, or roll back: by default only the statement was undone, and its transaction is still open',
        risk: 'mutating',
        undo: 'ROLLBACK in the same session takes back all that its transaction has done',
        verify: 'the statement answers without error, and sys.innodb_lock_waits stays empty',
        source: from.errorHandling,
      },
    ],
  },
  failures: [
    {
      what: 'An application opens a transaction, changes rows and does not end it',
      component: blocker,
      effect: 'it shows no statement, and whoever wants these rows waits and then gets the error',
      recovery: 'it commits or rolls back, or its session is ended; MySQL rolls back a transaction left open by a session that ends',
      source: from.autocommit,
    },
    {
      what: 'The application takes the error for the end of its transaction',
      component: server,
      effect: 'only the statement was rolled back: what the transaction did before is committed by the next COMMIT',
      recovery: 'ROLLBACK after the error, or a server started with innodb_rollback_on_timeout',
      source: from.errorHandling,
    },
    {
      what: 'mysqld_exporter meets metadata that is locked',
      component: server,
      effect: 'its connection stops waiting after 2 s; others wait for lock_wait_timeout',
      recovery: 'nothing to do here: end what holds the metadata lock, by the third question',
      source: from.exporter,
    },
  ],
})
