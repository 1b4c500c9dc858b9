import { type Source, source } from 'fourplane'

export const zuul2: Source = source({
  url: 'https://netflixtechblog.com/open-sourcing-zuul-2-82ea476cb2b3',
  title: 'Open Sourcing Zuul 2',
  publisher: 'Netflix Technology Blog',
  published: '2018-05-21',
  kind: 'engineering-blog',
  seen: 'opening',
})

/** The press quotes the post in which Netflix' head of content delivery told how it works with internet providers. */
export const openConnectDelivers: Source = source({
  url: 'https://www.digitaltveurope.com/2016/03/18/netflix-cdn-delivers-all-125m-hours-of-viewing-per-day/',
  title: 'Netflix CDN delivers all 125m hours of viewing per day',
  publisher: 'Digital TV Europe',
  published: '2016-03-18',
  kind: 'press',
  seen: 'opening',
})

/** Written by Netflix staff, published on the blog of the regional internet registry. */
export const openConnectPlayback: Source = source({
  url: 'https://blog.apnic.net/2018/06/20/netflix-content-distribution-through-open-connect/',
  title: 'Netflix content distribution through Open Connect',
  publisher: 'APNIC Blog (by Netflix)',
  published: '2018-06-20',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const openConnectRequirements: Source = source({
  url: 'https://openconnect.zendesk.com/hc/en-us/articles/360034538352-Requirements-for-deploying-embedded-appliances',
  title: 'Requirements for deploying embedded appliances',
  publisher: 'Netflix Open Connect',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const netflixAndFill: Source = source({
  url: 'https://techblog.netflix.com/2016/08/netflix-and-fill.html',
  title: 'Netflix and Fill',
  publisher: 'Netflix Technology Blog',
  published: '2016-08-11',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const globalCaching: Source = source({
  url: 'https://medium.com/netflix-techblog/caching-for-a-global-netflix-7bcc457012f1',
  title: 'Caching for a Global Netflix',
  publisher: 'Netflix Technology Blog',
  published: '2016-03',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const viewingHistory: Source = source({
  url: 'https://medium.com/netflix-techblog/scaling-time-series-data-storage-part-i-ec2b6d44ba39',
  title: 'Scaling Time Series Data Storage, Part I',
  publisher: 'Netflix Technology Blog',
  published: '2018-01',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const activeActive: Source = source({
  url: 'https://medium.com/netflix-techblog/active-active-for-multi-regional-resiliency-c47719f6685b',
  title: 'Active-Active for Multi-Regional Resiliency',
  publisher: 'Netflix Technology Blog',
  published: '2013',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const nimble: Source = source({
  url: 'https://netflixtechblog.com/project-nimble-region-evacuation-reimagined-d0d0568254d4',
  title: 'Project Nimble: Region Evacuation Reimagined',
  publisher: 'Netflix Technology Blog',
  published: '2018',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const faultTolerance: Source = source({
  url: 'https://benjchristensen.com/2012/03/01/fault-tolerance-in-a-high-volume-distributed-system/',
  title: 'Fault Tolerance in a High Volume, Distributed System',
  publisher: 'Netflix Technology Blog (author’s copy, Ben Christensen)',
  published: '2012-03-01',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const keystone: Source = source({
  url: 'https://www.slideshare.net/slideshow/keystone-leverage-big-data-2016/63103740',
  title: 'Keystone: the Netflix way to deal with real-time data (slides)',
  publisher: 'Netflix (Peter Bakas)',
  published: '2016',
  kind: 'talk',
  seen: 'opening',
})

export const keystonePipeline: Source = source({
  url: 'https://www.slideshare.net/slideshow/netflix-keystonecloud-scale-event-processing-pipeline/65974988',
  title: 'Netflix Keystone: cloud scale event processing pipeline (slides)',
  publisher: 'Netflix (Monal Daxini)',
  published: '2016',
  kind: 'talk',
  seen: 'opening',
})

export const kafkaInTheCloud: Source = source({
  url: 'https://www.slideshare.net/slideshow/kafka-at-scale-in-the-cloud/61833011',
  title: 'Kafka At Scale In The Cloud (slides)',
  publisher: 'Netflix (Allen Wang, Kafka Summit)',
  published: '2016',
  kind: 'talk',
  seen: 'opening',
})

export const samzaAtNetflix: Source = source({
  url: 'https://github.com/apache/samza/blob/23f52e98d6426a5d0e11bc4e8c8de588b60f0406/docs/_powered-by/netflix.md',
  title: 'Samza powered by: Netflix',
  publisher: 'Apache Samza',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})

export const atlasIntroduction: Source = source({
  url: 'https://medium.com/netflix-techblog/introducing-atlas-netflixs-primary-telemetry-platform-bd31f4d8ed9a',
  title: 'Introducing Atlas: Netflix’s Primary Telemetry Platform',
  publisher: 'Netflix Technology Blog',
  published: '2014-12',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const atlasVersions: Source = source({
  url: 'https://github.com/Netflix/atlas/blob/f76fd25055bf2d7317eed67248417745eedc5d37/CONTRIBUTING.md',
  title: 'Contributing to Atlas: what version does Netflix use?',
  publisher: 'Netflix',
  published: '2017-10-26',
  kind: 'docs',
  seen: 'whole',
})

export const containerUsage: Source = source({
  url: 'https://techblog.netflix.com/2017/04/the-evolution-of-container-usage-at.html',
  title: 'The Evolution of Container Usage at Netflix',
  publisher: 'Netflix Technology Blog',
  published: '2017-04-18',
  kind: 'engineering-blog',
  seen: 'opening',
})

/** Defaults of the circuit breaker; Netflix may have set other values for single commands. */
export const hystrixProperties: Source = source({
  url: 'https://github.com/Netflix/Hystrix/blob/7c03bafe32b518182e09e92fa57358a01043a504/hystrix-core/src/main/java/com/netflix/hystrix/HystrixCommandProperties.java',
  title: 'HystrixCommandProperties.java',
  publisher: 'Netflix',
  published: '2023-05-20',
  kind: 'source-code',
  seen: 'opening',
})

export const hystrixCommand: Source = source({
  url: 'https://github.com/Netflix/Hystrix/blob/7c03bafe32b518182e09e92fa57358a01043a504/hystrix-core/src/main/java/com/netflix/hystrix/AbstractCommand.java',
  title: 'AbstractCommand.java',
  publisher: 'Netflix',
  published: '2023-05-20',
  kind: 'source-code',
  seen: 'opening',
})

export const zuulChannelManager: Source = source({
  url: 'https://github.com/Netflix/zuul/blob/f3144f6c4e2715fe98f87934f2746dba65820aab/zuul-core/src/main/java/com/netflix/zuul/netty/connectionpool/DefaultClientChannelManager.java',
  title: 'DefaultClientChannelManager.java',
  publisher: 'Netflix',
  published: '2026-07-24',
  kind: 'source-code',
  seen: 'opening',
})

export const eurekaWiki: Source = source({
  url: 'https://github.com/Netflix/eureka/wiki',
  title: 'Eureka wiki: Home',
  publisher: 'Netflix',
  published: '2018-07-13',
  kind: 'docs',
  seen: 'whole',
})

export const zuulStatus: Source = source({
  url: 'https://github.com/Netflix/zuul/blob/f3144f6c4e2715fe98f87934f2746dba65820aab/zuul-core/src/main/java/com/netflix/zuul/stats/status/ZuulStatusCategory.java',
  title: 'ZuulStatusCategory.java',
  publisher: 'Netflix',
  published: '2026-07-24',
  kind: 'source-code',
  seen: 'opening',
})

export const cassandraUnavailable: Source = source({
  url: 'https://github.com/apache/cassandra/blob/c206e4509003ac4cd99147d821bd4b5d23bdf5e8/src/java/org/apache/cassandra/exceptions/UnavailableException.java',
  title: 'UnavailableException.java, Apache Cassandra 5.0.1',
  publisher: 'Apache Cassandra',
  published: '2024-09-18',
  kind: 'source-code',
  seen: 'whole',
})

export const cassandraDropped: Source = source({
  url: 'https://github.com/apache/cassandra/blob/c206e4509003ac4cd99147d821bd4b5d23bdf5e8/src/java/org/apache/cassandra/metrics/MessagingMetrics.java',
  title: 'MessagingMetrics.java, Apache Cassandra 5.0.1',
  publisher: 'Apache Cassandra',
  published: '2024-09-18',
  kind: 'source-code',
  seen: 'whole',
})

export const cassandraGossiper: Source = source({
  url: 'https://github.com/apache/cassandra/blob/c206e4509003ac4cd99147d821bd4b5d23bdf5e8/src/java/org/apache/cassandra/gms/Gossiper.java',
  title: 'Gossiper.java, Apache Cassandra 5.0.1',
  publisher: 'Apache Cassandra',
  published: '2024-09-18',
  kind: 'source-code',
  seen: 'whole',
})

export const cassandraNodetool: Source = source({
  url: 'https://github.com/apache/cassandra/blob/c206e4509003ac4cd99147d821bd4b5d23bdf5e8/doc/modules/cassandra/pages/troubleshooting/use_nodetool.adoc',
  title: 'Use nodetool, Apache Cassandra 5.0.1',
  publisher: 'Apache Cassandra',
  published: '2024-09-18',
  kind: 'docs',
  seen: 'whole',
})
