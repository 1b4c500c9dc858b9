import { control, edge, incident, service, state, system } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const monitors = edge(tech.partnerApi, { label: 'Customers’ monitoring', external: true, source: from.augustReport })
const programs = edge(tech.partnerApi, { label: 'Customers’ programs', external: true, source: from.augustReport })
const responders = edge(tech.webBrowser, { label: 'People on call', external: true, source: from.augustReport })
const receivers = edge(tech.webhookReceiver, { label: 'Webhooks, Slack, Teams', external: true, source: from.augustReport })

const eventsApi = service(own.eventsApi, {
  label: 'Event intake, US',
  facts: { rejected: facts.eventsRejected, 'peak lasted': facts.rejectedFor },
  source: from.augustReport,
})
const restApi = service(own.restApi, {
  label: 'REST API, US',
  facts: { 'failed creates': facts.createErrors },
  source: from.augustReport,
})
const tracking = service(own.keyTracking, {
  label: 'API key tracking, new',
  facts: { 'buffer a producer': facts.producerBuffer },
  source: from.infoQ,
})
const processing = service(own.eventProcessing, {
  label: 'Event processing',
  facts: { 'second time': facts.secondImpact },
  source: from.augustReport,
})
const notifications = service(own.notifications, { label: 'Notifications', source: from.augustReport })
const webhooks = service(own.webhooks, { label: 'Webhooks and chat', source: from.augustReport })

const kafka = state(tech.kafka, {
  label: 'Kafka brokers, US',
  version: facts.kafkaVersion,
  facts: {
    'extra producers an hour': facts.extraProducers,
    'against usual': facts.producersAgainstUsual,
    'usual an hour': facts.usualProducers,
    'producer IDs kept': facts.producerIdsKept,
  },
  source: from.infoQ,
})

const rollout = control(own.featureRollout, { label: 'Rollout in steps', source: from.infoQ })
const statusUpdates = control(own.statusUpdates, { label: 'Status updates', source: from.augustReport })

