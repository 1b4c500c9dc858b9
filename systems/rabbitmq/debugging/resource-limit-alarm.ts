import { debugging, state, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const node = state(tech.rabbitMq, {
  label: 'RabbitMQ node named in the alarm',
  version: '4.3.0',
  facts: {
    'memory watermark': facts.memoryWatermark,
    'advised from': facts.lowestAdvised,
    'advised to': facts.highestAdvised,
    'left to the system': facts.forTheSystem,
    'free disk limit': facts.diskLimit,
    'disk check, longest': facts.diskCheck,
    'disk check, shortest': facts.diskCheckFastest,
  },
  source: from.alarms,
})

export default debugging('resource-limit-alarm', {
  system: system('rabbitmq', 'RabbitMQ'),
  title: 'RabbitMQ 4.3: a memory or disk alarm blocks every publisher of the cluster',
  summary:
    'One node over a watermark blocks publishing on all nodes. Consumers are not blocked, so draining queues is the safe way out; the alarm clears by itself when the node is back within its limit.',
  guide: {
    entry: {
      text: '*** Publishers will be blocked until this alarm clears ***',
      printedBy: node,
      means: 'this node, named in the line above it, went over its memory watermark or under its free disk limit',
      source: from.alarmCode,
    },
    questions: [
      {
        id: 'which',
        ask: 'Is it a memory alarm?',
        on: node,
        command: 'rabbitmq-diagnostics check_alarms',
        expected: 'Node … reported no alarms, local or clusterwide',
        threshold: 'a line Memory alarm on node …',
        yes: { ask: 'limit' },
        no: { ask: 'disk' },
        source: from.alarmLines,
      },
      {
        id: 'limit',
        ask: 'Is the limit in bytes smaller than the watermark of the memory that the node really has?',
        on: node,
        command: 'rabbitmq-diagnostics -n <node of the alarm> status',
        expected: 'a memory limit of 60 % of the host or container (default), or the absolute value that was configured',
        threshold: 'limit < 60 % of the memory of the container or host: it was detected wrongly, or set to less',
        yes: {
          fix: {
            do: 'Set the limit in bytes on this node, at most 70 % of its memory',
            command: 'rabbitmqctl -n <node of the alarm> set_vm_memory_high_watermark absolute "<limit, such as 4G>"',
            expect: 'the new limit in rabbitmq-diagnostics status; it holds until the node stops, so put it in rabbitmq.conf as well',
            risk: 'mutating',
            undo: 'rabbitmqctl -n <node of the alarm> set_vm_memory_high_watermark 0.6, or the value that status showed before',
            verify: 'memory resource limit alarm cleared on node … in the log; check_alarms reports none',
            source: from.memory,
          },
        },
        no: { ask: 'backlog' },
        source: from.memory,
      },
      {
        id: 'backlog',
        ask: 'Does a queue hold many messages without enough consumers?',
        on: node,
        command: 'rabbitmqctl list_queues -p <vhost> name messages_ready messages_unacknowledged consumers consumer_utilisation memory',
        expected: 'consumers above zero and consumer_utilisation 1.0 for each queue',
        threshold:
          'messages_ready > 0, and 0 consumers or consumer_utilisation < 1.0: the queue could deliver faster to more or faster consumers',
        yes: {
          escalate:
            'the owner of the consumers of that queue, with its line: deliveries go on during the alarm, so starting or mending consumers drains it and ends the alarm; purge_queue would throw the messages away',
        },
        no: { ask: 'room' },
        source: from.manual,
      },
      {
        id: 'room',
        ask: 'Is the watermark below the upper end of the advised range, with memory free on the host?',
        on: node,
        command: 'rabbitmq-diagnostics -n <node of the alarm> memory_breakdown; free -b',
        expected: 'the categories of the breakdown; at least 30 % of memory outside of the node',
        threshold: 'limit < 70 % of memory',
        yes: {
          fix: {
            do: 'Raise the watermark to its upper advised value while the cause of the growth is looked for in the breakdown',
            command: 'rabbitmqctl -n <node of the alarm> set_vm_memory_high_watermark 0.7',
            expect: 'publishers go on; it holds until the node stops',
            risk: 'mutating',
            undo: 'rabbitmqctl -n <node of the alarm> set_vm_memory_high_watermark 0.6',
            verify: 'check_alarms reports none, and free memory of the host stays above 30 %',
            source: from.production,
          },
        },
        no: {
          escalate:
            'the team that runs the cluster, with the memory breakdown and the list of queues: the node needs more memory or less load',
        },
        source: from.production,
      },
      {
        id: 'disk',
        ask: 'Is it a free disk space alarm?',
        on: node,
        command: 'rabbitmq-diagnostics check_alarms',
        expected: 'Node … reported no alarms, local or clusterwide',
        threshold: 'a line Free disk space alarm on node …',
        yes: { ask: 'volume' },
        no: {
          escalate:
            'the owner of the publisher, with its connection from rabbitmqctl list_connections name state: no alarm is set now, so this one has cleared or another cluster is meant',
        },
        source: from.alarmLines,
      },
      {
        id: 'volume',
        ask: 'Is disk_free_limit set far above the memory limit of the node, with the volume not nearly full?',
        on: node,
        command: 'rabbitmq-diagnostics -n <node of the alarm> status; df -B1 <data directory that status names>',
        expected: 'free disk well above the limit',
        threshold: 'limit of free disk > memory limit, and free space > memory limit',
        yes: {
          fix: {
            do: 'Lower the limit to the memory limit of the node, the least that is advised for production',
            command: 'rabbitmqctl -n <node of the alarm> set_disk_free_limit "<memory limit, such as 4G>"',
            expect: 'the alarm clears at the next check, within 10 s; the setting holds until the node restarts',
            risk: 'mutating',
            undo: 'rabbitmqctl -n <node of the alarm> set_disk_free_limit "<the value that status showed>"',
            verify: 'disk resource limit alarm cleared on node … in the log; check_alarms reports none',
            source: from.production,
          },
        },
        no: {
          escalate:
            'whoever can grow the volume, and the owners of the largest queues (list_queues name message_bytes consumers): do not lower the limit on a volume that is filling, all writes of the node fail when it is full',
        },
        source: from.production,
      },
    ],
  },
  metrics: { cost: unpublished('what this failure costs; looked for in the guides of alarms, memory, free disk space and production') },
  onCall: {
    errors: [
      {
        text: '*** Publishers will be blocked until this alarm clears ***',
        printedBy: node,
        means: 'all nodes of the cluster block connections that publish',
        source: from.alarmCode,
      },
    ],
    logs: [
      {
        where: 'log of the node, level warning',
        line: '~ts resource limit alarm set on node ~tp.',
        printedBy: node,
        source: from.alarmCode,
      },
      {
        where: 'log of the node, level info; the numbers are bytes',
        line: 'vm_memory_high_watermark ~tp. Memory used:~tp allowed:~tp',
        printedBy: node,
        source: from.memoryCode,
      },
      {
        where: 'log of the node, level info',
        line: 'Free disk space is ~ts. Free bytes: ~b. Limit: ~b',
        printedBy: node,
        source: from.diskCode,
      },
    ],
    metrics: [
      {
        name: 'rabbitmq_alarms_memory_used_watermark',
        of: node,
        threshold: '1: the alarm is in effect on this node',
        source: from.alarmMetrics,
      },
      {
        name: 'rabbitmq_alarms_free_disk_space_watermark',
        of: node,
        threshold: '1: the alarm is in effect on this node',
        source: from.alarmMetrics,
      },
    ],
    runbook: [
      {
        do: 'See which alarm is set on which node',
        command: 'rabbitmq-diagnostics check_alarms',
        expect: 'Memory alarm on node … or Free disk space alarm on node …',
        risk: 'readOnly',
        source: from.alarmLines,
      },
      {
        do: 'See who is blocked',
        command: 'rabbitmqctl list_connections name user state',
        expect: 'blocked: has published and waits; blocking: has not tried yet',
        risk: 'readOnly',
        source: from.alarms,
      },
      {
        do: 'See which queues hold the messages',
        command: 'rabbitmqctl list_queues -p <vhost> name messages_ready messages_unacknowledged consumers message_bytes',
        expect: 'the queues with the most messages ready or unacknowledged, and whether they have consumers',
        risk: 'readOnly',
        source: from.manual,
      },
    ],
    recovery: [
      {
        do: 'Keep the limit that helped across a restart: write it to rabbitmq.conf of every node as vm_memory_high_watermark.absolute or disk_free_limit.absolute',
        risk: 'mutating',
        undo: 'restore the former file; the running node is not changed by it',
        verify: 'rabbitmq-diagnostics status of a node shows the same limit after its next restart',
        source: from.memory,
      },
    ],
  },
  failures: [
    {
      what: 'One node goes over its watermark',
      component: node,
      effect:
        'publishers of all nodes are blocked; their publishes time out or fail, and only confirmed messages are known to have arrived',
      recovery: 'the alarm clears when the node is within its limit; publishers with confirms send again',
      source: from.alarms,
    },
    {
      what: 'The default free disk limit in production',
      component: node,
      effect: 'between two checks the volume can fill up; all disk writes of the node then fail',
      recovery: 'set disk_free_limit to at least the memory watermark, in bytes',
      source: from.production,
    },
    {
      what: 'A connection both publishes and consumes',
      component: node,
      effect: 'it is blocked as a publisher, and its consumers stop draining the queue',
      recovery: 'use separate connections to publish and to consume',
      source: from.alarms,
    },
  ],
})
