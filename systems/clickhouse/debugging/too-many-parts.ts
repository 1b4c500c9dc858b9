import { debugging, service, state, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { clickhouse } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const table = state(tech.clickHouse, {
  label: 'MergeTree table',
  version: '22.2',
  facts: {
    'delays inserts from': facts.partsThatDelay,
    'refuses inserts from': facts.partsThatThrow,
    'today from': facts.partsThatThrowNow,
    'whole table': facts.partsInTotal,
    'longest delay': facts.longestDelay,
  },
  source: from.mergeTreeSettings,
})
const writers = service(own.insertClient, {
  label: 'Writers',
  facts: { 'rows an insert, least': facts.fewestRows, 'rows an insert, most': facts.mostRows },
  source: from.knowledgeBase,
})
const merges = service(own.mergePool, { label: 'Background merges', source: from.knowledgeBase })

/** As the code has it; `{}` is the number of parts. */
const TEXT = 'Too many parts ({}). Merges are processing significantly slower than inserts'

export default debugging('too-many-parts', {
  system: clickhouse,
  title: 'ClickHouse: “Too many parts”, and inserts are refused',
  summary:
    'Every insert makes a part, and merges make few of many. When one partition holds as many active parts as the limit, the server first delays inserts and then refuses them. The cure is nearly always fewer and larger inserts, not a higher limit.',
  guide: {
    entry: {
      text: TEXT,
      printedBy: table,
      means: 'One partition of this table has reached parts_to_throw_insert active parts; inserts into the table are refused',
      source: from.mergeTreeData,
    },
    questions: [
      {
        id: 'whole-table',
        ask: 'Does the text go on with “in all partitions in total”?',
        on: table,
        command: `clickhouse-client --query "SELECT partition, count() AS parts FROM system.parts WHERE table = 'my_table' AND active GROUP BY partition ORDER BY parts DESC LIMIT 10"`,
        expected: 'few partitions, each with fewer than 150 active parts',
        threshold: '>= 100,000 active parts in the whole table, as the text says; none of the partitions at 300',
        yes: {
          escalate:
            'the owner of the schema, with the list: the partitions are too small, says the documentation, and the text names the partition key. max_parts_in_total only moves the limit',
        },
        no: { ask: 'small-inserts' },
        source: from.mergeTreeData,
      },
      {
        id: 'small-inserts',
        ask: 'Are the newest parts small, or more than one a second?',
        on: writers,
        command: `clickhouse-client --query "SELECT count() AS parts, avg(rows) AS rows_a_part FROM system.parts WHERE table = 'my_table' AND level = 0 AND modification_time > now() - 60"`,
        expected:
          'for each partition one new part every second or two, with 10,000 to 500,000 rows; level 0 is fresh from an insert, merged since or not',
        threshold:
          '> 60 parts in this minute for each partition written to (more than one insert a second), or fewer than 10,000 rows a part',
        yes: {
          fix: {
            do: 'Make the writers send batches: one insert every one or two seconds, of 10,000 to 500,000 rows, each for few partitions; throttle what is behind',
            risk: 'mutating',
            undo: 'Set the batch size of the writers back',
            verify: 'The first query shows fewer parts every minute, and inserts are taken again',
            source: from.knowledgeBase,
          },
        },
        no: { ask: 'merges' },
        source: from.knowledgeBase,
      },
      {
        id: 'merges',
        ask: 'Do merges stand still for want of disk space?',
        on: merges,
        command: `clickhouse-client --query "SELECT name, free_space, (SELECT value FROM system.metrics WHERE metric = 'DiskSpaceReservedForMerge') AS booked FROM system.disks"`,
        expected: 'free_space far above booked, which is what the running merges of all disks have reserved',
        threshold:
          'free_space < twice the size of the merges that run (total_size_bytes_compressed in system.merges): then no other merge starts',
        yes: {
          fix: {
            do: 'Wait for the large merges to end: it resolves itself then. SELECT * FROM system.merges shows their progress',
            risk: 'readOnly',
            verify: 'system.merges holds small merges again, and the first query shows fewer parts',
            source: from.changelog,
          },
        },
        no: {
          escalate:
            'the owner of the cluster, with all three answers: more data comes than this server can merge. Above 500,000 rows a second the remedy is more servers',
        },
        source: from.changelog,
      },
    ],
  },
  metrics: { cost: unpublished('what refused inserts cost; looked for in the pages and files that are cited') },
  onCall: {
    errors: [
      {
        text: TEXT,
        printedBy: table,
        means: 'One partition has reached parts_to_throw_insert; this INSERT was interrupted',
        source: from.mergeTreeData,
      },
      {
        text: 'in all partitions in total. This indicates wrong choice of partition key.',
        printedBy: table,
        means: 'The whole table has reached max_parts_in_total; Too many parts (N) stands before it',
        source: from.mergeTreeData,
      },
    ],
    logs: [
      {
        where: 'the answer to the INSERT, as the client gets it, and the error log of the server',
        line: TEXT,
        printedBy: table,
        source: from.mergeTreeData,
      },
    ],
    metrics: [
      {
        name: 'MaxPartCountForPartition',
        of: table,
        threshold: '>= 150: inserts are delayed; at 300 they are refused (defaults of 22.2; today 3,000, since 23.6)',
        source: from.asynchronousMetrics,
      },
      {
        name: 'RejectedInserts, DelayedInserts',
        of: table,
        threshold: 'any rise: an insert was refused, or delayed',
        source: from.profileEvents,
      },
    ],
    runbook: [
      {
        do: 'See which partition holds the parts',
        command: `clickhouse-client --query "SELECT partition, count() AS parts FROM system.parts WHERE table = 'my_table' AND active GROUP BY partition ORDER BY parts DESC LIMIT 10"`,
        expect: 'every partition below 150',
        risk: 'readOnly',
        source: from.systemParts,
      },
      {
        do: 'Read the limits that hold here: they differ by release and by table',
        command: `clickhouse-client --query "SELECT name, value FROM system.merge_tree_settings WHERE name LIKE 'parts_to_%'"`,
        expect: 'parts_to_delay_insert 150 and parts_to_throw_insert 300, or what your release has',
        risk: 'readOnly',
        source: from.settingsPage,
      },
    ],
    recovery: [
      {
        do: 'Slow the writers down until merges are ahead, then let them send larger batches',
        risk: 'mutating',
        undo: 'Let the writers send as before',
        verify: 'MaxPartCountForPartition falls below 150 and RejectedInserts no longer grows',
        source: from.knowledgeBase,
      },
      {
        do: 'Only to win time, and only below 23.6, where the limit is 300: above, 600 would lower it. Reads become slower, and a merge that hangs is noticed later',
        command: `clickhouse-client --query "ALTER TABLE my_table MODIFY SETTING parts_to_throw_insert = 600"`,
        risk: 'mutating',
        undo: 'ALTER TABLE my_table RESET SETTING parts_to_throw_insert',
        verify: 'Inserts are taken again while the writers are mended',
        source: from.settingsPage,
      },
    ],
  },
  failures: [
    {
      what: 'Hundreds of small inserts a second',
      component: writers,
      effect: 'Parts come faster than they can be merged; no setting changes that',
      recovery: 'Batches, or a Buffer table before this one',
      source: from.knowledgeBase,
    },
    {
      what: 'Large merges have booked the free disk space',
      component: merges,
      effect: 'All other merges stop, also those of small parts, and inserts are refused',
      recovery: 'It ends by itself when the large merges have ended',
      source: from.changelog,
    },
  ],
})
