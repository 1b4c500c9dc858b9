import { type Plane, planeOrder, planes } from '../../../dsl/plane.ts'
import { textWidth } from '../../text/measure.ts'
import type { FlowScene, LegendItem, MarkScene, PlacedText, Route } from '../scene.ts'
import { BASELINE, BODY_PX } from '../type-scale.ts'
import { GAP, MARGIN, type Placed } from './measures.ts'

const LEGEND_ROW_PX = 20
const LINE_MEANINGS = { solid: 'call', thick: 'main path', async: 'asynchronous', failure: 'failure path' } as const

/** What colours and lines mean, as far as they are used. */
export function placeLegend(parts: readonly (FlowScene | MarkScene)[], top: number, width: number): Placed<{ items: LegendItem[] }> {
  const used = usedIn(parts)
  if (used.planes.size === 0) return { items: [], bottom: top }
  const meanings: { text: string; sampleWidth: number; sample: (x: number, y: number) => LegendItem['sample'] }[] = []
  for (const plane of planeOrder.filter((one) => used.planes.has(one))) {
    const { title, holds } = planes[plane]
    meanings.push({
      text: `${title}: ${holds}`,
      sampleWidth: 18,
      sample: (x, y) => ({ kind: 'plane', plane, box: { x, y: y + 1, width: 18, height: 13 } }),
    })
  }
  for (const line of ['thick', 'solid', 'async', 'failure'] as const) {
    if (!used.lines.has(line)) continue
    meanings.push({
      text: LINE_MEANINGS[line],
      sampleWidth: 28,
      sample: (x, y) => ({ kind: 'line', line, from: { x, y: y + 7 }, to: { x: x + 28, y: y + 7 } }),
    })
  }
  if (used.external) {
    meanings.push({
      text: 'run by somebody else',
      sampleWidth: 18,
      sample: (x, y) => ({ kind: 'external', box: { x, y: y + 1, width: 18, height: 12 } }),
    })
  }
  if (used.symptom) {
    meanings.push({
      text: 'what it prints: start here',
      sampleWidth: 18,
      sample: (x, y) => ({ kind: 'symptom', box: { x, y: y + 1, width: 18, height: 12 } }),
    })
  }
  let x = MARGIN
  let y = top
  const items = meanings.map(({ text, sampleWidth, sample }): LegendItem => {
    const textLeft = sampleWidth + 6
    const itemWidth = textLeft + textWidth(text, 'regular', BODY_PX)
    if (x > MARGIN && x + itemWidth > width - MARGIN) {
      x = MARGIN
      y += LEGEND_ROW_PX
    }
    const label: PlacedText = {
      text,
      face: 'regular',
      size: BODY_PX,
      role: 'muted',
      anchor: 'start',
      x: x + textLeft,
      y: y + BASELINE * BODY_PX,
    }
    const item = { text: label, sample: sample(x, y) }
    x += itemWidth + GAP
    return item
  })
  return { items, bottom: y + LEGEND_ROW_PX + 6 }
}

interface Used {
  readonly planes: ReadonlySet<Plane>
  readonly lines: ReadonlySet<Route['line']>
  readonly external: boolean
  readonly symptom: boolean
}

/** Lines have these meanings on bands only: hand-written charts may mean something else by them. */
function usedIn(parts: readonly (FlowScene | MarkScene)[]): Used {
  const flows = parts.filter((part) => part.kind === 'flow').filter(({ bands }) => bands.length > 0)
  return {
    planes: new Set([...parts.flatMap((part) => (part.kind === 'marks' ? part.planes : part.cards.flatMap(({ plane }) => plane ?? [])))]),
    lines: new Set(flows.flatMap(({ routes }) => routes.map(({ line }) => line))),
    external: flows.some(({ cards }) => cards.some(({ external }) => external)),
    symptom: parts.some((part) => part.kind === 'flow' && part.cards.some(({ symptom }) => symptom)),
  }
}
