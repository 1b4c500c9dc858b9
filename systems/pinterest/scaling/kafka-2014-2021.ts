import { control, edge, region, scaling, service, state, systems, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { apps, services } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const kafkaVersion = unpublished('the articles, as far as read, do not say which version of Kafka ran in 2018')

const singer = control(tech.singer, {
  label: 'Singer on every host',
  facts: { '2019, over': facts.singerMessages, 'one host': facts.singerThrift },
  source: from.singerArticle,
})
const home = state(tech.kafka, {
  label: 'Kafka, us-east-1',
  version: kafkaVersion,
  facts: {
    'all regions': facts.brokers2018,
    all: facts.messages2018,
    'all, peak': facts.peak2018,
    'all, a day': facts.data2018,
    'peak by mean': facts.peakOverMean,
    'a message': facts.message2018,
  },
  source: from.kafkaAtScale,
})
const away = state(tech.kafka, {
  label: 'Kafka, two other regions',
  version: kafkaVersion,
  facts: { 'with us-east-1': facts.regions2018 },
  source: from.kafkaAtScale,
})
const mirror = service(tech.mirrorMaker, {
  label: 'MirrorMaker',
  version: unpublished('looked for in the page that quotes the article, as far as read'),
  source: from.kafkaAtScale,
})
const changes = service(tech.maxwellsDaemon, {
  label: 'Maxwell',
  version: '1.8.1',
  source: [from.kafkaLessons, from.maxwellJob],
})
const database = state(tech.mysql, {
  label: 'MySQL',
  version: unpublished('the article on Kafka, as far as read, does not say which version of MySQL ran'),
  source: from.kafkaLessons,
})
const transporter = service(own.s3Transporter, { label: 'S3 Transporter', source: from.kafkaLessons })
const logs = state(tech.s3, { label: 'Logs for batch jobs', source: from.kafkaLessons })
const brokers = state(tech.memQ, {
  label: 'MemQ brokers',
  facts: { 'more cost efficient': facts.memqSaving },
  source: from.memqArticle,
})
const batches = state(tech.s3, { label: 'MemQ batches', source: from.memqDesign })
const orion = control(own.orionServer, {
  label: 'Orion server',
  facts: { 'heals at most': facts.healedAtMost, 'not again for': facts.cooldown, 'report counts for': facts.deadAfter },
  source: from.orionCluster,
})
const agents = control(own.orionServer, { label: 'Orion agent on a broker', source: from.orionHealing })

export default scaling('kafka-2014-2021', {
  system: systems.pinterest,
  title: 'Pinterest’s logs: from 10 billion to a trillion messages a day, 2014 to 2021',
  summary:
    'Each stage of moving logs broke on work by hand or on cost: agents (2014), failed brokers (2017), clusters run by scripts (2018), Kafka’s disks and rebalancing (2019). Drawn is 2021, with Singer, Kafka in three regions, Orion, and MemQ beside Kafka; figures on the boxes are of 2018 and 2019, the version of Maxwell is of June 2017. Messages and limits below are those of Orion 0.0.47, as published.',
  flow: [
    edge(apps).to(service(services), { label: 'sends actions', protocol: 'HTTPS' }),
    control(singer).to(services, 'follows the log files of'),
    singer.to(state(home), 'uploads, at least once').to(service(transporter), 'feeds').to(state(logs), 'writes'),
    state(database).to(service(changes), { label: 'streams its changes', async: true }).to(home, 'publishes'),
    home.to(service(mirror), 'feeds').to(state(away), 'mirrors to'),
    singer.to(state(brokers), 'uploads what may wait').to(state(batches), { label: 'uploads batches', protocol: 'HTTPS' }),
    control(agents).to(home, 'watches and restarts'),
    control(orion).to(agents, 'asks and commands'),
    orion.to(home, 'reads replicas, replaces brokers'),
  ],
  groups: [region('state', 'us-east-1', [home])],
  stages: [
    {
      since: '2014',
      load: facts.messages2014,
      architecture: 'Kafka agents on the hosts, a copier from Kafka to S3 (load: undated slides on Singer, with over 30 billion Pins)',
      broke: 'logs of many formats had to leave every host reliably and soon, and no open-source agent met the needs',
      fix: 'Singer: applications only write files, an agent follows them and sends at least once',
      source: from.singerArticle,
    },
    {
      since: '2017-08',
      load: facts.kafkaBrokers,
      architecture: 'Singer and Kafka in the cloud, load moved and brokers replaced by hand',
      broke: 'brokers failed every week, on some days several; partition files were edited by hand while data was at risk',
      fix: 'DoctorKafka finds failed brokers, moves their load and balances clusters',
      source: from.doctorKafkaArticle,
    },
    {
      since: '2018-11',
      load: facts.messages2018,
      architecture:
        'several clusters in each of three regions, so that a cluster that fails takes only its topics along; MirrorMaker between regions',
      broke:
        'upgrades, settings and rebalancing still ran from scripts; people and DoctorKafka acted at once, which led to many nodes replaced at once and damaged assignments',
      fix: 'Orion: one place for people and automation, published in November 2020',
      source: from.orionMotivation,
    },
    {
      since: '2019-06',
      load: facts.singerMessages,
      architecture: 'Kafka for every dataset, whether it needs to be fast or not (load: June 2019)',
      broke: 'rebalancing was expensive and hurt users on a full cluster; copies kept by Kafka itself cost much in a cloud',
      fix: 'MemQ since mid-2020, for data that may arrive later: batches in S3, up to 90 % more cost efficient',
      source: from.memqArticle,
    },
  ],
  metrics: { cost: facts.transportCost },
  onCall: {
    errors: [
      {
        text: 'Too many brokers in bad state: ',
        printedBy: orion,
        means: 'more than 3 brokers (default) are unhealthy: Orion heals none of them and calls for a person',
        source: from.orionCluster,
      },
      {
        text: 'Nodes in cooldown phase: ',
        printedBy: orion,
        means:
          'these brokers were picked for healing within the last hour and are skipped until it is over, also if they were too many or reachable and so were not healed: do not take the line for a repair',
        source: from.orionCluster,
      },
      {
        text: ' is reachable. Aborting broker recovery action.',
        printedBy: orion,
        means: 'the port of the broker answers, so Orion does not replace it, although Kafka and the agent called it dead',
        source: from.orionBroker,
      },
      {
        text: 'Stale topic info data on ',
        printedBy: orion,
        means:
          'title of an alert: Orion’s picture of the topics is older than two intervals of its sensor, and it heals nothing until that is mended. It asks to look whether Kafka is stable (second check)',
        source: from.orionHealing,
      },
      {
        text: ' are unhealthy, no URPs on the cluster',
        printedBy: orion,
        means:
          'an agent or a service looked dead in 3 rounds (default); URPs are under-replicated partitions. For “Kafka service” the code checks no replicas in spite of the text, so ask Kafka (below) before you believe it',
        source: from.orionHealing,
      },
      {
        text: ' stuck in REBALANCING',
        printedBy: orion,
        means: 'consumer groups hang; Orion moves the leader of their offsets partition away and back, unless it runs dry',
        source: from.orionGroups,
      },
    ],
    logs: [
      {
        where: '/var/log/orion/orion.log',
        line: 'Exists unhealthy Kafka brokers: ',
        printedBy: orion,
        source: from.orionHealing,
      },
      {
        where: '/var/log/orion/orion.log',
        line: 'Exists unhealthy Orion agents: ',
        printedBy: orion,
        source: from.orionHealing,
      },
    ],
    metrics: [
      {
        name: 'broker.services.unhealthy (counter, tag clusterId)',
        of: orion,
        threshold: 'each count: more than 3 brokers (default of maxNumBrokersForAutomaticRecovery) were bad at once and none was healed',
        source: from.orionCluster,
      },
      {
        name: 'broker.service.unhealthy (counter, tags clusterId, brokerId)',
        of: orion,
        threshold: 'each count: the agent called the service dead in 3 rounds (default); replicas are not looked at',
        source: from.orionHealing,
      },
    ],
    runbook: [
      {
        do: 'What does Orion think, and does it hold back?',
        command:
          "grep -E 'Too many brokers|cooldown phase|Recovering nodes|Exists unhealthy|Exists offline' /var/log/orion/orion.log | tail -30",
        expect: 'no line of today, or “Recovering nodes” with at most 3 brokers',
        risk: 'readOnly',
        source: from.orionConfig,
      },
      {
        do: 'Ask Kafka itself, not the agents: unhealthy for Orion is a broker with one replica or more out of sync (default)',
        command: 'kafka-topics.sh --bootstrap-server <broker>:9092 --describe --under-replicated-partitions',
        expect: 'no line; else the brokers that are in Replicas but not in Isr',
        risk: 'readOnly',
        source: from.topicTool,
      },
    ],
    recovery: [
      {
        do: 'Before any work by hand: put the broker into maintenance mode in Orion (action enablenodemaintenance in the published settings), which then does not count it as dead and does not replace it under you',
        risk: 'mutating',
        undo: 'take it out of maintenance mode (disablenodemaintenance)',
        verify: 'the broker is in no “Exists unhealthy Orion agents” line any more',
        source: [from.orionHealing, from.orionConfig],
      },
      {
        do: 'More than 3 brokers: go in Orion’s own order, one broker at a time. Agent alive: restart Kafka and wait until it is stable. Not stable, or no agent and no open port: replace the machine',
        risk: 'destructive',
        irreversible: 'a replaced broker has to copy all its partitions from others; make sure first that each has another replica in sync',
        verify: 'no under-replicated partitions before the next broker is touched',
        source: from.orionBroker,
      },
    ],
  },
  failures: [
    {
      what: 'An engineer restarts a broker that automation watches',
      component: home,
      effect: 'automation takes it for dead and replaces it, which made clusters unstable',
      recovery: 'work by hand only in maintenance mode; Orion shows actions of both in one place',
      source: from.orionReadme,
    },
    {
      what: 'The machine of a broker dies',
      component: home,
      effect: 'neither its replicas nor its agent are healthy',
      recovery:
        'Orion tries the port, then replaces the machine; at most 3 at a time, and none again within an hour, whether or not it was healed',
      source: from.orionCluster,
    },
    {
      what: 'Kafka on a broker dies, its agent lives',
      component: agents,
      effect:
        'replicas fall out of sync and the agent reports an error of the service: Orion acts in its next round (a report older than 300 s would count as an error, too)',
      recovery: 'a restart, then a wait for stability; the machine is replaced if that fails',
      source: [from.orionNode, from.orionHealing, from.orionBroker],
    },
    {
      what: 'A consumer group hangs in a rebalance',
      component: home,
      effect: 'it reads nothing; seen with Kafka 2.3.1',
      recovery: 'Orion moves the coordinator by swapping the leader of the offsets partition, and swaps it back',
      source: from.orionKafka,
    },
  ],
})
