import { control, edge, group, productionOperations, service, state, systems, technology } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const callers = edge(technology('edge', 'Customers of an AWS service'), {
  label: 'Customers of the service',
  external: true,
  source: from.handsOff,
})
const testStages = service(own.awsMicroservice, { label: 'Alpha, beta, gamma', source: from.deploymentPodcast })
const oneBox = service(own.awsMicroservice, {
  label: 'One box',
  facts: { requests: facts.oneBoxShare, bakes: facts.oneBoxBake },
  source: from.handsOff,
})
const firstWave = service(own.awsMicroservice, {
  label: 'First wave: a quiet Region',
  facts: { 'boxes at once, most': facts.rollingShare, bakes: facts.firstWaveBake },
  source: from.handsOff,
})
const laterWaves = service(own.awsMicroservice, {
  label: 'Later waves, ever larger',
  facts: { bake: facts.laterBake, 'all Regions, from': facts.allRegions },
  source: from.handsOff,
})
const repository = state(own.amazonRepository, { label: 'Reviewed, merged code', source: from.handsOff })
const build = control(own.brazil, { label: 'Build and unit tests', source: from.fasterDelivery })
const pipeline = control(own.amazonPipelines, {
  label: 'Pipeline of the service',
  facts: { 'before it, check-in to prod': facts.checkInBefore, 'bake counts too, such as': facts.bakeRequests },
  source: [from.handsOff, from.fasterDelivery],
})
const deploys = control(own.apollo, {
  label: 'Deployment system',
  facts: { 'year to Nov 2014': facts.apolloDeployments, 'slow teams, at a time': facts.slowShare },
  source: [from.handsOff, from.apolloStory],
})
const canaries = control(own.canaryTests, { label: 'Canary tests', source: from.handsOff })
const alarm = control(own.highSeverityAlarm, { label: 'High-severity aggregate alarm', source: from.handsOff })
const onCall = control(own.serviceOnCall, { label: 'On-call engineer', source: from.handsOff })

// What AWS sells for the same work, since the texts of its own system are not public.
const codeDeploy = control(tech.codeDeploy, {
  label: 'CodeDeploy',
  facts: { 'healthy, OneAtATime': facts.healthyHosts },
  source: from.apolloStory,
})
const agent = control(tech.codeDeploy, { label: 'CodeDeploy agent, each host', source: from.agentPoller })
const groupAlarms = control(tech.cloudWatch, {
  label: 'Alarms of the deployment group',
  facts: { allowed: facts.groupAlarms },
  source: from.codeDeployAlarms,
})
const hosts = service(own.customerApplication, { label: 'Hosts of a customer', source: from.codeDeployHealth })

