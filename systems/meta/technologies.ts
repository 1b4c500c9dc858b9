import { type ManagedControlTech, type ManagedEdgeTech, type ManagedServiceTech, type ManagedStateTech, managed } from 'fourplane'

// In-house systems as the owner’s post-mortem names them; none has public releases.

const docs = 'https://engineering.fb.com/2021/10/05/networking-traffic/outage-details/'
const vendor = 'Meta'

export const authoritativeDns: ManagedEdgeTech = managed('edge', {
  name: 'Facebook authoritative DNS',
  is: 'authoritative name servers that announce themselves by BGP',
  vendor,
  docs,
})
export const edgeFacilities: ManagedEdgeTech = managed('edge', {
  name: 'Facebook edge facilities',
  is: 'smaller facilities between the backbone and the Internet',
  vendor,
  docs,
})
export const apps: ManagedServiceTech = managed('service', { name: 'Facebook apps', is: 'Facebook, Instagram and WhatsApp', vendor, docs })
export const dataCenterFleet: ManagedStateTech = managed('state', {
  name: 'Facebook data centers',
  is: 'machines that store data and run the platforms',
  vendor,
  docs,
})
export const backboneManagement: ManagedControlTech = managed('control', {
  name: 'Facebook backbone management',
  is: 'management of the capacity of the global backbone',
  vendor,
  docs,
})
export const commandAudit: ManagedControlTech = managed('control', {
  name: 'Facebook command audit',
  is: 'check of commands before they reach the backbone',
  vendor,
  docs,
})
export const backboneNetwork: ManagedControlTech = managed('control', {
  name: 'Facebook backbone',
  is: 'fibre network and routers that connect all facilities',
  vendor,
  docs,
})
export const corporateTools: ManagedControlTech = managed('control', {
  name: 'Facebook internal tools',
  is: 'tools to investigate and resolve outages',
  vendor,
  docs,
})
export const outOfBandNetwork: ManagedControlTech = managed('control', {
  name: 'Facebook out-of-band network',
  is: 'second way to the routers',
  vendor,
  docs,
})
export const dnsSiteHealth: ManagedControlTech = managed('control', {
  name: 'Facebook DNS site health',
  is: 'rule that withdraws the routes of a DNS site that cannot reach the data centers',
  vendor,
  docs,
})
export const topLevelDomain: ManagedEdgeTech = managed('edge', {
  name: 'Verisign top-level domain servers',
  is: 'authoritative servers of .com and .net',
  vendor: 'Verisign',
  docs: 'https://circleid.com/posts/20220120-observations-on-resolver-behavior-during-dns-outages',
})

// In-house systems of the papers on memcache (2013), TAO (2013) and MyRocks (2020).

const memcacheDocs = 'https://www.usenix.org/conference/nsdi13/technical-sessions/presentation/nishtala'
const udbDocs = 'https://doi.org/10.14778/3415478.3415546'

export const webServers: ManagedServiceTech = managed('service', {
  name: 'Facebook web servers',
  is: 'web servers with the memcache and TAO clients',
  vendor,
  docs: memcacheDocs,
})
export const mcsquealDaemon: ManagedServiceTech = managed('service', {
  name: 'mcsqueal',
  is: 'daemon that turns committed SQL into deletes for memcache',
  vendor,
  docs: memcacheDocs,
})
export const binlogServer: ManagedStateTech = managed('state', {
  name: 'Binlog Server',
  is: 'copy of recent MySQL binary logs, without the database',
  vendor,
  docs: udbDocs,
})
export const memcacheServerMap: ManagedControlTech = managed('control', {
  name: 'memcache server map',
  is: 'configuration that tells clients which memcached servers exist',
  vendor,
  docs: memcacheDocs,
})
export const remediationSystem: ManagedControlTech = managed('control', {
  name: 'Facebook automated remediation',
  is: 'repair of single failed machines',
  vendor,
  docs: memcacheDocs,
})
export const invalidationSampling: ManagedControlTech = managed('control', {
  name: 'memcache invalidation sampling',
  is: 'checks whether sampled deletes took effect',
  vendor,
  docs: memcacheDocs,
})

const haystackDocs = 'https://www.usenix.org/conference/osdi10/finding-needle-haystack-facebooks-photo-storage'

