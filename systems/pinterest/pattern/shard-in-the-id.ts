import { control, edge, group, pattern, service, state, systems, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import { apps, mysqlVersion, services } from '../model.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const map = state(tech.zooKeeper, {
  label: 'Map of the shards',
  version: unpublished('neither the tools nor the article, as far as read, say which version of ZooKeeper runs'),
  facts: { 'an id': facts.idBits, 'room for': facts.shardSpace, 'and for': facts.typeSpace },
  source: from.shardConfig,
})
const source = state(tech.mysql, {
  label: 'Master that has the shard',
  version: mysqlVersion,
  facts: { shard: facts.shardBits, type: facts.typeBits, row: facts.localBits, 'rows, at most': facts.rowSpace },
  source: from.idQuotes,
})
const sourceSlave = state(tech.mysql, { label: 'Its slave', version: mysqlVersion, source: from.mysqlReadme })
const destination = state(tech.mysql, {
  label: 'Master that gets it',
  version: mysqlVersion,
  facts: { 'disk, at most': facts.diskLimit, 'last events': facts.syncWait },
  source: from.shardStart,
})
const destinationSlave = state(tech.mysql, {
  label: 'Slave of that master',
  version: mysqlVersion,
  facts: { 'rows differ by': facts.rowsExact, 'if estimated': facts.rowsEstimated },
  source: from.shardFinish,
})
const locks = state(tech.mysql, { label: 'mysqlops: locks of moves', version: mysqlVersion, source: from.shardStart })

const start = control(own.mysqlTools, { label: 'start_shard_migration.py', source: from.shardStart })
const finish = control(own.mysqlTools, {
  label: 'finish_shard_migration.py',
  facts: { 'lag limit': facts.liveFailoverLag, 'IO lag limit': facts.ioLagLimit },
  source: from.shardFinish,
})
const check = control(own.mysqlTools, { label: 'check_shard_mappings.py', source: from.shardCheck })
const mismatches = control(own.mysqlTools, { label: 'find_shard_mismatches.py', source: from.shardMismatches })

