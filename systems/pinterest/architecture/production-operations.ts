import { control, edge, group, productionOperations, service, state, systems, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { apps } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const versionOf = (what: string) => unpublished(`looked for the version of ${what} in the talks of 2020 and 2022, as far as read`)

const testHosts = service(own.adsServing, { label: 'Hosts without users', source: from.goTime })
const canary = service(own.adsServing, {
  label: 'Canary, one host',
  facts: { after: facts.canaryDelay, for: facts.canaryTest },
  source: from.goTime,
})
const share = service(own.adsServing, {
  label: 'Part of the fleet',
  facts: { share: facts.fleetShare, rests: facts.fleetRest },
  source: from.preSubmit,
})
const fleet = service(own.adsServing, { label: 'Whole fleet', source: from.preSubmit })
const logged = state(tech.kafka, {
  label: 'Logged ad requests',
  version: versionOf('Kafka'),
  facts: { logged: facts.loggedShare, kept: facts.loggedFor },
  source: from.goTime,
})
const tests = control(own.preSubmitTests, {
  label: 'Pre-submit tests',
  facts: { compares: facts.testMetrics, takes: facts.testTime },
  source: from.goTime,
})
const pipelines = control(tech.spinnaker, {
  label: 'Pipelines on Spinnaker',
  version: versionOf('Spinnaker'),
  facts: {
    'a day': facts.deploysADay,
    'watched, 2018': facts.canaryMetricsBefore,
    'watched, 2022': facts.canaryMetrics,
  },
  source: from.goTime,
})
const deploys = control(tech.teletraan, {
  label: 'Teletraan',
  facts: {
    'stuck after': facts.stuckAfter,
    'alert, not older than': facts.alertAge,
    'window, most': facts.alertWindow,
    'rolls back, most': facts.rollbackReach,
  },
  source: from.teletraanReadme,
})
const agent = control(tech.teletraan, { label: 'Deploy agent on every host', source: from.deployAgent })
const dashboards = control(own.statsboard, { label: 'Statsboard', source: from.goTime })
const onCall = control(own.onCallEngineer, { label: 'On-call of ads serving', source: from.preSubmit })

export default productionOperations('production-operations', {
  system: systems.pinterest,
  title: 'Pinterest: how a change of the ads services reaches production, and what takes it back',
  summary:
    'Each change is tried on hosts without users, with requests logged in production; then it goes to one host, to 1 % of the fleet and to all. Until about 2020 a person on call paused a bad rollout; by 2022 a system on Spinnaker did. As told by the team of ads serving in 2020 and 2022; other teams differ. Teletraan deploys thousands of services; how Spinnaker and Teletraan share the work is not in what was read. Its checks are from its code of August 2026.',
  flow: [
    edge(apps).to(service(fleet), 'requests ads'),
    fleet.to(state(logged), { label: 'logs 1 %', async: true }),
    control(tests).to(logged, 'replays requests'),
    tests.to(service(testHosts), 'deploys each change to, compares'),
    tests.to(control(pipelines), 'lets a change land'),
    pipelines.to(service(canary), '1. rolls out to'),
    pipelines.to(service(share), '2. rolls out to'),
    pipelines.to(fleet, '3. rolls out to'),
    share.to(control(dashboards), { label: 'metrics', async: true }),
    dashboards.to(control(onCall), 'alerts'),
    dashboards.to(control(deploys), 'alerts by webhook'),
    deploys.to(control(agent), 'sets the goal of'),
    agent.to(fleet, 'runs scripts on'),
  ],
  groups: [group('service', 'production', [canary, share, fleet])],
  operations: {
    deploy: {
      how: 'Continuous: a pre-submit test blocks a change that shifts metrics against the main branch; then one host, 1 % of the fleet for two hours (2020), all. A metric that regresses pauses the rollout without a person (2022).',
      source: from.goTime,
    },
    alerting: {
      how: 'Teams define thresholds on their time series in Statsboard; a variation during a rollout alerts the on-call engineer of the team. In Teletraan an alert can also roll back or mark the build as bad by webhook.',
      source: from.goTime,
    },
    onCallRotation: {
      how: 'Each team has an engineer on call, and beside them there is a company-wide rotation of incident managers. How long a turn lasts is not in what was read.',
      source: from.incidentTalk,
    },
    chaos: {
      how: 'No injection of faults was found. Load is practised: each year before the holidays Druid is tested for the expected queries, ingestion and size, with generated queries or with real ones captured in production.',
      source: from.druidLoadTest,
    },
  },
  metrics: {
    throughput: facts.deploysADay,
    latency: facts.rolloutTime,
    availability: facts.opsAvailability,
    cost: facts.opsCost,
  },
  onCall: {
    errors: [
      {
        text: 'No rollback candidate available',
        printedBy: deploys,
        means:
          'answer to an alert: none of the last 100 deployments that began before the window, and within 30 days, can be rolled back to; nothing was changed',
        source: from.teletraanRollback,
      },
      {
        text: 'actionWindow must be between 0 to 14400',
        printedBy: deploys,
        means: 'answer 400 to an alert: its webhook asks for a window of no or more than four hours, so it never acts',
        source: from.teletraanAlerts,
      },
      {
        text: 'Unexpected policy ',
        printedBy: deploys,
        means:
          'with ROLLBACK behind it no fault: the code logs it after each automatic rollback, too. Look for “Rollback deploy” before it',
        source: from.teletraanPromoter,
      },
    ],
    logs: [
      {
        where: 'log of the Teletraan service: the alert was more than 5 min old when it came',
        line: 'Alert has been delayed too much. Ignore it',
        printedBy: deploys,
        source: from.teletraanAlerts,
      },
      {
        where: 'log of the Teletraan service: an alert came while a deployment was RUNNING, or the stage is paused; nothing is rolled back',
        line: "Don't perform action because environment state is ",
        printedBy: deploys,
        source: from.teletraanAlerts,
      },
      {
        where: 'log of the Teletraan service, at the moment a deployment turns to FAILING for standing still',
        line: ' seconds past without complete the deploy.',
        printedBy: deploys,
        source: from.teletraanStates,
      },
    ],
    metrics: [
      {
        name: 'metrics of ads compared between canary and fleet (names not published)',
        of: share,
        threshold: 'thresholds are set for each alert; a significant regression pauses the rollout. No level is published',
        source: from.goTime,
      },
      {
        name: 'state of the current deployment (GET deploys/current)',
        of: deploys,
        threshold: 'FAILING: more hosts are stuck than may fail, or none more was done for 600 s (default)',
        source: from.teletraanStates,
      },
    ],
    runbook: [
      {
        do: 'Did a deployment begin before the alert, and in which state is it? Ask for each stage',
        command: "curl -s '<teletraan>/v1/envs/<env>/<stage>/deploys/current' | jq '{id, state, startDate, type, buildId}'",
        expect: 'SUCCEEDED, begun long before. RUNNING: no alert rolls it back, you have to',
        risk: 'readOnly',
        source: from.teletraanDeploys,
      },
      {
        do: 'Will Teletraan promote a failed deployment to this stage? Read its policy',
        command: "curl -s '<teletraan>/v1/envs/<env>/<stage>/promotes' | jq '{type, predStage, failPolicy, disablePolicy, delay}'",
        expect: 'type MANUAL, or failPolicy DISABLE or ROLLBACK; CONTINUE, the default, goes on to promote after a failure',
        risk: 'readOnly',
        source: from.teletraanEnvironments,
      },
    ],
    recovery: [
      {
        do: 'Hold the rollout of the stage (needs the right EXECUTE on it)',
        command: "curl -X POST '<teletraan>/v1/envs/<env>/<stage>/deploys/current/actions?actionType=PAUSE&description=<why>'",
        risk: 'mutating',
        undo: 'the same with actionType=RESUME. While paused, alerts roll nothing back and nothing is promoted to the stage',
        verify: 'the number of hosts on the new build stands still',
        source: from.teletraanActions,
      },
      {
        do: 'Roll the stage back to a deploy that was good',
        command:
          "curl -X POST '<teletraan>/v1/envs/<env>/<stage>/deploys/current/actions?actionType=ROLLBACK&toDeployId=<good deploy>&description=<why>'",
        risk: 'mutating',
        undo: 'roll back once more, to the id of the deploy that you left; note it first. Automatic promotion of the stage is switched to manual by a rollback (unless its policy forbids): switch it on again',
        verify: 'deploys/current names a deploy of type ROLLBACK with the old build, and its state becomes SUCCEEDED',
        source: from.teletraanActions,
      },
    ],
  },
  failures: [
    {
      what: 'A bad change is not paused in time',
      component: onCall,
      effect: 'it reached all production hosts; with nearly 100 developers one person could hardly find the change among so many (2020)',
      recovery: 'pre-submit tests for each change, later a pause by the pipeline itself',
      source: from.preSubmit,
    },
    {
      what: 'A change breaks data that is only logged, for training, billing or reports',
      component: tests,
      effect: 'the test, which at first looked mostly at ads shown, let it pass',
      recovery: 'a base of unit tests or local integration tests is wanted as well',
      source: from.goTime,
    },
    {
      what: 'An alert fires in the middle of a rollout',
      component: deploys,
      effect: 'Teletraan acts only on a deployment that is SUCCEEDING or FAILING: one that is RUNNING is left alone',
      recovery: 'pause or roll back by hand',
      source: from.teletraanAlerts,
    },
  ],
})
