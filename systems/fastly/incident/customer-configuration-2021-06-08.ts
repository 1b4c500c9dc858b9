import { control, edge, group, incident, service, state } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { fastly } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const visitors = edge(tech.webBrowser, { label: 'Visitors of customer sites', external: true, source: from.juneSummary })
const customer = edge(own.customer, { label: 'One customer', external: true, source: from.juneSummary })
const network = edge(tech.fastly, {
  label: 'Fastly’s network',
  facts: {
    'in error': facts.networkInError,
    'normal again': facts.networkBack,
    within: facts.backWithin,
    'from outside': facts.seenOutside,
  },
  source: from.juneSummary,
})
const names = edge(own.govUkNames, { label: 'Names of GOV.UK', external: true, source: from.govUkFallback })
const secondary = edge(tech.cloudFront, { label: 'Secondary CDN of GOV.UK', external: true, source: from.govUkFallback })

const origin = service(own.customerOrigin, {
  label: 'Origin of GOV.UK',
  external: true,
  facts: { spared: facts.govUkCached, 'with no cache': facts.originWithoutCache },
  source: from.govUkReport,
})
const mirrors = state(own.govUkMirrors, { label: 'Static mirrors', external: true, source: from.govUkReport })

const configuration = control(own.customerConfiguration, { label: 'Customer configuration', source: from.juneSummary })
const deployment = control(own.softwareDeployment, { label: 'Software deployment', source: from.juneSummary })
const monitoring = control(own.monitoring, { label: 'Monitoring', facts: { 'saw it within': facts.seenWithin }, source: from.juneSummary })
const statusPage = control(own.statusPage, { label: 'Status page', source: from.juneSummary })
const govUk = control(own.govUkTeam, {
  label: 'GOV.UK incident team',
  external: true,
  facts: { 'saw it after': facts.govUkSeenAfter, 'waits for': facts.govUkWait },
  source: from.govUkReport,
})

