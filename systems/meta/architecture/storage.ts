import { control, edge, region, service, state, storage, systems } from 'fourplane'
import * as facts from '../facts.ts'
import {
  binlogServers,
  clientRouter,
  deleteRouter,
  deleteSampling,
  followers,
  gutter,
  leaders,
  mcsqueal,
  people,
  pools,
  regionalPool,
  remediation,
  remoteLeaders,
  serverMap,
  udbPrimary,
  udbReplica,
  web,
  wormhole,
} from '../model.ts'
import * as from from '../sources.ts'

export default storage('storage', {
  system: systems.meta,
  title: 'Meta: memcache, TAO and the User Database below the social graph',
  summary:
    'The graph lives in UDB, sharded MySQL on MyRocks with one copy a region (2020). TAO caches it in followers and leaders and writes through; memcache, filled on demand by web servers, caches query results and computed values (both 2013). Neither cache is a source of truth: what they answer may be stale, and the invalidations below decide for how long.',
  flow: [
    edge(people)
      .to(service(web), { label: 'requests a page', protocol: 'HTTPS' })
      .to(state(followers), 'reads and writes the graph')
      .to(state(leaders), 'forwards misses and writes')
      .to(state(udbPrimary), { label: 'queries and writes', protocol: 'SQL' })
      .to(state(udbReplica), { label: 'replicates', async: true }),
    web.to(state(pools), { label: 'gets keys', protocol: 'UDP' }),
    web.to(service(clientRouter), 'sends sets and deletes').to(pools, { label: 'routes keys', protocol: 'TCP' }),
    web.to(state(gutter), { label: 'asks again if a server is silent', failure: true }),
    web.to(state(regionalPool), 'gets large, rare keys'),
    web.to(udbPrimary, { label: 'queries on a miss, writes (2013)', protocol: 'SQL' }),
    udbPrimary.to(state(binlogServers), 'sends logs, semi-synchronously'),
    service(mcsqueal).to(udbPrimary, 'reads committed SQL'),
    mcsqueal.to(service(deleteRouter), { label: 'sends batched deletes', async: true }).to(pools, 'deletes keys'),
    service(wormhole).to(udbReplica, 'reads the binary log'),
    wormhole.to(state(remoteLeaders), { label: 'invalidates', async: true }).to(udbReplica, { label: 'reads on a miss', protocol: 'SQL' }),
    control(serverMap).to(clientRouter, 'tells which servers exist'),
    control(remediation).to(pools, 'remedies failed hosts'),
    control(deleteSampling).to(pools, 'looks for keys that should be gone'),
  ],
  groups: [region('state', 'region of replicas', [udbReplica, remoteLeaders])],
  stores: [
    {
      node: udbPrimary,
      size: facts.udbSize,
      consistency:
        'one primary a replica set; its log goes semi-synchronously to two Binlog Servers in the region, other regions follow asynchronously',
      replicationLag: facts.databaseLag,
      backup:
        'logical backups for disasters, backups of the binary log for a point in time; replicas are cloned from checkpoints; no test of a restore is published',
      source: from.myRocksPaper,
    },
    {
      node: binlogServers,
      size: facts.udbLogs,
      consistency: 'the most recent transactions only, without a copy of the database',
      replicationLag: facts.binlogLag,
      backup: 'none needed: each instance has two, in other failure domains of the region',
      source: from.myRocksPaper,
    },
    {
      node: followers,
      size: facts.taoCacheSize,
      consistency: 'eventual; read-after-write within one follower tier; reads marked critical are sent to the master region',
      replicationLag: facts.followerLag,
      backup: 'none: filled on demand from the leaders and UDB',
      source: from.taoPaper,
    },
    {
      node: pools,
      size: facts.memcacheSize,
      consistency: 'eventual, as well as it can; a web server deletes in its own cluster at once, so that users read their own writes',
      replicationLag: facts.deleteLag,
      backup: 'none: filled on demand by web servers',
      source: from.memcachePaper,
    },
  ],
  metrics: { throughput: facts.taoReads, latency: facts.taoHitTail, availability: facts.taoAvailability, cost: facts.storesCost },
  onCall: {
    errors: [
      {
        text: 'Server unavailable. Reason: ',
        printedBy: clientRouter,
        means:
          'this memcached is marked down (TKO) and gets no request until a probe succeeds; the result code after the text says why: mc_res_timeout after 3 timeouts in a row by default, mc_res_connect_error, mc_res_connect_timeout or mc_res_shutdown at once',
        source: [from.mcrouterDestination, from.mcrouterOptions, from.mcrouterTko],
      },
      {
        text: 'SERVER_ERROR timeout',
        printedBy: clientRouter,
        means: 'no answer within server_timeout_ms, 1,000 ms by default, on a connection that stood',
        source: from.mcrouterReplies,
      },
      {
        text: 'Timeout waiting for reply of binlog (file: %s, pos: %lu), semi-sync up to file %s, position %lu.',
        printedBy: udbPrimary,
        means:
          'no Binlog Server acknowledged in time: this code then turns semi-sync off, and commits that follow may exist on the primary alone',
        source: from.semiSync,
      },
    ],
    logs: [
      {
        where: 'log of mcrouter (failure logging is on by default)',
        line: 'Could not enqueue asynclog request (key {}, pool {})',
        printedBy: clientRouter,
        source: from.mcrouterSpool,
      },
      {
        where: 'file LOG in the RocksDB folder of the instance',
        line: '[%s] Stopping writes because we have %d level-0 files',
        printedBy: udbPrimary,
        source: from.rocksDbStalls,
      },
      {
        where: 'error log of MySQL',
        line: 'Semi-sync replication switched OFF.',
        printedBy: udbPrimary,
        source: from.semiSync,
      },
    ],
    metrics: [
      {
        name: 'num_suspect_servers',
        of: clientRouter,
        threshold: '> 0: servers are marked down or suspect; no alert level is published',
        source: from.mcrouterStats,
      },
      {
        name: 'asynclog_requests_rate',
        of: clientRouter,
        threshold:
          '> 0: deletes fail and are handed to the spool on disk, so keys stay stale until they are replayed; no alert level is published',
        source: from.mcrouterStats,
      },
      {
        name: 'Rpl_semi_sync_master_status',
        of: udbPrimary,
        threshold: 'OFF while rpl_semi_sync_master_enabled is 1: the primary has fallen back to asynchronous replication',
        source: from.semiSyncMonitoring,
      },
      {
        name: 'lag of a replica behind its primary (name of the metric not published)',
        of: udbReplica,
        threshold: '≥ 10 s was seen 0.2 % of the time in 2013; replicas too far behind are marked down, from which lag on is not published',
        source: from.taoPaper,
      },
    ],
    runbook: [
      {
        do: 'Which memcached servers does this mcrouter hold for down? The port is that of the local mcrouter, 5000 in its documentation',
        command: 'echo stats suspect_servers | nc 0 5000',
        expect: 'only END; a line with status:tko names a server that gets no requests',
        risk: 'readOnly',
        source: from.mcrouterStatsCommands,
      },
      {
        do: 'Which server holds the key that is stale or missing?',
        command: "printf 'get __mcrouter__.route(get,<key>)\\r\\n' | nc 0 5000",
        expect: 'host and port that a get of this key goes to now, failover included',
        risk: 'readOnly',
        source: from.mcrouterAdmin,
      },
      {
        do: 'Do deletes pile up on this host? Default folder; one subfolder an hour',
        command: 'ls /var/spool/mcrouter',
        expect: 'no folder of this hour; a file in it holds deletes that did not arrive and wait to be replayed',
        risk: 'readOnly',
        source: from.mcrouterAsyncLog,
      },
      {
        do: 'Is the primary still semi-synchronous?',
        command: 'mysql -e "SHOW STATUS LIKE \'Rpl_semi_sync%\'"',
        expect:
          'Rpl_semi_sync_master_status ON; Rpl_semi_sync_master_clients counts those connected, of the two Binlog Servers of an instance',
        risk: 'readOnly',
        source: from.semiSyncMonitoring,
      },
      {
        do: 'Does RocksDB hold writes back?',
        command: "mysql -e 'SHOW ENGINE ROCKSDB STATUS\\G' | grep -E 'Cumulative stall|Interval stall'",
        expect: 'Interval stall: 00:00:0.000 H:M:S, 0.0 percent',
        risk: 'readOnly',
        source: from.rocksDbStatus,
      },
    ],
    recovery: [
      {
        do: 'Deletes were lost or went to the wrong servers: let mcsqueal send them again from the logs of the databases, rather than restart memcached',
        risk: 'mutating',
        irreversible: 'a deleted key is gone from the cache; the next read fetches it again from the database',
        verify: 'sampled deletes no longer find their keys cached',
        source: from.memcachePaper,
      },
      {
        do: 'A TAO leader was replaced for good: invalidate, in every follower tier, all shards that it held',
        risk: 'mutating',
        irreversible: 'followers drop these shards and read them anew through the leaders',
        verify: 'followers and database agree on a sample of objects of these shards; the paper names no tool',
        source: from.taoPaper,
      },
      {
        do: 'A cluster comes back with empty caches: let its clients fill them from a warm cluster instead of the databases (Cold Cluster Warmup)',
        risk: 'mutating',
        undo: 'turn it off; it is meant to be off again once the hit rate is steady',
        verify: 'hit rate of the cold cluster rises and then stays; full capacity within hours instead of days',
        source: from.memcachePaper,
      },
    ],
  },
  failures: [
    {
      what: 'A few memcached servers do not answer',
      component: pools,
      effect: 'every miss would fall on the databases; the remedy of a failed host takes up to a few minutes',
      recovery: 'clients ask the idle Gutter pool, whose entries expire soon; keys are not rehashed over the other servers',
      source: from.memcachePaper,
    },
    {
      what: 'A replica database is down',
      component: udbReplica,
      effect: 'misses of its region go to the leaders of the master region; its log brings no invalidations',
      recovery: 'a second reader of the master’s log delivers them across regions; after the repair they are delivered again',
      source: from.taoPaper,
    },
    {
      what: 'A TAO leader fails',
      component: leaders,
      effect: 'followers read misses straight from the database; writes go to a random other leader; readers may see stale values',
      recovery: 'the other leader queues an invalidation for the failed one, kept until it is back',
      source: from.taoPaper,
    },
    {
      what: 'Writes come faster than RocksDB compacts',
      component: udbPrimary,
      effect: 'writes, those of users too, stall until flush and compaction have made progress',
      recovery: 'jobs that load much data use bulk loading, which goes past memtable and compaction',
      source: from.myRocksPaper,
    },
  ],
})
