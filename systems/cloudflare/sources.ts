import { type Source, source } from 'fourplane'

/** Read whole in a bilingual copy; sentences on latency may be absent there. It gives two starts of the impact: 11:20 in the lead, 11:28 in the table. */
export const novemberOutage: Source = source({
  url: 'https://blog.cloudflare.com/18-november-2025-outage/',
  title: 'Cloudflare outage on November 18, 2025',
  publisher: 'Cloudflare',
  published: '2025-11-18',
  kind: 'postmortem',
  seen: 'whole',
})

export const failSmall: Source = source({
  url: 'https://blog.cloudflare.com/fail-small-resilience-plan/',
  title: 'Code Orange: Fail Small — our resilience plan following recent incidents',
  publisher: 'Cloudflare',
  published: '2025-12-19',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const failSmallComplete: Source = source({
  url: 'https://blog.cloudflare.com/code-orange-fail-small-complete/',
  title: 'Code Orange: Fail Small is complete. The result is a stronger Cloudflare network',
  publisher: 'Cloudflare',
  published: '2026-05-01',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const thousandEyes: Source = source({
  url: 'https://www.thousandeyes.com/blog/cloudflare-outage-analysis-november-18-2025',
  title: 'Cloudflare Outage Analysis: November 18, 2025',
  publisher: 'ThousandEyes',
  published: '2025-12-09',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const errorFiveHundred: Source = source({
  url: 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-500/',
  title: 'Error 500',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const gatheringInformation: Source = source({
  url: 'https://developers.cloudflare.com/support/troubleshooting/general-troubleshooting/gathering-information-for-troubleshooting-sites/',
  title: 'Gathering information for troubleshooting sites',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const requestLogFields: Source = source({
  url: 'https://github.com/cloudflare/cloudflare-docs/blob/0c7dc2b0d5b14c7f09efc5a15080171914cd1c4f/src/content/docs/logs/logpush/logpush-job/datasets/zone/http_requests.md',
  title: 'Logpush datasets: HTTP requests',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const botScores: Source = source({
  url: 'https://developers.cloudflare.com/bots/concepts/bot-score/',
  title: 'Bot scores',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const enforceDnsOnly: Source = source({
  url: 'https://developers.cloudflare.com/dns/proxy-status/enforce-dns-only/',
  title: 'Enforce DNS-only',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const systemColumns: Source = source({
  url: 'https://clickhouse.com/docs/operations/system-tables/columns',
  title: 'system.columns',
  publisher: 'ClickHouse Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const unimogPost: Source = source({
  url: 'https://blog.cloudflare.com/unimog-cloudflares-edge-load-balancer/',
  title: 'Unimog - Cloudflare’s edge load balancer',
  publisher: 'Cloudflare',
  published: '2020-09-09',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const pingoraPost: Source = source({
  url: 'https://blog.cloudflare.com/how-we-built-pingora-the-proxy-that-connects-cloudflare-to-the-internet/',
  title: 'How we built Pingora, the proxy that connects Cloudflare to the Internet',
  publisher: 'Cloudflare',
  published: '2022-09',
  kind: 'engineering-blog',
  seen: 'opening',
})

const pingora = 'https://github.com/cloudflare/pingora/blob/faac65b0c2a0bfdbfdc5f13a1591f53f3c15321a'

/** pingora-proxy 0.8.0, the published crate; what Cloudflare itself runs is built on it. */
export const pingoraProxy: Source = source({
  url: `${pingora}/pingora-proxy/src/lib.rs`,
  title: 'pingora-proxy/src/lib.rs, 0.8.0',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})

export const pingoraFailover: Source = source({
  url: `${pingora}/docs/user_guide/failover.md`,
  title: 'Handling failures and failover, Pingora 0.8.0',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

/** Read in the feed of one of its authors; hit rates and growth in sentences quoted elsewhere. */
export const quicksilverTiers: Source = source({
  url: 'https://blog.cloudflare.com/quicksilver-v2-evolution-of-a-globally-distributed-key-value-store-part-2-of-2/',
  title: 'Quicksilver v2: evolution of a globally distributed key-value store (Part 2)',
  publisher: 'Cloudflare',
  published: '2025-07-17',
  kind: 'engineering-blog',
  seen: 'opening',
})

/** Read as three public repositories quote it word for word, with this address; one of them says that it was read on 5 September 2026. */
export const networkPage: Source = source({
  url: 'https://www.cloudflare.com/network/',
  title: 'Cloudflare Global Network',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

/** Read in its first two sections, in English, at the addresses of the Japanese and the Brazilian edition. */
export const r2Sla: Source = source({
  url: 'https://www.cloudflare.com/r2-service-level-agreement/',
  title: 'R2 Service Level Agreement',
  publisher: 'Cloudflare',
  published: '2025-07-08',
  kind: 'docs',
  seen: 'opening',
})

export const proxyStatus: Source = source({
  url: 'https://github.com/cloudflare/cloudflare-docs/blob/00cdaa19a67563d7bace6615baca5eb18a442a51/src/content/docs/dns/proxy-status/index.mdx',
  title: 'Proxy status',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const connectionLimits: Source = source({
  url: 'https://developers.cloudflare.com/fundamentals/reference/connection-limits/',
  title: 'Connection limits',
  publisher: 'Cloudflare Docs',
  published: '2026-07-23',
  kind: 'docs',
  seen: 'opening',
})

export const error522: Source = source({
  url: 'https://github.com/cloudflare/cloudflare-docs/blob/0309c8bed23afe438f28fd5026b5a7999e653081/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-522.mdx',
  title: 'Error 522',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const error524: Source = source({
  url: 'https://github.com/cloudflare/cloudflare-docs/blob/24bbba12673fb6f0294d3e5ab72546d3fa48c7a0/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524.mdx',
  title: 'Error 524',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const error521: Source = source({
  url: 'https://github.com/cloudflare/cloudflare-docs/blob/0ddc958fb7f13f795b6832dfe1553857ec764564/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-521.mdx',
  title: 'Error 521',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const error502: Source = source({
  url: 'https://github.com/cloudflare/cloudflare-docs/blob/03650a264d87271d45dbd6e0db3525e202bad911/src/content/docs/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-502-504.mdx',
  title: 'Error 502 or 504',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const cacheResponses: Source = source({
  url: 'https://github.com/cloudflare/cloudflare-docs/blob/13d65a49b1838643936c18b77cec43100b4daf4f/src/content/docs/cache/concepts/cache-responses.mdx',
  title: 'Cloudflare cache responses',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const tieredCache: Source = source({
  url: 'https://developers.cloudflare.com/cache/how-to/tiered-cache/',
  title: 'Tiered Cache',
  publisher: 'Cloudflare Docs',
  published: '2026-06-05',
  kind: 'docs',
  seen: 'opening',
})

/** Read in its opening and in sentences quoted elsewhere. */
export const quicksilverProxies: Source = source({
  url: 'https://blog.cloudflare.com/quicksilver-v2-evolution-of-a-globally-distributed-key-value-store-part-1/',
  title: 'Quicksilver v2: evolution of a globally distributed key-value store (Part 1)',
  publisher: 'Cloudflare',
  published: '2025-07-10',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const quicksilverIntroduction: Source = source({
  url: 'https://blog.cloudflare.com/introducing-quicksilver-configuration-distribution-at-internet-scale/',
  title: 'Introducing Quicksilver: Configuration Distribution at Internet Scale',
  publisher: 'Cloudflare',
  published: '2020-03-30',
  kind: 'engineering-blog',
  seen: 'opening',
})

/** Read in its opening and in sentences quoted elsewhere. */
export const quicksilverProduction: Source = source({
  url: 'https://blog.cloudflare.com/moving-quicksilver-into-production/',
  title: 'Moving Quicksilver into production',
  publisher: 'Cloudflare',
  published: '2020-11-25',
  kind: 'engineering-blog',
  seen: 'opening',
})

/** A reader’s notes on the four posts about Quicksilver, each read whole by their author. */
export const quicksilverNotes: Source = source({
  url: 'https://github.com/paulocsanz/pedradb/blob/89f8052a331bc8fcf6eba66e72c018c7894e41eb/docs/references/quicksilver/SOURCES.md',
  title: 'Quicksilver primary sources (notes)',
  publisher: 'paulocsanz/pedradb',
  published: '2026-08-14',
  kind: 'engineering-blog',
  seen: 'digest',
})

/** Read whole in the Chinese edition on the owner’s site, a machine translation. */
export const kvRedesign: Source = source({
  url: 'https://blog.cloudflare.com/rearchitecting-workers-kv-for-redundancy/',
  title: 'Redesigning Workers KV for increased availability and faster performance',
  publisher: 'Cloudflare',
  published: '2025-08-08',
  kind: 'engineering-blog',
  seen: 'whole',
})

export const juneOutage: Source = source({
  url: 'https://blog.cloudflare.com/cloudflare-service-outage-june-12-2025/',
  title: 'Cloudflare service outage June 12, 2025',
  publisher: 'Cloudflare',
  published: '2025-06-12',
  kind: 'postmortem',
  seen: 'opening',
})

export const r2Outage: Source = source({
  url: 'https://blog.cloudflare.com/cloudflare-incident-on-february-6-2025',
  title: 'Cloudflare Incident on February 6, 2025',
  publisher: 'Cloudflare',
  published: '2025-02-07',
  kind: 'postmortem',
  seen: 'opening',
})

export const howKvWorks: Source = source({
  url: 'https://github.com/cloudflare/cloudflare-docs/blob/1c5baa7f44d7ad4ae3ec74a25d52c4d7e5ac08d2/src/content/docs/kv/concepts/how-kv-works.mdx',
  title: 'How KV works',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const kvMetrics: Source = source({
  url: 'https://github.com/cloudflare/cloudflare-docs/blob/214c5c36d7d3a8a021c4fe4fae2e10ac9530422d/src/content/docs/kv/observability/metrics-analytics.mdx',
  title: 'Metrics and analytics (KV)',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const kvBinding: Source = source({
  url: 'https://github.com/cloudflare/workerd/blob/00f19fdc10be274e1650fdf10efb59ccda5b76f8/src/workerd/api/kv.c++',
  title: 'src/workerd/api/kv.c++',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})

export const howR2Works: Source = source({
  url: 'https://github.com/cloudflare/cloudflare-docs/blob/295c65e7b5d5ddfd4e0a1fdbb83bfc823c81d9ef/src/content/docs/r2/how-r2-works.mdx',
  title: 'How R2 works',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const r2Durability: Source = source({
  url: 'https://developers.cloudflare.com/r2/reference/durability',
  title: 'Durability (R2)',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const r2Errors: Source = source({
  url: 'https://github.com/cloudflare/cloudflare-docs/blob/1e89859b0c7796f8483beed20776c55aabaa1254/src/content/docs/r2/api/error-codes.mdx',
  title: 'Error codes (R2)',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const r2Consistency: Source = source({
  url: 'https://github.com/cloudflare/cloudflare-docs/blob/3db9cc42ee6680540c60a35cd33efd75ce009dd1/src/content/docs/r2/reference/consistency.mdx',
  title: 'Consistency model (R2)',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

/** Read whole in a copy. */
export const julyOutage: Source = source({
  url: 'https://blog.cloudflare.com/details-of-the-cloudflare-outage-on-july-2-2019/',
  title: 'Details of the Cloudflare outage on July 2, 2019',
  publisher: 'Cloudflare',
  published: '2019-07-12',
  kind: 'postmortem',
  seen: 'whole',
})

/** Its own page gives the opening; the timeline is read in {@link byzantineDigest} and {@link byzantineReading}. */
export const byzantine: Source = source({
  url: 'https://blog.cloudflare.com/a-byzantine-failure-in-the-real-world/',
  title: 'A Byzantine failure in the real world',
  publisher: 'Cloudflare',
  published: '2020-11-27',
  kind: 'postmortem',
  seen: 'opening',
})

/** A machine-made abstract of {@link byzantine}. */
export const byzantineDigest: Source = source({
  url: 'https://www.postmortems.app/postmortem/1f3d306d-cb11-4acb-8118-2733b8acb635',
  title: 'Cloudflare API and dashboard availability incident on 2020-11-02 (abstract)',
  publisher: 'postmortems.app',
  published: 'undated',
  kind: 'press',
  seen: 'digest',
})

/** A retelling of {@link byzantine}. */
export const byzantineReading: Source = source({
  url: 'https://ash.malve.co/blog/when-the-magic-stops-inside-the-byzantine-failure-that-brought-down-cloudflare-s-control-plane',
  title: 'When the Magic Stops: Inside the Byzantine Failure that Brought Down Cloudflare’s Control Plane',
  publisher: 'ash.malve.co',
  published: 'undated',
  kind: 'press',
  seen: 'digest',
})

export const raftLiveness: Source = source({
  url: 'https://decentralizedthoughts.github.io/2020-12-12-raft-liveness-full-omission/',
  title: 'Raft does not Guarantee Liveness in the face of Network Faults',
  publisher: 'Decentralized Thoughts (Heidi Howard, Ittai Abraham)',
  published: '2020-12-12',
  kind: 'engineering-blog',
  seen: 'whole',
})

const etcdCommit = 'https://github.com/etcd-io/etcd/blob/c34dc7ee0048fd2bcc44d50beff002e5e8069b69'
export const etcdErrors: Source = source({
  url: `${etcdCommit}/api/v3rpc/rpctypes/error.go`,
  title: 'error.go, etcd before 3.8',
  publisher: 'etcd authors',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const etcdHealth: Source = source({
  url: `${etcdCommit}/server/etcdserver/api/etcdhttp/health.go`,
  title: 'health.go, etcd before 3.8',
  publisher: 'etcd authors',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const etcdPeers: Source = source({
  url: `${etcdCommit}/server/etcdserver/api/rafthttp/metrics.go`,
  title: 'Metrics of rafthttp, etcd before 3.8',
  publisher: 'etcd authors',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const etcdAlerts: Source = source({
  url: `${etcdCommit}/contrib/mixin/alerts/alerts.libsonnet`,
  title: 'Alert rules of the etcd mixin, before 3.8',
  publisher: 'etcd authors',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const etcdConfiguration: Source = source({
  url: 'https://github.com/etcd-io/website/blob/824597935df6e95992ef61c07e3222f4f796ca6c/content/en/docs/v3.6/op-guide/configuration.md',
  title: 'Configuration options, documentation of etcd 3.6',
  publisher: 'etcd authors',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const etcdMaintenance: Source = source({
  url: 'https://github.com/etcd-io/website/blob/824597935df6e95992ef61c07e3222f4f796ca6c/content/en/docs/v3.6/op-guide/maintenance.md',
  title: 'Maintenance, documentation of etcd 3.6',
  publisher: 'etcd authors',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

/** Read in a copy in which long paragraphs are cut short; what the table says after 06:27 in a shortened version. */
export const juneTwentyTwo: Source = source({
  url: 'https://blog.cloudflare.com/cloudflare-outage-on-june-21-2022/',
  title: 'Cloudflare outage on June 21, 2022',
  publisher: 'Cloudflare',
  published: '2022-06-21',
  kind: 'postmortem',
  seen: 'opening',
})

export const pingoraReadme: Source = source({
  url: `${pingora}/README.md`,
  title: 'README.md, Pingora 0.8.0',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const pingoraConnector: Source = source({
  url: `${pingora}/pingora-core/src/connectors/l4.rs`,
  title: 'pingora-core/src/connectors/l4.rs, 0.8.0',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const pingoraConfiguration: Source = source({
  url: `${pingora}/pingora-core/src/server/configuration/mod.rs`,
  title: 'pingora-core/src/server/configuration/mod.rs, 0.8.0',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const pingoraPool: Source = source({
  url: `${pingora}/pingora-pool/src/lru.rs`,
  title: 'pingora-pool/src/lru.rs, 0.8.0',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const pingoraPooling: Source = source({
  url: `${pingora}/docs/user_guide/pooling.md`,
  title: 'Connection pooling and reuse, Pingora 0.8.0',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

/** A retelling of {@link pingoraPost} with its table of results. */
export const pingoraRetold: Source = source({
  url: 'https://dev.to/rafacalderon/how-cloudflare-replaced-nginx-with-rust-tokio-and-pingora-and-saved-434-years-of-tls-handshakes-1bkn',
  title: 'How Cloudflare replaced NGINX with Rust, Tokio and Pingora',
  publisher: 'dev.to (Rafa Calderon)',
  published: 'undated',
  kind: 'press',
  seen: 'opening',
})

/** Read in abstracts only. */
export const coreRewrite: Source = source({
  url: 'https://blog.cloudflare.com/20-percent-internet-upgrade/',
  title: 'Cloudflare just got faster and more secure, powered by Rust',
  publisher: 'Cloudflare',
  published: '2025-09-26',
  kind: 'engineering-blog',
  seen: 'digest',
})

export const withoutContainers: Source = source({
  url: 'https://blog.cloudflare.com/cloud-computing-without-containers/',
  title: 'Cloud Computing without Containers',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const workersLimits: Source = source({
  url: 'https://github.com/cloudflare/cloudflare-docs/blob/01589d2ea22e7726397b7c7a255a4e1838a78630/src/content/docs/workers/platform/limits.mdx',
  title: 'Limits (Workers)',
  publisher: 'Cloudflare Docs',
  published: '2024',
  kind: 'docs',
  seen: 'opening',
})

export const allocatorPost: Source = source({
  url: 'https://blog.cloudflare.com/the-effect-of-switching-to-tcmalloc-on-rocksdb-memory-use/',
  title: 'The effect of switching to TCMalloc on RocksDB memory use',
  publisher: 'Cloudflare',
  published: '2021-02',
  kind: 'engineering-blog',
  seen: 'opening',
})

const lmdb = 'https://github.com/LMDB/lmdb/blob/9c9d34558cc438f99aebd1ab58f83fd7faeabc0a/libraries/liblmdb'
export const lmdbErrors: Source = source({
  url: `${lmdb}/mdb.c`,
  title: 'mdb.c, LMDB 0.9.70',
  publisher: 'Symas',
  published: '2024-08-10',
  kind: 'source-code',
  seen: 'opening',
})
export const lmdbCaveats: Source = source({
  url: `${lmdb}/lmdb.h`,
  title: 'lmdb.h, LMDB 0.9.70',
  publisher: 'Symas',
  published: '2024-08-10',
  kind: 'docs',
  seen: 'opening',
})
export const lmdbStat: Source = source({
  url: `${lmdb}/mdb_stat.1`,
  title: 'mdb_stat(1), LMDB 0.9.70',
  publisher: 'Symas',
  published: '2024-08-10',
  kind: 'docs',
  seen: 'opening',
})
export const lmdbCopy: Source = source({
  url: `${lmdb}/mdb_copy.1`,
  title: 'mdb_copy(1), LMDB 0.9.70',
  publisher: 'Symas',
  published: '2024-08-10',
  kind: 'docs',
  seen: 'opening',
})

export const pingoraGraceful: Source = source({
  url: `${pingora}/docs/user_guide/graceful.md`,
  title: 'Graceful restart and shutdown, Pingora 0.8.0',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const pingoraSystemd: Source = source({
  url: `${pingora}/docs/user_guide/systemd.md`,
  title: 'Systemd integration, Pingora 0.8.0',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const pingoraSignals: Source = source({
  url: `${pingora}/docs/user_guide/start_stop.md`,
  title: 'Starting and stopping Pingora server, 0.8.0',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const pingoraServer: Source = source({
  url: `${pingora}/pingora-core/src/server/mod.rs`,
  title: 'pingora-core/src/server/mod.rs, 0.8.0',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const pingoraTransfer: Source = source({
  url: `${pingora}/pingora-core/src/server/transfer_fd/mod.rs`,
  title: 'pingora-core/src/server/transfer_fd/mod.rs, 0.8.0',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const pingoraBootstrap: Source = source({
  url: `${pingora}/pingora-core/src/server/bootstrap_services.rs`,
  title: 'pingora-core/src/server/bootstrap_services.rs, 0.8.0',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})

export const httpAnalytics: Source = source({
  url: 'https://blog.cloudflare.com/http-analytics-for-6m-requests-per-second-using-clickhouse/',
  title: 'HTTP Analytics for 6M requests per second using ClickHouse',
  publisher: 'Cloudflare',
  published: '2018-03-06',
  kind: 'engineering-blog',
  seen: 'opening',
})

// pint, the linter of alert rules that Cloudflare wrote for its own Prometheus, at release 0.87.0.

const pintAt = 'https://github.com/cloudflare/pint/blob/v0.87.0'

export const pintGuide: Source = source({
  url: `${pintAt}/docs/index.md`,
  title: 'pint, documentation (0.87.0)',
  publisher: 'Cloudflare',
  published: '2026-07-09',
  kind: 'docs',
  seen: 'whole',
})
export const pintSeries: Source = source({
  url: `${pintAt}/internal/checks/promql_series.go`,
  title: 'promql_series.go, pint 0.87.0',
  publisher: 'Cloudflare',
  published: '2026-07-09',
  kind: 'source-code',
  seen: 'opening',
})
export const pintChecks: Source = source({
  url: `${pintAt}/internal/checks/base.go`,
  title: 'base.go, pint 0.87.0',
  publisher: 'Cloudflare',
  published: '2026-07-09',
  kind: 'source-code',
  seen: 'opening',
})
export const pintCi: Source = source({
  url: `${pintAt}/cmd/pint/ci.go`,
  title: 'ci.go, pint 0.87.0',
  publisher: 'Cloudflare',
  published: '2026-07-09',
  kind: 'source-code',
  seen: 'opening',
})
export const pintWatch: Source = source({
  url: `${pintAt}/cmd/pint/watch.go`,
  title: 'watch.go, pint 0.87.0',
  publisher: 'Cloudflare',
  published: '2026-07-09',
  kind: 'source-code',
  seen: 'opening',
})
export const pintLint: Source = source({
  url: `${pintAt}/cmd/pint/lint.go`,
  title: 'lint.go, pint 0.87.0',
  publisher: 'Cloudflare',
  published: '2026-07-09',
  kind: 'source-code',
  seen: 'opening',
})

// What a chat on Durable Objects costs: the example of Cloudflare's documentation, and the code that its sockets run through.

const documentation = (commit: string, file: string) =>
  `https://github.com/cloudflare/cloudflare-docs/blob/${commit}/src/content/${file}` as const

export const objectPricing: Source = source({
  url: documentation('04a87f48e1e389a77780a48917d83b8bf8f0f62c', 'docs/durable-objects/platform/pricing.mdx'),
  title: 'Pricing (Durable Objects), with its examples',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'pricing',
  seen: 'whole',
})
export const objectPrices: Source = source({
  url: documentation('07e200b7edc6c86d5a900ae27b27b0b5ee368ecf', 'partials/durable-objects/durable-objects-pricing.mdx'),
  title: 'Prices of compute and storage (Durable Objects), with footnotes',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'pricing',
  seen: 'whole',
})
export const objectPricingQuestions: Source = source({
  url: documentation('20a026aeb4abfa43b22cc96fbc39faa8ad83c75f', 'partials/durable-objects/do-faq-pricing.mdx'),
  title: 'When does a Durable Object incur duration charges?',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'pricing',
  seen: 'whole',
})
export const workersPricing: Source = source({
  url: documentation('07acbb6612b5cefa1f8348106c158b0814a2972a', 'docs/workers/platform/pricing.mdx'),
  title: 'Pricing (Workers)',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'pricing',
  seen: 'opening',
})
export const objectLifecycle: Source = source({
  url: documentation('0c1e1a9ae4033c815cb00500c05e64e771d5075e', 'docs/durable-objects/concepts/durable-object-lifecycle.mdx'),
  title: 'Lifecycle of a Durable Object',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const objectSockets: Source = source({
  url: documentation('10471fc72759df09494b5be3cc96f8d1cf0d7ab5', 'docs/durable-objects/best-practices/websockets.mdx'),
  title: 'Use WebSockets (Durable Objects)',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const objectState: Source = source({
  url: documentation('10471fc72759df09494b5be3cc96f8d1cf0d7ab5', 'docs/durable-objects/api/state.mdx'),
  title: 'Durable Object State',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const objectRules: Source = source({
  url: documentation('07acbb6612b5cefa1f8348106c158b0814a2972a', 'docs/durable-objects/best-practices/rules-of-durable-objects.mdx'),
  title: 'Rules of Durable Objects',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const objectErrors: Source = source({
  url: documentation('0e730bb2803f87e9b2d73d84d9d4fce2d4b56c75', 'docs/durable-objects/observability/troubleshooting.mdx'),
  title: 'Troubleshooting (Durable Objects)',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const objectMetrics: Source = source({
  url: documentation('0df74f9efaa6f112b7d5025db959dc5c585b442c', 'docs/durable-objects/observability/metrics-and-analytics.mdx'),
  title: 'Metrics and analytics (Durable Objects)',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const objectIssues: Source = source({
  url: documentation('5e6027c285a3fa7fd8bb09843d9eb167f026954e', 'docs/durable-objects/platform/known-issues.mdx'),
  title: 'Known issues (Durable Objects)',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const rollbacks: Source = source({
  url: documentation('12de1227975eac9771b64f665d6fdf9a655a50ff', 'docs/workers/configuration/versions-and-deployments/rollbacks.mdx'),
  title: 'Rollbacks (Workers)',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const workersLogs: Source = source({
  url: documentation('015f7bf7b5c210db7b6cc692f60e6efb98809ee6', 'docs/workers/observability/logs/workers-logs.mdx'),
  title: 'Workers Logs',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const workersLogsPrices: Source = source({
  url: documentation('0ec9be225fd9f7ad4df5f3fccefa586439e53536', 'partials/workers/workers_logs_pricing.mdx'),
  title: 'Prices of Workers Logs until 1 December 2026',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'pricing',
  seen: 'whole',
})
export const budgetAlerts: Source = source({
  url: documentation('4e39e2b7b4ef9e5476e39b9d4b80284dc6c92b92', 'docs/billing/manage/budget-alerts.mdx'),
  title: 'Budget alerts',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const spendingLimits: Source = source({
  url: 'https://developers.cloudflare.com/workers/platform/spend-management/',
  title: 'Spending limits (Workers)',
  publisher: 'Cloudflare Docs',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const objectSqlite: Source = source({
  url: 'https://blog.cloudflare.com/sqlite-in-durable-objects',
  title: 'Zero-latency SQLite storage in every Durable Object',
  publisher: 'Cloudflare',
  published: '2024-09-26',
  kind: 'engineering-blog',
  seen: 'opening',
})
/** Cloudflare's own copy of the schema of its GraphQL Analytics API. */
export const analyticsSchema: Source = source({
  url: 'https://github.com/cloudflare/cloudflare-prometheus-exporter/blob/ca74cdbed9189c89d2581d212ca7262df3f5d500/src/cloudflare/gql/schema.gql',
  title: 'schema.gql, the schema of the GraphQL Analytics API',
  publisher: 'Cloudflare',
  published: '2026-01-05',
  kind: 'source-code',
  seen: 'opening',
})

const workerd = 'https://github.com/cloudflare/workerd/blob/v1.20260822.1/src/workerd'
export const workerdState: Source = source({
  url: `${workerd}/api/actor-state.c++`,
  title: 'actor-state.c++, workerd 1.20260822.1',
  publisher: 'Cloudflare',
  published: '2026-08-22',
  kind: 'source-code',
  seen: 'opening',
})
export const workerdHibernation: Source = source({
  url: `${workerd}/io/legacy-hibernation-manager.c++`,
  title: 'legacy-hibernation-manager.c++, workerd 1.20260822.1',
  publisher: 'Cloudflare',
  published: '2026-08-22',
  kind: 'source-code',
  seen: 'opening',
})
export const workerdHibernationLimit: Source = source({
  url: `${workerd}/io/legacy-hibernation-manager.h`,
  title: 'legacy-hibernation-manager.h, workerd 1.20260822.1',
  publisher: 'Cloudflare',
  published: '2026-08-22',
  kind: 'source-code',
  seen: 'opening',
})

const wrangler = 'https://github.com/cloudflare/workers-sdk/blob/wrangler@4.125.0/packages/wrangler/src'
export const wranglerTail: Source = source({
  url: `${wrangler}/tail/index.ts`,
  title: 'tail/index.ts, Wrangler 4.125.0',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const wranglerDeployments: Source = source({
  url: `${wrangler}/versions/deployments/list.ts`,
  title: 'versions/deployments/list.ts, Wrangler 4.125.0',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
export const wranglerRollback: Source = source({
  url: `${wrangler}/versions/rollback/index.ts`,
  title: 'versions/rollback/index.ts, Wrangler 4.125.0',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