export const haystackDirectoryService: ManagedServiceTech = managed('service', {
  name: 'Haystack Directory',
  is: 'map of photos to volumes',
  vendor,
  docs: haystackDocs,
})
export const haystackCacheService: ManagedStateTech = managed('state', {
  name: 'Haystack Cache',
  is: 'cache of photos, a distributed hash table',
  vendor,
  docs: haystackDocs,
})
export const pitchforkCheck: ManagedControlTech = managed('control', {
  name: 'Haystack pitchfork',
  is: 'health check of Haystack Store machines',
  vendor,
  docs: haystackDocs,
})
export const measuredServices: ManagedServiceTech = managed('service', {
  name: 'Facebook services with the Gorilla client',
  is: 'services that send counters',
  vendor,
  docs: 'https://www.vldb.org/pvldb/vol8/p1816-teller.pdf',
})

// Tools of the migration of UDB, paper of 2020.

export const myShadowTool: ManagedControlTech = managed('control', {
  name: 'MyShadow',
  is: 'replay of captured production queries on test instances',
  vendor,
  docs: udbDocs,
})
export const correctnessTool: ManagedControlTech = managed('control', {
  name: 'Facebook MySQL data correctness tool',
  is: 'comparison of data and results between MySQL instances',
  vendor,
  docs: udbDocs,
})
export const queryLogging: ManagedStateTech = managed('state', {
  name: 'Facebook logging service',
  is: 'store of queries that the MySQL audit plugin captured',
  vendor,
  docs: udbDocs,
})
export const legacyApplications: ManagedServiceTech = managed('service', {
  name: 'Facebook legacy applications',
  is: 'applications that query UDB without TAO',
  vendor,
  docs: udbDocs,
})

// RocksDB on Tectonic, paper of 2023.

const disaggregatedDocs = 'https://doi.org/10.1145/3589772'

export const tectonicClientLibrary: ManagedServiceTech = managed('service', {
  name: 'Tectonic client',
  is: 'library that replicates, encodes and reads for its caller',
  vendor,
  docs: disaggregatedDocs,
})
export const tectonicMetadata: ManagedStateTech = managed('state', {
  name: 'Tectonic metadata system',
  is: 'directories, files and fencing tokens',
  vendor,
  docs: disaggregatedDocs,
})
export const dbBench: ManagedControlTech = managed('control', {
  name: 'db_bench',
  is: 'benchmark tool of RocksDB',
  vendor,
  docs: 'https://github.com/facebook/rocksdb/wiki/Benchmarking-tools',
})
export const zippyDbUsers: ManagedServiceTech = managed('service', {
  name: 'ZippyDB clients',
  is: 'services at Meta that store in ZippyDB',
  vendor,
  docs: disaggregatedDocs,
})

const outage2010Docs = 'https://www.facebook.com/notes/facebook-engineering/more-details-on-todays-outage/431441338919'

export const configurationCache: ManagedStateTech = managed('state', {
  name: 'Facebook configuration cache',
  is: 'cache of configuration values (2010)',
  vendor,
  docs: outage2010Docs,
})
export const configurationDatabases: ManagedStateTech = managed('state', {
  name: 'Facebook configuration databases',
  is: 'persistent store of configuration values (2010)',
  vendor,
  docs: outage2010Docs,
})
export const configurationCheck: ManagedControlTech = managed('control', {
  name: 'Facebook configuration value check',
  is: 'clients that correct invalid configuration values in the cache from the database (2010)',
  vendor,
  docs: outage2010Docs,
})

// The parts of a cell, as the f4 paper names them.

const f4Docs = 'https://www.usenix.org/conference/osdi14/technical-sessions/presentation/muralidhar'

export const blobRouter: ManagedServiceTech = managed('service', {
  name: 'Facebook BLOB router tier',
  is: 'front of Haystack and f4, decrypts',
  vendor,
  docs: f4Docs,
})
export const f4Backoff: ManagedServiceTech = managed('service', {
  name: 'f4 backoff nodes',
  is: 'rebuild a BLOB while it is read',
  vendor,
  docs: f4Docs,
})
export const f4NameNode: ManagedControlTech = managed('control', {
  name: 'f4 name node',
  is: 'map of blocks to storage nodes',
  vendor,
  docs: f4Docs,
})
export const f4Coordinator: ManagedControlTech = managed('control', {
  name: 'f4 coordinator nodes',
  is: 'schedule rebuilds, balance placement',
  vendor,
  docs: f4Docs,
})
export const f4Rebuilder: ManagedControlTech = managed('control', {
  name: 'f4 rebuilder nodes',
  is: 'find failures and rebuild blocks',
  vendor,
  docs: f4Docs,
})
export const blobKeys: ManagedStateTech = managed('state', {
  name: 'Facebook store of BLOB keys',
  is: 'encryption key of each BLOB, typically a database',
  vendor,
  docs: f4Docs,
})

