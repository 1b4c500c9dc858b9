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
