import { control, costBreakdown, group, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { assignments, batches, governor, memqConsumers, notifications } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const producers = service(own.pinterestServices, {
  label: 'Producers of one topic',
  facts: { 'across zones, each way': facts.zonePrice, 'if all crosses': facts.zoneCost },
  source: from.memqClient,
})
const brokers = state(tech.memQ, {
  label: 'Brokers with the topic',
  facts: {
    traffic: facts.traffic,
    'batches a second, of one': facts.partitionMultiplier,
    'planned for one': facts.brokerPlan,
    'reckoned with': facts.brokers,
    'a month': facts.brokerCost,
  },
  source: from.memqStart,
})
const spool = state(tech.memQ, {
  label: 'Batches in memory',
  facts: { 'closed at': facts.batch, 'or after': facts.batchTime, 'or with': facts.batchRequests },
  source: from.memqBatch,
})
const upload = state(tech.memQ, {
  label: 'Uploads',
  facts: { requests: facts.requests, 'a month': facts.putCost, 'tries, 5xx aside': facts.memqAttempts },
  source: from.memqUpload,
})
const counters = control(own.memqCounters, { label: 'Counters of the broker', source: from.memqMetrics })

// No filing or article that could be opened splits the money of Pinterest over the parts of its systems. Its hosting bill was looked for in
// the S-1 of 2019, the annual reports and the press releases of results: what opened gives one total commitment to AWS, no items. So this view
// reckons one documented part of it, at list prices, and says so.
export default costBreakdown('cost-breakdown', {
  system: systems.pinterest,
  title: 'Pinterest: what one MemQ topic of 100 MB/s costs in a month, at list prices',
  summary:
    'The example topic of MemQ’s documentation at AWS’s list prices of us-east-1: the two brokers that the Governor would take in one zone, one upload for each batch of 15 MB, one consumer that fetches each batch once, one day of data in S3 Standard. Computed, not a bill: Pinterest names no money and does not say what its brokers run on (m5.2xlarge is assumed). The Kafka topic of notifications, ZooKeeper and traffic between zones are left out; that traffic alone, if all of it crossed, would cost six times the rest. MemQ writes MB and means MiB; the price list’s GB is taken as 10⁹ bytes; brokers are priced by a month of 730 h, the rest by one of 730.5 h.',
  flow: [
    service(producers).to(state(brokers), 'sends requests'),
    brokers.to(state(spool), 'collects'),
    spool.to(state(upload), 'one PUT each'),
    upload.to(state(batches), { label: 'PUT', protocol: 'HTTPS' }),
    upload.to(state(notifications), 'says where the batch lies'),
    notifications.to(service(memqConsumers), 'gives the place to'),
    memqConsumers.to(batches, { label: 'one GET a batch', protocol: 'HTTPS' }),
    control(governor).to(state(assignments), 'writes assignments'),
    assignments.to(brokers, 'shows its topics to'),
    control(counters).to(spool, 'counts why batches close'),
    counters.to(upload, 'counts requests, retries'),
  ],
  groups: [group('state', 'MemQ brokers', [brokers, spool, upload])],
  breakdown: {
    items: [
      {
        what: 'two brokers, on demand',
        cost: facts.brokerCost,
        component: brokers,
        billed: { price: facts.brokerPrice, quantity: facts.brokers },
      },
      {
        what: 'one day of data kept',
        cost: facts.keepCost,
        component: batches,
        billed: { price: facts.keepPrice, quantity: facts.dayOfData },
      },
      {
        what: 'uploads, one for each batch',
        cost: facts.putCost,
        component: upload,
        billed: { price: facts.putPrice, quantity: facts.requests },
      },
      {
        what: 'one consumer, one fetch for each batch',
        cost: facts.getCost,
        component: memqConsumers,
        billed: { price: facts.getPrice, quantity: facts.requests },
      },
    ],
    total: facts.topicCost,
    unitCost: facts.gigabyteCost,
    served: facts.dataFlow,
    reductions: [
      {
        what: 'Larger batches: uploads and fetches fall in proportion, and the Governor takes fewer brokers; the wait of a producer grows. The default of a topic is 100 MiB or 60 s',
        source: [from.memqTopic, from.memqBalance],
      },
      {
        what: 'A producer built with its zone (locality) takes brokers of that zone, if there are any; the default names none. Every GB that crosses costs $0.02, half on the way out, half on the way in',
        source: [from.memqLocality, from.transferPrices, from.transferUsage],
      },
      { what: 'Fewer days kept: at this price each costs what the first does', source: from.storagePrices },
      { what: 'Against Kafka: the README says 90 % more cost effective than the Kafka footprint of Pinterest', source: from.memqReadme },
    ],
  },
  metrics: {
    throughput: facts.dataFlow,
    latency: facts.transportLatency,
    availability: facts.transportAvailability,
    cost: facts.topicCost,
  },
  onCall: {
    errors: [
      {
        text: 'Request failed reason:',
        printedBy: upload,
        means: 'S3 answered with an error; the result and the attempt follow. Answers of 500 to 599 are tried again without limit',
        source: from.memqUpload,
      },
      {
        text: 'All upload attempts failed',
        printedBy: upload,
        means:
          'no upload of this batch was answered: up to three requests for nothing, by default. Its producers get “Request failed: ”; the published client does not send again by itself',
        source: [from.memqUpload, from.memqProducer],
      },
      {
        text: 'Upload failed due to error out: s3://',
        printedBy: upload,
        means: 'S3 answered at least one upload of this batch, but none with 200; the code stands in the line “Request failed reason:”',
        source: from.memqUpload,
      },
    ],
    logs: [
      {
        where:
          '/var/log/memq/memq.log, for each upload that took 6 s and more with its notification: total tasks above 1 are further uploads of the same batch',
        line: 's, successful on attempt ',
        printedBy: upload,
        source: from.memqUpload,
      },
    ],
    metrics: [
      {
        name: 'batching.countbasedbatch, batching.timebasedbatch, batching.sizedbasedbatch (of the topic)',
        of: spool,
        threshold: 'batches closed by count or time are smaller than paid for: compare each with the third over ten minutes',
        source: from.memqBatch,
      },
      {
        name: 'output.s3.retries (of the topic)',
        of: upload,
        threshold: 'each count is an upload that failed or was late, followed by another one unless it was the last; no level is published',
        source: from.memqUpload,
      },
    ],
    runbook: [
      {
        do: 'Uploads cost more than planned: why are batches closed? Ask twice, ten minutes apart (port of the application in the file of the broker)',
        command: `curl -s localhost:<port>/api/metrics | jq '."<topic>".counters | with_entries(select(.key | test("batching|output.s3|output.batchCount")))'`,
        expect: 'sizedbasedbatch grows, the other two hardly; output.s3.retries stands still',
        risk: 'readOnly',
        source: [from.memqMetrics, from.memqBatch],
      },
      {
        do: 'How large are batches on average, since the broker began to serve the topic?',
        command: `curl -s localhost:<port>/api/metrics | jq '."<topic>".counters | .["output.uploadBytes"] / .["output.batchCount"]'`,
        expect: 'a little below 15,728,640 for the example: the request that no longer fits opens the next batch',
        risk: 'readOnly',
        source: [from.memqMetrics, from.memqBatch],
      },
    ],
    recovery: [
      {
        do: 'Batches are closed by count: raise maxDispatchCount in the topic’s JSON in ZooKeeper, /<memq cluster base>/topics/<topicname>; keep the JSON as it was. The Governor looks every 10 s, brokers take it over without a restart, for batches that begin after it',
        risk: 'mutating',
        undo: 'write the old JSON back',
        verify: 'countbasedbatch stands still, output.batchCount grows more slowly for the same traffic',
        source: [from.memqStart, from.memqBalancer, from.memqManager],
      },
    ],
  },
  failures: [
    {
      what: 'Producers send many small requests',
      component: spool,
      effect: 'a batch is closed at 200 requests, long before 15 MB: more uploads, notifications and fetches for the same data',
      recovery: 'a higher maxDispatchCount, or larger requests',
      source: from.memqBatch,
    },
    {
      what: 'S3 answers later than retryTimeoutMillis',
      component: upload,
      effect: 'a second upload of the same batch runs beside the first; the one that loses is cancelled as far as it goes',
      recovery: 'a longer retryTimeoutMillis (5 s by default; the example sets 3 s) if S3 is only slow',
      source: from.memqUpload,
    },
  ],
})
