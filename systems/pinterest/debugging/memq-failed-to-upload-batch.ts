import { debugging, state, systems, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const broker = state(tech.memQ, {
  label: 'MemQ broker 2.0.0',
  facts: {
    attempts: facts.memqAttempts,
    wait: facts.memqUploadWait,
    'wait, last': facts.memqLastWait,
    'threads in the example': facts.uploads,
  },
  source: from.memqUpload,
})
const batches = state(tech.s3, { label: 'MemQ batches', facts: { spread: facts.memqPrefixes }, source: from.memqDesign })
const notifications = state(tech.kafka, {
  label: 'MemQ notifications',
  version: unpublished('the documentation of MemQ names Kafka 2.4.1 for a local trial only, not what Pinterest runs'),
  facts: { advised: facts.notificationCopies },
  source: from.memqStart,
})

export default debugging('memq-failed-to-upload-batch', {
  system: systems.pinterest,
  title: 'MemQ broker: “Failed to upload batch:”',
  summary:
    'A batch of messages did not get into S3, or into S3 but not announced. Its producers get 502 (“Request failed: ” with an id) and must send again; those with disableAcks = true learn nothing and lose it. The cause is in the exception below the line: time, an answer of S3, or Kafka. For MemQ 2.0.0 with the storage handler s3v2 (customs3aync2).',
  guide: {
    entry: {
      text: 'Failed to upload batch: ',
      printedBy: broker,
      means: 'one batch of one topic is given up; the exception follows, and every message in the batch is answered with 502',
      source: from.memqBatch,
    },
    questions: [
      {
        id: 'kafka',
        ask: 'Does the broker reset its notification sink at the same time?',
        on: notifications,
        command: "grep 'Notification sink reset triggered' /var/log/memq/memq.log | tail -5",
        expected: 'no line',
        threshold: 'a line since the first failure: the batch is in S3, Kafka does not take the notification',
        yes: {
          escalate:
            'whoever runs Kafka for the notifications, with topic and brokers from the line “Initialized notification sink:”. While the sink can be set up again, the broker tries without a limit. Once it cannot (say, the file of brokers is missing), this topic has no producer any more and every batch fails, also after Kafka is back, until the broker is started anew (2.0.0)',
        },
        no: { ask: 'silent' },
        source: from.memqNotify,
      },
      {
        id: 'silent',
        ask: 'Did S3 not answer at all?',
        on: batches,
        command: "grep -oE 'All upload attempts failed|Upload failed due to error out' /var/log/memq/memq.log | sort | uniq -c",
        expected: 'no line',
        threshold:
          '“All upload attempts failed” is there (twice for each failure): no attempt had an answer (5 s, 5 s, 60 s by default), or each threw an exception',
        yes: { ask: 'others' },
        no: { ask: 'server' },
        source: from.memqUpload,
      },
      {
        id: 'others',
        ask: 'Do other brokers of the topic time out, too? Ask each twice, some seconds apart',
        on: broker,
        command: `curl -s http://<broker>:<port>/api/metrics | jq '."<topic>".counters["output.timeout.exceptions"]'`,
        expected: 'the same number twice',
        threshold: 'it grows on more than one broker',
        yes: { ask: 'slow' },
        no: {
          fix: {
            do: 'Stop this broker and look at its network; the Governor gives its topics to others, if its rack has a broker without them (else it freezes all assignments). A stop interrupts uploads under way (2.0.0): producers must send these again, and those with disableAcks = true lose them',
            risk: 'mutating',
            undo: 'start it again',
            verify: 'its topics are assigned elsewhere, and no new “Failed to upload batch: ” there',
            source: from.memqStop,
          },
        },
        source: from.memqMetrics,
      },
      {
        id: 'slow',
        ask: 'Do uploads still succeed, but slowly? Those of 6 s and more, with their notification, are logged with seconds and attempt',
        on: broker,
        command: "grep 'successful on attempt' /var/log/memq/memq.log | tail -20",
        expected: 'no line of the last minutes',
        threshold: 'lines since the first failure, with attempt 1 or 2 (they count from 0)',
        yes: {
          fix: {
            do: 'Raise retryTimeoutMillis in the topic’s JSON in ZooKeeper above the seconds that you see: the second upload of a batch starts later, so that S3 and network carry fewer batches twice. The last wait stays 60 s. Taken over without a restart',
            risk: 'mutating',
            undo: 'write the old value back (default 5000)',
            verify: 'output.timeout.exceptions stands still, output.uploadBytes grows',
            source: from.memqUpload,
          },
        },
        no: { escalate: 'AWS, for the bucket and its region, with keys and times from the log: several brokers get no answer at all' },
        source: from.memqUpload,
      },
      {
        id: 'server',
        ask: 'Which code did S3 answer?',
        on: batches,
        command: "grep 'Request failed reason:' /var/log/memq/memq.log | grep -oE 'responseCode=[0-9]+' | sort | uniq -c",
        expected: 'no line',
        threshold: 'mostly 500 to 599',
        yes: {
          escalate:
            'AWS, with the headers in those lines. 5xx is tried again at once, without an end: nothing stops it (2.0.0): watch output.s3.retries, and leave the broker running, it goes on by itself',
        },
        no: { ask: 'rights' },
        source: from.memqUpload,
      },
      {
        id: 'rights',
        ask: 'Is it 403?',
        on: batches,
        command: "grep 'Request failed reason:' /var/log/memq/memq.log | grep 'responseCode=403' | tail -5",
        expected: 'no line',
        threshold: 'a line since the first failure',
        yes: {
          fix: {
            do: 'Attach the policy that MemQ asks for to the role of its brokers: put, get, list, delete and abort on the bucket and on what is in it',
            risk: 'mutating',
            undo: 'detach it',
            verify: 'output.s3.responseCode.200 of the topic grows, no new “Failed to upload batch: ”',
            source: from.memqDeploy,
          },
        },
        no: {
          escalate:
            'the team of the topic, with code and key: compare bucket, path and region with outputHandlerConfig in the topic’s JSON',
        },
        source: from.memqUpload,
      },
    ],
  },
  metrics: { cost: facts.transportCost },
  onCall: {
    errors: [
      {
        text: 'Failed to upload batch: ',
        printedBy: broker,
        means: 'the entry of this guide',
        source: from.memqBatch,
      },
      {
        text: 'Upload failed due to error out: s3://',
        printedBy: broker,
        means: 'in the exception: S3 answered at least one attempt, but not with 200',
        source: from.memqUpload,
      },
    ],
    logs: [
      { where: '/var/log/memq/memq.log', line: 'Request failed reason:', printedBy: broker, source: from.memqUpload },
      { where: '/var/log/memq/memq.log', line: 'Notification sink reset triggered', printedBy: broker, source: from.memqNotify },
    ],
    metrics: [
      {
        name: 'output.error (counter of a topic)',
        of: broker,
        threshold: 'each count is one batch given up; no alert level is published',
        source: from.memqBatch,
      },
      {
        name: 'output.s3.responseCode.<code> (counter of a topic)',
        of: broker,
        threshold: 'any code but 200: S3 answers, but with an error',
        source: from.memqUpload,
      },
    ],
    runbook: [
      {
        do: 'How many batches, since when? Read the lines with their time',
        command: "grep 'Failed to upload batch' /var/log/memq/memq.log | tail -20",
        expect: 'no line of today',
        risk: 'readOnly',
        source: from.memqConfig,
      },
      {
        do: 'All counters of the topic’s output, on one broker (port of the application in the file of the broker)',
        command: `curl -s localhost:<port>/api/metrics | jq '."<topic>".counters | with_entries(select(.key | startswith("output.")))'`,
        expect: 'output.error does not grow between two calls',
        risk: 'readOnly',
        source: from.memqMetrics,
      },
    ],
    recovery: [
      {
        do: 'After the cause is gone: producers of the published client do not send a refused request again by themselves. Ask the owners of the producers whether theirs do',
        risk: 'readOnly',
        source: from.memqProducer,
      },
    ],
  },
  failures: [
    {
      what: 'A batch is given up, producers wait for answers',
      component: broker,
      effect: 'each message of the batch is answered with 502, “Request failed: ” in the producer',
      recovery: 'the application sends again',
      source: from.memqProducer,
    },
    {
      what: 'A batch is given up, producers run with disableAcks = true',
      component: broker,
      effect: 'they had their OK when the broker took the request: the messages are lost unseen',
      recovery: 'none; audit shows it, if it is configured',
      source: from.memqProcessor,
    },
    {
      what: 'An upload was slow and a second one won',
      component: batches,
      effect: 'the first may still arrive: an object in S3 that no notification names',
      recovery: 'readers do not see it',
      source: from.memqUpload,
    },
  ],
})
