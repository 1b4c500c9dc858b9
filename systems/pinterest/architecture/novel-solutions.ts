import { control, edge, group, novelSolutions, service, state, systems, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { apps, services } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const singer = control(tech.singer, {
  label: 'Singer on every host',
  facts: { messages: facts.singerMessages, 'one host': facts.singerThrift, 'stuck after': facts.singerStuck },
  source: from.singerArticle,
})
const kafka = state(tech.kafka, {
  label: 'Kafka clusters',
  version: facts.kafkaVersion,
  facts: { 'in 2017': facts.kafkaBrokers },
  source: from.doctorKafkaArticle,
})
const doctor = control(own.doctorKafka, { label: 'DoctorKafka', source: from.doctorKafkaArticle })
const transporter = service(own.s3Transporter, { label: 'S3 Transporter', source: from.kafkaLessons })
const logs = state(tech.s3, { label: 'Logs for batch jobs', source: from.kafkaLessons })

const brokers = state(tech.memQ, {
  label: 'MemQ brokers',
  facts: {
    'more cost efficient': facts.memqSaving,
    'batch, size': facts.memqBatchSize,
    'batch, time': facts.memqBatchTime,
    uploads: facts.memqAttempts,
    wait: facts.memqUploadWait,
    'wait, last': facts.memqLastWait,
  },
  source: from.memqDesign,
})
const batches = state(tech.s3, {
  label: 'MemQ batches',
  facts: { spread: facts.memqPrefixes, copies: facts.memqZones },
  source: from.memqDesign,
})
const notifications = state(tech.kafka, { label: 'MemQ notifications', version: facts.kafkaVersion, source: from.memqDesign })
const consumers = service(own.memqReader, { label: 'MemQ consumers', source: from.memqDesign })
const governor = control(own.memqGovernor, { label: 'MemQ Governor', source: from.memqDesign })
const assignments = state(tech.zooKeeper, {
  label: 'MemQ assignments',
  version: unpublished('the documentation of MemQ does not say which version of ZooKeeper runs'),
  source: from.memqDesign,
})
const auditTopic = state(tech.kafka, { label: 'MemQ audit topic', version: facts.kafkaVersion, source: from.memqStart })
const auditor = control(own.memqAuditor, { label: 'MemQ audit analyzer', source: from.memqAudit })

const shortTerm = control(tech.goku, {
  label: 'GokuS, the last day',
  facts: { kept: facts.gokuWindow, queries: facts.gokuDayShare },
  source: from.gokuEfficiency,
})
const longTerm = control(own.gokuLongTerm, {
  label: 'GokuL, older metrics',
  facts: { kept: facts.gokuKept, all: facts.gokuMetrics, 'old, still read': facts.gokuOldMetrics },
  source: from.gokuCost,
})
const root = control(own.gokuRoot, { label: 'Goku Root', source: from.gokuEfficiency })
const dashboards = control(own.statsboard, { label: 'Statsboard', source: from.gokuArticle })

export default novelSolutions('novel-solutions', {
  system: systems.pinterest,
  title: 'Pinterest: what it built itself to move its logs and to watch its services, 2014 to 2023',
  summary:
    'Five systems for which nothing on hand would do: Singer carries logs off each host, DoctorKafka heals Kafka, MemQ stands beside Kafka for data that can wait seconds, Goku and GokuL keep metrics. Each is drawn as of its article; the messages below are those of the published code, Singer 1.3.1 and MemQ 2.0.0, which need not be what Pinterest runs.',
  flow: [
    edge(apps).to(service(services), { label: 'sends actions', protocol: 'HTTPS' }),
    control(singer).to(services, 'follows the log files of').to(control(shortTerm), { label: 'emits data points', async: true }),
    singer.to(state(kafka), 'uploads, at least once').to(service(transporter), 'feeds').to(state(logs), 'writes'),
    control(doctor).to(kafka, 'moves load off failed brokers'),
    singer.to(state(brokers), 'uploads by the MemQ producer').to(state(batches), { label: 'uploads a batch', protocol: 'HTTPS' }),
    brokers.to(state(notifications), 'then says where it lies'),
    notifications.to(service(consumers), 'gives the place to'),
    consumers.to(batches, { label: 'reads the batch', protocol: 'HTTPS' }),
    control(governor).to(state(assignments), 'keeps topic assignments').to(brokers, 'shows their topics to'),
    singer.to(state(auditTopic), { label: 'reports what was sent', async: true }).to(control(auditor), 'feeds'),
    consumers.to(auditTopic, { label: 'reports what was read', async: true }),
    control(dashboards).to(control(root), 'queries').to(shortTerm, 'routes the last day to'),
    root.to(control(longTerm), 'routes older days to'),
  ],
  groups: [group('state', 'MemQ', [brokers, batches, notifications, assignments, auditTopic])],
  solutions: [
    {
      node: singer,
      problem: 'logs of many formats had to leave tens of thousands of hosts reliably, with low delay',
      whyNew: 'the open-source agents looked at in 2014 did not meet the needs',
      result: 'over a trillion messages a day in 2019; it sends again after an error and goes on from a watermark after a restart',
      source: from.singerArticle,
    },
    {
      node: doctor,
      problem: 'with more than 1,000 brokers some failed every week, and somebody on call had to move their load in time',
      whyNew:
        'a broker was replaced with partition files edited by hand and commands run by hand; other tools are not named in what was read',
      result: 'failed brokers are found and their load reassigned; by 2021 Orion had taken over, the whole Kafka fleet included',
      source: from.doctorKafkaReadme,
    },
    {
      node: brokers,
      problem: 'Kafka ties storage to serving: rebalancing is costly and hurts on a full cluster, and replication in a cloud is expensive',
      whyNew: 'options were weighed in 2019 by the cost to run and to rebuild them; none was made for the cloud with what Kafka had taught',
      result:
        'batches in S3 instead of partitions on disks: up to 90 % more cost efficient than Kafka, for data that may arrive seconds later',
      source: from.memqArticle,
    },
    {
      node: shortTerm,
      problem: 'OpenTSDB slowed down as services grew from hundreds to thousands: long collections of garbage, and HBase crashed often',
      whyNew: 'it scanned HBase, compressed little, aggregated in one place and answered in a slow format',
      result: 'a store in C++ with the API of OpenTSDB and an inverted index, after the storage engine of Gorilla',
      source: from.gokuPress,
    },
    {
      node: longTerm,
      problem: 'comparing weeks, planning a year and old incidents need more than the day that Goku holds in memory',
      whyNew: 'raw points over a long time cost much and are slow to query',
      result: 'tiers on RocksDB with roll-ups, up to 384 days; with it OpenTSDB was gone entirely',
      source: from.gokuCost,
    },
  ],
  metrics: {
    throughput: facts.singerMessages,
    latency: facts.transportLatency,
    availability: facts.transportAvailability,
    cost: facts.transportCost,
  },
  onCall: {
    errors: [
      {
        text: 'Singer critical alerts: Log stream {} has been stuck for {} milliseconds',
        printedBy: singer,
        means: 'of a log stream found more than 10 min ago not one message is processed and no pass has ended',
        source: from.singerMonitor,
      },
      {
        text: 'Failed to write messages to kafka topic {}',
        printedBy: singer,
        means: 'Kafka did not take a part of the batch; Singer resets the producer and tries the batch again',
        source: from.singerWriter,
      },
      {
        text: 'All upload attempts failed',
        printedBy: brokers,
        means:
          'no attempt to put the batch got an answer from S3: timeouts (5 s, 5 s, 60 s by default) or exceptions. The batch is not stored',
        source: from.memqUpload,
      },
      {
        text: 'Upload failed due to error out: s3://',
        printedBy: brokers,
        means: 'S3 answered at least once, but not with 200; the line “Request failed reason:” before it has the code',
        source: from.memqUpload,
      },
      {
        text: 'Request failed: ',
        printedBy: singer,
        means: 'with an id: the broker answered 502, it could not store the batch. The MemQ client does not send it again, its caller must',
        source: from.memqProducer,
      },
      {
        text: 'Insufficient number of nodes',
        printedBy: governor,
        means: 'a topic needs more write partitions than the brokers (of a rack) that could take one',
        source: from.memqBalance,
      },
      {
        text: 'Loading batch for object:',
        printedBy: consumers,
        means: 'the batch could not be read from storage; a second failure is thrown to the application',
        source: from.memqConsumer,
      },
    ],
    logs: [
      {
        where: '/var/log/singer/singer.log (WARN and above)',
        line: 'Processing error, decrease batch size to ',
        printedBy: singer,
        source: from.singerProcessor,
      },
      { where: '/var/log/memq/memq.log', line: 'Failed to upload batch: ', printedBy: brokers, source: from.memqBatch },
      {
        where: '/var/log/memq/memq.log',
        line: 'Notification sink reset triggered',
        printedBy: brokers,
        source: from.memqNotify,
      },
      {
        where: 'standard output of the audit analyzer, every 60 s',
        line: ' audit events>300s MissingAcks:',
        printedBy: auditor,
        source: from.memqAudit,
      },
    ],
    metrics: [
      {
        name: 'singer.processor.stuck_processors',
        of: singer,
        threshold: '> 0: that many streams, older than 10 min, never had a whole pass; the log line calls it critical',
        source: from.singerMonitor,
      },
      {
        name: 'output.timeout.exceptions (counter of a topic)',
        of: brokers,
        threshold: 'each count is an upload without an answer for 5 s, or 60 s on the last attempt; no alert level is published',
        source: from.memqUpload,
      },
      {
        name: 'NoAcksFor300s (audit analyzer)',
        of: auditor,
        threshold: '> 0: requests of producers reported by one side only for 300 s: late, lost or not audited; no alert level is published',
        source: from.memqAudit,
      },
    ],
    runbook: [
      {
        do: 'On a host whose logs are missing: is Singer stuck?',
        command: "curl -s localhost:2047/stats.txt | grep -E 'stuck_processors|writer_exception|producer_reset'",
        expect: 'stuck_processors is 0; 2047 stands for singer.ostrichPort',
        risk: 'readOnly',
        source: from.singerReadme,
      },
      {
        do: 'Which stream, and is it Kafka that refuses?',
        command: "grep -E 'Singer critical alerts|Failed to write messages' /var/log/singer/singer.log | tail -20",
        expect: 'no line since the last start; “Failed to write messages to kafka topic” names the topic',
        risk: 'readOnly',
        source: from.singerLog,
      },
      {
        do: 'On a MemQ broker of the topic: S3 or the notifications?',
        command:
          "grep -E 'Failed to upload batch|All upload attempts failed|Upload failed due to|Notification sink reset' /var/log/memq/memq.log | tail -20",
        expect:
          'no line since the lag began; “All upload attempts failed” and “Upload failed due to” point to S3, “Notification sink reset triggered” to Kafka; “Failed to upload batch” alone may be either',
        risk: 'readOnly',
        source: from.memqConfig,
      },
      {
        do: 'Read the counters of the topic on that broker (port of the application in the file of the broker)',
        command: `curl -s localhost:<port>/api/metrics | jq '."<topic>".counters | with_entries(select(.key | startswith("output.")))'`,
        expect: 'output.error, output.timeout.exceptions and output.notification.fail do not grow between two calls',
        risk: 'readOnly',
        source: from.memqMetrics,
      },
    ],
    recovery: [
      {
        do: 'A stuck Singer: restart it. Leave the watermark files alone: they are hidden files beside the logs, and without one Singer reads its stream from the beginning',
        risk: 'mutating',
        irreversible: 'what was sent after the last watermark is sent again; readers must bear duplicates (at least once)',
        verify: 'stuck_processors is 0 in stats.txt, 10 min after the start',
        source: from.singerProcessor,
      },
      {
        do: 'Uploads time out while S3 answers slowly: raise retryTimeoutMillis in the storage settings (outputHandlerConfig) of the topic’s JSON in ZooKeeper; clustered brokers take it over without a restart',
        risk: 'mutating',
        undo: 'set retryTimeoutMillis back to its value before (default 5000)',
        verify: 'output.timeout.exceptions stands still, output.uploadBytes grows',
        source: from.memqUpload,
      },
    ],
  },
  failures: [
    {
      what: 'S3 answers uploads with 5xx for long',
      component: batches,
      effect: 'the broker (2.0.0) tries again at once, does not count these attempts and has no breaker',
      recovery: 'ends by itself when S3 takes uploads again; the code marks the missing breaker as work to do',
      source: from.memqUpload,
    },
    {
      what: 'Kafka below the notifications is away',
      component: notifications,
      effect:
        'the batch lies in S3 and nobody learns of it; the sink resets itself and tries again, and the count meant to stop it (2.0.0) is never raised',
      recovery: 'notifications go out when Kafka is back; a producer that waits for storage gets its answer only then',
      source: from.memqNotify,
    },
    {
      what: 'A log is rotated by copy and truncate',
      component: singer,
      effect: 'Singer knows messages by inode and offset and cannot tell them apart any more',
      recovery: 'rotate by renaming the file, as Singer asks for',
      source: from.singerReadme,
    },
    {
      what: 'A watermark file is gone',
      component: singer,
      effect: 'Singer reads the stream from its first file: all that still lies on disk is sent again',
      recovery: 'Singer writes a new watermark; it shows as “Reset log stream watermark” and singer.processor.committed_position_reset',
      source: from.singerProcessor,
    },
    {
      what: 'OpenTSDB at the limit, before 2018',
      component: shortTerm,
      effect: 'long collections of garbage, HBase below it crashed often',
      recovery: 'Goku, which holds the last day in memory, took its place',
      source: from.gokuArticle,
    },
  ],
})
