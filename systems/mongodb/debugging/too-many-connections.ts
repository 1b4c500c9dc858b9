import { debugging, service, state, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const server = state(tech.mongoDb, {
  label: 'mongod that refuses connections',
  version: unpublished('its source was read at a commit; looked for in that file'),
  facts: {
    'open files, advised': facts.openFiles,
    'open files a connection': facts.descriptors,
    'share of half of them': facts.shareOfHalf,
    'connections then': facts.mostConnections,
    'full pools that fill it': facts.clientsToFill,
  },
  source: from.sessions,
})
const client = service(own.client, {
  label: 'MongoClient of an application',
  facts: {
    maxPoolSize: facts.pool,
    'to monitor': facts.monitoring,
    'to time round trips': facts.roundTrip,
    'to one member, at most': facts.perMember,
    'to three members, at most': facts.perReplicaSet,
  },
  source: from.poolTuning,
})

const text = 'Connection refused because there are too many open connections'
const refused = 'grep \'"id":22942\' <log of mongod> | tail -3'
const numbers = 'mongosh --quiet --eval "db.serverStatus().connections"'
const byHost =
  'mongosh --quiet --eval \'const n = {}; db.currentOp(true).inprog.forEach(o => { const k = (o.client || "internal").replace(/:[0-9]+$/, ""); n[k] = (n[k] || 0) + 1 }); Object.entries(n).sort((a, b) => b[1] - a[1]).slice(0, 10)\''

export default debugging('too-many-connections', {
  system: system('mongodb', 'MongoDB'),
  title: 'MongoDB: Connection refused because there are too many open connections',
  summary:
    'A server has as many connections as it may, and ends every new one at once; those that are open go on. Its limit comes from maxConns and from the limit of open files, whichever is lower. Either that limit is too low, or the pools of the applications together are too large.',
  guide: {
    entry: {
      text,
      printedBy: server,
      means: 'message 22942: the number of connections reached the limit; connectionCount in the same line is that number',
      source: from.sessions,
    },
    questions: [
      {
        id: 'refused',
        ask: 'Does this server refuse connections now?',
        on: server,
        command: refused,
        expected: 'no line',
        threshold: 'a line of the last minutes; note connectionCount and the addresses under remote',
        yes: { ask: 'files' },
        no: {
          escalate:
            'the owner of the application, with its error: “timed out while checking out a connection from connection pool” comes from its own pool, and a quiet server logs no refusal: ask db.serverStatus().connections for rejected',
        },
        source: from.sessions,
      },
      {
        id: 'files',
        ask: 'Do too few open files hold the limit down?',
        on: server,
        command: 'grep "Max open files" /proc/$(pgrep -xo mongod)/limits',
        expected: 'a soft limit of 64000 or more',
        threshold: 'a soft limit below 64000, the recommended value: it allows 80 % of half of it as connections',
        yes: {
          fix: {
            do: 'Set LimitNOFILE=64000 under [Service] of the unit, then restart mongod: one member of the replica set at a time',
            command: 'systemctl edit mongod && systemctl restart mongod',
            expect: 'the member comes back as it was',
            risk: 'mutating',
            undo: 'take the line out again (systemctl edit mongod) and restart',
            verify: 'the question shows 64000, and current plus available of db.serverStatus().connections is higher than before',
            source: from.ulimits,
          },
        },
        no: { ask: 'hosts' },
        source: from.ulimits,
      },
      {
        id: 'hosts',
        ask: 'Does one host hold more connections than its MongoClients account for?',
        on: client,
        command: byHost,
        expected: 'at most 102 for each MongoClient of the host: 100 of the pool, 1 to monitor, 1 to time round trips',
        threshold: 'more than 102 × the MongoClients that its owner expects there (default maxPoolSize)',
        yes: {
          escalate:
            'the owner of that application, with the host and the number: it makes a new MongoClient where it should use one for the whole application, or its maxPoolSize is higher than the default. Restarting it gives its connections back',
        },
        no: { ask: 'sum' },
        source: from.poolTuning,
      },
      {
        id: 'sum',
        ask: 'Do all full pools together come to more than the limit?',
        on: client,
        command: numbers,
        expected: 'maxPoolSize + 2, times all MongoClients of all applications, below current + available',
        threshold: 'a sum above current + available',
        yes: {
          fix: {
            do: 'First, if current + available is below 80 % of half the open files: maxConns sets the limit of this server, so ask its owner whether that is meant. Else lower maxPoolSize in the connection string of the application with the most MongoClients, and roll that out',
            risk: 'mutating',
            undo: 'roll the former connection string out',
            verify: 'current falls and rejected no longer rises in db.serverStatus().connections',
            source: from.poolTuning,
          },
        },
        no: {
          escalate:
            'the database team, with the list by host and current, available, totalCreated and rejected, read twice with a minute between: the peak is over, or others than the applications connect',
        },
        source: from.managing,
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
        means: 'the new connection was ended at once, before any command; open connections are left alone',
        source: from.sessions,
      },
      {
        text: 'timed out while checking out a connection from connection pool',
        printedBy: client,
        means: 'not this guide: the pool of this Go client is used up; the server may have room',
        source: from.driverErrors,
      },
    ],
    logs: [
      {
        where: 'log of mongod, component NETWORK, id 22942, unless it runs with quiet',
        line: text,
        printedBy: server,
        source: from.sessions,
      },
    ],
    metrics: [
      {
        name: 'connections.available (db.serverStatus())',
        of: server,
        threshold: '0: the next connection is refused; current + available is the limit',
        source: from.managing,
      },
      {
        name: 'connections.rejected (db.serverStatus())',
        of: server,
        threshold: '> 0 and rising: connections are refused now; it counts also where the log is quiet',
        source: from.sessions,
      },
      {
        name: 'mongodb_ss_connections{conn_type="current"} (mongodb_exporter)',
        of: server,
        threshold: 'for a graph of the same; no alert threshold is published',
        source: from.exporter,
      },
    ],
    runbook: [
      {
        do: 'In the log, see at which number the server refuses, and whom',
        command: refused,
        expect: 'the same connectionCount in every line: it is the limit',
        risk: 'readOnly',
        source: from.sessions,
      },
      {
        do: 'Read the numbers, from a session that is open, or from an address that maxConnsOverride exempts from the limit',
        command: numbers,
        expect: 'available at or near 0, rejected above 0; active far below current where pools are idle',
        risk: 'readOnly',
        source: from.managing,
      },
      {
        do: 'List the ten hosts with the most connections',
        command: byHost,
        expect: 'one host far above the others, or many alike',
        risk: 'readOnly',
        source: from.currentOp,
      },
    ],
    recovery: [
      {
        do: 'To let others in at once, have the owner of the application with the most connections restart it: that ends all it has open',
        risk: 'mutating',
        irreversible: 'what its open connections were doing is cut off, and has to be done again',
        verify: 'available of db.serverStatus().connections is above 0, and no new line 22942',
        source: from.connectionAlerts,
      },
    ],
  },
  failures: [
    {
      what: 'An application makes a MongoClient for each request or thread',
      component: client,
      effect: 'each has a pool of its own, and the connections add up on every member',
      recovery: 'one MongoClient for the whole application; it may be shared by threads',
      source: from.poolOverview,
    },
    {
      what: 'maxConns is set higher than the open files allow',
      component: server,
      effect: 'the server takes the lower number, and says “--maxConns too high” when it starts',
      recovery: 'raise the limit of open files first, then restart',
      source: from.sessions,
    },
    {
      what: 'A low limit of open files or processes meets a growing number of connections',
      component: server,
      effect: "before the refusal, other errors: “can't create new thread, closing connection”",
      recovery: 'the recommended values for -n and -u, 64,000 each, and a restart',
      source: from.ulimits,
    },
  ],
})
