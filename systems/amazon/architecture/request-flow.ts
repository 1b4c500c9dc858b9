import { control, edge, group, requestFlow, service, state, systems, technology, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import { chunkCache, functionMetadata, imageFlattening, lambdaFrontend, localAgent, microManager, workerManager } from '../technologies.ts'

const callers = edge(technology('edge', 'Callers of Invoke'), {
  label: 'Callers of Invoke',
  external: true,
  facts: { quota: facts.defaultConcurrency },
  source: from.lambdaRetries,
})
const frontend = service(lambdaFrontend, { label: 'Lambda frontend', source: from.lambdaPaper })
const manager = service(workerManager, {
  label: 'Worker Manager',
  facts: { starts: facts.containerStarts, 'scale-up': facts.coldStart },
  source: from.lambdaPaper,
})
const micro = service(microManager, { label: 'Micro Manager', source: from.lambdaPaper })
const microVm = service(tech.firecracker, {
  label: 'MicroVM of one function',
  version: unpublished('the paper does not say which release of Firecracker Lambda runs'),
  facts: { boot: facts.microVmBoot },
  source: from.lambdaPaper,
})
const agent = service(localAgent, { label: 'Local agent', source: from.lambdaPaper })
const metadata = state(functionMetadata, { label: 'Function metadata', source: from.lambdaPaper })
const onWorker = state(chunkCache, {
  label: 'Cache on the worker (L1)',
  facts: { chunks: facts.fromWorker },
  source: from.lambdaPaper,
})
const inZone = state(chunkCache, {
  label: 'Cache of the zone (L2)',
  facts: { chunks: facts.fromZone, tail: facts.zoneHitTail },
  source: from.lambdaPaper,
})
const origin = state(tech.s3, {
  label: 'Chunk origin',
  facts: { chunks: facts.fromOrigin, tail: facts.originFetchTail, 'if cold': facts.emptyCacheLoad },
  source: from.lambdaPaper,
})
const keys = control(tech.awsKms, { label: 'Keys of the manifests', source: from.lambdaPaper })
const flattening = control(imageFlattening, {
  label: 'Image flattening',
  facts: { 'nothing new': facts.noNewChunks },
  source: from.lambdaPaper,
})
const registry = control(tech.ecr, { label: 'Container registry', source: from.lambdaQuotas })

export default requestFlow('request-flow', {
  system: systems.amazon,
  title: 'AWS Lambda: the way of an invocation that needs a new sandbox',
  summary:
    'The frontend asks the Worker Manager for capacity. If a sandbox is free the request goes straight to it; if not, a Firecracker MicroVM boots and reads its container image block by block: from the worker, else from the zone, else from S3. Drawn is the long way, after the paper of 2023; errors, metrics and commands are from the guide of 2022.',
  flow: [
    frontend.to(metadata, 'loads, then authorizes'),
    frontend.to(microVm, 'forwards the payload'),
    microVm.to(agent, { label: 'reads a block', protocol: 'virtio-blk' }),
    keys.to(micro, 'lets this worker read its keys'),
    flattening.to(registry, 'takes the image'),
    flattening.to(origin, 'uploads new chunks'),
    flattening.to(keys, 'encrypts the key table'),
  ],
  groups: [group('service', 'one worker', [micro, microVm, agent])],
  path: {
    slo: facts.startPromise,
    hops: [
      {
        from: callers,
        to: frontend,
        label: 'invokes',
        latency: facts.controlHop,
        fallback: 'SDK and CLI retry on client time-outs and on throttling (429)',
        source: from.lambdaRetries,
      },
      {
        from: frontend,
        to: manager,
        label: 'asks for capacity',
        latency: facts.controlHop,
        fallback:
          'none free: a worker with spare CPU and memory is chosen; above the limit on concurrent starts new ones are refused until others are done',
        source: from.lambdaPaper,
      },
      {
        from: manager,
        to: micro,
        label: 'starts a sandbox',
        latency: facts.controlHop,
        fallback: 'not described; the frontend is told only when the sandbox is up',
        source: from.lambdaPaper,
      },
      {
        from: micro,
        to: microVm,
        label: 'boots',
        latency: facts.lambdaBoot,
        fallback: 'not described for Lambda; Firecracker logs failures that come from outside',
        source: from.firecrackerSpec,
      },
      {
        from: agent,
        to: onWorker,
        label: 'reads a chunk',
        latency: facts.workerHit,
        fallback: 'miss: the cache of the zone',
        source: from.lambdaPaper,
      },
      {
        from: agent,
        to: inZone,
        label: 'fetches a chunk',
        latency: facts.zoneHit,
        fallback: 'five stripes are asked for and any four will do, so a slow or dead cache node is not waited for; miss: S3',
        source: from.lambdaPaper,
      },
      {
        from: agent,
        to: origin,
        label: 'fetches a chunk',
        latency: facts.originFetch,
        fallback: 'none behind it: S3 holds every chunk; the fetched one is put into the zone’s cache',
        source: from.lambdaPaper,
      },
    ],
  },
  metrics: {
    throughput: facts.containerStarts,
    latency: facts.coldStart,
    availability: facts.lambdaAvailability,
    cost: facts.lambdaCost,
  },
  onCall: {
    errors: [
      {
        text: 'TooManyRequestsException',
        printedBy: frontend,
        means:
          'HTTP 429: every instance is busy and no concurrency is left, in the Region or in what is reserved for this function. Such requests count neither as Invocations nor as Errors',
        source: from.lambdaMetrics,
      },
      {
        text: 'Task timed out after 10.00 seconds',
        printedBy: microVm,
        means:
          'the function ran into its own time-out (10 s in this example); a cause that the guide names: it stands in a VPC without a way to the Internet',
        source: from.lambdaNetworking,
      },
      {
        text: 'ResourceConflictException: The operation cannot be performed at this time. The function is currently in the following state: Pending',
        printedBy: frontend,
        means: 'the function was just created with a VPC and its network interfaces are not there yet; it cannot be invoked until then',
        source: from.lambdaTroubles,
      },
    ],
    logs: [
      {
        where: 'CloudWatch Logs, REPORT line of an invocation; the last field stands only at the first request of an instance',
        line: 'Init Duration:',
        printedBy: microVm,
        source: from.lambdaLogging,
      },
    ],
    metrics: [
      {
        name: 'Throttles, ConcurrentExecutions',
        of: frontend,
        threshold:
          'ConcurrentExecutions at the quota of the Region (1,000 by default) or at what is reserved for the function: more is refused',
        source: from.lambdaMetrics,
      },
      {
        name: 'ProvisionedConcurrencySpilloverInvocations',
        of: microVm,
        threshold: 'above 0: all provisioned instances were in use and some invocations had a cold start',
        source: from.lambdaTroubles,
      },
    ],
    runbook: [
      {
        do: 'See the quota of the account and what is not reserved',
        command: 'aws lambda get-account-settings',
        expect: 'AccountLimit.ConcurrentExecutions and UnreservedConcurrentExecutions, to hold the metric against',
        risk: 'readOnly',
        source: from.lambdaProvisioned,
      },
      {
        do: 'Cold starts in spite of provisioned concurrency: see whether the trigger calls that version or alias and not $LATEST',
        expect: 'ProvisionedConcurrencyInvocations above 0',
        risk: 'readOnly',
        source: from.lambdaTroubles,
      },
    ],
    recovery: [
      {
        do: 'One function takes all concurrency: note what GetFunctionConcurrency says of it, then cap it (0 stops it altogether; 100 must stay unreserved)',
        command: 'aws lambda put-function-concurrency --function-name <function> --reserved-concurrent-executions <number>',
        risk: 'mutating',
        undo: 'the same command with the number it had, or DeleteFunctionConcurrency if it had none; the reserved part is missing from the common pool meanwhile',
        verify: 'Throttles of the other functions end',
        source: from.lambdaConcurrency,
      },
      {
        do: 'Cold starts hurt: have instances ready, on a version or alias; costs money while it stands',
        command:
          'aws lambda put-provisioned-concurrency-config --function-name <function> --qualifier <alias> --provisioned-concurrent-executions 100',
        risk: 'mutating',
        undo: 'DeleteProvisionedConcurrencyConfig',
        verify: 'after a minute or two of preparation instances are allocated; ProvisionedConcurrencyInvocations rises',
        source: from.lambdaProvisioned,
      },
    ],
  },
  failures: [
    {
      what: 'The caches are empty, by loss of power or by a change of what is run',
      component: inZone,
      effect:
        'up to 500 times the usual requests reach S3, which can take them; but starts get slower, more sandboxes are wanted at once, and the caches may never fill again',
      recovery: 'concurrent starts are limited; a start from empty caches at full concurrency is tested',
      source: from.lambdaPaper,
    },
    {
      what: 'A cache node is slow or gone',
      component: inZone,
      effect: 'without coding, a start of 1,000 chunks would meet the slowest thousandth in 63 % of cases',
      recovery: 'a 4-of-5 code: 25 % more storage and requests, the same work whether all is well or not',
      source: from.lambdaPaper,
    },
    {
      what: 'A popular chunk is damaged or cannot be reached',
      component: origin,
      effect: 'all functions with that base image are hit; damage is detected, not repaired',
      recovery: 'a salt in the key, changed with time, place and popularity, keeps copies apart',
      source: from.lambdaPaper,
    },
    {
      what: 'Garbage collection would delete a chunk still in use',
      component: origin,
      effect: 'customer data of many functions lost',
      recovery: 'an expired root can still be read, but a read raises an alarm and stops all deletion',
      source: from.lambdaPaper,
    },
  ],
})
