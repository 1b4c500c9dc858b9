import { control, migration, service, state, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

// The guide gives a cluster no dates: the plan below is the project’s, from release to release; the steps of one cluster are in the cut-over.

const read = unpublished('read in release candidate 3 of 3.9.0; the release itself was not opened')

const clients = service(own.clients, { label: 'Producers and consumers', source: from.operations })
const zkBrokers = state(tech.kafka, {
  label: 'Brokers still in ZK mode',
  version: read,
  facts: { 'ZooKeeper session': facts.zooKeeperSession },
  source: from.operations,
})
const kraftBrokers = state(tech.kafka, {
  label: 'Brokers in KRaft mode',
  version: read,
  facts: {
    'registers within': facts.registration,
    'heartbeat every': facts.heartbeat,
    'fenced after': facts.brokerSession,
    'that is, heartbeats': facts.heartbeatsMissed,
  },
  source: from.operations,
})
const active = state(tech.kafka, {
  label: 'Active KRaft controller',
  version: read,
  facts: { 'quorum of': facts.controllers, memory: facts.controllerMemory, 'disk for metadata': facts.controllerDisk },
  source: from.operations,
})
const standby = state(tech.kafka, { label: 'Two standby controllers', version: read, source: from.operations })
const metadata = state(own.metadataLog, { label: 'Metadata log', source: from.operations })
const zooKeeper = state(tech.zooKeeper, {
  label: 'ZooKeeper ensemble',
  version: '3.8.4',
  facts: { 'typical, or 7': facts.ensemble },
  source: from.dependencies,
})
const oldController = state(tech.kafka, { label: 'Broker that was controller', version: read, source: from.zooKeeperClient })
const driver = control(own.migrationDriver, {
  label: 'Migration driver, in the active controller',
  facts: { 'batch, soft minimum': facts.migrationBatch, 'waits for a commit': facts.commitWait, 'looks again within': facts.longestPoll },
  source: from.migrationDriver,
})
const tools = control(own.adminTools, { label: 'Command-line tools', source: from.operations })

const state1 =
  'bin/kafka-jmx.sh --jmx-url service:jmx:rmi:///jndi/rmi://<active controller>:9999/jmxrmi --object-name kafka.controller:type=KafkaController,name=ZkMigrationState --one-time'

export default migration('zookeeper-to-kraft', {
  system: system('kafka', 'Apache Kafka'),
  title: 'Apache Kafka: from ZooKeeper to KRaft (2021 to 2024)',
  summary:
    'Three new controllers take over the metadata of a running cluster: they copy it from ZooKeeper once all brokers have registered, lead the cluster and write every change to ZooKeeper as well, so that there is a way back until the migration is finalised. Drawn is the hybrid phase of one cluster, on 3.9, the last minor release with ZooKeeper; the plan follows the releases.',
  flow: [
    service(clients).to(state(kraftBrokers), { label: 'produce and fetch', protocol: 'Kafka' }),
    clients.to(state(zkBrokers), { label: 'produce and fetch', protocol: 'Kafka' }),
    kraftBrokers.to(state(active), { label: 'fetch metadata, send heartbeats', timeout: facts.brokerSession }),
    zkBrokers.to(active, 'register, send heartbeats'),
    active.to(zkBrokers, { label: 'sends UpdateMetadata and LeaderAndIsr', async: true }),
    zkBrokers.to(state(zooKeeper), { label: 'hold sessions with', timeout: facts.zooKeeperSession }),
    active.to(state(metadata), 'appends each change to'),
    state(standby).to(metadata, { label: 'replicate', async: true }),
    active.to(control(driver), 'hands over changes to'),
    driver.to(zooKeeper, { label: 'reads all once, takes /controller, writes behind', async: true }),
    state(oldController).to(zooKeeper, 'loses /controller in'),
    control(tools).to(active, 'read state and quorum of'),
    tools.to(zooKeeper, 'on the way back: delete /controller in'),
  ],
  plan: {
    phases: [
      {
        name: 'KRaft in early access',
        from: '2021-04-19',
        to: '2022-10-03',
        what: '2.8.0 runs without ZooKeeper for the first time, in new clusters, for tests',
        rollback: 'none needed: no existing cluster is moved',
        consistency: 'clusters with ZooKeeper are not touched',
        source: from.downloads,
      },
      {
        name: 'KRaft for new clusters',
        from: '2022-10-03',
        to: '2023-02-07',
        what: '3.3.1 declares KRaft ready for production in new clusters; there is no way yet for existing ones',
        rollback: 'none needed: no existing cluster is moved',
        consistency: 'clusters with ZooKeeper are not touched',
        source: [from.upgrade, from.downloads],
      },
      {
        name: 'Migration in early access',
        from: '2023-02-07',
        to: '2023-10-10',
        what: 'the migration is developed from 3.4.0 on; with 3.5.0 still for tests only, and ZooKeeper is deprecated',
        rollback: 'none: the guide of 3.5 does not support to downgrade to ZooKeeper mode, during the migration or after it',
        consistency:
          'as below; but a change of the controller during the copy may leave part of the metadata copied: transactions of metadata came with 3.6',
        source: [from.release39, from.downloads, from.announcements, from.operations35, from.quorumController],
      },
      {
        name: 'Migration in production',
        from: '2023-10-10',
        to: '2024-10-21',
        what: '3.6.0 is the first release meant for production; users are told to take 3.6.2 or 3.7.1. Several log directories (JBOD) are ready with 3.8. Candidate 3 of 3.9.0, the last 3.x, is of 21 October 2024',
        rollback:
          'to ZooKeeper mode by a table in the guide (of 3.7 and later), as long as the controllers are in migration mode; some wait a week or two. None once finalised',
        consistency:
          'before the copy the KRaft controller refuses changes (NOT_CONTROLLER) and the old controller serves them. After it each change is in the metadata log first and reaches ZooKeeper later, by ZkWriteBehindLag records',
        source: [
          from.announcements,
          from.downloads,
          from.upgrade,
          from.release39,
          from.operations37,
          from.operations,
          from.quorumController,
        ],
      },
    ],
    validation:
      'By state, not by comparing: ZkMigrationState goes from 2 (waiting for brokers) to 1 (copied), and the driver then writes the whole image back to ZooKeeper once, which exercises the writer of the dual-write phase. Tool or step that compares both sides: none in the guide.',
    cutOver:
      'Before: every broker on 3.9 with inter.broker.protocol.version 3.9, which must not be changed during a migration. Then five steps. Provision three controllers with the cluster’s id, the flag zookeeper.metadata.migration.enable and ids that no broker has. Roll the brokers with the flag and the address of the controllers; when the last has registered, the copy begins by itself. Once it is complete, roll them again with process.roles=broker, node.id (the same number) for broker.id, StandardAuthorizer for AclAuthorizer, and without flag, inter.broker.protocol.version and ZooKeeper. Wait. Then roll the controllers without the flag: this finalises.',
  },
  metrics: { cost: facts.migrationCost },
  onCall: {
    errors: [
      {
        text: 'Shutting down because we were unable to register with the controller quorum.',
        printedBy: kraftBrokers,
        means:
          'a broker started in KRaft mode could not register with the controller for 60 s, by default; it stops. One in ZK mode has no such limit and goes on trying. Look at the lines before',
        source: [from.brokerLifecycle, from.kraftDefaults],
      },
      {
        text: 'Controller is in pre-migration mode and cannot register KRaft brokers until the metadata migration is complete.',
        printedBy: active,
        means:
          'a broker was restarted in KRaft mode too early: metadata is not copied yet. The broker prints BROKER_ID_NOT_REGISTERED. Start it in ZK mode with the flag',
        source: from.clusterControl,
      },
      {
        text: 'Should not have ZK migrations enabled on a cluster that was created in KRaft mode.',
        printedBy: active,
        means: 'the quorum has been active once without the flag, and wrote state 0 to its log: it will never migrate. See the recovery',
        source: from.activation,
      },
      {
        text: 'Aborting the metadata migration from ZooKeeper to KRaft. {}.',
        printedBy: driver,
        means:
          'the copy failed; this controller stops, and the next one rolls the copy back (from metadata.version 3.6-IV1 on). The cause is in the stack trace',
        source: [from.migrationDriver, from.quorumController],
      },
      {
        text: 'This indicates that another KRaft controller is making writes to ZooKeeper.',
        printedBy: driver,
        means:
          'the version of the znode /migration is not the expected one, so that nothing reaches ZooKeeper. Two races caused it after a change of the controller: one fixed in 3.6.2 and 3.7.0, one in 3.9.0',
        source: [from.zooKeeperClient, from.raceFix, from.staleReadFix],
      },
      {
        text: 'Cannot enable ZooKeeper migration with multiple log directories (aka JBOD) without setting ',
        printedBy: zkBrokers,
        means: 'the broker does not start: with several log.dirs it needs inter.broker.protocol.version of 3.7-IV2 or higher',
        source: from.brokerConfig,
      },
    ],
    logs: [
      {
        where: 'log of the active controller, at INFO, again within about 60 s',
        line: 'Still waiting for ZK brokers {} to register with KRaft.',
        printedBy: driver,
        source: from.migrationDriver,
      },
      {
        where: 'log of the active controller; the guide spells it Zookeeper, so search without case',
        line: 'Completed migration of metadata from ZooKeeper to KRaft. {}. ',
        printedBy: driver,
        source: [from.migrationDriver, from.operations],
      },
      {
        where: 'log of a controller that becomes active: the migration is over, with no way back',
        line: 'Completing the ZK migration since this controller was configured with ',
        printedBy: active,
        source: from.activation,
      },
    ],
    metrics: [
      {
        name: 'kafka.controller:type=KafkaController,name=ZkMigrationState',
        of: active,
        threshold: '2: waits for brokers; 1: copied, both are written; 3: finalised; 0 on a cluster that should migrate: wrong quorum',
        source: [from.operations, from.migrationStates],
      },
      {
        name: 'kafka.controller:type=KafkaController,name=ZkWriteBehindLag',
        of: driver,
        threshold: 'grows from minute to minute: ZooKeeper is left behind and the way back goes stale; no alert level is published',
        source: from.operations,
      },
      {
        name: 'kafka.controller:type=KafkaController,name=MigratingZkBrokerCount',
        of: active,
        threshold: '> 0: brokers are still in ZK mode, do not finalise',
        source: from.operations,
      },
    ],
    runbook: [
      {
        do: 'How far is the migration? Ask the active controller (its JMX port must be on)',
        command: state1,
        expect: 'Value 2, 1 or 3, the step that you think you are in',
        risk: 'readOnly',
        source: [from.jmxTool, from.operations],
      },
      {
        do: 'Is the quorum healthy?',
        command: 'bin/kafka-metadata-quorum.sh --bootstrap-controller <controller>:9093 describe --status',
        expect: 'a LeaderId, and MaxFollowerLag near 0',
        risk: 'readOnly',
        source: from.operations,
      },
      {
        do: 'State 2: which brokers are missing?',
        command: 'grep "Still waiting for" <log of the active controller> | tail -2',
        expect: 'no line of the last minutes; else the ids in the line, or controllers that have not enabled the flag',
        risk: 'readOnly',
        source: from.migrationDriver,
      },
      {
        do: 'State 1: who is controller in the eyes of ZooKeeper?',
        command: 'bin/zookeeper-shell.sh <zookeeper>:2181 get /controller',
        expect: 'brokerid is that of the active KRaft controller, kraftControllerEpoch is not -1',
        risk: 'readOnly',
        source: from.zooKeeperClient,
      },
      {
        do: 'Give a missing broker the flag, controller.quorum.bootstrap.servers and controller.listener.names, that listener in listener.security.protocol.map and a broker.id of its own (not a generated one), and restart this one',
        risk: 'mutating',
        undo: 'take the three settings out again and restart it; not once the copy has begun',
        verify: 'its log says “Successfully registered broker”; MigratingZkBrokerCount rises by one',
        source: [from.operations, from.brokerLifecycle],
      },
    ],
    recovery: [
      {
        do: 'Back, all brokers still in ZK mode: stop the KRaft controllers, then at once free the place of the controller. The guide writes rmr, which the shell of ZooKeeper 3.8.4, bundled with 3.9, does not have',
        command: 'bin/zookeeper-shell.sh <zookeeper>:2181 deleteall /controller',
        risk: 'destructive',
        undo: 'start the KRaft controllers again, while /migration is there and no broker has become controller: later they would overwrite what it changed',
        verify: 'get /controller names a broker again. Until then the cluster has no controller',
        source: [from.operations, from.zooKeeperShell],
      },
      {
        do: 'Then keep what get /migration prints, clear the state, and roll all brokers without the three settings: flag, controller.quorum.bootstrap.servers, controller.listener.names',
        command: 'bin/zookeeper-shell.sh <zookeeper>:2181 deleteall /migration',
        risk: 'destructive',
        irreversible: 'the state of this migration is gone; a new one begins with the first step',
        verify: 'get /migration finds no node; the errors about the KRaft controller end with the roll',
        source: [from.operations, from.zooKeeperShell],
      },
      {
        do: 'Back, brokers already in KRaft mode: roll them to ZK mode first (no process.roles, broker.id for node.id, the old zookeeper settings, flag still true). Then stop the controllers, at once delete /controller, and roll again without the three settings',
        risk: 'mutating',
        undo: 'before /controller is deleted: roll the brokers to KRaft mode again',
        verify: 'ZkMigrationState stays 1 during the first roll and all brokers answer',
        source: from.operations,
      },
      {
        do: 'The quorum holds state 0: as long as nothing was copied, stop it, format new directories with kafka-storage.sh and the cluster’s id, start with the flag',
        risk: 'destructive',
        undo: 'start it on the old directories: it refuses to migrate as before',
        verify: 'ZkMigrationState is 2',
        source: [from.activation, from.operations],
      },
    ],
  },
  failures: [
    {
      what: 'A controller without the flag becomes active while brokers are in ZK mode',
      component: active,
      effect: 'it finalises the migration at once: ZooKeeper gets no more changes and there is no way back',
      recovery: 'go on: restart the rest of the brokers in KRaft mode. A check was proposed in 2026 (KAFKA-20960)',
      source: [from.activation, from.finalizationCheck],
    },
    {
      what: 'Producer ids are given out twice (KAFKA-15552)',
      component: active,
      effect: 'the current block of ids was copied instead of the next: idempotent and transactional producers may share an id, for long',
      recovery: 'fixed in 3.5.2 and 3.6.1; migrate on a fixed release',
      source: [from.producerIdFix, from.upgrade],
    },
    {
      what: 'The new active controller reads /migration too early (KAFKA-16171, KAFKA-16667)',
      component: driver,
      effect: 'the version check fails: metadata no longer reaches ZooKeeper, and the way back goes stale',
      recovery: 'fixed in 3.6.2 and 3.7.0, the second race in 3.9.0',
      source: [from.raceFix, from.staleReadFix],
    },
    {
      what: 'A log directory of a broker in ZK mode fails during the migration (KAFKA-16431)',
      component: zkBrokers,
      effect: 'the whole broker stops, also if it has other directories',
      recovery: 'repair the directory; only then can this broker go to KRaft',
      source: from.operations,
    },
  ],
})
