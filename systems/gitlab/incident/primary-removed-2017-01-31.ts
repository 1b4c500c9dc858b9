import { control, edge, incident, service, state } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { gitlab } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const people = edge(tech.webBrowser, {
  label: 'People, and spam',
  external: true,
  facts: { 'one account, from': facts.addressesOfOne },
  source: from.incidentNotes,
})

const app = service(own.application, {
  label: 'GitLab.com',
  facts: { affected: facts.projectsLost, and: facts.commentsLost, also: facts.accountsLost },
  source: from.januaryPostmortem,
})
const removal = service(own.userRemoval, { label: 'Removal of a user', source: from.januaryPostmortem })

const primary = state(tech.postgresql, {
  label: 'db1, the primary',
  version: '9.6',
  facts: { removed: facts.removed, left: facts.left, 'left, of what was removed': facts.leftShare },
  source: from.januaryPostmortem,
})
const secondary = state(tech.postgresql, {
  label: 'db2, the secondary',
  version: '9.6',
  facts: { 'behind by': facts.lag },
  source: from.januaryPostmortem,
})
const bucket = state(tech.s3, { label: 'Dumps in S3', source: from.januaryPostmortem })
const snapshots = state(tech.lvm, {
  label: 'LVM snapshots',
  version: facts.lvmVersion,
  facts: { every: facts.snapshotInterval, 'by hand, before': facts.snapshotAge },
  source: from.januaryPostmortem,
})
const staging = state(tech.postgresql, {
  label: 'Database of staging',
  version: facts.stagingVersion,
  facts: { disks: facts.stagingDisks, 'copied in': facts.copying },
  source: from.januaryPostmortem,
})
const repositories = state(own.gitData, { label: 'Git data on NFS', source: from.januaryPostmortem })
const disks = state(tech.azureDisk, { label: 'Azure disk snapshots', source: from.januaryPostmortem })

const engineers = control(own.engineers, { label: 'Engineers', source: from.januaryPostmortem })
const copier = control(tech.pgBasebackup, {
  label: 'pg_basebackup',
  version: facts.copierVersion,
  facts: { silent: facts.silence, 'limit, from': facts.sendersBefore, to: facts.sendersAfter },
  source: from.incidentNotes,
})
const dumps = control(own.dumpJob, {
  label: 'Dump by pg_dump 9.2',
  facts: { every: facts.dumpInterval },
  source: from.januaryPostmortem,
})
const mail = control(own.cronMail, { label: 'Mail on failed jobs', source: from.januaryPostmortem })

