import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// Parts of DynamoDB as its paper names them; none has public releases.

const vendor = 'Amazon Web Services'
const paper = 'https://www.usenix.org/conference/atc22/presentation/elhemali'

export const requestRouter: ManagedServiceTech = managed('service', {
  name: 'DynamoDB request router',
  is: 'authenticates and routes each request',
  vendor,
  docs: paper,
})
export const admissionControl: ManagedServiceTech = managed('service', {
  name: 'DynamoDB global admission control',
  is: 'counts what each table uses, in tokens',
  vendor,
  docs: paper,
})
export const memDs: ManagedStateTech = managed('state', {
  name: 'DynamoDB MemDS',
  is: 'metadata in memory: which node holds which key',
  vendor,
  docs: paper,
})
export const storageReplica: ManagedStateTech = managed('state', {
  name: 'DynamoDB storage replica',
  is: 'B-tree and write-ahead log of one partition',
  vendor,
  docs: paper,
})
export const logReplica: ManagedStateTech = managed('state', {
  name: 'DynamoDB log replica',
  is: 'recent write-ahead log only',
  vendor,
  docs: paper,
})
export const autoAdmin: ManagedControlTech = managed('control', {
  name: 'DynamoDB autoadmin',
  is: 'fleet health, placement, control plane',
  vendor,
  docs: paper,
})
export const scrub: ManagedControlTech = managed('control', {
  name: 'DynamoDB scrub',
  is: 'continuous verification of data at rest',
  vendor,
  docs: paper,
})

const auroraPaper = 'https://doi.org/10.1145/3035918.3056101'

export const auroraSegments: ManagedStateTech = managed('state', {
  name: 'Aurora storage segments',
  is: 'redo log and pages of 10 GB of a volume, twice in each zone',
  vendor,
  docs: auroraPaper,
})
export const auroraStorageControl: ManagedControlTech = managed('control', {
  name: 'Aurora storage control plane',
  is: 'repair and restore of volumes',
  vendor,
  docs: auroraPaper,
})
export const rdsHostManager: ManagedControlTech = managed('control', {
  name: 'RDS Host Manager',
  is: 'agent on a database instance that decides on failover',
  vendor,
  docs: auroraPaper,
})

// Parts of AWS Lambda as the paper of 2023 names them.

const lambdaPaper = 'https://www.usenix.org/conference/atc23/presentation/brooker'

export const lambdaFrontend: ManagedServiceTech = managed('service', {
  name: 'Lambda frontend',
  is: 'stateless service that takes invocations',
  vendor,
  docs: lambdaPaper,
})
export const workerManager: ManagedServiceTech = managed('service', {
  name: 'Lambda Worker Manager',
  is: 'sticky load balancer that knows the capacity of each function',
  vendor,
  docs: lambdaPaper,
})
export const microManager: ManagedServiceTech = managed('service', {
  name: 'Lambda Micro Manager',
  is: 'controller on a worker',
  vendor,
  docs: lambdaPaper,
})
export const localAgent: ManagedServiceTech = managed('service', {
  name: 'Lambda local agent',
  is: 'block device of one function, through FUSE',
  vendor,
  docs: lambdaPaper,
})
export const functionMetadata: ManagedStateTech = managed('state', {
  name: 'Lambda function metadata',
  is: 'what the frontend loads for each request',
  vendor,
  docs: lambdaPaper,
})
export const chunkCache: ManagedStateTech = managed('state', {
  name: 'Lambda chunk cache',
  is: 'cache of 512 KiB chunks of container images',
  vendor,
  docs: lambdaPaper,
})
export const imageFlattening: ManagedControlTech = managed('control', {
  name: 'Lambda image flattening',
  is: 'makes a container image one file system, in chunks',
  vendor,
  docs: lambdaPaper,
})

// What the summary of October 2025 names.

const summary2025 = 'https://aws.amazon.com/message/101925/'

