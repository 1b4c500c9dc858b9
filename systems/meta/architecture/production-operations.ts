import { control, edge, productionOperations, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const apps = edge(own.mobileConfigClient, {
  label: 'Mobile apps',
  facts: { devices: facts.mobileDevices, polls: facts.mobilePoll },
  source: from.configurationPaper,
})
const translation = service(own.mobileConfigTranslation, { label: 'Translation layer', source: from.configurationPaper })
const web = service(tech.hhvm, {
  label: 'Products on web servers',
  version: facts.hhvmVersion,
  facts: { releases: facts.webReleases },
  source: from.configurationPaper,
})
const proxy = service(own.configurationProxy, {
  label: 'Proxy and disk cache, each server',
  facts: { servers: facts.configServers },
  source: from.configurationPaper,
})
const repository = state(own.configurationRepository, {
  label: 'Git repository',
  facts: { 'a commit': facts.commitTime, 'peak in ten months': facts.commitGrowth },
  source: from.configurationPaper,
})
const zeus = state(own.zeusEnsemble, { label: 'Zeus leader and followers', source: from.configurationPaper })
const observers = state(own.zeusEnsemble, {
  label: 'Zeus observers of a cluster',
  facts: { 'to all servers': facts.treeTime },
  source: from.configurationPaper,
})
const bulk = state(own.packageVesselStore, {
  label: 'Large configs',
  facts: { 'spread in': facts.largeConfigs },
  source: from.configurationPaper,
})
const configerator = control(tech.configerator, {
  label: 'Configerator compiler and UI',
  facts: { 'of grave incidents': facts.configIncidents, 'of those, bugs': facts.exposedBugs },
  source: from.configurationPaper,
})
const gatekeeper = control(tech.gatekeeper, {
  label: 'Gatekeeper projects',
  facts: { checks: facts.gateChecks },
  source: from.configurationPaper,
})
const review = control(own.reviewAndTests, { label: 'Review and sandbox tests', source: from.configurationPaper })
const canary = control(own.canaryService, {
  label: 'Canary service',
  facts: { takes: facts.canaryTime, first: facts.canaryServers },
  source: from.configurationPaper,
})
const landing = control(own.landingStrip, { label: 'Landing strip', source: from.configurationPaper })
const tailer = control(own.gitTailer, {
  label: 'Git tailer',
  facts: { 'sees a commit in': facts.tailTime },
  source: from.configurationPaper,
})

export default productionOperations('production-operations', {
  system: systems.meta,
  title: 'Meta: how a change of configuration reaches every server (2015)',
  summary:
    'Facebook changed configuration thousands of times a day, as code: compiled, reviewed, tried on a few servers (20, for example) and then on a cluster, committed to git and pushed by Zeus to all servers in seconds. Each server keeps a copy on disk, so products run on if all of this is down. Drawn as of the paper of 2015. Zeus is a fork of ZooKeeper of unknown version: its messages here are those of ZooKeeper at a commit of 2026.',
  flow: [
    edge(apps).to(service(translation), 'polls with hashes').to(service(proxy), 'reads the mapping'),
    service(web).to(proxy, 'reads configs, checks gates'),
    proxy.to(state(observers), 'reads, with a watch'),
    state(zeus).to(observers, { label: 'pushes in order', async: true }),
    proxy.to(state(bulk), 'fetches large configs, peer to peer'),
    control(gatekeeper).to(control(configerator), 'stores projects as configs'),
    configerator.to(control(review), 'submits source, JSON and tests').to(control(canary), 'hands over when approved'),
    canary.to(proxy, 'tries the config on some servers'),
    canary.to(control(landing), 'hands over when healthy').to(state(repository), 'pushes one by one'),
    control(tailer).to(repository, 'fetches commits'),
    tailer.to(zeus, 'writes changes'),
  ],
  operations: {
    deploy: {
      how: 'Compiler and validators, mandatory review and manual test, sandbox tests for the front end, a canary, for example on 20 servers and then on a cluster of thousands; a failed check aborts. Code of the site is released twice a day, features are opened step by step with Gatekeeper.',
      source: from.configurationPaper,
    },
    alerting: {
      how: 'What is collected, what counts as an anomaly, who is paged and what is repaired by machine is itself configuration and changed live; urgent issues reach the person on call by an automated phone call.',
      source: from.configurationPaper,
    },
    onCallRotation: {
      how: 'The small team that writes the tools also runs them and takes turns on call, which shields the others; questions that can wait are asked in groups. How long a turn lasts is not said.',
      source: from.configurationPaper,
    },
    chaos: {
      how: 'In a fire drill a change of configuration injects a fault into a production system; load tests shift traffic between regions in the same way, and shadow tests copy live traffic to test servers.',
      source: from.configurationPaper,
    },
  },
  metrics: {
    throughput: facts.gateChecks,
    latency: facts.propagation,
    availability: facts.configAvailability,
    cost: facts.configCost,
  },
  onCall: {
    errors: [
      {
        text: 'Exception when observing the leader',
        printedBy: observers,
        means:
          'this observer has lost its leader: it connects again and asks for the writes it missed; a proxy whose observer failed connects to another one of the cluster',
        source: from.zooKeeperObserver,
      },
      {
        text: '[rejected]',
        printedBy: landing,
        means:
          'git did not send this push, typically because it is no fast-forward. The landing strip spares committers that: what it hands back is a true conflict, to be resolved in an up-to-date clone',
        source: from.gitPush,
      },
      {
        text: ' is not executed because it is not in the whitelist.',
        printedBy: zeus,
        means:
          'answer to mntr where 4lw.commands.whitelist does not name it: by default ZooKeeper answers only srvr. It says nothing of the health of the server',
        source: from.zooKeeperParameters,
      },
    ],
    logs: [
      {
        where: 'log of an observer, level info',
        line: 'Disconnected from leader (with address: {}). Was connected for {}ms. Sync state: {}',
        printedBy: observers,
        source: from.zooKeeperObserver,
      },
    ],
    metrics: [
      {
        name: 'synced_observers (zk_synced_observers in mntr)',
        of: zeus,
        threshold: 'falls: the clusters of the missing observers get no changes; no alert level is published',
        source: from.zooKeeperLeader,
      },
      {
        name: 'time from commit to servers (name of the metric not published)',
        of: zeus,
        threshold:
          'the base is about 14.5 s (November 2014) and it rises with load, mostly for git being slow; no alert level is published',
        source: from.configurationPaper,
      },
      {
        name: 'growth of error logs on canary servers against the rest (name of the metric not published)',
        of: canary,
        threshold: 'rapid growth aborts the rollout',
        source: from.configurationPaper,
      },
    ],
    runbook: [
      {
        do: 'What changed? List the latest commits to configuration before the trouble began',
        command: 'git log --since="<an hour before it began>" --stat',
        expect: 'no change to a config that the sick product reads',
        risk: 'readOnly',
        source: from.gitLog,
      },
      {
        do: 'Does the change reach servers? Ask the leader of Zeus for its state and learners',
        command: "echo mntr | nc localhost <client port> | grep -E 'zk_server_state|zk_learners|zk_synced|zk_pending'",
        expect: 'zk_server_state leader, zk_pending_syncs 0, as many learners as there are followers and observers',
        risk: 'readOnly',
        source: from.zooKeeperCommands,
      },
    ],
    recovery: [
      {
        do: 'A config breaks a product: revert the commit at once, even if the config itself is right',
        risk: 'mutating',
        undo: 'commit it again after the bug that it exposed is fixed, through the canary',
        verify: 'errors fall when the change has arrived: 14.5 s after the commit at low load in 2014, more under load',
        source: from.configurationPaper,
      },
      {
        do: 'A new feature is at fault: close its gate in Gatekeeper; for apps, push the change as an emergency',
        risk: 'mutating',
        undo: 'open the gate again in steps, 1 %, 10 %, 100 %',
        verify: 'the feature is off for a user in the gate; apps follow at their next poll at the latest',
        source: from.configurationPaper,
      },
    ],
  },
  failures: [
    {
      what: 'Old code reads a config of the new schema, since the code missed the release',
      component: web,
      effect: 'error logs grow fast on the 20 servers of the canary',
      recovery: 'the canary compared them with other servers and aborted the rollout: no outage',
      source: from.configurationPaper,
    },
    {
      what: 'An engineer overrides a canary that rejected a change that looked harmless',
      component: canary,
      effect: 'instances crashed: the config was right but led into code with a race',
      recovery: 'the change was reverted at once',
      source: from.configurationPaper,
    },
    {
      what: 'A config sends mobile requests down a rare path to a data store',
      component: canary,
      effect: 'too few canary servers to show load; latency rose only after the rollout to the whole site',
      recovery: 'a phase on a cluster of thousands of servers was added to the canary',
      source: from.configurationPaper,
    },
    {
      what: 'All of the distribution fails: git, Zeus, observers and proxy',
      component: proxy,
      effect: 'no change reaches servers',
      recovery: 'applications read the outdated copy in the cache on disk',
      source: from.configurationPaper,
    },
    {
      what: 'The git repository grows',
      component: repository,
      effect: 'each commit takes longer, and only one at a time is taken',
      recovery: 'several smaller repositories behind one name space; under way in 2015',
      source: from.configurationPaper,
    },
  ],
})
