import { debugging, state, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const tablet = state(tech.vitess, {
  label: 'vttablet of one MySQL',
  version: '21.0',
  facts: {
    'each transaction pool': facts.transactions,
    'waits for a connection': facts.waits,
    'transaction at most': facts.lasts,
    'query at most': facts.runs,
    'all pools at the defaults': facts.allPools,
  },
  source: from.pools,
})
const mysql = state(tech.mysql, {
  label: 'MySQL behind the vttablet',
  version: unpublished('looked for in the pages of the documentation of Vitess that are cited'),
  facts: { 'spare connections': facts.spare },
  source: from.tablet,
})

const vars = (pattern: string): string => `curl -s http://<vttablet>:<port>/debug/vars | grep -E ${pattern}`
const pool = vars(`'"(Transaction|FoundRows)Pool(Available|Capacity|WaitCount)"'`)
const kills = 'curl -s http://<vttablet>:<port>/debug/vars | grep -A 4 \'"Kills"\''

export default debugging('transaction-pool-full', {
  system: system('vitess', 'Vitess'),
  title: 'Vitess: transaction pool connection limit exceeded',
  summary:
    'A transaction found every connection of its pool taken and waited in vain. What holds them decides: transactions that the application leaves open, slow queries, a peak, or simply too few connections. The limit also protects MySQL, so raise it last.',
  guide: {
    entry: {
      text: 'transaction pool connection limit exceeded',
      printedBy: tablet,
      means: 'the transaction pool of this vttablet was full, and no connection came free while the transaction waited',
      source: from.troubleshooting,
    },
    questions: [
      {
        id: 'full',
        ask: 'Is a transaction pool full each time you look?',
        on: tablet,
        command: pool,
        expected: 'Available above 0 in both pools: the shortage comes in peaks',
        threshold: 'Available = 0 each time',
        yes: { ask: 'killed' },
        no: {
          fix: {
            do: 'Let transactions wait longer than a peak lasts: start vttablet anew with a longer timeout; if it is the primary of its shard, give that role away first (recovery)',
            command: 'vttablet --queryserver-config-txpool-timeout=<more than 1s> …',
            expect: 'transactions wait in a peak and then go on',
            risk: 'mutating',
            undo: 'start vttablet with the former timeout (1s by default)',
            verify: 'the error no longer comes; WaitTime ÷ WaitCount of the pool is the mean wait',
            source: from.troubleshooting,
          },
        },
        source: from.monitoring,
      },
      {
        id: 'killed',
        ask: 'Are transactions killed for lasting too long?',
        on: tablet,
        command: `${kills}; sleep 60; ${kills}`,
        expected: 'Transactions is the same both times',
        threshold: 'Transactions rises',
        yes: { ask: 'crashed' },
        no: { ask: 'slow' },
        source: from.monitoring,
      },
      {
        id: 'crashed',
        ask: 'Does the log of vttablet hold many unfinished transactions that were rolled back?',
        on: tablet,
        command: 'tail -n 500 <log of vttablet>',
        expected: 'the transactions that held the pool when it was full; not each time it was',
        threshold: 'many unfinished ones, rolled back',
        yes: {
          escalate: 'the owner of the application: it crashes often and leaves its transactions open; after 30 s they are killed',
        },
        no: {
          escalate:
            'the owner of the application, with the transactions in the log: it keeps them open longer than 30 s and has to end them sooner',
        },
        source: from.troubleshooting,
      },
      {
        id: 'slow',
        ask: 'Is a query slow that is usually fast?',
        on: tablet,
        command: 'curl -s http://<vttablet>:<port>/queryz',
        expected: 'the queries at the top, the slowest, are the usual ones',
        threshold: 'a new one at the top, above 100 ms (red)',
        yes: {
          escalate:
            'the owner of that query: it may have to be rewritten, it may want an index, or it belongs to a batch that should be stopped',
        },
        no: { ask: 'room' },
        source: from.monitoring,
      },
      {
        id: 'room',
        ask: 'Does MySQL allow more connections?',
        on: mysql,
        command: 'mysql -S <mysql.sock> -u vt_dba -e "SHOW VARIABLES LIKE \'max_connections\'"',
        expected: 'max_connections 50 to 100 % above the sum of all pools, with both transaction pools at the new cap',
        threshold: 'max_connections > 1.5 × that sum',
        yes: {
          fix: {
            do: 'Raise the cap, not beyond the low hundreds: start vttablet anew with it; if it is the primary of its shard, give that role away first (recovery). Both transaction pools get it',
            command: 'vttablet --queryserver-config-transaction-cap=<connections> …',
            expect: 'TransactionPoolCapacity and FoundRowsPoolCapacity show the new cap',
            risk: 'mutating',
            undo: 'start vttablet with the former cap, above all if queries become slower: then MySQL is what is short',
            verify: `${pool} shows Available above 0, and WaitCount no longer rises`,
            source: from.troubleshooting,
          },
        },
        no: {
          escalate:
            'the owner of the database: max_connections has to be raised first, or, if the load has grown steadily, the shard has to be split',
        },
        source: from.tablet,
      },
    ],
  },
  metrics: {
    cost: unpublished('what this failure costs; looked for in the pages and files that are cited'),
  },
  onCall: {
    errors: [
      {
        text: 'transaction pool connection limit exceeded',
        printedBy: tablet,
        means: 'no connection was free for a new transaction (text in the code of 11.0.0-rc1 and in the guide of 21.0)',
        source: from.transactionPool,
      },
      {
        text: 'Too many connections (errno 1040) (sqlstate 08004)',
        printedBy: mysql,
        means: 'MySQL itself takes no more connections: another failure, and a larger pool makes it worse',
        source: from.troubleshooting,
      },
    ],
    logs: [
      {
        where: 'error that vtgate hands to the application, for each transaction that was killed',
        line: 'vttablet: rpc error: code = Aborted desc = transaction <number>: ended at <time> (exceeded timeout: 30s)',
        printedBy: tablet,
        source: from.troubleshooting,
      },
    ],
    metrics: [
      {
        name: 'TransactionPoolWaitCount, FoundRowsPoolWaitCount',
        of: tablet,
        threshold: 'rises: the pool gets full and transactions wait',
        source: from.monitoring,
      },
      {
        name: 'Kills.Transactions',
        of: tablet,
        threshold: 'rises: transactions exceed their timeout',
        source: from.monitoring,
      },
      {
        name: 'vttablet_transaction_pool_exhausted',
        of: tablet,
        threshold: 'rises: the pool has run out of connections',
        source: from.pools,
      },
    ],
    runbook: [
      {
        do: 'See which of the two pools is full: clients with CLIENT_FOUND_ROWS use the second',
        command: pool,
        expect: 'Capacity (20 by default) less Available is in use',
        risk: 'readOnly',
        source: from.monitoring,
      },
      {
        do: 'See whether vttablet kills queries or transactions',
        command: kills,
        expect: 'three numbers since its start; in an incident they rise',
        risk: 'readOnly',
        source: from.monitoring,
      },
      {
        do: 'See what runs at this moment',
        command: 'curl -s http://<vttablet>:<port>/livequeryz',
        expect: 'a page with the running queries; each has a way to kill it, which you do not use yet',
        risk: 'readOnly',
        source: from.monitoring,
      },
    ],
    recovery: [
      {
        do: 'Open the page and kill the query that its owner has told you to stop',
        command: 'http://<vttablet>:<port>/livequeryz',
        expect: 'the query is gone from the page',
        risk: 'destructive',
        irreversible: 'a query that was killed has to be sent again by its client',
        verify: `${pool} shows Available above 0`,
        source: from.monitoring,
      },
      {
        do: 'Before a vttablet is started anew with another flag: if it is the primary, have another tablet of the shard, which has the new flag already, take over. If it is not, the command does nothing',
        command: 'vtctldclient --server <vtctld> PlannedReparentShard --avoid-primary <alias of the vttablet> <keyspace/shard>',
        expect: 'another tablet is the primary; both have to be up for it',
        risk: 'mutating',
        undo: 'vtctldclient --server <vtctld> PlannedReparentShard --new-primary <alias of the vttablet> <keyspace/shard>',
        verify: 'vtctldclient --server <vtctld> GetTablets --keyspace <keyspace> shows one primary for the shard, and writes succeed',
        source: from.reparenting,
      },
    ],
  },
  failures: [
    {
      what: 'The cap is raised beyond the low hundreds',
      component: mysql,
      effect: 'too many transactions are open at a time, and MySQL becomes much slower for all',
      recovery: 'the former cap, and shorter transactions or more shards',
      source: from.troubleshooting,
    },
    {
      what: 'The pools are raised and max_connections is not',
      component: mysql,
      effect: 'MySQL refuses connections with errno 1040; it is late in counting those that were closed',
      recovery: 'max_connections 50 to 100 % above the sum of the pools, or smaller pools',
      source: from.tablet,
    },
    {
      what: 'The application crashes within transactions',
      component: tablet,
      effect: 'they may keep their connections until the timeout of 30 s; vttablet tries to notice, not always with success',
      recovery: 'the crashes have to end; meanwhile they are rolled back at the timeout',
      source: from.troubleshooting,
    },
  ],
})
