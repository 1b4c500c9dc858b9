import { type Source, source } from 'fourplane'

const cruiseControlCode = 'https://github.com/linkedin/cruise-control/blob'
const cruiseControl = 'dadba67e2324238b3e97c7042c2831919b45b597'
const kafkaCode = 'https://github.com/apache/kafka/blob/1eb7644349cb07139d6a3c1ad1986979647cac99'

export const kafkaPaper: Source = source({
  url: 'https://github.com/szhou1234/papers/blob/ea968cafb35f5639e83b71e3a9a338a625d281a5/kafka.pdf',
  title: 'Kafka: a Distributed Messaging System for Log Processing',
  publisher: 'LinkedIn (NetDB 2011)',
  published: '2011-06',
  kind: 'paper',
  seen: 'whole',
})

export const theLog: Source = source({
  url: 'https://engineering.linkedin.com/distributed-systems/log-what-every-software-engineer-should-know-about-real-time-datas-unifying',
  title: 'The Log: What every software engineer should know about real-time data’s unifying abstraction',
  publisher: 'LinkedIn Engineering',
  published: '2013-12-16',
  kind: 'engineering-blog',
  seen: 'opening',
})

const readme = (commit: string, published: string): Source =>
  source({
    url: `${cruiseControlCode}/${commit}/README.md`,
    title: `Cruise Control for Apache Kafka, README of ${published}`,
    publisher: 'LinkedIn',
    published,
    kind: 'docs',
    seen: 'whole',
  })
export const readmeOf2017: Source = readme('f643547a60e6cfc68fc225d8d7df5de9444ae2c9', '2017-08')
export const readmeOf2018: Source = readme('9aae1b7e73a605e6b5fe800452d753fe7219bbb0', '2018-10-04')
export const readmeOf2021: Source = readme('963adc1544ea0cca657aa5d3fea91b942be4f99b', '2021-02-26')
export const readmeOf2024: Source = readme('06a457748732284f40cdf9e24bcb8ea4d1dba489', '2024-11-05')

export const brooklinReadme: Source = source({
  url: 'https://github.com/linkedin/brooklin/blob/501b6e3ff37c4168619eadf0e25dfe0f3953dc19/README.asciidoc',
  title: 'Brooklin, README',
  publisher: 'LinkedIn',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const brooklinMirrors: Source = source({
  url: 'https://engineering.linkedin.com/blog/2022/load-balanced-brooklin-mirror-maker--replicating-large-scale-kaf',
  title: 'Load-balanced Brooklin Mirror Maker: Replicating large-scale Kafka clusters at LinkedIn',
  publisher: 'LinkedIn Engineering',
  published: '2022-04-11',
  kind: 'engineering-blog',
  seen: 'opening',
})

const ofCruiseControl = (path: string, title: string, kind: 'docs' | 'source-code', seen: 'whole' | 'opening'): Source =>
  source({ url: `${cruiseControlCode}/${cruiseControl}/${path}`, title, publisher: 'LinkedIn', published: '2026-08-17', kind, seen })
export const overview: Source = ofCruiseControl('docs/wiki/Overview.md', 'Cruise Control: Overview', 'docs', 'opening')
export const troubleshooting: Source = ofCruiseControl('docs/wiki/Troubleshooting.md', 'Cruise Control: Troubleshooting', 'docs', 'whole')
export const restApis: Source = ofCruiseControl('docs/wiki/User%20Guide/REST-APIs.md', 'Cruise Control: REST APIs', 'docs', 'opening')
export const configurations: Source = ofCruiseControl(
  'docs/wiki/User%20Guide/Configurations.md',
  'Cruise Control: Configurations',
  'docs',
  'opening',
)
export const goalUtils: Source = ofCruiseControl(
  'cruise-control/src/main/java/com/linkedin/kafka/cruisecontrol/analyzer/goals/GoalUtils.java',
  'GoalUtils.java, Cruise Control',
  'source-code',
  'opening',
)
export const samplingUtils: Source = ofCruiseControl(
  'cruise-control/src/main/java/com/linkedin/kafka/cruisecontrol/monitor/sampling/SamplingUtils.java',
  'SamplingUtils.java, Cruise Control',
  'source-code',
  'opening',
)

/** Default branch 2.4-li, of which the last commit is of 21 June 2021. */
export const linkedInKafka: Source = source({
  url: 'https://github.com/linkedin/kafka/blob/b28666d5d8ff72f3cc595dcafbc17383253749a4/README.md',
  title: 'LinkedIn Branch of Apache Kafka (2.4-li), README',
  publisher: 'LinkedIn',
  published: '2021-02-02',
  kind: 'docs',
  seen: 'opening',
})

export const samzaMeetup: Source = source({
  url: 'https://github.com/apache/samza/blob/23f52e98d6426a5d0e11bc4e8c8de588b60f0406/docs/_meetups/aug-2017.md',
  title: 'Samza: Stateful Scalable Stream Processing at LinkedIn, abstract of a meetup',
  publisher: 'Apache Samza',
  published: '2017-08',
  kind: 'talk',
  seen: 'whole',
})

export const kafkaOperations: Source = source({
  url: `${kafkaCode}/docs/ops.html`,
  title: 'Kafka operations, documentation of Apache Kafka',
  publisher: 'Apache Software Foundation',
  published: '2024-10-25',
  kind: 'docs',
  seen: 'opening',
})
