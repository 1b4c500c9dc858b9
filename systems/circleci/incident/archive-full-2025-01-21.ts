import { control, edge, incident, service, state, system } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const people = edge(tech.webBrowser, { label: 'Developers', external: true, source: from.report })

const ui = service(own.userInterface, { label: 'CircleCI UI', facts: { 'customers affected for': facts.impact }, source: from.report })
const workflows = service(own.workflows, { label: 'Workflows service', source: from.report })
const consumer = service(own.eventConsumer, { label: 'Event consumer', source: from.report })
const archival = service(own.archival, { label: 'Archival service', source: from.report })
const machineJobs = service(own.machineJobs, { label: 'Linux machine jobs', source: from.report })

const queue = state(own.workflowsQueue, {
  label: 'Workflows queue',
  facts: { 'grew after the alert': facts.alertToGrowth, 'normal after growth': facts.queueGrown, 'alert to normal': facts.alertToNormal },
  source: from.report,
})
const archive = state(own.archiveDatabase, {
  label: 'Archive database',
  facts: { 'slots, default': facts.slotsAllowed },
  source: from.report,
})
const green = state(own.archiveDatabase, { label: 'Green copy of the archive', source: from.report })
const replica = state(own.archiveDatabase, {
  label: 'Read replica of the archive',
  facts: { 'promoted after': facts.promotedAfter, 'queue normal after': facts.normalAfterPromotion },
  source: from.report,
})

const storageAlert = control(own.storageAlert, { label: 'Alert on free storage', source: from.report })
const volumeAlert = control(own.volumeAlert, { label: 'Alert on request volume', source: from.report })
const instances = control(own.instanceProvider, { label: 'Provisioning of instances', source: from.report })

