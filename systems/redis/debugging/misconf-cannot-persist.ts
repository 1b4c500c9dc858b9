import { debugging, service, state, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const redis = state(tech.redis, {
  label: 'Redis that saves snapshots',
  version: '7.4.1',
  facts: {
    'save after': facts.savePointHour,
    'save sooner after': facts.savePointMinutes,
    'save each minute from': facts.savePointMinute,
    'retry after': facts.retryDelay,
    'memory while saving': facts.memoryWhileSaving,
  },
  source: from.server,
})
const host = service(tech.linux, {
  label: 'Host of Redis',
  version: unpublished('the guide holds for any kernel with vm.overcommit_memory'),
  facts: { 'advised setting': facts.overcommit },
  source: from.administration,
})

const text =
  "MISCONF Redis is configured to save RDB snapshots, but it's currently unable to persist to disk. Commands that may modify the data set are disabled, because this instance is configured to report errors during writes if RDB snapshotting fails (stop-writes-on-bgsave-error option). Please check the Redis logs for details about the RDB error."

export default debugging('misconf-cannot-persist', {
  system: system('redis', 'Redis'),
  title: 'Redis 7.4: MISCONF, writes are refused because the last snapshot failed',
  summary:
    'Reads go on, writes are refused. One successful background save ends it without a restart; which line the failed save left in the log tells the cause: memory to fork, a killed child, or the disk.',
  guide: {
    entry: {
      text: "MISCONF Redis is configured to save RDB snapshots, but it's currently unable to persist to disk.",
      printedBy: redis,
      means: 'save points are set, stop-writes-on-bgsave-error is yes, and the last background save failed',
      source: from.server,
    },
    questions: [
      {
        id: 'status',
        ask: 'Did the last background save of this instance fail?',
        on: redis,
        command: 'redis-cli INFO persistence | grep -E "rdb_last_bgsave_status|aof_last_write_status"',
        expected: 'rdb_last_bgsave_status:ok and aof_last_write_status:ok',
        threshold: 'rdb_last_bgsave_status:err',
        yes: { ask: 'fork' },
        no: {
          escalate:
            'the owner of the client, with the host and port it writes to and the time: a save has succeeded here since, or the client writes to another instance',
        },
        source: from.server,
      },
      {
        id: 'fork',
        ask: 'Could the process not fork?',
        on: redis,
        command: 'grep "Can\'t save in background: fork" "$(redis-cli CONFIG GET logfile | tail -1)" | tail -3',
        expected: 'no line (an empty logfile means standard output: ask journalctl or the container)',
        threshold: 'a line of the last minutes; it ends with the reason the kernel gave',
        yes: { ask: 'overcommit' },
        no: { ask: 'killed' },
        source: from.rdb,
      },
      {
        id: 'overcommit',
        ask: 'Does the kernel refuse the fork because overcommit is not enabled?',
        on: host,
        command: 'cat /proc/sys/vm/overcommit_memory',
        expected: '1',
        threshold: 'anything but 1',
        yes: {
          fix: {
            do: 'Enable overcommit on the host; it acts at once and needs no restart of Redis',
            command: 'sysctl vm.overcommit_memory=1',
            expect: 'vm.overcommit_memory = 1; keep it by the same line in /etc/sysctl.conf',
            risk: 'mutating',
            undo: 'sysctl vm.overcommit_memory=<the value that the question showed>',
            verify: 'redis-cli BGSAVE, then Background saving terminated with success in the log and rdb_last_bgsave_status:ok',
            source: from.administration,
          },
        },
        no: {
          escalate:
            'whoever sizes the hosts, with the line, used_memory of redis-cli INFO memory, and free -b: a save may need up to twice the memory',
        },
        source: from.systemCheck,
      },
      {
        id: 'killed',
        ask: 'Was the child of the save killed?',
        on: redis,
        command: 'grep "Background saving terminated by signal" "$(redis-cli CONFIG GET logfile | tail -1)" | tail -3',
        expected: 'no line',
        threshold: 'a line of the last minutes with a signal',
        yes: {
          escalate:
            'whoever runs the host, with the signal and dmesg -T of that minute: a kill for want of memory, of the host or of a container, stands in the kernel log',
        },
        no: { ask: 'disk' },
        source: from.rdb,
      },
      {
        id: 'disk',
        ask: 'Is the volume of the snapshot full?',
        on: host,
        command:
          'grep -E "Write error while saving DB to the disk|Failed opening the temp RDB file" "$(redis-cli CONFIG GET logfile | tail -1)" | tail -3; df -h "$(redis-cli CONFIG GET dir | tail -1)"',
        expected: 'no line, and room on the volume for one more copy of the snapshot',
        threshold: 'a line that ends in No space left on device',
        yes: {
          fix: {
            do: 'Have the volume grown. Only if writes must go on before that and the loss of what is not saved is accepted by its owner, let them',
            command: 'redis-cli CONFIG SET stop-writes-on-bgsave-error no',
            expect: 'OK',
            risk: 'mutating',
            undo: 'redis-cli CONFIG SET stop-writes-on-bgsave-error yes',
            verify: 'a SET of a test key answers OK; when the volume has room, redis-cli BGSAVE brings rdb_last_bgsave_status:ok',
            source: from.configuration,
          },
        },
        no: {
          escalate:
            'whoever runs the host, with the whole line: the text after the last colon is the reason of the system (Permission denied, Read-only file system, Input/output error), and the directory stands in it',
        },
        source: from.rdb,
      },
    ],
  },
  metrics: { cost: unpublished('what this failure costs; looked for in the administration guide and in redis.conf') },
  onCall: {
    errors: [
      { text, printedBy: redis, means: 'every command that may write is refused until a background save succeeds', source: from.server },
      {
        text: 'MISCONF Errors writing to the AOF file: %s',
        printedBy: redis,
        means: 'not this guide: the append-only file cannot be written; %s is the reason of the system',
        source: from.server,
      },
    ],
    logs: [
      {
        where: 'file of CONFIG GET logfile, level warning',
        line: "Can't save in background: fork: %s",
        printedBy: redis,
        source: from.rdb,
      },
      {
        where: 'file of CONFIG GET logfile, level warning',
        line: 'Background saving terminated by signal %d',
        printedBy: redis,
        source: from.rdb,
      },
      {
        where: 'file of CONFIG GET logfile, level warning',
        line: 'Write error while saving DB to the disk(%s): %s',
        printedBy: redis,
        source: from.rdb,
      },
      { where: 'file of CONFIG GET logfile, level warning', line: 'Background saving error', printedBy: redis, source: from.rdb },
    ],
    metrics: [
      {
        name: 'rdb_last_bgsave_status (INFO persistence)',
        of: redis,
        threshold: 'err; it has the values ok and err only',
        source: from.server,
      },
    ],
    runbook: [
      {
        do: 'See whether the last save failed and how many changes are not on disk',
        command: 'redis-cli INFO persistence | grep -E "rdb_last_bgsave_status|rdb_changes_since_last_save"',
        expect: 'rdb_last_bgsave_status:err; the number of changes is what a crash would lose now if there is no append-only file',
        risk: 'readOnly',
        source: from.server,
      },
      {
        do: 'Find the line that the failed save left',
        command:
          'grep -E "Can\'t save in background|Background saving (error|terminated by)|Write error while saving|Failed opening the temp RDB" "$(redis-cli CONFIG GET logfile | tail -1)" | tail -5',
        expect: 'one cause, again at each try',
        risk: 'readOnly',
        source: from.rdb,
      },
    ],
    recovery: [
      {
        do: 'Once the cause is gone, start a save instead of waiting for the next save point',
        command: 'redis-cli BGSAVE',
        expect: 'Background saving started',
        risk: 'mutating',
        irreversible: 'the new snapshot replaces the former file when it is complete; a failed one leaves it',
        verify: 'Background saving terminated with success in the log, rdb_last_bgsave_status:ok, and a SET answers OK',
        source: from.rdb,
      },
    ],
  },
  failures: [
    {
      what: 'Overcommit is off and the data set is large',
      component: host,
      effect: 'the fork of each save is refused when memory is low, and Redis refuses writes',
      recovery: 'sysctl vm.overcommit_memory=1, then BGSAVE',
      source: from.systemCheck,
    },
    {
      what: 'stop-writes-on-bgsave-error is set to no and stays so',
      component: redis,
      effect: 'failed saves no longer show to clients; a crash loses all changes since the last good snapshot',
      recovery: 'set it to yes again, and alert on rdb_last_bgsave_status',
      source: from.configuration,
    },
    {
      what: 'Many writes while a snapshot is being taken',
      component: redis,
      effect: 'memory grows with the pages that change, up to twice the usual; the host may run out',
      recovery: 'size the host for it, and set maxmemory below what is free',
      source: from.administration,
    },
  ],
})
