import { control, cost, edge, service, state, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const clients = edge(own.acmeClients, {
  label: 'ACME clients',
  external: true,
  facts: { 'active, Dec 2017': facts.certificates, 'served, Feb 2020': facts.websites2020, 'each, Feb 2020': facts.perWebsite2020 },
  source: from.billion,
})
const balancers = edge(own.balancers, { label: 'Load balancers', facts: { 'new orders, most': facts.newOrders }, source: from.rateLimits })
const api = service(own.webFrontEnd, {
  label: 'WFE: ACME API',
  facts: { 'before 2020-09': facts.medianBefore, after: facts.medianAfter },
  source: from.readme,
})
const orders = service(own.registration, { label: 'RA: orders', source: from.readme })
const checks = service(own.validation, { label: 'VA: checks of names', source: from.readme })
const signer = service(own.authority, { label: 'CA: signs', source: from.readme })
const publisher = service(own.publisher, { label: 'Publisher', source: from.readme })
const storage = service(own.storage, { label: 'SA: storage', source: from.readme })
const database = state(tech.mariaDb, {
  label: 'One MariaDB, with replicas',
  version: unpublished('two issues of Boulder name 10.6.22 for June 2025 and 10.11.13 to follow it; neither says what runs in August 2026'),
  facts: { 'fewer operations': facts.operationsSaved },
  source: [from.databaseServers, from.mariaDbOf2025, from.mariaDbToCome],
})
const limits = state(tech.redis, {
  label: 'Redis: rate limits',
  version: unpublished('looked for in the document of Boulder on Redis, as far as read'),
  facts: { 'same names, a week': facts.sameSet },
  source: from.redisDoc,
})
const rooms = state(own.signingHardware, {
  label: 'HSMs, in two secure rooms',
  facts: { 'all, end of 2017': facts.rackUnits2017, 'all, end of 2018': facts.rackUnits2018 },
  source: [from.costs, from.forward2018],
})
const logs = state(own.transparencyLogs, { label: 'CT logs', external: true, source: from.readme })
const people = control(own.operators, {
  label: 'Operators, on call day and night',
  facts: { 'paid, all roles': facts.people, 'expected, all of 2017': facts.spent2017, 'of the budget': facts.staffShare },
  source: [from.costs, from.forward2018],
})
const log = control(own.systemLog, { label: 'syslog', source: from.logging })

export default cost('budget-2017', {
  system: system('lets-encrypt', 'Let’s Encrypt'),
  title: 'Let’s Encrypt: what a certificate authority for 46 million certificates costs in a year, 2017',
  summary:
    'Of $2.91 M budgeted for 2017, people are 71 %, machines, their rooms and audits 17 %: about 6 cents for each certificate active at the end of that year. About $2.65 M would be spent, it wrote in December 2017; in 2020 it gave the budget of mid-2017 as $2.61 M. By February 2020 four times the websites cost 28 % more. The budget is that of 2017; the parts and texts are Boulder of August 2026.',
  flow: [
    clients
      .to(balancers, { label: 'ask for certificates', protocol: 'ACME, HTTPS' })
      .to(api, 'forwards')
      .to(orders, { label: 'hands over orders', protocol: 'gRPC' })
      .to(signer, { label: 'has certificates signed', protocol: 'gRPC' })
      .to(rooms, 'uses keys in'),
    api.to(limits, 'spends from limits'),
    orders.to(checks, { label: 'has names checked', protocol: 'gRPC' }),
    orders.to(storage, { label: 'stores', protocol: 'gRPC' }).to(database, { label: 'reads and writes', protocol: 'SQL' }),
    checks.to(clients, 'asks the server of the name'),
    signer.to(publisher, { label: 'has published', protocol: 'gRPC' }).to(logs, 'submits'),
    api.to(log, { label: 'logs each request', async: true }),
    people.to(rooms, 'run, day and night'),
    people.to(database, 'grow storage, replace servers'),
    people.to(log, 'read'),
  ],
  breakdown: {
    items: [
      { what: 'staffing: salary and benefits of ten', cost: facts.staffing, component: people },
      { what: 'hardware and software', cost: facts.hardware },
      { what: 'hosting and audits', cost: facts.hosting, component: rooms },
      { what: 'legal and administrative', cost: facts.legal },
    ],
    total: facts.total,
    unitCost: facts.perCertificate,
    served: facts.certificates,
    reductions: [
      {
        what: 'Growth: from June 2017 to February 2020 websites grew to more than four times, the budget by 28 %, staff from 11 to 13',
        source: from.billion,
      },
      {
        what: 'Fewer rack units: 70 became 55 in 2018, for which about ten new servers of one unit were planned in place of old ones of two',
        source: [from.forward2018, from.forward2019],
      },
      { what: 'Rate limits in Redis: 80 % fewer operations of MariaDB', source: from.scalingLimits },
      {
        what: 'Pausing clients that only ever fail, which made about half of all requests: failed orders fell by about 30 %',
        source: from.zombies,
      },
      { what: 'No more e-mails before expiry, which cost tens of thousands of dollars a year', source: from.endingMails },
      {
        what: 'No more OCSP, whose answers took considerable resources each year; off since August 2025',
        source: [from.endingOcsp, from.endOfLife],
      },
    ],
  },
  metrics: { cost: facts.total },
  onCall: {
    errors: [
      {
        text: 'too many certificates (%d) already issued for this exact set of identifiers in the last %s, retry after %s',
        printedBy: api,
        means:
          'the limit is used up, by whatever account; it cannot be reset or raised, and revoking gives nothing back. Often a client that is set up anew at each deployment',
        source: [from.limiter, from.rateLimits],
      },
      {
        text: 'too many failed authorizations (%d) for %q in the last %s, retry after %s',
        printedBy: api,
        means: 'this account failed to prove this name five times within an hour: mend DNS or firewall first, against staging',
        source: [from.limiter, from.rateLimits],
      },
      {
        text: 'Your account is temporarily prevented from requesting certificates for %s and possibly others. Please visit: %s',
        printedBy: api,
        means:
          'the name has failed over a thousand times, without one success between, and is paused for this account; the address ends it',
        source: [from.frontEnd, from.rateLimits],
      },
    ],
    logs: [
      {
        where: 'syslog of Boulder, a line for each request: method, endpoint, account, status, milliseconds, address',
        line: '%s %s %d %d %d %s JSON=%s',
        printedBy: api,
        source: [from.requestLog, from.logging],
      },
    ],
    metrics: [
      {
        name: 'HTTP 503 with Retry-After, from the ACME API',
        of: balancers,
        threshold:
          'any: one address asks for more than 300 new orders a second, 5 new accounts, 20 nonces, 10 revocations, 40 of /directory or 250 of the rest of /acme/, with bursts',
        source: from.rateLimits,
      },
      {
        name: 'CPU of the primary database server, from /proc/stat',
        of: database,
        threshold: 'over 90 % on average was the week before the servers were replaced; about 25 % after',
        source: from.databaseServers,
      },
    ],
    runbook: [
      {
        do: 'For users: does the API answer from here?',
        command: "curl -s -o /dev/null -w '%{http_code}\\n' https://acme-v02.api.letsencrypt.org/directory",
        expect: '200; 503 means that this address asks too often: wait as Retry-After says',
        risk: 'readOnly',
        source: [from.endpoints, from.rateLimits],
      },
      {
        do: 'Would a renewal work? Against staging, whose limits for each name and account are higher',
        command: 'certbot renew --dry-run',
        expect:
          'success; else the cause, without using up limits of production. Success does not say that production would not refuse: its limits are counted apart',
        risk: 'readOnly',
        source: from.staging,
      },
    ],
    recovery: [
      {
        do: 'Same names refused, and the old certificate is lost: ask for one name more, which is another set. It counts against new orders and the registered domain',
        command: 'certbot certonly -d <name of before> -d <one name more>',
        risk: 'mutating',
        irreversible: 'a certificate stays issued, and revoking it gives no limit back',
        verify:
          'the server presents the new certificate; later renewals by ARI (ACME Renewal Info), if the client supports it, are exempt from limits',
        source: from.rateLimits,
      },
      {
        do: 'Paused: mend the name first, then open the address in the message; it ends all pauses of the account, up to 50,000 names',
        risk: 'mutating',
        irreversible:
          'no subscriber can pause again. For 14 days a failure does not; after that the next one may, as only a success sets the count back',
        verify: 'the next order is accepted and validated: within those 14 days',
        source: [from.rateLimits, from.unpausing, from.countingFailures],
      },
    ],
  },
  failures: [
    {
      what: 'The database is at its limit',
      component: database,
      effect: 'API errors and time-outs for subscribers',
      recovery: 'servers of more than twice the power in the same two units, in 2020; the owner calls them quite expensive',
      source: from.databaseServers,
    },
    {
      what: 'Limits are counted in MariaDB',
      component: database,
      effect: 'reads of one table were an order of magnitude above all others and endangered the database',
      recovery: 'reads from replicas first, then Redis',
      source: from.scalingLimits,
    },
    {
      what: 'Redis is down or has lost data',
      component: limits,
      effect: 'limits are not kept',
      recovery: 'by design more is issued then, not less',
      source: from.zombies,
    },
    {
      what: 'Forgotten clients ask at midnight, for ever',
      component: checks,
      effect: 'challenges, checks and records for about half of all requests, from about a million accounts',
      recovery: 'pauses of an account and a name, by hand in September 2024, by formula since December',
      source: from.zombies,
    },
  ],
})
