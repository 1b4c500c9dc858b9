import { control, cost, edge, service, state, system, unpublished } from 'fourplane'
import * as tech from 'fourplane/tech'
import * as facts from '../facts.ts'
import * as from from '../sources.ts'
import * as own from '../technologies.ts'

const clients = edge(own.clients, {
  label: 'Users and other servers',
  facts: { 'who joined': facts.users, 'each, 8 Nov': facts.perUserBefore },
  source: from.costsOf25November,
})
const proxy = edge(tech.cloudflareCdn, {
  label: 'Cloudflare',
  facts: { 'all requests': facts.requests, 'all data, a week': facts.transferred },
  source: [from.readme, from.costsOf25November],
})
const ingress = edge(tech.ingressNginx, {
  label: 'Ingress NGINX',
  version: '1.5.1',
  source: [from.readme, from.ingressApplication, from.ingressChart],
})
const web = service(tech.mastodon, {
  label: 'Web and streaming pods',
  version: '4.0.2',
  facts: { nodes: facts.webNodes, 'one pod, target': facts.requestsOfOnePod, 'two nodes': facts.requestsOfTwoNodes },
  source: [from.readme, from.values],
})
const workers = service(tech.sidekiq, {
  label: 'Sidekiq pods, nodes of their own',
  version: unpublished('looked for in the posts and manifests that are cited'),
  facts: { nodes: facts.sidekiqNodes, 'default waits, target': facts.defaultLatency, 'push waits, target': facts.pushLatency },
  source: from.readme,
})
const mail = service(tech.mailgun, { label: 'Mailgun', facts: { 'above the plan': facts.mailBilled }, source: from.tableOf25November })
const primary = state(tech.digitalOceanPostgresql, {
  label: 'PostgreSQL primary',
  facts: { 'databases of the bill': facts.databaseShare },
  source: [from.openSourcing, from.tableOf25November],
})
const replicas = state(tech.digitalOceanPostgresql, {
  label: 'Read-only replicas',
  facts: { count: facts.replicas },
  source: [from.tableOf25November, from.values],
})
const redis = state(tech.digitalOceanRedis, { label: 'Redis: queues, cache', source: [from.openSourcing, from.updateOfJanuary] })
const media = state(tech.digitalOceanSpaces, {
  label: 'Media in Spaces',
  facts: { 'stored, a week later': facts.stored, 'sent by it, a month': facts.originTransfer },
  source: from.storageDraft,
})
const autoscaler = control(tech.keda, {
  label: 'KEDA',
  version: '2.9.1',
  facts: { 'web, least': facts.leastWebPods, 'web, most': facts.mostWebPods },
  source: [from.values, from.kedaApplication, from.kedaChart],
})
const nodes = control(tech.digitalOceanKubernetes, { label: 'Cluster autoscaler', source: from.readme })
const prometheus = control(tech.prometheus, {
  label: 'Prometheus',
  version: '2.40.5',
  source: [from.readme, from.prometheusApplication, from.prometheusChart],
})
const delivery = control(tech.argoCd, {
  label: 'Argo CD',
  version: '2.5.5',
  source: [from.readme, from.argoKustomization],
})

