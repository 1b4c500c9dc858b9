import type { Drawing } from '../figure/drawing.ts'
import { layoutBanded } from './banded/index.ts'
import { layoutFlow } from './flow.ts'
import { frame } from './frame.ts'
import type { Scene } from './scene.ts'

/** Width of a sheet with a 3 AM panel, in px: five columns in which a line of a log can be read. */
const SHEET_WIDTH = 1120

/** A drawing as a scene: everything placed. */
export function layout(drawing: Drawing): Scene {
  const minWidth = drawing.panel === undefined ? 0 : SHEET_WIDTH
  switch (drawing.figure.kind) {
    case 'flowchart':
      return frame(drawing, layoutFlow(drawing.figure, drawing.arrangement === 'bands', layoutBanded, minWidth))
  }
}
