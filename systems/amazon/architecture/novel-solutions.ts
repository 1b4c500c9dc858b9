import { control, edge, group, novelSolutions, service, state, systems, technology, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { callers, leader, logOnly, router } from '../model.ts'
import * as from from '../sources.ts'
import { auroraSegments, chunkCache, lambdaFrontend, localAgent, memDs, shardStoreModels } from '../technologies.ts'

const invokers = edge(technology('edge', 'Callers of Invoke'), { label: 'Callers of Invoke', external: true, source: from.lambdaPaper })
const clients = edge(technology('edge', 'SQL clients'), { label: 'SQL clients', external: true, source: from.auroraPaper })
const frontend = service(lambdaFrontend, { label: 'Lambda frontend', source: from.lambdaPaper })
const microVm = service(tech.firecracker, {
  label: 'Firecracker MicroVM',
  version: unpublished('neither the paper on image loading nor the abstract on Firecracker says which release Lambda runs'),
  facts: { boot: facts.microVmBoot },
  source: from.firecrackerAbstract,
})
const agent = service(localAgent, { label: 'Local agent of a function', source: from.lambdaPaper })
const inZone = state(chunkCache, {
  label: 'Chunk caches, 4-of-5 code',
  facts: { 'image, limit': facts.imageLimit, 'zone hit': facts.zoneHit },
  source: from.lambdaPaper,
})
const writer = state(tech.aurora, { label: 'Aurora writer', source: from.auroraPaper })
const segments = state(auroraSegments, {
  label: 'Aurora storage, six copies',
  facts: { 'I/O': facts.auroraIos, 'MySQL I/O': facts.mirroredIos },
  source: from.auroraPaper,
})
const objects = state(tech.s3, { label: 'Amazon S3, objects', source: from.shardStorePaper })
const nodes = state(tech.shardStore, {
  label: 'ShardStore storage nodes',
  facts: { code: facts.shardStoreLines },
  source: from.shardStorePaper,
})
const volumes = state(tech.ebs, { label: 'EBS volumes', source: from.physaliaBlog })
const configuration = state(tech.physalia, { label: 'Physalia', source: from.physaliaAbstract })
const memory = state(memDs, {
  label: 'MemDS',
  facts: { 'caches before': facts.routerCacheHits, 'spikes before': facts.coldSpike },
  source: from.dynamoDbPaper,
})
const models = control(shardStoreModels, {
  label: 'Reference models, checkers',
  facts: { share: facts.validationShare, found: facts.issuesPrevented },
  source: from.shardStorePaper,
})

export default novelSolutions('novel-solutions', {
  system: systems.amazon,
  title: 'AWS: seven things Amazon built because what there was would not do',
  summary:
    'Firecracker and its image loading under Lambda, log-only writes under Aurora, MemDS and log replicas under DynamoDB, ShardStore with executable models under S3, Physalia under EBS. Two of them, image loading and MemDS, do the same work when all is well and when it is not. What Amazon says about each, in its papers of 2017 to 2023; the checks are those that a customer can make.',
  flow: [
    invokers.to(frontend, 'invokes').to(microVm, 'forwards the payload').to(agent, 'reads blocks').to(inZone, 'asks for five stripes'),
    agent.to(objects, { label: 'reads what no cache has', failure: true }),
    clients.to(writer, { label: 'queries', protocol: 'SQL' }).to(segments, 'sends only redo log'),
    segments.to(objects, { label: 'backs up', async: true }),
    objects.to(nodes, 'keeps shards on'),
    models.to(nodes, 'checks each change'),
    callers.to(router, 'gets and puts items').to(leader, 'routes').to(logOnly, 'adds when a replica is sick'),
    router.to(memory, 'asks on every hit too'),
    volumes.to(configuration, 'asks who holds the data'),
  ],
  groups: [group('service', 'one Lambda worker', [microVm, agent])],
  solutions: [
    {
      node: microVm,
      problem: 'Functions of many customers must share machines safely and start fast',
      whyNew:
        'Virtual machines gave strong isolation at a high cost, containers were light and weaker; Amazon held that choice to be unacceptable',
      result:
        'A virtual machine monitor made for this; in 2020 millions of workloads and trillions of requests a month in Lambda and Fargate',
      source: from.firecrackerAbstract,
    },
    {
      node: inZone,
      problem: 'Images of up to 10 GiB, up to 15,000 container starts a second: moved whole, that is 150 Pbit/s',
      whyNew:
        'Most of an image is not needed at start, and many share layers; but customers’ data may only be shared between them if it stays encrypted',
      result:
        'Blocks are loaded on demand, deduplicated under convergent encryption; any four of five stripes make a chunk, so a lost cache node costs no hits',
      source: from.lambdaPaper,
    },
    {
      node: segments,
      problem: 'In the cloud the bottleneck is the network between database and storage, and the slowest node, disk or path on it',
      whyNew: 'Mirrored MySQL sends log, binary log, pages, pages again and metadata, and waits for them in sequence',
      result: 'Only redo log crosses; storage makes the pages. 0.95 I/Os a transaction at the database instead of 7.4',
      source: from.auroraPaper,
    },
    {
      node: memory,
      problem: 'Routers cached whole tables of metadata; new, cold routers sent every request to its source',
      whyNew:
        'The caches hit about 99.75 % of the time; with new, empty ones metadata traffic spiked up to 75 %, which could make the system unstable',
      result: 'A store in memory for the full rate, asked even on a hit: its load does not depend on the caches',
      source: from.dynamoDbPaper,
    },
    {
      node: logOnly,
      problem: 'A dead storage node leaves its partitions with two copies for the minutes that copying takes',
      whyNew: 'A new replica needs the B-tree and the log; a quorum needs only the recent log',
      result: 'A log replica without data is there in seconds; the full one can take its time',
      source: from.dynamoDbPaper,
    },
    {
      node: nodes,
      problem: 'A new storage node with soft updates, concurrency and garbage collection, which changes all the time',
      whyNew: 'Full formal verification is impractical at this size; ordinary tests had missed crash and concurrency bugs',
      result: 'Models in the same language, 450 lines; 16 issues kept from production while it came to store hundreds of petabytes',
      source: from.shardStorePaper,
    },
    {
      node: configuration,
      problem: 'The configuration of EBS must be available, durable, scalable and strongly consistent, all at once',
      whyNew: 'The CAP theorem, and what it is to operate distributed systems, limit how available one such database can be',
      result: 'Millions of tiny ones, each placed where the clients of its keys can reach it',
      source: from.physaliaAbstract,
    },
  ],
  metrics: {
    throughput: facts.containerStarts,
    latency: facts.coldStart,
    availability: facts.novelAvailability,
    cost: facts.novelCost,
  },
  onCall: {
    errors: [
      {
        text: 'SlowDown',
        printedBy: objects,
        means: 'error code of S3: a protection against too high a rate. Fewer requests end it',
        source: from.s3Errors,
      },
      {
        text: 'InternalError',
        printedBy: objects,
        means: 'error code of S3: the request may not have been processed; after a PUT a GET may give the old or the new object. Retry',
        source: from.s3Errors,
      },
      {
        text: 'TooManyRequestsException',
        printedBy: frontend,
        means: 'error of Lambda: no concurrency left, in the Region or reserved for the function',
        source: from.lambdaMetrics,
      },
      {
        text: 'ERROR 1290 (HY000): The MySQL server is running with the --read-only option so it cannot execute this statement',
        printedBy: writer,
        means:
          'the connection is to a read-only instance; the guide shows it on the reader endpoint of a proxy. Writes need an endpoint of the writer',
        source: from.readerEndpoint,
      },
    ],
    logs: [
      {
        where: 'CloudWatch Logs, REPORT line of a Lambda invocation: a new environment was started',
        line: 'Init Duration:',
        printedBy: microVm,
        source: from.lambdaLogging,
      },
      {
        where: 'RDS events of an Aurora cluster (RDS-EVENT-0071)',
        line: 'Completed failover to DB instance:',
        printedBy: writer,
        source: from.rdsEvents,
      },
    ],
    metrics: [
      {
        name: 'HTTP 503 responses of S3, by prefix',
        of: objects,
        threshold:
          'some are normal while S3 adapts to a new, sustained rate, typically over 5,000 requests/s to few objects; then they end',
        source: from.s3Scaling,
      },
      {
        name: 'SystemErrors (AWS/DynamoDB; TableName, Operation)',
        of: router,
        threshold: 'sum > 0 in 60 s, the alarm of the guide; single ones are expected',
        source: from.alarms,
      },
      {
        name: 'ConcurrentExecutions (AWS/Lambda)',
        of: frontend,
        threshold: 'at the quota of the Region: further invocations are refused',
        source: from.lambdaMetrics,
      },
    ],
    runbook: [
      {
        do: 'Lambda refuses: see the quota and what is not reserved',
        command: 'aws lambda get-account-settings',
        expect: 'AccountLimit.ConcurrentExecutions and UnreservedConcurrentExecutions',
        risk: 'readOnly',
        source: from.lambdaProvisioned,
      },
      {
        do: 'DynamoDB errs: see state and settings of the table',
        command: 'aws dynamodb describe-table --table-name <table>',
        expect: 'TableStatus ACTIVE',
        risk: 'readOnly',
        source: from.restoring,
      },
    ],
    recovery: [
      {
        do: 'S3 answers 503: send fewer requests, and retry with exponential back-off, as the SDKs do by themselves',
        risk: 'mutating',
        undo: 'raise the rate step by step',
        verify: '503 responses end while the rate holds',
        source: from.s3Scaling,
      },
      {
        do: 'One function takes all concurrency: note what GetFunctionConcurrency says of it, then cap it (0 stops it altogether; 100 must stay unreserved)',
        command: 'aws lambda put-function-concurrency --function-name <function> --reserved-concurrent-executions <number>',
        risk: 'mutating',
        undo: 'the same command with the number it had, or DeleteFunctionConcurrency if it had none',
        verify: 'Throttles of the other functions end',
        source: from.lambdaConcurrency,
      },
    ],
  },
  failures: [
    {
      what: 'All chunk caches are empty at once',
      component: inZone,
      effect: 'S3 would see up to 500 times the usual load',
      recovery: 'S3 bears it; starts in flight are limited and new ones refused, and a start from empty caches is tested',
      source: from.lambdaPaper,
    },
    {
      what: 'A storage node crashes and loses its data',
      component: nodes,
      effect: 'no object is lost, copies are on other nodes; but repair loads network and disks of the fleet',
      recovery: 'crash consistency, so that a node comes back to a safe state by itself',
      source: from.shardStorePaper,
    },
    {
      what: 'A check does not reach the code',
      component: models,
      effect: 'a cache so large in all tests that its miss path never ran hid a bug; a reviewer found it',
      recovery: 'a smaller cache in tests; coverage of the checks is now measured',
      source: from.shardStorePaper,
    },
  ],
})
