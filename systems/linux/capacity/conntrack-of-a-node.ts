import { capacity, control, group, service, state, system, technology, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const pods = service(technology('service', 'Kubernetes pods'), {
  label: 'Pods of an 8-core node',
  facts: { 'connections, at most': facts.shortConnections },
  source: from.kubeProxy,
})
const peers = service(technology('service', 'Remote peers'), { label: 'Peers on the network', source: from.variables })
const kernel = service(tech.linux, {
  label: 'Kernel that tracks connections',
  version: '6.1.192',
  source: from.core,
})
const table = state(technology('state', 'nf_conntrack table'), {
  label: 'nf_conntrack table',
  facts: { '8 cores': facts.ofEightCores, 'at least': facts.atLeast, 'alert at': facts.alertAt, 'up to 4 cores': facts.ofSmallNode },
  source: from.kubeProxy,
})
const buckets = state(technology('state', 'nf_conntrack hash buckets'), {
  label: 'Hash buckets',
  facts: { 'chosen by itself, at most': facts.mostBuckets },
  source: from.variables,
})
const kernelLog = state(technology('state', 'Linux kernel log'), { label: 'Kernel log', source: from.rescue })
const timers = control(technology('control', 'nf_conntrack timeouts'), {
  label: 'Timeouts of entries',
  facts: { 'SYN sent': facts.synSent, 'SYN received': facts.synReceived, closed: facts.timeWait, idle: facts.established },
  source: from.variables,
})
const kubeProxy = control(tech.kubeProxy, {
  label: 'kube-proxy',
  version: unpublished('its command-line reference was read at a commit, not at a release'),
  facts: { 'each core': facts.perCore, 'idle on nodes': facts.establishedOnNodes },
  source: from.kubeProxy,
})
const mixin = control(tech.prometheus, {
  label: 'Alert rules of the node mixin',
  version: unpublished('the rules name no version of Prometheus'),
  facts: { above: facts.nodeAlert },
  source: from.nodeAlerts,
})
const netdata = control(tech.netdata, {
  label: 'Netdata alarm',
  version: unpublished('the guide to the alert was read at a commit, not at a release'),
  facts: { critical: facts.netdataCritical },
  source: from.netdata,
})

export default capacity('conntrack-of-a-node', {
  system: system('linux', 'Linux'),
  title: 'Linux, Kubernetes node of 8 cores: how many short connections a second fill the table that tracks them',
  summary:
    'kube-proxy lets a node track 32,768 connections for each core, so 262,144 on eight. A closed TCP connection keeps its entry for another 120 s: by Little’s law some 2,200 short ones a second are the most, and at three quarters of that the alert fires. An upper bound from defaults: time while a connection is open, idle ones and other protocols take entries too.',
  flow: [
    pods.to(kernel, 'open and close TCP connections').to(peers, 'forwards packets'),
    kernel.to(table, 'adds an entry for each connection').to(buckets, 'hashes entries into'),
    kernel.to(kernelLog, { label: 'warns when full, drops the packet', failure: true }),
    timers.to(table, 'expire entries'),
    kubeProxy.to(table, 'sets its limit by cores'),
    kubeProxy.to(timers, 'sets the timeout of idle entries'),
    mixin.to(table, 'compares entries with the limit'),
    netdata.to(table, 'compares entries with the limit'),
  ],
  groups: [group('state', 'Memory of the node', [table, buckets, kernelLog])],
  model: {
    inputs: {
      'entries each core': facts.perCore,
      'entries at least': facts.atLeast,
      'entry after the close': facts.heldAfterClose,
      'level of the alert': facts.nodeAlert,
    },
    limit: facts.shortConnections,
    load: facts.alertAt,
    resources: [{ node: table, what: 'entries', size: facts.ofEightCores, throughput: facts.alertAt, held: facts.heldAfterClose }],
    saturatesFirst: {
      node: table,
      why: 'A new connection needs an entry. With more than nf_conntrack_max and none that can be dropped early, its first packet is dropped; tracked connections go on.',
      source: from.core,
    },
    headroom: facts.freeAtAlert,
    whenToAdd:
      'At 75 % of the limit (NodeHighNumberConntrackEntriesUsed). A higher limit acts at once; it costs memory for each entry. What the load of your node is, only its own count says.',
  },
  metrics: { cost: facts.capacityCost },
  onCall: {
    errors: [
      {
        text: 'nf_conntrack: table full, dropping packet',
        printedBy: kernel,
        means: 'a packet of a connection that is not tracked yet was dropped; lines are rate-limited',
        source: from.core,
      },
    ],
    logs: [
      {
        where: 'kernel log, level warning: dmesg -T',
        line: 'nf_conntrack: table full, dropping packet',
        printedBy: kernel,
        source: from.rescue,
      },
    ],
    metrics: [
      {
        name: 'node_nf_conntrack_entries / node_nf_conntrack_entries_limit',
        of: table,
        threshold: '> 75 % (NodeHighNumberConntrackEntriesUsed, warning)',
        source: from.nodeAlerts,
      },
      {
        name: 'netfilter_conntrack_full (Netdata)',
        of: table,
        threshold: '> 95 % critical, > 90 % warning',
        source: from.netdata,
      },
    ],
    runbook: [
      {
        do: 'How full is the table, and what is its limit?',
        command: 'sysctl net.netfilter.nf_conntrack_count net.netfilter.nf_conntrack_max',
        expect: 'count below 75 % of max; max is 262144 on eight cores, by the defaults of kube-proxy',
        risk: 'readOnly',
        source: from.rescue,
      },
      {
        do: 'Is it closed connections that fill it?',
        command: "conntrack -L -p tcp 2>/dev/null | awk '{print $4}' | sort | uniq -c | sort -n",
        expect: 'TIME_WAIT last: many short connections, as in this model; ESTABLISHED last: idle ones, the model does not apply',
        risk: 'readOnly',
        source: from.tool,
      },
    ],
    recovery: [
      {
        do: 'Raise --conntrack-max-per-core=<entries for each core> where the options of kube-proxy are kept (note the former value), and restart it on the node. Do not start a second kube-proxy by hand',
        expect: 'nf_conntrack_max = entries for each core × cores, and not below conntrack-min',
        risk: 'mutating',
        undo: 'put the former value back and restart kube-proxy',
        verify: 'count is below 75 % of max, and no new line in dmesg',
        source: from.kubeProxy,
      },
    ],
  },
  failures: [
    {
      what: 'More short connections a second than entries come free',
      component: table,
      effect: 'first packets are dropped: some clients fail, others notice nothing',
      recovery: 'a larger table',
      source: from.core,
    },
    {
      what: 'The limit is raised and the buckets are not',
      component: buckets,
      effect: 'more entries share a bucket; each is in the table twice, once for each direction',
      recovery: 'raise the buckets too',
      source: from.variables,
    },
    {
      what: 'Time in TIME_WAIT is cut to save room',
      component: timers,
      effect: 'AWS warns of it; the defaults suit most cases',
      recovery: 'put 120 s back and raise the limit instead',
      source: from.rescue,
    },
  ],
})