export const dnsPlanner: ManagedControlTech = managed('control', {
  name: 'DynamoDB DNS Planner',
  is: 'makes plans: which load balancers stand behind which name',
  vendor,
  docs: summary2025,
})
export const dnsEnactor: ManagedControlTech = managed('control', {
  name: 'DynamoDB DNS Enactor',
  is: 'applies plans in Route 53, one in each of three zones',
  vendor,
  docs: summary2025,
})
export const dropletWorkflowManager: ManagedControlTech = managed('control', {
  name: 'EC2 DropletWorkflow Manager',
  is: 'holds a lease on every physical server of EC2',
  vendor,
  docs: summary2025,
})
export const droplet: ManagedServiceTech = managed('service', {
  name: 'EC2 droplets',
  is: 'physical servers that host instances',
  vendor,
  docs: summary2025,
})
export const networkManager: ManagedControlTech = managed('control', {
  name: 'EC2 Network Manager',
  is: 'propagates the network state of instances',
  vendor,
  docs: summary2025,
})
export const nlbHealthChecks: ManagedControlTech = managed('control', {
  name: 'NLB health check subsystem',
  is: 'takes unhealthy nodes and targets out of DNS',
  vendor,
  docs: summary2025,
})

// What the summary of November 2020 names.

const summary2020 = 'https://aws.amazon.com/message/11201/'

export const kinesisFrontEnd: ManagedServiceTech = managed('service', {
  name: 'Kinesis front-end fleet',
  is: 'authenticates, throttles and routes to shards',
  vendor,
  docs: summary2020,
})
export const kinesisMembership: ManagedServiceTech = managed('service', {
  name: 'Kinesis membership service',
  is: 'tells front-end servers who belongs to the fleet',
  vendor,
  docs: summary2020,
})
export const kinesisCells: ManagedStateTech = managed('state', {
  name: 'Kinesis back-end cell-clusters',
  is: 'clusters that own shards of streams',
  vendor,
  docs: summary2020,
})
export const serviceHealthDashboard: ManagedControlTech = managed('control', {
  name: 'AWS Service Health Dashboard',
  is: 'public status page',
  vendor,
  docs: summary2020,
})

export const shardStoreModels: ManagedControlTech = managed('control', {
  name: 'ShardStore reference models',
  is: 'executable specifications and the checks against them',
  vendor,
  docs: 'https://doi.org/10.1145/3477132.3483540',
})

// What the summary of February 2017 names.

const summary2017 = 'https://aws.amazon.com/message/41926/'

export const s3Applications: ManagedEdgeTech = managed('edge', {
  name: 'Applications on Amazon S3',
  is: 'programs of customers that read and write objects',
  vendor: 'customers',
  docs: summary2017,
})
export const s3Api: ManagedServiceTech = managed('service', {
  name: 'Amazon S3 API',
  is: 'GET, LIST, PUT and DELETE',
  vendor,
  docs: summary2017,
})
export const s3Console: ManagedServiceTech = managed('service', { name: 'Amazon S3 console', is: 'web console', vendor, docs: summary2017 })
export const s3Billing: ManagedServiceTech = managed('service', {
  name: 'Amazon S3 billing',
  is: 'billing process',
  vendor,
  docs: summary2017,
})
export const s3BillingSubsystem: ManagedServiceTech = managed('service', {
  name: 'Amazon S3 billing subsystem',
  is: 'one of the subsystems that the billing process uses',
  vendor,
  docs: summary2017,
})
export const s3Index: ManagedStateTech = managed('state', {
  name: 'Amazon S3 index subsystem',
  is: 'metadata and location of all objects of the region',
  vendor,
  docs: summary2017,
})
export const s3Placement: ManagedStateTech = managed('state', {
  name: 'Amazon S3 placement subsystem',
  is: 'allocation of new storage',
  vendor,
  docs: summary2017,
})
export const s3RemovalTool: ManagedControlTech = managed('control', {
  name: 'Amazon S3 capacity removal',
  is: 'tool that takes servers out of subsystems',
  vendor,
  docs: summary2017,
})
export const s3Team: ManagedControlTech = managed('control', {
  name: 'Amazon S3 team',
  is: 'people with a playbook',
  vendor,
  docs: summary2017,
})
export const healthDashboardConsole: ManagedControlTech = managed('control', {
  name: 'AWS Service Health Dashboard console',
  is: 'administration of the status of each service',
  vendor,
  docs: summary2017,
})

