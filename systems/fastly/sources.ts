import { type Source, source } from 'fourplane'

export const juneSummary: Source = source({
  url: 'https://www.fastly.com/blog/summary-of-june-8-outage',
  title: 'Summary of June 8 outage',
  publisher: 'Fastly',
  published: '2021-06-08',
  kind: 'postmortem',
  seen: 'whole',
})

export const govUkReport: Source = source({
  url: 'https://insidegovuk.blog.gov.uk/2021/06/11/incident-report-gov-uk-outage-on-8-june-2021/',
  title: 'Incident report: GOV.UK outage on 8 June 2021',
  publisher: 'Government Digital Service',
  published: '2021-06-11',
  kind: 'postmortem',
  seen: 'opening',
})

/** Last reviewed by its owner on 30 March 2020. */
export const govUkFallback: Source = source({
  url: 'https://github.com/alphagov/govuk-developer-docs/blob/19a1c29a6594d370c076ede5616aa30f50ef56d0/source/manual/fall-back-to-aws-cloudfront.html.md',
  title: 'GOV.UK developer documentation: Fall back to AWS CloudFront',
  publisher: 'Government Digital Service',
  published: '2020-03-30',
  kind: 'docs',
  seen: 'whole',
})

/** It writes of “501 service unavailable errors”; GOV.UK shows 503. */
export const thousandEyes: Source = source({
  url: 'https://www.thousandeyes.com/blog/inside-the-fastly-outage-analysis-and-lessons-learned',
  title: 'Inside the Fastly Outage: Analysis and Lessons Learned',
  publisher: 'ThousandEyes',
  published: '2021-06-10',
  kind: 'engineering-blog',
  seen: 'opening',
})

/** Quotes the posts of Fastly's status page. */
export const statusQuoted: Source = source({
  url: 'https://constellix.com/news/fastly-global-outage-2021',
  title: 'Fastly Slows Down and Stops the Internet - 2021 Outage',
  publisher: 'Constellix',
  published: '2021-06-08',
  kind: 'press',
  seen: 'opening',
})

export const fastlyErrors: Source = source({
  url: 'https://www.fastly.com/documentation/guides/concepts/errors/',
  title: 'Fastly-generated errors',
  publisher: 'Fastly Documentation',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const edgeMetrics: Source = source({
  url: 'https://fastly.com/documentation/reference/api/observability/custom-dashboards/metrics/edge',
  title: 'Edge metrics',
  publisher: 'Fastly Documentation',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

export const realtimeCommand: Source = source({
  url: 'https://fastly.com/documentation/reference/cli/stats/realtime',
  title: 'fastly stats realtime',
  publisher: 'Fastly Documentation',
  published: 'undated',
  kind: 'docs',
  seen: 'opening',
})

/** The number of customers was read in its opening, the sentence that nearly all were affected in what the press quotes of it. */
export const shareholderLetter: Source = source({
  url: 'https://www.sec.gov/Archives/edgar/data/1517413/000151741321000149/ex991-shareholderletter630.htm',
  title: 'Letter to shareholders, second quarter of 2021',
  publisher: 'Fastly',
  published: '2021-08-04',
  kind: 'filing',
  seen: 'opening',
})
