import { control, debugging, edge, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const coreDns = edge(tech.coreDns, {
  label: 'CoreDNS pods of a cluster',
  version: '1.14.7',
  facts: {
    'stops after more than': facts.probesSeen,
    'probes for': facts.probing,
    'probe retried after': facts.probeRetry,
    'waits for an upstream': facts.upstreamWait,
    'checks an upstream every': facts.healthCheck,
    'upstream down after': facts.maxFails,
  },
  source: from.loop,
})
const kubelet = control(tech.kubelet, {
  label: 'kubelet of the node',
  version: unpublished('looked for in the documentation of the loop plugin'),
  source: from.manual,
})

const logs =
  'for p in $(kubectl get pods --namespace=kube-system -l k8s-app=kube-dns -o name); do kubectl logs --namespace=kube-system --previous $p | tail -5; done'

export default debugging('loop-detected', {
  system: system('coredns', 'CoreDNS'),
  title: 'CoreDNS 1.14: Loop detected, the pods are in CrashLoopBackOff',
  summary:
    'At its start CoreDNS met its own probe again: what it forwards comes back to it. It stops on purpose, because a loop would eat memory and CPU. Restarts do not help; the upstream that it forwards to must change, in the Corefile or in the resolv.conf that the kubelet hands to pods.',
  guide: {
    entry: {
      text: 'Loop (%s -> %s) detected for zone %q, see https://coredns.io/plugins/loop#troubleshooting. Query: "HINFO %s"',
      printedBy: coreDns,
      means: 'level FATAL: the probe of the named zone has come back more than twice, and the process ends',
      source: from.loop,
    },
    questions: [
      {
        id: 'line',
        ask: 'Did the pods stop because of a loop?',
        on: coreDns,
        command: logs,
        expected: 'no line with plugin/loop',
        threshold: 'plugin/loop: Loop (… -> …) detected for zone "…"',
        yes: { ask: 'file' },
        no: {
          escalate: 'the team that runs the cluster, with the last lines of the pods: they stop for another reason than a loop',
        },
        source: from.manual,
      },
      {
        id: 'file',
        ask: 'Does the zone of the line forward to /etc/resolv.conf?',
        on: coreDns,
        command: 'kubectl -n kube-system get configmap coredns -o yaml | grep -n "forward"',
        expected: 'forward with the addresses of DNS servers outside of the cluster',
        threshold: 'forward . /etc/resolv.conf (or another file) for that zone',
        yes: { ask: 'stub' },
        no: { ask: 'address' },
        source: from.manual,
      },
      {
        id: 'stub',
        ask: 'Does that file name a loopback address?',
        on: kubelet,
        command: 'grep nameserver /etc/resolv.conf',
        expected: 'on the node of the pod: addresses of real upstream servers',
        threshold: '127.0.0.1, ::1 or 127.0.0.53',
        yes: {
          fix: {
            do: 'Point the kubelet of every such node to the real file: resolvConf in its configuration (with systemd-resolved typically the path below), then restart the kubelet and let the CoreDNS pods start anew',
            command: 'cat /run/systemd/resolve/resolv.conf',
            expect: 'the addresses of the upstream servers, and no loopback address; if not, your distribution keeps the file elsewhere',
            risk: 'mutating',
            undo: 'put the former resolvConf back and restart the kubelet',
            verify: 'the CoreDNS pods stay Running without new restarts, and nslookup kubernetes.default answers in a pod',
            source: from.manual,
          },
        },
        no: {
          escalate:
            'whoever runs the DNS servers that the file names, with their addresses and the zone: one of them forwards back to the DNS service of the cluster',
        },
        source: from.manual,
      },
      {
        id: 'address',
        ask: 'Does it forward to a local address, or to the address of its own service?',
        on: coreDns,
        command: 'kubectl -n kube-system get configmap coredns -o yaml | grep "forward"; kubectl get svc --namespace=kube-system kube-dns',
        expected: 'forward to addresses that are neither local nor the CLUSTER-IP of kube-dns',
        threshold: 'a loopback address, or the CLUSTER-IP of kube-dns',
        yes: {
          fix: {
            do: 'Save the configuration map to a file, then replace the address after forward by those of the upstream DNS servers',
            command:
              'kubectl -n kube-system get configmap coredns -o yaml > coredns-before.yaml && kubectl -n kube-system edit configmap coredns',
            expect: 'the pods take it up at their next start; Kubernetes may need a minute or two to hand it to them',
            risk: 'mutating',
            undo: 'put the former address after forward back, from coredns-before.yaml',
            verify: 'the CoreDNS pods stay Running without new restarts, and nslookup of an outside name answers in a pod',
            source: from.kubernetes,
          },
        },
        no: {
          escalate:
            'whoever runs the DNS servers that forward names, with their addresses and the zone: one of them forwards back to the DNS service of the cluster',
        },
        source: from.manual,
      },
    ],
  },
  metrics: { cost: unpublished('what this failure costs; looked for in the documentation of the loop and forward plugins') },
  onCall: {
    errors: [
      {
        text: 'Loop (%s -> %s) detected for zone %q, see https://coredns.io/plugins/loop#troubleshooting. Query: "HINFO %s"',
        printedBy: coreDns,
        means: 'its first two values are where the probe came from and the own address; %q is the zone to look for in the Corefile',
        source: from.loop,
      },
    ],
    logs: [
      {
        where: 'kubectl logs --previous of a CoreDNS pod, level FATAL',
        line: 'plugin/loop: Loop (127.0.0.1:55953 -> :1053) detected for zone ".", see https://coredns.io/plugins/loop#troubleshooting.',
        printedBy: coreDns,
        source: from.manual,
      },
    ],
    metrics: [
      {
        name: 'STATUS and RESTARTS of kubectl get pods --namespace=kube-system -l k8s-app=kube-dns',
        of: coreDns,
        threshold: 'CrashLoopBackOff; healthy pods are Running with 0 restarts',
        source: from.manual,
      },
    ],
    runbook: [
      {
        do: 'See whether any CoreDNS pod still runs: pods that started before the change go on answering',
        command: 'kubectl get pods --namespace=kube-system -l k8s-app=kube-dns -o wide',
        expect: 'Running with 0 restarts; note the nodes of those in CrashLoopBackOff',
        risk: 'readOnly',
        source: from.kubernetes,
      },
      {
        do: 'Read why they stopped, in the logs of the container before',
        command: logs,
        expect: 'the line with plugin/loop and the zone',
        risk: 'readOnly',
        source: from.kubectlLogs,
      },
    ],
    recovery: [
      {
        do: 'When resolution must return before the nodes are mended: forward to the addresses of the upstream DNS servers instead of the file. It mends CoreDNS only; other pods with the DNS policy default still get the faulty file',
        command:
          'kubectl -n kube-system get configmap coredns -o yaml > coredns-before.yaml && kubectl -n kube-system edit configmap coredns',
        expect: 'forward . <upstream address> in the Corefile',
        risk: 'mutating',
        undo: 'put forward . /etc/resolv.conf back, once the kubelets hand out the real file',
        verify: 'the CoreDNS pods stay Running, and nslookup kubernetes.default answers in a pod',
        source: from.manual,
      },
    ],
  },
  failures: [
    {
      what: 'systemd-resolved puts 127.0.0.53 into /etc/resolv.conf of the nodes',
      component: kubelet,
      effect: 'the kubelet hands that file to pods; CoreDNS forwards to itself and stops at its start',
      recovery: 'resolvConf of the kubelet names the real file',
      source: from.manual,
    },
    {
      what: 'A loop arises while CoreDNS runs',
      component: coreDns,
      effect: 'the plugin looks at the start only; the loop consumes memory and CPU until the host runs out',
      recovery: 'mend the upstream; the next start would have stopped',
      source: from.manual,
    },
  ],
})
