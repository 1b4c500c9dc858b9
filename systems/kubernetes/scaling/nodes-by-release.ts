import { control, edge, scaling, service, state, system, technology, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const shape = unpublished('drawn is the shape that 1.6 reached, not one release of it')

const clients = edge(own.clients, { label: 'Clients of the API', source: from.scalabilityOf12 })
const apiServer = control(tech.kubeApiServer, {
  label: 'API server, with its caches',
  version: shape,
  facts: {
    'master, 100 nodes': facts.masterOf10,
    'master, 5,000 nodes': facts.masterOf16,
    'calls, objective': facts.callObjective,
    'alert, refused': facts.terminated,
  },
  source: from.scalabilityOf16,
})
const objects = state(tech.etcd, {
  label: 'etcd v3: objects, in protobuf',
  version: unpublished('the post names 3.0.10 as the release with the faster watch, not the one each cluster runs'),
  facts: { 'a watcher needs': facts.watchEvents },
  source: from.scalabilityOf16,
})
const events = state(tech.etcd, {
  label: 'etcd for events',
  version: unpublished('the guide for large clusters names no release'),
  source: from.largeClusters,
})
const scheduler = control(tech.kubeScheduler, { label: 'Scheduler', version: shape, source: from.scalabilityOf16 })
const controllers = control(tech.kubeControllerManager, {
  label: 'Controllers, shared informers',
  version: shape,
  source: from.scalabilityOf16,
})
const kubelet = control(tech.kubelet, {
  label: 'kubelet with PLEG',
  version: shape,
  facts: { nodes: facts.nodesOf2026, 'pods, all': facts.podsOf16, 'nodes, 1.6 ÷ 1.0': facts.nodesGrowth },
  source: from.scalabilityOf12,
})
const pods = service(technology('service', 'Pods of Kubernetes'), {
  label: 'Pods on a node',
  facts: {
    'a node, 1.1': facts.podsPerNodeOf11,
    'a node, 1.2': facts.podsPerNodeOf12,
    'a node, 2026': facts.podsPerNode2026,
    'start, objective': facts.startObjective,
    'start, Sep 2015': facts.startOf10,
    'start, 1.2': facts.startOf12,
  },
  source: from.scalabilityOf12,
})
const runtime = service(technology('service', 'Container runtime of a node'), { label: 'Container runtime', source: from.scalabilityOf12 })
const kubemark = control(tech.kubemark, { label: 'Kubemark: hollow nodes', source: from.scalabilityOf13 })

export default scaling('nodes-by-release', {
  system: system('kubernetes', 'Kubernetes'),
  title: 'Kubernetes, 2015 to 2026: from 100 nodes a cluster to 5,000, and why it stays there',
  summary:
    'A size is supported if 99 % of API calls return within a second and 99 % of pods start within five. In under two years that went from 100 nodes to 5,000, by reading from memory instead of etcd, by another encoding, and by etcd v3. Since 1.6 the number has not moved: larger clusters run, without the promise. Numbers are those of the project’s own tests.',
  flow: [
    clients
      .to(apiServer, { label: 'call', protocol: 'HTTPS' })
      .to(objects, { label: 'reads, writes, watches for its cache', protocol: 'gRPC' }),
    apiServer.to(events, 'writes events'),
    scheduler.to(apiServer, 'watches pods, binds them'),
    controllers.to(apiServer, 'watch, create, update'),
    kubelet.to(apiServer, 'watches its pods, reports status'),
    kubelet.to(runtime, 'lists once for all pods').to(pods, 'runs'),
    kubemark.to(apiServer, 'loads, as real nodes would'),
  ],
  stages: [
    {
      since: '2015-07',
      load: facts.nodesOf10,
      architecture: '1.0: controllers list everything again every few seconds; each watch goes on to etcd',
      broke: 'these lists were a huge load on the API server; conversions by reflection were up to ten times slower than generated code',
      fix: 'controllers that watch, generated conversions, watches served by the API server itself',
      source: [from.scalabilityOf10, from.releaseOf11],
    },
    {
      since: '2016-03',
      load: facts.nodesOf12,
      architecture: '1.2: the API server reads from memory, the kubelet lists containers once for all pods',
      broke: 'the API server spends most of its time on JSON',
      fix: 'protocol buffers between the components, since 1.3',
      source: [from.scalabilityOf12, from.scalabilityOf13],
    },
    {
      since: '2016-07',
      load: facts.nodesOf13,
      architecture: '1.3: protocol buffers between components, JSON still in etcd v2; Kubemark tests without real nodes',
      broke: 'etcd v2 cannot send a watcher the 500 events a second that 5,000 nodes need',
      fix: 'etcd v3, and with it protocol buffers in the store; its watch was made faster for this, in 3.0.10',
      source: from.scalabilityOf16,
    },
    {
      since: '2017-03',
      load: facts.nodesOf16,
      architecture: '1.6: etcd v3, shared informers, a scheduler five to ten times faster',
      broke: 'the two objectives leave much unmeasured, such as when a new pod can be reached through its service',
      fix: 'more objectives before more nodes; beyond 5,000 nodes, several clusters',
      source: from.scalabilityOf16,
    },
    {
      since: '2026',
      load: facts.nodesOf2026,
      architecture: 'the same limit; tests that block a release have run on kops since December 2025',
      broke:
        'more nodes is one of many limits that hang together: objects, services, pods of a namespace; past them it gets slower, not down',
      fix: 'a table of limits to stay within, for the largest cluster; smaller ones have proportionally less',
      source: from.thresholds,
    },
  ],
  metrics: { cost: facts.scalingCost },
  onCall: {
    errors: [
      {
        text: 'Too many requests, please try again later.',
        printedBy: apiServer,
        means:
          'HTTP 429 with Retry-After: 1: more calls at a time than it takes. Members of system:masters are let through, so your own kubectl may work while others fail',
        source: [from.maxInFlight, from.fairness],
      },
      {
        text: 'pleg was last seen active %v ago; threshold is %v',
        printedBy: kubelet,
        means:
          'PLEG, the pod lifecycle event generator of the kubelet: the list of containers does not come back from the runtime: this node, not the cluster; look at its pods and its runtime',
        source: from.relisting,
      },
    ],
    logs: [
      {
        where: 'log of etcd 3.6, level warn',
        line: 'apply request took too long',
        printedBy: objects,
        source: from.slowApply,
      },
    ],
    metrics: [
      {
        name: 'apiserver_request_terminations_total ÷ (apiserver_request_total + apiserver_request_terminations_total), rates of 10 min',
        of: apiServer,
        threshold: '> 0.20 for 5 min, alert KubeAPITerminatedRequests: it sheds a fifth of the calls',
        source: from.apiServerAlerts,
      },
      {
        name: 'p99 of API calls for each resource and verb, over 5 min',
        of: apiServer,
        threshold: '> 1 s for single objects, > 30 s for lists: past the objective, which is judged for a day of the cluster',
        source: from.objectives,
      },
      {
        name: 'time() - pleg_last_seen_seconds',
        of: kubelet,
        threshold: 'the code suggests an alert on it and names no number; the message above holds the limit in force',
        source: from.relisting,
      },
    ],
    runbook: [
      {
        do: 'Past the limits? Nodes first',
        command: 'kubectl get nodes --no-headers | wc -l',
        expect: 'at most 5,000; then pods (150,000), pods of one namespace (3,000), services (10,000)',
        risk: 'readOnly',
        source: from.thresholds,
      },
      {
        do: 'Who is refused, by which priority level? Needs API Priority and Fairness, on by default since 1.20; one API server answers, ask each',
        command: 'kubectl get --raw /metrics | grep apiserver_flowcontrol_rejected_requests_total',
        expect: 'no growth; else flow schema and reason: queue-full, concurrency-limit, time-out or, in newer releases, cancelled',
        risk: 'readOnly',
        source: [from.flowControl, from.flowControlBeta, from.flowControlNow],
      },
      {
        do: 'How many calls may run at a time, by level?',
        command: "kubectl get --raw /metrics | grep -E 'apiserver_flowcontrol_(nominal_limit_seats|request_concurrency_limit)'",
        expect:
          'the first name in newer releases, the second in older ones; the sum is about --max-requests-inflight + --max-mutating-requests-inflight',
        risk: 'readOnly',
        source: [from.flowControl, from.flowControlNow],
      },
    ],
    recovery: [
      {
        do: 'The machine has cores to spare, and calls are refused: restart the API servers, one at a time, with a larger --max-requests-inflight; all levels grow by the same share',
        risk: 'mutating',
        undo: 'restart with the old value',
        verify: 'apiserver_flowcontrol_rejected_requests_total stands still, and the p99 of calls stays below 1 s',
        source: [from.flowControl, from.objectives],
      },
      {
        do: 'Events slow the objects down: give them an etcd of their own, and point the API servers to it',
        risk: 'mutating',
        undo: 'point the API servers back; events written meanwhile are not seen then, which no object depends on',
        verify: 'fewer “apply request took too long” in the log of the etcd with the objects',
        source: [from.largeClusters, from.slowApply, from.scalabilityOf12],
      },
    ],
  },
  failures: [
    {
      what: 'Each pod’s worker polls the runtime',
      component: runtime,
      effect: 'with many pods the polls overwhelmed it; the limit was 30 pods a node',
      recovery: 'the PLEG of 1.2: one list for all, a quarter of the CPU in steady state, 100 pods a node',
      source: from.scalabilityOf12,
    },
    {
      what: 'gRPC of the API server is updated, and responses from etcd are limited to 4 MB',
      component: apiServer,
      effect: 'calls with large responses fail; seen at 100 nodes',
      recovery: 'caught by the scalability tests: ordinary ones run at a much smaller scale',
      source: from.regressions,
    },
    {
      what: 'Kubelets delete pods right after garbage collection, all at once',
      component: kubelet,
      effect: 'deletions past the objective of one second; seen at 2,000 nodes',
      recovery: 'found by the tests of the group that keeps the objectives',
      source: from.regressions,
    },
    {
      what: 'Status of nodes waits for the audit log',
      component: apiServer,
      effect: 'each call an order of magnitude slower: the log was written before the answer; seen at 2,000 nodes',
      recovery: 'found by the same tests',
      source: from.regressions,
    },
  ],
})