export default incident('kafka-producers-2025-08-28', {
  system: system('pagerduty', 'PagerDuty'),
  title: 'PagerDuty, 28 August 2025: one Kafka producer per API request exhausts the brokers, twice',
  summary:
    'A new feature opened a Kafka producer for every API request. The brokers kept track of each, ran out of heap and failed one after another; what depends on Kafka followed. The cause was found only when it happened again, half a day later.',
  flow: [
    monitors.to(eventsApi, { label: 'send events', protocol: 'HTTPS' }).to(kafka, 'writes events'),
    programs.to(restApi, { label: 'call', protocol: 'HTTPS' }).to(tracking, 'reports each request'),
    kafka.to(processing, { label: 'feeds', async: true }).to(notifications, { label: 'triggers', async: true }),
    notifications.to(responders, 'notify'),
    processing.to(webhooks, { label: 'triggers', async: true }),
    webhooks.to(receivers, { label: 'deliver', protocol: 'HTTPS' }),
    rollout.to(tracking, 'turns on for a growing share'),
    statusUpdates.to(responders, 'should inform'),
  ],
  metrics: { cost: facts.outageCost },
  anatomy: {
    timeline: [
      {
        at: '2025-08-28T03:53Z',
        what: 'A failure in Kafka begins to cascade through the US service regions; when the owner saw it is not in the parts that were read',
        turn: 'trigger',
        source: from.augustReport,
      },
      {
        at: '2025-08-28T10:10Z',
        what: 'All services are back; the source of the load is not yet known',
        turn: 'mitigated',
        source: from.augustReport,
      },
      { at: '2025-08-28T16:38Z', what: 'Kafka fails again, to a smaller extent', source: from.augustReport },
      {
        at: '2025-08-28T17:28Z',
        what: 'By about now, within some 50 minutes, the impact is mitigated with the steps of the morning; meanwhile the source was found and rolled back',
        turn: 'resolved',
        source: from.augustReport,
      },
      { at: '2025-08-28T20:24Z', what: 'End of the second incident, according to a summary', source: from.ilert },
    ],
    cascade: [
      { from: restApi, to: tracking, mechanism: 'each request is to be recorded', source: from.infoQ },
      { from: tracking, to: kafka, mechanism: 'a new producer for each request, not one for all', source: from.infoQ },
      { from: kafka, to: eventsApi, mechanism: 'heap exhausted, brokers fail in a cascade', source: from.infoQ },
      { from: kafka, to: processing, mechanism: 'slow at first, then no interaction at all', source: from.infoQ },
      { from: processing, to: notifications, mechanism: 'late; stale messages later', source: from.augustReport },
      { from: processing, to: webhooks, mechanism: 'delayed, some sent twice', source: from.augustReport },
    ],
    detection: {
      signal:
        'How the first outage was seen is not in the parts of the report that were read. The abnormal traffic to Kafka was traced to its source only during the second.',
      source: from.augustReport,
    },
    impact: {
      what: 'New events rejected with 502 or delayed in the US service regions; notifications, webhooks, chat and the REST API degraded. Accepted events were not lost',
      duration: facts.firstOutage,
      users: facts.users,
      source: from.augustReport,
    },
    response: [
      {
        what: 'Updates were drafted but did not appear on the public status page; other teams put them there by hand',
        source: from.augustReport,
      },
      {
        what: 'In the second outage the steps of the first were applied at once: within about 50 minutes instead of hours',
        source: from.augustReport,
      },
    ],
    resolution: {
      what: 'The code that opened the producers was found and rolled back; before that, what restored Kafka in the morning is not in the parts that were read',
      source: from.augustReport,
    },
    prevention: [
      { what: 'The offending code is gone', source: from.augustReport },
      {
        what: 'The library’s manual shows the way: create one KafkaProducer and hand it to every stream with withProducer',
        source: from.pekkoProducer,
      },
    ],
  },
  onCall: {
    errors: [
      {
        text: ' ms has passed since batch creation',
        printedBy: processing,
        means:
          'end of the producer’s “Expiring … record(s) for <topic>-<partition>:”. The broker did not take the batch in time: look at the brokers, not at this service',
        source: from.kafkaSender,
      },
    ],
    logs: [
      {
        where: 'log of a broker, level error, with the exception below it; logged for whatever a network thread throws',
        line: 'Processor got uncaught exception.',
        printedBy: kafka,
        source: from.kafkaSocketServer,
      },
    ],
    metrics: [
      {
        name: 'kafka.server:type=ReplicaManager,name=ProducerIdCount',
        of: kafka,
        threshold: 'no level is documented; here new producers were, at peak, 84 times the usual number',
        source: from.kafkaOperations,
      },
      {
        name: 'kafka.server:type=ReplicaManager,name=UnderReplicatedPartitions',
        of: kafka,
        threshold: 'not 0',
        source: from.kafkaOperations,
      },
    ],
    runbook: [
      {
        do: 'How many producers does a broker track? Its JMX must be open; 9999 stands for the port',
        command:
          'bin/kafka-jmx.sh --jmx-url service:jmx:rmi:///jndi/rmi://<broker>:9999/jmxrmi --object-name kafka.server:type=ReplicaManager,name=ProducerIdCount --one-time',
        expect: 'the number of yesterday; one that climbs from minute to minute means that clients open producers without end',
        risk: 'readOnly',
        source: from.kafkaJmxTool,
      },
      {
        do: 'Which topic do they write to? Ask for a partition of each suspect; PagerDuty does not name its topic',
        command: 'bin/kafka-transactions.sh --bootstrap-server <broker>:9092 describe-producers --topic <topic> --partition 0',
        expect: 'about as many lines as the service has instances; very many with a LastTimestamp of now name the client',
        risk: 'readOnly',
        source: from.kafkaTransactionsTool,
      },
      {
        do: 'In a class histogram of a broker’s heap, look for ProducerStateEntry and BatchMetadata',
        expect: 'far from the top; on another owner’s broker they were second and third, with 33 million objects each',
        risk: 'readOnly',
        source: from.heapHistogram,
      },
    ],
    recovery: [
      {
        do: 'Stop what was rolled out last among the clients of Kafka; here the feature that audits API keys',
        risk: 'mutating',
        undo: 'turn it on again with one shared producer',
        verify: 'ProducerIdCount stops climbing',
        source: from.augustReport,
      },
      {
        do: 'Let brokers forget idle producers sooner; not below delivery.timeout.ms (2 min by default); the command sets one hour. Note the value of before. PagerDuty does not report that it did this',
        command:
          'bin/kafka-configs.sh --bootstrap-server <broker>:9092 --alter --entity-type brokers --entity-default --add-config producer.id.expiration.ms=3600000',
        risk: 'mutating',
        undo: 'the same command with the value of before; if none was set this way, with --delete-config producer.id.expiration.ms instead of --add-config: back to the file of the broker, or a day',
        verify: 'ProducerIdCount falls; expired IDs are removed every ten minutes by default',
        source: from.kafkaDynamicConfig,
      },
      {
        do: 'Put updates on the status page by hand if the drafted ones do not appear',
        risk: 'mutating',
        undo: 'correct the update',
        verify: 'seen from outside the company',
        source: from.augustReport,
      },
      {
        do: 'Work off the backlog, and expect late notifications and webhooks sent twice',
        risk: 'readOnly',
        source: from.augustReport,
      },
    ],
  },
  failures: [
    {
      what: 'A client opens a producer per request',
      component: tracking,
      effect: 'producers are idempotent by default, and each leaves an entry in the heap of the brokers for a day',
      recovery: 'one producer for all: it is thread safe',
      source: from.kafkaProducerConfig,
    },
    {
      what: 'A broker runs out of heap',
      component: kafka,
      effect: 'others take over its partitions with the same load and fail as well',
      recovery: 'take the load off, not only the broker up',
      source: from.conduktor,
    },
    {
      what: 'A feature is rolled out in steps, and each step looks well',
      component: rollout,
      effect:
        'the load grows with the share of requests until the brokers’ limit; both outages followed an increase, according to an analysis',
      recovery: 'watch the shared dependencies in each step',
      source: from.conduktor,
    },
    {
      what: 'Status updates do not reach the public page',
      component: statusUpdates,
      effect: 'customers learn late why they are not called',
      recovery: 'a manual way that is practised',
      source: from.augustReport,
    },
  ],
})
