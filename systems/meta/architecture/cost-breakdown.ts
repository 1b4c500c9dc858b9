import { cluster, control, costBreakdown, service, state, systems } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const large = service(tech.pyTorch, {
  label: 'Training of the 405B',
  version: facts.trainingVersion,
  facts: {
    'H100 hours': facts.hours405b,
    computing: facts.computingHours,
    GPUs: facts.trainingGpus,
    'an hour of them': facts.clusterHour,
    'unplanned stop every': facts.betweenStops,
  },
  source: [from.llamaPaper, from.llamaCard],
})
const middle = service(tech.pyTorch, {
  label: 'Training of the 70B',
  version: facts.trainingVersion,
  facts: { 'H100 hours': facts.hours70b },
  source: [from.llamaPaper, from.llamaCard],
})
const small = service(tech.pyTorch, {
  label: 'Training of the 8B',
  version: facts.trainingVersion,
  facts: { 'H100 hours': facts.hours8b },
  source: [from.llamaPaper, from.llamaCard],
})
const collectives = service(own.ncclx, { label: 'NCCLX in each rank', source: from.llamaPaper })
const servers = service(own.grandTeton, {
  label: 'Servers with H100',
  facts: {
    'servers, at most': facts.trainingServers,
    'GPUs each': facts.serverGpus,
    'faulty GPUs': facts.gpuStops,
    'faulty HBM3': facts.memoryStops,
  },
  source: from.llamaPaper,
})
const roce = service(own.roceFabric, {
  label: 'RoCE fabric',
  facts: { 'between GPUs': facts.fabricRate, 'switch, cable': facts.networkStops },
  source: from.llamaPaper,
})
const infiniBand = service(own.infiniBandFabric, {
  label: 'InfiniBand fabric',
  facts: { 'between GPUs': facts.fabricRate },
  source: from.llamaPaper,
})
const checkpoints = state(tech.tectonic, {
  label: 'Checkpoints',
  facts: {
    'storage fabric': facts.checkpointStore,
    servers: facts.checkpointServers,
    'peak rate': facts.checkpointRate,
    'a GPU': facts.gpuState,
  },
  source: from.llamaPaper,
})
const scheduler = control(own.trainingScheduler, { label: 'MAST, scheduler of jobs', source: from.llamaPaper })
const maintenance = control(own.clusterMaintenance, {
  label: 'Automated maintenance',
  facts: { 'planned, all': facts.plannedStops },
  source: from.llamaPaper,
})
const watchdog = control(own.ncclWatchdog, {
  label: 'Watchdog in each rank',
  facts: { heartbeat: facts.heartbeatTimeout, 'cause unknown': facts.watchdogStops },
  source: [from.llamaPaper, from.ncclProcessGroup],
})
const recorder = control(own.ncclFlightRecorder, { label: 'Flight recorder of collectives', source: from.llamaPaper })
const configerator = control(tech.configerator, {
  label: 'Configerator: tracing on demand',
  source: [from.llamaPaper, from.configurationPaper],
})