export default productionOperations('production-operations', {
  system: systems.amazon,
  title: 'Amazon: how a change of an AWS service reaches all Regions, and what takes it back',
  summary:
    'After the merge nobody touches or watches a change. It goes to test stages, to one box, to a Region with few requests, then to waves of more Regions, with time between stages in which an alarm rolls it back before a person acts. Drawn is the typical pipeline of the article of 2020; the deployment system was named Apollo in 2014. Its messages are not public: the on-call block is for CodeDeploy, which AWS offers to customers for this work (guide of 2023, API of August 2026, agent 1.8.1).',
  flow: [
    control(build).to(state(repository), 'builds each merged change'),
    build.to(control(pipeline), 'hands over artifacts').to(control(deploys), 'starts one stage after another'),
    deploys.to(service(testStages), '1. deploys to'),
    deploys.to(service(oneBox), '2. deploys to'),
    deploys.to(service(firstWave), '3. deploys to, zone by zone'),
    deploys.to(service(laterWaves), '4. deploys to'),
    edge(callers).to(laterWaves, 'requests'),
    control(canaries).to(laterWaves, 'call all the time'),
    laterWaves.to(control(alarm), { label: 'faults, latency, health', async: true }),
    alarm.to(deploys, 'rolls back'),
    alarm.to(control(onCall), 'pages'),
    deploys.to(control(codeDeploy), { label: 'was the example for', async: true }),
    control(agent).to(codeDeploy, 'polls for commands'),
    agent.to(service(hosts), 'copies files, runs scripts'),
    control(groupAlarms).to(codeDeploy, 'stop a deployment'),
  ],
  groups: [group('service', 'production of one service', [oneBox, firstWave, laterWaves])],
  operations: {
    deploy: {
      how: 'Review is the last step by hand. First a quiet Region, then waves of ever more of them, and never several zones of one Region at once: a single box, then at most a third of the boxes at a time, then a wait under the alarm. Where old and new code must understand each other, a first deployment learns to read the new format and a later one writes it, so that each can be rolled back.',
      source: [from.handsOff, from.rollbackSafety, from.zonalDeployment],
    },
    alerting: {
      how: 'One alarm for each service and Region, over faults, latency, processor, memory, disk, errors in logs and health checks, pages and rolls back at once; it is aggregated over all services of the team. The deployment system also rolls back when standard metrics look abnormal, such as requests falling to zero. Dashboards are for diagnosis and a weekly review of operations, not for watching.',
      source: [from.handsOff, from.dashboardsReview],
    },
    onCallRotation: {
      how: 'The alarm pages the engineer on call of the service; before Prime Day 2017 each team had to show its on-call schedule and points of contact. How long a turn lasts is not in what was read.',
      source: [from.handsOff, from.primeDay2017],
    },
    chaos: {
      how: 'GameDay before Prime Day: simulated failures, failover and recovery, on top of stress tests (2017); for Prime Day 2025 teams ran more than 6,800 experiments of the Fault Injection Service, some of them in their pipelines. DynamoDB holds game days with chaos and load, and before each deployment rolls the new software back on purpose and tests it (2022).',
      source: [from.primeDay2017, from.gameDayPress, from.primeDay2025, from.dynamoDbPaper],
    },
  },
  metrics: {
    throughput: facts.deploymentRate,
    latency: facts.rollbackTime,
    availability: facts.pipelineAvailability,
    cost: facts.pipelineCost,
  },
  onCall: {
    errors: [
      {
        text: 'The overall deployment failed because too many individual instances failed deployment, too few healthy instances are available for deployment, or some instances in your deployment group are experiencing problems.',
        printedBy: codeDeploy,
        means:
          'code HEALTH_CONSTRAINTS: healthy hosts fell below the minimum of the configuration; with OneAtATime, used where none is named, one failed host can be enough. Ask which targets failed',
        source: [from.codeDeployErrors, from.codeDeployHealth, from.codeDeployConfigurations],
      },
      {
        text: ' failed to complete in ',
        printedBy: agent,
        means:
          'with “Script at specified location:” before and the seconds behind it: the script of a lifecycle event ran past its timeout, and this host counts as failed',
        source: from.agentHooks,
      },
      {
        text: 'The deployment failed because a specified file already exists at this location: ',
        printedBy: agent,
        means:
          'a file that is no part of the last successful deployment; with no setting for such files (DISALLOW) the host fails. For a rollback the setting of the last good deployment holds',
        source: [from.agentInstaller, from.codeDeployModel, from.codeDeployRollback],
      },
    ],
    logs: [
      {
        where: '/var/log/aws/codedeploy-agent/codedeploy-agent.log of the host, level warn',
        line: 'The agent likely restarted while running a customer-supplied script. Failing the lifecycle event.',
        printedBy: agent,
        source: from.agentPoller,
      },
      {
        where: '/var/log/aws/codedeploy-agent/codedeploy-agent.log of the host, level error',
        line: 'Missing credentials - please check if this instance was started with an IAM instance profile',
        printedBy: agent,
        source: from.agentBase,
      },
    ],
    metrics: [
      {
        name: 'High_Severity_Aggregate_Rollback_Alarm (name in an example of the article)',
        of: alarm,
        threshold:
          'in alarm: all deployments of the team that are under way in that Region roll back, and none starts. The levels behind it are not published',
        source: from.handsOff,
      },
      {
        name: 'StateValue of each alarm of the deployment group',
        of: groupAlarms,
        threshold:
          'ALARM for any of them: the deployment stops; it also stops if CloudWatch cannot be asked, unless ignorePollAlarmFailure is true. Rolled back only where automatic rollback is set up (event DEPLOYMENT_STOP_ON_ALARM)',
        source: [from.codeDeployAlarms, from.codeDeployModel, from.codeDeployRollback],
      },
    ],
    runbook: [
      {
        do: 'Is a deployment under way?',
        command:
          'aws deploy list-deployments --application-name <application> --deployment-group-name <group> --include-only-statuses Created Queued InProgress Baking Ready',
        expect:
          'an empty list: then look for the last one, with Succeeded Failed Stopped in their place and --create-time-range start=<time>',
        risk: 'readOnly',
        source: [from.listDeployments, from.codeDeployModel],
      },
      {
        do: 'Is it a rollback already, and what stopped the one before?',
        command:
          "aws deploy get-deployment --deployment-id <id> --query 'deploymentInfo.{status:status,created:createTime,creator:creator,error:errorInformation,rollback:rollbackInfo,hosts:deploymentOverview}'",
        expect:
          'creator codeDeployRollback: a rollback is running, let it finish. user: a change, go on. autoscaling: EC2 Auto Scaling made it, not a person',
        risk: 'readOnly',
        source: [from.getDeployment, from.codeDeployModel],
      },
      {
        do: 'Which alarms are on? Composite alarms must be asked for by name of their type',
        command:
          "aws cloudwatch describe-alarms --alarm-types MetricAlarm CompositeAlarm --state-value ALARM --query '[MetricAlarms,CompositeAlarms][].[AlarmName,StateTransitionedTimestamp]'",
        expect: 'no time before that of the deployment: an alarm that began earlier has another cause',
        risk: 'readOnly',
        source: from.cloudWatchModel,
      },
      {
        do: 'Which hosts failed?',
        command: `aws deploy list-deployment-targets --deployment-id <id> --target-filters '{"TargetStatus":["Failed"]}'`,
        expect: 'no target; for one, get-deployment-target shows the lifecycle event that failed, with the end of its log',
        risk: 'readOnly',
        source: from.listTargets,
      },
    ],
    recovery: [
      {
        do: 'A deployment under way does harm: stop it and roll back the hosts that have it. Stopping without a rollback can leave hosts in between',
        command: 'aws deploy stop-deployment --deployment-id <id> --auto-rollback-enabled',
        risk: 'mutating',
        undo: 'deploy the revision again with create-deployment; what its scripts did is not taken back, and files that it overwrote are gone',
        verify: 'rollbackInfo of get-deployment names a deployment; that one ends as Succeeded, and the alarm is OK',
        source: [from.codeDeployStop, from.codeDeployModel, from.codeDeployRollback],
      },
      {
        do: 'The deployment is over and does harm: deploy the last good revision as a new deployment; its bucket, key and type stand in the revision that get-deployment shows for the last good one',
        command:
          'aws deploy create-deployment --application-name <application> --deployment-group-name <group> --s3-location bucket=<bucket>,key=<key>,bundleType=zip --description <why>',
        risk: 'mutating',
        undo: 'the same with the key of the newer revision',
        verify: 'the new deployment ends as Succeeded, and the alarm is OK',
        source: [from.codeDeployRollback, from.createDeployment, from.getDeployment],
      },
    ],
  },
  failures: [
    {
      what: 'A change does harm on the one box, too little for the alarm of the whole service',
      component: oneBox,
      effect: 'at most about a tenth of the requests of a Region or zone meet it',
      recovery: 'that stage also watches metrics of the one box alone; it rolls back, and no later stage gets the change',
      source: from.handsOff,
    },
    {
      what: 'A change does harm slowly, after its deployment is done',
      component: firstWave,
      effect: 'not seen at once; the Regions of that wave have it',
      recovery: 'the stage bakes under the alarm and is rolled back in all of that time; some bakes also wait for enough requests',
      source: from.handsOff,
    },
    {
      what: 'A rollback meets data or messages that the old code cannot read',
      component: deploys,
      effect: 'the rollback itself does harm; a change of protocol is the most common reason',
      recovery: 'two deployments, usually days apart, read first and write later; rollback is tested on purpose',
      source: [from.rollbackSafety, from.dynamoDbPaper],
    },
    {
      what: 'Updates fail on too many hosts (Apollo, 2014)',
      component: deploys,
      effect: 'the deployment halts at a set number of failed hosts, before the application is unavailable',
      recovery: 'the next deployment, such as a rollback, begins with those hosts',
      source: from.apolloStory,
    },
  ],
})
