import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// In-house systems as the owner's post-mortem names them; none has public releases.

const docs = 'https://blog.cloudflare.com/18-november-2025-outage/'
const vendor = 'Cloudflare'

export const tlsLayer: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare HTTP and TLS layer',
  is: 'where every request terminates first',
  vendor,
  docs,
})
export const olderProxy: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare FL',
  is: 'core proxy before FL2',
  vendor,
  docs,
})
export const customerOrigin: ManagedServiceTech = managed('service', {
  name: 'Customer origin server',
  is: 'web server that a customer runs behind Cloudflare',
  vendor: 'the customer',
  docs: 'https://developers.cloudflare.com/dns/proxy-status/',
})
export const dashboard: ManagedServiceTech = managed('service', {
  name: 'Cloudflare dashboard',
  is: 'site on which customers change their settings',
  vendor,
  docs,
})
export const featureFileQueue: ManagedStateTech = managed('state', {
  name: 'Cloudflare feature file queue',
  is: 'queue from which feature files are distributed to all machines',
  vendor,
  docs,
})
export const grantRollout: ManagedControlTech = managed('control', {
  name: 'Cloudflare database access change',
  is: 'gradual rollout of explicit grants in a ClickHouse cluster',
  vendor,
  docs,
})
export const featureFileGenerator: ManagedControlTech = managed('control', {
  name: 'Cloudflare feature file generation',
  is: 'job that queries column metadata and writes the feature file',
  vendor,
  docs,
})
export const automatedTests: ManagedControlTech = managed('control', {
  name: 'Cloudflare automated tests',
  is: 'tests that watch the network',
  vendor,
  docs,
})

export const lowerTier: ManagedStateTech = managed('state', {
  name: 'Cloudflare cache, lower tier',
  is: 'cache of the data center that a visitor reaches',
  vendor,
  docs: 'https://developers.cloudflare.com/cache/how-to/tiered-cache/',
})
export const upperTier: ManagedStateTech = managed('state', {
  name: 'Cloudflare cache, upper tier',
  is: 'cache of a data center that may ask the origin',
  vendor,
  docs: 'https://developers.cloudflare.com/cache/how-to/tiered-cache/',
})

export const quicksilverRoot: ManagedStateTech = managed('state', {
  name: 'Cloudflare Quicksilver root',
  is: 'nodes in the core data centers that take all writes',
  vendor,
  docs: 'https://blog.cloudflare.com/moving-quicksilver-into-production/',
})
export const quicksilverStorage: ManagedStateTech = managed('state', {
  name: 'Cloudflare Quicksilver storage node',
  is: 'replica with the full dataset',
  vendor,
  docs: 'https://blog.cloudflare.com/quicksilver-v2-evolution-of-a-globally-distributed-key-value-store-part-2-of-2/',
})
export const quicksilverShards: ManagedStateTech = managed('state', {
  name: 'Cloudflare Quicksilver sharded cache',
  is: 'cache spread over the servers of a data center',
  vendor,
  docs: 'https://blog.cloudflare.com/quicksilver-v2-evolution-of-a-globally-distributed-key-value-store-part-2-of-2/',
})
export const quicksilverProxy: ManagedStateTech = managed('state', {
  name: 'Cloudflare Quicksilver proxy',
  is: 'persistent cache on one server',
  vendor,
  docs: 'https://blog.cloudflare.com/quicksilver-v2-evolution-of-a-globally-distributed-key-value-store-part-1/',
})
export const quicksilverRelay: ManagedServiceTech = managed('service', {
  name: 'Cloudflare Quicksilver relay',
  is: 'holds the connections of a data center to storage nodes',
  vendor,
  docs: 'https://blog.cloudflare.com/quicksilver-v2-evolution-of-a-globally-distributed-key-value-store-part-2-of-2/',
})
export const edgeServices: ManagedServiceTech = managed('service', {
  name: 'Cloudflare edge services',
  is: 'DNS, CDN, WAF and others that read their settings',
  vendor,
  docs: 'https://blog.cloudflare.com/quicksilver-v2-evolution-of-a-globally-distributed-key-value-store-part-1/',
})
export const kvStorageProxy: ManagedServiceTech = managed('service', {
  name: 'Cloudflare KV Storage Proxy',
  is: 'HTTP interface to the database clusters of Workers KV',
  vendor,
  docs: 'https://blog.cloudflare.com/rearchitecting-workers-kv-for-redundancy/',
})
export const kvDatabase: ManagedStateTech = managed('state', {
  name: 'Cloudflare distributed database',
  is: 'sharded database behind Workers KV, R2 and Durable Objects',
  vendor,
  docs: 'https://blog.cloudflare.com/rearchitecting-workers-kv-for-redundancy/',
})
export const thirdPartyStore: ManagedStateTech = managed('state', {
  name: 'Third-party object storage',
  is: 'redundant back end of Workers KV at a cloud provider',
  vendor: 'a cloud provider',
  docs: 'https://blog.cloudflare.com/rearchitecting-workers-kv-for-redundancy/',
})
export const r2Gateway: ManagedServiceTech = managed('service', {
  name: 'Cloudflare R2 Gateway',
  is: 'entry point of all requests to R2',
  vendor,
  docs: 'https://developers.cloudflare.com/r2/how-r2-works/',
})
export const r2Storage: ManagedStateTech = managed('state', {
  name: 'Cloudflare R2 distributed storage',
  is: 'clusters that keep encrypted objects',
  vendor,
  docs: 'https://developers.cloudflare.com/r2/how-r2-works/',
})

