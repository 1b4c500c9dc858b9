import { control, edge, group, incident, service, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const visitors = edge(tech.webBrowser, { label: 'Visitors near an MCP', external: true, source: from.juneTwentyTwo })
const internet = edge(tech.bgp, { label: 'Peers, over BGP', external: true, source: from.juneTwentyTwo })
const older = edge(own.olderLocations, { label: 'Other locations, normal', source: from.juneTwentyTwo })
const spines = edge(own.spines, {
  label: 'Spines of an MCP',
  facts: {
    MCPs: facts.multiColo,
    'of the network': facts.networkShare,
    'of requests': facts.requestShare,
    'over its share': facts.concentration,
  },
  source: from.juneTwentyTwo,
})
const balancer = edge(own.multimog, { label: 'Multimog', source: from.juneTwentyTwo })
const large = service(own.computeCluster, { label: 'Largest clusters', source: from.juneTwentyTwo })
const small = service(own.computeCluster, { label: 'Smaller clusters', source: from.juneTwentyTwo })
const origin = service(own.customerOrigin, { label: 'Customer origins', external: true, source: from.juneTwentyTwo })
const change = control(own.policyRollout, { label: 'Rollout of the policy change', source: from.juneTwentyTwo })
const review = control(own.changeReview, { label: 'Dry run and peer review', source: from.juneTwentyTwo })
const engineers = control(own.backupAccess, {
  label: 'Engineers, backup access',
  facts: { 'first back': facts.untilFirstBack, 'all back': facts.untilAllBack, 'between them': facts.revertTail },
  source: from.juneTwentyTwo,
})

export default incident('mcp-prefix-withdrawal-2022-06-21', {
  system: systems.cloudflare,
  title: 'Cloudflare, 21 June 2022: a moved line in a routing policy takes 19 data centers offline',
  summary:
    'A change meant to add information to some prefixes moved two terms of a policy behind the term that rejects the rest. The spines (routers) of 19 data centers, those called Multi-Colo PoP or MCP, stopped announcing site-local prefixes: servers there could reach neither each other nor the origins, engineers could not reach the data centers. These are 4 % of the network and half of its requests.',
  flow: [
    visitors.to(internet, { label: 'open sites', protocol: 'HTTPS' }).to(spines, 'leads to').to(balancer, 'hands packets to'),
    balancer.to(large, 'spreads requests over'),
    balancer.to(small, 'spreads requests over'),
    large.to(spines, 'reach other servers through'),
    small.to(spines, 'reach other servers through'),
    spines.to(origin, 'carry fetches to'),
    internet.to(older, 'leads others to'),
    change.to(review, 'is checked by'),
    change.to(older, 'reached first, without effect'),
    change.to(spines, 'reached last'),
    engineers.to(spines, { label: 'reverted by hand', failure: true }),
  ],
  groups: [group('edge', 'an MCP', [spines, balancer]), group('service', 'servers of the MCP', [large, small])],
  metrics: { cost: facts.mcpCost },
  anatomy: {
    timeline: [
      { at: '2022-06-21T03:56Z', what: 'First location changed; older architecture, no effect', source: from.juneTwentyTwo },
      { at: '2022-06-21T06:17Z', what: 'The busiest locations follow, except those with MCP', source: from.juneTwentyTwo },
      {
        at: '2022-06-21T06:27Z',
        what: 'The change is deployed to the spines: 19 data centers go offline',
        turn: 'trigger',
        source: from.juneTwentyTwo,
      },
      { at: '2022-06-21T06:32Z', what: 'An internal incident is declared', turn: 'detected', source: from.juneTwentyTwo },
      { at: '2022-06-21T06:51Z', what: 'First change on a router, to verify the cause', source: from.juneTwentyTwo },
      {
        at: '2022-06-21T06:58Z',
        what: 'The cause is understood, reverts begin; the first data center is back',
        turn: 'mitigated',
        source: from.juneTwentyTwo,
      },
      {
        at: '2022-06-21T07:42Z',
        what: 'The last revert is done, all data centers are online',
        turn: 'resolved',
        source: from.juneTwentyTwo,
      },
    ],
    cascade: [
      {
        from: change,
        to: spines,
        mechanism:
          'on the spines terms 4-ADV-SITE-LOCALS and 6-ADV-SITE-LOCALS move behind REJECT-THE-REST: site-local prefixes are rejected',
        source: from.juneTwentyTwo,
      },
      { from: spines, to: large, mechanism: 'servers lose the way to each other and to origins', source: from.juneTwentyTwo },
      { from: spines, to: balancer, mechanism: 'Multimog can no longer forward requests between servers', source: from.juneTwentyTwo },
      {
        from: balancer,
        to: small,
        mechanism: 'smaller clusters get as much as the largest and are overloaded',
        source: from.juneTwentyTwo,
      },
      { from: spines, to: engineers, mechanism: 'direct access to the locations is gone as well', source: from.juneTwentyTwo },
    ],
    detection: {
      signal: 'Declared five minutes after the locations went offline; what raised it is not in what was read',
      source: from.juneTwentyTwo,
    },
    impact: {
      what: 'No sites or services through 19 data centers, about 50 % of total requests; normal elsewhere',
      duration: facts.untilAllBack,
      users: facts.mcpUsers,
      source: from.juneTwentyTwo,
    },
    response: [
      { what: 'Backup procedures were used to take control of the locations', source: from.juneTwentyTwo },
      {
        what: 'Engineers undid each other’s reverts, so that the fault came back here and there and the end was late',
        source: from.juneTwentyTwo,
      },
    ],
    resolution: { what: 'The policy change was reverted on the routers of all 19', source: from.juneTwentyTwo },
    prevention: [
      { what: 'Rollouts include an MCP early: here one was reached in the last step only', source: from.juneTwentyTwo },
      { what: 'The policy is redesigned so that order cannot break it', source: from.juneTwentyTwo },
      { what: 'Automatic rollback unless a change is confirmed (commit-confirm)', source: from.juneTwentyTwo },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'Error 500',
        printedBy: small,
        means: 'made by Cloudflare where the page names it. Ask which data center answers before you look at your origin',
        source: from.errorFiveHundred,
      },
    ],
    logs: [
      {
        where: 'diff of the change on a spine; an exclamation mark before a term means that it moved',
        line: 'REJECT-THE-REST',
        printedBy: spines,
        source: from.juneTwentyTwo,
      },
    ],
    metrics: [
      {
        name: 'successful HTTP requests, worldwide',
        of: spines,
        threshold: 'half of the usual: what 19 of the busiest data centers carry',
        source: from.juneTwentyTwo,
      },
      {
        name: 'EdgeColoCode beside EdgeResponseStatus (Logpush http_requests)',
        of: small,
        threshold: '5xx from some data centers only: the place fails, not the site',
        source: from.requestLogFields,
      },
    ],
    runbook: [
      {
        do: 'Behind Cloudflare: see which data center answers, from several places',
        command: 'curl -s https://www.example.com/cdn-cgi/trace',
        expect: 'a colo line. None, or errors, near some cities and not near others: it is the data center',
        risk: 'readOnly',
        source: from.gatheringInformation,
      },
      {
        do: 'Ask the origin, here 203.0.113.34, past Cloudflare (https:// where Cloudflare asks it so)',
        command: 'curl -svo /dev/null http://example.com --connect-to ::203.0.113.34',
        expect: 'the answer of good days: the origin is not the cause',
        risk: 'readOnly',
        source: from.gatheringInformation,
      },
      {
        do: 'With routers of your own: read the diff for terms that moved, above all past one that rejects everything',
        expect: 'only added lines. A moved term changes which prefixes are announced, as terms are tried in order',
        risk: 'readOnly',
        source: from.juneTwentyTwo,
      },
    ],
    recovery: [
      {
        do: 'Stop the rollout, and reach one spine through the backup access',
        risk: 'mutating',
        undo: 'resume the rollout once the order is right',
        verify: 'no further location goes offline',
        source: from.juneTwentyTwo,
      },
      {
        do: 'Revert the policy on that one; then the others, with one person in charge of which is done',
        risk: 'mutating',
        undo: 'deploy the change again, in the right order',
        verify: 'site-local prefixes are announced again, requests return; and they stay, nobody having undone the revert',
        source: from.juneTwentyTwo,
      },
    ],
  },
  failures: [
    {
      what: 'The stages of a rollout leave out an architecture',
      component: change,
      effect: 'two and a half hours without effect on others said nothing about the spines, which all came last and together',
      recovery: 'a stage with one MCP, before the rest',
      source: from.juneTwentyTwo,
    },
    {
      what: 'A diff that looks the same',
      component: review,
      effect: 'dry run and several reviewers let it pass: on one router it was harmless, on the spines terms had moved',
      recovery: 'a policy whose meaning does not hang on the order',
      source: from.juneTwentyTwo,
    },
    {
      what: 'The way to mend goes through what is broken',
      component: engineers,
      effect: 'the same prefixes carry the access of engineers',
      recovery: 'a backup way in that is kept and used',
      source: from.juneTwentyTwo,
    },
    {
      what: 'Load balancing between clusters stops',
      component: balancer,
      effect: 'equal traffic to unequal clusters: the smaller ones are overloaded',
      recovery: 'ended with the revert',
      source: from.juneTwentyTwo,
    },
  ],
})
