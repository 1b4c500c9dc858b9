import { architecture, control, edge, service, state, systems, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { apps, cache, hbase, master, router, tidb, unified } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const services = service(own.pinterestServices, {
  label: 'API and services',
  facts: { 'grown into': facts.microservices },
  source: from.cacheScaling,
})
const kafka = state(tech.kafka, {
  label: 'Kafka clusters',
  version: facts.kafkaVersion,
  source: from.kafkaLessons,
})
const brokers = state(tech.memQ, {
  label: 'MemQ brokers',
  facts: { 'more cost efficient': facts.memqSaving },
  source: from.memqArticle,
})
const logs = state(tech.s3, { label: 'Logs and batches', source: from.memqDesign })
const transporter = service(own.s3Transporter, { label: 'S3 Transporter', source: from.kafkaLessons })
const analytics = state(tech.druid, {
  label: 'Druid',
  version: unpublished('the article, as far as read, does not say which version of Druid runs'),
  facts: {
    all: facts.druidNodes,
    'largest use': facts.druidQueries,
    queries: facts.druidLatency,
  },
  source: from.druidPlatform,
})
const builds = state(tech.s3, { label: 'Builds', source: from.deployDownload })

const singer = control(tech.singer, {
  label: 'Singer on every host',
  facts: { messages: facts.singerMessages },
  source: from.singerArticle,
})
const metrics = control(tech.goku, { label: 'Goku, metrics', facts: { 'in memory': facts.gokuWindow }, source: from.gokuEfficiency })
const dashboards = control(own.statsboard, { label: 'Statsboard', source: from.gokuArticle })
const deploys = control(tech.teletraan, {
  label: 'Teletraan',
  facts: { 'at a time': facts.parallelHosts, 'must succeed': facts.deploySuccess },
  source: from.teletraanReadme,
})
const agent = control(tech.teletraan, {
  label: 'Deploy agent on every host',
  facts: { 'a script, at most': facts.scriptTime, 'runs of a script': facts.scriptRuns },
  source: from.deployAgent,
})

export default architecture('architecture', {
  system: systems.pinterest,
  view: 'architecture',
  title: 'Pinterest: services, stores, logs, metrics and deployment, about 2022',
  summary:
    'A request meets services, the cache and one of several stores; every host also runs Singer, which carries its logs away, and an agent that deploys. Drawn as of the articles of 2019 to 2023, while HBase gives way to TiDB; each figure has its year. Not drawn, since no source as far as read describes it: content delivery, search and ranking. The checks below are for a deployment that went wrong, with the code of Teletraan of August 2026; those for the stores are in the storage view, for logs in the novel solutions.',
  flow: [
    edge(apps)
      .to(service(services), { label: 'requests', protocol: 'HTTPS' })
      .to(service(router), 'looks aside')
      .to(state(cache), 'routes keys to'),
    services.to(state(master), { label: 'reads and writes Pins', protocol: 'SQL' }),
    services.to(state(hbase), 'reads and writes, by layers'),
    services.to(service(unified), 'reads and writes').to(state(tidb), { label: 'stores', protocol: 'SQL' }),
    services.to(state(analytics), 'queries'),
    control(singer).to(services, 'follows the log files of'),
    singer.to(state(kafka), 'uploads, at least once').to(service(transporter), 'feeds').to(state(logs), 'writes'),
    singer.to(state(brokers), 'uploads what may wait').to(logs, 'uploads batches'),
    services.to(control(metrics), { label: 'emits data points', async: true }),
    control(dashboards).to(metrics, 'queries'),
    control(deploys).to(control(agent), 'sets the goal of'),
    agent.to(state(builds), { label: 'downloads a build', protocol: 'HTTPS' }),
    agent.to(services, 'runs the scripts of'),
  ],
  metrics: { throughput: facts.cacheRequests, latency: facts.latency, availability: facts.availability, cost: facts.cost },
  onCall: {
    errors: [
      {
        text: 'RESTARTING script does not exist.',
        printedBy: agent,
        means: 'the build has no RESTARTING script, the only one that every build must have: the agent gives up on this build',
        source: from.deployAgent,
      },
      {
        text: 'MD5 verification failed. tarball is corrupt.',
        printedBy: agent,
        means: 'the build was downloaded from S3 but differs from its ETag; builds uploaded in parts are not checked',
        source: from.deployDownload,
      },
      {
        text: 's3 key {} not found',
        printedBy: agent,
        means: 'Teletraan names a build that is not in the bucket',
        source: from.deployDownload,
      },
      {
        text: '{}:{} is stale (not Pinging Teletraan), but might be running.',
        printedBy: deploys,
        means: 'a host has not reported for longer than Teletraan allows: its service may still serve, with whatever build it has',
        source: from.teletraanJanitor,
      },
      {
        text: 'SERVER_ERROR out of memory storing object',
        printedBy: cache,
        means: 'the store was refused; an older value of the key is removed, so the next read goes to the store behind',
        source: from.memcachedText,
      },
    ],
    logs: [
      {
        where: 'deploy-agent.log, in the log_directory of the agent (default /tmp/deployd/logs)',
        line: 'Exceed max running time: ',
        printedBy: agent,
        source: from.deployAgent,
      },
      {
        where: 'deploy-agent.log',
        line: 'Deploy goal has changed, aborting the current command ',
        printedBy: agent,
        source: from.deployAgent,
      },
      {
        where: 'log of the Teletraan service',
        line: 'Marked agent {} as UNREACHABLE.',
        printedBy: deploys,
        source: from.teletraanJanitor,
      },
    ],
    metrics: [
      {
        name: 'stale_hosts (gauge)',
        of: deploys,
        threshold: '> 0: that many hosts do not report but are not known to be terminated; no alert level is published',
        source: from.teletraanJanitor,
      },
      {
        name: 'unreachable_hosts (gauge)',
        of: deploys,
        threshold: '> 0: hosts on the way there: silent for the shorter of two limits that the service is configured with',
        source: from.teletraanJanitor,
      },
    ],
    runbook: [
      {
        do: 'Did a deployment begin just before the alert? Ask for the current one, of each stage of the service',
        command: "curl -s '<teletraan>/v1/envs/<env>/<stage>/deploys/current' | jq '{id, state, startDate, type, buildId}'",
        expect: 'SUCCEEDED, and begun long before the alert; FAILING or RUNNING points to the deployment',
        risk: 'readOnly',
        source: from.teletraanDeploys,
      },
      {
        do: 'Which hosts are named for this stage, without Teletraan knowing them? (hosts that come by group are not looked at)',
        command: "curl -s '<teletraan>/v1/envs/<env>/<stage>/deploys/current/missing-hosts'",
        expect: '[]',
        risk: 'readOnly',
        source: from.teletraanDeploys,
      },
      {
        do: 'On a host where it fails: what did the script print? Read both logs in the log_directory of the agent (the second may be named after the environment)',
        command: 'tail -50 <log_directory>/deploy-agent.log <log_directory>/deploy_subprocess.log',
        expect: '“Running: … succeeded.” as the last run; after three failed runs (default of max_retry) the agent reports TOO_MANY_RETRY',
        risk: 'readOnly',
        source: from.deployAgentConfig,
      },
    ],
    recovery: [
      {
        do: 'Hold the deployment while you look (needs the right EXECUTE on the stage)',
        command: "curl -X POST '<teletraan>/v1/envs/<env>/<stage>/deploys/current/actions?actionType=PAUSE&description=<why>'",
        risk: 'mutating',
        undo: 'the same with actionType=RESUME',
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
      what: 'A deployment script hangs',
      component: agent,
      effect:
        'the agent kills it after 1,800 s (default of process_timeout) and reports SCRIPT_TIMEOUT; by default one host is deployed at a time',
      recovery: 'roll back; the goal of the agent changes, and it aborts what still runs',
      source: from.deployAgent,
    },
    {
      what: 'The index of Ixia disagrees with HBase',
      component: hbase,
      effect: 'the index, built after the write, at times fails or differs from what is stored: one of the reasons to leave HBase',
      recovery: 'none named; engineers spent many hours on such cases with the teams that met them',
      source: from.distributedSql,
    },
    {
      what: 'A host stops reporting to Teletraan',
      component: deploys,
      effect:
        'it keeps its build and misses new ones; Teletraan marks it UNREACHABLE, and removes it only once the source of truth calls it terminated',
      recovery: 'start the agent again, or terminate the host',
      source: from.teletraanJanitor,
    },
  ],
})