const byzantinePost = 'https://blog.cloudflare.com/a-byzantine-failure-in-the-real-world/'
export const rackSwitches: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare pair of rack switches',
  is: 'two switches of a rack, both active',
  vendor,
  docs: byzantinePost,
})
export const publicApi: ManagedServiceTech = managed('service', {
  name: 'Cloudflare API',
  is: 'API for customers',
  vendor,
  docs: byzantinePost,
})
export const controlPlaneDatabase: ManagedStateTech = managed('state', {
  name: 'Cloudflare control plane database',
  is: 'database behind the API and dashboard',
  vendor,
  docs: byzantinePost,
})
export const clusterManagement: ManagedControlTech = managed('control', {
  name: 'Cloudflare database cluster management',
  is: 'promotes and rebuilds databases, coordinates over etcd',
  vendor,
  docs: byzantinePost,
})

const junePost = 'https://blog.cloudflare.com/cloudflare-outage-on-june-21-2022/'
export const spines: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare MCP spines',
  is: 'layer of routing that meshes a data center',
  vendor,
  docs: junePost,
})
export const multimog: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare Multimog',
  is: 'variation of Unimog inside an MCP',
  vendor,
  docs: junePost,
})
export const computeCluster: ManagedServiceTech = managed('service', {
  name: 'Cloudflare compute cluster',
  is: 'servers of a data center',
  vendor,
  docs: junePost,
})
export const olderLocations: ManagedEdgeTech = managed('edge', {
  name: 'Cloudflare data center, older architecture',
  is: 'data center without spines',
  vendor,
  docs: junePost,
})
export const policyRollout: ManagedControlTech = managed('control', {
  name: 'Cloudflare prefix policy rollout',
  is: 'stepped change of prefix advertisement policies',
  vendor,
  docs: junePost,
})
export const changeReview: ManagedControlTech = managed('control', {
  name: 'Cloudflare change request',
  is: 'ticket with dry run and peer review',
  vendor,
  docs: junePost,
})
export const backupAccess: ManagedControlTech = managed('control', {
  name: 'Cloudflare backup access',
  is: 'procedure to take control of a location cut off',
  vendor,
  docs: junePost,
})