export default incident('primary-removed-2017-01-31', {
  system: gitlab,
  title: 'GitLab.com, 31 January 2017: the data of the primary is removed instead of the secondary’s, and the backups are not there',
  summary:
    'Load broke replication, and the secondary had to be copied anew. The copy seemed stuck; a data directory was removed once more, on the wrong host. The daily dumps were not in their bucket, disk snapshots were not enabled for databases, so a snapshot taken by hand six hours before was copied back over slow disks.',
  flow: [
    people.to(app, { label: 'use', protocol: 'HTTPS' }).to(primary, 'reads and writes'),
    app.to(repositories, 'keeps repositories'),
    removal.to(primary, 'deletes from'),
    primary.to(secondary, 'replicates'),
    primary.to(snapshots, 'is snapshotted').to(staging, 'are loaded into'),
    staging.to(primary, { label: 'is copied back', failure: true }),
    repositories.to(disks, 'are snapshotted'),
    dumps.to(primary, 'should dump'),
    dumps.to(bucket, 'should upload'),
    dumps.to(mail, 'reports failure by'),
    engineers.to(copier, 'run'),
    copier.to(primary, 'copies from'),
    copier.to(secondary, 'fills'),
    engineers.to(secondary, 'empty'),
  ],
  metrics: { cost: facts.januaryCost },
  anatomy: {
    timeline: [
      {
        at: '2017-01-31T17:20Z',
        what: 'An engineer snapshots production by hand and loads it into staging, for an experiment with load balancing',
        source: from.januaryPostmortem,
      },
      {
        at: '2017-01-31T19:00Z',
        what: 'Load rises, from spam and from the removal of a user; the notes of the night have spam from 18:00',
        source: from.januaryPostmortem,
      },
      { at: '2017-01-31T21:00Z', what: 'Writes lock up, with some downtime', source: from.incidentNotes },
      {
        at: '2017-01-31T22:00Z',
        what: 'Page: replication has all but stopped; the post-mortem puts its failure at about 23:00',
        source: from.incidentNotes,
      },
      {
        at: '2017-01-31T23:27Z',
        what: 'The data directory is removed on db1 instead of db2; at about 23:30, says the post-mortem',
        turn: 'trigger',
        source: from.incidentNotes,
      },
      {
        at: '2017-01-31T23:27Z',
        what: 'Noticed after a second or two and stopped: about 4.5 GB are left',
        turn: 'detected',
        source: from.incidentNotes,
      },
      { at: '2017-02-01T00:36Z', what: 'The data of staging are backed up, then mounted on db1 at 00:55', source: from.incidentNotes },
      { at: '2017-02-01T01:18Z', what: 'What is left of production is saved, with its transaction log', source: from.incidentNotes },
      {
        at: '2017-02-01T17:00Z',
        what: 'The database is restored, still without webhooks',
        turn: 'mitigated',
        source: from.januaryPostmortem,
      },
      {
        at: '2017-02-01T18:00Z',
        what: 'About now webhooks are restored and all is checked; the notes have the site back by 18:14',
        turn: 'resolved',
        source: from.januaryPostmortem,
      },
    ],
    cascade: [
      { from: removal, to: primary, mechanism: 'adds to the load of spam', source: from.januaryPostmortem },
      {
        from: primary,
        to: secondary,
        mechanism: 'drops WAL segments that it still needs; no archive has them',
        source: from.januaryPostmortem,
      },
      { from: copier, to: engineers, mechanism: 'waits without a word and seems stuck', source: from.januaryPostmortem },
      { from: engineers, to: primary, mechanism: 'remove its data, believing to be on db2', source: from.januaryPostmortem },
      { from: primary, to: app, mechanism: 'down for about 18 h', source: from.januaryPostmortem },
      { from: dumps, to: bucket, mechanism: '9.2 refuses a server of 9.6: it is empty', source: from.januaryPostmortem },
      { from: mail, to: engineers, mechanism: 'rejected by the receiver, as DMARC was missing', source: from.januaryPostmortem },
    ],
    detection: {
      signal: 'The engineer saw it a second or two after the command. That the dumps were missing was seen only when they were needed.',
      source: from.januaryPostmortem,
    },
    impact: {
      what: 'GitLab.com down; changes to the database from 17:20 to 00:00 UTC lost, or until 23:25 by the notes; that affected, by GitLab’s best estimate, roughly 5,000 projects, 5,000 comments, 700 new accounts. Repositories and wikis were unavailable but not lost; installations of customers were not affected',
      duration: facts.down,
      users: facts.januaryUsers,
      source: from.januaryPostmortem,
    },
    response: [
      { what: 'Addresses and accounts of spammers were blocked or removed', source: from.incidentNotes },
      {
        what: 'For the copy, max_wal_senders went from 3 to 32; the primary then did not start until max_connections went from 8000 to 2000',
        source: from.januaryPostmortem,
      },
      { what: 'Of five ways of backup and replication none worked reliably or was set up', source: from.incidentNotes },
      { what: 'Notes of the recovery were public while it went on', source: from.incidentNotes },
    ],
    resolution: {
      what: 'The snapshot of 17:20 was copied from staging to production, around 18 h over throttled disks; all sequences were raised by 100,000; webhooks, which the way to staging removes, came last',
      source: from.januaryPostmortem,
    },
    prevention: [
      { what: 'Prompts that tell hosts and environments apart', source: from.followUps },
      { what: 'LVM snapshots of the production databases every hour', source: from.followUps },
      { what: 'A stream of the transaction log to S3 and Azure by WAL-E', source: from.followUps },
      { what: 'Somebody owns the durability of data; a sane max_connections; better runbooks on replication', source: from.followUps },
      { what: 'Automated restores of backups as a test: not yet done in July 2017', source: from.followUps },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'requested WAL segment %s has already been removed',
        printedBy: primary,
        means:
          'the secondary cannot catch up by itself: without an archive it needs a new copy. Text of a later version; GitLab ran 9.6 and quotes no text',
        source: from.walSender,
      },
      {
        text: 'pg_dump: aborting because of server version mismatch',
        printedBy: dumps,
        means: 'pg_dump is older than the server: there is no backup. The line before it names both versions',
        source: from.versionMismatch,
      },
    ],
    logs: [
      {
        where: 'output of the dump job, here of a later year; in 2017 cron mailed it, and no mail arrived',
        line: 'pg_dump: server version: 10.6; pg_dump version: 9.6.11',
        printedBy: dumps,
        source: from.versionMismatch,
      },
    ],
    metrics: [
      {
        name: 'bytes that the secondary is behind',
        of: secondary,
        threshold: 'about 4 GB here, with replication all but stopped; no source gives an alert level',
        source: from.incidentNotes,
      },
      {
        name: 'age and size of the newest dump in the bucket',
        of: bucket,
        threshold: 'older than the 24 h between dumps, or only a few bytes long: no backup',
        source: from.incidentNotes,
      },
    ],
    runbook: [
      {
        do: 'Before anything that deletes: which host, which role?',
        command: "hostname -f; psql -Atc 'select pg_is_in_recovery()'",
        expect: 'the name you mean, and t: in recovery, as a standby is. f: stop, this is no standby. PostgreSQL down: only the name tells',
        risk: 'readOnly',
        source: from.recoveryFunctions,
      },
      {
        do: 'Let a silent pg_basebackup wait: first the source needs a checkpoint, and until then it appears idle',
        expect: 'data after the checkpoint; the notes speak of up to ten minutes',
        risk: 'readOnly',
        source: from.baseBackup,
      },
      {
        do: 'On the host that makes dumps: compare versions',
        command: "pg_dump --version; psql -Atc 'show server_version'",
        expect: 'pg_dump of the same major version or newer; an older one refuses to dump',
        risk: 'readOnly',
        source: from.dump,
      },
      {
        do: 'See what is in the bucket, here amzn-s3-demo-bucket',
        command: 'aws s3 ls s3://amzn-s3-demo-bucket --recursive --human-readable --summarize | tail -n 5',
        expect: 'files of the last day, of a size that can be a database, and not: Total Objects: 0',
        risk: 'readOnly',
        source: from.listBucket,
      },
    ],
    recovery: [
      {
        do: 'Save what is left, transaction log included, and every copy you may restore from, before you write anything over it',
        risk: 'readOnly',
        source: from.incidentNotes,
      },
      {
        do: 'Copy the newest good copy back, here from staging; reckon with the slowest disk on the way',
        risk: 'destructive',
        undo: 'put back what was saved before',
        verify: 'the site works and what the copy lacks, here webhooks, is restored as well',
        source: from.januaryPostmortem,
      },
      {
        do: 'Raise all sequences, here by 100,000, so that no number given out before is given out again',
        risk: 'mutating',
        irreversible: 'going back could give out a number twice',
        verify: 'new rows have numbers above the step',
        source: from.januaryPostmortem,
      },
    ],
  },
  failures: [
    {
      what: 'A standby falls behind the WAL that its primary keeps',
      component: secondary,
      effect: 'replication cannot go on; the standby has to be made anew',
      recovery: 'a larger wal_keep_size, a replication slot or an archive keep what it needs',
      source: from.standby,
    },
    {
      what: 'A tool that says nothing while it waits',
      component: copier,
      effect: 'people take it for stuck and repeat dangerous steps',
      recovery: 'a runbook that says so; it did not',
      source: from.januaryPostmortem,
    },
    {
      what: 'The dump runs where the version of the database is not known',
      component: dumps,
      effect: 'the package falls back to 9.2, the dump ends with an error, mails on it are rejected',
      recovery: 'none from dumps; the snapshot of 17:20 had to do',
      source: from.januaryPostmortem,
    },
    {
      what: 'Snapshots were enabled for Git data only',
      component: disks,
      effect: 'none of the databases, as the other backups were thought to be enough',
      recovery: 'none that night; asked for afterwards',
      source: from.januaryPostmortem,
    },
    {
      what: 'The only good copy is on slow disks',
      component: staging,
      effect: 'around 18 h of copying at around 60 Mbps; it also lacks webhooks',
      recovery: 'waiting: there was no way from cheap storage to premium',
      source: from.januaryPostmortem,
    },
  ],
})
