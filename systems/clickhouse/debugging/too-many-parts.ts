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
    'refuses inserts above': facts.partsThatThrow,
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
    'Every insert makes a part, and merges make few of many. When one partition holds more active parts than the limit, the server first delays inserts and then refuses them. The cure is nearly always fewer and larger inserts, not a higher limit.',
  guide: {
    entry: {
      text: TEXT,
      printedBy: table,
      means: 'One partition of this table has more active parts than parts_to_throw_insert; reads go on, inserts do not',
      source: from.mergeTreeData,
    },
    questions: [
      {
        id: 'whole-table',
        ask: 'Does the text go on with “in all partitions in total”?',
        on: table,
        command: `clickhouse-client --query "SELECT partition, count() AS parts FROM system.parts WHERE table = 'my_table' AND active GROUP BY partition ORDER BY parts DESC LIMIT 10"`,
        expected: 'few partitions, each with fewer than 150 active parts',
        threshold: '> 100,000 active parts in the whole table, none of the partitions above 300',
        yes: {
          escalate:
            'the owner of the schema, with the list: the partition key is too fine. New data needs a table with a coarser key; parts of different partitions are never merged',
        },
        no: { ask: 'small-inserts' },
        source: from.mergeTreeData,
      },
      {
        id: 'small-inserts',
        ask: 'Are the newest parts small, and many a second?',
        on: writers,
        command: `clickhouse-client --query "SELECT count() AS parts, avg(rows) AS rows_a_part FROM system.parts WHERE table = 'my_table' AND active AND level = 0 AND modification_time > now() - 60"`,
        expected: 'about one new part for each second or two and partition, with 10,000 rows or more',
        threshold: '> 60 parts of level 0 in a minute, or fewer than 10,000 rows a part',
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
        source: from.systemParts,
      },
      {
        id: 'merges',
        ask: 'Do merges stand still for want of disk space?',
        on: merges,
        command: 'clickhouse-client --query "SELECT name, free_space, unreserved_space FROM system.disks"',
        expected: 'unreserved_space well above 0: what merges have booked is taken off already',
        threshold: 'unreserved_space near 0, or SELECT count() FROM system.merges stays 0',
        yes: {
          fix: {
            do: 'Wait for the large merges to end, or give the disk room: a merge books twice the size of its parts, and small ones do not start when that is gone',
            risk: 'readOnly',
            verify: 'count() of system.merges is above 0 again, and the parts become fewer',
            source: from.mergeTreeSettingsNow,
          },
        },
        no: {
          escalate:
            'the owner of the cluster, with all three answers: more data comes than this server can merge. Above 500,000 rows a second the remedy is more servers',
        },
        source: from.systemDisks,
      },
    ],
  },
  metrics: { cost: unpublished('what refused inserts cost; looked for in the documentation and the knowledge base of ClickHouse') },
  onCall: {
    errors: [
      {
        text: TEXT,
        printedBy: table,
        means: 'One partition is above parts_to_throw_insert: the insert was not written, and may be sent again',
        source: from.mergeTreeData,
      },
      {
        text: 'in all partitions in total. This indicates wrong choice of partition key.',
        printedBy: table,
        means: 'The whole table is above max_parts_in_total: too many partitions, not too many inserts',
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
        threshold: '> 150: inserts are delayed from there on; at 300 they are refused (defaults of 22.2; releases from 23.6 on allow more)',
        source: from.asynchronousMetrics,
      },
      {
        name: 'RejectedInserts, DelayedInserts',
        of: table,
        threshold: '> 0: the limit was met',
        source: from.profileEvents,
      },
    ],
    runbook: [
      {
        do: 'See which partition holds the parts',
        command: `clickhouse-client --query "SELECT partition, count() AS parts FROM system.parts WHERE table = 'my_table' AND active GROUP BY partition ORDER BY parts DESC LIMIT 10"`,
        expect: 'every partition below 150',
        risk: 'readOnly',
        source: from.knowledgeBase,
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
        do: 'Only to win time: allow more parts on this table. Reads become slower, and a merge that hangs is noticed later',
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
      effect: 'Small parts are not merged meanwhile, and inserts are refused',
      recovery: 'It ends by itself when the large merges have ended',
      source: from.mergeTreeSettingsNow,
    },
  ],
})
