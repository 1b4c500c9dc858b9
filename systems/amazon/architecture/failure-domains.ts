import { control, edge, failureDomains, group, service, state, systems, technology } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { callers, followers, leader, otherRegion, router } from '../model.ts'
import * as from from '../sources.ts'
import { auroraSegments, kinesisCells } from '../technologies.ts'

const dns = edge(tech.route53, {
  label: 'Name servers, four for a domain',
  facts: { 'shared, at most': facts.sharedNameServers },
  source: from.nameServers,
})
const balancer = edge(tech.networkLoadBalancer, { label: 'Load balancer over zones', source: from.zonalShift })
const here = service(tech.ec2, { label: 'Instances, zone 1', source: from.physaliaBlog })
const there = service(tech.ec2, { label: 'Instances, zone 2', facts: { 'zones, Region': facts.regionZones }, source: from.regions })
const onStreams = service(technology('service', 'AWS services on Kinesis'), {
  label: 'CloudWatch Logs, Lambda, …',
  facts: { affected: facts.cellServices },
  source: from.kinesis2024,
})
const volumes = state(tech.ebs, {
  label: 'EBS volumes, zone 1',
  facts: { 'stalled after': facts.stalledAfter, 'impaired within': facts.impairedAfter },
  source: from.physaliaBlog,
})
const configuration = state(tech.physalia, { label: 'Physalia, tiny databases', source: from.physaliaAbstract })
const segments = state(auroraSegments, {
  label: 'Aurora volume, three zones',
  facts: { copies: facts.auroraCopies, 'write quorum': facts.auroraWriteQuorum },
  source: from.auroraPaper,
})
const ownCell = state(kinesisCells, {
  label: 'Kinesis cell used inside AWS',
  facts: { 'services ill': facts.cellOutage },
  source: from.kinesis2024,
})
const otherCells = state(kinesisCells, { label: 'Other Kinesis cells', source: from.kinesis2024 })
const volumeApis = control(technology('control', 'EBS control APIs'), { label: 'EBS control APIs', source: from.ebs2011 })
const users = control(tech.awsIam, { label: 'IAM control plane, us-east-1', source: from.globalServices })
const permissions = control(tech.awsIam, { label: 'IAM data plane, this Region', source: from.globalServices })
const shift = control(tech.applicationRecoveryController, {
  label: 'Zonal shift',
  facts: { 'at most, first': facts.shiftLasts },
  source: from.zonalShift,
})
const metrics = control(tech.cloudWatch, { label: 'CloudWatch', source: from.pausedIo })

