import { control, edge, failureDomains, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { apps, cache, failover, master, monitor, registry, replica, router, services } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const zone = service(tech.ec2, {
  label: 'Hosts of one zone',
  external: true,
  facts: { '2012-10': facts.zoneOutage },
  source: from.zoneOutagePress,
})
const volumes = state(tech.ebs, { label: 'EBS of one zone', external: true, source: from.zoneOutagePress })
const homefeed = service(own.homefeed, { label: 'Home feed', source: from.networkThrottling })
const features = state(own.kvStore, {
  label: 'KVStore clusters',
  source: from.networkThrottling,
})
const configs = state(tech.s3, { label: 'Configuration', source: from.kingpinReadme })
const list = state(tech.redis, {
  label: 'Spam list, until 2015',
  version: '2.6',
  facts: { 'fetched within': facts.listRush },
  source: from.configServing,
})

export default failureDomains('failure-domains', {
  system: systems.pinterest,
  title: 'Pinterest: what fails together, and what keeps it apart',
  summary:
    'Six domains that Pinterest or the press describe: an availability zone of AWS, service discovery in ZooKeeper, one list that all servers fetch, the store of features behind the home feed, a cache server, a MySQL replica set. Host lists are copied to the disk of every host, so that services live on without ZooKeeper. Pieces are from 2012 to about 2025; the code is KingPin 1.0 (2016) and the MySQL tools (2017), both no longer maintained.',
  flow: [
    edge(apps)
      .to(service(services), { label: 'requests', protocol: 'HTTPS' })
      .to(service(router), 'looks aside')
      .to(state(cache), 'routes keys to'),
    services.to(state(master), { label: 'reads and writes', protocol: 'SQL' }).to(replica, { label: 'replicates', async: true }),
    services.to(service(zone), 'run on').to(state(volumes), 'mount'),
    services.to(service(homefeed), 'build').to(state(features), 'reads features'),
    services.to(state(list), 'fetched the list'),
    control(monitor).to(state(registry), 'watches host lists'),
    monitor.to(state(configs), 'downloads'),
    monitor.to(services, { label: 'writes files for', async: true }),
    control(failover).to(master, 'fences when dead'),
    failover.to(replica, 'promotes'),
  ],
  domains: {
    all: [
      {
        name: 'an availability zone',
        members: [zone, volumes],
        blastRadius: 'Pinterest as a site was among those hit on 22 October 2012, by EBS of one zone',
        breaker:
          'none told for 2012. Since: the failover tool promotes a slave, but replaces a dead master in its old zone unless told otherwise',
        source: from.zoneOutagePress,
      },
      {
        name: 'service discovery',
        members: [registry],
        blastRadius: 'the whole site: a single point of failure, as Pinterest says, for finding services and for configuration',
        breaker: 'one daemon on each host talks to ZooKeeper and S3; services read files, which stay when both are gone',
        source: from.kingpinPost,
      },
      {
        name: 'a list that all servers fetch',
        members: [list],
        blastRadius: 'after each change of the spam list the network of one Redis master was saturated, with many connection errors',
        breaker: 'content in S3, ZooKeeper only notifies; a random wait (max_wait_in_secs) can spread the downloads',
        source: from.configServing,
      },
      {
        name: 'the store of features',
        members: [features, homefeed],
        blastRadius: 'whole KVStore clusters went down under retries and new connections; engagement with the home feed fell each time',
        breaker: 'monitoring of the network of the EC2 fleet, and techniques against bursts that make it dependable, says the article',
        source: from.networkThrottling,
      },
      {
        name: 'a cache server',
        members: [cache],
        blastRadius: 'the keys of one server of one of about 70 clusters: they are computed or read from the store again',
        breaker: 'mcrouter marks it down after 3 time-outs in a row (default) or one failed connection, and fails fast; separate clusters',
        source: [from.cacheEfficiency, from.mcrouterOptions, from.mcrouterTko],
      },
      {
        name: 'a MySQL replica set',
        members: [master, replica],
        blastRadius: 'reads and writes of the shards on that master',
        breaker: 'shards on other masters are untouched; mysql_failover.py promotes a slave',
        source: from.mysqlFailover,
      },
    ],
    happened: {
      on: '2012-10-22',
      what: 'EBS of one zone in us-east-1 degraded; Pinterest was among the sites hit. Network World counts more than 12 h; cause, as AWS told it: a memory leak in an agent after a server was replaced, and throttling of the API carried it to more zones for some customers',
      source: from.zoneOutagePress,
    },
  },
  metrics: { throughput: facts.cacheRequests, latency: facts.latency, availability: facts.availability, cost: facts.cost },
  onCall: {
    errors: [
      {
        text: 'Failed to get value from zookeeper path ',
        printedBy: monitor,
        means:
          'a refresh did not get a list or configuration (path and mode follow; exit code 2); what is on disk stays. On many hosts at once: ZooKeeper, not the service',
        source: from.kingpinDownload,
      },
      {
        text: 'due to unexpected s3 exception: ',
        printedBy: monitor,
        means:
          'ZooKeeper announced a new version, S3 did not give it (exit code 102, tried once more): this host keeps the old configuration',
        source: from.kingpinDownload,
      },
      {
        text: 'The server set is empty for zookeeper path ',
        printedBy: services,
        means: 'this process was told that a service has no hosts and goes on with the hosts it knew; one that starts now knows none',
        source: from.kingpinHosts,
      },
      {
        text: 'As master is dead, will try to launch a replacement.',
        printedBy: failover,
        means: 'promotion is done; after 20 s a host is launched in the zone of the dead one, which is of no use if the zone is what died',
        source: from.mysqlFailover,
      },
    ],
    logs: [
      {
        where:
          'log of the daemon (its name and folder are set where it starts), level WARNING; 3 min after its start or later it then restarts itself',
        line: 'Zookeeper session changes from ',
        printedBy: monitor,
        source: from.kingpinMonitor,
      },
      {
        where: 'zk_download_data.log, level ERROR: the file, and how far it lags; logged from 11 min on',
        line: ' minutes behind zookeeper',
        printedBy: monitor,
        source: from.kingpinDownload,
      },
    ],
    metrics: [
      {
        name: 'bw_in_allowance_exceeded, bw_out_allowance_exceeded (ethtool -S)',
        of: features,
        threshold: 'rising: AWS shaped packets of this instance, that is queued and then dropped them; no alert level is published',
        source: from.enaCounters,
      },
      {
        name: 'GET /admin/healthcheck of the daemon',
        of: monitor,
        threshold: '500: a part of it died; 204: it has not finished its start; 200: well, which does not say that ZooKeeper is',
        source: from.kingpinMonitor,
      },
      {
        name: 'num_suspect_servers',
        of: router,
        threshold: '> 0: servers marked down or under suspicion; no alert level is published',
        source: from.mcrouterStats,
      },
    ],
    runbook: [
      {
        do: 'Is it a zone? See where masters and slaves are (host of the MySQL tools), and compare with the hosts that fail',
        command: './mysql_replica_mappings.py --extended',
        expect: 'failing hosts in several zones. All in one: the zone, so do not launch anything there',
        risk: 'readOnly',
        source: from.mysqlMappings,
      },
      {
        do: 'Is it discovery? On a host that fails: when did the daemon last refresh all, and which hosts are on the list of the service that is called?',
        command:
          "curl -s 127.0.0.1:9898/admin/details | jq '{start_time, last_success_periodic_check}'; cat /var/serverset/discovery.<service>.<env>",
        expect:
          'a refresh of the last 33 min, plus 3 s for each list (null in the first half hour); as many hosts as serve. /admin/rejected_serversets tells nothing: the published code rejects no list',
        risk: 'readOnly',
        source: from.kingpinMonitor,
      },
      {
        do: 'Is it the network of an instance? Twice, a minute apart, on a host of the slow cluster (name of the interface: ip link)',
        command: 'ethtool -S eth0 | grep allowance_exceeded',
        expect: 'the same numbers both times; a rising one names the allowance that is used up',
        risk: 'readOnly',
        source: from.enaGuide,
      },
    ],
    recovery: [
      {
        do: 'A host list on disk is empty or short: stop the daemon on that host, keep the file, put in the list of a host that is well',
        command:
          'supervisorctl stop zk_update_monitor && cp -p /var/serverset/<list> /tmp/ && scp <good host>:/var/serverset/<list> /var/serverset/<list>',
        risk: 'mutating',
        undo: 'put the kept file back and run supervisorctl start zk_update_monitor; start it anyway once ZooKeeper has the hosts, or the list grows old',
        verify: 'services watch the file: their calls to hosts of the list succeed within seconds, and “The server set is empty” ends',
        source: from.kingpinSupervisor,
      },
      {
        do: 'A zone is lost and a master in it was failed over: launch the replacement elsewhere; rehearse with --dry_run first, which launches nothing',
        command: './launch_replacement_db_host.py <dead host> --override_az <other zone> --replace_again',
        risk: 'mutating',
        undo: 'terminate the new instance before it joins a replica set; its request stays on record, so a next one needs --replace_again (for 7 days)',
        verify:
          'the log says “Overriding key availability_zone to value” and names the other zone; later mysql_replica_mappings.py --extended lists a slave there',
        source: from.mysqlReplace,
      },
    ],
  },
  failures: [
    {
      what: 'A service loses most of its entries in ZooKeeper, or all',
      component: registry,
      effect:
        'options to refuse a list that has shrunk (by half) or is too small exist in the published code but nothing reads them: the short or empty list is written to every host',
      recovery: 'put a good list on the hosts; running processes ignore an empty list, not a short one',
      source: from.kingpinDownload,
    },
    {
      what: 'ZooKeeper is down while a daemon restarts',
      component: monitor,
      effect: 'it fails in its start and supervisor starts it again and again; files on disk stay as they were',
      recovery: 'leave the daemons alone until ZooKeeper answers; 1 in 25 of them restarts itself at each refresh',
      source: from.kingpinMonitor,
    },
    {
      what: 'A thunderstorm takes the power of part of one zone, 29 June 2012',
      component: zone,
      effect: 'a single-digit share of the EC2 instances of the region, Pinterest and Netflix among those hit',
      recovery: 'both were back shortly after; Instagram only on Saturday',
      source: from.stormPress,
    },
    {
      what: 'ZooKeeper in use for what the site cannot do without',
      component: registry,
      effect: 'its failure modes are hard to prepare for and to recover from, says the article of 2014',
      recovery: 'the daemon on each host that KingPin published in 2016',
      source: from.zkResilience,
    },
    {
      what: 'More events and features than the network of the instances carries',
      component: features,
      effect: 'latency, time-outs, then retries and reconnecting clients, at times until whole clusters were down',
      recovery: 'bursts were made visible and then flattened; see the article for how',
      source: from.networkThrottling,
    },
  ],
})
