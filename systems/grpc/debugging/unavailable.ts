import { debugging, edge, service, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const client = service(tech.grpc, {
  label: 'Client (Go)',
  version: '1.83.1',
  facts: {
    'first wait': facts.firstBackoff,
    'then times': facts.multiplier,
    'longest wait': facts.longestWait,
    'attempt lasts at least': facts.connectTimeout,
    'pings at most every': facts.clientPing,
    'waits for an answer': facts.ackTimeout,
  },
  source: from.client,
})
const server = service(tech.grpc, {
  label: 'Server (Go)',
  version: '1.83.1',
  facts: { 'pings allowed every': facts.pingAtMost, 'bad pings allowed': facts.strikes, 'pings clients after': facts.serverPing },
  source: from.server,
})
const between = edge(own.between, {
  label: 'Proxy or load balancer',
  facts: { 'silent loss shows after': facts.silentLoss },
  source: from.readme,
})

const find = (text: string): string => `grep "code = Unavailable" <log of the client> | tail -n 100 | grep -E "${text}"`

export default debugging('unavailable', {
  system: system('grpc', 'gRPC'),
  title: 'gRPC for Go 1.83: rpc error: code = Unavailable',
  summary:
    'The code says only that there was no working connection; the text after desc = says why. Read it first: name, connection, handshake, a proxy, too many pings, an orderly close or a silent network. Retry only calls that may run twice.',
  guide: {
    entry: {
      text: 'rpc error: code = Unavailable desc = ',
      printedBy: client,
      means: 'status 14: the call had no working connection, lost it, or a server or proxy answered so; it may have run on the server',
      source: from.statusText,
    },
    questions: [
      {
        id: 'name',
        ask: 'Did the name not resolve?',
        on: client,
        command: find('name resolver error'),
        expected: 'no line',
        threshold: 'name resolver error: … (produced zero addresses: the name is known, it has no servers)',
        yes: {
          escalate: 'the owner of the name (DNS, service discovery), with the target that the client dials and the text after the colon',
        },
        no: { ask: 'dial' },
        source: from.pickFirst,
      },
      {
        id: 'dial',
        ask: 'Can the client not connect?',
        on: client,
        command: find('[Ee]rror while dialing'),
        expected: 'no line',
        threshold: 'transport: Error while dialing: dial tcp <address>: <reason>',
        yes: { ask: 'listening' },
        no: { ask: 'handshake' },
        source: from.client,
      },
      {
        id: 'listening',
        ask: 'Does the server listen on the address that the text names?',
        on: server,
        command: "ss -Hltn 'sport = :<port>'",
        expected: 'a line with the port, on an address that the client can reach',
        threshold: 'a line',
        yes: {
          escalate:
            'whoever runs the network between them, with the address and the reason in the text (refused, timeout, no route), and the time',
        },
        no: {
          escalate: `the owner of the server: it is not running, or listens elsewhere. When it is back, clients need up to two and a half minutes: they wait ever longer between attempts, 144 s at most by default`,
        },
        source: from.sockets,
      },
      {
        id: 'handshake',
        ask: 'Does the connection open and the handshake fail?',
        on: client,
        command: find('authentication handshake failed|error reading server preface'),
        expected: 'no line',
        threshold: 'transport: authentication handshake failed, or error reading server preface',
        yes: {
          escalate:
            'the owner of the certificates of client and server, with the text after it and with what each side expects, TLS or plain text',
        },
        no: { ask: 'proxy' },
        source: from.client,
      },
      {
        id: 'proxy',
        ask: 'Did something that is no gRPC server answer?',
        on: between,
        command: find('unexpected HTTP status code received from server'),
        expected: 'no line',
        threshold: 'unexpected HTTP status code received from server: 429, 502, 503 or 504',
        yes: {
          escalate:
            'the owner of the proxy or load balancer, with the status, the method and the time: its log says which server it missed',
        },
        no: { ask: 'pings' },
        source: from.statusTable,
      },
      {
        id: 'pings',
        ask: 'Did the server close the connection for too many pings?',
        on: server,
        command: find('too_many_pings'),
        expected: 'no line',
        threshold: 'received prior goaway: code: ENHANCE_YOUR_CALM, debug data: "too_many_pings"',
        yes: {
          fix: {
            do: 'Agree with the owner of the server; then set Time of keepalive.ClientParameters to no less than MinTime of its EnforcementPolicy (5 min by default), PermitWithoutStream only if the server permits it, and deploy the client',
            expect: 'no new “Client received GoAway with error code ENHANCE_YOUR_CALM” in its log',
            risk: 'mutating',
            undo: 'deploy the former client',
            verify: 'no too_many_pings over several times the new Time, on a client with a long call',
            source: from.parameters,
          },
        },
        no: { ask: 'age' },
        source: from.client,
      },
      {
        id: 'age',
        ask: 'Did the server close the connection because of its age?',
        on: server,
        command: find('max_age'),
        expected: 'no line',
        threshold: 'received prior goaway: code: NO_ERROR, debug data: "max_age"',
        yes: {
          fix: {
            do: 'Raise MaxConnectionAgeGrace of keepalive.ServerParameters above the longest call, and deploy the server',
            expect: 'the calls end before their connection does',
            risk: 'mutating',
            undo: 'deploy the former server',
            verify: 'no new line with max_age',
            source: from.readme,
          },
        },
        no: { ask: 'stop' },
        source: from.server,
      },
      {
        id: 'stop',
        ask: 'Was the server stopping?',
        on: server,
        command: find('graceful_stop|server is draining the connection|the connection is draining'),
        expected: 'no line',
        threshold: 'debug data: "graceful_stop", or … draining …',
        yes: {
          escalate:
            'the owner of the server, by day: give running calls more time between GracefulStop and Stop. “rejected because server is draining” was not processed, so this call may be sent again',
        },
        no: { ask: 'silent' },
        source: from.transport,
      },
      {
        id: 'silent',
        ask: 'Did the other side not answer a keepalive ping?',
        on: client,
        command: find('keepalive ping failed to receive ACK within timeout'),
        expected: 'no line',
        threshold: 'keepalive ping failed to receive ACK within timeout',
        yes: {
          escalate: 'whoever runs the network and the host of the server: the connection is open and nothing answers on it',
        },
        no: {
          escalate:
            'the owners of server and proxy: “error reading from server: EOF” or “reset by peer” means that they closed it. Have both sides log: GRPC_GO_LOG_SEVERITY_LEVEL=info, GRPC_GO_LOG_VERBOSITY_LEVEL=99',
        },
        source: from.client,
      },
    ],
  },
  metrics: { cost: unpublished('what this failure costs; looked for in the guides on status codes, keepalive and metrics') },
  onCall: {
    errors: [
      {
        text: 'rpc error: code = Unavailable desc = ',
        printedBy: client,
        means: 'likely passes; a retry with back-off may help, but is not safe for calls that must not run twice',
        source: from.codes,
      },
      {
        text: 'closing transport due to: %v, received prior goaway: %v',
        printedBy: client,
        means: 'the server announced the close; code and debug data of the last part say why',
        source: from.client,
      },
      {
        text: 'unexpected HTTP status code received from server: %d (%s)',
        printedBy: client,
        means: 'the answer came from something that does not speak gRPC',
        source: from.client,
      },
    ],
    logs: [
      {
        where: 'log of the client, level warning',
        line: 'grpc: addrConn.createTransport failed to connect to %s. Err: %v',
        printedBy: client,
        source: from.channel,
      },
      {
        where: 'log of the client, level error',
        line: 'Client received GoAway with error code ENHANCE_YOUR_CALM and debug data equal to ASCII "too_many_pings".',
        printedBy: client,
        source: from.client,
      },
      {
        where: 'log of the server at a high verbosity',
        line: 'Closing server transport due to maximum connection age',
        printedBy: server,
        source: from.server,
      },
    ],
    metrics: [
      {
        name: 'grpc.client.attempt.duration, count with grpc.status = UNAVAILABLE',
        of: client,
        threshold: 'rises, for one grpc.target or for all: one tells of that service, all of the client or its network',
        source: from.meters,
      },
      {
        name: 'grpc.subchannel.disconnections (experimental, off by default)',
        of: client,
        threshold: 'rises; its label grpc.disconnect_error has the reason',
        source: from.channel,
      },
    ],
    runbook: [
      {
        do: 'Read what stands after desc =',
        command: 'grep "code = Unavailable" <log of the client> | tail -n 20',
        expect: 'one text again and again, or one for each server address',
        risk: 'readOnly',
        source: from.picker,
      },
      {
        do: 'See which connections the client has open',
        command: "ss -Htn state established '( dport = :<port> )'",
        expect: 'the addresses of the servers; none while it cannot connect',
        risk: 'readOnly',
        source: from.sockets,
      },
    ],
    recovery: [
      {
        do: 'When the server is back, wait for the clients; do not restart them all at once, as they come back by themselves, spread over their back-off',
        command: "ss -Htn state established '( sport = :<port> )' | wc -l   # on the server, again after 144 s",
        expect: 'the number grows to what it was before',
        risk: 'readOnly',
        source: from.backoff,
      },
    ],
  },
  failures: [
    {
      what: 'A client pings more often than the server allows',
      component: client,
      effect:
        'after two strikes the next bad ping closes the connection and fails its calls; the client doubles its Time for new connections',
      recovery: 'client and server agree on Time and MinTime',
      source: from.parameters,
    },
    {
      what: 'A firewall or balancer drops an idle connection without telling',
      component: between,
      effect: 'without keepalive the client learns it when TCP gives up, which may take 30 minutes',
      recovery: 'keepalive on the client, at an interval that the server allows',
      source: from.keepalive,
    },
    {
      what: 'A server is stopped at once',
      component: server,
      effect: 'every call in flight fails',
      recovery: 'GracefulStop first, Stop after a time limit',
      source: from.gracefulStop,
    },
  ],
})