export const v8Isolates: ManagedServiceTech = managed('service', {
  name: 'Cloudflare Workers isolates',
  is: 'many V8 isolates in one process',
  vendor,
  docs: 'https://blog.cloudflare.com/cloud-computing-without-containers/',
})
export const configurationApi: ManagedControlTech = managed('control', {
  name: 'Cloudflare configuration services',
  is: 'central services that write the settings of customers',
  vendor,
  docs: 'https://blog.cloudflare.com/introducing-quicksilver-configuration-distribution-at-internet-scale/',
})
export const quicksilverBridge: ManagedServiceTech = managed('service', {
  name: 'Cloudflare QSKTBridge',
  is: 'replicates from Kyoto Tycoon into Quicksilver',
  vendor,
  docs: 'https://blog.cloudflare.com/moving-quicksilver-into-production/',
})

const pingoraGuide = 'https://github.com/cloudflare/pingora/blob/0.8.0/docs/user_guide/graceful.md'
export const upgradeSocket: ManagedStateTech = managed('state', {
  name: 'Pingora upgrade socket',
  is: 'Unix socket over which listening sockets are handed over',
  vendor,
  docs: pingoraGuide,
})
export const listeningSocket: ManagedEdgeTech = managed('edge', {
  name: 'Listening socket in the kernel',
  is: 'TCP endpoint that outlives the process',
  vendor: 'the Linux kernel',
  docs: pingoraGuide,
})
export const pingoraSettings: ManagedStateTech = managed('state', {
  name: 'Pingora configuration file',
  is: 'settings in YAML',
  vendor,
  docs: 'https://github.com/cloudflare/pingora/blob/0.8.0/docs/user_guide/conf.md',
})
export const pidFile: ManagedStateTech = managed('state', {
  name: 'Pingora pid file',
  is: 'process ID of the daemon',
  vendor,
  docs: 'https://github.com/cloudflare/pingora/blob/0.8.0/docs/user_guide/daemon.md',
})
export const serviceManager: ManagedControlTech = managed('control', {
  name: 'systemd unit of the proxy',
  is: 'starts and reloads the proxy',
  vendor: 'systemd',
  docs: 'https://github.com/cloudflare/pingora/blob/0.8.0/docs/user_guide/systemd.md',
})
export const errorLog: ManagedControlTech = managed('control', {
  name: 'Pingora error log',
  is: 'STDERR or the file that error_log names',
  vendor,
  docs: 'https://github.com/cloudflare/pingora/blob/0.8.0/docs/user_guide/error_log.md',
})

export const originFirewall: ManagedEdgeTech = managed('edge', {
  name: 'Firewall of the origin',
  is: 'iptables, .htaccess or a firewall before the web server',
  vendor: 'the customer',
  docs: 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522/',
})

// How changes reach the network, as told in July 2019.

const releaseDocs = 'https://blog.cloudflare.com/details-of-the-cloudflare-outage-on-july-2-2019/'

export const animalPops: ManagedServiceTech = managed('service', {
  name: 'Cloudflare animal PoPs',
  is: 'data centers that get a release first',
  vendor,
  docs: releaseDocs,
})
export const siteReliability: ManagedControlTech = managed('control', {
  name: 'Cloudflare SRE',
  is: 'engineers around the world, around the clock',
  vendor,
  docs: releaseDocs,
})

// A chat on Durable Objects, and what bills and shows it.

export const objectNamespace: ManagedServiceTech = managed('service', {
  name: 'Cloudflare Durable Object namespace',
  is: 'the objects of one class, addressed by name',
  vendor,
  docs: 'https://developers.cloudflare.com/durable-objects/api/namespace/',
})
export const paidPlan: ManagedControlTech = managed('control', {
  name: 'Cloudflare Workers Paid plan',
  is: 'minimum charge, included usage and metered prices',
  vendor,
  docs: 'https://developers.cloudflare.com/workers/platform/pricing/',
})
export const budgetAlerts: ManagedControlTech = managed('control', {
  name: 'Cloudflare budget alerts',
  is: 'mail when the spend of an account crosses a sum',
  vendor,
  docs: 'https://developers.cloudflare.com/billing/manage/budget-alerts/',
})
