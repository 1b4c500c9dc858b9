import { debugging, state, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const nodes = state(tech.openSearch, {
  label: 'Data nodes',
  version: '3.8',
  facts: { 'low watermark': facts.low, 'high watermark': facts.high, 'flood stage': facts.flood, 'alert after': facts.alertFor },
  source: from.settings,
})
const cluster = state(tech.openSearch, {
  label: 'OpenSearch cluster',
  version: '3.8',
  facts: {
    'looks every': facts.checkEvery,
    'between moves, at least': facts.rerouteEvery,
    'to be freed': facts.toFree,
    'number in the text': facts.status,
  },
  source: [from.settings, from.monitor, from.refusal],
})

const usage = 'curl -s "http://localhost:9200/_cat/allocation?v&s=disk.percent:desc"'
const unblock =
  'curl -X PUT "http://localhost:9200/<index>/_settings" -H "Content-Type: application/json" -d \'{"index.blocks.read_only_allow_delete": null}\''

export default debugging('flood-stage-watermark', {
  system: system('opensearch', 'OpenSearch'),
  title: 'OpenSearch 3: disk usage exceeded flood-stage watermark',
  summary:
    'The disk of one node is over the flood stage, and every index with a shard on that node refuses writes; searches go on, and an index can be deleted. The block goes by itself, but only when the node is below the high watermark. Taking it off by hand before that lasts until the next look at the disks.',
  guide: {
    entry: {
      text: 'disk usage exceeded flood-stage watermark, index has read-only-allow-delete block',
      printedBy: cluster,
      means: 'HTTP 429, block 12: this index may be read and deleted, not written, because of a full disk on one of its nodes',
      source: from.blocks,
    },
    questions: [
      {
        id: 'above',
        ask: 'Is a node still above the high watermark?',
        on: nodes,
        command: usage,
        expected: 'disk.percent below 85 on every node',
        threshold: 'disk.percent > 90 on any node (or your own watermark.high)',
        yes: { ask: 'room' },
        no: {
          fix: {
            do: 'Take the block off the index; it should have gone within a minute or so of itself',
            command: unblock,
            expect: '"acknowledged":true',
            risk: 'mutating',
            undo: 'the same call with true instead of null',
            verify: 'a write to the index succeeds, and the block is not back a few minutes later',
            source: from.resolutions,
          },
        },
        source: from.settings,
      },
      {
        id: 'room',
        ask: 'Has another data node room below the low watermark?',
        on: nodes,
        command: usage,
        expected: 'at least one node below 85',
        threshold: 'disk.percent < 85 on a node that may hold these shards',
        yes: { ask: 'moving' },
        no: { ask: 'old' },
        source: from.settings,
      },
      {
        id: 'moving',
        ask: 'Are shards moving away from the full node?',
        on: cluster,
        command:
          'curl -s "http://localhost:9200/_cat/recovery?v&active_only=true&h=index,shard,type,source_node,target_node,bytes_percent"',
        expected: 'lines with the full node as source_node',
        threshold: 'a line with the full node as source_node',
        yes: {
          fix: {
            do: 'Wait: shards move by themselves above the high watermark, and the block goes when the node is below it. Look every few minutes',
            command: usage,
            expect: 'disk.percent of the full node falls; then writes succeed',
            risk: 'readOnly',
            source: from.settings,
          },
        },
        no: {
          escalate:
            'the owner of the cluster, with the answer of _cluster/allocation/explain for a shard of the full node: it names the rule that keeps the shard there',
        },
        source: from.recoveries,
      },
      {
        id: 'old',
        ask: 'Is there an index whose owner no longer needs it?',
        on: cluster,
        command: 'curl -s "http://localhost:9200/_cat/indices?v&s=store.size:desc" | head -20',
        expected: 'the largest indexes are in use',
        threshold: 'its owner agrees that the index may go',
        yes: {
          fix: {
            do: 'Delete that index, by its full name; the block allows it',
            command: 'curl -X DELETE "http://localhost:9200/<full name of the index>"',
            expect: '"acknowledged":true',
            risk: 'destructive',
            irreversible: 'all data of the index is lost, unless a snapshot has it',
            verify: 'disk.percent of the full node is below 90; a minute or so later writes to the blocked indexes succeed',
            source: from.deletion,
          },
        },
        no: {
          escalate:
            'the owner of the cluster, for larger disks or more nodes, now. If writes must go on before that: raise the flood stage (recovery), as long as the fullest disk allows',
        },
        source: from.indices,
      },
    ],
  },
  metrics: { cost: unpublished('what this failure costs; looked for in the pages on cluster settings and on error prevention') },
  onCall: {
    errors: [
      {
        text: 'disk usage exceeded flood-stage watermark, index has read-only-allow-delete block',
        printedBy: cluster,
        means: 'a write was refused; it may be retried when the block is gone',
        source: from.blocks,
      },
      {
        text: 'index [%s] blocked by: [TOO_MANY_REQUESTS/12/',
        printedBy: cluster,
        means: 'how the refusal begins; another number after the status is another block and not this guide',
        source: from.refusal,
      },
    ],
    logs: [
      {
        where: 'log of OpenSearch, level WARN',
        line: 'flood stage disk watermark [{}] exceeded on {}, all indices on this node will be marked read-only',
        printedBy: cluster,
        source: from.monitor,
      },
      {
        where: 'log of OpenSearch, level WARN: the moves under way are not enough',
        line: 'high disk watermark [{}] exceeded on {}, shards will be relocated away from this node; currently relocating away shards totalling [{}] bytes; the node is expected to continue to exceed the high disk watermark when these relocations are complete',
        printedBy: cluster,
        source: from.monitor,
      },
      {
        where: 'log of OpenSearch, level INFO: the first warning',
        line: 'low disk watermark [{}] exceeded on {}, replicas will not be assigned to this node',
        printedBy: cluster,
        source: from.monitor,
      },
    ],
    metrics: [
      {
        name: '1 − opensearch_fs_path_available_bytes / opensearch_fs_path_total_bytes',
        of: nodes,
        threshold: 'above the low watermark for 5 min (OpenSearchNodeDiskWatermarkReached, alert); above the high one (severity high)',
        source: from.alerts,
      },
    ],
    runbook: [
      {
        do: 'See which node is full, and whether one has room',
        command: usage,
        expect: 'the fullest node first; at 95 and more its indexes are blocked',
        risk: 'readOnly',
        source: from.allocation,
      },
      {
        do: 'See why a shard stays where it is',
        command: 'curl -s "http://localhost:9200/_cluster/allocation/explain?pretty"',
        expect: 'the first shard without a node, and the reasons; with a body that names a shard, the reasons of that one',
        risk: 'readOnly',
        source: from.explain,
      },
    ],
    recovery: [
      {
        do: 'Only to bridge the time until there is more disk: note whether the flood stage is set by hand (curl -s http://localhost:9200/_cluster/settings), raise it above the fullest node, and not so far that its disk runs full; then take the block off',
        command:
          'curl -X PUT "http://localhost:9200/_cluster/settings" -H "Content-Type: application/json" -d \'{"persistent": {"cluster.routing.allocation.disk.watermark.flood_stage": "<above the fullest node>%"}}\'',
        expect: '"acknowledged":true; then the call that removes read_only_allow_delete',
        risk: 'mutating',
        undo: 'as soon as the node is below 95 % (or your own flood stage): the same call with the value that you noted, or with null instead of the number if there was none',
        verify: 'writes succeed; disk.percent of the fullest node stays below the new number',
        source: from.resolutions,
      },
    ],
  },
  failures: [
    {
      what: 'The block is taken off while the node is over the flood stage',
      component: cluster,
      effect: 'at the next look at the disks, every 30 s by default, the index is closed again',
      recovery: 'free the disk below the high watermark first, or raise the flood stage for a while',
      source: from.monitor,
    },
    {
      what: 'The node falls below the flood stage but not below the high watermark',
      component: nodes,
      effect: 'no new index is closed, and the closed ones stay closed',
      recovery: 'go on freeing until it is below the high watermark',
      source: from.monitor,
    },
    {
      what: 'threshold_enabled is set to false to get rid of the block',
      component: cluster,
      effect: 'the blocks go, and nothing keeps a disk from running full',
      recovery: 'set it to true again as soon as there is room',
      source: from.settings,
    },
  ],
})
