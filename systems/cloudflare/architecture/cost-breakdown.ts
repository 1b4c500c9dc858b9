import { control, costBreakdown, edge, group, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const clients = edge(tech.webBrowser, {
  label: 'Clients of the chat',
  external: true,
  facts: { 'sockets opened a day': facts.chatClients, 'each sends': facts.chatRate },
  source: from.objectPricing,
})
const tls = edge(own.tlsLayer, { label: 'HTTP and TLS layer', source: from.novemberOutage })
const core = edge(tech.cloudflareFl2, { label: 'Core proxy, FL or FL2', source: from.novemberOutage })
const worker = edge(tech.cloudflareWorkers, {
  label: 'Worker before the objects',
  facts: { 'upgrades a month': facts.chatUpgrades, included: facts.includedUpgrades },
  source: from.workersPricing,
})
const namespace = service(own.objectNamespace, { label: 'Namespace of the objects', source: from.objectMetrics })
const sockets = service(tech.workerd, {
  label: 'Sockets by accept()',
  version: facts.workerdVersion,
  facts: {
    'messages a month': facts.chatMessages,
    'one request for': facts.messagesOfRequest,
    'counted, with upgrades': facts.chatBillable,
    'a month': facts.chatRequestCost,
  },
  source: from.objectPricing,
})
const manager = service(tech.workerd, {
  label: 'Hibernation manager',
  version: facts.workerdVersion,
  facts: {
    'hibernates when idle for': facts.hibernatesAfter,
    'most sockets': facts.socketsOfManager,
    'same messages at 10 ms': facts.workedDuration,
    'bill then': facts.hibernatingBill,
    'less by': facts.hibernationSaves,
  },
  source: [from.workerdHibernation, from.objectLifecycle],
})
const objects = state(tech.durableObjects, {
  label: 'Durable Objects of the chat',
  facts: {
    'in all': facts.chatObjects,
    'sockets to each': facts.chatSockets,
    'active a day': facts.chatHours,
    'of that at work, at 10 ms': facts.busyShare,
    'billed memory, each': facts.objectMemory,
    'a month': facts.chatDurationCost,
    'of the bill': facts.durationShare,
    'example 3, all month': facts.roundTheClock,
  },
  source: from.objectPricing,
})
const storage = state(tech.sqlite, {
  label: 'SQLite of each object',
  version: facts.sqliteVersion,
  facts: { 'rows written, not counted': facts.rowPrice },
  source: [from.objectSqlite, from.objectPrices],
})
const plan = control(own.paidPlan, {
  label: 'Workers Paid plan',
  facts: { minimum: facts.planMinimum, 'duration included': facts.includedDuration, 'that lasts': facts.includedLasts },
  source: [from.workersPricing, from.objectPrices],
})
const analytics = control(tech.cloudflareGraphQlAnalytics, {
  label: 'GraphQL Analytics',
  facts: {
    'duration a day': facts.durationOfDay,
    'of one object': facts.durationOfObject,
    'if held for 24 h': facts.durationHeld,
    'messages a day': facts.messagesOfDay,
  },
  source: from.objectMetrics,
})
const logs = control(tech.cloudflareWorkersLogs, {
  label: 'Workers Logs',
  facts: { 'price, not counted': facts.logPrice, 'if each message is logged': facts.loggedMessages },
  source: [from.workersLogs, from.workersLogsPrices],
})
const deploys = control(tech.wrangler, { label: 'Wrangler', version: '4.125.0', source: from.objectSockets })
const alerts = control(own.budgetAlerts, { label: 'Budget alerts', source: from.budgetAlerts })

// Cloudflare publishes no split of its own cost of revenue over the parts of its network, so this view does not show what Cloudflare pays.
// It shows what a customer pays: example 2 of the pricing page of Durable Objects, whose items and total are Cloudflare's own.
export default costBreakdown('cost-breakdown', {
  system: systems.cloudflare,
  title: 'Cloudflare: what the chat example of Durable Objects costs a customer in a month, at list prices',
  summary:
    'Example 2 of Cloudflare’s pricing page: 100 Durable Objects that broadcast chat or game state, 50 WebSockets to each, eight hours a day. It bills every object for all eight hours, as accept() would; the page names accept() in a footnote, not in the example. 96 % of the bill is that duration. At 10 ms a message, the figure of example 4, an object would work for less than a hundredth of it, and with sockets that hibernate the same messages would need less duration than the plan includes. The example leaves out storage and the Worker, whose 150,000 upgrades lie within what is included; logs are not in it. A worked example at list prices, nobody’s real bill; what it costs Cloudflare is not published. Texts of workerd are those of release 1.20260822.1.',
  flow: [
    clients
      .to(tls, { label: 'open a WebSocket', protocol: 'HTTPS' })
      .to(core, 'passes')
      .to(worker, 'runs')
      .to(namespace, { label: 'checked upgrade, by name', protocol: 'HTTP' })
      .to(sockets, { label: 'one socket a client', protocol: 'WebSocket' })
      .to(objects, 'holds in memory, brings messages'),
    namespace.to(manager, { label: 'instead, by acceptWebSocket()', protocol: 'WebSocket' }),
    manager.to(objects, 'wakes for each message'),
    objects.to(storage, 'keeps what must last'),
    sockets.to(plan, { label: 'counts as requests', async: true }),
    objects.to(plan, { label: 'counts as GB-s', async: true }),
    objects.to(analytics, { label: 'reports duration, sockets', async: true }),
    manager.to(logs, { label: 'one event a message', async: true }),
    deploys.to(objects, 'restarts, closes all sockets'),
    plan.to(alerts, { label: 'spend of the account', async: true }),
  ],
  groups: [group('service', 'runtime of an object: one of the two', [sockets, manager])],
  breakdown: {
    items: [
      {
        what: 'duration: 100 objects in memory, 8 h a day',
        cost: facts.chatDurationCost,
        component: objects,
        billed: { price: facts.durationPrice, quantity: facts.chatBilledDuration },
      },
      { what: 'minimum charge of the plan', cost: facts.planMinimum, component: plan },
      {
        what: 'requests: upgrades, and messages by twenties',
        cost: facts.chatRequestCost,
        component: sockets,
        billed: { price: facts.objectRequestPrice, quantity: facts.chatBilledRequests },
      },
    ],
    total: facts.chatBill,
    unitCost: facts.socketCost,
    served: facts.chatClients,
    reductions: [
      {
        what: 'Hand sockets over with ctx.acceptWebSocket() in place of accept(): an object that could hibernate is not billed while idle, even before it does. At 10 ms a message this chat needs 92,160 GB-s, less than is included: $5.45 in all',
        source: [from.objectPricing, from.objectPricingQuestions],
      },
      {
        what: 'Nothing else may hold the object: no setTimeout or setInterval, no fetch() awaited, no event unfinished',
        source: from.objectLifecycle,
      },
      {
        what: 'More sockets to fewer objects: duration is billed for an object, not for a socket, so half as many objects are half the duration. One object does about 500 to 1,000 simple requests a second',
        source: [from.objectPrices, from.objectRules],
      },
      {
        what: 'Answer text pings with setWebSocketAutoResponse(): no duration, no wake. Pings of the protocol and messages sent to clients are free',
        source: [from.objectState, from.objectPrices],
      },
      {
        what: 'With hibernation each message is an invocation and can write a log: set head_sampling_rate, 1 by default, or logs alone may cost $31',
        source: [from.objectMetrics, from.workersLogs, from.workersLogsPrices],
      },
    ],
  },
  metrics: {
    throughput: facts.chatMessages,
    latency: facts.chatLatency,
    availability: facts.chatAvailability,
    cost: facts.chatBill,
  },
  onCall: {
    errors: [
      {
        text: 'Cannot call `acceptWebSocket()` if the WebSocket was already accepted via `accept()`',
        printedBy: objects,
        means: 'half a move to hibernation: the code calls both. The call throws; remove accept() (workerd 1.20260822.1)',
        source: from.workerdState,
      },
      {
        text: 'only 32768 websockets can be accepted on a single Durable Object instance',
        printedBy: manager,
        means: 'too many sockets were merged into one object: spread them over more objects (workerd 1.20260822.1)',
        source: [from.workerdHibernation, from.workerdHibernationLimit],
      },
      {
        text: 'Error: Durable Object is overloaded. Too many requests queued.',
        printedBy: worker,
        means:
          'one object has more work than one thread can do; .overloaded is set on the exception. Spread over more objects, do not retry',
        source: from.objectErrors,
      },
      {
        text: 'Durable Object connection closed because the object was reset.',
        printedBy: objects,
        means:
          'the instance was shut down, for instance by a deployment or an update of the runtime; hibernating sockets close too. Clients have to connect again. Where the text shows is not said',
        source: [from.objectErrors, from.objectLifecycle],
      },
    ],
    logs: [
      {
        where: 'code 1006 and reason that reach webSocketClose(), with hibernation: the client went without a Close frame',
        line: 'WebSocket disconnected without sending Close frame.',
        printedBy: manager,
        source: from.workerdHibernation,
      },
    ],
    metrics: [
      {
        name: 'durableObjectsPeriodicGroups, sum.duration (GB*s; by date, namespaceId, objectId)',
        of: objects,
        threshold:
          'of this example: 368,640 a day, 3,686 an object. About 11,059 for one object: it is held all day. 400,000 are included a month',
        source: [from.analyticsSchema, from.objectPricing, from.objectPrices],
      },
      {
        name: 'durableObjectsPeriodicGroups, max.activeWebsocketConnections',
        of: sockets,
        threshold: 'above 0 outside of the hours of use: somebody is connected, and with accept() the object is billed',
        source: [from.analyticsSchema, from.objectPrices],
      },
      {
        name: 'durableObjectsPeriodicGroups, sum.inboundWebsocketMsgCount',
        of: sockets,
        threshold:
          '2.4 M a day in this example, not divided by 20. With hibernation messages are counted as requests of durableObjectsInvocationsAdaptiveGroups instead',
        source: [from.analyticsSchema, from.objectMetrics, from.objectPrices],
      },
    ],
    runbook: [
      {
        do: 'Which objects cost? The twenty longest in memory on one day',
        command: `curl -s https://api.cloudflare.com/client/v4/graphql -H "Authorization: Bearer $API_TOKEN" -H "Content-Type: application/json" --data '{"query":"{viewer{accounts(filter:{accountTag:\\"<account id>\\"}){durableObjectsPeriodicGroups(limit:20,filter:{date:\\"<yyyy-mm-dd>\\"},orderBy:[sum_duration_DESC]){dimensions{namespaceId objectId} sum{duration cpuTime inboundWebsocketMsgCount} max{activeWebsocketConnections}}}}}"}' | jq .`,
        expect:
          'no object near 11,059 GB-s; duration that goes with the hours of use and with the messages. Messages counted here came by accept(): those of hibernating sockets are counted as invocations',
        risk: 'readOnly',
        source: [from.analyticsSchema, from.objectMetrics],
      },
      {
        do: 'Did a deployment begin it? The ten latest, with time, author and version',
        command: 'npx wrangler deployments list --name <worker>',
        expect: 'none shortly before duration rose',
        risk: 'readOnly',
        source: from.wranglerDeployments,
      },
      {
        do: 'What has it cost so far? Dashboard: Manage Account, Billing, Billable Usage. A budget alert only mails, once a billing period and for pay-as-you-go accounts, and a spending limit of Workers does not hold Durable Objects: neither stops the objects',
        expect: 'a sum that fits the day of the month',
        risk: 'readOnly',
        source: [from.budgetAlerts, from.spendingLimits],
      },
      {
        do: 'Only then look live: switching tail or dashboard logs on is itself a software update, and an update can replace objects and drop their sockets. Not on a Worker with heavy traffic',
        command: 'npx wrangler tail <worker> --sampling-rate 0.01',
        expect: 'what the code logs, one event in a hundred; of a request that became a WebSocket nothing until the socket closes',
        risk: 'mutating',
        undo: 'end it with Ctrl-C; clients whose sockets closed connect again',
        verify: 'max.activeWebsocketConnections is back where it was',
        source: [from.objectIssues, from.wranglerTail],
      },
    ],
    recovery: [
      {
        do: 'A deployment brought accept() or a timer: go back to the version before. All sockets close. Refused if a Durable Object migration lies between; stored data is not rolled back',
        command: 'npx wrangler rollback <version-id> --name <worker> --message "duration rose"',
        risk: 'mutating',
        undo: 'npx wrangler rollback <the other version-id> --name <worker>',
        verify: 'npx wrangler deployments list --name <worker> shows the version; sum.duration of the next hours falls',
        source: [from.wranglerRollback, from.rollbacks, from.objectSockets],
      },
      {
        do: 'It was always so: move to ctx.acceptWebSocket() with webSocketMessage() and webSocketClose(), keep state in storage or in serializeAttachment(), since memory is lost; deploy outside of the hours of use',
        command: 'npx wrangler deploy',
        risk: 'mutating',
        undo: 'npx wrangler rollback <version-id> --name <worker>',
        verify: 'messages show as requests in durableObjectsInvocationsAdaptiveGroups, sum.duration falls far below 368,640 GB-s a day',
        source: [from.objectSockets, from.objectMetrics, from.wranglerRollback],
      },
    ],
  },
  failures: [
    {
      what: 'Clients stay connected around the clock',
      component: objects,
      effect:
        'with accept() the objects are billed all month: 100 of them are $412.50 for duration in place of $137.50 (example 3, where a message a second keeps them active)',
      recovery:
        'hibernation, or closing idle sockets: the object stays active for 10 s after the last client has gone; whether these seconds are billed, two pages tell differently',
      source: [from.objectPricing, from.objectPrices, from.objectPricingQuestions],
    },
    {
      what: 'A timer is left in an object that was moved to hibernation',
      component: manager,
      effect: 'setInterval() or setTimeout() prevents hibernation: duration is billed as before',
      recovery: 'remove the timer; the duration of the day after shows it',
      source: from.objectLifecycle,
    },
    {
      what: 'A deployment in the hours of use',
      component: objects,
      effect:
        'all objects restart and all sockets close: 5,000 clients connect again, each one request to the Worker and one to its object',
      recovery: 'clients that reconnect by themselves; to the bill 5,000 requests are less than a cent, to users an interruption',
      source: [from.objectSockets, from.objectErrors],
    },
    {
      what: 'Invalid upgrades reach the objects',
      component: worker,
      effect: 'both the Worker and the object are billed by requests: each invalid one counts twice',
      recovery: 'check method and Upgrade header in the Worker, answer 426 there',
      source: from.objectSockets,
    },
  ],
})
