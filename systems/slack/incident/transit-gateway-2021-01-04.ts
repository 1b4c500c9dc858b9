import { control, edge, incident, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const people = edge(tech.webBrowser, { label: 'People back from the holidays', external: true, source: from.theRegister })
const balancers = edge(own.loadBalancers, { label: 'Load balancers', source: from.techTarget })
const gateway = edge(tech.transitGateway, {
  label: 'Transit gateways between networks',
  facts: { 'burst per network': facts.attachmentBurst },
  source: from.theRegister,
})

const web = service(own.webTier, {
  label: 'Slack web tier',
  facts: {
    'sent at 06:57 PST': facts.messagesSent,
    usual: facts.messagesUsually,
    'failures against usual': facts.failuresAgainstUsual,
    'degraded or down': facts.outage,
  },
  source: from.outagePost,
})
const backends = service(own.backends, {
  label: 'Slack backends',
  facts: { 'slow requests': facts.slowRequests, 'their server time': facts.slowRequestsTime },
  source: from.techTarget,
})
const provisioning = service(own.provisionService, {
  label: 'Provisioning service',
  facts: { 'asked for': facts.serversAttempted },
  source: from.protocol,
})

const databases = state(own.databases, { label: 'Slack databases', source: from.techTarget })
const metrics = state(own.metricsBackends, { label: 'Metrics backends', source: from.outagePost })

const autoscaling = control(own.autoscaling, { label: 'Autoscaling', source: from.theRegister })
const health = control(own.healthAutomation, { label: 'Health automation', source: from.theRegister })
const dashboards = control(own.dashboards, { label: 'Dashboards and alerts', source: from.outagePost })
const outside = control(own.externalMonitoring, { label: 'External monitoring', external: true, source: from.outagePost })
const ec2Api = control(own.ec2Api, {
  label: 'APIs of the cloud provider',
  external: true,
  facts: { 'launches at once': facts.launchBurst },
  source: from.theStack,
})

export default incident('transit-gateway-2021-01-04', {
  system: systems.slack,
  title: 'Slack, 4 January 2021: transit gateways lose packets, and automation takes away the web tier',
  summary:
    'On the first working day of the year the AWS transit gateways did not grow with the traffic. Web servers that waited for answers looked idle or unhealthy and were removed; then more than could be provisioned were asked for, and the dashboards were down as well.',
  flow: [
    people.to(balancers, { label: 'open Slack', protocol: 'HTTPS' }).to(web, 'spread requests'),
    web.to(gateway, 'reaches other networks by').to(backends, 'carries requests to'),
    backends.to(databases, 'read and write'),
    autoscaling.to(web, 'adds and removes servers'),
    autoscaling.to(provisioning, 'asks for servers'),
    provisioning.to(ec2Api, 'calls'),
    provisioning.to(web, 'configures and tests'),
    health.to(web, 'replaces unhealthy servers'),
    dashboards.to(metrics, 'query'),
    outside.to(balancers, 'checks'),
  ],
  metrics: { cost: facts.outageCost },
  anatomy: {
    timeline: [
      {
        at: '2021-01-04T06:00-08:00',
        what: 'Around now servers begin to lose packets to each other',
        turn: 'trigger',
        source: from.protocol,
      },
      {
        at: '2021-01-04T06:45-08:00',
        what: 'Around now engineers are alerted; the page came from an external monitoring service',
        turn: 'detected',
        source: from.protocol,
      },
      {
        at: '2021-01-04T06:57-08:00',
        what: '99 % of messages are still sent; dashboards and alerts are gone, AWS is asked about the network',
        source: from.outagePost,
      },
      {
        at: '2021-01-04T07:00-08:00',
        what: 'Too few servers are left for the load: Slack is down',
        source: from.protocol,
      },
      {
        at: '2021-01-04T08:15-08:00',
        what: 'By about now, as Slack told its customers, AWS has raised the capacity of the gateways and moved Slack to a dedicated system',
        source: from.protocol,
      },
      {
        at: '2021-01-04T09:15-08:00',
        what: 'Slack is degraded but usable, according to a summary',
        turn: 'mitigated',
        source: from.outageDigest,
      },
      {
        at: '2021-01-04T10:40-08:00',
        what: 'Error rates are normal, according to a summary of the later post, which ends the repair of the gateways only here and not at 08:15',
        turn: 'resolved',
        source: from.outageDigest,
      },
    ],
    cascade: [
      { from: gateway, to: web, mechanism: 'lost packets: web servers wait for answers', source: from.theRegister },
      { from: web, to: autoscaling, mechanism: 'waiting servers use less CPU: some are removed', source: from.theRegister },
      { from: web, to: balancers, mechanism: 'too many unhealthy: route to all alike', source: from.techTarget },
      { from: autoscaling, to: provisioning, mechanism: 'then busy threads count: 1,200 servers are asked for', source: from.theRegister },
      { from: provisioning, to: ec2Api, mechanism: 'meets API rate limits', source: from.theStack },
      { from: gateway, to: dashboards, mechanism: 'cut off in the same way', source: from.protocol },
    ],
    detection: {
      signal:
        'A page of an external monitoring service that error rates were creeping up, about 45 minutes after the first lost packets. Slack’s own dashboarding and alerting service became unavailable at the beginning of the investigation.',
      source: from.outagePost,
    },
    impact: {
      what: 'Occasional errors for an hour, then unusable for all, then degraded',
      duration: facts.unavailable,
      users: facts.users,
      source: [from.downtimeProject, from.hindu],
    },
    response: [
      { what: 'Changes of the day were rolled back quickly; they were not the cause', source: from.outagePost },
      { what: 'The metrics backends still answered and were queried by hand', source: from.outagePost },
      {
        what: 'Responders lost their sessions when the servers they worked on were removed; automatic downscaling was disabled',
        source: from.theRegister,
      },
    ],
    resolution: {
      what: 'AWS increased the capacity of the gateways; once the provisioning service worked again, new servers took the load',
      source: from.protocol,
    },
    prevention: [
      { what: 'An alert on packet rate limits between networks', source: from.theStack },
      { what: 'More workers for provisioning, a revised design of it, load tests of it', source: from.theStack },
      { what: 'Higher API rate limits for the calls that provisioning makes', source: from.theStack },
      { what: 'AWS reviews how its gateways scale', source: from.theRegister },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'RequestLimitExceeded',
        printedBy: ec2Api,
        means:
          'error code of the EC2 API: the bucket of this account, region and call is empty. Asking more often does not start servers sooner',
        source: from.apiThrottling,
      },
    ],
    logs: [
      {
        where: 'log of a program that uses botocore, such as the AWS CLI; what Slack’s provisioning writes is not published',
        line: 'An error occurred (RequestLimitExceeded) when calling the RunInstances operation',
        printedBy: provisioning,
        source: from.botocore,
      },
    ],
    metrics: [
      {
        name: 'AWS/TransitGateway BytesIn',
        of: gateway,
        threshold:
          '50 Gbit/s per attached network was the burst quota. Drop counters then covered only blackholes and missing routes, not saturation',
        source: from.gatewayQuotas,
      },
      {
        name: 'share of messages sent successfully',
        of: web,
        threshold: '99 % instead of more than 99.999 %: the state at 06:57 PST, three minutes before Slack went down',
        source: from.outagePost,
      },
    ],
    runbook: [
      {
        do: 'How much goes through the gateway? One data point a minute; TGW is its id, START and END are times such as 2021-01-04T14:00:00Z',
        command:
          'aws cloudwatch get-metric-statistics --namespace AWS/TransitGateway --metric-name BytesIn --dimensions Name=TransitGateway,Value="$TGW" --start-time "$START" --end-time "$END" --period 60 --statistics Sum',
        expect: 'a curve that follows the load; flat while errors rise speaks for a ceiling: escalate to AWS with the graph',
        risk: 'readOnly',
        source: from.gatewayMetrics,
      },
      {
        do: 'If dashboards are gone, query the metrics backends directly: they may still answer',
        expect: 'error rate and latency of calls from the web tier to its backends, by network',
        risk: 'readOnly',
        source: from.outagePost,
      },
    ],
    recovery: [
      {
        do: 'First keep automation from removing servers; here a group of EC2 Auto Scaling named web. Slack reports that it disabled downscaling, not with which command',
        command:
          'aws autoscaling suspend-processes --auto-scaling-group-name web --scaling-processes HealthCheck ReplaceUnhealthy Terminate',
        risk: 'mutating',
        undo: 'aws autoscaling resume-processes with the same names, once the network is well',
        verify: 'no server of the group terminates; sessions of responders stay',
        source: from.suspendProcesses,
      },
      {
        do: 'Have the network provider raise the capacity of the gateway, which it manages',
        risk: 'mutating',
        undo: 'none needed; ask for the capacity to stay until the peak is over',
        verify: 'BytesIn rises above its ceiling, calls between networks are as fast as yesterday',
        source: from.protocol,
      },
      {
        do: 'Add servers no faster than provisioning and the API limits can take them; here 1,200 at once were too many',
        risk: 'mutating',
        undo: 'remove what is not needed',
        verify: 'new servers become healthy, not only running',
        source: [from.theStack, from.theRegister],
      },
    ],
  },
  failures: [
    {
      what: 'The gateway between networks is full',
      component: gateway,
      effect: 'packets are lost between servers that are well; its metrics do not say so',
      recovery: 'more capacity by the provider; Slack means to ask for it before the next holidays, according to a summary',
      source: [from.protocol, from.gatewayMetrics, from.outageDigest],
    },
    {
      what: 'CPU is taken for load while servers wait',
      component: autoscaling,
      effect: 'servers are removed when they are most needed',
      recovery: 'suspend AlarmNotification, which stops scaling policies without deleting them',
      source: from.suspendConsiderations,
    },
    {
      what: 'A thousand servers are asked for in one moment',
      component: provisioning,
      effect: 'it was not built for that; servers run without being ready',
      recovery: 'more workers, a revised design and load tests of it are what Slack announced',
      source: [from.protocol, from.theStack],
    },
    {
      what: 'Dashboards and alerts share the network that fails',
      component: dashboards,
      effect: 'investigation without the usual queries',
      recovery: 'query the metrics backends directly',
      source: from.outagePost,
    },
  ],
})
