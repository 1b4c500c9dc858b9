import { control, edge, scaleEvolution, service, state, systems } from 'fourplane'
import * as facts from '../facts.ts'
import {
  apps,
  capture,
  changes,
  columns,
  consumer,
  discovery,
  failover,
  graph,
  hbase,
  indexed,
  master,
  replica,
  search,
  services,
  standby,
  tidb,
  tikv,
  unified,
} from '../model.ts'
import * as from from '../sources.ts'

export default scaleEvolution('scale-evolution', {
  system: systems.pinterest,
  title: 'Pinterest storage: from many stores to sharded MySQL, HBase and TiDB',
  summary:
    'Each stage of storage at Pinterest answers what the one before could not do: sharded MySQL after the collapse of 2011, HBase for scale, layers above HBase for indexes and transactions, TiDB to replace HBase and its layers. Drawn is 2022, while use cases move; the first checks are for TiDB, the newest store.',
  flow: [
    edge(apps)
      .to(service(services), { label: 'requests', protocol: 'HTTPS' })
      .to(service(unified), 'reads and writes')
      .to(state(tidb), { label: 'stores', protocol: 'SQL' })
      .to(state(tikv), 'reads and writes Regions'),
    services.to(state(master), { label: 'reads and writes', protocol: 'SQL' }).to(replica, { label: 'replicates, semi-sync', async: true }),
    services.to(state(discovery), 'looks up the master'),
    services.to(service(graph), 'reads and writes').to(state(hbase), 'stores'),
    services.to(service(columns), 'reads and writes').to(hbase, 'stores'),
    services.to(service(indexed), 'reads and writes').to(hbase, 'stores the truth'),
    indexed.to(state(search), { label: 'queries the index' }),
    hbase.to(standby, { label: 'replicates', async: true }),
    hbase.to(service(capture), { label: 'streams its log', async: true }).to(state(changes), 'publishes').to(service(consumer), 'feeds'),
    consumer.to(indexed, { label: 'notifies', async: true }),
    control(failover).to(discovery, 'swaps master and slave in'),
    failover.to(replica, 'promotes'),
  ],
  stages: [
    {
      since: '2011-09',
      load: facts.loadOf2011,
      architecture: 'several NoSQL stores, and MySQL with many slaves that served reads',
      broke:
        'everything was over capacity, each NoSQL store failed badly in its turn; reads from slaves made bugs, above all together with caches',
      fix: 'the whole storage model was built anew on sharded MySQL, finished in early 2012',
      source: from.sharding,
    },
    {
      since: '2012',
      load: facts.pins,
      architecture: 'Pins, boards and users in sharded MySQL; in a replica set several instances could be written to (load: 2015)',
      broke: 'several writable instances in one replica set proved error-prone',
      fix: 'one master with one or two slaves; ZooKeeper tells clients which host it is',
      source: from.mysqlReadme,
    },
    {
      since: '2013',
      load: facts.hbaseQueries,
      architecture:
        'HBase as the first NoSQL database, in pairs of primary and standby clusters, below a graph and a wide-column service (load: 2021)',
      broke: 'users asked for transactions and secondary indexes, which HBase lacked; six copies of each dataset were costly',
      fix: 'from 2017 layers above HBase: Ixia with an index fed from the log, a transaction layer on Omid',
      source: from.distributedSql,
    },
    {
      since: '2017',
      load: facts.useCases,
      architecture: 'layers above HBase, a replication proxy, Kafka and an index engine beside it (load: 2021)',
      broke: 'the asynchronous index failed or disagreed with the data at times, and finding out why took long',
      fix: 'about 15 technologies were compared; TiDB was chosen for stability and performance; Ixia was tried on it with copied production traffic',
      source: from.distributedSql,
    },
    {
      since: '2021',
      load: facts.monthlyUsers,
      architecture: 'TiDB, to stand below one storage service in place of HBase and its layers (load: all of Pinterest, March 2021)',
      broke: 'when TiDB was chosen, moving from HBase without downtime was an open question',
      fix: 'by August 2022 one of the first use cases, with a table of 4 TB, had been moved online',
      source: from.tidbMigration,
    },
  ],
  metrics: { throughput: facts.hbaseQueries, latency: facts.storageLatency, availability: facts.availability, cost: facts.cost },
  onCall: {
    errors: [
      {
        text: 'Region is unavailable',
        printedBy: tidb,
        means:
          'a key range could not be served for as long as TiDB retries (20 s by default): TiKV lost its leader, was busy, or timed out',
        source: from.tidbErrors,
      },
      {
        text: 'TiKV server is busy',
        printedBy: tidb,
        means: 'TiKV defends itself: too many files to compact, a full scheduler or a slow raft thread; it asks callers to try later',
        source: from.tidbErrors,
      },
      {
        text: 'PD server timeout',
        printedBy: tidb,
        means: 'the placement driver has no leader, is out of memory, or the network to it is broken',
        source: from.tidbErrors,
      },
    ],
    logs: [
      {
        where: 'tidb.log of the TiDB server',
        line: 'Welcome to TiDB',
        printedBy: tidb,
        source: from.tidbTroubleshooting,
      },
      {
        where: 'tidb_stderr.log of the TiDB server',
        line: 'fatal error: runtime: out of memory',
        printedBy: tidb,
        source: from.tidbTroubleshooting,
      },
    ],
    metrics: [
      {
        name: 'tidb_tikvclient_region_err_total',
        of: tidb,
        threshold: 'increase over 10 min > 6,000 (emergency rule of PingCAP, TiDB 4.0)',
        source: from.tidbAlerts,
      },
      {
        name: 'pd_cluster_status{type="store_down_count"}',
        of: tikv,
        threshold: 'sum > 0: a TiKV sent no heartbeat for 30 min by default (emergency); store_disconnected_count > 0 after 20 s (warning)',
        source: from.tidbAlerts,
      },
    ],
    runbook: [
      {
        do: 'Was the TiDB server killed for memory?',
        command: 'dmesg -T | grep tidb-server',
        expect: 'no line of the OOM killer near the time of the error',
        risk: 'readOnly',
        source: from.tidbTroubleshooting,
      },
      {
        do: 'Did the server start again near that time?',
        command: "grep 'Welcome to TiDB' tidb.log",
        expect: 'no start since the last deployment',
        risk: 'readOnly',
        source: from.tidbTroubleshooting,
      },
      {
        do: 'Server is busy: does RocksDB stop writes? Run it in the data folders of TiKV, where RocksDB writes its file LOG (data/db, data/raft)',
        command: "grep 'Stalling' LOG",
        expect: 'no line near that time; a line names the cause',
        risk: 'readOnly',
        source: from.tidbTroubleshooting,
      },
      {
        do: 'PD server timeout: does PD keep its leader? Look in the log of each PD',
        command: "grep -E 'lost the TCP streaming connection|server is likely overloaded|lease is not expired' <log of PD>",
        expect:
          'no line near that time. The first is the network between PDs, the second high load of the system, the third a PD that cannot elect a leader',
        risk: 'readOnly',
        source: from.tidbTroubleshooting,
      },
    ],
    recovery: [
      {
        do: 'A TiKV can come back, but not soon: raise max-down-time, so that it is not taken for lost and its data moved away',
        risk: 'mutating',
        undo: 'set max-down-time back to its value before',
        verify: 'the store is back: store_disconnected_count and store_down_count are 0',
        source: from.tidbAlerts,
      },
    ],
  },
  failures: [
    {
      what: 'Several TiKV run out of memory or fail to start together',
      component: tikv,
      effect: 'a Region has no leader; TiDB retries for 20 s by default, then the client gets the error',
      recovery: 'the TiKV processes come back and elect a leader',
      source: from.tidbTroubleshooting,
    },
    {
      what: 'The index disagrees with HBase',
      component: indexed,
      effect: 'the record is stored, the index does not show it',
      recovery: 'traced by hand, for many hours in all; a trial of Ixia on TiDB needed fewer parts and had transactions',
      source: from.distributedSql,
    },
    {
      what: 'Storage over capacity, September 2011',
      component: master,
      effect: 'all parts of the infrastructure were over capacity; the NoSQL stores broke',
      recovery: 'sharded MySQL, finished in early 2012',
      source: from.sharding,
    },
  ],
})
