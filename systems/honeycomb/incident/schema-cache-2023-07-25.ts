import { control, edge, incident, service, state, system } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const senders = edge(tech.partnerApi, { label: 'Customers’ telemetry', external: true, source: from.statusReport })
const people = edge(tech.webBrowser, { label: 'People', external: true, source: from.statusReport })

const shepherd = service(own.shepherd, {
  label: 'Shepherd, ingest',
  facts: { 'partly failing before': facts.partialBefore, 'extra outage': facts.ingestOutage },
  source: from.review,
})
const ui = service(own.userInterface, { label: 'UI and API', facts: { 'down for': facts.totalOutage }, source: from.statusReport })
const alerting = service(own.alerting, {
  label: 'Triggers and SLO alerts',
  facts: { 'degraded after': facts.degradedQuerying, 'normal after': facts.untilNormal },
  source: from.statusReport,
})

const before = state(own.retriever, { label: 'Retriever, old cluster', source: from.review })
const after = state(own.retriever, { label: 'Retriever, new cluster', source: from.review })
const cache = state(own.schemaCache, { label: 'Schema cache', source: from.statusReport })
const database = state(tech.mysql, {
  label: 'Main database',
  version: facts.mysqlVersion,
  facts: {
    'default connections': facts.connectionsAllowed,
    'outage of 2018': facts.outageOf2018,
    'queries then': facts.slowQueriesOf2018,
  },
  source: from.reviewDigest,
})
const replica = state(tech.mysql, { label: 'Replica', version: facts.mysqlVersion, source: from.reviewDigest })

const flag = control(own.featureFlag, { label: 'Flag between clusters', source: from.reviewDigest })
const slo = control(own.ingestSlo, { label: 'SLO of Shepherd', source: from.review })

