import { control, edge, incident, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const people = edge(tech.webBrowser, { label: 'Clients on the internet', external: true, source: from.preliminaryReview })
const internet = edge(tech.bgp, {
  label: 'Networks that reach AS 8075 by BGP',
  external: true,
  facts: { 'bulk, seen from outside': facts.bulkOutside },
  source: from.outageTranscript,
})
const expressRoute = edge(tech.azureExpressRoute, {
  label: 'ExpressRoute circuits of customers',
  facts: { 'alert below': facts.bgpAlert, over: facts.bgpWindow },
  source: from.preliminaryReview,
})
const changed = edge(own.changedRouter, { label: 'Router given the command, Madrid task', source: from.finalReview })
const wan = edge(own.wan, {
  label: 'All other routers of the WAN',
  facts: {
    'whole impact': facts.impact,
    'most recovered after': facts.mostRecovered,
    'remaining time': facts.tail,
    'not recovered by themselves': facts.stuckRouters,
    'routers in all': facts.wanSize,
  },
  source: from.finalReview,
})

const azure = service(own.azure, { label: 'Azure regions', source: from.finalReview })
const office = service(own.microsoft365, { label: 'Microsoft 365', source: from.finalReview })
const power = service(own.powerPlatform, { label: 'Power Platform', source: from.finalReview })
const government = service(own.azureGovernment, { label: 'Azure Government services', source: from.finalReview })

const tables = state(own.routerTables, { label: 'Adjacency and forwarding tables', source: from.preliminaryReview })

const procedure = control(own.procedure, {
  label: 'Procedure for router changes',
  facts: { 'it has': facts.procedureSteps },
  source: from.finalReview,
})
const change = control(own.capacityChange, {
  label: 'Task: add capacity in Madrid',
  facts: { 'command found after': facts.commandFound },
  source: from.finalReview,
})
const health = control(own.deviceHealth, { label: 'Removal of unhealthy devices', source: from.preliminaryReview })
const engineering = control(own.trafficEngineering, {
  label: 'Traffic engineering',
  facts: { 'loss on some paths': facts.lossOnPaths },
  source: from.preliminaryReview,
})
const monitoring = control(own.monitoring, {
  label: 'Monitoring of DNS and WAN',
  facts: { 'sees it after': facts.detectedAfter },
  source: from.theRegister,
})

export default incident('wan-command-2023-01-25', {
  system: systems.microsoft,
  title: 'Microsoft, 25 January 2023: one command to one router, and every router of the WAN recomputes its tables',
  summary:
    'A router was being added to the wide area network. A command that had not been qualified for it made it send messages to all other routers. While they recomputed their tables they could not forward packets correctly, and the automation that keeps the network healthy was paused.',
  flow: [
    people
      .to(internet, { label: 'send packets through', protocol: 'HTTPS' })
      .to(wan, 'hand packets to')
      .to(azure, 'carries packets to and between'),
    expressRoute.to(wan, 'connect customer sites to'),
    wan.to(office, 'carries packets to'),
    wan.to(power, 'carries packets to'),
    government.to(azure, 'partly depends on'),
    wan.to(tables, 'forwards by'),
    changed.to(wan, { label: 'exchanges routes with', protocol: 'IGP, BGP' }),
    procedure.to(change, 'should guide'),
    change.to(changed, 'changes the IP address of'),
    health.to(wan, 'takes unhealthy devices from'),
    engineering.to(wan, 'places the flows on'),
    monitoring.to(wan, 'watches'),
  ],
  metrics: { cost: facts.outageCost },
  anatomy: {
    timeline: [
      {
        at: '2023-01-25T07:08:00Z',
        what: 'An engineer adds capacity in Madrid; connectivity trouble begins. The preliminary review said 07:05',
        turn: 'trigger',
        source: from.finalReview,
      },
      {
        at: '2023-01-25T07:12:00Z',
        what: 'Monitoring sees trouble with DNS and the WAN',
        turn: 'detected',
        source: from.theRegister,
      },
      { at: '2023-01-25T08:10:00Z', what: 'Around now networks begin to recover automatically', source: from.myBroadband },
      { at: '2023-01-25T08:20:00Z', what: 'By now the command is found', source: from.theRegister },
      {
        at: '2023-01-25T09:05:00Z',
        what: 'Most regions and services have recovered',
        turn: 'mitigated',
        source: from.finalReview,
      },
      {
        at: '2023-01-25T09:35:00Z',
        what: 'Packet loss grows on some paths: the systems that tend the network are paused',
        source: from.vumetric,
      },
      {
        at: '2023-01-25T12:43:00Z',
        what: 'Those systems have been restarted by hand; all is mitigated',
        turn: 'resolved',
        source: from.vumetric,
      },
    ],
    cascade: [
      { from: change, to: changed, mechanism: 'a command not qualified for this router', source: from.preliminaryReview },
      { from: changed, to: wan, mechanism: 'messages go to all other routers', source: from.preliminaryReview },
      { from: wan, to: tables, mechanism: 'all recompute them at once', source: from.preliminaryReview },
      { from: wan, to: azure, mechanism: 'meanwhile packets are not forwarded correctly', source: from.preliminaryReview },
      { from: wan, to: expressRoute, mechanism: 'connections over ExpressRoute are hit too', source: from.preliminaryReview },
      { from: wan, to: internet, mechanism: 'a spike of BGP changes outside', source: from.outageTranscript },
      { from: wan, to: engineering, mechanism: 'the impact pauses it', source: from.preliminaryReview },
      { from: wan, to: health, mechanism: 'the impact pauses it', source: from.preliminaryReview },
    ],
    detection: {
      signal:
        'Monitoring saw trouble with DNS and the WAN at 07:12 UTC: four minutes after the start of the final review, some seven after that of the preliminary one.',
      source: [from.theRegister, from.finalReview, from.preliminaryReview],
    },
    impact: {
      what: 'High latency and timeouts on the way to Azure, Microsoft 365 and Power Platform, between regions and over ExpressRoute; from 09:05 only intermittent packet loss',
      duration: facts.impact,
      users: facts.users,
      source: from.finalReview,
    },
    response: [
      { what: 'Networks began to recover automatically at about 08:10 UTC', source: from.myBroadband },
      { what: 'Engineers found the command by 08:20 UTC', source: from.theRegister },
      {
        what: 'Two routers could not recover automatically: so the final review explains the packet loss after 09:05, the preliminary one by the pause of the automation',
        source: from.finalReview,
      },
    ],
    resolution: {
      what: 'The paused systems were restarted by hand, which brought the network back to its best state',
      source: from.vumetric,
    },
    prevention: [
      { what: 'Highly impactful commands are blocked', source: from.vumetric },
      { what: 'Every command has to follow the guidelines for safe changes', source: from.vumetric },
    ],
  },
  onCall: {
    errors: [
      {
        text: 'Connection timed out after 10001 milliseconds',
        printedBy: people,
        means:
          'text of curl, the number is the time waited: the name was resolved, but no connection came about. “Resolving timed out” instead means that DNS did not answer',
        source: from.curlMulti,
      },
    ],
    logs: [
      {
        where: 'system log of a Junos router with IS-IS, as an example; make and interior protocol of Microsoft’s routers are not named',
        line: 'RPD_ISIS_ADJDOWN: IS-IS lost L2 adjacency to second.junos.device on ge-0/0/1.0, reason: Aged Out',
        printedBy: wan,
        source: from.isisDown,
      },
    ],
    metrics: [
      {
        name: 'Microsoft.Network/expressRouteCircuits BgpAvailability',
        of: expressRoute,
        threshold: 'alert below 90 % on average over five minutes. It measures sessions of the circuit, not packets behind it',
        source: from.baselineAlerts,
      },
      {
        name: 'Microsoft.Network/expressRouteCircuits ArpAvailability',
        of: expressRoute,
        threshold: 'alert below 90 % on average over five minutes; one layer lower than BGP',
        source: from.baselineAlerts,
      },
    ],
    runbook: [
      {
        do: 'Customers: test between two machines in different regions, named by their resource ids',
        command: 'az network watcher test-connectivity --source-resource "$VM_ONE_ID" --dest-resource "$VM_TWO_ID" --dest-port 443',
        expect: 'reachable. If only tests between regions fail, the network between them is suspect, not your service',
        risk: 'readOnly',
        source: from.testConnectivity,
      },
      {
        do: 'Customers with ExpressRoute: read the routes of the circuit, first the primary path, then the secondary',
        command:
          'az network express-route list-route-tables -g MyResourceGroup -n MyCircuit --path primary --peering-name AzurePrivatePeering',
        expect: 'the networks of a normal day; keep the output for the support case',
        risk: 'readOnly',
        source: from.routeTables,
      },
      {
        do: 'From outside: how many prefixes are seen with AS 8075, Microsoft’s? The data is of 00:00, 08:00 or 16:00 UTC',
        command: "curl -s 'https://stat.ripe.net/data/ris-prefixes/data.json?resource=8075'",
        expect: 'about the counts of yesterday. The latest dump can be eight hours old: it shows what lasts, not what happens now',
        risk: 'readOnly',
        source: from.risPrefixes,
      },
      {
        do: 'Operators: list what was done to network devices just before the first alarm, and ask of each command whom it makes a router talk to',
        expect: 'a command whose behaviour differs between devices, or was not qualified on this one',
        risk: 'readOnly',
        source: from.preliminaryReview,
      },
    ],
    recovery: [
      {
        do: 'Ask which automation is paused, above all removal of unhealthy devices and traffic engineering; restart it by hand',
        risk: 'mutating',
        undo: 'pause it again',
        verify: 'packet loss falls on the paths that still had it',
        source: from.vumetric,
      },
      {
        do: 'Look for single routers that did not recover with the others; here there were two. How they were mended is not in what was read',
        risk: 'readOnly',
        source: from.finalReview,
      },
      {
        do: 'Block the command until it has been qualified on each kind of device',
        risk: 'mutating',
        undo: 'allow it again, one device at a time',
        verify: 'an attempt to run it in the lab is refused',
        source: from.vumetric,
      },
    ],
  },
  failures: [
    {
      what: 'A command behaves differently on another device',
      component: changed,
      effect: 'a change to one router reaches all of them',
      recovery: 'qualify commands on each kind of router; block those of great effect',
      source: from.preliminaryReview,
    },
    {
      what: 'All routers recompute at the same time',
      component: wan,
      effect: 'packets are not forwarded correctly until they have finished',
      recovery: 'they did so by themselves, all but two, most within two hours',
      source: from.finalReview,
    },
    {
      what: 'The automation that repairs the network pauses because the network is ill',
      component: engineering,
      effect: 'loss on some paths for about three hours, when most had recovered',
      recovery: 'restart it by hand; watch that it runs',
      source: from.vumetric,
    },
    {
      what: 'The procedure is not followed',
      component: procedure,
      effect: 'tests in emulator and lab, a reviewed plan with rollback, and one device at a time protect nothing',
      recovery: 'follow it also when the change is a small one; give access to one device at a time',
      source: from.itProToday,
    },
  ],
})
