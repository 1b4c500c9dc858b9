import { debugging, service, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const envoy = service(tech.envoy, {
  label: 'Envoy',
  version: '1.26.7',
  facts: {
    'connections at most': facts.connections,
    'waiting at most': facts.pending,
    'requests at most': facts.requests,
    'retries at most': facts.retries,
    'panics below': facts.panicBelow,
    'connects within': facts.connectTimeout,
    'keeps idle for': facts.idleTimeout,
    'answers within': facts.routeTimeout,
  },
  source: from.breakers,
})
const upstream = service(own.upstream, { label: 'Hosts of the upstream cluster', source: from.statistics })

const flag = (names: string): string => `tail -n 1000 <access log> | grep -E ' 503 (${names})' | tail -3`
const stats = (names: string): string => `curl -s "http://127.0.0.1:9901/stats?filter=cluster.<name>" | grep -E "${names}"`

export default debugging('upstream-503', {
  system: system('envoy', 'Envoy'),
  title: 'Envoy 1.26: 503, by its response flag',
  summary:
    'A 503 of Envoy and a 503 that it passes on look the same to the client. The response flags in the access log tell them apart, and tell which of its own reasons Envoy had: no host, a full circuit breaker, no connection, or a connection that ended.',
  guide: {
    entry: {
      text: 'upstream connect error or disconnect/reset before headers. ',
      printedBy: envoy,
      means: 'body of a 503: no connection to the host, or it ended before the response; other bodies of a 503 are below',
      source: from.router,
    },
    questions: [
      {
        id: 'own',
        ask: 'Does the 503 carry a response flag?',
        on: envoy,
        command: "tail -n 1000 <access log> | grep -oE ' 503 [A-Z,-]+' | sort | uniq -c",
        expected: 'no 503',
        threshold: 'letters after 503, such as UF; a - is no flag (the flags follow the code in the default format)',
        yes: { ask: 'hosts' },
        no: {
          escalate:
            'the owner of the upstream service, with method, path and time: Envoy has nothing to add to this answer (%RESPONSE_CODE_DETAILS%, where it is logged, says who set the code)',
        },
        source: from.flags,
      },
      {
        id: 'hosts',
        ask: 'Was there no healthy host (UH)?',
        on: envoy,
        command: flag('UH'),
        expected: 'no line',
        threshold: 'UH; the body is no healthy upstream',
        yes: { ask: 'members' },
        no: { ask: 'overflow' },
        source: from.flags,
      },
      {
        id: 'members',
        ask: 'Does Envoy know no host of the cluster?',
        on: upstream,
        command: stats('membership_(total|healthy):'),
        expected: 'membership_healthy equal to membership_total, and above 0',
        threshold: 'membership_total: 0',
        yes: {
          escalate:
            'the owner of service discovery or of the deployment, with update_success, update_failure and update_empty of the cluster: it has no members',
        },
        no: {
          escalate:
            'the owner of the upstream service, with health_flags of /clusters for each host: /failed_active_hc, /failed_eds_health or /failed_outlier_check. Look at the panic threshold as well: above 0 % Envoy uses unhealthy hosts when none is healthy',
        },
        source: from.statistics,
      },
      {
        id: 'overflow',
        ask: 'Did a circuit breaker refuse it (UO)?',
        on: envoy,
        command: flag('UO'),
        expected: 'no line',
        threshold: 'UO',
        yes: { ask: 'breaker' },
        no: { ask: 'connect' },
        source: from.flags,
      },
      {
        id: 'breaker',
        ask: 'Is the upstream service as fast as usual, so that there is only more traffic?',
        on: upstream,
        command: stats('circuit_breakers.default.*_open|upstream_rq_active:|upstream_rq_pending_active:|upstream_rq_time'),
        expected: 'every …_open: 0',
        threshold: 'upstream_rq_time as on a good day, while rq_open, rq_pending_open or cx_open is 1',
        yes: {
          fix: {
            do: 'With the owner of the upstream service: raise the limit whose breaker is open, in the thresholds of this cluster and priority',
            command: 'circuit_breakers: { thresholds: [ { max_connections: …, max_pending_requests: …, max_requests: … } ] }',
            expect: 'the new limits in /clusters, after the configuration was delivered',
            risk: 'mutating',
            undo: 'deliver the former thresholds (1024 each by default)',
            verify: 'every …_open is 0, upstream_rq_pending_overflow stands still, and the upstream service is no slower',
            source: from.breaking,
          },
        },
        no: {
          escalate:
            'the owner of the upstream service: it is slower, so requests pile up, and the breaker does what it is for. Higher limits would only pile up more',
        },
        source: from.statistics,
      },
      {
        id: 'connect',
        ask: 'Could Envoy not connect (UF)?',
        on: envoy,
        command: flag('UF|URX'),
        expected: 'no line',
        threshold: 'UF, alone or with URX (the retry limit was reached)',
        yes: { ask: 'timeout' },
        no: { ask: 'ended' },
        source: from.flags,
      },
      {
        id: 'timeout',
        ask: 'Do the connections time out?',
        on: upstream,
        command: `${stats('upstream_cx_connect_(fail|timeout):')}   # twice, a minute apart`,
        expected: 'both stand still',
        threshold: 'upstream_cx_connect_timeout rises',
        yes: {
          escalate:
            'whoever runs the network to the hosts, with their addresses from /clusters: no answer within connect_timeout (5 s by default, with the TLS handshake)',
        },
        no: {
          escalate:
            'the owner of the upstream service, with the hosts whose cx_connect_fail rises in /clusters: they refuse, or TLS does not fit',
        },
        source: from.statistics,
      },
      {
        id: 'ended',
        ask: 'Did the upstream side end a connection with a request on it (UC, UR)?',
        on: upstream,
        command: stats('upstream_cx_destroy_remote_with_active_rq:|upstream_rq_rx_reset:'),
        expected: 'both stand still',
        threshold: 'one of them rises with the flags UC or UR',
        yes: {
          escalate:
            'the owner of the upstream service, with the times: compare them with its restarts, and compare how long it keeps an idle connection with the idle_timeout of Envoy (1 h by default)',
        },
        no: {
          escalate: 'the owner of this Envoy, with the flags and the long text of %RESPONSE_CODE_DETAILS%: it is none of the common four',
        },
        source: from.statistics,
      },
    ],
  },
  metrics: {
    cost: unpublished('what this failure costs; looked for in the documentation of circuit breaking, statistics and timeouts'),
  },
  onCall: {
    errors: [
      {
        text: 'upstream connect error or disconnect/reset before headers. ',
        printedBy: envoy,
        means: 'flags UF, UC or UR',
        source: from.router,
      },
      { text: 'no healthy upstream', printedBy: envoy, means: 'flag UH: no host could be chosen', source: from.router },
      {
        text: 'upstream request timeout',
        printedBy: envoy,
        means: 'a 504 and flag UT, not this guide: the route waited for its timeout, 15 s by default',
        source: from.router,
      },
    ],
    logs: [
      {
        where: 'access log, after the status code in the default format',
        line: '503 UF',
        printedBy: envoy,
        source: from.flags,
      },
      {
        where: 'response headers of a request that a circuit breaker refused',
        line: 'x-envoy-overloaded',
        printedBy: envoy,
        source: from.breaking,
      },
    ],
    metrics: [
      { name: 'cluster.<name>.membership_healthy', of: upstream, threshold: '0, or less than membership_total', source: from.statistics },
      {
        name: 'cluster.<name>.circuit_breakers.<priority>.rq_open, rq_pending_open, cx_open',
        of: envoy,
        threshold: '1: at its limit, and no longer admitting',
        source: from.statistics,
      },
      {
        name: 'cluster.<name>.upstream_rq_pending_overflow',
        of: envoy,
        threshold: 'rises: requests are being refused',
        source: from.statistics,
      },
    ],
    runbook: [
      {
        do: 'See which flags the 503s of the last minutes have',
        command: "tail -n 1000 <access log> | grep -oE ' 503 [A-Z,-]+' | sort | uniq -c",
        expect: 'one flag in most lines',
        risk: 'readOnly',
        source: from.flags,
      },
      {
        do: 'See the hosts, their health and their errors',
        command: 'curl -s http://127.0.0.1:9901/clusters | grep "^<name>::" | grep -E "health_flags|cx_connect_fail|rq_error"',
        expect: 'healthy for every host',
        risk: 'readOnly',
        source: from.administration,
      },
    ],
    recovery: [
      {
        do: 'When the hosts are back, see that traffic is spread over all of them again',
        command: 'curl -s http://127.0.0.1:9901/clusters | grep "^<name>::" | grep -E "health_flags|rq_active"',
        expect: 'every host healthy, and requests on each',
        risk: 'readOnly',
        source: from.administration,
      },
    ],
  },
  failures: [
    {
      what: 'More than half of the hosts are unhealthy',
      component: upstream,
      effect: 'below the panic threshold Envoy uses all hosts, so part of the requests go to those that are known to fail',
      recovery: 'bring hosts back above 50 %; requests then go to healthy hosts only',
      source: from.panic,
    },
    {
      what: 'All hosts are unhealthy and the panic threshold is 0 %',
      component: envoy,
      effect: 'every request is answered at once: 503, no healthy upstream',
      recovery: 'one healthy host ends it',
      source: from.panic,
    },
    {
      what: 'Retries are limited by a number, and many requests fail at once',
      component: envoy,
      effect: 'three retries at the same time by default; others fail without one and count as upstream_rq_retry_overflow',
      recovery: 'a retry budget, which the documentation prefers',
      source: from.breaking,
    },
  ],
})
