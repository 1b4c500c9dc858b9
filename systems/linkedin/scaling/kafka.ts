import { control, edge, scaling, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const producers = service(own.frontends, { label: 'Frontend services', source: from.kafkaPaper })
const balancer = edge(own.publishBalancer, { label: 'Balancer of publish requests', source: from.kafkaPaper })
const live = state(tech.kafka, {
  label: 'Kafka beside the services',
  version: facts.kafkaVersion,
  facts: { 'processed, 2017': facts.messagesOf2017, 'brokers in all, 2024': facts.brokersOf2024 },
  source: [from.readmeOf2024, from.linkedInKafka],
})
const consumers = service(own.onlineConsumers, { label: 'Online consumers', source: from.kafkaPaper })
const mirrors = service(tech.brooklin, {
  label: 'Brooklin mirrors',
  version: facts.brooklinVersion,
  facts: { 'mirrored, 2022': facts.mirroredOf2022 },
  source: from.brooklinMirrors,
})
const replica = state(tech.kafka, {
  label: 'Kafka for analysis',
  version: facts.kafkaVersion,
  facts: { 'whole pipeline, 2011': facts.pipelineLatency },
  source: from.kafkaPaper,
})
const hadoop = state(tech.hdfs, { label: 'Hadoop', version: facts.hdfsVersion, source: from.kafkaPaper })
const warehouse = state(own.warehouse, { label: 'Data warehouse', source: from.kafkaPaper })
const audit = control(own.audit, { label: 'Audit of counts', source: from.kafkaPaper })
const balance = control(tech.cruiseControl, {
  label: 'Cruise Control',
  version: facts.cruiseControlVersion,
  facts: { 'broker dead after': facts.brokerIsDeadAfter, 'repaired after, if on': facts.brokerIsHealedAfter },
  source: from.configurations,
})

/** The address of Cruise Control as it is shipped. */
const address = 'http://localhost:9090/kafkacruisecontrol'

export default scaling('kafka', {
  system: systems.linkedin,
  title: 'Kafka at LinkedIn, 2011 to 2024: from a billion messages a day to ten thousand brokers',
  summary:
    'LinkedIn wrote Kafka because each pair of systems needed pipes of its own. A billion messages a day in 2011 became trillions, and brokers went from over 1,800 to over 10,000; their deaths and the balance between them became the work, which Cruise Control does. Drawn is the shape of the paper of 2011 with what came since: where Brooklin stands, the cluster for analysis then pulled by itself.',
  flow: [
    producers
      .to(balancer, { label: 'publish in batches' })
      .to(live, 'spreads over brokers')
      .to(consumers, { label: 'is pulled by', async: true }),
    live.to(mirrors, { label: 'is read by', async: true }).to(replica, { label: 'writes', async: true }),
    replica.to(hadoop, { label: 'is loaded into', async: true }),
    replica.to(warehouse, { label: 'is loaded into', async: true }),
    producers.to(audit, { label: 'report counts through Kafka', async: true }),
    consumers.to(audit, { label: 'compare their counts', async: true }),
    balance.to(live, 'moves replicas and leaders'),
    live.to(balance, { label: 'reports its metrics', async: true }),
  ],
  stages: [
    {
      since: '2011-06',
      load: facts.messagesOf2011,
      architecture: 'one cluster in each data center with user-facing services, one more near Hadoop that pulls from them; no replication',
      broke: 'a message not yet consumed was out of reach while its broker was down, and lost with its disk',
      fix: 'replication inside Kafka, planned when the paper was written',
      source: from.kafkaPaper,
    },
    {
      since: '2013-12',
      load: facts.writesOf2013,
      architecture:
        'the central pipeline: partitioned and replicated logs, mirrored between data centers, instead of pipes between each two systems',
      broke: 'order holds within a partition only: the price of appends that need no coordination, and not a great one, says the article',
      fix: 'writers choose the partition by a key, so that what belongs together stays in order',
      source: from.theLog,
    },
    {
      since: '2017-08',
      load: facts.brokersOf2017,
      architecture: 'over 1,800 brokers',
      broke: 'the death of a broker was an almost daily event, and balancing the load took much work',
      fix: 'Cruise Control, published: it watches load, proposes and carries out moves, adds and retires brokers, finds dead ones',
      source: from.readmeOf2017,
    },
    {
      since: '2018-10',
      load: facts.brokersOf2018,
      architecture: 'over 2,600 brokers',
      broke: 'broker deaths and balance, as before, with 800 brokers more; offline replicas have to be moved',
      fix: 'Cruise Control shows offline replicas and moves them; it heals by itself where that is switched on',
      source: from.readmeOf2018,
    },
    {
      since: '2021-02',
      load: facts.brokersOf2021,
      architecture: 'about 7,000 brokers or more, against over 1,800 in 2017',
      broke: 'deaths stay almost daily events at this size; beside dead brokers there are dead disks and slow brokers',
      fix: 'detectors of failed disks and of slow brokers, and a way to change the replication factor, are part of it by now',
      source: from.readmeOf2021,
    },
    {
      since: '2024-11',
      load: facts.brokersOf2024,
      architecture: 'the same, over 10,000 brokers',
      broke: 'the README still names the deaths and the balance as the two burdens',
      fix: 'the same tool carries on; nothing newer is said in the sources read',
      source: from.readmeOf2024,
    },
  ],
  metrics: { cost: facts.kafkaCost },
  onCall: {
    errors: [
      {
        text: 'Cannot remove Replica[',
        printedBy: balance,
        means:
          'OptimizationFailureException: a replica cannot be moved off a dead broker or disk; the goal stands before it in brackets. For instance fewer brokers are alive than the topic has replicas. Releases before February 2021 wrote: Self healing failed to move the replica',
        source: from.goalUtils,
      },
      {
        text: 'There is no window available in range',
        printedBy: balance,
        means:
          'NotEnoughValidWindowsException: too few samples for a model of the load: just started (give it 5 to 10 minutes), or metrics do not arrive',
        source: from.troubleshooting,
      },
    ],
    logs: [
      {
        where: 'log of Cruise Control, level warn',
        line: 'Skip generating metric sample for broker 2 because all broker metrics are missing.',
        printedBy: balance,
        source: from.samplingUtils,
      },
    ],
    metrics: [
      {
        name: 'kafka.server:type=ReplicaManager,name=UnderReplicatedPartitions',
        of: live,
        threshold: '> 0: the documentation of Kafka names 0 as normal',
        source: from.kafkaOperations,
      },
    ],
    runbook: [
      {
        do: 'Does Cruise Control see broker failures, and is self-healing on?',
        command: `curl '${address}/state?substates=anomaly_detector,executor'`,
        expect:
          'recentBrokerFailures empty, NO_TASK_IN_PROGRESS; for the types under selfHealingEnabled it acts by itself, for a broker 30 min after its death by default',
        risk: 'readOnly',
        source: from.restApis,
      },
      {
        do: 'Which replicas are offline or out of sync, and on which brokers?',
        command: `curl '${address}/kafka_cluster_state'`,
        expect: 'no offline and no out-of-sync replicas',
        risk: 'readOnly',
        source: from.restApis,
      },
      {
        do: 'What would be moved? A dry run is the default',
        command: `curl -X POST '${address}/fix_offline_replicas'`,
        expect: 'a proposal; nothing is moved',
        risk: 'readOnly',
        source: from.restApis,
      },
    ],
    recovery: [
      {
        do: 'Brokers that will not return (a restart brings its replicas back by itself): move offline replicas from dead brokers and disks to live ones',
        command: `curl -X POST '${address}/fix_offline_replicas?dryrun=false'`,
        risk: 'mutating',
        undo: `curl -X POST '${address}/stop_proposal_execution' stops it; the batch in progress may still run on, and what was moved stays moved`,
        verify: 'kafka_cluster_state shows no offline replicas, state NO_TASK_IN_PROGRESS',
        source: from.restApis,
      },
    ],
  },
  failures: [
    {
      what: 'A broker dies',
      component: live,
      effect: 'its replicas are offline, their partitions under-replicated',
      recovery: 'Cruise Control notifies, and moves the replicas to healthy brokers if self-healing is on',
      source: from.overview,
    },
    {
      what: 'A disk of a broker with several disks dies',
      component: live,
      effect: 'the replicas on it are offline',
      recovery: 'as for a broker: moved to healthy ones if self-healing is on',
      source: from.overview,
    },
    {
      what: 'One partition of a mirrored topic is bad',
      component: mirrors,
      effect: 'that partition is not mirrored',
      recovery: 'the others go on; a single partition can be paused and resumed',
      source: from.brooklinReadme,
    },
  ],
})
