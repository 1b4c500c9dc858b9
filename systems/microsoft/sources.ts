import { type Source, source } from 'fourplane'

/** Opened in the copy that LeanIX gives; it was read down to the procedure of four steps. */
export const finalReview: Source = source({
  url: 'https://status.leanix.net/incidents/gqytsz121wy5',
  title: 'Post Incident Review: Azure Networking, Global WAN issues (VSG1-B90), text of Microsoft',
  publisher: 'LeanIX',
  published: '2023-02',
  kind: 'postmortem',
  seen: 'opening',
})
/** Its page has other incidents today; the passage on the paused systems was read in quotations of the press. */
export const preliminaryReview: Source = source({
  url: 'https://status.azure.com/en-ca/status/history/',
  title: 'Azure status history: preliminary review of 25 January 2023 (VSG1-B90)',
  publisher: 'Microsoft Azure',
  published: '2023-01-27',
  kind: 'postmortem',
  seen: 'opening',
})
/** Quotes the final review on the procedure. */
export const itProToday: Source = source({
  url: 'https://itprotoday.com/attacks-breaches/a-deep-dive-into-the-recent-microsoft-cloud-services-outage',
  title: 'A Deep Dive into the Recent Microsoft Cloud Services Outage',
  publisher: 'ITPro Today',
  published: '2023',
  kind: 'press',
  seen: 'opening',
})
export const theRegister: Source = source({
  url: 'https://www.theregister.com/2023/01/30/wan_router_ip_address_change/',
  title: 'WAN router IP address change blamed for global Microsoft 365 outage',
  publisher: 'The Register',
  published: '2023-01-30',
  kind: 'press',
  seen: 'opening',
})
export const myBroadband: Source = source({
  url: 'https://mybroadband.co.za/news/cloud-hosting/478203-why-microsofts-whole-cloud-was-broken-for-hours.html',
  title: 'Why Microsoft’s whole cloud was broken for hours',
  publisher: 'MyBroadband',
  published: '2023-01-30',
  kind: 'press',
  seen: 'opening',
})
/** An excerpt of a report by BleepingComputer. */
export const vumetric: Source = source({
  url: 'https://cyber.vumetric.com/security-news/2023/01/27/massive-microsoft-365-outage-caused-by-wan-router-ip-change',
  title: 'Massive Microsoft 365 outage caused by WAN router IP change',
  publisher: 'Vumetric',
  published: '2023-01-27',
  kind: 'press',
  seen: 'opening',
})
export const thousandEyes: Source = source({
  url: 'https://www.thousandeyes.com/blog/microsoft-outage-analysis-january-25-2023',
  title: 'Microsoft Outage Analysis: January 25, 2023',
  publisher: 'Cisco ThousandEyes',
  published: '2023-01',
  kind: 'engineering-blog',
  seen: 'opening',
})
export const outageTranscript: Source = source({
  url: 'https://theinternetreport.transistor.fm/episodes/understanding-the-microsoft-outage-why-were-azure-microsoft-teams-outlook-down-outage-deep-dive/transcript',
  title: 'Understanding the Microsoft Outage, transcript of The Internet Report',
  publisher: 'Cisco ThousandEyes',
  published: '2023-01',
  kind: 'talk',
  seen: 'opening',
})

/** The alerts for ExpressRoute circuits that Microsoft proposes. */
export const baselineAlerts: Source = source({
  url: 'https://github.com/Azure/azure-monitor-baseline-alerts/blob/068e674b307ed237c0d7bf95a12f0f72fd4ea116/services/Network/expressRouteCircuits/alerts.yaml',
  title: 'Azure Monitor Baseline Alerts: expressRouteCircuits',
  publisher: 'Microsoft',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const routeTables: Source = source({
  url: 'https://github.com/Azure/azure-cli/blob/1b2344899c2857b0afb4321885669e96e72337b1/src/azure-cli/azure/cli/command_modules/network/aaz/latest/network/express_route/_list_route_tables.py',
  title: 'az network express-route list-route-tables, Azure CLI',
  publisher: 'Microsoft',
  published: 'undated',
  kind: 'source-code',
  seen: 'whole',
})
export const testConnectivity: Source = source({
  url: 'https://github.com/Azure/azure-cli/blob/01c77c422a33726786885e8700dd3a7cd6c0119a/src/azure-cli/azure/cli/command_modules/network/_help.py',
  title: 'az network watcher test-connectivity, help of the Azure CLI',
  publisher: 'Microsoft',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const curlMulti: Source = source({
  url: 'https://github.com/curl/curl/blob/000de81fb1ea3418d097b1006345aeb7c9ed51c6/lib/multi.c',
  title: 'multi.c, multi_handle_timeout, curl',
  publisher: 'curl',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const isisDown: Source = source({
  url: 'https://napalm-logs.readthedocs.io/en/latest/messages/ISIS_NEIGHBOR_DOWN.html',
  title: 'ISIS_NEIGHBOR_DOWN, napalm-logs',
  publisher: 'NAPALM Automation',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const risPrefixes: Source = source({
  url: 'https://stat.ripe.net/docs/data-api/api-endpoints/ris-prefixes',
  title: 'RIPEstat Data API: RIS Prefixes',
  publisher: 'RIPE NCC',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
