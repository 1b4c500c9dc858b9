import { type Source, source } from 'fourplane'
import {
  type CountFact,
  count,
  type DurationFact,
  type LatencyFact,
  ms,
  p99,
  percent,
  type RatioFact,
  rps,
  seconds,
  type ThroughputFact,
} from 'fourplane/units'

// Sources and facts of the platform around the stores: services, deployment, analytics.

export const kubernetesStudy: Source = source({
  url: 'https://kubernetes.io/case-studies/pinterest/',
  title: 'Pinterest Case Study',
  publisher: 'Cloud Native Computing Foundation',
  published: 'undated',
  kind: 'engineering-blog',
  seen: 'whole',
})
export const druidPlatform: Source = source({
  url: 'https://medium.com/pinterest-engineering/pinterests-analytics-as-a-platform-on-druid-part-1-of-3-9043776b7b76',
  title: 'Pinterest’s Analytics as a Platform on Druid (Part 1 of 3)',
  publisher: 'Pinterest Engineering',
  published: '2021-08-19',
  kind: 'engineering-blog',
  seen: 'opening',
})

const teletraan = 'https://github.com/pinterest/teletraan/blob/9b9b8b9832bf52bcba32264d2566acce0e94f6d4'

export const teletraanReadme: Source = source({
  url: `${teletraan}/README.md`,
  title: 'Teletraan Deploy Service: README',
  publisher: 'Pinterest',
  published: '2026-04-02',
  kind: 'docs',
  seen: 'whole',
})
export const teletraanDeploys: Source = source({
  url: `${teletraan}/docs/api/Deploys.md`,
  title: 'Teletraan API: Deploys',
  publisher: 'Pinterest',
  published: '2024-04-26',
  kind: 'docs',
  seen: 'opening',
})
export const teletraanActions: Source = source({
  url: `${teletraan}/deploy-service/teletraanservice/src/main/java/com/pinterest/teletraan/resource/EnvDeploys.java`,
  title: 'EnvDeploys.java',
  publisher: 'Pinterest',
  published: '2026-01-22',
  kind: 'source-code',
  seen: 'opening',
})
export const teletraanDefaults: Source = source({
  url: `${teletraan}/deploy-service/common/src/main/java/com/pinterest/deployservice/common/Constants.java`,
  title: 'Constants.java: defaults of an environment',
  publisher: 'Pinterest',
  published: '2024-08-05',
  kind: 'source-code',
  seen: 'whole',
})
export const teletraanJanitor: Source = source({
  url: `${teletraan}/deploy-service/teletraanservice/src/main/java/com/pinterest/teletraan/worker/AgentJanitor.java`,
  title: 'AgentJanitor.java',
  publisher: 'Pinterest',
  published: '2026-05-26',
  kind: 'source-code',
  seen: 'whole',
})
export const deployAgent: Source = source({
  url: `${teletraan}/deploy-agent/deployd/common/executor.py`,
  title: 'executor.py: how the deploy agent runs scripts (1.2.76)',
  publisher: 'Pinterest',
  published: '2025-01-23',
  kind: 'source-code',
  seen: 'opening',
})
export const deployDownload: Source = source({
  url: `${teletraan}/deploy-agent/deployd/download/s3_download_helper.py`,
  title: 's3_download_helper.py (deploy agent 1.2.76)',
  publisher: 'Pinterest',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const deployAgentConfig: Source = source({
  url: `${teletraan}/deploy-agent/deployd/common/config.py`,
  title: 'config.py (deploy agent 1.2.76)',
  publisher: 'Pinterest',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})

export const microservices: CountFact = count(1000, 'microservices').from(kubernetesStudy, { scope: 'grown into' })
export const druidNodes: CountFact = count(2000, 'nodes').from(druidPlatform, { asOf: '2021-08', scope: 'more than, several clusters' })
export const druidQueries: ThroughputFact = rps(1000).from(druidPlatform, { asOf: '2021-08', scope: 'more than, largest online use case' })
export const druidLatency: LatencyFact = p99(ms(250)).from(druidPlatform, { asOf: '2021-08', scope: 'under, largest online use case' })
export const parallelHosts: CountFact = count(1, 'host at a time').from(teletraanDefaults, { asOf: '2024-08', scope: 'default' })
export const deploySuccess: RatioFact = percent(100).from(teletraanDefaults, { asOf: '2024-08', scope: 'default, hosts that must succeed' })
export const scriptTime: DurationFact = seconds(1800).from(deployAgentConfig, { scope: 'default of process_timeout' })
export const scriptRuns: CountFact = count(3, 'runs').from(deployAgentConfig, { scope: 'default of max_retry' })
