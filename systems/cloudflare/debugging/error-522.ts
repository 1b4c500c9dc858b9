import { debugging, edge, service, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const proxy = edge(tech.pingora, {
  label: 'Cloudflare, towards the origin',
  version: facts.pingoraVersion,
  facts: {
    '522 without SYN+ACK after': facts.connectLimit,
    '522 without ACK after': facts.ackLimit,
    '524 without answer after': facts.readLimit,
    '524 later than 522 by': facts.answerAfterAck,
    'keeps a connection': facts.originIdle,
  },
  source: from.connectionLimits,
})
const firewall = edge(own.originFirewall, { label: 'Firewall of the origin', source: from.error522 })
const worker = edge(tech.cloudflareWorkers, { label: 'Worker on a custom domain', source: from.error522 })
const origin = service(own.customerOrigin, { label: 'Customer origin', external: true, source: from.error522 })

const past = 'curl -svo /dev/null http://example.com --connect-to ::203.0.113.34'

export default debugging('error-522', {
  system: systems.cloudflare,
  title: 'Cloudflare: Error 522: connection timed out',
  summary:
    'Cloudflare could not get through to your origin in time: either no SYN+ACK within 19 s, or no ACK of the request within 90 s. The origin may answer you and not Cloudflare, so ask it from outside first, then look at what stands before it. In the commands 203.0.113.34 stands for the address in your DNS record, and http:// becomes https:// where Cloudflare asks your origin so. That the proxy is Pingora is said on the page of 524 only.',
  guide: {
    entry: {
      text: 'Error 522: connection timed out',
      printedBy: proxy,
      means: 'the connection to the origin was not made in 19 s, or the request was not acknowledged in 90 s',
      source: from.error522,
    },
    questions: [
      {
        id: 'past',
        ask: 'Does the origin answer past Cloudflare, at the address of its record and from outside its network?',
        on: origin,
        command: past,
        expected: 'a line “< HTTP/” with your usual status',
        threshold: 'an answer, on a connection made within the 19 s that Cloudflare waits',
        yes: { ask: 'blocked' },
        no: { ask: 'address' },
        source: from.gatheringInformation,
      },
      {
        id: 'address',
        ask: 'Does the record in Cloudflare DNS name another address than the origin has?',
        on: origin,
        command: 'ip -br address   # on the origin; compare with the A and AAAA records in the DNS app, or ask the host',
        expected: 'the address of the record',
        threshold: 'any difference between public addresses; a private one here decides nothing: ask the host',
        yes: {
          fix: {
            do: 'Set the record to the address that the host gave the origin',
            risk: 'mutating',
            undo: 'set the record back',
            verify: 'the site answers through Cloudflare',
          },
        },
        no: {
          escalate:
            'the hosting provider: the origin is off, overloaded, or packets to it are lost. Say the time with its zone, the Ray ID, and what curl printed',
        },
        source: from.error522,
      },
      {
        id: 'blocked',
        ask: 'Does something before the origin block or limit addresses of Cloudflare?',
        on: firewall,
        command: "sudo iptables -S | grep -iE 'drop|reject|limit'; grep -rniE 'deny|require not' --include=.htaccess /var/www",
        expected: 'no line that holds for the ranges of cloudflare.com/ips',
        threshold: 'one line is enough: this is the most common cause. A provider’s firewall does not show here, ask too',
        yes: {
          fix: {
            do: 'Allow all ranges of cloudflare.com/ips, before the rule that blocks',
            risk: 'mutating',
            undo: 'remove the rule that was added',
            verify: 'the 522 end',
          },
        },
        no: { ask: 'keepalive' },
        source: from.error522,
      },
      {
        id: 'keepalive',
        ask: 'Does the origin close the connection after each answer?',
        on: origin,
        command:
          "curl -sv http://example.com http://example.com -o /dev/null -o /dev/null --connect-to ::203.0.113.34 2>&1 | grep -ciE 're-?using existing'",
        expected: '1: the second request used the connection of the first',
        threshold: '0: keep-alive is off, a cause that the documentation names',
        yes: {
          fix: {
            do: 'Turn keep-alive on at the web server',
            risk: 'mutating',
            undo: 'turn it off again',
            verify: 'the command prints 1',
          },
        },
        no: { ask: 'worker' },
        source: from.error522,
      },
      {
        id: 'worker',
        ask: 'Does a Worker on a custom domain fetch its own hostname?',
        on: worker,
        command: 'grep -rnE "fetch\\(" src',
        expected: 'no fetch of the hostname on which the Worker itself runs',
        threshold: 'one such fetch gives a 522',
        yes: {
          fix: {
            do: 'Use a Route instead of the custom domain, fetch another hostname, or set the compatibility flag global_fetch_strictly_public',
            risk: 'mutating',
            undo: 'deploy the version before',
            verify: 'the address that failed answers',
          },
        },
        no: {
          escalate:
            'with Pages: is the custom domain set up there, and the CNAME on it? With Origin Rules: does the resulting hostname resolve, and not to a reserved address? Else Cloudflare support, with an MTR or traceroute from the origin to a Cloudflare address that used to connect, taken from its log, and what the host found',
        },
        source: from.error522,
      },
    ],
  },
  metrics: { cost: facts.guideCost },
  onCall: {
    errors: [
      {
        text: 'Error 522: connection timed out',
        printedBy: proxy,
        means: 'the origin did not take the connection in 19 s, or did not acknowledge the request in 90 s',
        source: from.error522,
      },
      {
        text: 'Error 521: web server is down',
        printedBy: proxy,
        means: 'not this guide: the origin refuses the connection',
        source: from.error521,
      },
      {
        text: 'Error 524: a timeout occurred',
        printedBy: proxy,
        means: 'not this guide: connected and acknowledged, but no answer within 120 s by default',
        source: from.error524,
      },
    ],
    logs: [
      {
        where: 'your Logpush dataset http_requests, EdgeResponseStatus 522; the field says which origin address was asked',
        line: 'OriginIP',
        printedBy: proxy,
        source: from.requestLogFields,
      },
    ],
    metrics: [
      {
        name: 'OriginTCPHandshakeDurationMs',
        of: proxy,
        threshold: '19,000 ms is the limit for a connection; 0 means that one was reused',
        source: from.requestLogFields,
      },
    ],
    runbook: [
      {
        do: 'Ask the origin past Cloudflare, from outside its network',
        command: past,
        expect: 'your usual status',
        risk: 'readOnly',
        source: from.gatheringInformation,
      },
      {
        do: 'Note which data center fails',
        command: 'curl -s https://www.example.com/cdn-cgi/trace',
        expect: 'colo, to tell the host and support',
        risk: 'readOnly',
        source: from.gatheringInformation,
      },
    ],
    recovery: [
      {
        do: 'Allow all address ranges of Cloudflare (cloudflare.com/ips) at the origin',
        risk: 'mutating',
        undo: 'remove the rule that was added',
        verify: 'the 522 end',
        source: from.error522,
      },
    ],
  },
  failures: [
    {
      what: 'A new firewall rule does not know Cloudflare',
      component: firewall,
      effect: 'the origin answers when asked directly, and through Cloudflare there is a 522',
      recovery: 'the ranges of Cloudflare are allowed',
      source: from.error522,
    },
    {
      what: 'The host moves the origin to another address',
      component: origin,
      effect: 'Cloudflare goes on to ask the old one: 522 where nothing answers there',
      recovery: 'the record is set to the new address',
      source: from.error522,
    },
    {
      what: 'An overloaded origin',
      component: origin,
      effect: 'it drops incoming requests; Cloudflare sends SYN again after 1, 1, 1, 1, 1, 2, 4 and 8 s, then gives up',
      recovery: 'room at the origin, or fewer requests to it',
      source: from.error522,
    },
  ],
})
