import { type Source, source } from 'fourplane'

/** Read whole in a copy of the article; its opening also at the owner's address. */
export const octoberAnalysis: Source = source({
  url: 'https://github.blog/2018-10-30-oct21-post-incident-analysis/',
  title: 'October 21 post-incident analysis',
  publisher: 'GitHub',
  published: '2018-10-30',
  kind: 'postmortem',
  seen: 'whole',
})

/** The release before the incident; which release GitHub ran is not published. */
export const orchestratorRecoveryCode: Source = source({
  url: 'https://github.com/openark/orchestrator/blob/v3.0.12/go/logic/topology_recovery.go',
  title: 'topology_recovery.go, Orchestrator 3.0.12',
  publisher: 'Orchestrator',
  published: '2018-08-29',
  kind: 'source-code',
  seen: 'opening',
})

export const orchestratorClient: Source = source({
  url: 'https://github.com/openark/orchestrator/blob/v3.0.12/resources/bin/orchestrator-client',
  title: 'orchestrator-client, Orchestrator 3.0.12',
  publisher: 'Orchestrator',
  published: '2018-08-29',
  kind: 'source-code',
  seen: 'opening',
})

export const orchestratorRecoveryDocs: Source = source({
  url: 'https://github.com/openark/orchestrator/blob/v3.0.12/docs/topology-recovery.md',
  title: 'Topology recovery, Orchestrator 3.0.12',
  publisher: 'Orchestrator',
  published: '2018-08-29',
  kind: 'docs',
  seen: 'opening',
})

export const orchestratorDetectionDocs: Source = source({
  url: 'https://github.com/openark/orchestrator/blob/v3.0.12/docs/failure-detection.md',
  title: 'Failure detection, Orchestrator 3.0.12',
  publisher: 'Orchestrator',
  published: '2018-08-29',
  kind: 'docs',
  seen: 'opening',
})

export const orchestratorRaftDocs: Source = source({
  url: 'https://github.com/openark/orchestrator/blob/v3.0.12/docs/raft.md',
  title: 'orchestrator/raft, Orchestrator 3.0.12',
  publisher: 'Orchestrator',
  published: '2018-08-29',
  kind: 'docs',
  seen: 'opening',
})

/** The setting of data centers came with 3.0.14, the one of regions with 3.1.0: both after the incident. */
export const orchestratorRecoveryConfig: Source = source({
  url: 'https://github.com/openark/orchestrator/blob/v3.1.0/docs/configuration-recovery.md',
  title: 'Configuration: recovery, Orchestrator 3.1.0',
  publisher: 'Orchestrator',
  published: '2019-07-02',
  kind: 'docs',
  seen: 'opening',
})

/** A slide on MySQL at GitHub, half a year before the incident, says 5.7. */
export const orchestratorTutorial: Source = source({
  url: 'https://speakerdeck.com/shlominoach/orchestrator-high-availability-tutorial',
  title: 'Orchestrator High Availability tutorial (slides)',
  publisher: 'Shlomi Noach, GitHub',
  published: '2018-04-23',
  kind: 'talk',
  seen: 'opening',
})
