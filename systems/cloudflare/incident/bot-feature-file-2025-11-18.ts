import { control, edge, incident, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const visitors = edge(tech.webBrowser, { label: 'Visitors of customer sites', external: true, source: from.novemberOutage })
const tls = edge(own.tlsLayer, { label: 'HTTP and TLS layer', source: from.novemberOutage })
const newProxy = edge(tech.cloudflareFl2, { label: 'FL2, the new core proxy', source: from.novemberOutage })
const oldProxy = edge(own.olderProxy, { label: 'FL, the old core proxy', source: from.novemberOutage })
const bots = edge(tech.cloudflareBotManagement, {
  label: 'Bot Management module',
  facts: { limit: facts.featureLimit, 'in use': facts.featuresInUse, headroom: facts.featureHeadroom },
  source: from.novemberOutage,
})
const pingora = edge(tech.pingora, { label: 'Pingora, cache and fetch', version: facts.pingoraVersion, source: from.novemberOutage })
const turnstile = edge(tech.cloudflareTurnstile, { label: 'Turnstile', source: from.novemberOutage })
const access = edge(tech.cloudflareAccess, { label: 'Access', source: from.novemberOutage })

const origin = service(own.customerOrigin, { label: 'Customer origin', external: true, source: from.novemberOutage })
const dashboard = service(own.dashboard, { label: 'Dashboard', source: from.novemberOutage })

const keyValues = state(tech.workersKv, { label: 'Workers KV', source: from.novemberOutage })
const clickHouse = state(tech.clickHouse, {
  label: 'ClickHouse, default and r0',
  version: facts.clickHouseVersion,
  facts: { 'rows grow': facts.columnGrowth },
  source: from.novemberOutage,
})
const queue = state(own.featureFileQueue, { label: 'Feature file queue', source: from.novemberOutage })

const grants = control(own.grantRollout, { label: 'Rollout of explicit grants', source: from.novemberOutage })
const generator = control(own.featureFileGenerator, {
  label: 'Feature file generation',
  facts: { every: facts.featureFileInterval },
  source: from.novemberOutage,
})
const tests = control(own.automatedTests, { label: 'Automated tests', source: from.novemberOutage })

export default incident('bot-feature-file-2025-11-18', {
  system: systems.cloudflare,
  title: 'Cloudflare, 18 November 2025: a database grant doubles a feature file, and the core proxy panics',
  summary:
    'Explicit grants in ClickHouse made a metadata query return the columns of a second database too. The Bot Management feature file it feeds grew past a limit of 200 features, went to every machine, and FL2 answered HTTP 5xx. For a while each five minutes brought a good or a bad file, which looked like an attack.',
  flow: [
    visitors
      .to(tls, { label: 'open sites', protocol: 'HTTPS' })
      .to(newProxy, 'passes requests')
      .to(pingora, 'forwards')
      .to(origin, 'fetches'),
    tls.to(oldProxy, 'passes requests of customers not moved yet'),
    oldProxy.to(pingora, 'forwards'),
    newProxy.to(bots, 'asks for a score'),
    oldProxy.to(bots, 'asks for a score'),
    newProxy.to(keyValues, 'carries requests to its gateway'),
    access.to(keyValues, 'relies on'),
    dashboard.to(turnstile, 'guards login with'),
    dashboard.to(keyValues, 'relies on'),
    generator.to(clickHouse, 'queries system.columns'),
    generator.to(queue, 'publishes a file'),
    queue.to(bots, 'reaches every machine'),
    grants.to(clickHouse, 'shows the tables of r0'),
    tests.to(newProxy, 'watch'),
  ],
  metrics: { cost: facts.novemberCost },
  anatomy: {
    timeline: [
      { at: '2025-11-18T11:05Z', what: 'The change of database access is deployed', turn: 'trigger', source: from.novemberOutage },
      {
        at: '2025-11-18T11:20Z',
        what: 'Significant failures begin, says the lead of the post; its table has first errors of customers at 11:28',
        source: from.novemberOutage,
      },
      {
        at: '2025-11-18T11:31Z',
        what: 'First automated test sees it; people look from 11:32',
        turn: 'detected',
        source: from.novemberOutage,
      },
      { at: '2025-11-18T11:35Z', what: 'The incident call is opened', source: from.novemberOutage },
      {
        at: '2025-11-18T13:05Z',
        what: 'Workers KV and Access bypass to an earlier core proxy, on which the impact is smaller (so the table; the text has the patch of KV at 13:04)',
        source: from.novemberOutage,
      },
      {
        at: '2025-11-18T13:37Z',
        what: 'Sure of the feature file, teams work on a return to the last known good one',
        source: from.novemberOutage,
      },
      {
        at: '2025-11-18T14:24Z',
        what: 'No more files are made or spread; the old file is tested and helps',
        source: from.novemberOutage,
      },
      {
        at: '2025-11-18T14:30Z',
        what: 'A correct file is deployed everywhere, core traffic flows largely as normal',
        turn: 'mitigated',
        source: from.novemberOutage,
      },
      {
        at: '2025-11-18T14:40Z',
        what: 'Second wave: a backlog of logins and retries slows the dashboard, until about 15:30',
        source: from.novemberOutage,
      },
      { at: '2025-11-18T17:06Z', what: 'All services restarted, 5xx back to normal', turn: 'resolved', source: from.novemberOutage },
    ],
    cascade: [
      { from: grants, to: clickHouse, mechanism: 'users now see the columns of r0 beside those of default', source: from.novemberOutage },
      {
        from: clickHouse,
        to: generator,
        mechanism: 'a query without a filter on the database gets every column twice and more',
        source: from.novemberOutage,
      },
      {
        from: generator,
        to: queue,
        mechanism: 'nodes already changed make bad files, the others good ones',
        source: from.novemberOutage,
      },
      { from: queue, to: bots, mechanism: 'spread rapidly over the whole network', source: from.novemberOutage },
      { from: bots, to: newProxy, mechanism: 'over 200 features: error not handled, panic, HTTP 5xx', source: from.novemberOutage },
      { from: bots, to: oldProxy, mechanism: 'no error, but a score of 0 for all traffic', source: from.novemberOutage },
      { from: newProxy, to: keyValues, mechanism: 'requests to its front-end gateway fail', source: from.novemberOutage },
      { from: keyValues, to: access, mechanism: 'logins fail; sessions that exist go on', source: from.novemberOutage },
      { from: turnstile, to: dashboard, mechanism: 'does not load, so most people cannot log in', source: from.novemberOutage },
    ],
    detection: {
      signal:
        'An automated test, 26 minutes after the change. The first symptom was a slow Workers KV, and the network recovered and failed by turns: a hyper-scale attack was suspected, the more so as the status page, hosted elsewhere, went down by coincidence.',
      source: from.novemberOutage,
    },
    impact: {
      what: 'HTTP 5xx on sites behind FL2; scores of 0 behind FL, so that rules against bots hit people; Workers KV, Access, Turnstile and logins to the dashboard fail. The post dates the failures from 11:20 or 11:28 to 14:30, the later plan counts about 2 h 10 min',
      duration: facts.significantFailures,
      users: facts.novemberUsers,
      source: from.novemberOutage,
    },
    response: [
      { what: 'Traffic manipulation and limits on accounts were tried, to help Workers KV', source: from.novemberOutage },
      { what: 'Workers KV and Access were led around the new proxy, before the cause was known', source: from.novemberOutage },
      { what: 'Several streams of work at once; putting back an earlier file was the fastest', source: from.novemberOutage },
      {
        what: 'Some customers moved their DNS away to serve directly, without the protection of Cloudflare',
        source: from.thousandEyes,
      },
    ],
    resolution: {
      what: 'Generation and propagation stopped, a known good file put into the queue by hand, the core proxy restarted by force; then every service in a bad state restarted',
      source: from.novemberOutage,
    },
    prevention: [
      { what: 'Take in files that Cloudflare makes itself as carefully as input of users', source: from.novemberOutage },
      { what: 'More global switches to turn a feature off', source: from.novemberOutage },
      { what: 'Core dumps and error reports may not use up a system', source: from.novemberOutage },
      { what: 'Review how each module of the core proxy fails', source: from.novemberOutage },
      {
        what: 'In most cases configuration now goes out in steps under health checks, as software does; reported as done in May 2026',
        source: from.failSmallComplete,
      },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'thread fl2_worker_thread panicked: called Result::unwrap() on an Err value',
        printedBy: newProxy,
        means: 'the module refused what it loaded and nobody handled that. Ask which file came last, not who attacks',
        source: from.novemberOutage,
      },
    ],
    logs: [
      {
        where: 'your Logpush dataset http_requests, one field of each record',
        line: 'OriginResponseStatus',
        printedBy: newProxy,
        source: from.requestLogFields,
      },
    ],
    metrics: [
      {
        name: 'OriginResponseStatus beside EdgeResponseStatus',
        of: newProxy,
        threshold: '0 beside a 5xx: no answer of the origin, the edge made it. With a Worker on the zone 0 can also be its subrequest',
        source: from.requestLogFields,
      },
      {
        name: 'BotScore',
        of: oldProxy,
        threshold: '0: “not computed”, lower than the 1 of an automated request; in this outage given to all traffic',
        source: from.botScores,
      },
      {
        name: 'features in the feature file',
        of: bots,
        threshold: 'more than 200: the limit that the file broke',
        source: from.novemberOutage,
      },
    ],
    runbook: [
      {
        do: 'Behind Cloudflare: see who made the 500',
        command: "curl -s https://www.example.com/ | grep -oiE 'cloudflare(-nginx)?'",
        expect: 'nothing: look at the origin. A line: Cloudflare made the page, provided your own does not use that word',
        risk: 'readOnly',
        source: from.errorFiveHundred,
      },
      {
        do: 'Ask the origin, here 203.0.113.34, past Cloudflare (https:// where Cloudflare asks it so)',
        command: 'curl -svo /dev/null http://example.com --connect-to ::203.0.113.34',
        expect: 'the answer you know from good days: then the origin is not the cause',
        risk: 'readOnly',
        source: from.gatheringInformation,
      },
      {
        do: 'Note time, zone and this output for Cloudflare support',
        command: 'curl -s https://www.example.com/cdn-cgi/trace',
        expect: 'lines such as colo, the data center that answers you',
        risk: 'readOnly',
        source: from.errorFiveHundred,
      },
      {
        do: 'With ClickHouse of your own: count in which databases a query on metadata finds its table',
        command:
          'clickhouse-client --query "SELECT database, count() FROM system.columns WHERE table = \'http_requests_features\' GROUP BY database"',
        expect: 'one line, run as the user of the job. More lines: filter on database, as the query of this incident did not',
        risk: 'readOnly',
        source: from.systemColumns,
      },
    ],
    recovery: [
      {
        do: 'Stop making and spreading the file',
        risk: 'mutating',
        undo: 'start it again once the query is mended',
        verify: 'no newer file reaches a machine, in five minutes or later',
        source: from.novemberOutage,
      },
      {
        do: 'Put the last known good file into the queue and restart the core proxy, first on a test',
        risk: 'mutating',
        undo: 'put a newer file into the queue once it is right',
        verify: 'the test recovers, then the 5xx fall everywhere',
        source: from.novemberOutage,
      },
      {
        do: 'Raise the concurrency of the control plane against the backlog of logins',
        risk: 'mutating',
        undo: 'lower it when the backlog of logins is gone',
        verify: 'the dashboard stays available; here it took until about 15:30',
        source: from.novemberOutage,
      },
      {
        do: 'Customers, only if prepared: serve past the proxy, all zones of the account at once. It shows your origin addresses and ends all protection; by API only',
        command:
          'curl "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/dns_settings" --request PATCH --header "Authorization: Bearer $API_TOKEN" --header "Content-Type: application/json" --data \'{"enforce_dns_only": true}\'',
        risk: 'mutating',
        undo: 'the same call with false; resolvers may keep the addresses for the TTL, 300 s by default, and others know them for good',
        verify: 'a GET of the same address shows enforce_dns_only true, and names resolve to your origins',
        source: from.enforceDnsOnly,
      },
    ],
  },
  failures: [
    {
      what: 'A file of one’s own is larger than ever before',
      component: bots,
      effect: 'a limit meant for memory becomes a panic of the whole proxy',
      recovery: 'the file of before; such files are now to be checked like the input of users',
      source: from.novemberOutage,
    },
    {
      what: 'A change reaches a cluster node by node',
      component: clickHouse,
      effect: 'good and bad results by turns: failure and recovery, which hides the cause',
      recovery: 'it steadied in the failing state once every node had the change',
      source: from.novemberOutage,
    },
    {
      what: 'Products of the edge rely on the core proxy',
      component: keyValues,
      effect: 'Workers KV fails, and with it Access and parts of the dashboard',
      recovery: 'a bypass to an earlier proxy, at 13:05',
      source: from.novemberOutage,
    },
    {
      what: 'The way in depends on what is down',
      component: dashboard,
      effect: 'who has no session open cannot log in, as Turnstile does not load',
      recovery: 'from 13:10, with Workers KV past the proxy; then the backlog of logins, until about 15:30',
      source: from.novemberOutage,
    },
    {
      what: 'Score of 0 for all traffic',
      component: oldProxy,
      effect: 'rules that block bots block people; without such rules no effect',
      recovery: 'a correct feature file',
      source: from.novemberOutage,
    },
  ],
})
