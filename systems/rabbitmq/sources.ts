import { type Source, source } from 'fourplane'

const publisher = 'Broadcom (RabbitMQ)'
const docs = 'https://github.com/rabbitmq/rabbitmq-website/blob/0acf2a429b51aa35667af4369b8353317ebea524/versioned_docs/version-4.3'

export const alarmCode: Source = source({
  url: 'https://github.com/rabbitmq/rabbitmq-server/blob/v4.3.0/deps/rabbit/src/rabbit_alarm.erl',
  title: 'rabbit_alarm.erl, RabbitMQ 4.3.0',
  publisher,
  published: '2026-04-21',
  kind: 'source-code',
  seen: 'opening',
})

export const memoryCode: Source = source({
  url: 'https://github.com/rabbitmq/rabbitmq-server/blob/v4.3.0/deps/rabbit/src/vm_memory_monitor.erl',
  title: 'vm_memory_monitor.erl, RabbitMQ 4.3.0',
  publisher,
  published: '2026-04-21',
  kind: 'source-code',
  seen: 'opening',
})

export const diskCode: Source = source({
  url: 'https://github.com/rabbitmq/rabbitmq-server/blob/v4.3.0/deps/rabbit/src/rabbit_disk_monitor.erl',
  title: 'rabbit_disk_monitor.erl, RabbitMQ 4.3.0',
  publisher,
  published: '2026-04-21',
  kind: 'source-code',
  seen: 'opening',
})

export const alarmLines: Source = source({
  url: 'https://github.com/rabbitmq/rabbitmq-server/blob/v4.3.0/deps/rabbitmq_cli/lib/rabbitmq/cli/core/alarms.ex',
  title: 'alarms.ex of the command-line tools, RabbitMQ 4.3.0',
  publisher,
  published: '2026-04-21',
  kind: 'source-code',
  seen: 'opening',
})

export const alarmMetrics: Source = source({
  url: 'https://github.com/rabbitmq/rabbitmq-server/blob/v4.3.0/deps/rabbitmq_prometheus/src/collectors/prometheus_rabbitmq_alarm_metrics_collector.erl',
  title: 'prometheus_rabbitmq_alarm_metrics_collector.erl, RabbitMQ 4.3.0',
  publisher,
  published: '2026-04-21',
  kind: 'source-code',
  seen: 'opening',
})

export const alarms: Source = source({
  url: `${docs}/alarms.md`,
  title: 'Memory and Disk Alarms, RabbitMQ 4.3',
  publisher,
  published: '2026-08-21',
  kind: 'docs',
  seen: 'whole',
})

export const memory: Source = source({
  url: `${docs}/memory.md`,
  title: 'Memory Threshold and Limit, RabbitMQ 4.3',
  publisher,
  published: '2026-08-21',
  kind: 'docs',
  seen: 'opening',
})

export const disk: Source = source({
  url: `${docs}/disk-alarms.md`,
  title: 'Free Disk Space Alarms, RabbitMQ 4.3',
  publisher,
  published: '2026-08-21',
  kind: 'docs',
  seen: 'opening',
})

export const production: Source = source({
  url: `${docs}/production-checklist.md`,
  title: 'Production Deployment Guidelines, RabbitMQ 4.3',
  publisher,
  published: '2026-08-21',
  kind: 'docs',
  seen: 'opening',
})

export const manual: Source = source({
  url: `${docs}/man/rabbitmqctl.8.md`,
  title: 'rabbitmqctl(8), RabbitMQ 4.3',
  publisher,
  published: '2026-08-21',
  kind: 'docs',
  seen: 'opening',
})
