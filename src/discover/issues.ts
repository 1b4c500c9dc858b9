import type { Checklist } from './checklist.ts'
import { nameOf } from './gaps.ts'
import { candidateText, gapCommand, lookAgainLines, staleLines, staleTitle } from './markdown.ts'

/** An issue as a tracker takes it. The title is the same from week to week: one that is open already is not filed again. */
export interface Issue {
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
}

/** Longest title that GitHub takes, in characters. */
const LONGEST_TITLE = 256

/** The first entries of each part of a checklist, as issues. */
export function issuesOf({ gaps, stale, lookAgain }: Checklist, limit: number): readonly Issue[] {
  return [
    ...gaps.slice(0, limit).map((gap): Issue => {
      const { system, topic, candidates } = gap
      return {
        title: `Draw ${nameOf(system)}: ${topic}`,
        body: body([
          'Sources that nobody has cited yet, with points for kind, age and gap:',
          candidates.map((one) => `- [ ] ${candidateText(one)}`).join('\n'),
          `Start with \`${gapCommand(gap)}\`. Cite only what you read; what nobody publishes is \`unpublished(…)\`.`,
        ]),
        labels: ['gap', topic],
      }
    }),
    ...stale.slice(0, limit).map((one): Issue => {
      return {
        title: `Renew what rests on “${one.source.title}”`,
        body: body([staleTitle(one), staleLines(one).join('\n'), 'Is there a newer figure? If not, its date must show: `asOf`.']),
        labels: ['stale'],
      }
    }),
    ...lookAgain.slice(0, limit).map((one): Issue => {
      return {
        title: `Look again for what ${nameOf(one.system)} did not publish`,
        body: body(['Facts that are `unpublished`, and sources that came up since:', lookAgainLines(one).join('\n')]),
        labels: ['unpublished'],
      }
    }),
  ].map(({ title, ...rest }) => ({ title: title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title, ...rest }))
}

function body(paragraphs: readonly string[]): string {
  return `${paragraphs.join('\n\n')}\n`
}
