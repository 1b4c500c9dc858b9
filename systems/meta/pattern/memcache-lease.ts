import { control, pattern, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { deleteRouter, deleteSampling, mcsqueal, memcachedVersion } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const holder = service(own.webServers, { label: 'Web server with the lease', source: from.memcachePaper })
const waiters = service(own.webServers, { label: 'Web servers that wait', source: from.memcachePaper })
const writer = service(own.webServers, { label: 'Web server that writes', source: from.memcachePaper })
const lookaside = service(tech.mcrouter, {
  label: 'mcrouter, look-aside route',
  facts: { 'first wait': facts.hotMissWait, 'longest wait': facts.hotMissMaxWait, 'gives up after': facts.hotMissTotal },
  source: from.mcrouterLookaside,
})
const cache = state(tech.memcached, {
  label: 'memcached server of the key',
  version: memcachedVersion,
  facts: { 'tokens of a key': facts.leaseInterval },
  source: from.memcachePaper,
})
const database = state(tech.mysql, {
  label: 'MySQL behind the cache',
  version: facts.mysqlVersion,
  facts: { 'without leases': facts.missesWithoutLeases, 'with leases': facts.missesWithLeases, 'fewer, times': facts.leaseEffect },
  source: from.memcachePaper,
})

export default pattern('memcache-lease', {
  system: systems.meta,
  title: 'Lease on a cache miss: one reader fills, the others wait (memcache at Facebook)',
  summary:
    'On a miss memcached hands out a token for the key; only its holder queries the database and may set the value. Others are told to wait, and a delete voids the token. That stops both the thundering herd and the old value that overtakes a delete. Client defaults are those of mcrouter, August 2026, where leases must be switched on.',
  flow: [
    service(holder).to(state(cache), 'misses, gets a token; sets with it'),
    holder.to(state(database), { label: 'queries', protocol: 'SQL' }),
    service(waiters).to(cache, 'misses, is told to wait; asks again'),
    service(lookaside).to(cache, 'leases, waits and retries by default'),
    lookaside.to(database, { label: 'asks the backend after its retries', failure: true }),
    service(writer).to(database, { label: 'writes', protocol: 'SQL' }),
    writer.to(cache, 'deletes in its own cluster'),
    service(mcsqueal).to(database, 'reads committed SQL'),
    mcsqueal.to(service(deleteRouter), { label: 'sends batched deletes', async: true }).to(cache, 'deletes, voids the token'),
    control(deleteSampling).to(cache, 'looks for keys that should be gone'),
  ],
  pattern: {
    problem:
      'A key is read and written heavily. Each write deletes it, and all readers then query the database at once (thundering herd). And a slow reader may set an old value after the delete of a newer one (stale set).',
    guarantee:
      'Of a key, a server gives at most one token in 10 s, and stores a value only with a token that no delete has voided. A reader may still see an old value where it asks for one, or where a delete is late; a lease makes nothing consistent between clusters.',
    implementation: {
      by: 'Facebook, memcache (2013)',
      how: 'a 64-bit token bound to the key, checked by memcached like load-link and store-conditional. Deleted values are kept for a short time, and applications that can do with them take one marked stale instead of waiting.',
      source: from.memcachePaper,
    },
    failureMode:
      'The holder dies or is slow: nobody else gets a token until the interval is over, and readers wait. mcrouter’s client gives up after 10 retries (about 1.5 s) and goes to the backend, all readers alike.',
    whenNot:
      'Where a miss is cheap, a lease only adds waiting. Where one server coordinates each record anyway, it can do better: TAO’s leaders issue no two overlapping queries and limit those pending for a shard.',
    states: {
      initial: 'absent',
      transitions: [
        { from: 'absent', to: 'leased', on: 'a miss: the reader gets a token', source: from.memcachePaper },
        { from: 'leased', to: 'leased', on: 'a miss within 10 s of the token: wait', source: from.memcachePaper },
        { from: 'leased', to: 'cached', on: 'a set with the valid token', source: from.memcachePaper },
        { from: 'leased', to: 'absent', on: 'a delete voids the token', source: from.memcachePaper },
        { from: 'cached', to: 'stale', on: 'a delete: the value is kept for a short time', source: from.memcachePaper },
        { from: 'stale', to: 'leased', on: 'a get: token, or the value marked stale', source: from.memcachePaper },
        { from: 'stale', to: 'absent', on: 'the short time is over', source: from.memcachePaper },
      ],
    },
  },
  metrics: { cost: facts.storesCost },
  onCall: {
    errors: [
      {
        text: 'NOT_FOUND_HOT',
        printedBy: lookaside,
        means: 'reply to a lease-get: a miss without a token, since another client holds it. Not an error: wait and ask again',
        source: from.mcrouterReplies,
      },
      {
        text: 'NOT_STORED',
        printedBy: lookaside,
        means: 'reply to a lease-set: the value was not stored; expected when a delete has voided the token meanwhile',
        source: from.mcrouterReplies,
      },
    ],
    logs: [
      {
        where: 'reply to a lease-get on the wire: a miss, with key, token and flags after it',
        line: 'LVALUE ',
        printedBy: lookaside,
        source: from.mcrouterReplies,
      },
      {
        where: 'log of mcrouter, level error',
        line: 'Got unexpected reply result ',
        printedBy: lookaside,
        source: from.mcrouterReplies,
      },
    ],
    metrics: [
      {
        name: 'queries that misses of herd-prone keys send to the database (name of the metric not published)',
        of: database,
        threshold: 'peak of 1,300 a second with leases, 17,000 without (2013, one set of keys, one week)',
        source: from.memcachePaper,
      },
      {
        name: 'cmd_lease_get_count and cmd_lease_set_count',
        of: lookaside,
        threshold: 'a lease-set is due after each miss with a token; no alert level is published',
        source: from.mcrouterStatsList,
      },
    ],
    runbook: [
      {
        do: 'Are leases used, and do sets follow? Ask twice, a minute apart. Port of the local mcrouter, 5000 in its documentation',
        command: 'echo stats all | nc 0 5000 | grep -E "cmd_lease_(get|set)_count"',
        expect: 'both grow',
        risk: 'readOnly',
        source: from.mcrouterStatsCommands,
      },
      {
        do: 'Which server arbitrates this key?',
        command: "printf 'get __mcrouter__.route(get,<key>)\\r\\n' | nc 0 5000",
        expect: 'one host and port, the same from every client: two servers for a key would give two leases',
        risk: 'readOnly',
        source: from.mcrouterAdmin,
      },
      {
        do: 'Do not ask for the key with lease-get by hand: that takes the lease from those who would fill it. A plain get takes none',
        command: "printf 'get <key>\\r\\n' | nc 0 5000",
        expect: 'VALUE, or END alone for a miss',
        risk: 'readOnly',
        source: from.memcachePaper,
      },
    ],
    recovery: [
      {
        do: 'Readers pile up behind a slow database: let those applications that can go on with an old value take it marked stale',
        risk: 'mutating',
        undo: 'let them wait for the fresh value again',
        verify: 'fewer readers wait, and the queries of these keys do not rise',
        source: from.memcachePaper,
      },
    ],
  },
  failures: [
    {
      what: 'A key is deleted again and again while many read it',
      component: cache,
      effect: 'each reader would query the database: 17,000 queries a second at peak for one set of keys',
      recovery: 'with leases 1,300: the holder sets the value within milliseconds, and the others find it',
      source: from.memcachePaper,
    },
    {
      what: 'The holder of the lease dies before it sets',
      component: holder,
      effect: 'no new token before 10 s are over',
      recovery: 'the next miss after that gets one; clients of mcrouter’s look-aside route have gone to the backend by then',
      source: from.mcrouterLookaside,
    },
    {
      what: 'A set with an old value arrives after the delete',
      component: cache,
      effect: 'without a lease the old value stays until the next delete',
      recovery: 'the token is void, the set is refused',
      source: from.memcachePaper,
    },
  ],
})
