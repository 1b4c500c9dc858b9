import { control, debugging, service, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const kernel = service(tech.linux, {
  label: 'Kernel that tracks connections',
  version: '6.1.192',
  facts: {
    'buckets at most': facts.mostBuckets,
    'idle connection stays': facts.established,
    'unanswered SYN stays': facts.synSent,
    'half-open stays': facts.synReceived,
    'closed stays': facts.timeWait,
    warning: facts.nodeAlert,
    critical: facts.netdataCritical,
  },
  source: from.variables,
})
const kubeProxy = control(tech.kubeProxy, {
  label: 'kube-proxy on a Kubernetes node',
  version: unpublished('its command-line reference was read at a commit, not at a release'),
  facts: {
    'entries each core': facts.perCore,
    'entries at least': facts.atLeast,
    'limit of eight cores': facts.ofEightCores,
    'idle connection stays': facts.establishedOnNodes,
  },
  source: from.kubeProxy,
})

const fill = 'sysctl net.netfilter.nf_conntrack_count net.netfilter.nf_conntrack_max'

export default debugging('conntrack-table-full', {
  system: system('linux', 'Linux'),
  title: 'Linux 6.1: nf_conntrack: table full, dropping packet',
  summary:
    'The host has no room to track another connection and drops the first packet of new ones; connections that are tracked go on. So some clients fail and others notice nothing. Look at what fills the table before raising its limit.',
  guide: {
    entry: {
      text: 'nf_conntrack: table full, dropping packet',
      printedBy: kernel,
      means:
        'more entries than nf_conntrack_max and none that could be dropped early; lines are rate-limited, so one line may stand for many packets',
      source: from.core,
    },
    questions: [
      {
        id: 'full',
        ask: 'Is the table of this host full now?',
        on: kernel,
        command: fill,
        expected: 'nf_conntrack_count well below nf_conntrack_max (below 75 %)',
        threshold: 'count > 95 % of max',
        yes: { ask: 'unanswered' },
        no: {
          escalate:
            'the owner of the host, by day, with the times of the lines: the table was full then; or it is the table of a container, as each network namespace counts for itself (ask there with nsenter)',
        },
        source: from.netdata,
      },
      {
        id: 'unanswered',
        ask: 'Are most entries connections that never opened?',
        on: kernel,
        command: "conntrack -L -p tcp 2>/dev/null | awk '{print $4}' | sort | uniq -c | sort -n",
        expected: 'ESTABLISHED and TIME_WAIT at the end of the list',
        threshold: 'SYN_SENT + SYN_RECV more than all other states',
        yes: {
          escalate:
            'whoever guards the network, with the addresses that conntrack -L -p tcp --state SYN_RECV (or SYN_SENT) shows most: one side never answers. Unanswered entries go by themselves after 60 to 120 s',
        },
        no: { ask: 'manager' },
        source: from.tool,
      },
      {
        id: 'manager',
        ask: 'Is this a Kubernetes node, where kube-proxy sets the limit?',
        on: kubeProxy,
        command: 'pgrep -a kube-proxy',
        expected: 'no line on a host that is no node',
        threshold: 'a line',
        yes: {
          fix: {
            do: 'Raise --conntrack-max-per-core=<entries for each core> where the options of kube-proxy are kept (0 leaves the limit of the host alone; note the former value), and restart kube-proxy on the node. Do not start a second kube-proxy by hand',
            expect: 'nf_conntrack_max = entries for each core × cores, and not below conntrack-min',
            risk: 'mutating',
            undo: 'put the former value back and restart kube-proxy',
            verify: `no new line in dmesg; ${fill} shows count below 75 % of max`,
            source: from.kubeProxy,
          },
        },
        no: { ask: 'memory' },
        source: from.kubeProxy,
      },
      {
        id: 'memory',
        ask: 'Is there memory for a table of twice the size?',
        on: kernel,
        command: "grep '^nf_conntrack' /proc/slabinfo | awk '{print $1, $3, $4}'; free -b",
        expected: 'number of objects and size of one in bytes; available memory far above their product',
        threshold: 'available memory > nf_conntrack_max × size of one object',
        yes: {
          fix: {
            do: 'Note both values first (sysctl net.netfilter.nf_conntrack_max net.netfilter.nf_conntrack_buckets). Double the limit; the buckets should be a quarter of it or more: raise them if they are fewer, never lower them. Both act at once',
            command:
              'sysctl -w net.netfilter.nf_conntrack_max=<twice> && sysctl -w net.netfilter.nf_conntrack_buckets=<a quarter of that, or the former number if it is higher>',
            expect: 'new connections succeed; the same lines in /etc/sysctl.d keep it over a restart',
            risk: 'mutating',
            undo: 'sysctl -w with the two former values; a limit below the count drops new connections again',
            verify: `no new line in dmesg; ${fill} shows count below 75 % of max`,
            source: from.rescue,
          },
        },
        no: {
          escalate:
            'the owner of the host, with count, max and size: the traffic has to be spread over more hosts, or the host needs memory',
        },
        source: from.slabinfo,
      },
    ],
  },
  metrics: {
    cost: unpublished('what this failure costs; looked for in the pages and files that are cited'),
  },
  onCall: {
    errors: [
      {
        text: 'nf_conntrack: table full, dropping packet',
        printedBy: kernel,
        means: 'a packet of a connection that is not tracked yet was dropped',
        source: from.core,
      },
    ],
    logs: [
      {
        where: 'kernel log, level warning: dmesg -T, or the log files of the system for the time before the last start',
        line: 'nf_conntrack: table full, dropping packet',
        printedBy: kernel,
        source: from.rescue,
      },
    ],
    metrics: [
      {
        name: 'node_nf_conntrack_entries / node_nf_conntrack_entries_limit',
        of: kernel,
        threshold: '> 75 % (NodeHighNumberConntrackEntriesUsed, warning)',
        source: from.nodeAlerts,
      },
      {
        name: 'netfilter_conntrack_full (Netdata)',
        of: kernel,
        threshold: '> 95 % critical, > 90 % warning',
        source: from.netdata,
      },
      {
        name: 'node_nf_conntrack_stat_drop',
        of: kernel,
        threshold: 'rises: packets are dropped because no entry could be made, or a helper refused them',
        source: from.collector,
      },
    ],
    runbook: [
      {
        do: 'See when the kernel last dropped packets for this reason',
        command: "dmesg -T | grep 'table full, dropping packet' | tail -3",
        expect: 'a time; no line means that the failure is another one',
        risk: 'readOnly',
        source: from.rescue,
      },
      {
        do: 'See how full the table is',
        command: fill,
        expect: 'count near max; no such variables means that nothing is tracked and the table cannot be full',
        risk: 'readOnly',
        source: from.rescue,
      },
      {
        do: 'See whether packets are being dropped this minute',
        command: "conntrack -S | grep -o ' drop=[0-9]*'; sleep 60; conntrack -S | grep -o ' drop=[0-9]*'",
        expect: 'the same numbers twice: none is dropped now',
        risk: 'readOnly',
        source: from.tool,
      },
    ],
    recovery: [
      {
        do: 'If idle connections fill the table, note the former value and let new and active ones expire sooner: one day, as kube-proxy sets it, instead of five',
        command:
          'sysctl net.netfilter.nf_conntrack_tcp_timeout_established; sysctl -w net.netfilter.nf_conntrack_tcp_timeout_established=86400',
        expect: 'count falls slowly: an entry gets its time with its next packet, so entries that are idle already keep theirs',
        risk: 'mutating',
        undo: 'sysctl -w net.netfilter.nf_conntrack_tcp_timeout_established=<former value>; 432000 by default',
        verify: `${fill} shows a falling count over the next day`,
        source: from.variables,
      },
    ],
  },
  failures: [
    {
      what: 'Many connections are opened and left idle',
      component: kernel,
      effect: 'each keeps its entry for five days after its last packet by default',
      recovery: 'a shorter timeout for established connections, or a larger table',
      source: from.variables,
    },
    {
      what: 'The limit is raised and the buckets are not',
      component: kernel,
      effect: 'more entries share a bucket, and each is in the table twice, once for each direction',
      recovery: 'raise the buckets too: a quarter of the limit (AWS); the kernel documentation read here has as many as the limit',
      source: from.variables,
    },
    {
      what: 'Time in TIME_WAIT or CLOSE_WAIT is cut to save room',
      component: kernel,
      effect: 'AWS warns of these two above all; the defaults suit most cases',
      recovery: 'put the defaults back (120 s and 60 s) and raise the limit instead',
      source: from.rescue,
    },
  ],
})
