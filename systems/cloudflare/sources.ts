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

/** pingora-proxy 0.8.0, the published crate; what Cloudflare itself runs is built on it. */
export const pingoraProxy: Source = source({
  url: 'https://github.com/cloudflare/pingora/blob/faac65b0c2a0bfdbfdc5f13a1591f53f3c15321a/pingora-proxy/src/lib.rs',
  title: 'pingora-proxy/src/lib.rs, 0.8.0',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})

export const pingoraFailover: Source = source({
  url: 'https://github.com/cloudflare/pingora/blob/faac65b0c2a0bfdbfdc5f13a1591f53f3c15321a/docs/user_guide/failover.md',
  title: 'Handling failures and failover, Pingora 0.8.0',
  publisher: 'Cloudflare',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

/** Read in the feed of one of its authors. */
export const quicksilverTiers: Source = source({
  url: 'https://blog.cloudflare.com/quicksilver-v2-evolution-of-a-globally-distributed-key-value-store-part-2-of-2/',
  title: 'Quicksilver v2: evolution of a globally distributed key-value store (Part 2)',
  publisher: 'Cloudflare',
  published: '2025-07-17',
  kind: 'engineering-blog',
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
