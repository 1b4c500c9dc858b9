import { debugging, edge, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const haproxy = edge(tech.haproxy, {
  label: 'HAProxy in front of the backend',
  version: '3.4.0',
  facts: {
    'checks every': facts.interval,
    'down after': facts.fall,
    'up after': facts.rise,
    'time until down': facts.untilDown,
    'time until up': facts.untilUp,
  },
  source: from.backend,
})

const stat = 'echo "show stat" | socat stdio <stats socket> | grep "^<backend>," | cut -d, -f1,2,18,37,57'

export default debugging('no-server-available', {
  system: system('haproxy', 'HAProxy'),
  title: 'HAProxy 3.4: backend has no server available, clients get 503',
  summary:
    'Every server of a backend is down or in maintenance. The status and the last check of each server tell which of four causes it is: somebody took it out, its name does not resolve, nothing listens, or it answers the check wrongly. HAProxy takes servers back by itself when their checks pass.',
  guide: {
    entry: {
      text: '%s %s has no server available!',
      printedBy: haproxy,
      means: 'the last server of the named backend has gone; requests to it are answered with 503',
      source: from.backend,
    },
    questions: [
      {
        id: 'maintenance',
        ask: 'Has somebody put the servers into maintenance?',
        on: haproxy,
        command: stat,
        expected: 'status UP for each server (columns: backend, server, status, check status, last check)',
        threshold: 'status MAINT, with nothing in brackets',
        yes: {
          fix: {
            do: 'Ask who took them out and why; when they may serve, take one back, then the others',
            command: 'echo "enable server <backend>/<server>" | socat stdio <stats socket>',
            expect: 'the server counts as UP at once and is checked again; the socket needs the level admin',
            risk: 'mutating',
            undo: 'echo "disable server <backend>/<server>" | socat stdio <stats socket>',
            verify:
              'status UP for the server, and “Server <backend>/<server> is UP/READY (leaving forced maintenance)” in the log; does it stay UP after three checks?',
            source: from.management,
          },
        },
        no: { ask: 'resolution' },
        source: from.management,
      },
      {
        id: 'resolution',
        ask: 'Do the names of the servers not resolve?',
        on: haproxy,
        command: stat,
        expected: 'no server with brackets after MAINT',
        threshold: 'status MAINT with resolution in brackets',
        yes: {
          escalate:
            'whoever runs the name service that the resolvers section of this HAProxy names, with the names from the server lines: the servers come back when they resolve, and the log says “resolves again”',
        },
        no: { ask: 'connect' },
        source: from.management,
      },
      {
        id: 'connect',
        ask: 'Do the checks fail below the application, on connect or in TLS?',
        on: haproxy,
        command: stat,
        expected: 'check status L4OK, L6OK or L7OK',
        threshold: 'L4CON, L4TOUT, L6TOUT, L6RSP or SOCKERR',
        yes: {
          escalate:
            'the owner of the servers, with check status and last check of each: L4CON is a connection problem such as refused or no route, L4TOUT a timeout at or below layer 4, L6 a timeout or an invalid answer of TLS',
        },
        no: { ask: 'requests' },
        source: from.management,
      },
      {
        id: 'requests',
        ask: 'Do the servers answer real requests well, and only the check badly?',
        on: haproxy,
        command: 'curl -s -o /dev/null -w "%{http_code}\\n" http://<server address>:<port>/<path that users ask for>',
        expected: 'for a server that is really ill: an error, or no answer in time',
        threshold: '200 on each server, while check status is L7STS, L7RSP or L7TOUT',
        yes: {
          fix: {
            do: 'With the consent of the owner of the servers, stop the check of one server, which then counts as up; then the others',
            command: 'echo "disable health <backend>/<server>" | socat stdio <stats socket>',
            expect: 'status UP; from now on HAProxy does not notice when this server fails',
            risk: 'mutating',
            undo: 'echo "enable health <backend>/<server>" | socat stdio <stats socket>',
            verify: 'status UP for the server, and no new 503 for the backend; enable the check as soon as its path is mended',
            source: from.management,
          },
        },
        no: {
          escalate:
            'the owner of the servers, with check status, last check and the answer of curl: the servers are reached and answer wrongly or too late',
        },
        source: from.management,
      },
    ],
  },
  metrics: { cost: unpublished('what this failure costs; looked for in the configuration manual and the management guide') },
  onCall: {
    errors: [
      {
        text: '%s %s has no server available!',
        printedBy: haproxy,
        means: 'syslog level emerg; the first value is the kind of proxy, the second the name of the backend',
        source: from.backend,
      },
    ],
    logs: [
      { where: 'syslog of HAProxy, level emerg', line: '%s %s has no server available!', printedBy: haproxy, source: from.backend },
      {
        where: 'syslog of HAProxy, before it: one for each server that failed its checks',
        line: '%sServer %s/%s is DOWN',
        printedBy: haproxy,
        source: from.server,
      },
      {
        where: 'syslog of HAProxy, when somebody took the server out',
        line: '%sServer %s/%s is going DOWN for maintenance',
        printedBy: haproxy,
        source: from.server,
      },
    ],
    metrics: [
      {
        name: 'act and bck of the BACKEND row of show stat (active_servers, backup_servers)',
        of: haproxy,
        threshold: 'both 0: no server of the backend is up, active or backup',
        source: from.statistics,
      },
    ],
    runbook: [
      {
        do: 'See state and last check of each server of the backend; <stats socket> is the path on the line “stats socket” of the configuration',
        command: stat,
        expect: 'columns: backend, server, status, check status, last check; the cause stands in the last two',
        risk: 'readOnly',
        source: from.management,
      },
    ],
    recovery: [
      {
        do: 'Watch the servers return by themselves after the cause is gone: two passed checks, about 4 s at the defaults',
        command: stat,
        expect: 'status UP, first for one server, then for all',
        risk: 'readOnly',
        source: from.configuration,
      },
    ],
  },
  failures: [
    {
      what: 'The path of the check breaks on all servers with one release',
      component: haproxy,
      effect: 'three failed checks later, about 6 s at the defaults, every server is down although users could be served',
      recovery: 'when the path answers again, two passed checks bring a server up',
      source: from.configuration,
    },
    {
      what: 'A check is disabled in an outage and forgotten',
      component: haproxy,
      effect: 'requests go to a server that fails later, because nothing takes it out',
      recovery: 'enable health for each server',
      source: from.management,
    },
  ],
})