export default incident('archive-full-2025-01-21', {
  system: system('circleci', 'CircleCI'),
  title: 'CircleCI, 21 January 2025: an archive runs out of disk, and the live workflows wait for it',
  summary:
    'The database of archived data was full. The service that orchestrates live workflows calls the archival service and waits for the answer, so its queue grew. Two teams worked on it from two ends, and an alert on request volume drew attention away.',
  flow: [
    people.to(ui, { label: 'start, watch, cancel', protocol: 'HTTPS' }).to(workflows, 'asks'),
    workflows.to(archival, 'calls and waits').to(archive, 'reads and writes'),
    queue.to(consumer, { label: 'feeds', async: true }).to(workflows, 'hands events to'),
    archive.to(green, { label: 'replicates by a logical slot', async: true }),
    archive.to(replica, { label: 'replicates', async: true }),
    workflows.to(machineJobs, 'starts'),
    machineJobs.to(instances, 'ask for an instance'),
    storageAlert.to(archive, 'watches'),
    volumeAlert.to(workflows, 'watches'),
  ],
  metrics: { cost: facts.outageCost },
  anatomy: {
    timeline: [
      {
        at: '2025-01-21T23:00Z',
        what: 'About now an automated alert says that the archive database is almost out of storage; since when it filled up is not in the part that was read',
        turn: 'detected',
        source: from.report,
      },
      {
        at: '2025-01-21T23:09Z',
        what: 'A blue/green deployment is halted to free a logical replication slot; it does not help',
        source: from.report,
      },
      { at: '2025-01-21T23:26Z', what: 'The workflows queue begins to grow', source: from.report },
      {
        at: '2025-01-21T23:44Z',
        what: 'A separate team has looked into workflows and scales up the event consumer',
        source: from.report,
      },
      { at: '2025-01-21T23:50Z', what: 'From now on customers were affected, says the summary of the report', source: from.report },
      { at: '2025-01-21T23:55Z', what: 'A read replica of the archive is promoted to a primary of its own', source: from.report },
      {
        at: '2025-01-22T00:03Z',
        what: 'The queue is at its normal depth; about now Linux machine jobs begin to queue, as instances cannot be provisioned',
        turn: 'mitigated',
        source: from.report,
      },
      { at: '2025-01-22T00:56Z', what: 'End of the impact', turn: 'resolved', source: from.report },
    ],
    cascade: [
      { from: archive, to: archival, mechanism: 'storage full: requests time out', source: from.report },
      { from: archival, to: workflows, mechanism: 'called synchronously: the caller waits', source: from.report },
      { from: workflows, to: queue, mechanism: 'events are processed more slowly than they come', source: from.report },
      { from: workflows, to: ui, mechanism: 'late starts, late cancels, pages that do not show', source: from.report },
      { from: queue, to: machineJobs, mechanism: 'at about the time it was normal, errors in provisioning', source: from.report },
    ],
    detection: {
      signal:
        'An automated alert on free storage about 26 minutes before the queue began to grow. The growth was not connected with it at first, partly because another alert, on request volume, came at about the same time.',
      source: from.report,
    },
    impact: {
      what: 'Workflows and jobs started and were cancelled late, and were hard to view in the UI',
      duration: facts.impact,
      users: facts.users,
      source: from.report,
    },
    response: [
      {
        what: 'One team sought the cause in the archive database: a replication slot held by a blue/green deployment',
        source: from.report,
      },
      { what: 'Another team, on the side of workflows, scaled up the consumer of the queue', source: from.report },
    ],
    resolution: {
      what: 'A read replica of the archive became a standalone primary; eight minutes later, at 00:03, the queue was normal. How the machine jobs recovered is not in the part that was read',
      source: from.report,
    },
    prevention: [{ what: 'What CircleCI changed afterwards is not in the part of the report that was read', source: from.report }],
  },
  onCall: {
    errors: [
      {
        text: 'could not extend file "%s": %m',
        printedBy: archive,
        means:
          'PostgreSQL, hint “Check free disk space.”: no block can be added to a table. That the archive is PostgreSQL is not said; logical replication slots are its term',
        source: from.diskFullCode,
      },
    ],
    logs: [
      {
        where: 'log of PostgreSQL, where max_slot_wal_keep_size is set and a slot exceeds it',
        line: 'invalidating obsolete replication slot',
        printedBy: archive,
        source: from.slotInvalidation,
      },
    ],
    metrics: [
      {
        name: 'FreeStorageSpace',
        of: archive,
        threshold: 'below 2 GB, or 10 % of the capacity: alarm of a public module for Amazon RDS; CircleCI’s own is not published',
        source: from.storageAlarm,
      },
      {
        name: 'depth of the workflows queue',
        of: queue,
        threshold: 'growing, as from 23:26. No level is published. Look at what its consumer waits for before you add consumers',
        source: from.report,
      },
    ],
    runbook: [
      {
        do: 'What keeps the disk full? See the replication slots',
        command: 'psql -c "SELECT slot_name, slot_type, database, active FROM pg_replication_slots"',
        expect: 'active = t in every row; one with f keeps write-ahead log without a limit unless max_slot_wal_keep_size is set',
        risk: 'readOnly',
        source: from.slotView,
      },
      {
        do: 'How much may a slot keep?',
        command: 'psql -c "SHOW max_slot_wal_keep_size"',
        expect: 'a size; -1, the default, is no limit',
        risk: 'readOnly',
        source: from.slotSettings,
      },
      {
        do: 'For each service whose queue grows, list what it calls and waits for; an archive is easily left out',
        expect: 'no dependency with an open alert',
        risk: 'readOnly',
        source: from.report,
      },
    ],
    recovery: [
      {
        do: 'Halt the blue/green deployment, if it holds the slot; here that was not enough',
        risk: 'mutating',
        undo: 'start the deployment anew',
        verify: 'free storage rises',
        source: from.report,
      },
      {
        do: 'Promote a read replica that has free storage, as CircleCI did. The command is that of Amazon RDS, not for Aurora; what CircleCI runs the archive on is not said',
        command: 'aws rds promote-read-replica --db-instance-identifier <replica>',
        risk: 'mutating',
        irreversible: 'a promoted replica cannot become a replica again; it must not be in the status backing-up',
        verify: 'the archival service answers, and the queue shrinks within minutes',
        source: from.promoteReplica,
      },
      {
        do: 'Scale up the consumers of the queue once what they wait for answers again',
        risk: 'mutating',
        undo: 'scale down to the usual number',
        verify: 'the depth of the queue falls',
        source: from.report,
      },
      {
        do: 'Watch what is downstream of the queue: here machine jobs began to queue when the workflows queue was normal again',
        risk: 'readOnly',
        source: from.report,
      },
    ],
  },
  failures: [
    {
      what: 'A live path waits for an archive',
      component: workflows,
      effect: 'a full disk under old data stops new work',
      recovery: 'storage for the archive first; what became of the synchronous call is not in the part that was read',
      source: from.report,
    },
    {
      what: 'A replication slot is not read',
      component: archive,
      effect: 'PostgreSQL keeps the log for it, by default without limit; a blue/green deployment here uses logical replication',
      recovery: 'max_slot_wal_keep_size, at the price of a slot that is lost',
      source: from.slotSettings,
    },
    {
      what: 'Two alerts at the same time',
      component: volumeAlert,
      effect: 'the growth of the queue is first put down to the wrong one',
      recovery: 'the team on the side of the archive ended it; what was done about the alerts is not in the part that was read',
      source: from.report,
    },
    {
      what: 'Promotion of a replica',
      component: replica,
      effect: 'not reversible: it stops receiving log from its source and takes writes',
      recovery: 'build a new replica from it',
      source: from.replicaLimits,
    },
  ],
})
