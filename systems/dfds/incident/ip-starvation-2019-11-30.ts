import { cluster, control, edge, incident, service, state, system } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const users = edge(own.users, { label: 'Users', external: true, source: from.starvation })
const balancer = edge(own.ingressBalancer, {
  label: 'Load balancer of the ingress',
  facts: { 'needs free': facts.balancerAddresses },
  source: from.starvation,
})

const workloads = service(own.teamWorkloads, {
  label: 'Deployments of the teams',
  facts: { 'for a pod': facts.addressesOfPod, 'surge of': facts.surge },
  source: from.starvation,
})
const nodes = service(tech.ec2, {
  label: 'Worker nodes of Hellman',
  facts: { before: facts.nodesBefore, 'scaled to': facts.nodesScaled, 'in the new network': facts.nodesAfter },
  source: from.starvation,
})

const subnets = state(own.zoneSubnets, {
  label: 'A /24 for each zone',
  facts: { 'room for': facts.subnetAddresses },
  source: from.starvation,
})
const newSubnets = state(own.zoneSubnets, { label: 'New subnets', source: from.starvation })
const terraformState = state(own.terraformState, { label: 'Terraform state', source: from.reverted })

const eks = control(tech.eks, { label: 'Hellman control plane', source: from.starvation })
const cni = control(tech.vpcCni, {
  label: 'CNI of Amazon on each node',
  version: facts.cniVersion,
  facts: { 'keeps spare': facts.warmInterfaces },
  source: [from.readme, from.modulesCni],
})
const scalingGroup = control(tech.ec2AutoScaling, { label: 'One scaling group for all zones', source: from.starvation })
const kiam = control(tech.kiam, { label: 'KIAM, a daemon set', version: facts.kiamVersion, source: [from.nodeDeletion, from.modulesKiam] })
const warning = control(own.awsWarning, { label: 'Warning of AWS', source: from.starvation })
const team = control(own.sreTeam, { label: 'SRE team', source: from.reverted })
const pipeline = control(tech.azureDevOps, { label: 'Pipeline of the infrastructure', source: from.reverted })
const terraform = control(tech.terraform, {
  label: 'Terraform',
  version: facts.terraformVersion,
  source: [from.reverted, from.modulesCluster],
})