// Configuration management, as its paper of 2015 names the parts.

const configurationDocs = 'https://research.facebook.com/publications/holistic-configuration-management-at-facebook/'

export const mobileConfigClient: ManagedEdgeTech = managed('edge', {
  name: 'MobileConfig client',
  is: 'configuration in Facebook’s mobile apps',
  vendor,
  docs: configurationDocs,
})
export const mobileConfigTranslation: ManagedServiceTech = managed('service', {
  name: 'MobileConfig translation layer',
  is: 'maps fields of apps to Gatekeeper and Configerator',
  vendor,
  docs: configurationDocs,
})
export const configurationProxy: ManagedServiceTech = managed('service', {
  name: 'Configerator proxy',
  is: 'fetches and caches configs on each server',
  vendor,
  docs: configurationDocs,
})
export const configurationRepository: ManagedStateTech = managed('state', {
  name: 'Configerator git repositories',
  is: 'source and JSON of configs',
  vendor,
  docs: configurationDocs,
})
export const zeusEnsemble: ManagedStateTech = managed('state', {
  name: 'Zeus',
  is: 'fork of ZooKeeper that distributes configs',
  vendor,
  docs: configurationDocs,
})
export const packageVesselStore: ManagedStateTech = managed('state', {
  name: 'PackageVessel storage',
  is: 'bulk content of large configs, spread peer to peer',
  vendor,
  docs: configurationDocs,
})
export const reviewAndTests: ManagedControlTech = managed('control', {
  name: 'Phabricator and Sandcastle',
  is: 'code review and integration tests',
  vendor,
  docs: configurationDocs,
})
export const canaryService: ManagedControlTech = managed('control', {
  name: 'Facebook canary service',
  is: 'tries a config on some servers',
  vendor,
  docs: configurationDocs,
})
export const landingStrip: ManagedControlTech = managed('control', {
  name: 'Facebook landing strip',
  is: 'commits changes one after another',
  vendor,
  docs: configurationDocs,
})
export const gitTailer: ManagedControlTech = managed('control', {
  name: 'Facebook git tailer',
  is: 'writes committed changes to Zeus',
  vendor,
  docs: configurationDocs,
})

// The training of Llama 3.1, as its paper of 2024 names the parts.

const llamaDocs = 'https://arxiv.org/abs/2407.21783'

export const trainingScheduler: ManagedControlTech = managed('control', {
  name: 'MAST',
  is: 'scheduler of training jobs',
  vendor,
  docs: llamaDocs,
})
export const clusterMaintenance: ManagedControlTech = managed('control', {
  name: 'Meta cluster maintenance',
  is: 'automated upgrades of firmware and kernel',
  vendor,
  docs: llamaDocs,
})
export const ncclx: ManagedServiceTech = managed('service', {
  name: 'NCCLX',
  is: 'fork of NCCL',
  vendor,
  docs: llamaDocs,
})
export const grandTeton: ManagedServiceTech = managed('service', {
  name: 'Grand Teton',
  is: 'server with eight GPUs',
  vendor,
  docs: llamaDocs,
})
export const roceFabric: ManagedServiceTech = managed('service', {
  name: 'RoCE: Arista 7800, Minipack2',
  is: 'Ethernet between GPUs, RDMA over it',
  vendor,
  docs: llamaDocs,
})
export const infiniBandFabric: ManagedServiceTech = managed('service', {
  name: 'NVIDIA Quantum2 InfiniBand',
  is: 'network between GPUs',
  vendor: 'NVIDIA',
  docs: llamaDocs,
})
export const ncclWatchdog: ManagedControlTech = managed('control', {
  name: 'Watchdog of PyTorch’s NCCL group',
  is: 'thread of each rank that times out collectives',
  vendor: 'PyTorch',
  docs: 'https://docs.pytorch.org/docs/stable/torch_nccl_environment_variables.html',
})
export const ncclFlightRecorder: ManagedControlTech = managed('control', {
  name: 'PyTorch NCCL flight recorder',
  is: 'ring buffer of collectives in each rank',
  vendor: 'PyTorch',
  docs: 'https://docs.pytorch.org/docs/stable/torch_nccl_environment_variables.html',
})