// How Amazon builds and deploys its services, as its articles name the parts.

const handsOff = 'https://aws.amazon.com/builders-library/automating-safe-hands-off-deployments/'
const fasterDelivery = 'https://aws.amazon.com/builders-library/going-faster-with-continuous-delivery/'

export const awsMicroservice: ManagedServiceTech = managed('service', {
  name: 'Microservice of an AWS team',
  is: 'one of the services that a team of AWS runs',
  vendor,
  docs: handsOff,
})
export const customerApplication: ManagedServiceTech = managed('service', {
  name: 'Application deployed with CodeDeploy',
  is: 'program of a customer on its own hosts',
  vendor: 'customers',
  docs: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/',
})
export const amazonRepository: ManagedStateTech = managed('state', {
  name: 'Amazon source code repository',
  is: 'reviewed source code of a service',
  vendor,
  docs: handsOff,
})
export const brazil: ManagedControlTech = managed('control', {
  name: 'Amazon Brazil',
  is: 'central build system of Amazon',
  vendor,
  docs: fasterDelivery,
})
export const amazonPipelines: ManagedControlTech = managed('control', {
  name: 'Amazon Pipelines',
  is: 'takes a change from the build through all stages',
  vendor,
  docs: fasterDelivery,
})
export const apollo: ManagedControlTech = managed('control', {
  name: 'Amazon Apollo',
  is: 'internal deployment service',
  vendor,
  docs: 'https://www.allthingsdistributed.com/2014/11/apollo-amazon-deployment-engine.html',
})
export const canaryTests: ManagedControlTech = managed('control', {
  name: 'Amazon canary tests',
  is: 'test clients that call a service all the time',
  vendor,
  docs: handsOff,
})
export const highSeverityAlarm: ManagedControlTech = managed('control', {
  name: 'Amazon high-severity aggregate alarm',
  is: 'one alarm over the alarms of all services of a team in a Region',
  vendor,
  docs: handsOff,
})
export const serviceOnCall: ManagedControlTech = managed('control', {
  name: 'Amazon on-call engineer',
  is: 'person on call for a service',
  vendor,
  docs: handsOff,
})

// More of DynamoDB.

export const dynamoDbBalancers: ManagedEdgeTech = managed('edge', {
  name: 'DynamoDB load balancers',
  is: 'fleet of load balancers behind the names of a Region',
  vendor,
  docs: summary2025,
})
export const dynamoDbCanaries: ManagedControlTech = managed('control', {
  name: 'DynamoDB canary applications',
  is: 'call every public endpoint from every zone',
  vendor,
  docs: paper,
})
export const customerFacingAlarms: ManagedControlTech = managed('control', {
  name: 'DynamoDB customer-facing alarms',
  is: 'alarms on the availability that customers meet',
  vendor,
  docs: paper,
})

// Data Transfer Hub, a solution of AWS.

const dataTransferHub = 'https://github.com/aws-solutions-library-samples/data-transfer-hub'

export const dthFinder: ManagedServiceTech = managed('service', {
  name: 'Data Transfer Hub Finder',
  is: 'lists both buckets and queues what differs',
  vendor,
  docs: dataTransferHub,
})
export const dthWorker: ManagedServiceTech = managed('service', {
  name: 'Data Transfer Hub worker',
  is: 'takes messages and copies their files',
  vendor,
  docs: dataTransferHub,
})
export const dataTransferOut: ManagedEdgeTech = managed('edge', {
  name: 'AWS data transfer out',
  is: 'way from a Region to the Internet, billed by the GB',
  vendor,
  docs: 'https://docs.aws.amazon.com/cur/latest/userguide/cur-data-transfers-charges.html',
})