export default incident('schema-cache-2023-07-25', {
  system: system('honeycomb', 'Honeycomb'),
  title: 'Honeycomb, 25 July 2023: a routine switch starves the schema cache, and the database takes everything down',
  summary:
    'After a switch between two clusters of the storage engine, the times of last use were no longer written. The schema cache slowly emptied, ingest asked the database instead, and the next day the database seized up and ran out of connections.',
  flow: [
    senders.to(shepherd, { label: 'send events', protocol: 'HTTPS' }).to(cache, 'looks up schemas'),
    people.to(ui, { label: 'query', protocol: 'HTTPS' }).to(after, 'queries'),
    alerting.to(after, 'query'),
    shepherd.to(database, 'asks what the cache lacks'),
    ui.to(database, 'reads'),
    after.to(database, 'should write times of last data'),
    before.to(database, 'wrote times of last data'),
    database.to(cache, 'tells what to keep warm'),
    database.to(replica, 'replicates'),
    flag.to(before, 'turns off'),
    flag.to(after, 'turns on'),
    slo.to(shepherd, 'watches'),
  ],
  metrics: { cost: facts.outageCost },
  anatomy: {
    timeline: [
      {
        at: '2023-07-25T13:40Z',
        what: 'After ten minutes of partly degraded ingestion most services fail in a cascade. The switch was made late on 24 July; the SLO of Shepherd began to burn slowly hours later',
        turn: 'trigger',
        source: from.statusReport,
      },
      {
        at: '2023-07-25T14:48Z',
        what: 'The user interface is back; queries recover unevenly and may show outdated data',
        turn: 'mitigated',
        source: from.statusReport,
      },
      { at: '2023-07-25T15:15Z', what: 'Around now ingestion and API requests are accepted again', source: from.statusReport },
      {
        at: '2023-07-25T15:35Z',
        what: 'Queries, triggers and SLO alerts are normal',
        turn: 'resolved',
        source: from.statusReport,
      },
    ],
    cascade: [
      { from: flag, to: after, mechanism: 'the shift fails in part, unseen', source: from.statusReport },
      { from: after, to: database, mechanism: 'times of last data are no longer written', source: from.review },
      { from: database, to: cache, mechanism: 'nothing looks recent: the cache slowly empties', source: from.statusReport },
      { from: cache, to: shepherd, mechanism: 'misses instead of hits', source: from.statusReport },
      { from: shepherd, to: database, mechanism: 'reads more and more; it seizes up, connections run out', source: from.reviewDigest },
      { from: database, to: ui, mechanism: 'indirect dependency: all services fail', source: from.reviewDigest },
    ],
    detection: {
      signal:
        'The SLO of the ingest service burned slowly the night before and was put off to the morning, being small and unexplained. In the morning a chart showed that one type of writes to the database had stopped at about the time of the switch. When the cascade itself was seen is not in the parts that were read.',
      source: from.review,
    },
    impact: {
      what: 'Ingest, querying, triggers, SLOs and API down; what customers sent and did not buffer was lost',
      duration: facts.totalOutage,
      users: facts.users,
      source: from.statusReport,
    },
    response: [
      {
        what: 'The flag was switched back, in vain: hosts once told to stop writing never started again without a restart',
        source: from.reviewDigest,
      },
      { what: 'Circuit breakers were set up to protect the database', source: from.reviewDigest },
    ],
    resolution: {
      what: 'Failover to a replica, timestamps of schemas updated by hand so that the cache would load again, and a restart of the hosts of Retriever',
      source: from.reviewDigest,
    },
    prevention: [
      { what: 'Strengthen the cache', source: from.reviewDigest },
      { what: 'Less contention in the database when schemas are updated', source: from.reviewDigest },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'Too many connections',
        printedBy: database,
        means:
          'error 1040, SQLSTATE 08004: every permitted connection is taken. More connections do not help a database that does not answer',
        source: from.errorNumbers,
      },
    ],
    logs: [
      {
        where: 'logs of services with the Go client, as in Honeycomb’s outage of 2018',
        line: 'Error 1040: Too many connections',
        printedBy: shepherd,
        source: from.outageOf2018Quoted,
      },
    ],
    metrics: [
      {
        name: 'mysql_global_status_threads_connected',
        of: database,
        threshold: 'equal to mysql_global_variables_max_connections: the next client is refused',
        source: from.exporterDashboard,
      },
    ],
    runbook: [
      {
        do: 'Who holds the connections? One more than max_connections is kept for accounts with CONNECTION_ADMIN',
        command: "mysql -u admin -p -e 'SHOW PROCESSLIST'",
        expect:
          'rows with a small Time; many rows in one state whose Time only grows mean a database that does not answer, not one that is too small',
        risk: 'readOnly',
        source: from.tooManyConnections,
      },
      {
        do: 'How near is the limit?',
        command: "mysql -u admin -p -e \"SHOW GLOBAL STATUS LIKE 'Threads_connected'; SHOW VARIABLES LIKE 'max_connections'\"",
        expect: 'Threads_connected well below max_connections',
        risk: 'readOnly',
        source: from.exporterDashboard,
      },
      {
        do: 'Chart each type of write to the database over the last day, beside the times of deployments and flags',
        expect: 'no type that stops at once; here one stopped with the switch of the evening before',
        risk: 'readOnly',
        source: from.review,
      },
    ],
    recovery: [
      {
        do: 'Break the circuit between ingest and the database first, or the new primary is filled as fast as the old one',
        risk: 'mutating',
        undo: 'close it again in portions, once the cache is warm',
        verify: 'connections fall below the limit',
        source: from.reviewDigest,
      },
      {
        do: 'Fail over to the standby; the command is that of Amazon RDS with Multi-AZ',
        command: 'aws rds reboot-db-instance --db-instance-identifier <instance> --force-failover',
        risk: 'mutating',
        undo: 'the same command moves it back; each is a momentary outage',
        verify: 'a new connection is accepted and SHOW PROCESSLIST is short',
        source: from.rebootCommand,
      },
      {
        do: 'Mark the schemas as recently used by hand, so that the cache loads them; this makes some timestamps inexact',
        risk: 'mutating',
        undo: 'later data of each dataset writes the true time',
        verify: 'the share of cache hits rises, reads of the database fall',
        source: from.reviewDigest,
      },
      {
        do: 'Restart the hosts of Retriever, so that they write the times again',
        risk: 'mutating',
        irreversible: 'queries that run on the host are lost',
        verify: 'the type of write that had stopped is in the chart again',
        source: from.reviewDigest,
      },
    ],
  },
  failures: [
    {
      what: 'A flag that stops a task does not start it again',
      component: flag,
      effect: 'switching back looks done and changes nothing; the way software is deployed had hidden it',
      recovery: 'restart the hosts; test the way back of every flag',
      source: from.reviewDigest,
    },
    {
      what: 'A cache loses its entries slowly',
      component: cache,
      effect: 'no step in any chart, a small and unexplained burn of an SLO, then reads that the database cannot serve',
      recovery: 'alert on writes that have stopped',
      source: from.review,
    },
    {
      what: 'The database does not answer and clients open more connections',
      component: database,
      effect: 'in 2018 the Go client’s pool did so until max_connections was exceeded, and RDS saw no failure to fail over for',
      recovery: 'a limit of connections in each client; fail over by hand',
      source: from.outageOf2018Quoted,
    },
  ],
})
