import { cluster, control, edge, incident, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const people = edge(tech.webBrowser, { label: 'People', external: true, source: from.decemberReport })
const developers = edge(tech.partnerApi, { label: 'Developers’ programs', external: true, source: from.decemberReport })
const dns = edge(own.clusterDns, {
  label: 'Cluster DNS',
  facts: { 'default TTL, CoreDNS': facts.dnsAnswerLifetime },
  source: from.decemberReportQuoted,
})

const chatGpt = service(own.chatGpt, { label: 'ChatGPT', facts: { 'affected for': facts.chatGptOutage }, source: from.decemberReport })
const api = service(tech.openAiApi, { label: 'OpenAI API', facts: { 'affected for': facts.outage }, source: from.decemberReport })
const sora = service(own.sora, { label: 'Sora', source: from.decemberReport })
const workloads = service(own.dataPlane, {
  label: 'Data plane of a large cluster',
  facts: { 'first cluster back after': facts.firstClusterBack },
  source: from.decemberReportQuoted,
})
const nodes = service(own.clusterNodes, {
  label: 'Nodes of a large cluster, thousands',
  facts: { 'tested by Kubernetes up to': facts.testedNodes },
  source: from.decemberReportQuoted,
})
const healthy = service(own.dataPlane, { label: 'Healthy clusters', source: from.decemberReportTranslated })
const staging = service(own.clusterNodes, { label: 'Staging cluster', source: from.decemberReportTranslated })

const dnsCache = state(own.dnsCache, {
  label: 'DNS cache of a node',
  facts: { 'expired over': facts.cachesExpire, 'serve_stale, CoreDNS': facts.staleServed },
  source: from.decemberReportTranslated,
})

const apiServers = control(tech.kubeApiServer, {
  label: 'API servers of a large cluster',
  version: facts.kubernetesVersion,
  facts: { 'default limit': facts.requestsInFlight, 'default timeout': facts.requestTimeout },
  source: from.decemberReportQuoted,
})
const telemetry = control(own.telemetryService, { label: 'New telemetry service', source: from.decemberReport })
const pipeline = control(own.deployPipeline, {
  label: 'Deployment pipeline',
  facts: { rollout: facts.rollout },
  source: from.decemberReportTranslated,
})
const detection = control(own.changeMonitoring, { label: 'Change detection', source: from.decemberReportTranslated })

export default incident('telemetry-control-plane-2024-12-11', {
  system: systems.openai,
  title: 'OpenAI, 11 December 2024: a telemetry service makes every node load the Kubernetes API, and DNS goes with it',
  summary:
    'A new telemetry service made every node run expensive Kubernetes API operations. In most of the large clusters the control plane went down; DNS needs it, caches hid that for minutes, and the change that had to be removed could only be removed through the same API.',
  flow: [
    people.to(chatGpt, { label: 'ask', protocol: 'HTTPS' }).to(workloads, 'uses'),
    people.to(sora, { label: 'order videos', protocol: 'HTTPS' }).to(workloads, 'uses'),
    developers.to(api, { label: 'call', protocol: 'HTTPS' }).to(workloads, 'uses'),
    workloads.to(dnsCache, 'looks up names'),
    dnsCache.to(dns, 'asks when a record expires'),
    dns.to(apiServers, 'learns the services from'),
    nodes.to(workloads, 'run'),
    pipeline.to(staging, 'tries the change on'),
    pipeline.to(telemetry, 'rolls out'),
    detection.to(pipeline, 'detects faulty deployments of'),
    workloads.to(healthy, { label: 'loses traffic to', failure: true }),
  ],
  groups: [cluster('service', 'one large cluster', [workloads, nodes])],
  metrics: { cost: facts.outageCost },
  anatomy: {
    timeline: [
      {
        at: '2024-12-11T14:23-08:00',
        what: 'The code is merged and starts the deployment pipeline; a day before it ran on a staging cluster without a finding',
        source: from.decemberReportTranslated,
      },
      {
        at: '2024-12-11T14:51-08:00',
        what: 'The change starts to be applied to the clusters',
        turn: 'trigger',
        source: from.decemberReportTranslated,
      },
      {
        at: '2024-12-11T15:12-08:00',
        what: 'The report also gives this minute for the deployment of the telemetry service',
        source: from.decemberReport,
      },
      { at: '2024-12-11T15:13-08:00', what: 'Alerts reach engineers', turn: 'detected', source: from.decemberReportTranslated },
      {
        at: '2024-12-11T15:16-08:00',
        what: 'First customers are affected; in the same minute the cause is known',
        source: from.decemberReportTranslated,
      },
      { at: '2024-12-11T15:20-08:00', what: 'The rollout has reached all clusters', source: from.decemberReportTranslated },
      {
        at: '2024-12-11T15:27-08:00',
        what: 'Engineers start to move traffic away from affected clusters',
        source: from.decemberReportTranslated,
      },
      { at: '2024-12-11T15:40-08:00', what: 'Impact is at its peak', source: from.decemberReportTranslated },
      { at: '2024-12-11T16:36-08:00', what: 'The first cluster is back', source: from.decemberReportTranslated },
      {
        at: '2024-12-11T17:36-08:00',
        what: 'The API recovers substantially; ChatGPT follows nine minutes later',
        turn: 'mitigated',
        source: from.decemberReport,
      },
      { at: '2024-12-11T19:01-08:00', what: 'ChatGPT is fully back', source: from.decemberReport },
      {
        at: '2024-12-11T19:38-08:00',
        what: 'All models of the API are back, all clusters have recovered',
        turn: 'resolved',
        source: from.decemberReport,
      },
    ],
    cascade: [
      {
        from: telemetry,
        to: nodes,
        mechanism: 'its configuration makes every node run costly API operations',
        source: from.decemberReport,
      },
      {
        from: nodes,
        to: apiServers,
        mechanism: 'the cost of each grows with the cluster; thousands at once overwhelm them',
        source: from.decemberReportQuoted,
      },
      {
        from: apiServers,
        to: dns,
        mechanism: 'services cannot find each other without the control plane',
        source: from.decemberReportQuoted,
      },
      {
        from: dns,
        to: dnsCache,
        mechanism: 'stale records hide it while the rollout goes on, then expire',
        source: from.decemberReportTranslated,
      },
      { from: dnsCache, to: workloads, mechanism: 'names no longer resolve: services fail', source: from.decemberReportQuoted },
      {
        from: dnsCache,
        to: apiServers,
        mechanism: 'expired caches ask anew and add to the load',
        source: from.decemberReportTranslated,
      },
      { from: workloads, to: api, mechanism: 'products degrade or stop', source: from.decemberReport },
    ],
    detection: {
      signal:
        'Detection of faulty changes worked: engineers had alerts three minutes before the first customers were affected. What was watched in the rollout was the health of the new service, not that of the control plane.',
      source: from.decemberReportTranslated,
    },
    impact: {
      what: 'ChatGPT, the API and Sora degraded or unavailable',
      duration: facts.outage,
      users: facts.users,
      source: from.decemberReport,
    },
    response: [
      {
        what: 'The cause was known at once, but taking the service off needed the API that it had overloaded',
        source: from.decemberReportTranslated,
      },
      {
        what: 'Three ways at the same time: fewer nodes, no network access to the admin API, more capacity for the API servers',
        source: from.decemberReportTranslated,
      },
      { what: 'Traffic was moved to healthy clusters where that was possible', source: from.decemberReportTranslated },
    ],
    resolution: {
      what: 'The three ways together gave access to some control planes again; there the telemetry service was deleted, and recovery sped up. Clusters where everything started at once ran short of resources and needed work by hand',
      source: from.decemberReportTranslated,
    },
    prevention: [
      {
        what: 'Phased rollout for every infrastructure change, watching the workloads and the control plane meanwhile',
        source: from.decemberReportTranslated,
      },
      {
        what: 'Inject faults: run the data plane without its control plane, and roll out bad changes on purpose',
        source: from.decemberReportTranslated,
      },
      { what: 'An emergency way (“break glass”) to the API servers that works under any load', source: from.decemberReportTranslated },
      { what: 'Loosen the dependency of services on Kubernetes DNS', source: from.decemberReportTranslated },
      { what: 'Caching and dynamic rate limits for what a starting cluster needs', source: from.decemberReportTranslated },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'Too many requests, please try again later.',
        printedBy: apiServers,
        means: 'body of HTTP 429: the priority level of this client is full. Find out who fills it before you add capacity',
        source: from.fairnessFilter,
      },
      {
        text: 'request did not complete within the allotted timeout',
        printedBy: apiServers,
        means: 'HTTP 504 after 60 s by default: the request came in and was not answered in that time',
        source: from.timeoutFilter,
      },
    ],
    logs: [
      {
        where: 'if the cluster DNS is CoreDNS, its log at a start during the outage (OpenAI names no product)',
        line: 'starting server with unsynced Kubernetes API',
        printedBy: dns,
        source: from.corednsKubernetesCode,
      },
    ],
    metrics: [
      {
        name: 'apiserver_request_terminations_total',
        of: apiServers,
        threshold: 'more than 20 % of all requests over 10 min, for 5 min: alert KubeAPITerminatedRequests',
        source: from.mixinAlerts,
      },
      {
        name: 'apiserver_flowcontrol_rejected_requests_total',
        of: apiServers,
        threshold: 'no level is given: the flow schema that rises tells which clients are throttled',
        source: from.mixinRunbook,
      },
    ],
    runbook: [
      {
        do: 'Ask the API server itself',
        command: "kubectl get --raw='/readyz?verbose'",
        expect: 'every check [+] … ok; no answer or 429 is an API server without room',
        risk: 'readOnly',
        source: from.healthEndpoints,
      },
      {
        do: 'See which priority level is full',
        command: 'kubectl get --raw /debug/api_priority_and_fairness/dump_priority_levels',
        expect:
          'WaitingRequests near 0 everywhere, RejectedRequests not rising from one call to the next; one level that stands out holds the cause',
        risk: 'readOnly',
        source: from.flowControlReference,
      },
      {
        do: 'Name the client: who sends the waiting requests, and which verb on which resource',
        command: "kubectl get --raw '/debug/api_priority_and_fairness/dump_requests?includeRequestDetails=1'",
        expect: 'many users; one user in most lines is the client to stop',
        risk: 'readOnly',
        source: from.flowControlReference,
      },
      {
        do: 'If all of this is refused, use a client of the group system:masters: its requests are exempt from flow control. A server out of memory or CPU still stops them',
        risk: 'readOnly',
        source: from.flowControlConcepts,
      },
    ],
    recovery: [
      {
        do: 'Block network access to the Kubernetes admin API, so that no new costly request arrives',
        risk: 'mutating',
        undo: 'open it again step by step once the telemetry service is gone',
        verify: '/readyz answers again',
        source: from.decemberReportTranslated,
      },
      {
        do: 'At the same time take nodes out of the cluster and give the API servers more resources',
        risk: 'mutating',
        undo: 'bring nodes back in portions',
        verify: 'the share of terminated requests falls below 20 %',
        source: from.decemberReportTranslated,
      },
      {
        do: 'Delete the telemetry service from the cluster',
        risk: 'mutating',
        undo: 'apply its manifest again',
        verify: 'its requests are gone from dump_requests, names resolve again',
        source: from.decemberReportTranslated,
      },
      {
        do: 'Move traffic to clusters that are well, and let services start in portions',
        risk: 'mutating',
        undo: 'move traffic back once the cluster is well',
        verify: 'downloads of starting services do not use up the cluster’s resources',
        source: from.decemberReportTranslated,
      },
    ],
  },
  failures: [
    {
      what: 'Every node runs an operation whose cost grows with the cluster',
      component: nodes,
      effect: 'only clusters above a certain size fail; the staging cluster showed nothing',
      recovery: 'take it off again; roll out in phases and watch the control plane in each',
      source: from.decemberReportTranslated,
    },
    {
      what: 'The control plane is down and DNS caches still answer',
      component: dnsCache,
      effect: 'all looks well for minutes while the change spreads',
      recovery: 'watch the control plane in a rollout; CoreDNS can keep old records longer (serve_stale, off unless configured)',
      source: from.corednsCache,
    },
    {
      what: 'DNS is restarted while the API server is down',
      component: dns,
      effect: 'CoreDNS waits 5 s, then serves, and answers SERVFAIL for every record not yet synchronized',
      recovery: 'it goes on trying; leave DNS running until the API answers',
      source: from.corednsKubernetes,
    },
    {
      what: 'The way to roll back leads through what is broken',
      component: apiServers,
      effect: 'the cause is known for more than an hour before the first cluster is back',
      recovery: 'an emergency access prepared beforehand',
      source: from.decemberReportTranslated,
    },
    {
      what: 'A recovered cluster starts all services at once',
      component: workloads,
      effect: 'they download what they need together and use up resources',
      recovery: 'limits for these downloads, caches, start in portions',
      source: from.decemberReportTranslated,
    },
  ],
})
