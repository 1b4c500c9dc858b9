import { control, edge, group, incident, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const users = edge(tech.webBrowser, {
  label: 'People and their apps',
  external: true,
  facts: { monthly: facts.monthlyPeople },
  source: from.thirdQuarter,
})
const parent = edge(own.topLevelDomain, {
  label: '.com and .net servers',
  external: true,
  facts: { normal: facts.topLevelNormal, peak: facts.topLevelPeak, growth: facts.topLevelGrowth },
  source: from.verisign,
})
const resolver = edge(tech.unbound, {
  label: 'Recursive resolvers, here Unbound',
  version: '1.13.2',
  external: true,
  facts: { 'queries, worldwide': facts.resolverQueries, 'SERVFAIL at 1.1.1.1': facts.servfailAnswers },
  source: from.seenFromCloudflare,
})
const internet = edge(tech.bgp, { label: 'Internet routing', external: true, source: from.seenFromCloudflare })
const nameServers = edge(own.authoritativeDns, {
  label: 'Authoritative DNS',
  facts: { size: facts.nameServers },
  source: from.outageDetails,
})
const pointsOfPresence = edge(own.edgeFacilities, { label: 'Smaller facilities', source: from.outageDetails })

const products = service(own.apps, { label: 'Facebook, Instagram, WhatsApp', source: from.outageDetails })
const dataCenters = state(own.dataCenterFleet, { label: 'Data centers', source: from.outageDetails })

const capacityManagement = control(own.backboneManagement, { label: 'Backbone capacity management', source: from.outageDetails })
const auditTool = control(own.commandAudit, { label: 'Command audit tool', source: from.outageDetails })
const backbone = control(own.backboneNetwork, { label: 'Global backbone', source: from.outageDetails })
const siteHealth = control(own.dnsSiteHealth, { label: 'Health rule of the DNS sites', source: from.outageDetails })
const internalTools = control(own.corporateTools, { label: 'Internal tools', source: from.outageDetails })
const outOfBand = control(own.outOfBandNetwork, { label: 'Out-of-band network', source: from.outageDetails })

export default incident('bgp-withdrawal-2021-10-04', {
  system: systems.meta,
  title: 'Meta, 4 October 2021: a maintenance command removes the backbone, and DNS withdraws itself from the Internet',
  summary:
    'A command meant to assess backbone capacity took down every backbone connection. Each DNS site, healthy but cut off from the data centers, withdrew its BGP routes, and no name of the company resolved until they came back.',
  flow: [
    users.to(resolver, 'asks for facebook.com').to(parent, 'asks for the delegation'),
    resolver.to(nameServers, 'asks the authority'),
    nameServers.to(internet, 'announces its prefixes'),
    users.to(pointsOfPresence, { label: 'opens the app', protocol: 'HTTPS' }).to(products, 'forwards').to(dataCenters, 'reads and writes'),
    backbone.to(dataCenters, 'connects'),
    backbone.to(pointsOfPresence, 'connects'),
    capacityManagement.to(auditTool, 'has its commands audited').to(backbone, 'lets commands pass'),
    siteHealth.to(nameServers, 'withdraws a site that is cut off'),
    internalTools.to(nameServers, 'needs names'),
    outOfBand.to(backbone, { label: 'second way in', failure: true }),
  ],
  groups: [group('edge', 'outside the company', [users, resolver, parent, internet])],
  metrics: { cost: facts.outageCost },
  anatomy: {
    timeline: [
      {
        at: '2021-10-04T15:39Z',
        what: 'Traffic of every Facebook app starts to fall, roughly; the time of the command itself is not published',
        turn: 'trigger',
        source: from.kentik,
      },
      {
        at: '2021-10-04T15:40Z',
        what: 'Peak of BGP changes from the company, mostly withdrawals, at around this minute',
        source: from.seenFromCloudflare,
      },
      { at: '2021-10-04T15:50Z', what: 'facebook.com stops resolving on 1.1.1.1, at around this minute', source: from.seenFromCloudflare },
      {
        at: '2021-10-04T15:51Z',
        what: 'Cloudflare, an observer, opens an incident and first suspects its own resolver; when Meta saw it is not published',
        source: from.seenFromCloudflare,
      },
      {
        at: '2021-10-04T15:58Z',
        what: '129.134.30.0/23 and 185.89.218.0/23 are gone from the global table; the covering 129.134.0.0/17 is still there',
        source: from.seenFromCloudflare,
      },
      { at: '2021-10-04T16:02:33Z', what: 'Last route of 129.134.30.0/24 withdrawn at one collector', source: from.bgpTools },
      {
        at: '2021-10-04T21:00:40Z',
        what: 'First routes of that prefix are back at the collector',
        turn: 'mitigated',
        source: from.bgpTools,
      },
      { at: '2021-10-04T21:17Z', what: 'Peak of the renewed BGP activity', source: from.seenFromCloudflare },
      { at: '2021-10-04T21:20Z', what: 'facebook.com resolves again on 1.1.1.1', source: from.seenFromCloudflare },
      {
        at: '2021-10-04T22:45Z',
        what: 'End of the outage in the tests of ThousandEyes, approximately',
        turn: 'resolved',
        source: from.thousandEyes,
      },
    ],
    cascade: [
      {
        from: capacityManagement,
        to: backbone,
        mechanism: 'a command to assess capacity takes down every connection',
        source: from.outageDetails,
      },
      { from: auditTool, to: backbone, mechanism: 'a bug keeps the audit from stopping it', source: from.outageDetails },
      { from: backbone, to: dataCenters, mechanism: 'cut off worldwide', source: from.outageDetails },
      { from: siteHealth, to: nameServers, mechanism: 'all sites declare themselves unhealthy at once', source: from.outageDetails },
      { from: nameServers, to: internet, mechanism: 'BGP routes withdrawn, servers still running', source: from.outageDetails },
      { from: nameServers, to: resolver, mechanism: 'no route to any name server: SERVFAIL', source: from.seenFromCloudflare },
      { from: nameServers, to: internalTools, mechanism: 'without DNS the tools to investigate break', source: from.outageDetails },
      { from: backbone, to: outOfBand, mechanism: 'this way in is down as well', source: from.outageDetails },
    ],
    detection: {
      signal:
        'How and when Meta saw it is not published. Outside, it showed as falling traffic, a burst of BGP withdrawals and SERVFAIL for every name within twelve minutes.',
      source: from.seenFromCloudflare,
    },
    impact: {
      what: 'All apps and the company’s own tools unreachable worldwide; advertisements neither delivered nor billed; resolvers of others overloaded by retries',
      duration: facts.outageByOwner,
      users: facts.monthlyPeople,
      source: from.businessUpdate,
    },
    response: [
      { what: 'Remote access was no option: the primary and the out-of-band network were both down', source: from.outageDetails },
      {
        what: 'Engineers were sent into the data centers; protocols of secure access, and routers hardened against change, took time',
        source: from.outageDetails,
      },
    ],
    resolution: {
      what: 'The backbone was brought back on site, the rest came with it; load was raised in steps, as the power draw of single data centers had fallen by tens of megawatts',
      source: from.outageDetails,
    },
    prevention: [
      { what: 'Find ways to simulate the loss of the global backbone: no storm drill had done that before', source: from.outageDetails },
      { what: 'Strengthen testing, drills and overall resilience', source: from.outageDetails },
      { what: 'Keep the hardening against intruders, and accept the slower recovery from rare events', source: from.outageDetails },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'all servers for this domain failed,',
        printedBy: resolver,
        means:
          'fixed part of the SERVFAIL line: every name server of the zone is unreachable or marked down. Look at its routes, not at your resolver',
        source: from.unboundSource,
      },
      {
        text: '% Network not in table',
        printedBy: internet,
        means: 'answer of a public route server to “show ip bgp 129.134.30.0/23”: the prefix is withdrawn',
        source: from.seenFromCloudflare,
      },
    ],
    logs: [
      {
        where: 'Unbound’s log at level error; needs log-servfail: yes, off by default',
        line: 'SERVFAIL <%s %s %s>:',
        printedBy: resolver,
        source: from.unboundSource,
      },
      {
        where: 'BIND’s log, category client: retries have filled the quota of 1000 recursive clients',
        line: 'no more recursive clients (%u/%u/%u): %s',
        printedBy: resolver,
        source: from.bindQuery,
      },
    ],
    metrics: [
      {
        name: 'collectors that see the exact DNS prefix',
        of: internet,
        threshold: '0, while the covering /17 is still seen: the picture of 15:58 UTC',
        source: from.seenFromCloudflare,
      },
      {
        name: 'num.answer.rcode.SERVFAIL',
        of: resolver,
        threshold:
          'about 60 times the average of a typical day was seen at 1.1.1.1; no source gives an alert level. Unbound prints it with extended-statistics: yes only',
        source: from.duringTheOutage,
      },
    ],
    runbook: [
      {
        do: 'Ask the parent, not your resolver. Do not ask @a.ns.facebook.com by name: it lies inside the failed zone',
        command: 'dig +norecurse +time=2 +tries=1 @a.gtld-servers.net facebook.com NS',
        expect: 'NOERROR with the four name servers and their addresses: registration and parent are fine',
        risk: 'readOnly',
        source: from.verisign,
      },
      {
        do: 'Ask each name server by the address just received, from more than one network',
        command: 'dig +norecurse +time=2 +tries=1 @129.134.30.12 facebook.com A',
        expect: 'an answer with the flag aa; silence from all four is what withdrawn routes look like',
        risk: 'readOnly',
        source: from.bgpTools,
      },
      {
        do: 'See whether the exact prefix is in the global table, near to real time',
        command: "curl -s 'https://stat.ripe.net/data/looking-glass/data.json?resource=129.134.30.0/23' | jq '.data.rrcs | length'",
        expect:
          'more than 0; 0 means that no collector has it, no number that the call failed. Entries older than a day are left out by default',
        risk: 'readOnly',
        source: from.ripeLookingGlass,
      },
      {
        do: 'Resolver operators, once the routes are back: drop the memory of dead servers, an address at a time',
        command: 'unbound-control flush_infra 129.134.30.12',
        expect: 'ok',
        risk: 'mutating',
        undo: 'nothing to restore: the entry is measured anew at the next query',
        verify: 'dig @127.0.0.1 facebook.com A answers NOERROR at once, not up to 900 s later',
        source: from.unboundControl,
      },
    ],
    recovery: [
      {
        do: 'Start the protocol of physical access at once, for people who can also log in to the routers: it took time',
        risk: 'readOnly',
        source: from.outageDetails,
      },
      {
        do: 'Bring the backbone back first; the DNS sites announce themselves again once they reach the data centers',
        risk: 'mutating',
        undo: 'the post-mortem names none',
        verify: 'the exact prefixes are seen by collectors again, and facebook.com resolves',
        source: from.outageDetails,
      },
      {
        do: 'Raise load in steps, not all at once',
        risk: 'mutating',
        undo: 'the post-mortem names none',
        verify: 'no step brings a new crash: the post-mortem names electrical systems and caches as what a sudden return endangers',
        source: from.outageDetails,
      },
    ],
  },
  failures: [
    {
      what: 'Every backbone connection is down at once',
      component: backbone,
      effect: 'data centers cut off, every DNS site withdrawn, tools and remote access gone',
      recovery: 'access on site, backbone first, load in steps',
      source: from.outageDetails,
    },
    {
      what: 'Retries after SERVFAIL',
      component: resolver,
      effect: '30 times the queries; the 1000 recursive clients of BIND or the request list of Unbound may fill, and other names suffer',
      recovery: 'spare capacity, and answers of failure kept for a short time (servfail-ttl)',
      source: from.bindManual,
    },
    {
      what: 'Everything is switched on together',
      component: dataCenters,
      effect: 'a swing of tens of megawatts in each data center endangers electrical systems and cold caches',
      recovery: 'load raised in steps, as practised in storm drills',
      source: from.outageDetails,
    },
    {
      what: 'A resolver goes on treating the name servers as dead',
      component: resolver,
      effect: 'Unbound may not ask again for up to 900 s',
      recovery: 'flush_infra for the addresses',
      source: from.unboundConf,
    },
  ],
})