export default pattern('shard-in-the-id', {
  system: systems.pinterest,
  title: 'Ids that hold their shard: Pinterest’s MySQL since 2012, and how a shard moves',
  summary:
    'The id of a Pin, board or user names its shard, its type and its row; a small map says on which replica set a shard lives. So nothing is looked up for a row, and a shard can move whole without any id changing. Drawn with the move as the tools of June 2017 do it, published and no longer maintained; these tools refuse the shards of sharddb and modsharddb (replica sets db… and moddb…) and move those of other services.',
  flow: [
    edge(apps).to(service(services), { label: 'asks for an id', protocol: 'HTTPS' }).to(state(map), 'finds the host of the shard'),
    services
      .to(state(source), { label: 'reads and writes the row', protocol: 'SQL' })
      .to(state(sourceSlave), { label: 'replicates', async: true }),
    source.to(state(destination), { label: 'replicates until the move ends', async: true }),
    destination.to(state(destinationSlave), { label: 'replicates', async: true }),
    control(start).to(state(locks), 'takes the lock of the move'),
    start.to(sourceSlave, 'dumps the shards from'),
    start.to(destination, 'restores them to'),
    control(finish).to(locks, 'reads the state, frees the lock'),
    finish.to(source, 'makes read-only, renames the shards'),
    finish.to(map, 'points the shards to the new set'),
    control(check).to(map, 'compares with the masters'),
    control(mismatches).to(source, 'looks for lost and stray databases'),
    mismatches.to(destination, 'looks for lost and stray databases'),
  ],
  groups: [
    group('state', 'source replica set', [source, sourceSlave]),
    group('state', 'destination replica set', [destination, destinationSlave]),
  ],
  pattern: {
    problem:
      'Billions of rows must be spread over many MySQL hosts, each found at once, and hosts must be added while all content stays reachable.',
    guarantee:
      'From an id alone a client knows shard, type and row: 16, 10 and 36 bits of 64. A row never leaves its shard; only a whole shard changes its host, and then the map changes, not the id. Production reads and writes the master only.',
    implementation: {
      by: 'Pinterest, since early 2012',
      how: 'Two bits are left over. Rows hold a local id that counts up, and a JSON text. In the article’s example a Pin names its user and its board: both ids decode to shard 3429, type 3 and row 733, type 2 and row 1337. A map, kept in ZooKeeper (and as a file on hosts that read it), gives each shard its database and replica set.',
      source: from.sharding,
    },
    failureMode:
      'The map and the hosts disagree: requests for a shard reach a master that does not have it, though no data is lost. And a shard that grows too large cannot be cut, since its number is in every id.',
    whenNot:
      'Where single rows must be spread anew as they grow hot, or ids are handed out by somebody else. Nothing here makes a write over two shards atomic.',
    states: {
      initial: 'unlocked',
      transitions: [
        { from: 'unlocked', to: 'Importing', on: 'start: checks pass, the lock is taken', source: from.shardStart },
        { from: 'Importing', to: 'Export failed', on: 'a dump fails; the lock is freed', source: from.shardStart },
        { from: 'Importing', to: 'Ready for failover', on: 'restored, and replication has caught up', source: from.shardStart },
        { from: 'Ready for failover', to: 'Finished', on: 'finish: the map is changed; the lock is freed', source: from.shardFinish },
        { from: 'Importing', to: 'ABORTED', on: 'clean-up: strays renamed; the lock is freed', source: from.shardAbort },
        { from: 'Ready for failover', to: 'ABORTED', on: 'clean-up: strays renamed; the lock is freed', source: from.shardAbort },
      ],
    },
  },
  metrics: { cost: facts.cost },
  onCall: {
    errors: [
      {
        text: "Table '%s.%s' doesn't exist",
        printedBy: source,
        means:
          'error 1146, first place the database of a shard: the map sent the request to the wrong master, or the tables of the shard lie in dropme_… (see failures)',
        source: from.mysqlErrors,
      },
      {
        text: 'Problem in shard mapping {}',
        printedBy: check,
        means: 'the map names databases that the master of their replica set does not have (only names are compared); the braces list both',
        source: from.shardCheck,
      },
      {
        text: 'Replication is not in an acceptable state on replica {}',
        printedBy: finish,
        means:
          'the destination had not every event within 30 s after the source became read-only; the script makes both masters writable again, the map is unchanged',
        source: from.shardFinish,
      },
      {
        text: 'Migration is not ready to run',
        printedBy: finish,
        means: 'the move is not in the state “Ready for failover”: its start is still running, or died',
        source: from.shardFinish,
      },
      {
        text: 'Can not take migration lock',
        printedBy: start,
        means: 'one of the two replica sets is already in a move; the lines before say in which, and how to abort it',
        source: from.shardStart,
      },
      {
        text: 'Sharddb and modsharddb migrations are not yet supported',
        printedBy: start,
        means: 'the source is a replica set db… or moddb…: this tool does not move those',
        source: from.shardStart,
      },
      {
        text: 'Insufficent disk space to migrate, ',
        printedBy: start,
        means: 'spelt like this; the move would fill the disk of the destination beyond 65 %',
        source: from.shardStart,
      },
    ],
    logs: [
      {
        where: 'terminal output of find_shard_mismatches.py',
        line: 'Missing dbs:{host} {dbs}',
        printedBy: mismatches,
        source: from.shardMismatches,
      },
      {
        where: 'terminal output of find_shard_mismatches.py',
        line: 'Orphan, but still used, dbs: {host} {dbs}',
        printedBy: mismatches,
        source: from.shardMismatches,
      },
      {
        where: 'terminal output of finish_shard_migration.py',
        line: 'Renaming migrated dbs on source master',
        printedBy: finish,
        source: from.shardFinish,
      },
    ],
    metrics: [
      {
        name: 'databases under “Missing dbs” (find_shard_mismatches.py)',
        of: mismatches,
        threshold: '> 0: a start of a move stops there and calls it “really weird”; the map names what the master does not have',
        source: from.shardStart,
      },
      {
        name: 'Heartbeat_seconds_behind of the destination master (check_mysql_replication.py)',
        of: destination,
        threshold: '> 120 s: the move is not finished',
        source: from.mysqlLib,
      },
    ],
    runbook: [
      {
        do: 'Which shard is it? Take the id apart: shard, type, row',
        command: 'python3 -c "i=<id>; print(i>>46 & 0xFFFF, i>>36 & 0x3FF, i & 0xFFFFFFFFF)"',
        expect: '3429 3 733 for the id 241294629943640797',
        risk: 'readOnly',
        source: from.idQuotes,
      },
      {
        do: 'Where should a shard be? Lists service, namespace, shard, database and replica set',
        command: "./mysql_shard_mappings.py | grep '<service or database>'",
        expect: 'one line for the shard',
        risk: 'readOnly',
        source: from.shardList,
      },
      {
        do: 'Do the masters have what the map names?',
        command: './check_shard_mappings.py',
        expect: 'Everything looks good :)!',
        risk: 'readOnly',
        source: from.shardCheck,
      },
      {
        do: 'The other way round: stray or lost databases on one master',
        command: './find_shard_mismatches.py -i <master host>:3306',
        expect: 'No problems found!',
        risk: 'readOnly',
        source: from.shardMismatches,
      },
    ],
    recovery: [
      {
        do: 'finish died after “Renaming migrated dbs” and before the map changed: the map still names the source, whose tables now lie in dropme_<database>. Move them back there, for the databases of this move only (the lock row names them; write them with commas and no blanks), then abort the move',
        command: './fix_orphaned_shards.py -a revert_rename -i <source master>:3306 -d <databases>',
        risk: 'mutating',
        irreversible: 'the move cannot be finished from here: its replication is already cut, and writes go to the source again',
        verify: 'on the source master the databases have their tables again (SHOW TABLES), the dropme_ ones have none',
        source: from.shardOrphans,
      },
      {
        do: 'Give up a move that cannot end: stops its replication, renames what it brought, frees the lock',
        command: './clean_up_unfinished_migration.py <source replica set>',
        risk: 'mutating',
        irreversible: 'the copy on the destination no longer follows the source; start the move anew. The source is not touched',
        verify:
          'the lock row in mysqlops.mysql_migration_locks says ABORTED; on the destination find_shard_mismatches.py lists the strays as dropme_…',
        source: from.shardAbort,
      },
    ],
  },
  failures: [
    {
      what: 'finish stops between the renaming and the new map',
      component: map,
      effect:
        'the map names the source, whose databases are empty: their tables lie in dropme_…. check_shard_mappings.py does not see it, since it compares names of databases only',
      recovery: 'move the tables back on the source (above); nothing is dropped until somebody runs fix_orphaned_shards.py -a drop',
      source: from.shardFinish,
    },
    {
      what: 'The source master is itself set up as a slave',
      component: source,
      effect: 'finish refuses: in a ring, dropping databases on the destination could reach the source',
      recovery: 'undo the ring first; finish prints “this is super dangerous!”',
      source: from.shardFinish,
    },
    {
      what: 'A stray database on the destination has changed rows in its statistics',
      component: destination,
      effect: 'clean-up prints “Cowardly refusing to do anything”, the lock stays; replication is already stopped by then',
      recovery: 'not automated: find out who writes, then run clean-up again',
      source: from.shardAbort,
    },
    {
      what: 'Reads from slaves, before 2012',
      component: sourceSlave,
      effect: 'bugs, above all together with caching',
      recovery: 'production reads and writes the master only',
      source: from.idQuotes,
    },
  ],
})
