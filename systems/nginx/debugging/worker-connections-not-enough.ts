import { debugging, edge, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const nginx = edge(tech.nginx, {
  label: 'nginx as a proxy',
  version: '1.31.4',
  facts: {
    'connections each worker': facts.workerConnections,
    workers: facts.workerProcesses,
    'reuses below': facts.drainBelow,
    'client keep-alive': facts.clientKeepAlive,
    'upstream keep-alive': facts.upstreamKeepAlive,
    'upstream read timeout': facts.readTimeout,
  },
  source: from.connection,
})

const reload = 'kill -HUP "$(cat <pid file of nginx>)"'

export default debugging('worker-connections-not-enough', {
  system: system('nginx', 'nginx'),
  title: 'nginx 1.31: worker_connections are not enough',
  summary:
    'A worker process has no free connection slot. A proxied request takes two: one to the client, one to the proxied server. Slow upstreams fill the slots as surely as more clients do, so look at them before raising the limit.',
  guide: {
    entry: {
      text: '%ui worker_connections are not enough',
      printedBy: nginx,
      means: 'level alert: a worker found no free slot and gave the new connection up; the number is the limit of each worker',
      source: from.connection,
    },
    questions: [
      {
        id: 'alert',
        ask: 'Are connections being given up, not only idle ones closed for reuse?',
        on: nginx,
        command: 'tail -n 5000 <error_log> | grep "worker_connections are not enough" | grep -v "reusing connections" | tail -3',
        expected: 'no line',
        threshold: 'a line of level alert in the last minutes',
        yes: { ask: 'upstream' },
        no: {
          escalate:
            'the owner of this nginx, by day, with the number of lines that end in reusing connections: at most one sixteenth of the slots is free at times, and idle keep-alive connections are closed early',
        },
        source: from.connection,
      },
      {
        id: 'upstream',
        ask: 'Do requests pile up because the proxied servers are slow?',
        on: nginx,
        command: 'tail -n 5000 <error_log> | grep "upstream timed out" | tail -3',
        expected: 'no line',
        threshold: 'a line of the last minutes; slower answers that stay below the timeout leave none',
        yes: {
          escalate:
            'the owner of the proxied servers, with the upstream and the request that the lines name: each waiting request holds two slots for up to proxy_read_timeout, and more slots would only let more wait',
        },
        no: { ask: 'workers' },
        source: from.upstream,
      },
      {
        id: 'workers',
        ask: 'Are there fewer workers than cores?',
        on: nginx,
        command: 'ps axw -o command | grep -c "^nginx: worker process"; nproc',
        expected: 'as many workers as cores',
        threshold: 'workers < cores',
        yes: {
          fix: {
            do: 'Set worker_processes auto; in the main context of nginx.conf and have it read again: the slots multiply by the number of workers',
            command: reload,
            expect: 'new workers; old ones end after their last client. A faulty file is refused and the old one stays in force',
            risk: 'mutating',
            undo: 'put the former worker_processes back and send HUP again',
            verify: 'as many workers as cores, and no further line of level alert',
            source: from.control,
          },
        },
        no: { ask: 'files' },
        source: from.core,
      },
      {
        id: 'files',
        ask: 'Does the limit of open files of a worker leave room above worker_connections?',
        on: nginx,
        command: 'grep "open files" /proc/$(pgrep -f "nginx: worker process" | head -1)/limits',
        expected: 'a soft limit above the planned worker_connections',
        threshold: 'soft limit > the new worker_connections',
        yes: {
          fix: {
            do: 'Raise worker_connections in the events block of nginx.conf and have it read again',
            command: reload,
            expect: 'no “worker_connections exceed open file resource limit” in the error log',
            risk: 'mutating',
            undo: 'put the former worker_connections back and send HUP again',
            verify: 'no further line of level alert; handled rises as fast as accepts in stub_status',
            source: from.core,
          },
        },
        no: {
          fix: {
            do: 'Set worker_rlimit_nofile in the main context above the new worker_connections, raise that in the events block, and have both read again',
            command: reload,
            expect: 'the new soft limit in /proc/<pid of a worker>/limits, without a restart of the main process',
            risk: 'mutating',
            undo: 'take worker_rlimit_nofile out, put the former worker_connections back, and send HUP again',
            verify: 'no further line of level alert; handled rises as fast as accepts in stub_status',
            source: from.core,
          },
        },
        source: from.core,
      },
    ],
  },
  metrics: { cost: unpublished('what this failure costs; looked for in the documentation of the core and the status module') },
  onCall: {
    errors: [
      {
        text: '%ui worker_connections are not enough',
        printedBy: nginx,
        means: 'level alert: a new connection, of a client or to a proxied server, was given up',
        source: from.connection,
      },
      {
        text: '%ui worker_connections are not enough, reusing connections',
        printedBy: nginx,
        means: 'level warn, at most once a second: idle connections are closed to make room, nothing is refused yet',
        source: from.connection,
      },
    ],
    logs: [
      { where: 'file of error_log, level alert', line: '%ui worker_connections are not enough', printedBy: nginx, source: from.connection },
      {
        where: 'file of error_log, level warn, when the configuration is read',
        line: '%ui worker_connections exceed open file resource limit: %i',
        printedBy: nginx,
        source: from.event,
      },
      { where: 'file of error_log', line: 'upstream timed out', printedBy: nginx, source: from.upstream },
    ],
    metrics: [
      {
        name: 'handled against accepts (stub_status)',
        of: nginx,
        threshold: 'handled < accepts, and the gap grows; they are the same unless a limit such as worker_connections was reached',
        source: from.status,
      },
    ],
    runbook: [
      {
        do: 'See whether connections are dropped, and what the open ones do',
        command: 'curl -s http://127.0.0.1/<location of stub_status>',
        expect: 'accepts equal to handled; Waiting are idle clients, Writing are connections that are being answered',
        risk: 'readOnly',
        source: from.status,
      },
      {
        do: 'See which limits are in force',
        command: 'nginx -T 2>/dev/null | grep -E "worker_(connections|processes|rlimit_nofile)"',
        expect: 'the configured values; a directive that is missing has its default, 512 connections and 1 process',
        risk: 'readOnly',
        source: from.switches,
      },
    ],
    recovery: [
      {
        do: 'Until the limit is raised, free slots of idle clients sooner: a shorter keepalive_timeout in the http block, read again',
        command: reload,
        expect: 'Waiting falls in stub_status',
        risk: 'mutating',
        undo: 'put the former keepalive_timeout back (75 s by default) and send HUP again',
        verify: 'no further line of level alert',
        source: from.http,
      },
    ],
  },
  failures: [
    {
      what: 'The proxied servers answer slowly',
      component: nginx,
      effect: 'requests wait for up to 60 s between two reads, each with two slots, until none is free',
      recovery: 'the proxied servers answer again, or requests to them are cut off sooner',
      source: from.proxyModule,
    },
    {
      what: 'worker_connections is raised above the limit of open files',
      component: nginx,
      effect: 'the real number of connections stays at the limit of open files; only a warning at the start says so',
      recovery: 'worker_rlimit_nofile above worker_connections, then HUP',
      source: from.core,
    },
  ],
})
