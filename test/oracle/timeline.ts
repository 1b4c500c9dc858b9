/** A timeline as the real Mermaid sees it. */
import type { Timeline } from '../../src/figure/timeline.ts'
import { decoded } from '../../src/mermaid/text.ts'
import { databaseOf, type MermaidVersion } from './mermaid.ts'

/** What Mermaid keeps of a timeline, its texts as a reader sees them. */
export interface SeenTimeline {
  readonly title: string
  readonly accTitle: string
  readonly description: string
  readonly direction: string
  readonly sections: readonly string[]
  readonly periods: readonly { readonly section: string; readonly label: string; readonly events: readonly string[] }[]
}

interface TimelineDb {
  getDirection?(): string
  getSections(): string[]
  getTasks(): { section: string; task: string; events: string[] }[]
  getCommonDb(): { getDiagramTitle(): string; getAccTitle(): string; getAccDescription(): string }
}

/** Parses with the real Mermaid; throws what Mermaid throws. */
export async function seenByMermaid(text: string, version: MermaidVersion = 'mermaid'): Promise<SeenTimeline> {
  const db = await databaseOf<TimelineDb>(text, version)
  const common = db.getCommonDb()
  return {
    title: shown(common.getDiagramTitle()),
    accTitle: shown(common.getAccTitle()),
    description: shown(common.getAccDescription()),
    direction: db.getDirection?.() ?? 'LR',
    sections: db.getSections().map(shown),
    periods: db.getTasks().map(({ section, task, events }) => ({ section: shown(section), label: shown(task), events: events.map(shown) })),
  }
}

/** What Mermaid should see of a figure. */
export function expectedOf({ title = '', accTitle = '', description = '', direction = 'LR', sections }: Timeline): SeenTimeline {
  return {
    title,
    accTitle,
    description,
    direction,
    sections: sections.flatMap(({ title: name }) => (name === undefined ? [] : [name])),
    periods: sections.flatMap(({ title: section = '', periods }) =>
      periods.map(({ label, events }) => ({ section, label, events: [...events] })),
    ),
  }
}

/** Blanks at the ends are no part of a text; Mermaid's placeholders are entities again. */
function shown(kept: string): string {
  const text = decoded(kept.trim().replaceAll('ﬂ°°', '#').replaceAll('ﬂ°', '#').replaceAll('¶ß', ';'))
  return text === '\u200b' ? '' : text
}
