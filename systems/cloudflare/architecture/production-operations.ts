import { control, edge, group, productionOperations, service, state, systems, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const visitors = edge(tech.webBrowser, { label: 'Visitors', external: true, source: from.julyOutage })
const dog = service(own.animalPops, { label: 'DOG: employees only', source: from.julyOutage })
const pig = service(own.animalPops, { label: 'PIG: some who do not pay', source: from.julyOutage })
const canary = service(own.animalPops, { label: 'Canaries', facts: { they: facts.canaries }, source: from.julyOutage })
const everywhere = service(own.edgeServices, { label: 'All data centers', source: from.julyOutage })
const settings = state(tech.quicksilver, {
  label: 'Quicksilver',
  facts: { 'changes, 2019': facts.settingsChanged, 'to all, 2019': facts.propagation },
  source: from.julyOutage,
})
const repository = control(tech.bitbucket, { label: 'Bitbucket: reviews', source: from.julyOutage })
const builds = control(tech.teamCity, { label: 'TeamCity: builds, tests', version: facts.teamCityVersion, source: from.julyOutage })
const ticket = control(tech.jira, {
  label: 'Jira: change request',
  facts: { 'of the WAF, 60 days': facts.ruleChanges, 'that is, one in': facts.ruleChangeEvery },
  source: from.julyOutage,
})
const tests = control(own.automatedTests, {
  label: 'Tests from outside',
  facts: { 'first page, 2019-07-02': facts.firstPage },
  source: from.julyOutage,
})
const pager = control(tech.pagerDuty, { label: 'PagerDuty', source: from.julyOutage })
const people = control(own.siteReliability, {
  label: 'SRE on duty',
  facts: { 'proposed to done': facts.killProposed, 'then normal in': facts.afterKill, 'outage in all': facts.wafOutage },
  source: from.julyOutage,
})
const prometheus = control(tech.prometheus, { label: 'Prometheus', version: facts.prometheusVersion, source: from.pintGuide })
const linter = control(tech.pint, {
  label: 'pint: checks alert rules',
  version: '0.87.0',
  facts: { 'watches every': facts.checkInterval, 'looks back': facts.seriesLookback },
  source: from.pintGuide,
})

export default productionOperations('production-operations', {
  system: systems.cloudflare,
  title: 'Cloudflare: how software and rules reach every data center, who stops them, and who checks the alerts',
  summary:
    'Told after 2 July 2019, when a rule took every CPU core that serves HTTP and HTTPS, for 27 minutes. Software went from employees to a few customers, three canary sites and the world, in hours or days; a rule of the WAF went everywhere in seconds, on purpose. Staged release of rules was the remedy announced then; in November 2025 a file of settings reached the whole network at once again. Since then settings, too, go out in steps in most cases, reported as done in May 2026. Beside it pint, which Cloudflare wrote to check the alert rules of its Prometheus: its texts are of 0.87.0.',
  flow: [
    edge(visitors).to(service(everywhere), 'ask'),
    control(repository).to(control(builds), 'starts, before review and again after'),
    builds.to(control(ticket), 'opens, once tests pass'),
    ticket.to(service(dog), '1. software, once approved'),
    dog.to(service(pig), '2. if it holds'),
    pig.to(service(canary), '3. if it holds'),
    canary.to(everywhere, '4. if it holds'),
    builds.to(state(settings), 'rules of the WAF, at once'),
    settings.to(everywhere, { label: 'replicates to', async: true }),
    control(tests).to(everywhere, 'try end to end'),
    tests.to(control(pager), 'alert'),
    pager.to(control(people), 'pages'),
    people.to(settings, 'kill one component worldwide'),
    control(linter).to(control(prometheus), 'asks whether each metric exists'),
    linter.to(repository, 'can comment on changes of rules'),
  ],
  groups: [group('service', 'release in steps', [dog, pig, canary])],
  operations: {
    deploy: {
      how: 'Software: review, build, tests, a change request with plan of release and of return, approval; then the sites DOG, PIG, three canaries, all. Rules of the WAF skipped the steps; in July 2019 that procedure was being changed, emergencies excepted. By the plan of December 2025 settings take the gates of software, gradual and watched; in May 2026 that was reported as done in most cases.',
      source: [from.julyOutage, from.failSmall, from.failSmallComplete],
    },
    alerting: {
      how: 'Hundreds of synthetic tests from outside, alerts on global traffic, on errors and from each site page by PagerDuty; most alerts are local, seen on dashboards and dealt with many times a day. pint checks alert rules in review and, every ten minutes, against the running Prometheus.',
      source: [from.julyOutage, from.pintGuide],
    },
    onCallRotation: {
      how: 'SRE is spread over the world and covers the whole day; a P0 is escalated to the leaders of engineering and to systems engineering, and every team concerned is brought in. How long a turn lasts is not told.',
      source: from.julyOutage,
    },
    chaos: unpublished(
      'whether and how faults are injected; looked for in the post of July 2019 and in the openings of the posts of 2025 and 2026 on the resilience plan',
    ),
  },
  metrics: {
    throughput: facts.settingsChanged,
    latency: facts.propagation,
    availability: facts.releaseAvailability,
    cost: facts.releaseCost,
  },
  onCall: {
    errors: [
      {
        text: "didn't have any series for the",
        printedBy: linter,
        means:
          'a rule asks for a metric that Prometheus has not had in the last week (default): an alert that needs it can hardly fire. Metric and server stand in the text. As Information it only says that a recording rule makes the metric',
        source: from.pintSeries,
      },
      {
        text: 'problems found',
        printedBy: linter,
        means:
          'pint ci ends with exit code 1: a changed rule has a problem of severity Bug or higher; the report above names it. The info line “Problems found”, with a capital, comes in runs that pass, too',
        source: [from.pintCi, from.pintGuide],
      },
    ],
    logs: [
      {
        where: 'log of pint watch, level ERROR',
        line: 'Got an error when running checks',
        printedBy: linter,
        source: from.pintWatch,
      },
      {
        where: 'summary of a problem reported by pint',
        line: 'unable to run checks',
        printedBy: linter,
        source: from.pintChecks,
      },
    ],
    metrics: [
      {
        name: 'pint_problem',
        of: linter,
        threshold:
          'present for 1 h: the example alert of the documentation. By --max-problems some may be hidden; pint_problems counts them too: of severity Bug or higher (default), each once',
        source: [from.pintGuide, from.pintWatch],
      },
      {
        name: 'global traffic; errors 502; CPU of each site (names not published)',
        of: everywhere,
        threshold: 'no level is published; on 2019-07-02 the alert on global traffic came too late by the owner’s own words',
        source: from.julyOutage,
      },
    ],
    runbook: [
      {
        do: 'Does an alert that should have fired refer to a metric that is gone? Ask pint what it finds now',
        command: "curl -s http://localhost:8080/metrics | grep '^pint_problem'",
        expect: 'pint_problems 0 and no line of pint_problem. Nothing at all: the first run has not ended, which says nothing of health',
        risk: 'readOnly',
        source: [from.pintGuide, from.pintWatch],
      },
      {
        do: 'Check the file of rules without Prometheus: is it the rule itself?',
        command: 'pint --offline lint rules.yml',
        expect: 'exit code 0: nothing of severity Bug or higher; warnings may stand all the same',
        risk: 'readOnly',
        source: [from.pintGuide, from.pintLint],
      },
    ],
    recovery: [
      {
        do: 'Cloudflare’s way out in 2019: a global kill turned the WAF off worldwide; sites came back, without its rules',
        risk: 'destructive',
        undo: 'the WAF came back at 14:52, after the cause was proved in a single city, with customers that pay moved away from it',
        verify: 'CPU and traffic at expected levels worldwide, two minutes after',
        source: from.julyOutage,
      },
    ],
  },
  failures: [
    {
      what: 'A change takes the way without steps',
      component: settings,
      effect:
        'it is on every machine in seconds, good or bad: the rule of 2019-07-02. The feature file of 2025-11-18 went everywhere at once as well',
      recovery: 'stop the component worldwide; since then, release settings in steps',
      source: [from.julyOutage, from.novemberOutage, from.failSmall],
    },
    {
      what: 'The tools of the responders run behind the network that is down',
      component: people,
      effect: 'no login to the control panel, no Jira, no builds; some had lost access by not using it',
      recovery: 'a bypass that few had practised; drills of it were announced',
      source: from.julyOutage,
    },
    {
      what: 'The way back needs the whole build twice',
      component: builds,
      effect: 'too slow for a rule that stops everything',
      recovery: 'the global kill instead',
      source: from.julyOutage,
    },
    {
      what: 'A metric is renamed or no longer scraped',
      component: prometheus,
      effect: 'an alert that needs it can hardly fire, and its silence looks like health',
      recovery: 'pint watch reports it; mend the rule or the exporter',
      source: [from.pintGuide, from.pintSeries],
    },
  ],
})
