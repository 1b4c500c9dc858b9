import { control, edge, group, pattern, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const clients = edge(tech.webBrowser, { label: 'Clients of the proxy', external: true, source: from.pingoraGraceful })
const listening = edge(own.listeningSocket, {
  label: 'Listening sockets',
  facts: { 'handed over, most': facts.mostSockets },
  source: from.pingoraTransfer,
})
const before = edge(tech.pingora, {
  label: 'Old process',
  version: '0.8.0',
  facts: {
    'sends again': facts.handoverRetries,
    every: facts.handoverInterval,
    'tries for': facts.handoverWindow,
    'closes after': facts.closeTimeout,
    'grace period': facts.gracePeriod,
    'serves, then': facts.oldProcessStays,
  },
  source: from.pingoraServer,
})
const after = edge(tech.pingora, {
  label: 'New process',
  version: '0.8.0',
  facts: { 'waits for sockets': facts.receiverWindow },
  source: from.pingoraTransfer,
})
const origin = service(own.customerOrigin, { label: 'Upstream servers', external: true, source: from.pingoraPooling })
const socket = state(own.upgradeSocket, { label: 'Upgrade socket', source: from.pingoraTransfer })
const settings = state(own.pingoraSettings, { label: 'Configuration, upgrade_sock', source: from.pingoraGraceful })
const pid = state(own.pidFile, { label: 'Pid file', source: from.pingoraSystemd })
const unit = control(own.serviceManager, { label: 'Unit file', source: from.pingoraSystemd })
const log = control(own.errorLog, { label: 'Error log', source: from.pingoraServer })

export default pattern('graceful-upgrade', {
  system: systems.cloudflare,
  title: 'Graceful upgrade: a new proxy process takes the listening sockets of the old one',
  summary:
    'The new process does not open the port: the old one hands its listening sockets over a Unix socket, goes on for 5 s, then takes nothing new and lets requests finish for 300 s by default. As published in Pingora 0.8.0. The trap is in the code: if the handover fails the old process shuts down all the same.',
  flow: [
    clients.to(listening, { label: 'connect', protocol: 'TCP' }),
    listening.to(before, 'gives connections, until it closes'),
    listening.to(after, 'gives connections, after the handover'),
    before.to(origin, 'finishes requests to'),
    after.to(origin, 'sends new requests to'),
    before.to(socket, { label: 'sends the sockets', protocol: 'SCM_RIGHTS' }).to(after, 'delivers'),
    settings.to(before, 'names the socket for'),
    settings.to(after, 'names the socket for'),
    unit.to(pid, 'reads the process ID'),
    unit.to(before, 'signals SIGQUIT'),
    unit.to(after, 'starts with --upgrade'),
    before.to(log, { label: 'logs each step', async: true }),
    after.to(log, { label: 'logs each step', async: true }),
  ],
  groups: [group('edge', 'one machine', [listening, before, after])],
  pattern: {
    problem: 'a release of a proxy must not refuse a connection, nor cut off a request that is under way',
    guarantee:
      'no request sees “connection refused”, each is handled by the old or the new process; one that can end within the grace period is not cut off. Longer ones are',
    implementation: {
      by: 'Cloudflare, in Pingora',
      how: 'start the new process with --upgrade, send SIGQUIT to the old one; both must have the same upgrade_sock. The example unit for systemd signals first, which works as the sender tries again for 5 s',
      source: from.pingoraGraceful,
    },
    failureMode:
      'nobody listens at the upgrade socket: the old process logs that it could not send, waits 5 s and shuts down none the less; the port then has no owner',
    whenNot:
      'for connections that last longer than the grace period, such as WebSockets, unless grace_period_seconds allows for them; on systems other than Linux',
    states: {
      initial: 'running',
      transitions: [
        { from: 'running', to: 'sending sockets', on: 'SIGQUIT', source: from.pingoraServer },
        { from: 'sending sockets', to: 'closing', on: 'sent, or given up', source: from.pingoraServer },
        { from: 'closing', to: 'grace period', on: '5 s have passed', source: from.pingoraServer },
        { from: 'running', to: 'grace period', on: 'SIGTERM, without handover', source: from.pingoraServer },
        { from: 'grace period', to: 'exited', on: '300 s by default have passed', source: from.pingoraServer },
        { from: 'running', to: 'exited', on: 'SIGINT, requests are cut off', source: from.pingoraSignals },
      ],
    },
  },
  metrics: { cost: facts.patternCost },
  onCall: {
    errors: [
      {
        text: 'Unable to send listener sockets to new process:',
        printedBy: before,
        means: 'the handover failed, and this process closes its sockets after 5 s: then start one without --upgrade',
        source: from.pingoraServer,
      },
      {
        text: 'Giving up reading socket from:',
        printedBy: after,
        means: 'no old process sent its sockets while the new one waited; the next line is that of a failed bootstrap',
        source: from.pingoraTransfer,
      },
      {
        text: 'Bootstrap failed on error:',
        printedBy: after,
        means: 'the new process exits with status 1',
        source: from.pingoraBootstrap,
      },
    ],
    logs: [
      {
        where:
          'error log or STDERR of the old process: the good line. Level INFO: only if its logger lets it through, such as with RUST_LOG=INFO',
        line: 'listener sockets sent',
        printedBy: before,
        source: from.pingoraServer,
      },
      {
        where:
          'STDERR of the new process (journal, under systemd), once a second while it waits: it opens the error log only as a daemon, after the handover',
        line: 'No incoming socket transfer, sleep',
        printedBy: after,
        source: from.pingoraTransfer,
      },
    ],
    metrics: [
      {
        name: 'seconds between the start of the new process and SIGQUIT to the old',
        of: after,
        threshold: 'about 6 s: the receiver looks once a second and gives up at the seventh miss',
        source: from.pingoraTransfer,
      },
      {
        name: 'age of the old process after SIGQUIT',
        of: before,
        threshold: 'over 305 s with defaults: it is only ending its runtimes (up to 10 s more); requests still under way are cut off',
        source: from.pingoraServer,
      },
    ],
    runbook: [
      {
        do: 'After a release: did the sockets go over?',
        command:
          'grep -E "listener sockets sent|Unable to send listener sockets" /var/log/pingora/error.log | tail; journalctl -u pingora.service | grep -E "Giving up|Bootstrap failed" | tail',
        expect:
          'the last one is “listener sockets sent” (needs level INFO), and the journal has no line of the new process. The path is your error_log',
        risk: 'readOnly',
        source: from.pingoraServer,
      },
      {
        do: 'Before a release: do both use the same socket?',
        command: 'grep upgrade_sock /etc/pingora.conf',
        expect: 'one path, the same that the running process was started with; without the line it is /tmp/pingora_upgrade.sock',
        risk: 'readOnly',
        source: from.pingoraConfiguration,
      },
    ],
    recovery: [
      {
        do: 'The handover failed and nothing listens: start the last good version as at boot, without -u (--upgrade)',
        command: '/bin/pingora -d -c /etc/pingora.conf',
        risk: 'mutating',
        undo: 'SIGTERM to it, once another listens',
        verify: 'clients connect again',
        source: from.pingoraSystemd,
      },
      {
        do: 'Try the release again, in the order of the example unit. With “;” and the new process first it fails: that one stays in the foreground until it has the sockets, gives up after 6 s, and then the old one is told to go',
        command: 'kill -QUIT <pid of the old process> && /bin/pingora -u -d -c /etc/pingora.conf',
        risk: 'mutating',
        undo: 'the same way with the version before',
        verify: 'the old process logs “listener sockets sent”, and clients are not refused',
        source: from.pingoraSystemd,
      },
    ],
  },
  failures: [
    {
      what: 'The new version does not start',
      component: after,
      effect: 'the old process has been told to go: it tries to send five times, a second apart, then leaves without a successor',
      recovery: 'start the version before without -u. Before a release try -t, which the guide marks as unfinished',
      source: from.pingoraServer,
    },
    {
      what: 'Requests last longer than the grace period',
      component: before,
      effect: 'they are cut off when its runtimes end',
      recovery: 'a longer grace_period_seconds, or shorter requests',
      source: from.pingoraServer,
    },
    {
      what: 'SIGINT instead of SIGQUIT',
      component: before,
      effect: 'it exits at once, with all unfinished requests',
      recovery: 'SIGTERM to stop, SIGQUIT to hand over',
      source: from.pingoraSignals,
    },
  ],
})
