import type { Checklist, Gap } from './checklist.ts'
import { nameOf } from './gaps.ts'
import type { Scored } from './score.ts'
import type { StaleSource } from './stale.ts'
import { isView } from './topics.ts'
import type { LookAgain } from './unpublished.ts'

/** The checklist as a page; of each part at most so many entries. */
export function checklistPage(checklist: Checklist, limit: number): string {
  const { today, passing, target, gaps, withoutSources, stale, lookAgain, candidates, unread } = checklist
  const sections = [
    `# What to read this week (${today})`,
    `${passing} of ${target} diagrams pass. A source has points for its kind (40), its age (30) and the gap that it can fill (30).`,
    ...part('Gaps that known sources can fill', gaps, limit, ({ system, topic, candidates: from }) => [
      `- [ ] **${text(nameOf(system))}, ${topic}**`,
      ...from.map((one) => `  - ${candidateText(one)}`),
    ]),
    ...part('Figures that have grown old', stale, limit, (one) => [
      `- [ ] ${staleTitle(one)}`,
      ...staleLines(one).map((line) => `  ${line}`),
    ]),
    ...part('Not published: worth another look', lookAgain, limit, (one) => [
      `- [ ] **${text(nameOf(one.system))}**`,
      ...lookAgainLines(one).map((line) => `  ${line}`),
    ]),
    ...part('Sources that no diagram cites', candidates, limit, (one) => [`- [ ] ${candidateText(one)}`]),
    ...part('Views for which no source is known', withoutSources, withoutSources.length, ({ system, topics }) => [
      `- ${text(nameOf(system))}: ${topics.join(', ')}`,
    ]),
    ...part('Feeds that were not read', unread, unread.length, ({ from, why }) => [`- \`${from}\`: ${text(why)}`]),
  ]
  return `${sections.join('\n\n')}\n`
}

function part<T>(heading: string, entries: readonly T[], limit: number, lines: (entry: T) => readonly string[]): string[] {
  if (entries.length === 0) return []
  const shown = entries.slice(0, limit).flatMap(lines).join('\n')
  const rest = entries.length - limit
  return [`## ${heading}`, rest > 0 ? `${shown}\n\n${rest} more.` : shown]
}

/** `[Title](address), Acme, 2025-03, postmortem: 82 points (40 + 24 + 18)` */
export function candidateText({ candidate: { url, title, publisher, published, kind }, score }: Scored): string {
  return `${link(title, url)}, ${text(publisher)}, ${published}, ${kind}: ${score.total} points (${score.kind} + ${score.age} + ${score.gap})`
}

/** What to start a gap with. */
export function gapCommand({ system, topic }: Gap): string {
  return `fourplane new ${topic} --system ${system} --slug ${isView(topic) ? topic : '<slug>'}`
}

export function staleTitle({ source, date, months }: StaleSource): string {
  return `${link(source.title, source.url)}: figures of ${date}, ${months} months old`
}

export function staleLines({ facts }: StaleSource): readonly string[] {
  return facts.map(({ text: fact, diagrams }) => `- ${text(fact)} in ${diagrams.map((id) => `\`${id}\``).join(', ')}`)
}

export function lookAgainLines({ facts, candidates }: LookAgain): readonly string[] {
  return [
    ...facts.map(({ what, why, diagrams }) => `- ${text(what)} (${text(why)}) in ${diagrams.map((id) => `\`${id}\``).join(', ')}`),
    ...candidates.map((one) => `- to read: ${candidateText(one)}`),
  ]
}

/** Words of others as text of Markdown: markup, mentions and HTML in them are none. */
function text(words: string): string {
  return words
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>|#~]/g, (sign) => `\\${sign}`)
    .replaceAll(/@(?=\w)/g, '@\u200b')
}

function link(title: string, url: string): string {
  return `[${text(title)}](<${url.replaceAll(/[<>\s]/g, (sign) => encodeURIComponent(sign))}>)`
}
