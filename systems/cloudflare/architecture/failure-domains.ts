import { control, edge, failureDomains, group, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const visitors = edge(tech.webBrowser, { label: 'Visitors', external: true, source: from.novemberOutage })
const customers = edge(tech.webBrowser, { label: 'Customers', external: true, source: from.byzantine })
const spines = edge(own.spines, {
  label: 'Spines of an MCP',
  facts: { MCPs: facts.multiColo, 'of requests': facts.requestShare, 'outage, 2022-06': facts.untilAllBack },
  source: from.juneTwentyTwo,
})
const core = edge(tech.cloudflareFl2, {
  label: 'Core proxy',
  facts: { 'outage, 2025-11': facts.significantFailures },
  source: from.novemberOutage,
})
const firewall = edge(tech.cloudflareWaf, {
  label: 'WAF managed rules',
  facts: { 'outage, 2019-07': facts.wafOutage, 'inspected after': facts.rulesInspected },
  source: from.julyOutage,
})
const bots = edge(tech.cloudflareBotManagement, {
  label: 'Bot Management',
  facts: { limit: facts.featureLimit },
  source: from.novemberOutage,
})
const access = edge(tech.cloudflareAccess, { label: 'Access', source: from.novemberOutage })
const api = service(own.publicApi, {
  label: 'Customer API',
  facts: { 'outage, 2020-11': facts.controlPlaneOutage },
  source: from.byzantine,
})
const dashboard = service(own.dashboard, { label: 'Dashboard', source: from.byzantine })
const gateway = service(own.r2Gateway, { label: 'R2 Gateway', facts: { 'outage, 2025-02': facts.r2Unavailable }, source: from.howR2Works })
const settings = state(tech.quicksilver, {
  label: 'Quicksilver, everywhere',
  facts: { 'a change, 2019': facts.propagation },
  source: from.quicksilverTiers,
})
const keyValues = state(tech.workersKv, {
  label: 'Workers KV',
  facts: { 'failed, 2025-06': facts.kvFailed, 'outage, 2025-06': facts.juneDuration },
  source: from.juneOutage,
})
const centralStore = state(own.thirdPartyStore, { label: 'Store behind KV, 2025-06', external: true, source: from.juneOutage })
const database = state(own.controlPlaneDatabase, {
  label: 'Control plane databases',
  facts: { 'writable in': facts.writableRegions, of: facts.controlRegions },
  source: from.byzantine,
})
const featureFiles = control(own.featureFileGenerator, {
  label: 'Feature file generation',
  facts: { every: facts.featureFileInterval },
  source: from.novemberOutage,
})

export default failureDomains('failure-domains', {
  system: systems.cloudflare,
  title: 'Cloudflare: what fails together, and what the outages of 2019 to 2025 showed',
  summary:
    'The edge is spread over hundreds of cities, yet six things reach across it: what is pushed to every server, the core proxy, the sites that carry half of the requests, the control plane, the store behind Workers KV and the switch of R2. Each has had its day. The table says how far each reached and what holds it now.',
  flow: [
    visitors.to(spines, { label: 'reach, at 19 busy data centers', protocol: 'BGP' }).to(core, 'lead to'),
    core.to(firewall, 'runs rules'),
    core.to(bots, 'asks for a score'),
    settings.to(firewall, 'delivers rules'),
    featureFiles.to(bots, { label: 'makes files for', async: true }),
    access.to(keyValues, 'relies on'),
    core.to(keyValues, 'carries requests to'),
    keyValues.to(centralStore, 'cold reads, writes'),
    core.to(gateway, 'routes traffic to'),
    customers.to(dashboard, { label: 'log in', protocol: 'HTTPS' }).to(api, 'calls').to(database, 'reads and writes'),
    dashboard.to(keyValues, 'relies on'),
    api.to(settings, { label: 'sends changes through', async: true }),
  ],
  groups: [group('edge', 'on every server', [core, firewall, bots]), group('service', 'core data centers', [api, dashboard])],
  domains: {
    all: [
      {
        name: 'what is pushed everywhere',
        members: [settings, firewall],
        blastRadius:
          'worldwide in seconds: on 2 July 2019 a rule exhausted every core that handles HTTP, 502 for 27 min; dashboard and API too, as they stand behind the edge',
        breaker:
          'a global switch for the WAF, used at 14:07 UTC; then announced: rules in steps as other software, an engine for expressions with a bound on time',
        source: from.julyOutage,
      },
      {
        name: 'the core proxy and what it loads',
        members: [core, bots, featureFiles],
        blastRadius: 'every site behind FL2, and with it Workers KV, Access, Turnstile, logins to the dashboard: 18 November 2025',
        breaker: 'generation was stopped and an earlier file put back; planned: own files checked like input of users, more switches',
        source: from.novemberOutage,
      },
      {
        name: 'sites of the Multi-Colo PoP (MCP) architecture',
        members: [spines],
        blastRadius: '19 data centers, 4 % of the network, half of all requests: 21 June 2022, 75 min',
        breaker: 'other locations are not touched; a stage with an MCP in each rollout, commit-confirm',
        source: from.juneTwentyTwo,
      },
      {
        name: 'control plane',
        members: [api, dashboard, database],
        blastRadius: 'changes and logins, not traffic: 2 November 2020, API success down to 75 % at times, 6 h 33 min',
        breaker: 'two regions, but for most services only one takes writes at a time',
        source: from.byzantine,
      },
      {
        name: 'store behind Workers KV',
        members: [keyValues, centralStore, access],
        blastRadius:
          '90.22 % of KV requests and all products built on it: 12 June 2025, 2 h 28 min. DNS, cache, proxy and WAF were not directly hit',
        breaker: 'what is cached goes on; since August 2025 own machines and a second back end',
        source: from.juneOutage,
      },
      {
        name: 'R2',
        members: [gateway],
        blastRadius: 'every operation of every bucket: 6 February 2025, 59 min; no data lost',
        breaker: 'the safeguards were not enough: a routine action against abuse took down all of it',
        source: from.r2Outage,
      },
    ],
    happened: {
      on: '2025-11-18',
      what: 'a feature file of double size made the core proxy panic; core traffic largely back at 14:30, all at 17:06 UTC',
      source: from.novemberOutage,
    },
  },
  metrics: {
    throughput: facts.pingoraSteady,
    latency: facts.domainLatency,
    availability: facts.domainAvailability,
    cost: facts.domainCost,
  },
  onCall: {
    errors: [
      {
        text: 'Error 500',
        printedBy: core,
        means: 'where the page names Cloudflare, the edge made it. From all data centers: the core proxy; from some: a site',
        source: from.errorFiveHundred,
      },
      {
        text: 'thread fl2_worker_thread panicked: called Result::unwrap() on an Err value',
        printedBy: core,
        means: 'the core proxy fell over what it loaded, as on 18 November 2025',
        source: from.novemberOutage,
      },
      {
        text: '502 bad gateway',
        printedBy: core,
        means:
          'bare and naming cloudflare: made by the edge, as worldwide on 2 July 2019 after a rule was pushed everywhere. Branded: the origin answered so',
        source: from.error502,
      },
      {
        text: 'KV GET failed: 503',
        printedBy: keyValues,
        means: 'a Worker got 503 from KV (the status text follows): on 12 June 2025 what was not cached',
        source: from.kvBinding,
      },
    ],
    logs: [
      {
        where: 'your Logpush dataset http_requests, beside EdgeResponseStatus',
        line: 'EdgeColoCode',
        printedBy: core,
        source: from.requestLogFields,
      },
    ],
    metrics: [
      {
        name: 'OriginResponseStatus beside EdgeResponseStatus',
        of: core,
        threshold: '0 beside a 5xx: no answer of the origin, the edge made it. With a Worker on the zone 0 can also be its subrequest',
        source: from.requestLogFields,
      },
      {
        name: 'features in the feature file',
        of: bots,
        threshold: 'more than 200: the limit that the file broke',
        source: from.novemberOutage,
      },
    ],
    runbook: [
      {
        do: 'Is it Cloudflare? Ask the origin, here 203.0.113.34, past it (https:// where Cloudflare asks it so)',
        command: 'curl -svo /dev/null http://example.com --connect-to ::203.0.113.34',
        expect: 'the answer of good days: go on below',
        risk: 'readOnly',
        source: from.gatheringInformation,
      },
      {
        do: 'Which domain? See the data centers of the failing requests',
        command: 'curl -s https://www.example.com/cdn-cgi/trace',
        expect: 'colo, run from several places. One or a few fail: a site. All: the core proxy or what is pushed everywhere',
        risk: 'readOnly',
        source: from.gatheringInformation,
      },
      {
        do: 'Sites answer but login, Access or a Worker’s get fails: think of Workers KV',
        expect: 'errors in keys that are read rarely, while keys read often still answer',
        risk: 'readOnly',
        source: from.juneOutage,
      },
      {
        do: 'Sites answer, only API and dashboard are slow: the control plane. Change nothing in haste',
        expect: 'the settings already at the edge go on to be served',
        risk: 'readOnly',
        source: from.byzantine,
      },
    ],
    recovery: [
      {
        do: 'Customers, only if prepared: serve past the proxy, all zones of the account at once, by API. It shows your origin addresses and ends all protection. Tunnels and custom domains of Workers and R2 do not change',
        command:
          'curl "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/dns_settings" --request PATCH --header "Authorization: Bearer $API_TOKEN" --header "Content-Type: application/json" --data \'{"enforce_dns_only": true}\'',
        risk: 'mutating',
        undo: 'the same call with false; resolvers may keep the addresses for the TTL, 300 s by default, and others know them for good',
        verify: 'a GET of the same address shows enforce_dns_only true, and names resolve to your origins',
        source: from.enforceDnsOnly,
      },
    ],
  },
  failures: [
    {
      what: 'The tools are behind what failed',
      component: dashboard,
      effect:
        'in July 2019 customers could not reach dashboard and API, in November 2025 most could not log in; in 2019 staff had trouble with their own systems',
      recovery: 'wanted after 2019: a way to take dashboard and API off the edge',
      source: from.julyOutage,
    },
    {
      what: 'A change that only observes still runs',
      component: firewall,
      effect: 'the rule of 2019 was in simulate mode: it blocked nothing, but its expression was evaluated',
      recovery: 'profiling of rules in tests; engines with bounds (re2 or Rust)',
      source: from.julyOutage,
    },
    {
      what: 'A product relies on another',
      component: access,
      effect: 'Access failed with Workers KV in June 2025, and with the core proxy in November, by way of Workers KV',
      recovery: 'in November KV and Access were led around the new proxy at 13:05 UTC',
      source: from.novemberOutage,
    },
  ],
})