// Meta publishes no cost of a system: what opened of its filings gives costs of the whole company, its papers give hardware, shares and
// hours. So this view multiplies hours that Meta counted, those of Llama 3.1, by a price that anybody could look up, and says so.
export default costBreakdown('cost-breakdown', {
  system: systems.meta,
  title: 'Meta: what the GPU hours of Llama 3.1 cost at AWS’s list price (2024)',
  summary:
    'The hours on H100 that Meta’s model card counts for the three models, at what AWS charged for one on demand in July 2024: the list price, without any discount. Computed, not Meta’s bill: Meta trained on clusters of its own and names no cost. The card does not say whether time lost to interruptions or training after pre-training is in its hours. Left out: experiments, people, data, and the storage of checkpoints, which others may share. The 405B takes 78 % of it; while its job stands still, an hour costs $201,400 at this price. Interruptions are those of 54 days of its pre-training. Messages are those of PyTorch 2.6.0 and of NVIDIA’s driver 595.45.04; which versions Meta ran is not published.',
  flow: [
    control(scheduler).to(service(large), 'schedules'),
    scheduler.to(service(middle), 'schedules'),
    scheduler.to(service(small), 'schedules'),
    large.to(service(collectives), 'calls collectives'),
    large.to(state(checkpoints), 'saves the state of each GPU'),
    collectives.to(service(servers), { label: 'loads and stores', protocol: 'NVLink' }),
    collectives.to(service(roce), { label: '16 flows for two GPUs', protocol: 'RDMA' }),
    middle.to(service(infiniBand), 'exchanges data over'),
    small.to(infiniBand, 'exchanges data over'),
    control(watchdog).to(collectives, { label: 'times out', timeout: facts.collectiveTimeout }),
    watchdog.to(control(recorder), 'has it dumped'),
    control(configerator).to(recorder, 'turns on more tracing, live'),
    control(maintenance).to(servers, 'upgrades firmware, kernel'),
  ],
  groups: [
    cluster('service', 'RoCE cluster, 16K of 24K GPUs', [large, collectives, servers, roce]),
    cluster('service', 'InfiniBand clusters', [middle, small, infiniBand]),
  ],
  breakdown: {
    items: [
      { what: '405B: 30.84 M GPU hours at $12.29', cost: facts.cost405b, component: large },
      { what: '70B: 7.0 M GPU hours at $12.29', cost: facts.cost70b, component: middle },
      { what: '8B: 1.46 M GPU hours at $12.29', cost: facts.cost8b, component: small },
    ],
    total: facts.costAll,
    unitCost: facts.tokenCost,
    reductions: [
      {
        what: 'Reserve instead of on demand: AWS’s page on Capacity Blocks gave $39.33 an hour for a p5.48xlarge before 1 January 2025, 60 % less; AWS updates these rates regularly. One customer can have at most 256 such servers in blocks at a time; the 405B ran on up to 2,048 servers of eight',
        source: [from.capacityBlockPrices, from.onDemandPrices, from.capacityBlockLimits, from.llamaPaper],
      },
      {
        what: 'Rent later: by 23 June 2025 the same instance was $55.04 an hour on demand, 44 % less than a year before',
        source: [from.laterOnDemandPrices, from.onDemandPrices],
      },
      {
        what: 'Lose less time: over 90 % of the elapsed time was useful. If that held for the 54 days, at most 130 h were lost, $26.1 M at this price for 16,384 GPUs. Meta shortened start of the job and checkpointing, and wants checkpoints more often',
        source: [from.llamaPaper, from.onDemandPrices],
      },
      {
        what: 'Fewer GPUs at once: on 8,192 each did 430 TFLOP/s instead of 400, as batches per group were larger. The same work then takes 7 % fewer GPU hours, and 1.86 times as long',
        source: from.llamaPaper,
      },
      {
        what: 'A smaller model: the 70B took 4.4 times fewer GPU hours than the 405B, the 8B 21 times fewer; each saw more than 15 T tokens',
        source: from.llamaCard,
      },
    ],
  },
  metrics: {
    throughput: facts.trainingSpeed,
    latency: facts.stepTime,
    availability: facts.effectiveTime,
    cost: facts.costAll,
  },
  onCall: {
    errors: [
      {
        text: 'Watchdog caught collective operation timeout: ',
        printedBy: watchdog,
        means:
          'this rank waited for a collective longer than Timeout(ms) in the line, 600,000 by default. It is the one that waited: look for the rank that did not come. The process ends, and with it the job',
        source: [from.ncclProcessGroup, from.ncclProcessGroupHeader],
      },
      {
        text: "ProcessGroupNCCL's watchdog got stuck for ",
        printedBy: watchdog,
        means:
          'the watchdog itself hangs, typically in a call of NCCL or CUDA on this host; 480 s by default. The process is ended about as long again after the line; it dumps first only if TORCH_NCCL_DUMP_ON_TIMEOUT is set',
        source: from.ncclProcessGroup,
      },
      {
        text: 'Stack trace of the failed collective not found, potentially because FlightRecorder is disabled. ',
        printedBy: watchdog,
        means: 'probably there is no dump to compare ranks by: TORCH_NCCL_TRACE_BUFFER_SIZE is 0 or not set, which is the default',
        source: [from.ncclProcessGroup, from.flightRecorderBuffer],
      },
      {
        text: 'GPU has fallen off the bus.',
        printedBy: servers,
        means: 'Xid 79: the driver cannot reach this GPU any more; the host cannot serve the job',
        source: [from.gpuLost, from.xidLine],
      },
      {
        text: 'Uncontained: ',
        printedBy: servers,
        means:
          'Xid 95: a memory error of the GPU that could not be confined to one process. RST: Yes at the end of the line says that it must be reset',
        source: from.gpuErrorContainment,
      },
    ],
    logs: [
      {
        where: 'standard error of each rank: the first rank that prints it, and which collective was the last to complete',
        line: ' failure detected by watchdog at work sequence id: ',
        printedBy: watchdog,
        source: from.ncclProcessGroup,
      },
      {
        where: 'kernel log (dmesg) of a host; the number after the bracket is the Xid',
        line: 'NVRM: Xid (PCI:%04x:%02x:%02x): %d, %s%s',
        printedBy: servers,
        source: from.xidLine,
      },
    ],
    metrics: [
      {
        name: 'effective training time: useful ÷ elapsed (name of the metric not published)',
        of: large,
        threshold: 'Meta kept it above 90 %; no alert level is published. Each tenth of an hour lost is $20,100 at the price used here',
        source: [from.llamaPaper, from.onDemandPrices],
      },
      {
        name: 'unexpected interruptions of the job (name of the metric not published)',
        of: large,
        threshold: 'Meta counted 419 in 54 days, one in 3.1 h; about 78 % by hardware, known or suspected. No alert level is published',
        source: from.llamaPaper,
      },
      {
        name: 'row_remap of GCM’s check-nvidia-smi: rows of GPU memory whose remapping is pending or failed',
        of: servers,
        threshold: 'above 0 on any GPU is CRITICAL in Meta’s published check, which is that of its research clusters',
        source: from.rowRemapCheck,
      },
    ],
    runbook: [
      {
        do: 'Which ranks did not come? Collect the dumps (/tmp/nccl_trace_rank_<rank> on each host, by default) in a directory of their own',
        command: 'torchfrtrace -p nccl_trace_rank_ <directory>',
        expect:
          'neither “Missing dump files from ranks” nor “Not all ranks joining collective” with “missing ranks:”. The hosts of ranks that are named are the suspects; add --allow-incomplete-ranks if dumps are missing',
        risk: 'readOnly',
        source: [from.flightRecorderAnalysis, from.flightRecorderChecks, from.flightRecorderArguments, from.flightRecorderWriter],
      },
      {
        do: 'What did the driver say on those hosts? This is the command of the check that Meta publishes, of its research clusters',
        command: 'dmesg | grep NVRM:.Xid',
        expect: 'nothing, or only 13, 31, 43, 45, 63, 68, 92, 109: the check takes all others as critical',
        risk: 'readOnly',
        source: [from.xidCheck, from.xidSeverity],
      },
      {
        do: 'Is the memory of a GPU failing?',
        command: 'nvidia-smi -q -d ROW_REMAPPER',
        expect: 'Pending and Remapping Failure Occurred are No on all eight GPUs',
        risk: 'readOnly',
        source: from.nvidiaSmi,
      },
    ],
    recovery: [
      {
        do: 'There were no dumps: set both variables for all ranks before the next start. Without them PyTorch 2.6.0 records nothing and dumps nothing',
        command: 'export TORCH_NCCL_TRACE_BUFFER_SIZE=2000 TORCH_NCCL_DUMP_ON_TIMEOUT=1',
        risk: 'mutating',
        undo: 'unset both, start again',
        verify: "tr '\\0' '\\n' </proc/<pid of a rank>/environ | grep TORCH_NCCL_ shows both",
        source: [from.ncclProcessGroup, from.ncclProcessGroupHeader, from.flightRecorderBuffer],
      },
      {
        do: 'A remapping is pending, or the driver asked for a reset: with no process left on the GPU, monitoring included, reset it before the job takes this host again. The manual page does not promise that a reset works',
        command: 'nvidia-smi -r -i <GPU>',
        risk: 'mutating',
        irreversible: 'what the GPU held is gone; the job goes on from its last checkpoint',
        verify: 'nvidia-smi -q -d ROW_REMAPPER -i <GPU>: Pending is No. If the GPU is not healthy then, the node needs a power cycle',
        source: [from.nvidiaSmi, from.gpuRecoveryFlags],
      },
    ],
  },
  failures: [
    {
      what: 'A GPU or its memory fails',
      component: servers,
      effect:
        'one GPU may make the whole synchronous job start again. By the counts of the paper’s table GPUs caused 268 of 419 unexpected interruptions, 64 %; its text says 58.7 %',
      recovery: 'by automation: people had much to do only three times in 54 days, all causes together',
      source: from.llamaPaper,
    },
    {
      what: 'An NVLink or the GPU at its other end fails',
      component: collectives,
      effect: 'loads and stores stall inside CUDA kernels, often without an error code',
      recovery: 'the state of the library is watched, and a stall times out by itself',
      source: from.llamaPaper,
    },
    {
      what: 'A GPU still works, but slowly',
      component: servers,
      effect: 'one straggler can slow down thousands of others, and looks like slow communication',
      recovery: 'tools rank suspicious communications of chosen groups; a few at the top usually hold the culprit',
      source: from.llamaPaper,
    },
    {
      what: 'All GPUs write a checkpoint',
      component: checkpoints,
      effect: 'bursts saturate the storage fabric for a short time',
      recovery: 'Meta aims at short pauses of the GPUs, so that checkpoints can be frequent and little work is lost',
      source: from.llamaPaper,
    },
    {
      what: 'Midday heat',
      component: large,
      effect: 'throughput varies by 1 to 2 % over the day, as GPUs change clock and voltage with temperature',
      recovery: 'none is named',
      source: from.llamaPaper,
    },
  ],
})
