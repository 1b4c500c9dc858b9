import { debugging, service, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'

const jvm = service(tech.jvm, {
  label: 'Java process',
  version: '11.0.32',
  facts: {
    'heap at most': facts.heapShare,
    'time in collections': facts.timeLimit,
    'heap left free': facts.freeLimit,
    'class space': facts.classSpace,
    'direct buffers': facts.directMemory,
    'alert above': facts.alertAbove,
    'alert after': facts.alertFor,
    'exits with': facts.exitCode,
  },
  source: from.flags,
})
const host = service(tech.linux, {
  label: 'Host or container',
  version: unpublished('the guide holds for any kernel with /proc'),
  source: from.linux,
})

const text = (pattern: string): string => `grep "OutOfMemoryError" <log of the application> | tail -n 5 | grep -E "${pattern}"`

export default debugging('out-of-memory-error', {
  system: system('jvm', 'OpenJDK'),
  title: 'OpenJDK 11: java.lang.OutOfMemoryError',
  summary:
    'The words after the colon say which memory ran out: heap, class metadata, direct buffers or threads. Each has its own limit. Unless it was told to exit, the process goes on without what failed, so find out which memory it is and save the evidence before you restart.',
  guide: {
    entry: {
      text: 'java.lang.OutOfMemoryError: ',
      printedBy: jvm,
      means: 'an allocation failed after collection; the detail after the colon says of what',
      source: from.troubleshooting,
    },
    questions: [
      {
        id: 'heap',
        ask: 'Is it the heap?',
        on: jvm,
        command: text('Java heap space|GC overhead limit exceeded'),
        expected: 'no line',
        threshold: 'Java heap space, or GC overhead limit exceeded',
        yes: { ask: 'limit' },
        no: { ask: 'threads' },
        source: from.allocator,
      },
      {
        id: 'limit',
        ask: 'Is the heap limited to the default quarter of the memory?',
        on: jvm,
        command: "jcmd <pid> VM.flags | tr ' ' '\\n' | grep MaxHeapSize; cat /sys/fs/cgroup/memory.max 2>/dev/null; free -b | head -2",
        expected: 'a MaxHeapSize that somebody chose for this application',
        threshold: 'MaxHeapSize is 25 % of the memory of the container (or of the host), and neither -Xmx nor MaxRAMPercentage is set',
        yes: {
          fix: {
            do: 'Give the heap a larger share, leaving room for metadata, threads and direct buffers, and restart the process',
            command: 'java -XX:MaxRAMPercentage=<share> …',
            expect: 'jcmd <pid> VM.flags shows the larger MaxHeapSize',
            risk: 'mutating',
            undo: 'take the option out and restart',
            verify: 'no new OutOfMemoryError, heap below 80 % of its limit; the container stays below its own limit',
            source: from.collectorFlags,
          },
        },
        no: { ask: 'stuck' },
        source: from.collectorFlags,
      },
      {
        id: 'stuck',
        ask: 'Do full collections free almost nothing?',
        on: jvm,
        command: 'jstat -gcutil <pid> 5000 6   # old space: O, full collections: FGC',
        expected: 'O falls after each rise of FGC',
        threshold: 'O stays above 98 while FGC rises (less than 2 % free, as GCHeapFreeLimit has it)',
        yes: {
          escalate:
            'the owner of the application, with a heap dump (runbook, step 3) and when the memory began to grow: the live objects fill the heap. Either it leaks or it needs more; the dump tells',
        },
        no: {
          escalate:
            'the owner of the application, with the stack trace of the error: the heap has room again, so look at what this one call asked for',
        },
        source: from.columns,
      },
      {
        id: 'threads',
        ask: 'Could a thread not be started?',
        on: jvm,
        command: text('unable to create native thread'),
        expected: 'no line',
        threshold: 'unable to create native thread: possibly out of memory or process/resource limits reached',
        yes: { ask: 'processes' },
        no: { ask: 'classes' },
        source: from.threadText,
      },
      {
        id: 'processes',
        ask: 'Has the process or its container as many threads as it may have?',
        on: host,
        command:
          'ls /proc/<pid>/task | wc -l; grep "Max processes" /proc/<pid>/limits; cat /sys/fs/cgroup/pids.current /sys/fs/cgroup/pids.max',
        expected: 'far fewer threads than both limits',
        threshold: 'threads near Max processes, or pids.current near pids.max',
        yes: {
          escalate:
            'the owner of the application, with jcmd <pid> Thread.print (which names repeat?) and both numbers: either it starts threads without end, or the limit is too low for it',
        },
        no: {
          escalate:
            'the owner of the host, with the warning “Failed to start thread … pthread_create failed” and free -b: the system refused for the reason in brackets there, memory or a limit of the host',
        },
        source: from.linux,
      },
      {
        id: 'classes',
        ask: 'Is it class metadata?',
        on: jvm,
        command: text('Metaspace|Compressed class space'),
        expected: 'no line',
        threshold: 'Metaspace (MaxMetaspaceSize was set, or the system gave no more), or Compressed class space',
        yes: {
          fix: {
            do: 'Raise what the text names: MaxMetaspaceSize, or CompressedClassSpaceSize (1 GiB by default, 3 GiB at most), and restart. Tell the owner: loaders that are never freed fill any size',
            command: 'java -XX:MaxMetaspaceSize=<size> …   # or -XX:CompressedClassSpaceSize=<size>',
            expect: 'jcmd <pid> VM.flags shows the new size',
            risk: 'mutating',
            undo: 'put the former size back and restart',
            verify: 'MU of jstat -gc <pid> (metaspace used) stops rising some time after the start; no new error',
            source: from.flags,
          },
        },
        no: { ask: 'direct' },
        source: from.metaspace,
      },
      {
        id: 'direct',
        ask: 'Is it the memory of direct buffers?',
        on: jvm,
        command: text('Direct buffer memory'),
        expected: 'no line',
        threshold: 'Direct buffer memory',
        yes: {
          fix: {
            do: 'Raise the limit of direct buffers (by default as much as the largest heap), if host or container has the memory, and restart',
            command: 'java -XX:MaxDirectMemorySize=<size> …',
            expect: 'jcmd <pid> VM.flags shows it',
            risk: 'mutating',
            undo: 'take the option out and restart',
            verify: 'no new error at the load at which it came; the container stays below its limit',
            source: from.directLimit,
          },
        },
        no: {
          escalate:
            'the owner of the application, with the whole text and the stack trace: it is thrown by a library or by native code, which has limits of its own',
        },
        source: from.directBuffers,
      },
    ],
  },
  metrics: { cost: unpublished('what this failure costs; looked for in the troubleshooting guides of Java SE 8 and 21') },
  onCall: {
    errors: [
      {
        text: 'java.lang.OutOfMemoryError: Java heap space',
        printedBy: jvm,
        means: 'an object did not fit in the heap; not always a leak, the limit may be too low. The text is the same in OpenJDK 21',
        source: from.allocatorLater,
      },
      {
        text: 'java.lang.OutOfMemoryError: GC overhead limit exceeded',
        printedBy: jvm,
        means:
          'nearly all time goes into collections that free nearly nothing; the parallel and the CMS collector look at that, G1 does not',
        source: from.overhead,
      },
      {
        text: 'unable to create native thread: possibly out of memory or process/resource limits reached',
        printedBy: jvm,
        means: 'a limit of threads or the memory of the host, not the heap',
        source: from.threadText,
      },
    ],
    logs: [
      {
        where: 'log of the Java process, level warning (os, thread)',
        line: 'Failed to start thread "%s" - pthread_create failed (%s) for attributes: %s.',
        printedBy: jvm,
        source: from.linux,
      },
      {
        where: 'standard output, with HeapDumpOnOutOfMemoryError',
        line: 'Dumping heap to %s ...',
        printedBy: jvm,
        source: from.dumper,
      },
      {
        where: 'standard output, with ExitOnOutOfMemoryError',
        line: 'Terminating due to java.lang.OutOfMemoryError: %s',
        printedBy: jvm,
        source: from.report,
      },
    ],
    metrics: [
      {
        name: 'jvm_memory_used_bytes{area="heap"} / jvm_memory_max_bytes{area="heap"}',
        of: jvm,
        threshold: '> 80 % for 2 min (JvmMemoryFillingUp, warning)',
        source: from.alerts,
      },
      {
        name: 'GCT against uptime (jstat -gcutil)',
        of: jvm,
        threshold: '98 % of the time in collections: GCTimeLimit, with less than 2 % of the heap free (parallel and CMS collector)',
        source: from.overhead,
      },
    ],
    runbook: [
      {
        do: 'Read the detail of the first error',
        command: 'grep -n "OutOfMemoryError" <log of the application> | head -n 5',
        expect: 'one of the details of this guide',
        risk: 'readOnly',
        source: from.earlierGuide,
      },
      {
        do: 'See which limits are in force',
        command: 'jcmd <pid> VM.flags',
        expect: 'MaxHeapSize, and any limit that was set; the impact of this command is low',
        risk: 'readOnly',
        source: from.commands,
      },
      {
        do: 'Only for the heap, and only after traffic was taken away: write a heap dump to a disk with room for the whole heap',
        command: 'jcmd <pid> GC.heap_dump /<disk with room>/heap.hprof',
        expect: 'Heap dump file created; the impact is high: it runs a full collection first',
        risk: 'mutating',
        irreversible: 'the pause that it makes cannot be taken back; the file holds what the application has in memory, so keep it as safe',
        verify: 'the file is there, and the process answers again',
        source: from.commands,
      },
    ],
    recovery: [
      {
        do: 'Have the next heap error write its own dump, without a restart: the flag can be set while the process runs',
        command: 'jcmd <pid> VM.set_flag HeapDumpOnOutOfMemoryError true',
        expect: 'java_pid<pid>.hprof in the working directory, at the first report; a process that reported one already writes none',
        risk: 'mutating',
        undo: 'jcmd <pid> VM.set_flag HeapDumpOnOutOfMemoryError false',
        verify: 'jcmd <pid> VM.flags shows -XX:+HeapDumpOnOutOfMemoryError',
        source: from.flags,
      },
    ],
  },
  failures: [
    {
      what: 'The process was started in a container without a heap option',
      component: jvm,
      effect: 'the heap ends at a quarter of the memory, and the rest is not used for it',
      recovery: 'MaxRAMPercentage or -Xmx',
      source: from.collectorFlags,
    },
    {
      what: 'ExitOnOutOfMemoryError is trusted to end a sick process',
      component: jvm,
      effect: 'it acts on heap and metadata; an error of threads or direct buffers is thrown without that report, and the process goes on',
      recovery: 'watch the log for these two texts, or check the health of the process from outside',
      source: from.threadStart,
    },
    {
      what: 'A second error comes after the dump of the first',
      component: jvm,
      effect: 'dump, command and exit happen once in the life of a process, so nothing is written',
      recovery: 'restart the process after the dump was taken',
      source: from.report,
    },
  ],
})