export default incident('ip-starvation-2019-11-30', {
  system: system('dfds', 'DFDS'),
  title: 'DFDS, 30 November 2019: every pod takes an address of the subnet, until even the load balancer gets none',
  summary:
    'On EKS each pod takes an address of the subnet of its zone, and those had room for 250. More nodes, made ready for teams that moved in, brought the cluster to the limit. A warning of AWS was the first sign: nobody watched the subnets. Five days of scaling down later, free addresses were missing even for the repair itself.',
  flow: [
    users.to(balancer, { label: 'call', protocol: 'HTTPS' }).to(workloads, 'forwards'),
    balancer.to(subnets, 'takes addresses to scale'),
    nodes.to(workloads, 'run'),
    eks.to(nodes, 'schedules pods on'),
    scalingGroup.to(nodes, 'adds and removes'),
    cni.to(subnets, 'takes addresses for pods and to spare'),
    cni.to(workloads, 'gives an address'),
    kiam.to(workloads, 'gives AWS roles'),
    nodes.to(newSubnets, { label: 'move to, zone by zone', failure: true }),
    warning.to(team, 'writes to'),
    team.to(scalingGroup, 'sets the size'),
    pipeline.to(terraform, 'runs'),
    terraform.to(terraformState, 'locks and reads'),
    terraform.to(subnets, 'defines'),
  ],
  groups: [cluster('service', 'Hellman cluster', [workloads, nodes])],
  metrics: { cost: facts.incidentCost },
  anatomy: {
    timeline: [
      {
        at: '2019-11-29T12:00+01:00',
        what: 'The cluster is scaled from 7 to 10 nodes, ahead of teams that will move to it',
        turn: 'trigger',
        source: from.starvation,
      },
      {
        at: '2019-11-30T08:24+01:00',
        what: 'AWS warns that the load balancer cannot scale for lack of free addresses in its subnets',
        turn: 'detected',
        source: from.starvation,
      },
      { at: '2019-11-30T10:30+01:00', what: 'Down to 8 nodes, to free addresses', source: from.starvation },
      { at: '2019-12-02T04:30+01:00', what: 'Down to 7 nodes', source: from.starvation },
      {
        at: '2019-12-04T01:05+01:00',
        what: 'After a mishap with all nodes, daemon sets such as KIAM find no address on some nodes',
        source: from.nodeDeletion,
      },
      { at: '2019-12-04T09:30+01:00', what: 'Teams are asked to scale down for a while', source: from.starvation },
      {
        at: '2019-12-05T03:30+01:00',
        what: 'Replacement of the network begins, zone by zone, and the cluster grows to 12 nodes',
        source: from.starvation,
      },
      {
        at: '2019-12-05T05:30+01:00',
        what: 'Too few addresses even to reconfigure the load balancer: nodes are killed by force',
        source: from.starvation,
      },
      { at: '2019-12-05T06:00+01:00', what: 'The new network is in place', turn: 'mitigated', source: from.starvation },
      { at: '2019-12-05T06:10+01:00', what: 'Pods crowd the nodes, some daemon sets are not scheduled', source: from.starvation },
      { at: '2019-12-05T07:00+01:00', what: 'All systems verified', turn: 'resolved', source: from.starvation },
      {
        at: '2019-12-05T12:00+01:00',
        what: 'A pull request made for review runs the pipeline, which puts the old network back',
        source: from.reverted,
      },
      { at: '2019-12-05T12:40+01:00', what: 'The new network is in place again and verified', source: from.reverted },
    ],
    cascade: [
      { from: scalingGroup, to: nodes, mechanism: 'three more nodes', source: from.starvation },
      { from: cni, to: subnets, mechanism: 'each pod and node takes addresses: subnets near their limit', source: from.starvation },
      { from: subnets, to: balancer, mechanism: 'no free address: it cannot scale', source: from.starvation },
      { from: subnets, to: kiam, mechanism: 'no address on some nodes: daemon set incomplete', source: from.nodeDeletion },
      { from: kiam, to: workloads, mechanism: 'pods run, yet some do not work', source: from.nodeDeletion },
      { from: pipeline, to: terraform, mechanism: 'a pull request reverts the repair', source: from.reverted },
    ],
    detection: {
      signal: 'An automated warning of AWS, 20 hours after the scale-up. The subnets were not monitored.',
      source: from.starvation,
    },
    impact: {
      what: 'The load balancer could not scale, new pods had to be held back, some workloads lacked KIAM; no outage of the whole is reported',
      duration: facts.shortOfAddresses,
      users: facts.affectedUsers,
      source: from.starvation,
    },
    response: [
      { what: 'Scale nodes down step by step, as far as workloads allow', source: from.starvation },
      { what: 'Begin at once with a new network design; it was ready for tests on 4 December', source: from.starvation },
      { what: 'Give critical components a built-in priority class, so that they are scheduled first', source: from.nodeDeletion },
    ],
    resolution: {
      what: 'New subnets, one availability zone after the other, workloads moved from nodes in the old to nodes in the new ones',
      source: from.starvation,
    },
    prevention: [
      { what: 'A plan to monitor and scale for every resource that is deployed', source: from.starvation },
      { what: 'A scaling group of nodes for each availability zone', source: from.starvation },
      { what: 'Priority classes for critical workloads', source: from.starvation },
      { what: 'Priority for tasks of reliability beside those of features', source: from.starvation },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'add cmd: failed to assign an IP address to container',
        printedBy: cni,
        means:
          'in the events of a pod that stays in ContainerCreating; text of CNI 1.5.5. The node has no free address, the subnet perhaps neither',
        source: from.plugin,
      },
      {
        text: 'DataStore has no available IP addresses',
        printedBy: cni,
        means: 'the node’s own pool is empty; whether the subnet is, the first step tells',
        source: from.dataStore,
      },
    ],
    logs: [
      {
        where: '/var/log/aws-routed-eni/ipamd.log.* on the node',
        line: 'Failed to allocate a private IP address  %v',
        printedBy: cni,
        source: from.addressCache,
      },
    ],
    metrics: [
      {
        name: 'AvailableIpAddressCount of each subnet',
        of: subnets,
        threshold: '8: the least that AWS asks for in each subnet of an Application Load Balancer. That is the end; plan earlier',
        source: from.balancerSubnets,
      },
      {
        name: 'awscni_total_ip_addresses against awscni_assigned_ip_addresses',
        of: cni,
        threshold: 'the difference is held in reserve by the node and missing in the subnet; no source gives a level',
        source: from.dataStore,
      },
    ],
    runbook: [
      {
        do: 'How many addresses are free in each subnet of the VPC?',
        command:
          'aws ec2 describe-subnets --filters "Name=vpc-id,Values=$VPC" --query "Subnets[].[SubnetId,AvailabilityZone,CidrBlock,AvailableIpAddressCount]" --output text',
        expect: 'far more than 8 in every line; one zone may be empty while others are not',
        risk: 'readOnly',
        source: from.describeSubnets,
      },
      {
        do: 'Which pods wait for one, and are daemon sets complete?',
        command: 'kubectl get pods --all-namespaces -o wide | grep ContainerCreating; kubectl get daemonsets --all-namespaces',
        expect: 'no pod; READY equal to DESIRED, above all for KIAM and the like',
        risk: 'readOnly',
        source: from.troubleshooting,
      },
      {
        do: 'On a node: what does it hold, and what of that is in use?',
        command: 'curl http://localhost:61678/v1/enis | python -m json.tool',
        expect: 'few addresses with "Assigned": false',
        risk: 'readOnly',
        source: from.troubleshooting,
      },
    ],
    recovery: [
      {
        do: 'Scale down what can be spared: replicas, then nodes. A node gives back its reserve as well',
        risk: 'mutating',
        undo: 'scale up again once there are addresses',
        verify: 'AvailableIpAddressCount rises in the zone that was short',
        source: from.starvation,
      },
      {
        do: 'Let nodes keep fewer in reserve: set WARM_IP_TARGET on the daemon set aws-node. DFDS does not report this; the README of 1.5.5 describes it',
        risk: 'mutating',
        undo: 'remove the variable: WARM_ENI_TARGET, by default 1, counts again',
        verify: 'awscni_total_ip_addresses falls, AvailableIpAddressCount rises',
        source: from.readme,
      },
      {
        do: 'Begin the change of the network while there are still addresses: the load balancer needs some to be reconfigured',
        risk: 'mutating',
        undo: 'zone by zone: back to the nodes in the old subnet of that zone',
        verify: 'workloads of the zone run in the new subnet before the next zone begins',
        source: from.starvation,
      },
      {
        do: 'Daemon sets incomplete after that: delete some pods on full nodes, so that the daemon set gets the place',
        risk: 'destructive',
        irreversible: 'the pods are gone, their deployments make new ones elsewhere',
        verify: 'READY equals DESIRED',
        source: from.reverted,
      },
      {
        do: 'Before anything is merged: keep pull requests from running the pipeline, and bring changes by hand into the code',
        risk: 'mutating',
        undo: 'switch the trigger on again',
        verify: 'a test pull request runs no change',
        source: from.reverted,
      },
    ],
  },
  failures: [
    {
      what: 'The subnets of a zone are full',
      component: subnets,
      effect: 'new pods stay in ContainerCreating, load balancers cannot scale, repairs lack addresses',
      recovery: 'scale down, then larger or further subnets',
      source: from.troubleshooting,
    },
    {
      what: 'The repair needs what is missing',
      component: balancer,
      effect: 'its subnets could not be changed, as that takes free addresses',
      recovery: 'nodes killed by force; better: begin earlier',
      source: from.starvation,
    },
    {
      what: 'Pods crowd new nodes before daemon sets do',
      component: kiam,
      effect: 'pods run without their roles',
      recovery: 'priority classes; for the moment, delete some pods',
      source: from.nodeDeletion,
    },
    {
      what: 'Changes by hand meet a pipeline that runs on pull requests',
      component: pipeline,
      effect: 'the old state comes back; a stale lock of the state delays the way out',
      recovery: 'right code, lock cleared by force, pipeline run again',
      source: from.reverted,
    },
  ],
})
