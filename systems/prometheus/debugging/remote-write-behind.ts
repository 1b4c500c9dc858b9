import { control, debugging, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const prometheus = control(tech.prometheus, {
  label: 'Prometheus that sends',
  version: '3.13.2',
  facts: {
    'behind by': facts.behindBy,
    'alert after': facts.behindFor,
    'failed share': facts.failedShare,
    'most shards': facts.maxShards,
    'samples a request': facts.perSend,
    'samples a shard': facts.capacity,
    'all shards hold': facts.heldInMemory,
    'rate at the defaults': facts.fullRate,
    'memory a shard': facts.shardMemory,
    'waits to flush': facts.flushDeadline,
  },
  source: from.queue,
})
const endpoint = control(own.receiver, {
  label: 'Remote-write endpoint',
  facts: {
    'request times out': facts.requestTimeout,
    'first retry': facts.firstRetry,
    'longest wait': facts.longestRetry,
    'loss after': facts.lostAfter,
    'assumed time of a request': facts.sendTime,
  },
  source: from.tuning,
})

const ask = (expression: string): string => `promtool query instant http://localhost:9090 '${expression}'`
const lag =
  'max_over_time(prometheus_remote_storage_queue_highest_timestamp_seconds[5m]) - max_over_time(prometheus_remote_storage_queue_highest_sent_timestamp_seconds[5m])'
const lagNow = 'prometheus_remote_storage_queue_highest_timestamp_seconds - prometheus_remote_storage_queue_highest_sent_timestamp_seconds'
const reload = 'promtool check config <configuration file> && kill -HUP <pid of prometheus>'
const backlogGoes =
  'the setting can be put back, the backlog not: a changed queue starts anew and sends only samples that are younger than its start'

export default debugging('remote-write-behind', {
  system: system('prometheus', 'Prometheus'),
  title: 'Prometheus 3.13: remote write falls behind (Failed to send batch, retrying)',
  summary:
    'Unsent samples wait in the write-ahead log of Prometheus, for about two hours. Do not restart and do not change the remote-write settings before you know why: a new queue begins at now and the waiting samples are never sent.',
  guide: {
    entry: {
      text: 'Failed to send batch, retrying',
      printedBy: prometheus,
      means: 'a request timed out, found no endpoint or got 5xx; the batch is kept and sent again',
      source: from.queue,
    },
    questions: [
      {
        id: 'behind',
        ask: 'Is a queue more than two minutes behind?',
        on: prometheus,
        command: ask(lag),
        expected: 'a few seconds for each queue (labels remote_name and url)',
        threshold: '> 120 (PrometheusRemoteWriteBehind)',
        yes: { ask: 'answers' },
        no: { ask: 'refused' },
        source: from.alerts,
      },
      {
        id: 'refused',
        ask: 'Are batches thrown away instead of retried?',
        on: prometheus,
        command: ask(
          'rate(prometheus_remote_storage_samples_failed_total[5m]) / (rate(prometheus_remote_storage_samples_failed_total[5m]) + rate(prometheus_remote_storage_samples_total[5m])) * 100',
        ),
        expected: '0 for each queue',
        threshold: '> 1 (PrometheusRemoteStorageFailures)',
        yes: { ask: 'limited' },
        no: {
          escalate:
            'nobody now, if it is 0 for each queue: the retries succeed and nothing is lost; tell the owner of the endpoint by day, with the text after err= and its times. Above 0, be it below the alert, batches are lost: the owner of the endpoint, with the lines non-recoverable error',
        },
        source: from.alerts,
      },
      {
        id: 'limited',
        ask: 'Does the endpoint limit the rate (429)?',
        on: prometheus,
        command: 'grep "non-recoverable error" <log of prometheus> | tail -3',
        expected: 'no line',
        threshold: 'server returned HTTP status 429',
        yes: {
          fix: {
            do: 'Have 429 retried (an experimental setting): retry_on_http_429: true in queue_config of this remote write; then reload. Ask the owner of the endpoint for a higher limit as well',
            command: reload,
            expect: 'Failed to send batch, retrying instead of non-recoverable error',
            risk: 'mutating',
            irreversible: backlogGoes,
            verify: 'the failed share goes to 0 and the queue stays less than 120 s behind',
            source: from.configuration,
          },
        },
        no: {
          escalate:
            'the owner of the endpoint, with the status and the text after it: any status but 5xx (and 429 if so set) means that the batch is not sent again',
        },
        source: from.client,
      },
      {
        id: 'answers',
        ask: 'Has the endpoint taken no batch at all lately?',
        on: endpoint,
        command: 'grep -E "Skipping resharding, last successful send|Failed to send batch" <log of prometheus> | tail -5',
        expected: 'no line',
        threshold: 'Skipping resharding, last successful send was beyond threshold, in the last minute',
        yes: {
          escalate:
            'the owner of the endpoint, at once, with the text after err= (a status 5xx, a refused connection, a timeout): if it stays down for more than 2 h, samples are lost. Leave Prometheus running and its settings alone',
        },
        no: { ask: 'shards' },
        source: from.queue,
      },
      {
        id: 'shards',
        ask: 'Does the queue want more shards than it may have?',
        on: prometheus,
        command: ask(
          'max_over_time(prometheus_remote_storage_shards_desired[5m]) / max_over_time(prometheus_remote_storage_shards_max[5m])',
        ),
        expected: 'below 1',
        threshold: '> 1 (PrometheusRemoteWriteDesiredShards)',
        yes: { ask: 'slow' },
        no: { ask: 'catching' },
        source: from.alerts,
      },
      {
        id: 'slow',
        ask: 'Are requests slower than the defaults assume?',
        on: endpoint,
        command: ask(
          'rate(prometheus_remote_storage_sent_batch_duration_seconds_sum[5m]) / rate(prometheus_remote_storage_sent_batch_duration_seconds_count[5m])',
        ),
        expected: 'below 0.1 s for each queue',
        threshold: '> 0.1 s, the mean that 50 shards are meant for',
        yes: {
          escalate:
            'the owner of the endpoint, with the mean time of a request: more shards would load a slow endpoint more, so raise max_shards (recovery) only if they agree',
        },
        no: {
          fix: {
            do: 'Send more in each request: raise max_samples_per_send to what the endpoint takes, capacity to 3–10 times that, and lower max_shards if memory is short; then reload',
            command: reload,
            expect: 'prometheus_remote_storage_max_samples_per_send shows the new value',
            risk: 'mutating',
            irreversible: backlogGoes,
            verify: 'desired shards below max shards, and the queue less than 120 s behind',
            source: from.tuning,
          },
        },
        source: from.defaults,
      },
      {
        id: 'catching',
        ask: 'Is the queue catching up by itself?',
        on: prometheus,
        command: `${ask(lagNow)}; sleep 120; ${ask(lagNow)}`,
        expected: 'the second number is smaller',
        threshold: 'smaller for each queue that is behind',
        yes: {
          fix: {
            do: 'Leave it alone: it plans for the new samples and for 5 % of the backlog each second; look again every few minutes',
            command: ask(lag),
            expect: 'less each time, then below 120',
            risk: 'readOnly',
            source: from.queue,
          },
        },
        no: {
          escalate:
            'the owner of the host of Prometheus, with its CPU and network use and prometheus_remote_storage_samples_pending: saturation of the sender is what remains',
        },
        source: from.tuning,
      },
    ],
  },
  metrics: { cost: unpublished('what this failure costs; looked for in the tuning page and the configuration reference') },
  onCall: {
    errors: [
      {
        text: 'Failed to send batch, retrying',
        printedBy: prometheus,
        means: 'recoverable: the batch is kept, the wait doubles up to max_backoff',
        source: from.queue,
      },
      {
        text: 'non-recoverable error',
        printedBy: prometheus,
        means: 'the batch is given up and counted as failed; err= has the status',
        source: from.queue,
      },
      {
        text: 'Failed to flush all %s on shutdown',
        printedBy: prometheus,
        means: 'a stop or a reload did not get rid of what was in memory within the flush deadline; count= is lost',
        source: from.queue,
      },
    ],
    logs: [
      {
        where: 'log of Prometheus, level WARN',
        line: 'Skipping resharding, last successful send was beyond threshold',
        printedBy: prometheus,
        source: from.queue,
      },
      {
        where: 'log of Prometheus, level WARN',
        line: 'Skipping resharding, resharding is disabled while waiting for recoverable errors',
        printedBy: prometheus,
        source: from.queue,
      },
      {
        where: 'text of err= in the log of Prometheus',
        line: 'server returned HTTP status %s: %s',
        printedBy: prometheus,
        source: from.client,
      },
    ],
    metrics: [
      {
        name: 'prometheus_remote_storage_queue_highest_timestamp_seconds − …queue_highest_sent_timestamp_seconds',
        of: prometheus,
        threshold: '> 120 s for 15 min (PrometheusRemoteWriteBehind, critical)',
        source: from.alerts,
      },
      {
        name: 'prometheus_remote_storage_samples_failed_total, share of all samples',
        of: prometheus,
        threshold: '> 1 % for 15 min (PrometheusRemoteStorageFailures, critical)',
        source: from.alerts,
      },
      {
        name: 'prometheus_remote_storage_shards_desired',
        of: prometheus,
        threshold: '> prometheus_remote_storage_shards_max for 15 min (PrometheusRemoteWriteDesiredShards, warning)',
        source: from.alerts,
      },
    ],
    runbook: [
      {
        do: 'See which queue is behind, and by how much; at two hours samples begin to be lost',
        command: ask(lag),
        expect: 'seconds for each remote_name and url',
        risk: 'readOnly',
        source: from.alerts,
      },
      {
        do: 'Read what the endpoint answered last',
        command: 'grep -E "Failed to send batch|non-recoverable error" <log of prometheus> | tail -5',
        expect: 'err= with a status, a refused connection or a timeout',
        risk: 'readOnly',
        source: from.client,
      },
    ],
    recovery: [
      {
        do: 'If the owner of a slow endpoint agrees: raise max_shards in queue_config (less than 2 MB of memory for each shard at the defaults) and reload',
        command: reload,
        expect: 'prometheus_remote_storage_shards_max shows the new value',
        risk: 'mutating',
        irreversible: backlogGoes,
        verify: 'desired shards below max shards, and the queue less than 120 s behind',
        source: from.tuning,
      },
    ],
  },
  failures: [
    {
      what: 'The endpoint is down for more than two hours',
      component: endpoint,
      effect: 'the write-ahead log is compacted; samples that were not sent by then never arrive at the endpoint',
      recovery: 'the queue goes on with newer samples when the endpoint answers; the gap stays',
      source: from.tuning,
    },
    {
      what: 'Remote-write settings or external labels are changed while a queue is behind',
      component: prometheus,
      effect: 'the old queue is stopped, a new one reads the log for its series and sends only samples younger than its start',
      recovery: 'none for the gap; change settings when the queue has caught up',
      source: from.write,
    },
    {
      what: 'The endpoint limits the rate, with the default settings',
      component: endpoint,
      effect: 'a batch answered with 429 is not sent again',
      recovery: 'retry_on_http_429, or a higher limit',
      source: from.client,
    },
    {
      what: 'Prometheus is stopped while the endpoint is down',
      component: prometheus,
      effect: 'it waits for the flush deadline, then gives up what is in memory; the new process sends from its own start on',
      recovery: 'none for the gap; stop Prometheus after the endpoint answers',
      source: from.watcher,
    },
  ],
})
