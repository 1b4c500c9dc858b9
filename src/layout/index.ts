import type { Drawing, Order } from '../figure/drawing.ts'
import type { Figure } from '../figure/figure.ts'
import type { Flowchart } from '../figure/flowchart.ts'
import { layoutBanded } from './banded/index.ts'
import { layoutFlow } from './flow.ts'
import { layoutGantt } from './gantt/index.ts'
import { layoutPie } from './pie/index.ts'
import { layoutQuadrant } from './quadrant/index.ts'
import type { FlowScene, MarkScene, Scene } from './scene.ts'
import { layoutSequence } from './sequence/index.ts'
import { frame } from './sheet/frame.ts'
import { layoutStateMachine } from './state/index.ts'
import { layoutTimeline } from './timeline/index.ts'
import { layoutXyChart } from './xychart/index.ts'

/** Width of a sheet with a 3 AM panel, in px: five columns in which a line of a log can be read. */
const SHEET_WIDTH = 1120

/** A drawing as a scene: everything placed. */
export function layout(drawing: Drawing): Scene {
  const minWidth = drawing.panel === undefined ? 0 : SHEET_WIDTH
  const first = { content: layoutFigure(drawing.figure, drawing.arrangement, minWidth, drawing.order) }
  const more = (drawing.more ?? []).map(({ heading, figure, arrangement = 'bands' }) => ({
    heading,
    content: layoutFigure(figure, arrangement, minWidth, drawing.order),
  }))
  return frame(drawing, [first, ...more], minWidth)
}

/** A figure, placed; `width` is that of the sheet it will stand on, in px, or 0 if that follows from the figure. */
function layoutFigure(figure: Figure, arrangement: Drawing['arrangement'], width: number, order?: Order): FlowScene | MarkScene {
  switch (figure.kind) {
    case 'flowchart':
      return layoutFlow(figure, arrangement === 'bands', layoutBanded, width, order && within(order, figure))
    case 'sequence':
      return layoutSequence(figure, width)
    case 'state':
      return layoutStateMachine(figure, width)
    case 'timeline':
      return layoutTimeline(figure, width)
    case 'gantt':
      return layoutGantt(figure, width)
    case 'pie':
      return layoutPie(figure, width)
    case 'xychart':
      return layoutXyChart(figure, width)
    case 'quadrant':
      return layoutQuadrant(figure, width)
  }
}

/** The hints about nodes of this figure: a sheet may hold further flows. */
function within({ sameRow, before }: Order, { nodes }: Flowchart): Order {
  const ids = new Set(nodes.map(({ id }) => id))
  const here = ([first, second]: readonly [string, string]): boolean => ids.has(first) && ids.has(second)
  return { sameRow: sameRow.filter(here), before: before.filter(here) }
}
