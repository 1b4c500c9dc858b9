import { debugging, state, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const replica = state(tech.cassandra, {
  label: 'Replica that aborted the read',
  version: '5.0.1',
  facts: { 'warns above': facts.warnAbove, 'aborts above': facts.abortAbove, 'logs it once in': facts.logInterval },
  source: from.configuration,
})
const coordinator = state(tech.cassandra, { label: 'Coordinator of the read', version: '5.0.1', source: from.requestFailure })
const table = state(tech.cassandra, {
  label: 'Table and its replicas',
  version: '5.0.1',
  facts: { 'keeps tombstones for': facts.grace, 'repair at least every': facts.repairEvery, 'left for delays': facts.slack },
  source: from.tombstones,
})

const text = "Scanned over %d tombstones during query '%s' (last scanned row token was %s and partion key was (%s)); query aborted"
const stats = 'nodetool tablestats <keyspace>.<table> | grep "tombstones per slice"'
const inLog = 'grep "Scanned over" /var/log/cassandra/system.log | tail -5'

export default debugging('too-many-tombstones', {
  system: system('cassandra', 'Apache Cassandra'),
  title: 'Cassandra 5.0: READ_TOO_MANY_TOMBSTONES, a read is aborted after 100,000 tombstones',
  summary:
    'A read had to pass more marks of deleted data than a replica allows, and was given up; other reads go on. Tombstones that may be dropped after the grace period of the table are not counted, so a compaction does not help: what helps is to read past fewer of them, or a shorter grace period after a repair.',
  guide: {
    entry: {
      text,
      printedBy: replica,
      means: 'this read met more tombstones than tombstone_failure_threshold; the text has the query, the token and the partition key',
      source: from.overwhelmed,
    },
    questions: [
      {
        id: 'log',
        ask: 'Did this replica abort a read for its tombstones?',
        on: replica,
        command: inLog,
        expected: 'no line',
        threshold: 'a line of the last minutes: keep its query and its partition key',
        yes: { ask: 'usual' },
        no: {
          escalate:
            'the database team, with the error of the client: it names the reason and the replica. With another reason than READ_TOO_MANY_TOMBSTONES it is another failure',
        },
        source: from.inbound,
      },
      {
        id: 'usual',
        ask: 'Do reads of this table meet many tombstones as a rule?',
        on: replica,
        command: stats,
        expected: 'an average near 0 for the last five minutes',
        threshold: 'Average tombstones per slice > 1,000 (tombstone_warn_threshold)',
        yes: { ask: 'down' },
        no: {
          escalate:
            'the owner of the application, with query and partition key: only some partitions hold that many deleted rows. Ask for a query that names the rows it needs, not the whole partition',
        },
        source: from.tableStats,
      },
      {
        id: 'down',
        ask: 'Is a node of the cluster down?',
        on: coordinator,
        command: "nodetool status <keyspace> | grep -v '^UN'",
        expected: 'headings only',
        threshold: 'a line that begins with DN',
        yes: {
          escalate:
            'the database team, with the lines: that node comes back first. Whoever shortens the grace period now lets deleted rows come back from it',
        },
        no: { ask: 'grace' },
        source: from.nodetool,
      },
      {
        id: 'grace',
        ask: 'Is the grace period longer than the time between two repairs of all replicas?',
        on: table,
        command: 'cqlsh -e "DESCRIBE TABLE <keyspace>.<table>" | grep gc_grace_seconds',
        expected: 'a little more than the time between two repairs of this table, on all nodes',
        threshold: 'much more; 864000 (ten days) is the default',
        yes: {
          fix: {
            do: 'Repair the table on every node, one after the other. Only when all have ended, shorten its grace period, to no less than the time between two repairs',
            command:
              'nodetool repair --full -pr <keyspace> <table>   # on each node; then once: cqlsh -e "ALTER TABLE <keyspace>.<table> WITH gc_grace_seconds = <seconds>"',
            expect: 'Repair completed successfully on each node; the ALTER prints nothing',
            risk: 'destructive',
            irreversible:
              'gc_grace_seconds can be set back, but tombstones that a compaction has dropped by then are gone, and data on a replica that missed the deletion comes back',
            verify: 'the query answers, and Maximum tombstones per slice of the second question falls below 100,000',
            source: from.repair,
          },
        },
        no: {
          escalate:
            'the owner of the table, with query, partition key and both numbers: the deletions of one grace period are more than a read may pass. The remedy is another query or another table',
        },
        source: from.tombstones,
      },
    ],
  },
  metrics: { cost: unpublished('what this failure costs; looked for in the pages and files that are cited') },
  onCall: {
    errors: [
      { text, printedBy: replica, means: 'the read was given up on this replica, nothing was changed', source: from.overwhelmed },
      {
        text: 'Operation failed - received %d responses and %d failures: %s',
        printedBy: coordinator,
        means: 'what the client gets; the last %s has a reason and a replica, such as READ_TOO_MANY_TOMBSTONES from the address',
        source: from.requestFailure,
      },
      {
        text: 'READ_TOO_MANY_TOMBSTONES',
        printedBy: coordinator,
        means: 'the reason that stands for this failure',
        source: from.reasons,
      },
    ],
    logs: [
      { where: '/var/log/cassandra/system.log of the replica, level ERROR', line: text, printedBy: replica, source: from.inbound },
      {
        where: '/var/log/cassandra/system.log of the replica, level WARN, before it comes to this',
        line: 'Read %d live rows and %d tombstone cells for query',
        printedBy: replica,
        source: from.readCommand,
      },
    ],
    metrics: [
      {
        name: 'org.apache.cassandra.metrics:type=Table keyspace=<Keyspace> scope=<Table> name=TombstoneScannedHistogram',
        of: replica,
        threshold: '> 1,000 in one read: a warning is logged; > 100,000: it is aborted (defaults)',
        source: from.configuration,
      },
      {
        name: 'org.apache.cassandra.metrics:type=ClientRequest scope=Read name=Failures',
        of: coordinator,
        threshold: 'rises: reads fail, for this reason or another',
        source: from.metrics,
      },
    ],
    runbook: [
      {
        do: 'On the replica that the client names, read the query and the partition key of the aborted reads',
        command: inLog,
        expect: 'lines that name one table, and one partition or many',
        risk: 'readOnly',
        source: from.logs,
      },
      {
        do: 'See how many tombstones the reads of the table met in the last five minutes',
        command: stats,
        expect: 'average and maximum; the maximum is over 100,000 only where reads were aborted',
        risk: 'readOnly',
        source: from.tableStats,
      },
    ],
    recovery: [
      {
        do: 'Let the application ask for less: one row, or the part of the partition behind the deleted rows, in place of the whole',
        risk: 'mutating',
        undo: 'Let it ask as before',
        verify: 'no new line Scanned over in system.log, and the Failures of reads no longer rise',
        source: from.counted,
      },
    ],
  },
  failures: [
    {
      what: 'Rows of one partition are written and deleted all the time',
      component: table,
      effect: 'each deletion is a tombstone that stays for the grace period, and a read of the partition passes them all',
      recovery: 'after the grace period reads count them no longer; until then only a narrower read helps',
      source: from.counted,
    },
    {
      what: 'A node was down for longer than the grace period and comes back',
      component: table,
      effect: 'rows that were deleted meanwhile are repaired to the other nodes, and appear again',
      recovery: 'repair often enough that no grace period ends on unrepaired data',
      source: from.tombstones,
    },
    {
      what: 'Somebody starts a compaction to be rid of the tombstones',
      component: replica,
      effect: 'tombstones younger than gc_grace_seconds are kept by it, and those it may drop were not counted anyway',
      recovery: 'shorten the grace period after a repair, or change the query',
      source: from.counted,
    },
  ],
})
