import { type Source, source } from 'fourplane'

/** Read whole in two independent copies that agree word for word. It holds no clock time. */
export const outageDetails: Source = source({
  url: 'https://engineering.fb.com/2021/10/05/networking-traffic/outage-details/',
  title: 'More details about the October 4 outage',
  publisher: 'Meta Engineering',
  published: '2021-10-05',
  kind: 'postmortem',
  seen: 'whole',
})

export const outageTalk: Source = source({
  url: 'https://www.usenix.org/conference/srecon22emea/presentation/janardhan',
  title: 'How We Drained Every Backbone Router Simultaneously (abstract)',
  publisher: 'USENIX SREcon22 EMEA (Meta)',
  published: '2022-10-26',
  kind: 'talk',
  seen: 'opening',
})

/** Early copies give times one hour later; these are the corrected ones, in UTC. */
export const seenFromCloudflare: Source = source({
  url: 'https://blog.cloudflare.com/october-2021-facebook-outage/',
  title: 'Understanding how Facebook disappeared from the Internet',
  publisher: 'Cloudflare',
  published: '2021-10-04',
  kind: 'engineering-blog',
  seen: 'whole',
})

export const duringTheOutage: Source = source({
  url: 'https://blog.cloudflare.com/during-the-facebook-outage/',
  title: 'What happened on the Internet during the Facebook outage',
  publisher: 'Cloudflare',
  published: '2021-10-08',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const kentik: Source = source({
  url: 'https://www.kentik.com/blog/facebooks-historic-outage-explained/',
  title: 'Facebook’s historic outage, explained',
  publisher: 'Kentik',
  published: '2021-10-05',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const thousandEyes: Source = source({
  url: 'https://www.thousandeyes.com/blog/facebook-outage-analysis',
  title: 'Facebook Outage Analysis',
  publisher: 'Cisco ThousandEyes',
  published: '2021-10-04',
  kind: 'engineering-blog',
  seen: 'opening',
})

/** Used only for the output of BGPlay; the author edited some of it. */
export const bgpTools: Source = source({
  url: 'https://jvns.ca/blog/2021/10/05/tools-to-look-at-bgp-routes/',
  title: 'Tools to explore BGP',
  publisher: 'Julia Evans',
  published: '2021-10-05',
  kind: 'engineering-blog',
  seen: 'whole',
})

export const verisign: Source = source({
  url: 'https://circleid.com/posts/20220120-observations-on-resolver-behavior-during-dns-outages',
  title: 'Observations on Resolver Behavior During DNS Outages',
  publisher: 'CircleID (by Verisign staff)',
  published: '2022-01-20',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const jisc: Source = source({
  url: 'https://shapingthefutureofjanet.jiscinvolve.org/wp/uncategorized/that-facebook-whatsapp-instagram-outage/',
  title: 'That Facebook / WhatsApp / Instagram outage',
  publisher: 'Jisc',
  published: '2021-10',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const businessUpdate: Source = source({
  url: 'https://www.facebook.com/business/news/update-about-the-october-4th-outage',
  title: 'Update About the October 4 Outage',
  publisher: 'Facebook for Business',
  published: '2021-10-18',
  kind: 'postmortem',
  seen: 'opening',
})

export const unboundSource: Source = source({
  url: 'https://github.com/NLnetLabs/unbound/blob/release-1.13.2/iterator/iterator.c',
  title: 'iterator.c and config_file.c, Unbound 1.13.2',
  publisher: 'NLnet Labs',
  published: '2021-08-05',
  kind: 'source-code',
  seen: 'opening',
})

export const unboundConf: Source = source({
  url: 'https://github.com/NLnetLabs/unbound/blob/release-1.13.2/doc/unbound.conf.5.in',
  title: 'unbound.conf(5), Unbound 1.13.2',
  publisher: 'NLnet Labs',
  published: '2021-08-05',
  kind: 'docs',
  seen: 'opening',
})

export const unboundControl: Source = source({
  url: 'https://github.com/NLnetLabs/unbound/blob/release-1.13.2/doc/unbound-control.8.in',
  title: 'unbound-control(8), Unbound 1.13.2',
  publisher: 'NLnet Labs',
  published: '2021-08-05',
  kind: 'docs',
  seen: 'opening',
})

export const bindQuery: Source = source({
  url: 'https://github.com/isc-projects/bind9/blob/v9.16.21/lib/ns/query.c',
  title: 'query.c, BIND 9.16.21',
  publisher: 'Internet Systems Consortium',
  published: '2021-09-07',
  kind: 'source-code',
  seen: 'opening',
})

export const bindManual: Source = source({
  url: 'https://github.com/isc-projects/bind9/blob/v9.16.21/doc/arm/reference.rst',
  title: 'BIND 9.16.21 reference manual',
  publisher: 'Internet Systems Consortium',
  published: '2021-09-07',
  kind: 'docs',
  seen: 'opening',
})

export const ripeLookingGlass: Source = source({
  url: 'https://stat.ripe.net/docs/data-api/api-endpoints/looking-glass',
  title: 'RIPEstat Data API: Looking Glass',
  publisher: 'RIPE NCC',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

/** Read in a copy of the press release; the address follows the pattern of the owner’s others. */
export const thirdQuarter: Source = source({
  url: 'https://investor.fb.com/investor-news/press-release-details/2021/Facebook-Reports-Third-Quarter-2021-Results/default.aspx',
  title: 'Facebook Reports Third Quarter 2021 Results',
  publisher: 'Facebook, Inc.',
  published: '2021-10-25',
  kind: 'filing',
  seen: 'opening',
})

export const annualReport: Source = source({
  url: 'https://last10k.com/sec-filings/meta/0001326801-22-000018.htm',
  title: 'Annual report for 2021 (10-K), financial highlights',
  publisher: 'Meta Platforms, Inc. (copy of the SEC filing)',
  published: '2022-02-03',
  kind: 'filing',
  seen: 'opening',
})

const dbdev = 'https://github.com/huachaohuang/awesome-dbdev/blob/f56bdadb88212980c6c5d0967ee0fbaf3393c169/papers'

/** NSDI ’13; read in this copy. */
export const memcachePaper: Source = source({
  url: 'https://github.com/HappyWalkers/paper/blob/cb219ec60c6b452a71d08ee9ce9826e8b3e21104/memcache-fb.pdf',
  title: 'Scaling Memcache at Facebook',
  publisher: 'Facebook (USENIX NSDI ’13)',
  published: '2013-04',
  kind: 'paper',
  seen: 'whole',
})
/** USENIX ATC ’13; read in this copy. */
export const taoPaper: Source = source({
  url: `${dbdev}/tao.pdf`,
  title: 'TAO: Facebook’s Distributed Data Store for the Social Graph',
  publisher: 'Facebook (USENIX ATC ’13)',
  published: '2013-06',
  kind: 'paper',
  seen: 'whole',
})
/** PVLDB 13(12), doi 10.14778/3415478.3415546; read in this copy. */
export const myRocksPaper: Source = source({
  url: `${dbdev}/myrocks.pdf`,
  title: 'MyRocks: LSM-Tree Database Storage Engine Serving Facebook’s Social Graph',
  publisher: 'Facebook (PVLDB 13)',
  published: '2020-08',
  kind: 'paper',
  seen: 'whole',
})

/** OSDI ’10; read in this copy. */
export const haystackPaper: Source = source({
  url: `${dbdev}/haystack.pdf`,
  title: 'Finding a needle in Haystack: Facebook’s photo storage',
  publisher: 'Facebook (USENIX OSDI ’10)',
  published: '2010-10',
  kind: 'paper',
  seen: 'whole',
})
/** OSDI ’14; read in this copy. */
export const f4Paper: Source = source({
  url: `${dbdev}/f4.pdf`,
  title: 'f4: Facebook’s Warm BLOB Storage System',
  publisher: 'Facebook (USENIX OSDI ’14)',
  published: '2014-10',
  kind: 'paper',
  seen: 'whole',
})
/** PVLDB 8(12); read in this copy. */
export const gorillaPaper: Source = source({
  url: 'https://github.com/szhou1234/papers/blob/ea968cafb35f5639e83b71e3a9a338a625d281a5/gorilla.pdf',
  title: 'Gorilla: A Fast, Scalable, In-Memory Time Series Database',
  publisher: 'Facebook (PVLDB 8)',
  published: '2015-08',
  kind: 'paper',
  seen: 'whole',
})

const beringei = 'https://github.com/facebookarchive/beringei/blob/75c3002b179d99c8709323d605e7d4b53484035c/beringei'

/** Beringei is Gorilla as Facebook published it, and archived since. */
export const gorillaWriteClient: Source = source({
  url: `${beringei}/client/WriteClient.cpp`,
  title: 'WriteClient.cpp of Beringei, the published Gorilla',
  publisher: 'Facebook',
  published: '2018-07-11',
  kind: 'source-code',
  seen: 'opening',
})
export const gorillaNetworkClient: Source = source({
  url: `${beringei}/client/BeringeiNetworkClient.cpp`,
  title: 'BeringeiNetworkClient.cpp of Beringei, the published Gorilla',
  publisher: 'Facebook',
  published: '2018-07-11',
  kind: 'source-code',
  seen: 'opening',
})
export const gorillaStorage: Source = source({
  url: `${beringei}/lib/BucketStorage.cpp`,
  title: 'BucketStorage.cpp of Beringei, the published Gorilla',
  publisher: 'Facebook',
  published: '2018-07-11',
  kind: 'source-code',
  seen: 'opening',
})

/** Proc. ACM Manag. Data 1(2), doi 10.1145/3589772; read in this copy. */
export const disaggregatedPaper: Source = source({
  url: `${dbdev}/disaggregating-rocksdb.pdf`,
  title: 'Disaggregating RocksDB: A Production Experience',
  publisher: 'Meta (ACM SIGMOD 2023)',
  published: '2023-06',
  kind: 'paper',
  seen: 'whole',
})

const mcrouter = 'https://github.com/facebook/mcrouter/blob/9d7f43422b858da05bf699d4c311f236d122792b/mcrouter'

export const mcrouterOptions: Source = source({
  url: `${mcrouter}/mcrouter_options_list.h`,
  title: 'mcrouter_options_list.h: options and their defaults',
  publisher: 'Meta',
  published: '2026-08-20',
  kind: 'source-code',
  seen: 'opening',
})
export const mcrouterDestination: Source = source({
  url: `${mcrouter}/routes/DestinationRoute.h`,
  title: 'DestinationRoute.h: answers for a server that is down, spooling of deletes',
  publisher: 'Meta',
  published: '2026-08-20',
  kind: 'source-code',
  seen: 'opening',
})
export const mcrouterReplies: Source = source({
  url: `${mcrouter}/lib/network/AsciiSerialized.cpp`,
  title: 'AsciiSerialized.cpp: error replies of the ASCII protocol',
  publisher: 'Meta',
  published: '2026-08-20',
  kind: 'source-code',
  seen: 'opening',
})
export const mcrouterStats: Source = source({
  url: `${mcrouter}/stat_list.h`,
  title: 'stat_list.h: counters of mcrouter',
  publisher: 'Meta',
  published: '2026-08-20',
  kind: 'source-code',
  seen: 'opening',
})
export const mcrouterSpool: Source = source({
  url: `${mcrouter}/McDistributionUtils.cpp`,
  title: 'McDistributionUtils.cpp: when a delete is spooled',
  publisher: 'Meta',
  published: '2026-08-20',
  kind: 'source-code',
  seen: 'opening',
})
export const mcrouterAsyncLog: Source = source({
  url: `${mcrouter}/AsyncLog.cpp`,
  title: 'AsyncLog.cpp: spool of deletes that could not be delivered',
  publisher: 'Meta',
  published: '2026-08-20',
  kind: 'source-code',
  seen: 'opening',
})
export const mcrouterStatsCommands: Source = source({
  url: 'https://github.com/facebook/mcrouter/wiki/Stats-commands',
  title: 'mcrouter wiki: Stats commands',
  publisher: 'Meta',
  published: '2018-02-17',
  kind: 'docs',
  seen: 'opening',
})
export const mcrouterAdmin: Source = source({
  url: 'https://github.com/facebook/mcrouter/wiki/Admin-requests',
  title: 'mcrouter wiki: Admin requests',
  publisher: 'Meta',
  published: '2014-11-27',
  kind: 'docs',
  seen: 'opening',
})

export const semiSync: Source = source({
  url: 'https://github.com/facebook/mysql-5.6/blob/03e30772a8e221c4de85f637fa3631d5cf368afb/plugin/semisync/semisync_master.cc',
  title: 'semisync_master.cc of Facebook’s MySQL 5.6',
  publisher: 'Facebook',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const rocksDbStalls: Source = source({
  url: 'https://github.com/facebook/rocksdb/blob/fb09ef05dcee8fa0ccaebf88ef1992858ea5a083/db/column_family.cc',
  title: 'column_family.cc: write stalls of RocksDB',
  publisher: 'Meta',
  published: '2020-03-20',
  kind: 'source-code',
  seen: 'opening',
})
export const rocksDbEvents: Source = source({
  url: 'https://github.com/facebook/rocksdb/blob/fb09ef05dcee8fa0ccaebf88ef1992858ea5a083/db/event_helpers.cc',
  title: 'event_helpers.cc: events in the LOG of RocksDB',
  publisher: 'Meta',
  published: '2020-03-20',
  kind: 'source-code',
  seen: 'opening',
})
export const rocksDbStatus: Source = source({
  url: 'https://github.com/facebook/mysql-5.6/wiki/Show-Engine-Status',
  title: 'MyRocks wiki: SHOW ENGINE ROCKSDB STATUS',
  publisher: 'Facebook',
  published: '2017-09-25',
  kind: 'docs',
  seen: 'opening',
})
export const semiSyncMonitoring: Source = source({
  url: 'https://dev.mysql.com/doc/refman/5.7/en/replication-semisync-monitoring.html',
  title: 'MySQL 5.7 Reference Manual: Semisynchronous Replication Monitoring',
  publisher: 'Oracle',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const mcrouterCommandLine: Source = source({
  url: 'https://github.com/facebook/mcrouter/wiki/Command-line-options',
  title: 'mcrouter wiki: Command line options',
  publisher: 'Meta',
  published: '2015-07-23',
  kind: 'docs',
  seen: 'opening',
})
export const mcrouterStatsList: Source = source({
  url: 'https://github.com/facebook/mcrouter/wiki/Stats-list',
  title: 'mcrouter wiki: Stats list',
  publisher: 'Meta',
  published: '2014-09-15',
  kind: 'docs',
  seen: 'opening',
})
export const mcrouterConfigure: Source = source({
  url: `${mcrouter}/CarbonRouterInstance-inl.h`,
  title: 'CarbonRouterInstance-inl.h: loading a configuration',
  publisher: 'Meta',
  published: '2026-08-20',
  kind: 'source-code',
  seen: 'opening',
})

/** Expected output of Facebook’s own tests: it holds messages letter for letter. */
const mysqlTests = 'https://github.com/facebook/mysql-5.6/blob'

export const snapshotConflictTest: Source = source({
  url: `${mysqlTests}/0e56d77d63a0184e2774b59acc8a0b68c3db9e4c/mysql-test/suite/rocksdb/r/hermitage.result`,
  title: 'hermitage.result: isolation tests of MyRocks',
  publisher: 'Facebook',
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
export const gapLockTest: Source = source({
  url: `${mysqlTests}/0ed4eb36f6d49876ac5035e8ba7d0dc8e5ba4631/mysql-test/suite/rocksdb/r/gap_lock_raise_error.result`,
  title: 'gap_lock_raise_error.result: test of the gap lock detector',
  publisher: 'Facebook',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const bulkLoadTest: Source = source({
  url: `${mysqlTests}/033e2d70191066eb9138cc4c9dd2c0b81f8ccb6d/mysql-test/suite/rocksdb/r/bulk_load_errors.result`,
  title: 'bulk_load_errors.result: test of bulk loading',
  publisher: 'Facebook',
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
export const rowLocking: Source = source({
  url: 'https://github.com/facebook/mysql-5.6/wiki/Row-Locking',
  title: 'MyRocks wiki: Row Locking',
  publisher: 'Facebook',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const migrationPost: Source = source({
  url: 'https://engineering.fb.com/2017/09/25/core-infra/migrating-a-database-from-innodb-to-myrocks/',
  title: 'Migrating a database from InnoDB to MyRocks',
  publisher: 'Facebook Engineering',
  published: '2017-09-25',
  kind: 'engineering-blog',
  seen: 'opening',
})

/** Its opening was read at this address, its end (“What’s next”) in two public copies of the text. */
export const mySql8: Source = source({
  url: 'https://engineering.fb.com/2021/07/22/data-infrastructure/mysql/',
  title: 'Migrating Facebook to MySQL 8.0',
  publisher: 'Meta Engineering',
  published: '2021-07-22',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const mcrouterLookaside: Source = source({
  url: `${mcrouter}/routes/CarbonLookasideRoute.h`,
  title: 'CarbonLookasideRoute.h: a client of leases inside mcrouter',
  publisher: 'Meta',
  published: '2026-08-20',
  kind: 'source-code',
  seen: 'opening',
})

export const rocksDbProperties: Source = source({
  url: 'https://docs.rs/rocksdb/latest/rocksdb/properties/index.html',
  title: 'Properties of RocksDB, as its Rust binding lists them',
  publisher: 'rust-rocksdb',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const rocksDbBackgroundErrors: Source = source({
  url: 'https://github.com/facebook/rocksdb/wiki/Background-Error-Handling',
  title: 'RocksDB wiki: Background Error Handling',
  publisher: 'Meta',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

/** Read in copies that agree: their text is the same wherever they overlap, and together they hold all of it. */
export const outage2010: Source = source({
  url: 'https://www.facebook.com/notes/facebook-engineering/more-details-on-todays-outage/431441338919',
  title: 'More Details on Today’s Outage',
  publisher: 'Facebook Engineering (Robert Johnson)',
  published: '2010-09-23',
  kind: 'postmortem',
  seen: 'opening',
})
export const mcrouterTko: Source = source({
  url: `${mcrouter}/TkoTracker.cpp`,
  title: 'TkoTracker.cpp: when a server counts as down',
  publisher: 'Meta',
  published: '2026-08-20',
  kind: 'source-code',
  seen: 'opening',
})

// f4 is built on HDFS; which version is not said. These are stored copies of its client and its documentation.
const hadoop = 'https://github.com/apache/hadoop/blob'

export const hdfsClient: Source = source({
  url: `${hadoop}/001e375e26c88d041b7797c99a055f530e241f0d/hadoop-hdfs-project/hadoop-hdfs-client/src/main/java/org/apache/hadoop/hdfs/DFSInputStream.java`,
  title: 'DFSInputStream.java: reading a file of HDFS, at one commit',
  publisher: 'Apache Software Foundation',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const hdfsCommands: Source = source({
  url: `${hadoop}/00954714a6ee26b11f48a6f34941691d60b41cd3/hadoop-hdfs-project/hadoop-hdfs/src/site/markdown/HDFSCommands.md`,
  title: 'HDFS Commands Guide, at one commit',
  publisher: 'Apache Software Foundation',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const hadoopMetrics: Source = source({
  url: `${hadoop}/00271543a7b84a100c9b74582dd937b978d48848/hadoop-common-project/hadoop-common/src/site/markdown/Metrics.md`,
  title: 'Metrics of Hadoop, at one commit',
  publisher: 'Apache Software Foundation',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const gorillaReadClient: Source = source({
  url: `${beringei}/client/BeringeiClientImpl.cpp`,
  title: 'BeringeiClientImpl.cpp of Beringei, the published Gorilla',
  publisher: 'Facebook',
  published: '2018-07-11',
  kind: 'source-code',
  seen: 'opening',
})
export const gorillaShards: Source = source({
  url: `${beringei}/lib/BucketMap.cpp`,
  title: 'BucketMap.cpp of Beringei, the published Gorilla',
  publisher: 'Facebook',
  published: '2018-07-11',
  kind: 'source-code',
  seen: 'opening',
})
export const gorillaLogWriter: Source = source({
  url: `${beringei}/lib/BucketLogWriter.cpp`,
  title: 'BucketLogWriter.cpp of Beringei, the published Gorilla',
  publisher: 'Facebook',
  published: '2018-07-11',
  kind: 'source-code',
  seen: 'opening',
})
export const gorillaService: Source = source({
  url: `${beringei}/service/BeringeiServiceHandler.cpp`,
  title: 'BeringeiServiceHandler.cpp of Beringei, the published Gorilla',
  publisher: 'Facebook',
  published: '2018-07-11',
  kind: 'source-code',
  seen: 'opening',
})

// How configuration reaches production (2015). Zeus is a fork of ZooKeeper; messages are those of ZooKeeper.

export const configurationPaper: Source = source({
  url: 'https://github.com/szhou1234/papers/blob/ea968cafb35f5639e83b71e3a9a338a625d281a5/holistic_configuration_management_at_facebook.pdf',
  title: 'Holistic Configuration Management at Facebook',
  publisher: 'Facebook (ACM SOSP ’15)',
  published: '2015-10',
  kind: 'paper',
  seen: 'whole',
})
const zooKeeper = 'https://github.com/apache/zookeeper/blob/53a78e36f99602162643303ab330377fc383b41f'

export const zooKeeperObserver: Source = source({
  url: `${zooKeeper}/zookeeper-server/src/main/java/org/apache/zookeeper/server/quorum/Observer.java`,
  title: 'Observer.java: a server that follows without a vote',
  publisher: 'Apache Software Foundation',
  published: '2026-07-17',
  kind: 'source-code',
  seen: 'opening',
})
export const zooKeeperLeader: Source = source({
  url: `${zooKeeper}/zookeeper-server/src/main/java/org/apache/zookeeper/server/quorum/LeaderZooKeeperServer.java`,
  title: 'LeaderZooKeeperServer.java: metrics of a leader',
  publisher: 'Apache Software Foundation',
  published: '2026-07-17',
  kind: 'source-code',
  seen: 'opening',
})
export const zooKeeperCommands: Source = source({
  url: `${zooKeeper}/zookeeper-website/app/pages/_docs/docs/_mdx/admin-ops/administrators-guide/commands.mdx`,
  title: 'ZooKeeper administrator’s guide: commands',
  publisher: 'Apache Software Foundation',
  published: '2026-07-17',
  kind: 'docs',
  seen: 'opening',
})
export const gitLog: Source = source({
  url: 'https://git-scm.com/docs/git-log',
  title: 'git-log, manual page (read as Git 2.39.5 installs it)',
  publisher: 'Git',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const zooKeeperParameters: Source = source({
  url: `${zooKeeper}/zookeeper-website/app/pages/_docs/docs/_mdx/admin-ops/administrators-guide/configuration-parameters.mdx`,
  title: 'ZooKeeper administrator’s guide: configuration parameters',
  publisher: 'Apache ZooKeeper',
  published: '2026-07-17',
  kind: 'docs',
  seen: 'opening',
})
export const gitPush: Source = source({
  url: 'https://git-scm.com/docs/git-push',
  title: 'git-push, manual page (read as Git 2.39.5 installs it)',
  publisher: 'Git community',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

// The training of Llama 3.1 (2024) and what an H100 cost by the hour at AWS.

/** Read in two copies that agree: sections 1, 3.3 and 3.4. The table of interruptions gives 30.1 % for 148 of 419: its counts are used here. */
export const llamaPaper: Source = source({
  url: 'https://arxiv.org/abs/2407.21783',
  title: 'The Llama 3 Herd of Models',
  publisher: 'Llama Team, Meta',
  published: '2024-07-23',
  kind: 'paper',
  seen: 'opening',
})
export const llamaCard: Source = source({
  url: 'https://github.com/meta-llama/llama-models/blob/a9c89c471f793423afd4cc3ca8671d6e56fe64cb/models/llama3_1/MODEL_CARD.md',
  title: 'Llama 3.1: model card',
  publisher: 'Meta',
  published: '2024-09-30',
  kind: 'docs',
  seen: 'whole',
})
const karpenter = 'https://github.com/aws/karpenter-provider-aws/blob'

/** AWS’s own program wrote this file from the price list of AWS: Linux, shared tenancy, on demand; made on 10 July 2024. */
export const onDemandPrices: Source = source({
  url: `${karpenter}/b46b6858accd90bb5439f40e26fdd7ee1b576b23/pkg/providers/pricing/zz_generated.pricing_aws.go`,
  title: 'zz_generated.pricing_aws.go of Karpenter: AWS’s prices on demand in us-east-1',
  publisher: 'Amazon Web Services',
  published: '2024-07-10',
  kind: 'pricing',
  seen: 'opening',
})
/** The same file as made on 23 June 2025; that of 28 April 2025 still has the older price. */
export const laterOnDemandPrices: Source = source({
  url: `${karpenter}/1b59328e55452eda0dc14986a3a3de84c23d37e1/pkg/providers/pricing/zz_generated.pricing_aws.go`,
  title: 'zz_generated.pricing_aws.go of Karpenter, a year later',
  publisher: 'Amazon Web Services',
  published: '2025-06-23',
  kind: 'pricing',
  seen: 'opening',
})
export const instanceTypes: Source = source({
  url: `${karpenter}/b46b6858accd90bb5439f40e26fdd7ee1b576b23/website/content/en/preview/reference/instance-types.md`,
  title: 'Instance Types (Karpenter)',
  publisher: 'Amazon Web Services',
  published: '2024-07-02',
  kind: 'docs',
  seen: 'opening',
})
/** Read in a copy that says its rates are “scheduled to be updated on January 1, 2025”; the page itself carries no date. */
export const capacityBlockPrices: Source = source({
  url: 'https://aws.amazon.com/ec2/capacityblocks/pricing/',
  title: 'Amazon EC2 Capacity Blocks for ML Pricing (as before 1 January 2025)',
  publisher: 'Amazon Web Services',
  published: '2024',
  kind: 'pricing',
  seen: 'opening',
})
/** The interface of EC2 as AWS describes it to its own client: up to 64 instances a block, 256 in all. */
export const capacityBlockLimits: Source = source({
  url: 'https://github.com/boto/botocore/blob/0e6e2404b85dc336dd2889814e089bde7d1a4c55/botocore/data/ec2/2016-11-15/service-2.json',
  title: 'service-2.json of EC2: DescribeCapacityBlockOfferings',
  publisher: 'Amazon Web Services',
  published: '2026-08-07',
  kind: 'docs',
  seen: 'opening',
})
const pyTorch = 'https://github.com/pytorch/pytorch/blob/v2.6.0'

/** Files of PyTorch 2.6.0 were read in Debian’s package of its source. */
export const ncclProcessGroup: Source = source({
  url: `${pyTorch}/torch/csrc/distributed/c10d/ProcessGroupNCCL.cpp`,
  title: 'ProcessGroupNCCL.cpp: watchdog and heartbeat monitor (PyTorch 2.6.0)',
  publisher: 'PyTorch',
  published: '2025-01-29',
  kind: 'source-code',
  seen: 'opening',
})
export const ncclProcessGroupHeader: Source = source({
  url: `${pyTorch}/torch/csrc/distributed/c10d/ProcessGroupNCCL.hpp`,
  title: 'ProcessGroupNCCL.hpp: variables and default timeout (PyTorch 2.6.0)',
  publisher: 'PyTorch',
  published: '2025-01-29',
  kind: 'source-code',
  seen: 'opening',
})
export const flightRecorderBuffer: Source = source({
  url: `${pyTorch}/torch/csrc/distributed/c10d/FlightRecorder.hpp`,
  title: 'FlightRecorder.hpp: ring buffer (PyTorch 2.6.0)',
  publisher: 'PyTorch',
  published: '2025-01-29',
  kind: 'source-code',
  seen: 'opening',
})
export const flightRecorderWriter: Source = source({
  url: `${pyTorch}/torch/csrc/distributed/c10d/FlightRecorder.cpp`,
  title: 'FlightRecorder.cpp: where dumps are written (PyTorch 2.6.0)',
  publisher: 'PyTorch',
  published: '2025-01-29',
  kind: 'source-code',
  seen: 'opening',
})
export const flightRecorderAnalysis: Source = source({
  url: `${pyTorch}/tools/flight_recorder/components/builder.py`,
  title: 'builder.py: what the analyser of dumps reports (PyTorch 2.6.0)',
  publisher: 'PyTorch',
  published: '2025-01-29',
  kind: 'source-code',
  seen: 'opening',
})
export const flightRecorderArguments: Source = source({
  url: `${pyTorch}/tools/flight_recorder/components/config_manager.py`,
  title: 'config_manager.py: arguments of the analyser of dumps (PyTorch 2.6.0)',
  publisher: 'PyTorch',
  published: '2025-01-29',
  kind: 'source-code',
  seen: 'whole',
})
export const flightRecorderChecks: Source = source({
  url: `${pyTorch}/tools/flight_recorder/components/utils.py`,
  title: 'utils.py: check for missing dumps (PyTorch 2.6.0)',
  publisher: 'PyTorch',
  published: '2025-01-29',
  kind: 'source-code',
  seen: 'opening',
})
const gpuDriver = 'https://github.com/NVIDIA/open-gpu-kernel-modules/blob/df1c9a3de2be4b130f4fc7680f7198193d8ac6ad/src/nvidia'

export const gpuLost: Source = source({
  url: `${gpuDriver}/arch/nvalloc/unix/src/osinit.c`,
  title: 'osinit.c: a lost GPU (NVIDIA driver 595.45.04)',
  publisher: 'NVIDIA',
  published: '2026-03-05',
  kind: 'source-code',
  seen: 'opening',
})
export const gpuErrorContainment: Source = source({
  url: `${gpuDriver}/src/kernel/gpu/arch/ampere/kern_gpu_error_cont_ga100.c`,
  title: 'kern_gpu_error_cont_ga100.c: contained and uncontained memory errors (NVIDIA driver 595.45.04)',
  publisher: 'NVIDIA',
  published: '2026-03-05',
  kind: 'source-code',
  seen: 'opening',
})
export const xidLine: Source = source({
  url: `${gpuDriver}/src/kernel/gpu/rc/kernel_rc.c`,
  title: 'kernel_rc.c: line of an Xid (NVIDIA driver 595.45.04)',
  publisher: 'NVIDIA',
  published: '2026-03-05',
  kind: 'source-code',
  seen: 'opening',
})
export const gpuRecoveryFlags: Source = source({
  url: 'https://docs.nvidia.com/deploy/a100-gpu-mem-error-mgmt/error-recovery-and-response-flags.html',
  title: 'GPU memory error management: error recovery and response flags',
  publisher: 'NVIDIA',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const nvidiaSmi: Source = source({
  url: 'https://docs.nvidia.com/deploy/nvidia-smi/index.html',
  title: 'nvidia-smi, manual page (read as Debian packages 550.163)',
  publisher: 'NVIDIA',
  published: '2025-04-08',
  kind: 'docs',
  seen: 'opening',
})
const gpuMonitoring = 'https://github.com/facebookresearch/gcm/blob/1b7bde97195d32140f3a58b34bab3baa6d0797bb/gcm/health_checks'

/** GCM checks the research clusters of Meta, not the one that trained Llama 3.1. */
export const xidCheck: Source = source({
  url: `${gpuMonitoring}/checks/check_syslogs.py`,
  title: 'check_syslogs.py: check for Xids in the kernel log (GCM)',
  publisher: 'Meta',
  published: '2025-12-25',
  kind: 'source-code',
  seen: 'opening',
})
export const xidSeverity: Source = source({
  url: `${gpuMonitoring}/check_utils/xid_error_codes.py`,
  title: 'xid_error_codes.py: which Xids are not critical (GCM)',
  publisher: 'Meta',
  published: '2025-12-25',
  kind: 'source-code',
  seen: 'opening',
})
export const rowRemapCheck: Source = source({
  url: `${gpuMonitoring}/checks/check_nvidia_smi.py`,
  title: 'check_nvidia_smi.py: checks of GPUs (GCM)',
  publisher: 'Meta',
  published: '2025-12-25',
  kind: 'source-code',
  seen: 'opening',
})
