import { comparison, control, service, state, systems, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const singer = control(tech.singer, {
  label: 'Singer on every host',
  facts: { messages: facts.singerMessages },
  source: from.singerArticle,
})
const kafkaOption = state(tech.kafka, {
  label: 'Kafka',
  version: facts.kafkaVersion,
  facts: {
    'in 2018': facts.brokers2018,
    'in 2020': facts.brokers2020,
    'a day, 2018': facts.data2018,
  },
  source: from.kafkaAtScale,
})
const memqOption = state(tech.memQ, {
  label: 'MemQ',
  facts: {
    'more cost efficient': facts.memqSaving,
    'waits for a batch': facts.memqBatchTime,
    'in the example': facts.batchTime,
    'or its size': facts.memqBatchSize,
    'writers may wait, over': facts.memqWait,
  },
  source: from.memqDesign,
})
const batches = state(tech.s3, {
  label: 'MemQ batches',
  facts: { copies: facts.memqZones, spread: facts.memqPrefixes },
  source: from.memqDesign,
})
const notifications = state(tech.kafka, {
  label: 'MemQ notifications',
  version: facts.kafkaVersion,
  facts: { advised: facts.notificationCopies },
  source: from.memqStart,
})
const assignments = state(tech.zooKeeper, {
  label: 'MemQ assignments',
  version: unpublished('the documentation of MemQ does not say which version of ZooKeeper runs'),
  source: from.memqDeploy,
})
const memqReaders = service(own.memqReader, { label: 'MemQ consumers', source: from.memqDesign })
const kafkaReaders = service(own.s3Transporter, { label: 'S3 Transporter, from Kafka', source: from.kafkaLessons })

export default comparison('memq-or-kafka', {
  system: systems.pinterest,
  title: 'Pinterest: Kafka or MemQ for a stream',
  summary:
    'Pinterest runs both since mid-2020: Kafka where a second counts, MemQ where it does not. MemQ waits until a batch is full or old, puts it into S3 and announces it through a small Kafka topic; it needs no rebalancing and no copies of its own. Owner’s words and the code of MemQ 2.0.0; no measurement of both under one load is published.',
  flow: [
    control(singer).to(state(kafkaOption), 'uploads, at least once').to(service(kafkaReaders), 'feeds'),
    singer.to(state(memqOption), 'uploads, waits for answers').to(state(batches), { label: 'uploads batches', protocol: 'HTTPS' }),
    memqOption.to(state(notifications), 'says where a batch lies').to(service(memqReaders), 'gives the place to'),
    memqReaders.to(batches, { label: 'reads batches', protocol: 'HTTPS' }),
    state(assignments).to(memqOption, 'shows brokers their topics'),
  ],
  choice: {
    options: [kafkaOption, memqOption],
    criteria: [
      {
        name: 'Delay that readers can bear',
        threshold:
          'less than a second. MemQ holds a message until its batch is full or 60 s old (default; 20 s in the example), then uploads',
        prefers: kafkaOption,
        source: from.memqArticle,
      },
      {
        name: 'Delay that writers can bear',
        threshold: 'less than 30 s: a MemQ producer may wait longer for its answer, and an application that cannot will back up',
        prefers: kafkaOption,
        source: from.memqStart,
      },
      {
        name: 'Order',
        threshold: 'readers rely on the strict order of a partition; Pinterest found that most of its datasets do not',
        prefers: kafkaOption,
        source: from.memqArticle,
      },
      {
        name: 'Cost of much data',
        threshold:
          'large ingestion, bulk uploads or analytics that may lag: 90 % more cost effective than Pinterest’s Kafka, says the README, up to 90 % says the article; what is divided by what, neither says',
        prefers: memqOption,
        source: from.memqReadme,
      },
      {
        name: 'Growth',
        threshold: 'traffic grows on a cluster that is already full: Kafka must rebalance, which is expensive and felt by its users',
        prefers: memqOption,
        source: from.memqArticle,
      },
      {
        name: 'Loss of a copy',
        threshold: 'a replica of Kafka is copied again from its first message; in S3 the copies are AWS’s work',
        prefers: memqOption,
        source: from.memqDesign,
      },
      {
        name: 'What it needs beside it',
        threshold: 'no S3, or nobody to run a Kafka for notifications, and a ZooKeeper for clusters, as well',
        prefers: kafkaOption,
        source: from.memqDeploy,
      },
    ],
    costOfChoosingWrong:
      'Kafka for data that may wait: more cost than needed, by up to the 90 % that Pinterest names (its basis is not published). MemQ for data that may not: readers a minute late by default, and producers that back up when an answer takes more than 30 s.',
    whoRunsWhich: [
      { who: 'Pinterest, since mid-2020', runs: memqOption, source: from.memqArticle },
      { who: 'Pinterest, for nearly a decade by 2021', runs: kafkaOption, source: from.memqArticle },
    ],
    map: {
      x: { low: 'may be a minute late', high: 'at once' },
      y: { low: 'cheap', high: 'costly' },
      places: [
        {
          option: kafkaOption,
          at: { x: 0.85, y: 0.85 },
          basis: 'written at once to disks of its brokers, copied by the brokers themselves',
          source: from.memqArticle,
        },
        {
          option: memqOption,
          at: { x: 0.2, y: 0.15 },
          basis: 'few large objects in S3, which keeps the copies; the batch must fill first',
          source: from.memqDesign,
        },
      ],
    },
  },
  metrics: { cost: facts.transportCost },
  onCall: {
    errors: [
      {
        text: 'Failed to write messages to kafka topic {}',
        printedBy: singer,
        means: 'a topic on Kafka: Kafka did not take a part of the batch; Singer resets the producer and tries again',
        source: from.singerWriter,
      },
      {
        text: 'Request failed: ',
        printedBy: singer,
        means:
          'a topic on MemQ: with an id, the broker answered 502, its batch did not get into S3. The MemQ client does not try again, its caller must',
        source: from.memqProducer,
      },
      {
        text: 'Unable to process notification topic record',
        printedBy: memqReaders,
        means: 'one notification cannot be read; the consumer goes on, and the batch behind it is skipped',
        source: from.memqSource,
      },
      {
        text: 'Loading batch for object:',
        printedBy: memqReaders,
        means: 'the notification is fine, the batch cannot be read from S3; a second failure is thrown to the application',
        source: from.memqConsumer,
      },
    ],
    logs: [
      { where: '/var/log/memq/memq.log', line: 'Failed to upload batch: ', printedBy: memqOption, source: from.memqBatch },
      { where: '/var/log/memq/memq.log', line: 'Notification sink reset triggered', printedBy: memqOption, source: from.memqNotify },
    ],
    metrics: [
      {
        name: 'notification.records.lag.max (memq.consumer)',
        of: memqReaders,
        threshold: 'Kafka’s records-lag-max of the notification topic: if it grows, readers are behind. No alert level is published',
        source: from.memqConsumer,
      },
      {
        name: 'batching.timebasedbatch against batching.sizedbasedbatch (of the topic)',
        of: memqOption,
        threshold: 'mostly time: readers see messages later than batchMilliSeconds, by design; mostly size: the topic fills batches sooner',
        source: from.memqBatch,
      },
    ],
    runbook: [
      {
        do: 'Late or lost? First: is the delay what the topic is set to? Read its JSON (clustered brokers)',
        command:
          'zkCli.sh -server <zk>:2181 get /<memq cluster base>/topics/<topic> | grep -oE \'"batch(MilliSeconds|Size[A-Z]+[a-z]*)":[0-9]+\'',
        expect: 'batchMilliSeconds below the delay that readers see; absent means 60,000',
        risk: 'readOnly',
        source: from.memqStart,
      },
      {
        do: 'On a broker of the topic: do batches fail, or only their notifications?',
        command: "grep -E 'Failed to upload batch|Notification sink reset' /var/log/memq/memq.log | tail -20",
        expect: 'no line since the lag began',
        risk: 'readOnly',
        source: from.memqConfig,
      },
    ],
    recovery: [
      {
        do: 'Readers need a topic sooner: lower batchMilliSeconds in its JSON in ZooKeeper; brokers take it over without a restart',
        risk: 'mutating',
        undo: 'write the old value back: smaller batches mean more requests to S3, which cost',
        verify: 'batching.timebasedbatch grows faster, readers see messages within the new time and an upload',
        source: from.memqProcessor,
      },
    ],
  },
  failures: [
    {
      what: 'disableAcks is set as “Getting Started” explains it',
      component: memqOption,
      effect:
        'the page has it the wrong way round for 2.0.0: with disableAcks = true the broker answers OK as soon as it has the request, and a failed upload is lost unseen; with false it answers after S3',
      recovery: 'leave disableAcks at false for data that must not be lost',
      source: from.memqProcessor,
    },
    {
      what: 'Kafka below the notifications is away',
      component: notifications,
      effect: 'MemQ’s batches lie in S3 and no reader learns of them: MemQ fails with its Kafka, too',
      recovery:
        'the broker tries without a limit while it can set up its producer, else the topic fails there until the broker is started anew (2.0.0); six copies are advised for the topic',
      source: from.memqNotify,
    },
    {
      what: 'A Kafka cluster is full when traffic grows',
      component: kafkaOption,
      effect: 'rebalancing slows it down, and its users with it',
      recovery: 'one of the reasons for MemQ, whose brokers take a topic without moving data',
      source: from.memqArticle,
    },
  ],
})