export default failureDomains('failure-domains', {
  system: systems.amazon,
  title: 'AWS: what fails together, from one partition to one Region, and what has crossed the line',
  summary:
    'A DynamoDB partition, a Physalia database, a Kinesis cell, a zone and a Region are each made to fail alone. What they share is what crosses: a control API for all zones (EBS, 2011), an internal cell under at least seven services (Kinesis, 2024), one control plane for a global service. An ill zone can be left with a zonal shift, an ill Region with a global table: both must be there beforehand.',
  flow: [
    callers.to(dns, 'look up names'),
    callers.to(balancer, 'send requests').to(here, 'forwards').to(volumes, 'reads and writes blocks'),
    balancer.to(there, 'forwards').to(router, 'gets and puts items').to(leader, 'routes').to(followers, 'sends the log'),
    volumes.to(configuration, { label: 'asks who holds the data, after a break', failure: true }),
    here.to(segments, 'writes redo log'),
    there.to(segments, 'reads pages'),
    callers.to(otherCells, 'put records'),
    onStreams.to(ownCell, 'buffer records'),
    leader.to(otherRegion, { label: 'replicates, global tables', async: true }),
    router.to(permissions, 'authenticates, cached'),
    users.to(permissions, { label: 'sends changes', async: true }),
    volumeApis.to(volumes, 'creates, attaches'),
    shift.to(balancer, 'takes a zone out'),
    metrics.to(volumes, 'measures stalled I/O'),
  ],
  groups: [group('state', 'one partition', [leader, followers]), group('state', 'Kinesis Data Streams, cells', [ownCell, otherCells])],
  domains: {
    all: [
      {
        name: 'one partition of a DynamoDB table',
        members: [leader, followers],
        blastRadius: 'the keys of that partition: no writes and strong reads for a couple of seconds when its leader dies',
        breaker: 'three replicas in different zones, two make a quorum; a log replica stands in within seconds',
        source: from.dynamoDbPaper,
      },
      {
        name: 'one configuration database of EBS',
        members: [configuration],
        blastRadius: 'those clients whose keys it holds, not all clients of all keys',
        breaker:
          'millions of databases instead of one; each placed, by the topology of the data center, where its clients can best reach it',
        source: from.physaliaAbstract,
      },
      {
        name: 'one Kinesis cell',
        members: [ownCell, onStreams],
        blastRadius: 'the users of that cell; as an internal one fell ill, at least seven services that use it directly or not',
        breaker: 'other cells of the Region, and other Regions, went on; the parts of a cell manage streams over several zones',
        source: from.kinesis2024,
      },
      {
        name: 'one Availability Zone',
        members: [here, volumes],
        blastRadius: 'whatever lives only in that zone',
        breaker: 'power, cooling and network of its own, up to about 100 km apart; updates reach the zones of a Region at different times',
        source: from.zones,
      },
      {
        name: 'one zone under an Aurora volume',
        members: [segments],
        blastRadius: 'a zone lost: reads and writes go on. A zone and one more copy: reads go on, writes wait until a copy is rebuilt',
        breaker: 'six copies, two in each zone; four to write, three to read',
        source: from.auroraPaper,
      },
      {
        name: 'one Region',
        members: [router, permissions],
        blastRadius: 'that Region; what you have not replicated elsewhere exists nowhere else',
        breaker: 'Regions are independent, with a few exceptions that the paper names',
        source: from.regions,
      },
      {
        name: 'control APIs for all zones',
        members: [volumeApis],
        blastRadius: 'in April 2011 volumes of one zone stuck, and EBS API calls had high error rates in the whole Region, in two periods',
        breaker: 'the control APIs for that zone were switched off for much of the event',
        source: from.ebs2011,
      },
      {
        name: 'the control plane of a global service',
        members: [users],
        blastRadius: 'changes (create, update, delete) in every Region, though nothing is wrong there',
        breaker: 'a data plane in each Region goes on with what it has; keep such changes out of the path of recovery',
        source: from.globalServices,
      },
      {
        name: 'the name servers of one domain',
        members: [dns],
        blastRadius: 'that domain; another shares at most two of its four name servers',
        breaker: 'shuffle sharding over four stripes, with that overlap as a rule',
        source: from.nameServers,
      },
    ],
    happened: {
      on: '2024-07-30',
      what: 'One internal Kinesis cell in us-east-1 degraded; CloudWatch Logs, Firehose, S3 events, ECS, Lambda, Redshift and Glue had errors and delays from 14:45 to 21:37 PDT. All other cells and Regions went on',
      source: from.kinesis2024,
    },
  },
  metrics: {
    throughput: facts.isolationLoad,
    latency: facts.zoneLatency,
    availability: facts.regionalAvailability,
    cost: facts.isolationCost,
  },
  onCall: {
    errors: [
      {
        text: 'impaired',
        printedBy: volumes,
        means:
          'status of a volume whose check failed. With the event potential-data-inconsistency its I/O is off, and data may be inconsistent after trouble of its host',
        source: from.volumeStatus,
      },
      {
        text: 'Internal Service Failure',
        printedBy: otherCells,
        means: 'message of the code InternalFailure in a PutRecords result: the service, not your rate',
        source: from.putRecordsResult,
      },
      {
        text: 'Internal Server Error',
        printedBy: router,
        means: 'HTTP 500 of DynamoDB: a write may have happened or not; read before you write again',
        source: from.errorHandling,
      },
    ],
    logs: [
      {
        where: 'aws ec2 describe-volume-status, event of the volume',
        line: 'potential-data-inconsistency',
        printedBy: volumes,
        source: from.volumeStatus,
      },
      {
        where: 'answer of aws arc-zonal-shift start-zonal-shift',
        line: '"awayFrom": "use1-az1"',
        printedBy: shift,
        source: from.zonalShiftCommands,
      },
    ],
    metrics: [
      {
        name: 'VolumeStalledIOCheck (AWS/EBS)',
        of: volumes,
        threshold: '1: the I/O of the volume is paused for over 60 s',
        source: from.pausedIo,
      },
      {
        name: 'VolumeQueueLength (AWS/EBS)',
        of: volumes,
        threshold: 'above 0 while nothing completes: requests wait on the volume',
        source: from.pausedIo,
      },
      {
        name: 'ReplicationLatency (AWS/DynamoDB; TableName, ReceivingRegion)',
        of: otherRegion,
        threshold: 'far above its usual, fairly constant value: what is in the other Region is old',
        source: from.globalTablesMonitoring,
      },
    ],
    runbook: [
      {
        do: 'One zone looks ill: are its volumes?',
        command: 'aws ec2 describe-volume-status --volume-ids <volume>',
        expect: 'ok. insufficient-data: ask again. impaired: its check failed',
        risk: 'readOnly',
        source: from.volumeStatus,
      },
      {
        do: 'One Region looks ill: does another answer for the table?',
        command: 'aws dynamodb describe-table --region <other region> --table-name <table>',
        expect: 'TableStatus ACTIVE',
        risk: 'readOnly',
        source: from.restoring,
      },
      {
        do: 'Kinesis refuses records: sort those that failed by ErrorCode',
        expect: 'InternalFailure: the service, wait and keep the records. ProvisionedThroughputExceededException: your own rate',
        risk: 'readOnly',
        source: from.putRecordsResult,
      },
    ],
    recovery: [
      {
        do: 'Move a load balancer out of one zone (it must support zonal shift; capacity in the other zones must do)',
        command:
          'aws arc-zonal-shift start-zonal-shift --resource-identifier <load balancer ARN> --away-from <zone id, such as use1-az1> --expires-in 1h --comment "<why>"',
        risk: 'mutating',
        undo: 'let it expire, or cancel it: aws arc-zonal-shift cancel-zonal-shift --zonal-shift-id <id>',
        verify: 'traffic leaves the zone; connections in progress take up to a few minutes',
        source: from.zonalShift,
      },
      {
        do: 'Volume impaired with potential-data-inconsistency, and you need it: enable its I/O, then check the file system before use',
        command: 'aws ec2 enable-volume-io --volume-id <volume>',
        risk: 'mutating',
        irreversible: 'what is then written to inconsistent data stays written',
        verify: 'describe-volume-status says ok, and the data has been checked for consistency',
        source: from.volumeStatus,
      },
      {
        do: 'A Region is degraded and the table is global: send reads and writes to another Region for a while',
        risk: 'mutating',
        undo: 'send them back once ReplicationLatency is as before',
        verify: 'requests succeed there; on conflict the last writer wins',
        source: from.globalTablesMonitoring,
      },
    ],
  },
  failures: [
    {
      what: 'Volumes of one zone stick',
      component: volumes,
      effect: 'instances that read or write them stick too; calls to the shared control APIs fail at a high rate in the Region',
      recovery: 'control APIs for that zone switched off while the volumes were restored',
      source: from.ebs2011,
    },
    {
      what: 'The network of a zone breaks between servers',
      component: configuration,
      effect: 'servers ask which of them hold the data of a volume, and in which order it is replicated, to know what is up to date',
      recovery: 'that answer is placed so that it stays available and consistent during the break',
      source: from.physaliaBlog,
    },
    {
      what: 'An internal cell degrades',
      component: ownCell,
      effect: 'services that buffer through it are late or fail, for customers who never use Kinesis',
      recovery: 'other cells are not touched',
      source: from.kinesis2024,
    },
    {
      what: 'Recovery needs a change in a global service',
      component: users,
      effect: 'its control plane may stand in the very Region that is down',
      recovery: 'no such change in the path of recovery: rely on what the data planes can do',
      source: from.globalServices,
    },
  ],
})
