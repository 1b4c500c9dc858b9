import { control, edge, group, incident, service, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const shop = edge(own.shop, { label: 'Clients of the Fashion Store', external: true, source: from.postmortem })
const ingress = edge(own.ingress, { label: 'Ingress of the cluster', source: from.postmortem })
const coreDns = edge(tech.coreDns, {
  label: 'CoreDNS of the cluster',
  version: unpublished('looked for in the post-mortem; the Deployment in the channels beta and stable, of 3 January 2019, names 1.2.0'),
  facts: {
    'limit before': facts.oldLimit,
    'limit after': facts.newLimit,
    grown: facts.limitGrowth,
    'rule of thumb': facts.memoryBase,
    replicas: facts.replicas,
    caches: facts.cacheTime,
  },
  source: from.deployment,
})
const upstream = edge(own.upstreamResolvers, { label: 'Upstream resolvers', external: true, source: from.corefile })

const aggregation = service(tech.nodeJs, {
  label: 'Aggregation layer',
  version: facts.nodeVersion,
  facts: { 'asks for a name': facts.queriesPerLookup },
  source: from.postmortem,
})
const minor = service(own.downstream, { label: 'One minor downstream service', source: from.postmortem })
const others = service(own.downstream, { label: 'All other downstream services', source: from.postmortem })

const kubelet = control(tech.kubelet, {
  label: 'kubelet of the node',
  version: unpublished(
    'looked for in the post-mortem; the worker nodes in the channels beta and stable, of 3 January 2019, are set to 1.11.6',
  ),
  source: [from.memoryResource, from.workerNodes],
})
const monitoring = control(own.monitoring, { label: 'Monitoring in the cluster', source: from.postmortem })
const paging = control(own.paging, { label: 'Paging', external: true, source: from.postmortem })
const applicationOnCall = control(own.onCall, { label: 'On-call of the aggregation layer', source: from.postmortem })
const clusterOnCall = control(own.onCall, { label: 'On-call of Kubernetes', source: from.postmortem })

export default incident('coredns-oom-2019-01-07', {
  system: system('zalando', 'Zalando'),
  title: 'Zalando, 7 January 2019: retries of one service multiply DNS queries, and CoreDNS dies of its memory limit',
  summary:
    'A minor service timed out, clients tried again, and each lookup of an outside name became ten DNS queries. The pods of CoreDNS, limited to 100 MiB, were killed all at once and again after each start: no DNS in the whole cluster, and errors for more than an hour. Monitoring needed DNS as well, so people called people. A larger limit ended it.',
  flow: [
    shop.to(ingress, { label: 'open pages', protocol: 'HTTPS' }).to(aggregation, 'forwards'),
    aggregation.to(minor, 'calls'),
    aggregation.to(others, 'calls, through circuit breakers'),
    aggregation.to(coreDns, { label: 'looks up names, uncached', protocol: 'DNS' }).to(upstream, { label: 'forwards', protocol: 'DNS' }),
    kubelet.to(coreDns, 'starts again after a kill'),
    monitoring.to(coreDns, { label: 'looks up names', protocol: 'DNS' }),
    monitoring.to(paging, 'triggers alerts'),
    paging.to(clusterOnCall, 'would page'),
    applicationOnCall.to(clusterOnCall, { label: 'calls in person', failure: true }),
    clusterOnCall.to(coreDns, { label: 'raises the limit by hand', failure: true }),
  ],
  groups: [group('service', 'behind the Fashion Store', [aggregation, minor, others])],
  metrics: { cost: facts.outageCost },
  anatomy: {
    timeline: [
      {
        at: '2019-01-03T17:06+01:00',
        what: 'Last state of the repository before the outage: CoreDNS limited to 100Mi. The outage of 7 January follows; none of its clock times is published',
        source: from.deployment,
      },
      {
        at: '2019-01-13T21:23+01:00',
        what: 'By now the outage is long over; memory of CoreDNS becomes configurable for each cluster',
        turn: 'resolved',
        source: from.configurableMemory,
      },
      {
        at: '2019-01-14T12:21+01:00',
        what: 'The daemon set of CoreDNS gets requests equal to its limits, the guaranteed class',
        source: from.guaranteedClass,
      },
      {
        at: '2019-01-25T15:51+01:00',
        what: 'Merged: dnsmasq as a cache before CoreDNS, on every node',
        source: from.dnsmasq,
      },
      { at: '2019-02-04T23:23+01:00', what: 'The post-mortem is written into the repository', source: from.postmortemCommit },
    ],
    cascade: [
      { from: minor, to: aggregation, mechanism: 'calls time out, answered with 404', source: from.postmortem },
      { from: shop, to: ingress, mechanism: 'clients try again', source: from.postmortem },
      { from: aggregation, to: coreDns, mechanism: 'as many more lookups, ten queries each', source: from.postmortem },
      { from: kubelet, to: coreDns, mechanism: 'all pods killed at 100 MiB, again after each start', source: from.postmortem },
      { from: coreDns, to: others, mechanism: 'no name resolves: circuit breakers open', source: from.postmortem },
      { from: coreDns, to: monitoring, mechanism: 'no DNS: no metrics, no alerts', source: from.postmortem },
    ],
    detection: {
      signal:
        'Monitoring of the cluster was down with DNS, so nobody on call for Kubernetes was paged. The on-call engineer of the aggregation layer called them in person; when is not published.',
      source: from.postmortem,
    },
    impact: {
      what: 'All web pages of products and outfits returned many errors; everything in the cluster that needs DNS was hit',
      duration: facts.errorsFor,
      users: facts.affectedCustomers,
      source: from.postmortem,
    },
    response: [
      { what: 'One on-call engineer calls another, past the paging that did not work', source: from.postmortem },
      { what: 'See that the pods of CoreDNS are killed for memory', source: from.postmortem },
    ],
    resolution: {
      what: 'Memory request and limit of CoreDNS raised by hand from 100Mi to 2000Mi; with DNS back the circuit breakers closed',
      source: from.postmortem,
    },
    prevention: [
      { what: 'A cache on every node, dnsmasq before CoreDNS, so that one application cannot take DNS from all', source: from.postmortem },
      { what: 'Alerts from outside of the clusters', source: from.postmortem },
      { what: 'Make it easy for any on-call engineer to reach another team', source: from.postmortem },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'OOMKilled',
        printedBy: kubelet,
        means: 'STATUS of kubectl get pods, and reason of the last state, with exit code 137: the container passed its own memory limit',
        source: from.memoryResource,
      },
      {
        text: 'Back-off restarting failed container',
        printedBy: kubelet,
        means: 'event of the pod: it starts and fails again and again. It does not heal under the same load',
        source: from.memoryResource,
      },
    ],
    logs: [
      {
        where:
          'kubectl describe nodes, among the events; as the documentation prints it: number, name in brackets and score are those of its example',
        line: 'OOMKilling Memory cgroup out of memory: Kill process 4481 (stress) score 1994 or sacrifice child',
        printedBy: kubelet,
        source: from.memoryResource,
      },
    ],
    metrics: [
      {
        name: 'coredns_dns_request_count_total',
        of: coreDns,
        threshold: 'its rate grows with the requests of one application; no level is published. Watch it from outside of the cluster',
        source: from.coreDnsMetrics,
      },
      {
        name: 'MEMORY of kubectl top pod -n kube-system -l application=coredns',
        of: coreDns,
        threshold: 'the limit of the pod, 100Mi on that day: a container that stays above it is killed',
        source: from.memoryResource,
      },
    ],
    runbook: [
      {
        do: 'Do the pods of CoreDNS run, and how often have they started?',
        command: 'kubectl get pods --namespace=kube-system -l application=coredns -o wide',
        expect: 'Running, with few RESTARTS. OOMKilled or CrashLoopBackOff on all of them at once is the picture of this outage',
        risk: 'readOnly',
        source: from.deployment,
      },
      {
        do: 'Why did they stop, and which limit do they have?',
        command: 'kubectl get pods --namespace=kube-system -l application=coredns -o yaml | grep -E "reason:|exitCode:|memory:"',
        expect: 'no reason: OOMKilled and no exitCode: 137; otherwise note the memory of limits',
        risk: 'readOnly',
        source: from.memoryResource,
      },
      {
        do: 'Does the DNS service answer? From a pod or node of the cluster',
        command: 'dig +time=2 +tries=1 @10.3.0.11 kubernetes.default.svc.cluster.local',
        expect: 'NOERROR with an address; 10.3.0.11 is the clusterIP of Zalando’s service, yours may differ',
        risk: 'readOnly',
        source: from.service,
      },
    ],
    recovery: [
      {
        do: 'Do not wait for the page: with DNS the alerts of the cluster are gone. Call the team that runs the cluster',
        risk: 'readOnly',
        source: from.postmortem,
      },
      {
        do: 'Raise request and limit of the Deployment, here to what ended the outage',
        command: 'kubectl -n kube-system set resources deployment coredns --limits=memory=2000Mi --requests=memory=2000Mi',
        risk: 'mutating',
        undo: 'the same command with the former values, here 100Mi, once the load is gone',
        verify: 'pods stay Running, dig answers, and kubectl top pod stays well below the limit',
        source: from.setResources,
      },
      {
        do: 'Is there a daemon set as well? Raise it in the same way. With updateStrategy OnDelete a pod takes it up only when deleted: one after the other',
        command: 'kubectl -n kube-system get daemonset coredns -o jsonpath="{.spec.updateStrategy.type}"',
        risk: 'readOnly',
        source: from.daemonSet,
      },
      {
        do: 'Bring the new value into the repository, else a later deployment of the cluster may put the old one back',
        risk: 'mutating',
        undo: 'revert the commit',
        verify: 'after the deployment the limit of the pods is still the new one',
        source: from.configurableMemory,
      },
    ],
  },
  failures: [
    {
      what: 'A limit taken from past use',
      component: coreDns,
      effect: 'enough by past use; in a spike all pods fail together, and again after each start',
      recovery: 'room for a spike; Zalando’s autoscaler of memory did not cover CoreDNS',
      source: from.postmortem,
    },
    {
      what: 'ndots 5: outside names are tried with every search domain first',
      component: aggregation,
      effect: 'ten queries for one name; no cache in Node.js and short-lived connections add to it',
      recovery: 'a cache near the application',
      source: from.searchList,
    },
    {
      what: 'Alerts need the DNS that failed',
      component: monitoring,
      effect: 'silence: nobody is paged',
      recovery: 'alerts from outside of the cluster',
      source: from.postmortem,
    },
    {
      what: 'A minor service fails',
      component: minor,
      effect: 'its timeouts become 404, clients repeat the whole page',
      recovery: 'ends with the timeouts; what was done about it is not published',
      source: from.postmortem,
    },
  ],
})
