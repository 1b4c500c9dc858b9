import type { Plane } from '../../dsl/plane.ts'
import * as catalogue from '../../dsl/tech/index.ts'
import type { Technology } from '../../dsl/technology.ts'

/** A technology of the catalogue, found in a label. */
export interface Recognised {
  /** Its name in `fourplane/tech`: `redis`. */
  readonly key: string
  readonly technology: Technology
  /** `7.2`, if the label says one. */
  readonly version?: string
  readonly start: number
  /** Behind the version, if there is one. */
  readonly end: number
}

/** How operators call what the catalogue names otherwise. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  kubernetes: ['K8s'],
  postgresql: ['Postgres'],
  mongoDb: ['Mongo'],
  elasticsearch: ['Elastic Search'],
  route53: ['Route53', 'AWS Route 53', 'AWS Route53'],
  applicationLoadBalancer: ['AWS ALB', 'ALB', 'Application Load Balancer'],
  networkLoadBalancer: ['AWS NLB', 'NLB', 'Network Load Balancer'],
  s3: ['AWS S3'],
  sqs: ['AWS SQS'],
  sns: ['AWS SNS'],
  cloudFront: ['AWS CloudFront'],
  dynamoDb: ['AWS DynamoDB'],
  cloudWatch: ['AWS CloudWatch'],
  ec2: ['AWS EC2'],
  ecs: ['AWS ECS'],
  eks: ['AWS EKS'],
  rds: ['AWS RDS'],
  kinesis: ['AWS Kinesis', 'Kinesis Data Streams'],
  spanner: ['Cloud Spanner', 'Spanner'],
  bigQuery: ['BigQuery'],
  bigtable: ['Bigtable', 'BigTable', 'Cloud Bigtable'],
  openConnect: ['Open Connect'],
  nodeJs: ['NodeJS', 'Node JS'],
  memcached: ['Memcache'],
  zooKeeper: ['Zookeeper'],
  varnish: ['Varnish'],
  tomcat: ['Tomcat'],
  vault: ['HashiCorp Vault'],
  loki: ['Loki'],
  argoCd: ['ArgoCD'],
  pubSub: ['Pub/Sub', 'Google Pub/Sub'],
  cosmosDb: ['Cosmos DB', 'CosmosDB'],
  stripeApi: ['Stripe API'],
  scyllaDb: ['Scylla'],
  cockroachDb: ['CockroachDB', 'Cockroach DB'],
  springBoot: ['Spring Boot', 'SpringBoot'],
}

/** Names that are also words: they count only where they are the whole name. */
const WORDS = new Set(
  (
    'alki apollo archaius atlas backstage beam bgp bind burrow cadence caffeine canopy chef collector concourse conductor ' +
    'connect contour cortex dapper delos dragonfly dynamo edgar eureka express f1 f4 faust flannel flask flipper flux genie ' +
    'gin git glue go gremlin griffin harbor haystack heroic hertz hive hollow honeycomb impala iris jetty k6 kine kraken kudu ' +
    'linux luigi m3 marathon mesa metaflow nebula neon neptune nerve nomad odin odyssey orchestrator orleans owl packer panda ' +
    'phoenix php polly prefect presto puma puppet python r2 ray react ribbon ruby rust salt scala scribe sentinel shield ' +
    'singer skipper spectator spire spirit spokes squid storm synapse tao tectonic temporal thanos titus triton twirp unbound ' +
    'unicorn up v8 vector venice vespa viaduct voldemort'
  ).split(' '),
)

/** What stands around a technology and works with it: “Kafka consumer” is not Kafka. */
const ANOTHER_ROLE =
  /^[\s-]*(consumers?|clients?|producers?|workers?|exporters?|listeners?|adapters?|connectors?|sdk|lag|migration|monitor(ing)?|driver|publisher|subscribers?)\b/i
/** Owners that operators leave out (“Kafka”, “Lambda”); of other companies (“Cloudflare CDN”, “Google Cloud SQL”) what remains is any such thing. */
const PREFIX = /^(Apache|Amazon|AWS|Eclipse|Grafana) /
/** What remains says no more than a kind of thing: an API gateway is not Amazon's. */
const GENERIC = new Set(
  (
    'MQ|VPC|HTTP Server|Traffic Server|API Gateway|Application Auto Scaling|Batch|Certificate Manager|Cloud|Cloud Map|Database Migration Service|' +
    'Direct Connect|Dynamo|Helix|IAM|Load Balancer Controller|Network Firewall|NAT gateway|Secrets Manager|Shield|Systems Manager|WAF|Ignite|Ozone|Tempo'
  ).split('|'),
)
/** A version: `v7.2`, `7.2.4`, `15`; a number that goes on with a unit is none. */
const VERSION =
  /^[\s(@:_-]*(?:version\s*)?v?(\d{1,4}(?:\.\d{1,6}){0,2})(?:\.x)?\)?(?![\w.%×+,]|\s?(?:[KMGTPE]?i?B|ms|s|[kKMB]|nodes?|servers?|instances?|shards?|partitions?|brokers?|replicas?|clusters?|pods?|req|rps|hosts?|regions?|TB|GB|days?|hours?|min|million|billion|thousand)\b)/

interface Alias {
  readonly pattern: RegExp
  readonly length: number
  readonly key: string
  readonly technology: Technology
  readonly whole: boolean
}

let sorted: readonly Alias[] | undefined

/** All aliases, the longest first. */
function aliases(): readonly Alias[] {
  sorted ??= Object.entries(catalogue)
    .flatMap(([key, technology]) => {
      const short = technology.name.replace(PREFIX, '')
      const names = [technology.name, ...(GENERIC.has(short) ? [] : [short]), ...(ALIASES[key] ?? [])]
      return [...new Set(names)].map((name): Alias => {
        const flags = name.length > 4 ? 'i' : ''
        const whole = WORDS.has(name.toLowerCase())
        const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+')
        return { pattern: new RegExp(`(?<![\\w-])${escaped}(?![\\w])`, flags), length: name.length, key, technology, whole }
      })
    })
    .sort((a, b) => b.length - a.length || (a.key < b.key ? -1 : 1))
  return sorted
}

/**
 * The technology that a line names: the longest name of the catalogue on whole words; of two of one length that of the wanted plane.
 * A line that names something which works with a technology is not that technology.
 */
export function technologyIn(line: string, plane?: Plane): Recognised | undefined {
  let best: (Recognised & { readonly length: number }) | undefined
  for (const { pattern, key, technology, whole, length } of aliases()) {
    if (best !== undefined && (length < best.length || technology.plane !== plane || best.technology.plane === plane)) {
      if (length < best.length) break
      continue
    }
    const match = pattern.exec(line)
    if (match === null) continue
    const end = match.index + match[0].length
    const rest = line.slice(end)
    if (ANOTHER_ROLE.test(rest)) continue
    const version = VERSION.exec(rest)
    const behind = end + (version?.[0].length ?? 0)
    if (whole && `${line.slice(0, match.index)}${line.slice(behind)}`.replace(/[^\p{L}\p{N}]/gu, '') !== '') continue
    best = { key, technology, start: match.index, end: behind, length, ...(version?.[1] === undefined ? {} : { version: version[1] }) }
  }
  return best
}
