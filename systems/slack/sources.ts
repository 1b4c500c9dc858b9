import { type Source, source } from 'fourplane'

/** Its opening was read in a copy; it ends with the 99 % of 06:57. */
export const outagePost: Source = source({
  url: 'https://slack.engineering/slacks-outage-on-january-4th-2021/',
  title: 'Slack’s Outage on January 4th 2021',
  publisher: 'Slack Engineering',
  published: '2021-02-01',
  kind: 'postmortem',
  seen: 'opening',
})
/** Reports on that post with its sentences. */
export const theRegister: Source = source({
  url: 'https://www.theregister.com/2021/02/02/slack_outage_aws_autoscaling/',
  title: 'Slack fingers AWS auto-scaling failure in January outage postmortem',
  publisher: 'The Register',
  published: '2021-02-02',
  kind: 'press',
  seen: 'opening',
})
/** Quotes the analysis that Slack gave its customers in January. */
export const protocol: Source = source({
  url: 'https://www.protocol.com/enterprise/slack-outage-january-aws',
  title: 'Slack’s root-cause analysis of its January outage',
  publisher: 'Protocol',
  published: '2021-01',
  kind: 'press',
  seen: 'opening',
})
export const hindu: Source = source({
  url: 'https://www.thehindu.com/sci-tech/technology/workplace-app-slack-hit-with-outage-on-first-monday-of-2021/article33499424.ece',
  title: 'Workplace app Slack hit with outage on first Monday of 2021',
  publisher: 'The Hindu',
  published: '2021-01-05',
  kind: 'press',
  seen: 'opening',
})
export const techTarget: Source = source({
  url: 'https://techtarget.com/searchunifiedcommunications/news/252495267/Massive-Slack-outage-caused-by-AWS-gateway-failure',
  title: 'Massive Slack outage caused by AWS gateway failure',
  publisher: 'TechTarget',
  published: '2021-01',
  kind: 'press',
  seen: 'opening',
})
export const theStack: Source = source({
  url: 'https://thestack.technology/slack-outage-cloud-api',
  title: 'Slack points finger at AWS bottleneck after major outage in early January',
  publisher: 'The Stack',
  published: '2021-01',
  kind: 'press',
  seen: 'opening',
})
export const outageDigest: Source = source({
  url: 'https://github.com/icco/postmortems/blob/main/data/6bc6cd0c-5bbd-4278-a7bf-c42cd8174b50.md',
  title: 'Slack Outage on January 4th 2021 (a summary, written by a machine)',
  publisher: 'Postmortem Index',
  published: 'undated',
  kind: 'press',
  seen: 'digest',
})

const gatewayGuide = 'https://github.com/awsdocs/aws-transit-gateway-guide/blob'

/** The text at a commit of 31 August 2020, four months before the outage. */
export const gatewayQuotas: Source = source({
  url: `${gatewayGuide}/000f0c7bc54b8a1730dfa848a8cbf1e63ba20a3f/doc_source/transit-gateway-quotas.md`,
  title: 'Quotas for your transit gateways, AWS documentation',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const gatewayMetrics: Source = source({
  url: `${gatewayGuide}/1c71e344c20bceca48255f97865219a71b94bb52/doc_source/transit-gateway-cloudwatch-metrics.md`,
  title: 'CloudWatch Metrics for Your Transit Gateways, AWS documentation',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
/** Undated, and younger than the outage: the figures of January 2021 may have been others. */
export const apiThrottling: Source = source({
  url: 'https://docs.aws.amazon.com/zh_cn/ec2/latest/devguide/ec2-api-throttling.html',
  title: 'Request throttling for the Amazon EC2 API (Chinese edition)',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const suspendProcesses: Source = source({
  url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/suspend-processes.html',
  title: 'Suspend processes, Amazon EC2 Auto Scaling',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'whole',
})
export const suspendConsiderations: Source = source({
  url: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/suspend-resume-considerations.html',
  title: 'Considerations for suspending processes, Amazon EC2 Auto Scaling',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})
export const botocore: Source = source({
  url: 'https://github.com/boto/botocore/blob/00a9f975f77641e82fd4d95c2f329a5c0f921c83/botocore/exceptions.py',
  title: 'exceptions.py, botocore',
  publisher: 'Amazon Web Services',
  published: 'undated',
  kind: 'source-code',
  seen: 'opening',
})
export const downtimeProject: Source = source({
  url: 'https://downtimeproject.com/tag/slack/',
  title: 'Slack vs TGWs (episode notes)',
  publisher: 'The Downtime Project',
  published: '2021',
  kind: 'talk',
  seen: 'whole',
})
