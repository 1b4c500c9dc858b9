import { control, scaling, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const measured = service(own.measuredServices, {
  label: 'Services that count',
  facts: { points: facts.gorillaPoints, 'hold writes': facts.writeBuffer },
  source: from.gorillaPaper,
})
const longTerm = state(tech.hbase, {
  label: 'Long-term counters',
  version: facts.hbaseVersion,
  facts: { data: facts.odsSize, queries: facts.odsTail },
  source: from.gorillaPaper,
})
const logs = state(tech.glusterFs, {
  label: 'Logs and blocks, three copies',
  version: facts.glusterVersion,
  facts: { 'a shard': facts.shardOnDisk },
  source: from.gorillaPaper,
})
const gorilla = control(tech.gorilla, {
  label: 'Gorilla, one region',
  facts: {
    kept: facts.gorillaWindow,
    series: facts.gorillaSeries,
    'at launch': facts.hostsAtLaunch,
    'in 2015': facts.hostsOf2015,
    'a host at launch': facts.memoryOfHost,
    queries: facts.gorillaTail,
  },
  source: from.gorillaPaper,
})
const otherGorilla = control(tech.gorilla, { label: 'Gorilla, another region', source: from.gorillaPaper })
const shards = control(tech.shardManager, {
  label: 'ShardManager',
  facts: { 'moves in': facts.shardMove, 'readable in': facts.shardReload },
  source: from.gorillaPaper,
})
const queries = control(tech.ods, {
  label: 'ODS queries and alerting',
  facts: { 'peak of queries': facts.queryPeak, 'against launch': facts.queryGrowth, 'last 26 h': facts.recentQueries },
  source: from.gorillaPaper,
})

export default scaling('gorilla', {
  system: systems.meta,
  title: 'Gorilla: how queries of counters at Facebook grew elevenfold in about 18 months (2013–2015)',
  summary:
    'A store on disk that favoured writes, ODS on HBase, could no longer answer dashboards and alerts, so the last 26 hours moved to memory; fast answers then brought many more queries. Clusters were doubled twice by adding hosts, without a change of design. The launch was about 18 months before the paper of August 2015, dated 2013 here: neither month nor year is given, nor when ODS began (described in a talk of 2012). Messages are those of Beringei, the code of Gorilla that was published later and is now archived.',
  flow: [
    service(measured).to(control(gorilla), 'streams points, buffers a minute'),
    measured.to(control(otherGorilla), 'streams the same points'),
    measured.to(state(longTerm), 'writes points, through ODS'),
    gorilla.to(state(logs), { label: 'appends, then blocks of two hours', async: true }),
    control(shards).to(gorilla, 'gives shards to hosts'),
    control(queries).to(gorilla, 'queries the last 26 h'),
    queries.to(otherGorilla, { label: 'queries again what is partial', failure: true }),
    queries.to(longTerm, 'queries what is older'),
  ],
  stages: [
    {
      since: '2012',
      load: facts.odsLoad,
      architecture: 'ODS on HBase, with a read-through cache for charts that share series',
      broke:
        'early in 2013 the p90 of queries had risen to seconds and blocked automation; a few thousand series took tens of seconds, large queries timed out',
      fix: 'a write-through cache on memcache was rejected, since each append would read and write; an in-memory store was built for the last 26 hours',
      source: from.gorillaPaper,
    },
    {
      since: '2013',
      load: facts.queriesAtLaunch,
      architecture: 'Gorilla in two regions that know nothing of each other: 26 hours in 1.3 TB of memory on 20 hosts, HBase behind it',
      broke: 'data grew until clusters were too small, and fast reads brought new tools: correlation, horizon charts, roll-ups',
      fix: 'clusters doubled twice: a series belongs to one host by its key, so hosts are added and the sharding function is tuned',
      source: from.gorillaPaper,
    },
    {
      since: '2015',
      load: facts.queriesOf2015,
      architecture: '80 hosts a cluster, 2 billion series at 1.37 bytes a point, roll-ups scan Gorilla instead of HBase',
      broke: 'full resolution ends after 26 hours, and HBase still writes as if it were read at once',
      fix: 'a store on flash for about two weeks is built, with preliminary results; the path of writes is being changed to wait longer before HBase, too new for results in the paper',
      source: from.gorillaPaper,
    },
  ],
  metrics: { cost: facts.gorillaCost },
  onCall: {
    errors: [
      {
        text: 'No read clients enabled for Beringei',
        printedBy: queries,
        means:
          'no service of Gorilla is enabled for reads in the configuration of this client; it is printed where a shard is scanned, update times are read or requests are stopped, not by each query',
        source: from.gorillaReadClient,
      },
      {
        text: 'Failed too many times to open log file ',
        printedBy: gorilla,
        means:
          'the file system of the logs does not open a file. Alone it may be the log of the next two hours, opened ahead and tried again; while log_data_failures rises, points go to memory only and a crash loses them',
        source: from.gorillaLogWriter,
      },
    ],
    logs: [
      {
        where: 'log of the reading client, level info',
        line: 'Retrying to other failure service: ',
        printedBy: queries,
        source: from.gorillaReadClient,
      },
      {
        where: 'log of a Gorilla host, level error',
        line: 'Shard: {}. {} seconds of missing logs from {} to {}.',
        printedBy: gorilla,
        source: from.gorillaShards,
      },
    ],
    metrics: [
      {
        name: 'gorilla_client.read_failover',
        of: queries,
        threshold: 'rises: a region answers in part or not at all; no alert level is published',
        source: from.gorillaReadClient,
      },
      {
        name: 'missing_seconds_of_log_data',
        of: gorilla,
        threshold:
          '> 0: a host found a gap of more than 600 s (default of missing_logs_threshold_secs) in the log of a shard; reads that begin before the end of the gap are answered “missing too much data”, and a client asks the other region',
        source: from.gorillaShards,
      },
      {
        name: 'log_data_failures',
        of: gorilla,
        threshold: 'rises: points could not be written to a log, since no file was open for them; no alert level is published',
        source: from.gorillaLogWriter,
      },
      {
        name: 'datapoints_not_owned',
        of: gorilla,
        threshold: 'rises: clients write points to hosts that do not own their shard; no alert level is published',
        source: from.gorillaService,
      },
    ],
    runbook: [
      {
        do: 'Which region answers in part? Count redirects in the log of a reading client',
        command: "grep -cE 'Retrying to other failure service|Received status to redirect to other coast' <log>",
        expect: '0; a few while shards move or software is rolled out',
        risk: 'readOnly',
        source: from.gorillaReadClient,
      },
      {
        do: 'Does a host miss points? Look for gaps that it found when it read its logs',
        command: "grep 'seconds of missing logs' <log>",
        expect: 'no line; a line names the shard and a gap of more than ten minutes, the default threshold',
        risk: 'readOnly',
        source: from.gorillaShards,
      },
    ],
    recovery: [
      {
        do: 'A region failed for over a minute, or runs a bad release: turn off reads from it',
        risk: 'mutating',
        undo: 'turn reads on again once it has been healthy for at least 26 hours',
        verify: 'queries are answered by the other region and not marked partial',
        source: from.gorillaPaper,
      },
      {
        do: 'Memory runs short as data grows: add hosts and tune the sharding function',
        risk: 'mutating',
        undo: 'none is described: the paper only tells of clusters that grew, and of new series being mapped to the new hosts',
        verify: 'a host that was given shards has read them, in about five minutes, and no result is partial',
        source: from.gorillaPaper,
      },
    ],
  },
  failures: [
    {
      what: 'A host crashes',
      component: gorilla,
      effect: 'seconds of points that were not yet flushed are lost, which is rare; its shards answer in part',
      recovery: 'ShardManager moves the shards within 30 s, clients send what they held, files are read in about five minutes',
      source: from.gorillaPaper,
    },
    {
      what: 'A region is cut off',
      component: gorilla,
      effect: 'reads go to the other region; after a minute its writes are dropped',
      recovery:
        'reads can be turned off until it has been healthy for at least 26 hours; three events like a cut in six months, without disruption of service',
      source: from.gorillaPaper,
    },
    {
      what: 'A release with a major bug reaches one coast',
      component: gorilla,
      effect: 'that region cannot be trusted, little of what was served was wrong',
      recovery: 'load moved to the other region at once, until the bug was fixed',
      source: from.gorillaPaper,
    },
    {
      what: 'Both regions have only part of the data',
      component: queries,
      effect: 'both results are returned with a flag',
      recovery: 'the caller decides whether to go on; HBase holds the rest',
      source: from.gorillaPaper,
    },
  ],
})
