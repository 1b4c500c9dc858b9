import { debugging, state, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const server = state(tech.postgresql, {
  label: 'PostgreSQL server',
  version: '17.0',
  facts: {
    max_connections: facts.maxConnections,
    'kept for superusers': facts.forSuperusers,
    'kept for roles': facts.reserved,
    'left for everybody else': facts.forOthers,
    'idle in transaction timeout': facts.idleInTransaction,
    'alert above': facts.alertShare,
    'alert after': facts.alertFor,
  },
  source: from.configuration,
})

const byState =
  'psql -U <superuser> -c "select state, usename, application_name, count(*), max(now() - state_change) as longest from pg_stat_activity where backend_type = \'client backend\' group by 1, 2, 3 order by 4 desc"'

export default debugging('too-many-clients', {
  system: system('postgresql', 'PostgreSQL'),
  title: 'PostgreSQL 17: FATAL: sorry, too many clients already',
  summary:
    'All connection slots are taken, and new sessions are refused; those that are open go on. What the open ones do decides: sessions left idle in a transaction can be ended, too large pools must shrink, and max_connections is the last resort because it needs a restart.',
  guide: {
    entry: {
      text: 'sorry, too many clients already',
      printedBy: server,
      means: 'no slot is free for a new session, SQLSTATE 53300 (too_many_connections)',
      source: from.slots,
    },
    questions: [
      {
        id: 'full',
        ask: 'Does a superuser get in, and are the slots taken?',
        on: server,
        command:
          "psql -U <superuser> -c \"select count(*), current_setting('max_connections') from pg_stat_activity where backend_type = 'client backend'\"",
        expected: 'a count below 80 % of max_connections less 3',
        threshold: 'count >= max_connections − superuser_reserved_connections (97 of 100 by default)',
        yes: { ask: 'transaction' },
        no: {
          escalate:
            'the database team, with the answer of psql: either slots are free again, so the peak is over, or superusers are refused as well, and only the clients can give slots back',
        },
        source: from.connections,
      },
      {
        id: 'transaction',
        ask: 'Do sessions of an application stay idle in transaction for longer than it means to pause?',
        on: server,
        command: byState,
        expected: 'no row idle in transaction, or a longest that its application means to take',
        threshold:
          'longest of an idle in transaction row > the longest pause that the owner of the application names; PostgreSQL has no default for it',
        yes: {
          fix: {
            do: 'With the owner of the application, end its sessions that have been idle in transaction for longer than that pause; write it with its unit (min, s)',
            command:
              "psql -U <superuser> -c \"select pid, pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction' and application_name = '<application>' and state_change < now() - interval '<the longest pause>'\"",
            expect: 't for each pid: the signal was sent; the log says terminating connection due to administrator command',
            risk: 'destructive',
            irreversible: 'their open transactions are rolled back; the application has to do the work again',
            verify: 'the count of the first question falls, and a client of the application connects',
            source: from.administration,
          },
        },
        no: { ask: 'idle' },
        source: from.activity,
      },
      {
        id: 'idle',
        ask: 'Are most connections idle, held by pools?',
        on: server,
        command: byState,
        expected: 'fewer idle sessions than active ones',
        threshold: 'idle > half of the sessions: what the question calls most. No source gives a level',
        yes: {
          escalate:
            'the owners of the applications with the most idle rows: their pools, times the number of their instances, must add up to less than the slots; they shrink pools or instances, or go through a connection pooler',
        },
        no: { ask: 'waiting' },
        source: from.operation,
      },
      {
        id: 'waiting',
        ask: 'Do active sessions wait for the lock of one other session?',
        on: server,
        command:
          'psql -U <superuser> -c "select pid, pg_blocking_pids(pid) as blocked_by, now() - query_start as since, left(query, 60) from pg_stat_activity where wait_event_type = \'Lock\' order by since desc limit 20"',
        expected: 'no row, or rows that are gone when asked again',
        threshold: '> 1 row with the same pid under blocked_by: that session blocks them',
        yes: {
          escalate:
            'the owner of the session that blocks (its usename and application_name in pg_stat_activity), with the rows: ending it with pg_terminate_backend lets the others go on, and rolls its transaction back',
        },
        no: {
          escalate:
            'the database team, with the sessions by state: queries are running and the load is more than the slots carry; a higher max_connections needs a restart, so a pooler comes first',
        },
        source: from.activity,
      },
    ],
  },
  metrics: { cost: unpublished('what this failure costs; looked for in the pages and files that are cited') },
  onCall: {
    errors: [
      {
        text: 'sorry, too many clients already',
        printedBy: server,
        means: 'every slot is taken, also those kept for superusers',
        source: from.slots,
      },
      {
        text: 'remaining connection slots are reserved for roles with the %s attribute',
        printedBy: server,
        means: 'only the slots kept for superusers are left: %s is SUPERUSER. A superuser still gets in',
        source: from.start,
      },
    ],
    logs: [
      {
        where: 'log of the server, level FATAL',
        line: 'sorry, too many clients already',
        printedBy: server,
        source: from.slots,
      },
      {
        where: 'log of the server, level FATAL, once the timeout of the recovery is set',
        line: 'terminating connection due to idle-in-transaction timeout',
        printedBy: server,
        source: from.queries,
      },
    ],
    metrics: [
      {
        name: 'pg_stat_activity_count (postgres_exporter), summed',
        of: server,
        threshold:
          '>= pg_settings_max_connections − pg_settings_superuser_reserved_connections for 1 min (PostgreSQLMaxConnectionsReached), > 80 % of that for 10 min (PostgreSQLHighConnections); both warn',
        source: from.alerts,
      },
    ],
    runbook: [
      {
        do: 'Count the sessions by state, role and application, as a superuser: slots are kept for one',
        command: byState,
        expect: 'the top row names who holds the most slots, and in which state',
        risk: 'readOnly',
        source: from.activity,
      },
    ],
    recovery: [
      {
        do: 'Let the server end sessions that stay idle in transaction, after a time that the owners of the applications agree to. Write it with its unit (min, s): a number alone is taken as milliseconds. Note the answer of show idle_in_transaction_session_timeout first',
        command:
          'psql -U <superuser> -c "alter system set idle_in_transaction_session_timeout = \'<the longest pause>\'" -c "select pg_reload_conf()"',
        expect: 'ALTER SYSTEM, then t',
        risk: 'mutating',
        undo: 'the same command with the value that you noted; if it was 0, psql -U <superuser> -c "alter system reset idle_in_transaction_session_timeout" -c "select pg_reload_conf()"',
        verify:
          'show idle_in_transaction_session_timeout in a new session gives the time. A session that was idle already stays (tried on 17.0): end it as above',
        source: from.alterSystem,
      },
    ],
  },
  failures: [
    {
      what: 'An application opens transactions and does not end them',
      component: server,
      effect: 'each holds a slot and its locks, and keeps dead rows from being vacuumed',
      recovery: 'its sessions are ended; the timeout keeps it from coming back',
      source: from.clientDefaults,
    },
    {
      what: 'max_connections is raised instead of pooling',
      component: server,
      effect: 'it takes a restart; with too many connections the server can run out of memory and be killed by the kernel',
      recovery: 'a smaller max_connections behind a connection pooler',
      source: from.operation,
    },
    {
      what: 'The primary has a higher max_connections than a standby',
      component: server,
      effect: 'the standby no longer allows queries',
      recovery: 'the same value or more on the standby',
      source: from.connections,
    },
  ],
})
