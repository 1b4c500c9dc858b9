import { cluster, control, edge, failureDomains, region, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import {
  binlogServers,
  clientRouter,
  deleteRouter,
  followers,
  gutter,
  leaders,
  people,
  pools,
  remediation,
  remoteLeaders,
  udbPrimary,
  udbReplica,
  web,
} from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const backupFollowers = state(tech.tao, { label: 'TAO followers, backup tier', source: from.taoPaper })
const valueCache = state(own.configurationCache, { label: 'Cache of configuration values', source: from.outage2010 })
const valueDatabases = state(own.configurationDatabases, { label: 'Databases of configuration values', source: from.outage2010 })
const configurationCheck = control(own.configurationCheck, {
  label: 'Check of configuration values (2010)',
  facts: { queries: facts.queriesOf2010, 'site down': facts.outageOf2010 },
  source: from.outage2010,
})

export default failureDomains('failure-domains', {
  system: systems.meta,
  title: 'Facebook: what fails together between the web servers and the social graph (2013 to 2020)',
  summary:
    'From one memcached server to a region: who notices, and what keeps the failure inside. The rule in all of them is to protect the databases: idle Gutter servers, backup tiers, limits of pending queries, and users sent elsewhere. What happened in 2010 shows the loop that all this is meant to prevent.',
  flow: [
    edge(people)
      .to(service(web), { label: 'requests a page', protocol: 'HTTPS' })
      .to(state(followers), 'reads and writes the graph')
      .to(state(leaders), 'forwards misses and writes')
      .to(state(udbPrimary), { label: 'queries, limited by shard', protocol: 'SQL' })
      .to(state(udbReplica), { label: 'replicates', async: true }),
    web.to(state(backupFollowers), { label: 'fails over to', failure: true }).to(leaders, 'forwards misses and writes'),
    followers.to(udbPrimary, { label: 'reads past a dead leader', failure: true }),
    web.to(state(pools), { label: 'gets keys', protocol: 'UDP' }),
    web.to(state(gutter), { label: 'asks if a server is silent', failure: true }),
    web.to(service(clientRouter), 'sends sets and deletes').to(pools, 'routes keys'),
    service(deleteRouter).to(pools, 'deletes keys of committed writes'),
    udbPrimary.to(state(binlogServers), 'sends logs, semi-synchronously'),
    state(remoteLeaders).to(udbReplica, { label: 'reads on a miss', protocol: 'SQL' }),
    remoteLeaders.to(leaders, { label: 'forwards writes, and misses if the replica is down' }),
    control(remediation).to(pools, 'remedies failed hosts'),
    web.to(state(valueCache), 'reads values'),
    control(configurationCheck).to(state(valueDatabases), { label: 'queried to correct a value', failure: true }),
    configurationCheck.to(valueCache, { label: 'deleted the key on an error', failure: true }),
  ],
  groups: [cluster('state', 'one frontend cluster', [pools, gutter]), region('state', 'region of replicas', [udbReplica, remoteLeaders])],
  domains: {
    all: [
      {
        name: 'One memcached server, or a few',
        members: [pools],
        blastRadius: 'all web servers of the cluster for the keys of this server; a single key may be a fifth of its requests',
        breaker: 'Gutter, about 1 % of the servers, answers instead: 99 % fewer failures seen by clients; keys are never rehashed',
        source: from.memcachePaper,
      },
      {
        name: 'One frontend cluster',
        members: [web, clientRouter, pools, gutter, deleteRouter],
        blastRadius: 'the users sent to this cluster; caches of other clusters are not touched',
        breaker:
          'users are sent to other clusters, which takes all load off its memcache; back with Cold Cluster Warmup in hours, not days',
        source: from.memcachePaper,
      },
      {
        name: 'One TAO follower',
        members: [followers],
        blastRadius: 'its shards in this tier; who fails over may not see the own last write',
        breaker: 'each client has a backup tier, where the shards are cacheable too',
        source: from.taoPaper,
      },
      {
        name: 'One TAO leader',
        members: [leaders],
        blastRadius: 'the shards that it leads, in its region: old values until it is consistent again',
        breaker: 'reads go past it to the database, writes to another leader; the leader limits the queries pending for a shard',
        source: from.taoPaper,
      },
      {
        name: 'One replica set of UDB, or its primary',
        members: [udbPrimary, binlogServers],
        blastRadius: 'one replica set of tens of thousands: writes during the switch fail and are not retried',
        breaker: 'a replica is promoted; two Binlog Servers in other failure domains of the region hold the last commits',
        source: from.myRocksPaper,
      },
      {
        name: 'The storage of one region',
        members: [udbReplica, remoteLeaders],
        blastRadius: 'misses of this region take an inter-region trip; its caches get no invalidation from its own replica',
        breaker: 'misses go to the leaders of the master region, and a second reader of the master’s log brings the invalidations',
        source: from.taoPaper,
      },
    ],
    happened: {
      on: '2010-09-23',
      what: 'A changed configuration value was taken for invalid. Every client queried the databases to correct it, hundreds of thousands of queries a second; each error of the databases was taken for an invalid value too and deleted the key in the cache. The loop went on after the value was mended. All traffic to the databases had to be stopped, and the site was down for about 2.5 hours.',
      source: from.outage2010,
    },
  },
  metrics: { throughput: facts.taoReads, latency: facts.taoHitTail, availability: facts.taoAvailability, cost: facts.storesCost },
  onCall: {
    errors: [
      {
        text: 'Server unavailable. Reason: ',
        printedBy: clientRouter,
        means:
          'this server is marked down and gets nothing but probes. One or a few: domain of the server. Many at once: network or cluster',
        source: from.mcrouterDestination,
      },
      {
        text: 'Timeout waiting for reply of binlog (file: %s, pos: %lu), semi-sync up to file %s, position %lu.',
        printedBy: udbPrimary,
        means: 'no Binlog Server acknowledged in time; semi-sync is turned off, and a promotion now may lose the commits since',
        source: from.semiSync,
      },
    ],
    logs: [
      {
        where: 'log of mcrouter (failure logging is on by default)',
        line: 'asynclog_open() failed (key {}, pool {})',
        printedBy: clientRouter,
        source: from.mcrouterAsyncLog,
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
        threshold: '> 0: servers are marked down or suspect; Gutter is sized for about 1 % of a cluster (2013)',
        source: from.memcachePaper,
      },
      {
        name: 'num_fail_open_state_entered',
        of: clientRouter,
        threshold: '> 0: so many servers of a pool are down that mcrouter marks no more of them, where the pool has such a limit',
        source: from.mcrouterTko,
      },
      {
        name: 'Rpl_semi_sync_master_clients',
        of: udbPrimary,
        threshold: 'below 2: a Binlog Server of this instance is not connected (two each in 2020)',
        source: from.myRocksPaper,
      },
    ],
    runbook: [
      {
        do: 'How many servers are down, seen from here? Port of the local mcrouter, 5000 in its documentation',
        command: "echo stats suspect_servers | nc 0 5000 | grep -c 'status:tko'",
        expect: '0; a few: one server or rack, Gutter answers; most of a pool: look at the network of this host and at a second host first',
        risk: 'readOnly',
        source: from.mcrouterStatsCommands,
      },
      {
        do: 'Has the primary its Binlog Servers?',
        command: "mysql -e \"SHOW STATUS LIKE 'Rpl_semi_sync_master_%'\" | grep -E 'status|clients'",
        expect: 'Rpl_semi_sync_master_status ON, Rpl_semi_sync_master_clients 2',
        risk: 'readOnly',
        source: from.semiSyncMonitoring,
      },
      {
        do: 'Is it a loop? Compare queries to the databases with the misses of the caches, before and after the first cause was mended',
        expect:
          'queries fall once the cause is gone; if errors of the database lead to more queries, it is a loop and does not end by itself',
        risk: 'readOnly',
        source: from.outage2010,
      },
    ],
    recovery: [
      {
        do: 'A loop between cache and databases: stop all traffic to these databases, let them recover, let users back in slowly',
        risk: 'mutating',
        undo: 'let traffic in again, step by step',
        verify: 'the databases answer without errors, and stay so with each step of users let in',
        source: from.outage2010,
      },
      {
        do: 'Turn off the mechanism that drives the loop; in 2010 it was the correction of configuration values',
        risk: 'mutating',
        undo: 'turn it on again once errors of the database no longer count as invalid values',
        verify: 'queries to the databases no longer rise with their errors',
        source: from.outage2010,
      },
      {
        do: 'A whole frontend cluster is sick: send its users to other clusters',
        risk: 'mutating',
        undo: 'send them back, with Cold Cluster Warmup while its caches are cold',
        verify: 'no load is left on its memcache',
        source: from.memcachePaper,
      },
    ],
  },
  failures: [
    {
      what: 'Keys of a dead server are rehashed over the others',
      component: pools,
      effect: 'the server that gets a hot key may fall next: a cascade',
      recovery: 'not done; Gutter stands idle for this',
      source: from.memcachePaper,
    },
    {
      what: 'A master database is down',
      component: udbPrimary,
      effect: 'writes fail during the switch and are not retried; slaves stood in as master 0.25 % of the time (2013)',
      recovery: 'one of its slaves is promoted automatically',
      source: from.taoPaper,
    },
    {
      what: 'A TAO leader is lost for good with messages in its queue',
      component: leaders,
      effect: 'followers keep old values of its shards',
      recovery: 'after the replacement all its shards are invalidated in the followers',
      source: from.taoPaper,
    },
    {
      what: 'A server answers slowly, or packets drop in bursts',
      component: followers,
      effect: 'the failure detector counts timeouts in a row and may take away capacity that is still there',
      recovery: 'failed machines are probed until they are back',
      source: from.taoPaper,
    },
  ],
})
