import { debugging, service, state, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const client = service(own.javaClient, { label: 'Applications on the refused address', version: '3.9.5', source: from.client })
const member = state(tech.zooKeeper, {
  label: 'Ensemble member that refuses',
  version: '3.9.5',
  facts: {
    'from one address': facts.perAddress,
    'in total': facts.inTotal,
    'alert above': facts.alertAbove,
    'alert after': facts.alertFor,
    'refusals logged every': facts.logInterval,
    AdminServer: facts.adminPort,
  },
  source: from.administration,
})

const rejected = 'curl -s http://localhost:8080/commands/monitor | grep \'"connection_rejected"\''
const holders = "sudo ss -Htnp state established '( dst <member> and dport = :2181 )' | grep -o 'pid=[0-9]*' | sort | uniq -c | sort -n"

export default debugging('too-many-connections', {
  system: system('zookeeper', 'Apache ZooKeeper'),
  title: 'ZooKeeper 3.9: Too many connections from one address',
  summary:
    'One member closes each new connection of one client address because that address holds its full allowance there; connections already open go on. Every process behind the address shares the allowance, so the process that is refused need not be the one that took it.',
  guide: {
    entry: {
      text: 'Too many connections from {} - max is {}',
      printedBy: member,
      means: 'the address has as many connections to this member as maxClientCnxns allows; the new one was closed before any request',
      source: from.netty,
    },
    questions: [
      {
        id: 'now',
        ask: 'Is this member refusing connections now?',
        on: member,
        command: `${rejected}; sleep 60; ${rejected}`,
        expected: 'twice the same number: no connection was refused in the minute',
        threshold: 'the second number is larger',
        yes: { ask: 'limit' },
        no: {
          escalate:
            'the owner of the application on the address in the line, by day: connections were refused and are not any more; name the member, the address and the times of the first and the last line',
        },
        source: from.counters,
      },
      {
        id: 'limit',
        ask: 'Does the line name an address, so that the limit of one address is reached and not the limit of the member?',
        on: member,
        command: 'grep "Too many connections" <log of the member> | tail -3',
        expected: 'no line of the last minutes',
        threshold: 'Too many connections from /<address> - max is <limit>',
        yes: { ask: 'holder' },
        no: {
          escalate:
            'the owner of the ensemble, with the line: “Too many connections <number> - max is” or “max allowed is” is zookeeper.maxCnxns, the limit of all clients of this member, off by default and read at the start. With no line at all the member refuses for another reason',
        },
        source: from.factory,
      },
      {
        id: 'holder',
        ask: 'Does one process on that address hold nearly all of its connections?',
        on: client,
        command: holders,
        expected: 'each process with the few connections that its owner plans for',
        threshold: 'the largest number is near the limit in the line',
        yes: {
          escalate:
            'the owner of that process, with its pid, the number, and the field established of /commands/connections: old connections that stay while new ones come point to clients that are opened and never closed. Offer the recovery step until it is mended',
        },
        no: { ask: 'files' },
        source: from.sockets,
      },
      {
        id: 'files',
        ask: 'Has the member file descriptors for the connections that a higher limit lets in?',
        on: member,
        command: 'curl -s http://localhost:8080/commands/monitor | grep file_descriptor_count',
        expected: 'open_file_descriptor_count far below max_file_descriptor_count',
        threshold: 'max − open > (new limit − limit in the line) × number of client addresses',
        yes: {
          fix: {
            do: 'Raise the limit of the running member: in jconsole on its host (zkServer.sh opens JMX only there), MBeans, org.apache.ZooKeeperService, the Leader or Follower of this member, set MaxClientCnxnsPerHost. The same for each member that refuses',
            expect: 'the attribute shows the new number; no restart',
            risk: 'mutating',
            undo: 'set MaxClientCnxnsPerHost back to the number in the line',
            verify:
              'connection_rejected stands still for a minute and the application connects; then write the same maxClientCnxns in zoo.cfg of every member, or a restart brings the old limit back',
            source: from.bean,
          },
        },
        no: {
          escalate:
            'the owner of the ensemble, with both numbers: the limit protects the file descriptors of the member, so raise those first',
        },
        source: from.gauges,
      },
    ],
  },
  metrics: { cost: unpublished("what this failure costs; looked for in the administrator's, the monitor and the JMX guide") },
  onCall: {
    errors: [
      {
        text: 'Too many connections from {} - max is {}',
        printedBy: member,
        means: 'limit of one address, with either connection factory (NIO, the default, or Netty)',
        source: from.netty,
      },
      {
        text: 'Too many connections max allowed is ',
        printedBy: member,
        means:
          'another limit: zookeeper.maxCnxns, all connections of the member, whatever their address (NIO; with Netty only the line at level ERROR)',
        source: from.factory,
      },
    ],
    logs: [
      {
        where: 'log of the member, level ERROR, with either factory: zookeeper.maxCnxns is reached, no address in the line',
        line: 'Too many connections {} - max is {}',
        printedBy: member,
        source: from.total,
      },
      {
        where: 'log of the member, level WARN, with the NIO factory',
        line: 'Message:Error accepting new connection: Too many connections from /{} - max is {} Value:null',
        printedBy: member,
        source: from.rateLogger,
      },
      {
        where: 'log of the member, level WARN: repeated refusals, counted',
        line: '[{} times] Message: Error accepting new connection: Too many connections from /{} - max is {}',
        printedBy: member,
        source: from.rateLogger,
      },
      {
        where: 'log of the application, level WARN',
        line: 'Session 0x{} for server {}, Closing socket connection. Attempting reconnect except it is a SessionExpiredException or SessionTimeoutException.',
        printedBy: client,
        source: from.client,
      },
    ],
    metrics: [
      {
        name: 'connection_rejected',
        of: member,
        threshold: 'rises: the code adds 1 for each connection that it refuses',
        source: from.factory,
      },
      {
        name: 'num_alive_connections',
        of: member,
        threshold: '> 50 for 1 min (example rule of the monitor guide, for the default limit of 60; counts all addresses)',
        source: from.monitoring,
      },
    ],
    runbook: [
      {
        do: 'Take the address and the limit from the log of the member',
        command: 'grep "Too many connections" <log of the member> | tail -3',
        expect: 'one address or several, and the limit in force',
        risk: 'readOnly',
        source: from.factory,
      },
      {
        do: 'Count what this member holds for each address',
        command:
          'curl -s http://localhost:8080/commands/connections | grep \'"remote_socket_address"\' | grep -oE "[0-9a-fA-F.:]+:[0-9]+" | sed "s/:[0-9]*$//" | sort | uniq -c | sort -n',
        expect: 'the address of the line with as many connections as the limit',
        risk: 'readOnly',
        source: from.connection,
      },
    ],
    recovery: [
      {
        do: 'While the owner mends the application, raise the limit of the running member by JMX, from its host (MaxClientCnxnsPerHost of its Leader or Follower bean), if its file descriptors allow',
        expect: 'the application connects at its next try',
        risk: 'mutating',
        undo: 'set MaxClientCnxnsPerHost back to the number in the line',
        verify: 'connection_rejected stands still for a minute; num_alive_connections does not keep rising',
        source: from.jmx,
      },
    ],
  },
  failures: [
    {
      what: 'Several applications share one address (one host, or one address translation)',
      component: client,
      effect: 'they share one allowance of 60: what one takes, the others are refused',
      recovery: 'a limit for the sum of them, once the file descriptors of the member allow it',
      source: from.administration,
    },
    {
      what: 'maxClientCnxns is set to 0',
      component: member,
      effect: 'no limit: one client can use up the file descriptors of the member',
      recovery: 'a finite limit; it guards against exactly this',
      source: from.administration,
    },
    {
      what: 'Four-letter words are used for these checks',
      component: member,
      effect: 'by default only srvr answers; cons and mntr say that they are not in the whitelist',
      recovery: 'ask the AdminServer (port 8080), or list them in 4lw.commands.whitelist',
      source: from.administration,
    },
  ],
})
