import { control, debugging, service, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const kernel = service(tech.linux, {
  label: 'Kernel of the host',
  version: '6.1.192',
  facts: {
    'highest score': facts.scoreMost,
    'adjusted by -500': facts.halfOff,
    'warns above': facts.memoryUsed,
    'warns after': facts.memoryUsedFor,
    'page faults above': facts.majorFaults,
  },
  source: from.oomKiller,
})
const units = control(tech.systemd, {
  label: 'systemd, which limits a unit',
  version: '252.31',
  source: from.unitLimits,
})

const lines = "dmesg -T | grep -i 'out of memory' | tail -5"
const limited = "grep -rH '^oom [1-9]' /sys/fs/cgroup --include=memory.events.local"
const room = "grep -E 'MemTotal|MemAvailable' /proc/meminfo"
const largest =
  'for p in /proc/[0-9]*; do echo "$(awk \'/VmRSS/{print $2}\' $p/status) $(cat $p/oom_score $p/oom_score_adj $p/comm | xargs) ${p#/proc/}"; done 2>/dev/null | sort -n | tail -5'

export default debugging('oom-killer', {
  system: system('linux', 'Linux'),
  title: 'Linux 6.1: Killed process, out of memory',
  summary:
    'No memory could be freed, so the kernel chose a process and ended it with SIGKILL. First see whether the whole host was out of memory or one control group at its limit; then whether the process that died is the one that took the memory.',
  guide: {
    entry: {
      text: 'Killed process',
      printedBy: kernel,
      means: 'the kernel ended this process for want of memory; the sizes behind it are what the process held then',
      source: from.oomKiller,
    },
    questions: [
      {
        id: 'group',
        ask: 'Was it one control group at its limit?',
        on: kernel,
        command: lines,
        expected: 'Out of memory: the whole host was short',
        threshold: 'Memory cgroup out of memory',
        yes: { ask: 'unit' },
        no: { ask: 'short' },
        source: from.oomKiller,
      },
      {
        id: 'unit',
        ask: 'Is the group that met its limit a service of systemd?',
        on: units,
        command: limited,
        expected: 'no line: no group that exists now has met its own limit (control groups v2)',
        threshold: 'a path that ends in .service',
        yes: { ask: 'room' },
        no: {
          escalate:
            'the owner of the container, with the path and the kernel lines: whatever runs the container sets its limit, in Kubernetes the memory limit of the container. No line at all: give them the kernel lines',
        },
        source: from.groups,
      },
      {
        id: 'room',
        ask: 'Has the host memory for a higher limit?',
        on: kernel,
        command: room,
        expected: 'MemAvailable far above what the limit is to be raised by',
        threshold: 'MemAvailable less the raise > 10 % of MemTotal',
        yes: {
          fix: {
            do: 'Raise the limit of the service, after noting memory.max of its group; it acts at once and ends with the next start of the host',
            command: 'systemctl set-property --runtime <unit> MemoryMax=<bytes>',
            expect: 'memory.max of the group shows the new limit',
            risk: 'mutating',
            undo: 'systemctl set-property --runtime <unit> MemoryMax=<former bytes>; with less than it cannot do without, it is killed again',
            verify: `the number that ${limited} prints no longer rises`,
            source: from.systemctl,
          },
        },
        no: {
          escalate:
            'the owner of the service, with limit and kernel lines: it has to use less, or it needs a larger host. A higher limit here would take the memory from all the others',
        },
        source: from.nodeThresholds,
      },
      {
        id: 'short',
        ask: 'Is the host still short of memory?',
        on: kernel,
        command: room,
        expected: 'MemAvailable > 10 % of MemTotal',
        threshold: 'MemAvailable < 10 % of MemTotal',
        yes: { ask: 'exempt' },
        no: {
          escalate:
            'the owner of the process that died, by day, with the kernel lines: the table above them lists the processes and what each held. See first that the service runs again',
        },
        source: from.nodeThresholds,
      },
      {
        id: 'exempt',
        ask: 'Does a process that may not be killed hold the most?',
        on: kernel,
        command: largest,
        expected: 'resident kB, oom_score, oom_score_adj, name, process: the last line has a high score',
        threshold: 'oom_score_adj = -1000 in the last line',
        yes: {
          escalate:
            'the owner of that process at once: it holds the memory and the kernel will go on killing the others, and panics when none is left (“System is deadlocked on memory”)',
        },
        no: {
          fix: {
            do: 'Slow down the service that holds the most instead of letting the host run out: find its unit (cat /proc/<process>/cgroup), note memory.high of its group, and set a limit below what it uses',
            command: 'systemctl set-property --runtime <unit> MemoryHigh=<bytes>',
            expect: 'the service is throttled and its memory taken back; this limit never makes the kernel kill',
            risk: 'mutating',
            undo: 'systemctl set-property --runtime <unit> MemoryHigh=<former bytes, or infinity>',
            verify: `${room} shows MemAvailable > 10 % of MemTotal; no new line in dmesg`,
            source: from.unitLimits,
          },
        },
        source: from.adjustment,
      },
    ],
  },
  metrics: {
    cost: unpublished('what this failure costs; looked for in the pages and files that are cited'),
  },
  onCall: {
    errors: [
      {
        text: 'Memory cgroup out of memory',
        printedBy: kernel,
        means: 'one control group met its limit; only processes in it are chosen',
        source: from.oomKiller,
      },
      {
        text: 'invoked oom-killer: gfp_mask=',
        printedBy: kernel,
        means: 'the process named before it asked for memory; it need not be the one that is killed',
        source: from.oomKiller,
      },
      {
        text: 'Out of memory and no killable processes...',
        printedBy: kernel,
        means: 'every process left is exempt; the kernel panics if the whole host is short, not for one control group',
        source: from.oomKiller,
      },
    ],
    logs: [
      {
        where: 'kernel log, level error: dmesg -T, or journalctl -k for the time before',
        line: 'Killed process <number> (<name>) total-vm:<kB>kB, anon-rss:<kB>kB, file-rss:<kB>kB',
        printedBy: kernel,
        source: from.kernelMonitor,
      },
      {
        where: 'journal of the unit: journalctl -u <unit>',
        line: 'A process of this unit has been killed by the OOM killer.',
        printedBy: units,
        source: from.unitKilled,
      },
    ],
    metrics: [
      {
        name: 'node_vmstat_oom_kill',
        of: kernel,
        threshold: 'rises within a minute (HostOomKillDetected); it counts kills in control groups as well',
        source: from.killAlerts,
      },
      {
        name: '100 − node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes × 100',
        of: kernel,
        threshold: '> 90 % for 15 min (NodeMemoryHighUtilization, warning)',
        source: from.nodeAlerts,
      },
      {
        name: 'rate(node_vmstat_pgmajfault[5m])',
        of: kernel,
        threshold: '> 500 each second for 15 min (NodeMemoryMajorPagesFaults, warning)',
        source: from.nodeAlerts,
      },
    ],
    runbook: [
      {
        do: 'See who was killed last, and for which limit',
        command: "dmesg -T | grep -iE 'out of memory|killed process' | tail -5",
        expect: 'time, reason, process and sizes. No line, here or in the older logs of the kernel: look for another cause',
        risk: 'readOnly',
        source: from.oomKiller,
      },
      {
        do: 'See which control groups met their own limit',
        command: limited,
        expect: 'a path and a number for each group since it was made',
        risk: 'readOnly',
        source: from.groups,
      },
      {
        do: 'See who holds the most now, and who would be next',
        command: largest,
        expect: 'the highest oom_score (second number) would be killed next',
        risk: 'readOnly',
        source: from.adjustment,
      },
    ],
    recovery: [
      {
        do: 'If a process that the host cannot do without keeps being chosen: have half of the memory left out of its score until it ends',
        command: 'echo -500 > /proc/<process>/oom_score_adj',
        expect: 'its score falls, so others are chosen before it; no memory is gained',
        risk: 'mutating',
        undo: 'echo <former value> > /proc/<process>/oom_score_adj: it is the third number of the last check above, so note it first',
        verify: 'cat /proc/<process>/oom_score shows a lower number',
        source: from.adjustment,
      },
    ],
  },
  failures: [
    {
      what: 'Critical processes are set to -1000',
      component: kernel,
      effect: 'they are never chosen: one of them that leaks takes all others with it, and in the end the host',
      recovery: 'a value above -1000, so that it can still be chosen',
      source: from.oomKiller,
    },
    {
      what: 'panic_on_oom is set',
      component: kernel,
      effect: 'the kernel panics and kills nothing: with 1 when the whole host is short, with 2 also for a control group',
      recovery: 'sysctl -w vm.panic_on_oom=0 where the host should live on',
      source: from.oomKiller,
    },
    {
      what: 'A service has MemoryMax and no MemoryHigh',
      component: units,
      effect: 'it meets its limit without having been throttled, and there the kernel kills in it',
      recovery: 'MemoryHigh as the main limit, MemoryMax above it as the last defence',
      source: from.unitLimits,
    },
  ],
})