export default incident('customer-configuration-2021-06-08', {
  system: fastly,
  title: 'Fastly, 8 June 2021: one valid customer setting meets a latent bug, and 85 % of the network returns errors',
  summary:
    'Software rolled out from 12 May held a bug that nobody had found. On 8 June a customer pushed a valid configuration that met its circumstances, and 85 % of the network answered with errors until that configuration was disabled. GOV.UK stands here for the customers, as it published what it saw and did.',
  flow: [
    visitors.to(network, { label: 'open sites', protocol: 'HTTPS' }).to(origin, 'fetches what is not cached'),
    visitors.to(names, { label: 'resolve', protocol: 'DNS' }),
    names.to(network, 'lead to'),
    names.to(secondary, { label: 'lead to after a failover', failure: true }).to(mirrors, 'serves'),
    network.to(mirrors, { label: 'falls back to if the origin fails', failure: true }),
    customer.to(configuration, 'pushes a valid change'),
    configuration.to(network, 'takes effect on'),
    deployment.to(network, 'brings software to'),
    monitoring.to(network, 'watches'),
    statusPage.to(govUk, 'informs'),
    govUk.to(names, 'can have changed'),
  ],
  groups: [group('edge', 'GOV.UK, one of the customers', [names, secondary])],
  metrics: { cost: facts.juneCost },
  anatomy: {
    timeline: [
      {
        at: '2021-06-08T09:47Z',
        what: 'Onset of the global disruption. The customer pushed early on this day, the minute is not published',
        turn: 'trigger',
        source: from.juneSummary,
      },
      { at: '2021-06-08T09:48Z', what: 'Fastly’s monitoring identifies it', turn: 'detected', source: from.juneSummary },
      { at: '2021-06-08T09:58Z', what: 'First post on the status page', source: from.juneSummary },
      { at: '2021-06-08T10:27Z', what: 'Engineers identify the customer configuration', source: from.juneSummary },
      { at: '2021-06-08T10:36Z', what: 'Services begin to recover', source: from.juneSummary },
      { at: '2021-06-08T11:00Z', what: 'Most services have recovered', source: from.juneSummary },
      { at: '2021-06-08T12:35Z', what: 'Fastly counts the incident as mitigated', turn: 'mitigated', source: from.juneSummary },
      { at: '2021-06-08T12:44Z', what: 'The status post is set to resolved', turn: 'resolved', source: from.juneSummary },
      { at: '2021-06-08T17:25Z', what: 'Rollout of the fix of the bug begins', source: from.juneSummary },
    ],
    cascade: [
      { from: deployment, to: network, mechanism: 'since 12 May, a bug that needs a specific configuration', source: from.juneSummary },
      { from: configuration, to: network, mechanism: 'valid, and exactly those circumstances', source: from.juneSummary },
      { from: network, to: visitors, mechanism: 'errors from 85 % of the network, for sites of others too', source: from.juneSummary },
      { from: network, to: origin, mechanism: 'as it returns: fewer cache hits, more load', source: from.statusQuoted },
    ],
    detection: {
      signal:
        'Fastly’s own monitoring, one minute after the onset; the cause took 39 minutes more. GOV.UK saw it four minutes after it began.',
      source: from.juneSummary,
    },
    impact: {
      what: 'Error pages or missing content on the sites of many customers, worldwide. Within 49 minutes 95 % was normal; from outside about an hour was seen, and Fastly counts it as mitigated at 12:35',
      duration: facts.backWithin,
      users: facts.juneUsers,
      source: [from.juneSummary, from.shareholderLetter],
    },
    response: [
      { what: 'Fastly identified and isolated the cause and disabled that configuration', source: from.juneSummary },
      {
        what: 'GOV.UK confirmed the CDN as the cause, agreed to watch it for 15 minutes, then to start its failover',
        source: from.govUkReport,
      },
      { what: 'Some customers had their content delivered by other providers', source: from.thousandEyes },
    ],
    resolution: {
      what: 'The configuration was disabled; the fix of the bug followed from 17:25',
      source: from.juneSummary,
    },
    prevention: [
      { what: 'Bring the fix to the whole network as quickly and safely as possible', source: from.juneSummary },
      { what: 'Examine the processes followed during the incident', source: from.juneSummary },
      { what: 'Find out why quality assurance and tests did not see the bug', source: from.juneSummary },
      { what: 'Look for ways to remedy faster', source: from.juneSummary },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'Error 503 Service Unavailable',
        printedBy: network,
        means: 'heading of the page that visitors of GOV.UK saw; with “Guru Mediation:” below it the CDN made the page, not the origin',
        source: from.govUkReport,
      },
      {
        text: 'Guru Mediation:',
        printedBy: network,
        means: 'spelled so. “Details:” below names the cache that answered, then cache-lon4229-LON: note it for the provider',
        source: from.govUkReport,
      },
    ],
    logs: [
      {
        where: 'the error page itself, its last line',
        line: 'Varnish cache server',
        printedBy: network,
        source: from.govUkReport,
      },
    ],
    metrics: [
      {
        name: 'all_status_5xx_rate',
        of: network,
        threshold: 'share of your responses that are 5xx; no source gives a level',
        source: from.edgeMetrics,
      },
      {
        name: 'minutes since the CDN fails',
        of: govUk,
        threshold: '15, with no end in sight: GOV.UK’s limit for starting the failover',
        source: from.govUkReport,
      },
    ],
    runbook: [
      {
        do: 'See who made the error page',
        command: "curl -s https://www.example.com/ | grep -iA 5 'guru mediation'",
        expect: 'nothing: the error is not such a page. Lines with a cache name: the CDN made it',
        risk: 'readOnly',
        source: from.govUkReport,
      },
      {
        do: 'Watch your service at Fastly live; SERVICE_ID is yours',
        command: 'fastly stats realtime --service-id "$SERVICE_ID"',
        expect: 'figures that move; keep them beside the status page, whose first post came eleven minutes after the onset here',
        risk: 'readOnly',
        source: from.realtimeCommand,
      },
      {
        do: 'Do not purge because of errors that nobody can explain: more traffic would reach the origin, and it may get worse',
        risk: 'readOnly',
        source: from.fastlyErrors,
      },
      {
        do: 'Agree when to fail over, and who decides. Too soon can make it worse if the CDN comes back quickly',
        risk: 'readOnly',
        source: from.govUkReport,
      },
    ],
    recovery: [
      {
        do: 'Customer: change the CNAME of each name to the second CDN, as GOV.UK has it for www and for assets; know beforehand who may',
        risk: 'mutating',
        undo: 'point the names to the first CDN again',
        verify: 'the names resolve to the second CDN; expect static mirrors, not the origin',
        source: from.govUkFallback,
      },
      {
        do: 'Provider: find the configuration that triggers it and disable it',
        risk: 'mutating',
        undo: 'enable it once the bug is fixed',
        verify: 'services begin to recover; here nine minutes after it was identified',
        source: from.juneSummary,
      },
      {
        do: 'Keep watch on the origin as the CDN returns: more load and fewer cache hits for a while',
        risk: 'readOnly',
        source: from.statusQuoted,
      },
    ],
  },
  failures: [
    {
      what: 'A setting of one customer reaches software that all share',
      component: network,
      effect: 'errors for customers who changed nothing',
      recovery: 'that setting disabled, then the software mended',
      source: from.juneSummary,
    },
    {
      what: 'A bug sleeps for weeks after its rollout',
      component: deployment,
      effect: 'it shows when a customer’s change meets it; the cause took 40 minutes from the onset',
      recovery: 'that configuration disabled, then a permanent fix',
      source: from.juneSummary,
    },
    {
      what: 'The fallback pages sit behind the CDN',
      component: mirrors,
      effect: 'they help when the origin fails, not when the CDN does',
      recovery: 'a second CDN that is always on, reached by a change of DNS',
      source: from.govUkReport,
    },
    {
      what: 'A failover that is hasty',
      component: secondary,
      effect: 'search and services by location work less well than usual; worse than waiting if the outage is short',
      recovery: 'wait 15 minutes, then decide',
      source: from.govUkReport,
    },
  ],
})