export default cost('bill-2022-11', {
  system: system('toot-community', 'toot.community'),
  title: 'toot.community: what a Mastodon server for 22,757 users costs in a month, November 2022',
  summary:
    'Three weeks old, a server run on donations was to cost $627.81 a month: four worker nodes and four databases make about three quarters of it, files and their traffic about a tenth. It is the owner’s estimate of 25 November 2022, not a bill, and without anybody’s work. The bill hardly grew while users grew by half. How pods scale, and the versions, are as published on 5 January 2023; by then R2 had replaced Spaces, SES Mailgun.',
  flow: [
    clients
      .to(proxy, { label: 'read and post', protocol: 'HTTPS' })
      .to(ingress, { label: 'forwards', protocol: 'HTTPS' })
      .to(web, 'routes')
      .to(primary, 'writes'),
    web.to(replicas, 'reads; off in January 2023'),
    web.to(redis, { label: 'enqueues jobs, through HAProxy', async: true }),
    redis.to(workers, { label: 'hands jobs to', async: true }),
    workers.to(primary, 'reads and writes'),
    workers.to(mail, { label: 'sends notifications', protocol: 'SMTP' }),
    web.to(media, { label: 'stores uploads', protocol: 'S3' }),
    proxy.to(media, 'fetches what it has not cached'),
    primary.to(replicas, { label: 'replicates', async: true }),
    prometheus.to(ingress, 'scrapes request rates'),
    autoscaler.to(prometheus, 'queries'),
    autoscaler.to(web, 'scales, 25 requests/s a pod'),
    autoscaler.to(workers, 'scales by queue latency'),
    nodes.to(web, 'adds nodes for requested cores'),
    delivery.to(autoscaler, 'applies the repository'),
  ],
  breakdown: {
    items: [
      { what: 'two nodes for web', cost: facts.webNodesCost, component: web, billed: { price: facts.nodePrice, quantity: facts.webNodes } },
      {
        what: 'two nodes for Sidekiq',
        cost: facts.sidekiqNodesCost,
        component: workers,
        billed: { price: facts.nodePrice, quantity: facts.sidekiqNodes },
      },
      { what: 'PostgreSQL primary', cost: facts.primaryCost, component: primary },
      {
        what: 'two read-only replicas',
        cost: facts.replicasCost,
        component: replicas,
        billed: { price: facts.replicaPrice, quantity: facts.replicas },
      },
      { what: 'Redis', cost: facts.redisCost, component: redis },
      { what: 'Spaces, base with 250 GB', cost: facts.spacesBase, component: media },
      {
        what: 'Spaces, further storage',
        cost: facts.storageCost,
        component: media,
        billed: { price: facts.storagePrice, quantity: facts.storageBilled },
      },
      {
        what: 'Spaces, further traffic',
        cost: facts.transferCost,
        component: media,
        billed: { price: facts.transferPrice, quantity: facts.transferBilled },
      },
      { what: 'Mailgun, plan', cost: facts.mailPlan, component: mail },
      { what: 'Mailgun, above it', cost: facts.mailCost, component: mail, billed: { price: facts.mailPrice, quantity: facts.mailBilled } },
      { what: 'Cloudflare', cost: facts.cloudflareCost, component: proxy },
    ],
    total: facts.total,
    unitCost: facts.perUser,
    served: facts.users,
    reductions: [
      {
        what: 'E-mail through Amazon SES, which the owners call significantly cheaper; done by January 2023',
        source: from.updateOfJanuary,
      },
      {
        what: 'Files in R2, whose outgoing traffic is free: at the small traffic of the origin it was the dearer one, and chosen for growth and fewer failed uploads',
        source: [from.storageDraft, from.updateOfJanuary],
      },
      {
        what: 'Cloudflare before the files: of about 7.5 TB a month the store sent 920 GB, less than the terabyte that its base price includes. A week after the estimate the owner no longer saw further traffic to pay',
        source: from.storageDraft,
      },
      { what: 'Pods that follow the hour of the day, and nodes that follow the pods', source: from.readme },
      { what: 'The managed database, which the owners call quite a big part and were weighing', source: from.costsOf25November },
    ],
  },
  metrics: { cost: facts.total },
  onCall: {
    errors: [
      {
        text: 'target may be lost, the result is empty',
        printedBy: autoscaler,
        means:
          'the query for requests or queue latency gives nothing, and ignoreNullValues is false here: after more than 4 failures in a row KEDA falls back to 5 web pods, or 1 of that queue',
        source: [from.kedaPrometheus, from.values],
      },
      {
        text: 'prometheus query api returned error. status: ',
        printedBy: autoscaler,
        means: 'Prometheus answers with an error; pods are no longer scaled by load',
        source: from.kedaPrometheus,
      },
    ],
    logs: [
      {
        where: 'log of KEDA’s operator, which the metrics server asks in 2.9.1; the places are the error and the number of replicas',
        line: 'Suppressing error %s, falling back to %d replicas',
        printedBy: autoscaler,
        source: [from.kedaFallback, from.kedaScaleHandler],
      },
    ],
    metrics: [
      {
        name: 'mastodon_sidekiq_queue_latency{queue="default"}',
        of: workers,
        threshold:
          '> 1 s for each pod that runs (3 pods: > 3 s) scales out, one pod each 30 s, ten at most; push and ingress 5 s a pod, pull 300 s',
        source: [from.values, from.scaledWorkers, from.readme],
      },
      {
        name: 'sum(rate(nginx_ingress_controller_requests{service="mastodon-web"}[1m]))',
        of: ingress,
        threshold:
          '> 200 requests/s: about what two nodes carry, so more nodes are bought; 25 to 50 % of margin. The service as the README names it: the chart puts the release before it',
        source: [from.readme, from.scaledWeb],
      },
      {
        name: 'keda_metrics_adapter_scaler_errors_total',
        of: autoscaler,
        threshold:
          'grows: scaling is blind. Stands still again once KEDA falls back, still blind: see FALLBACK below. Of the metrics server; the operator’s is keda_scaler_errors_total',
        source: [from.kedaMetrics, from.kedaScaleHandler, from.kedaFallback],
      },
    ],
    runbook: [
      {
        do: 'Is anything scaled blindly?',
        command: 'kubectl get scaledobjects.keda.sh -n tootcommunity',
        expect: 'READY True, FALLBACK False; MIN and MAX as in the repository',
        risk: 'readOnly',
        source: [from.kedaColumns, from.argoApplication],
      },
      {
        do: 'What do the files take? In a pod of Mastodon',
        command: 'bin/tootctl media usage',
        expect: 'the sizes; times $0.02 above 250 GB is what Spaces asked for them',
        risk: 'readOnly',
        source: [from.tootctl, from.tableOf25November],
      },
      {
        do: 'What would a cleaning free? In a pod of Mastodon',
        command: 'bin/tootctl media remove --days=7 --dry-run',
        expect: 'copies of other servers’ media older than seven days: little, as the same runs each day at 05:00',
        risk: 'readOnly',
        source: [from.tootctl, from.values],
      },
    ],
    recovery: [
      {
        do: 'Pods run away: hold one workload at a number, here web at 4; <name> as the first check prints it',
        command: 'kubectl annotate scaledobject <name> -n tootcommunity autoscaling.keda.sh/paused-replicas=4',
        risk: 'mutating',
        undo: 'kubectl annotate scaledobject <name> -n tootcommunity autoscaling.keda.sh/paused-replicas-',
        verify: 'the Deployment has that number of replicas; request latency stays as it was',
        source: [from.kedaPause, from.kedaAnnotation],
      },
      {
        do: 'Copies of media fill the store although the daily job is on: run it by hand',
        command: 'bin/tootctl media remove --days=7',
        risk: 'mutating',
        undo: 'bin/tootctl media refresh --days=<days> fetches them again, where the other server still has them',
        verify: 'bin/tootctl media usage shows less',
        source: from.tootctl,
      },
    ],
  },
  failures: [
    {
      what: 'Prometheus is down',
      component: prometheus,
      effect:
        'nobody knows the load; after more than 4 failed queries web is set to 5 pods unless memory asks for more, each queue to 1 (the README says 4 for web; the values are what runs)',
      recovery: 'metrics come back, and the pods follow them again',
      source: [from.values, from.kedaFallback, from.readme],
    },
    {
      what: 'Sidekiq takes cores from web',
      component: workers,
      effect: 'with many jobs enqueued, pages became slow',
      recovery: 'nodes of their own for Sidekiq: two of the four that are paid',
      source: from.readme,
    },
    {
      what: 'Users come faster than money',
      component: web,
      effect: 'cost rises with users, donations covered about 30 % on 8 November',
      recovery: 'registration was closed, later opened and closed by a process; by 25 November income was above cost',
      source: [from.costsOf8November, from.costsOf25November],
    },
    {
      what: 'Uploads of media fail',
      component: media,
      effect: 'people had trouble with uploads to Spaces',
      recovery: 'the move to R2, although it is dearer',
      source: from.updateOfJanuary,
    },
  ],
})
