import { debugging, service, state, system, technology, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const read = unpublished('read in release candidate 3 of 3.9.0; the release itself was not opened')

const leader = state(tech.kafka, {
  label: 'Leader of the partition',
  version: read,
  facts: {
    'default minimum': facts.minInSync,
    'typical minimum': facts.typicalMinInSync,
    'typical replicas': facts.typicalReplicas,
    'below minimum, normal': facts.healthy,
  },
  source: from.partition,
})
const follower = state(tech.kafka, {
  label: 'Follower outside of the ISR',
  version: read,
  facts: { 'leaves the ISR after': facts.lag, fetchers: facts.fetchers, 'offline directories, normal': facts.offlineDirectories },
  source: from.replication,
})
const producer = service(technology('service', 'Kafka producer'), {
  label: 'Producer with acks=all',
  facts: { 'delivers or fails within': facts.delivery },
  source: from.producer,
})

const servers = '--bootstrap-server <broker>:9092'

export default debugging('not-enough-replicas', {
  system: system('kafka', 'Apache Kafka'),
  title: 'Kafka 3.9: NotEnoughReplicasException, too few in-sync replicas for acks=all',
  summary:
    'The leader refuses records of producers with acks=all, because fewer replicas are in sync than min.insync.replicas. Nothing is lost yet: the producer retries until its delivery timeout. Bringing a follower back ends it; lowering the minimum trades safety for writes.',
  guide: {
    entry: {
      text: 'Messages are rejected since there are fewer in-sync replicas than required.',
      printedBy: producer,
      means: 'error 19, NOT_ENOUGH_REPLICAS: the leader did not append the record',
      source: from.errors,
    },
    questions: [
      {
        id: 'now',
        ask: 'Are partitions below their minimum now?',
        on: leader,
        command: `bin/kafka-topics.sh ${servers} --describe --under-min-isr-partitions`,
        expected: 'no line',
        threshold: 'at least one line; note the brokers in Replicas that Isr lacks',
        yes: { ask: 'down' },
        no: {
          escalate:
            'the owner of the producer, with the topic, the brokers it connects to and the time: the partition is back over its minimum, or another cluster is meant',
        },
        source: from.topicTool,
      },
      {
        id: 'down',
        ask: 'Is a broker that the ISR lacks down?',
        on: follower,
        command: `bin/kafka-broker-api-versions.sh ${servers} | grep "id:"`,
        expected: 'a line for every broker of the cluster',
        threshold: 'the id of a missing replica is not listed',
        yes: {
          fix: {
            do: 'Read in its server.log why it left, then start that broker again, on its own disks',
            command: 'bin/kafka-server-start.sh config/server.properties',
            expect: 'the broker is listed; its replicas fetch until they have caught up, and then join the ISR',
            risk: 'mutating',
            undo: 'bin/kafka-server-stop.sh on that host; it stops every broker process there',
            verify: 'the list of --under-min-isr-partitions is empty; UnderMinIsrPartitionCount is 0 on every broker',
            source: from.operations,
          },
        },
        no: { ask: 'directory' },
        source: from.brokerVersions,
      },
      {
        id: 'directory',
        ask: 'Has the follower taken a log directory offline?',
        on: follower,
        command: 'grep "Stopping serving logs in dir" logs/server.log | tail -3',
        expected: 'no line, and OfflineLogDirectoryCount 0',
        threshold: 'a line that names a directory, or OfflineLogDirectoryCount > 0',
        yes: {
          escalate: 'whoever replaces disks, with the broker and the directory of the line: the broker no longer serves the replicas in it',
        },
        no: { ask: 'single' },
        source: from.logManager,
      },
      {
        id: 'single',
        ask: 'Does the topic require as many in-sync replicas as it has replicas?',
        on: leader,
        command: `bin/kafka-topics.sh ${servers} --topic <topic> --describe`,
        expected: 'ReplicationFactor 3 with min.insync.replicas=2: one replica may be missing',
        threshold: 'min.insync.replicas = ReplicationFactor: one follower behind stops all writes',
        yes: {
          fix: {
            do: 'With the consent of the owner of the data, lower the minimum of this topic by one: acknowledged records then stand on one replica fewer',
            command: `bin/kafka-configs.sh ${servers} --entity-type topics --entity-name <topic> --alter --add-config min.insync.replicas=<one less, at least 1>`,
            expect: 'the producer goes on without a restart of brokers',
            risk: 'mutating',
            undo: `bin/kafka-configs.sh ${servers} --entity-type topics --entity-name <topic> --alter --add-config min.insync.replicas=<former value>`,
            verify: 'the topic is gone from --under-min-isr-partitions, and the producer’s errors stop',
            source: from.operations,
          },
        },
        no: { ask: 'slow' },
        source: from.topic,
      },
      {
        id: 'slow',
        ask: 'Does the leader keep dropping followers that run, because they lag?',
        on: leader,
        command: 'grep "Shrinking ISR from" logs/server.log | tail -5',
        expected: 'no line while all brokers run: IsrShrinksPerSec is 0 but for brokers that go down',
        threshold: '> 0 lines from a time when all brokers ran; lastCaughtUpTimeMs in them is over 30 s old by default',
        yes: {
          escalate:
            'the team that runs the brokers, with these lines (broker, endOffset, lastCaughtUpTimeMs) and the disk and network load of the named follower: it fetches more slowly than the leader is written',
        },
        no: {
          escalate:
            'the team that runs the brokers, with the description of the topic and the server.log of leader and follower: the follower runs, has its disks and is not dropped for lag',
        },
        source: from.partition,
      },
    ],
  },
  metrics: {
    cost: unpublished('what this failure costs; looked for in the operations and design documentation of Kafka 3.9, as far as read'),
  },
  onCall: {
    errors: [
      {
        text: 'Messages are rejected since there are fewer in-sync replicas than required.',
        printedBy: producer,
        means: 'error 19: the record was not written; the producer retries until its delivery timeout',
        source: from.errors,
      },
      {
        text: 'Messages are written to the log, but to fewer in-sync replicas than required.',
        printedBy: producer,
        means: 'error 20: the leader has the record, replicas left meanwhile; a retry may write it twice unless the producer is idempotent',
        source: from.errors,
      },
      {
        text: 'is insufficient to satisfy the min.isr requirement of $minIsr for partition $topicPartition',
        printedBy: leader,
        means: 'the same seen from the leader; the ISR stands before it, minimum and partition within',
        source: from.partition,
      },
    ],
    logs: [
      {
        where: 'server.log of the leader, level info',
        line: 'Shrinking ISR from ${partitionState.isr.mkString(",")} to $newIsrLog.',
        printedBy: leader,
        source: from.partition,
      },
      {
        where: 'server.log of the follower, level warn',
        line: 'Stopping serving logs in dir $dir',
        printedBy: follower,
        source: from.logManager,
      },
      {
        where: 'log of the producer, level warn',
        line: 'Got error produce response with correlation id {} on topic-partition {}, retrying ({} attempts left). Error: {}',
        printedBy: producer,
        source: from.sender,
      },
    ],
    metrics: [
      {
        name: 'kafka.server:type=ReplicaManager,name=UnderMinIsrPartitionCount',
        of: leader,
        threshold: '> 0; the normal value is 0',
        source: from.operations,
      },
      {
        name: 'kafka.server:type=ReplicaManager,name=UnderReplicatedPartitions',
        of: leader,
        threshold: '> 0; the normal value is 0',
        source: from.operations,
      },
      {
        name: 'kafka.log:type=LogManager,name=OfflineLogDirectoryCount',
        of: follower,
        threshold: '> 0; the normal value is 0',
        source: from.operations,
      },
    ],
    runbook: [
      {
        do: 'List the partitions that refuse writes',
        command: `bin/kafka-topics.sh ${servers} --describe --under-min-isr-partitions`,
        expect: 'Replicas against Isr: the brokers that Isr lacks are those to look at',
        risk: 'readOnly',
        source: from.topicTool,
      },
      {
        do: 'See whether it spreads: all partitions that lack a replica',
        command: `bin/kafka-topics.sh ${servers} --describe --under-replicated-partitions`,
        expect: 'which brokers Isr lacks, and on how many partitions',
        risk: 'readOnly',
        source: from.topicTool,
      },
    ],
    recovery: [
      {
        do: 'When the replicas are back, return the leaders to their preferred brokers',
        command: `bin/kafka-leader-election.sh ${servers} --election-type preferred --all-topic-partitions`,
        expect: 'leaders spread evenly again',
        risk: 'mutating',
        irreversible: 'the election is not taken back; a preferred replica is elected only while it is in sync',
        verify: 'no line in --under-replicated-partitions; LeaderCount mostly even across brokers',
        source: from.operations,
      },
    ],
  },
  failures: [
    {
      what: 'Two of three replicas leave, with a minimum of two',
      component: follower,
      effect: 'the partition takes no records with acks=all; records with a weaker acks go on, to the leader alone',
      recovery: 'one follower catches up and joins the ISR',
      source: from.design,
    },
    {
      what: 'The minimum is lowered to one and stays so',
      component: leader,
      effect: 'acknowledged records may stand on the leader alone, and are lost with it',
      recovery: 'set min.insync.replicas back as soon as the ISR is whole',
      source: from.design,
    },
    {
      what: 'The outage outlasts delivery.timeout.ms',
      component: producer,
      effect: 'after two minutes by default, the producer gives up on the record and reports it as failed',
      recovery: 'the application sends it again, or has stored it elsewhere',
      source: from.producer,
    },
  ],
})
