import { control, edge, incident, service, state, systems, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const users = edge(tech.webBrowser, { label: 'People and their apps', external: true, source: from.reuters })
const resolver = edge(tech.unbound, {
  label: 'Recursive resolvers of the world',
  version: unpublished('each operator runs its own; the texts below are those of Unbound 1.26.1'),
  external: true,
  facts: { 'SERVFAIL answers': facts.servfailGrowth },
  source: from.duringTheOutage,
})
const internet = edge(tech.bgp, { label: 'Internet routing (BGP)', external: true, source: from.seenFromCloudflare })
const nameServers = edge(own.authoritativeDns, { label: 'Authoritative DNS in the smaller facilities', source: from.outageDetails })
const pointsOfPresence = edge(own.edgeFacilities, { label: 'Edge of the smaller facilities', source: from.outageDetails })

const products = service(own.apps, { label: 'Facebook, Instagram, WhatsApp', source: from.seenFromCloudflare })
const dataCentres = state(own.dataCentreFleet, { label: 'Data centres', source: from.outageDetails })

const capacityManagement = control(own.backboneManagement, { label: 'Backbone capacity management', source: from.outageDetails })
const auditTool = control(own.commandAudit, { label: 'Command audit tool', source: from.outageDetails })
const backbone = control(own.backboneNetwork, { label: 'Global backbone routers', source: from.outageUpdate })
const internalTools = control(own.corporateTools, { label: 'Internal tools', source: from.outageDetails })
const outOfBand = control(own.outOfBandNetwork, { label: 'Out-of-band network', source: from.outageDetails })

export default incident('bgp-withdrawal-2021-10-04', {
  system: systems.meta,
  title: 'Meta, 4 October 2021: a maintenance command removes the backbone, and DNS withdraws itself from the Internet',
  summary:
    'A command meant to assess backbone capacity took down every backbone link. The DNS servers, healthy but cut off from the data centres, withdrew their BGP routes, and every name of the company stopped resolving for about six hours.',
  flow: [
    users.to(resolver, 'asks for facebook.com').to(nameServers, 'asks the authority'),
    nameServers.to(internet, 'announces its prefixes by BGP'),
    users.to(pointsOfPresence, { label: 'opens the app', protocol: 'HTTPS' }).to(products, 'forwards').to(dataCentres, 'reads and writes'),
    nameServers.to(dataCentres, 'checks that it can reach'),
    backbone.to(dataCentres, 'connects all facilities'),
    capacityManagement.to(auditTool, 'has its commands audited').to(backbone, 'lets commands pass'),
    internalTools.to(nameServers, 'needs names to resolve'),
    outOfBand.to(backbone, { label: 'reaches routers when the backbone is down', failure: true }),
  ],
  metrics: { cost: facts.outageCost },
  anatomy: {
    timeline: [
      {
        at: '2021-10-04T15:39Z',
        what: 'Kentik sees the update of Facebook’s BGP routes, at approximately this minute',
        turn: 'trigger',
        source: from.krebs,
      },
      {
        at: '2021-10-04T15:40Z',
        what: 'Cloudflare sees a peak of route changes from Facebook, at around this minute',
        source: from.seenFromCloudflare,
      },
      {
        at: '2021-10-04T15:51Z',
        what: 'Cloudflare opens an incident, “Facebook DNS lookup returning SERVFAIL”, suspecting its own resolver first',
        source: from.seenFromCloudflare,
      },
    ],
    cascade: [
      {
        from: auditTool,
        to: backbone,
        mechanism: 'a bug lets the command through: all backbone links go down',
        source: from.outageDetails,
      },
      { from: backbone, to: dataCentres, mechanism: 'data centres are disconnected worldwide', source: from.outageDetails },
      { from: nameServers, to: internet, mechanism: 'cannot reach the data centres: BGP routes withdrawn', source: from.outageDetails },
      { from: internet, to: resolver, mechanism: 'no route to the authority: SERVFAIL', source: from.duringTheOutage },
      { from: nameServers, to: internalTools, mechanism: 'without DNS the tools to investigate break', source: from.outageDetails },
    ],
    detection: {
      signal:
        'The posts do not say what alerted the owner; from outside it showed as SERVFAIL for every name, minutes after the routes were withdrawn',
      source: from.seenFromCloudflare,
    },
    impact: {
      what: 'Facebook, Instagram, WhatsApp and the company’s own tools unreachable worldwide',
      duration: facts.outageLength,
      users: facts.usersCutOff,
      source: from.reuters,
    },
    response: [
      { what: 'Neither the primary nor the out-of-band network gave access', source: from.outageDetails },
      {
        what: 'Engineers had to work on site, and getting in took time: the buildings are hard to enter, and the routers hard to modify even for those who stand before them',
        source: from.associatedPress,
      },
    ],
    resolution: {
      what: 'Backbone links restored across the regions; services brought back gradually, lest the surge of traffic bring them down again',
      source: from.associatedPress,
    },
    prevention: [
      {
        what: 'Strengthen testing, drills and overall resilience, so that such events are as rare as possible',
        source: from.outageDetails,
      },
      { what: 'The slower recovery is accepted as the price of hardening against intruders', source: from.outageDetails },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'all servers for this domain failed,',
        printedBy: resolver,
        means: 'no authoritative server of the zone answered: look at its routes, not at your resolver',
        source: from.unboundIterator,
      },
      {
        text: 'SERVFAIL <%s %s %s>:',
        printedBy: resolver,
        means: 'name, type and class of the failed question, then the reasons',
        source: from.unboundModule,
      },
    ],
    logs: [
      {
        where: 'Unbound’s log, with log-servfail: yes (it is off by default)',
        line: 'upstream server timeout',
        printedBy: resolver,
        source: from.unboundIterator,
      },
    ],
    metrics: [
      {
        name: 'share of SERVFAIL answers',
        of: resolver,
        threshold: 'about 60 times a typical day, for facebook.com and whatsapp.com',
        source: from.duringTheOutage,
      },
      {
        name: 'BGP updates of the origin AS',
        of: internet,
        threshold: 'a sudden peak: normally this network changes little from minute to minute',
        source: from.seenFromCloudflare,
      },
    ],
    runbook: [
      {
        do: 'Ask an authoritative server directly, past every resolver',
        command: 'dig +norecurse +time=2 +tries=1 @a.ns.facebook.com facebook.com A',
        expect: 'an answer; a time-out means that the authority, not your resolver, is gone',
        risk: 'readOnly',
      },
      {
        do: 'Compare with a public resolver run by somebody else',
        command: 'dig @1.1.1.1 facebook.com A',
        expect: 'NOERROR; SERVFAIL here too means that the zone fails for everyone',
        risk: 'readOnly',
        source: from.seenFromCloudflare,
      },
      {
        do: 'Look at the path to the name server',
        command: 'traceroute a.ns.facebook.com',
        expect: 'hops into the owner’s network; stars from the edge of your provider on mean that there is no route',
        risk: 'readOnly',
      },
    ],
    recovery: [
      {
        do: 'Restore the backbone first, at the routers themselves if no network reaches them',
        risk: 'mutating',
        undo: 'take the links down again one by one',
        verify: 'the name servers reach the data centres and announce their prefixes again',
        source: from.outageDetails,
      },
      {
        do: 'Bring services back gradually, not at once',
        risk: 'mutating',
        undo: 'shed the traffic that was let in last',
        verify: 'load follows the plan, no second crash',
        source: from.associatedPress,
      },
    ],
  },
  failures: [
    {
      what: 'Every backbone link is down at once',
      component: backbone,
      effect: 'data centres are cut off from each other and from the smaller facilities',
      recovery: 'restored on site',
      source: from.outageDetails,
    },
    {
      what: 'A health check withdraws all name servers together',
      component: nameServers,
      effect: 'servers that still work cannot be reached; no name resolves',
      recovery: 'routes return by themselves when the data centres can be reached',
      source: from.outageDetails,
    },
    {
      what: 'The tools for an outage depend on what is out',
      component: internalTools,
      effect: 'engineers can neither see nor reach what is broken by their normal means',
      recovery: 'people with access go to the hardware',
      source: from.outageDetails,
    },
  ],
})
