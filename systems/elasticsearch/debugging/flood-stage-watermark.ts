import { debugging, state, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const node = state(tech.elasticsearch, {
  label: 'Data node with the full disk',
  version: '8',
  facts: {
    'takes no replicas from': facts.low,
    'sheds shards from': facts.high,
    'blocks writes from': facts.flood,
    'or below, free': facts.floodHeadroom,
    'which counts from': facts.headroomFrom,
  },
  source: from.thresholds,
})
const cluster = state(tech.elasticsearch, {
  label: 'Cluster that places the shards',
  version: '8',
  facts: { 'shedding stops above, free': facts.highHeadroom, 'reroutes at most every': facts.rerouteInterval },
  source: [from.thresholds, from.monitor],
})

const text = 'disk usage exceeded flood-stage watermark, index has read-only-allow-delete block'
const disks = "curl -s '<host>:9200/_cat/allocation?v'"
const release = `curl -X PUT '<host>:9200/*/_settings?expand_wildcards=all' -H 'Content-Type: application/json' -d '{"index.blocks.read_only_allow_delete": null}'`
const relief = `curl -X PUT '<host>:9200/_cluster/settings' -H 'Content-Type: application/json' -d '{"persistent": {"cluster.routing.allocation.disk.watermark.low": "90%", "cluster.routing.allocation.disk.watermark.low.max_headroom": "100GB", "cluster.routing.allocation.disk.watermark.high": "95%", "cluster.routing.allocation.disk.watermark.high.max_headroom": "20GB", "cluster.routing.allocation.disk.watermark.flood_stage": "97%", "cluster.routing.allocation.disk.watermark.flood_stage.max_headroom": "5GB"}}'`

export default debugging('flood-stage-watermark', {
  system: system('elasticsearch', 'Elasticsearch'),
  title: 'Elasticsearch 8: disk usage exceeded flood-stage watermark, indices take no writes',
  summary:
    'The disk of a data node is nearly full, and every index with a shard on it refuses writes. The block goes by itself when the node is below the high watermark again, so the question is where the data can go.',
  guide: {
    entry: {
      text,
      printedBy: node,
      means: 'the index has a shard on a data node above the flood-stage watermark; this write was refused',
      source: from.watermarkErrors,
    },
    questions: [
      {
        id: 'flood',
        ask: 'Is a data node above the flood-stage watermark?',
        on: node,
        command: disks,
        expected: 'disk.percent below 85 on every node',
        threshold: 'disk.percent >= 95 on a disk of up to 2,000 GiB; on a larger one disk.avail below 100 GiB, printed as 100gb (defaults)',
        yes: { ask: 'leaving' },
        no: { ask: 'high' },
        source: from.thresholds,
      },
      {
        id: 'high',
        ask: 'Is one still above the high watermark?',
        on: node,
        command: disks,
        expected: 'disk.percent below 85 on every node',
        threshold: 'disk.percent >= 90, or disk.avail below 150 GiB on a large disk: indices with a shard there are not released',
        yes: { ask: 'leaving' },
        no: {
          fix: {
            do: 'See whether the log says that the block was released; if an index is still blocked, take the block off by hand',
            command: release,
            expect: '{"acknowledged":true}',
            risk: 'mutating',
            undo: 'nothing to take back: the block comes again by itself when a node passes the flood-stage watermark',
            verify: 'a write to the index succeeds',
            source: from.watermarkErrors,
          },
        },
        source: from.monitor,
      },
      {
        id: 'leaving',
        ask: 'Are shards moving off this node?',
        on: cluster,
        command: "curl -s '<host>:9200/_cat/recovery?v=true&active_only=true'",
        expected: 'no row in quiet times',
        threshold: 'a row whose source is this node',
        yes: {
          fix: {
            do: 'Wait, and look again: the block is taken off when the node is below the high watermark. Ask for nothing that fills disks meanwhile',
            risk: 'readOnly',
            verify: 'disk.percent of the node falls, and then the log has releasing read-only block on indices',
            source: from.watermarkErrors,
          },
        },
        no: { ask: 'room' },
        source: from.watermarkErrors,
      },
      {
        id: 'room',
        ask: 'Has another data node of the same tier room?',
        on: cluster,
        command: disks,
        expected: 'at least one other node below 85',
        threshold:
          'another node of the tier with disk.percent < 85, or on a disk above 1,333 GiB with more than 200 GiB free (low watermark, default)',
        yes: {
          escalate:
            'the owner of the cluster, with one shard that stays on the node (_cat/shards?v=true) and the answer of _cluster/allocation/explain for it, current_node given: it says why the shard may not move',
        },
        no: {
          escalate:
            'the owner of the cluster: the tier is full. More nodes or larger disks, indices that nobody needs deleted by their owner, or a lifecycle policy that moves indices on sooner; until then the relief of the recovery buys time',
        },
        source: from.thresholds,
      },
    ],
  },
  metrics: { cost: unpublished('what this failure costs; looked for in the pages and files that are cited') },
  onCall: {
    errors: [
      {
        text,
        printedBy: node,
        means: 'writes to this index are refused until the block is off',
        source: from.watermarkErrors,
      },
    ],
    logs: [
      {
        where: 'log of Elasticsearch, level WARN',
        line: 'flood stage disk watermark [{}] exceeded on {}, all indices on this node will be marked read-only',
        printedBy: cluster,
        source: from.monitor,
      },
      {
        where: 'log of Elasticsearch, level WARN: moving shards will not be enough',
        line: 'the node is expected to continue to exceed the high disk watermark when these relocations are complete',
        printedBy: cluster,
        source: from.monitor,
      },
      {
        where: 'log of Elasticsearch, level INFO: the end of it',
        line: 'releasing read-only block on indices ',
        printedBy: cluster,
        source: from.monitor,
      },
    ],
    metrics: [
      {
        name: '1 - elasticsearch_filesystem_data_available_bytes / elasticsearch_filesystem_data_size_bytes',
        of: node,
        threshold:
          '> 0.85 no replicas come, > 0.90 shards leave, > 0.95 writes are blocked (defaults; as shares they hold up to 1,333, 1,500 and 2,000 GiB, on larger disks 200, 150 and 100 GiB free count)',
        source: from.thresholds,
      },
      {
        name: 'elasticsearch_clustersettings_allocation_watermark_flood_stage_ratio',
        of: cluster,
        threshold: 'the limit that holds in this cluster, as a ratio: compare the metric above with it',
        source: from.exporter,
      },
    ],
    runbook: [
      {
        do: 'See how full each data node is, and how many shards it has; where the cluster asks for a login, these commands need https:// and -u <user>',
        command: disks,
        expect: 'one node, or all, at 95 or more under disk.percent',
        risk: 'readOnly',
        source: from.catAllocation,
      },
      {
        do: 'See whether shards move already',
        command: "curl -s '<host>:9200/_cat/recovery?v=true&active_only=true'",
        expect: 'rows whose source is the full node',
        risk: 'readOnly',
        source: from.watermarkErrors,
      },
    ],
    recovery: [
      {
        do: 'Only to win time, where disks have some room left: raise the watermarks; note first which of them are set by hand. Data must still go',
        command: relief,
        expect: '"acknowledged":true, and the six settings under persistent',
        risk: 'mutating',
        undo: 'once there is room, PUT _cluster/settings again: null for each of the six settings that had no value before, the old value for the others',
        verify: 'no node is above the new flood-stage watermark of 97 %',
        source: from.watermarkErrors,
      },
      {
        do: 'Then take the block off all indices',
        command: release,
        expect: '{"acknowledged":true}',
        risk: 'mutating',
        undo: 'nothing to take back: the block comes again by itself when a node passes the flood-stage watermark',
        verify: 'a write to the index succeeds, and disk.percent does not reach 97 again',
        source: from.watermarkErrors,
      },
    ],
  },
  failures: [
    {
      what: 'One data node of many passes the flood-stage watermark',
      component: node,
      effect: 'all indices with a shard on it refuse writes, also where their other shards have room',
      recovery: 'its shards move to other nodes of the tier, and the block goes',
      source: from.watermarkErrors,
    },
    {
      what: 'The block meets indices that the stack itself needs',
      component: cluster,
      effect: 'Kibana and other parts may become unavailable: Kibana Server is not Ready yet',
      recovery: 'with the block; Kibana itself is not the cause',
      source: from.watermarkErrors,
    },
    {
      what: 'One watermark is set by hand, and the headroom is not',
      component: cluster,
      effect: 'the defaults of the headroom no longer hold: on a disk of 10,000 GiB 5 % free is 500 GiB, no longer 100 GiB',
      recovery: 'set the headroom together with the watermarks, or reset all of them to null',
      source: from.thresholds,
    },
  ],
})
