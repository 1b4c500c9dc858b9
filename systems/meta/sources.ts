import { type Source, source } from 'fourplane'

/** Read in quotations of the owner's text, among them the whole text in the New Zealand Herald's opening and the outages mailing list. */
export const outageDetails: Source = source({
  url: 'https://engineering.fb.com/2021/10/05/networking-traffic/outage-details/',
  title: 'More details about the October 4 outage',
  publisher: 'Meta Engineering',
  published: '2021-10-05',
  kind: 'postmortem',
  seen: 'opening',
})

export const outageUpdate: Source = source({
  url: 'https://engineering.fb.com/2021/10/04/networking-traffic/outage/',
  title: 'Update about the October 4th outage',
  publisher: 'Meta Engineering',
  published: '2021-10-04',
  kind: 'postmortem',
  seen: 'opening',
})

export const seenFromCloudflare: Source = source({
  url: 'https://blog.cloudflare.com/october-2021-facebook-outage/',
  title: 'Understanding how Facebook disappeared from the Internet',
  publisher: 'Cloudflare',
  published: '2021-10-04',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const duringTheOutage: Source = source({
  url: 'https://blog.cloudflare.com/during-the-facebook-outage/',
  title: 'What happened on the Internet during the Facebook outage',
  publisher: 'Cloudflare',
  published: '2021-10-08',
  kind: 'engineering-blog',
  seen: 'opening',
})

export const reuters: Source = source({
  url: 'https://upnewsinfo.com/facebook-says-root-cause-of-outage-was-faulty-configuration-change-by-reuters/',
  title: 'Facebook says root cause of outage was faulty configuration change',
  publisher: 'Reuters (as carried by UpNewsInfo)',
  published: '2021-10-05',
  kind: 'press',
  seen: 'opening',
})

export const associatedPress: Source = source({
  url: 'https://www.daytondailynews.com/nation-world/facebook-blames-outage-on-error-during-routine-maintenance/P4WVIXN56JF2LAGYTI3BI4DZMY/',
  title: 'Facebook blames outage on error during routine maintenance',
  publisher: 'Dayton Daily News',
  published: '2021-10-06',
  kind: 'press',
  seen: 'opening',
})

export const krebs: Source = source({
  url: 'https://thunderpigblog.blogspot.com/2021/10/facebook-is-down-here-are-alternate.html',
  title: 'Kentik’s Doug Madory on the BGP update, quoted from Krebs on Security',
  publisher: 'Macon Media',
  published: '2021-10-04',
  kind: 'press',
  seen: 'digest',
})

export const bgpInDataCenters: Source = source({
  url: 'https://www.usenix.org/conference/nsdi21/presentation/abhashkumar',
  title: 'Running BGP in Data Centers at Scale (abstract)',
  publisher: 'USENIX NSDI 2021',
  published: '2021-04',
  kind: 'paper',
  seen: 'opening',
})

export const unboundIterator: Source = source({
  url: 'https://github.com/NLnetLabs/unbound/blob/7fb79b0677a03d6922c29880854e8fdeb271679e/iterator/iterator.c',
  title: 'iterator.c, Unbound 1.26.1',
  publisher: 'NLnet Labs',
  published: '2026-08-21',
  kind: 'source-code',
  seen: 'opening',
})

export const unboundModule: Source = source({
  url: 'https://github.com/NLnetLabs/unbound/blob/7fb79b0677a03d6922c29880854e8fdeb271679e/util/module.c',
  title: 'module.c, Unbound 1.26.1',
  publisher: 'NLnet Labs',
  published: '2026-08-21',
  kind: 'source-code',
  seen: 'opening',
})

export const unboundConf: Source = source({
  url: 'https://github.com/NLnetLabs/unbound/blob/7fb79b0677a03d6922c29880854e8fdeb271679e/doc/unbound.conf.rst',
  title: 'unbound.conf(5), Unbound 1.26.1',
  publisher: 'NLnet Labs',
  published: '2026-08-21',
  kind: 'docs',
  seen: 'opening',
})
