import type { NodeShape } from '../../figure/shapes.ts'
import { nodeShapes } from '../../figure/shapes.ts'
import type { Brackets } from './statement.ts'

/** What brackets draw. */
export const SHAPE_OF_BRACKETS: Readonly<Record<Brackets, NodeShape>> = {
  square: 'rect',
  rect: 'rect',
  round: 'rounded',
  circle: 'circle',
  doublecircle: 'double-circle',
  ellipse: 'ellipse',
  stadium: 'stadium',
  subroutine: 'subroutine',
  cylinder: 'cylinder',
  diamond: 'diamond',
  hexagon: 'hexagon',
  odd: 'odd',
  trapezoid: 'trapezoid',
  inv_trapezoid: 'inv-trapezoid',
  lean_right: 'lean-right',
  lean_left: 'lean-left',
}

/** The brackets of the shapes that have some. */
export const BRACKETS_OF_SHAPE: Readonly<Partial<Record<NodeShape, readonly [string, string]>>> = {
  rect: ['[', ']'],
  rounded: ['(', ')'],
  circle: ['((', '))'],
  'double-circle': ['(((', ')))'],
  ellipse: ['(-', '-)'],
  stadium: ['([', '])'],
  subroutine: ['[[', ']]'],
  cylinder: ['[(', ')]'],
  diamond: ['{', '}'],
  hexagon: ['{{', '}}'],
  odd: ['>', ']'],
  trapezoid: ['[/', '\\]'],
  'inv-trapezoid': ['[\\', '/]'],
  'lean-right': ['[/', '/]'],
  'lean-left': ['[\\', '\\]'],
}

/** Mermaid's other names of its shapes (`shapes.ts` of Mermaid 12.3), those that it does not document included. */
const ALIASES: Readonly<Partial<Record<NodeShape, string>>> = {
  rect: 'proc process rectangle squareRect composite rectWithTitle labelRect block_arrow collapsedGroup kanbanItem defaultMindmapNode classBox erBox requirementBox state note usecaseBusiness usecaseJsonTable bpmn-activity iconSquare imageSquare icon iconRounded',
  rounded: 'event roundedRect',
  stadium: 'terminal pill',
  subroutine: 'fr-rect subprocess subproc framed-rectangle',
  cylinder: 'cyl db database bpmn-data-store',
  datastore: 'data-store',
  folder: 'directory',
  circle: 'circ mindmapCircle iconCircle usecaseEllipse',
  diamond: 'diam decision question choice bpmn-gateway',
  hexagon: 'hex prepare',
  'lean-right': 'lean-r in-out lean_right',
  'lean-left': 'lean-l out-in lean_left',
  trapezoid: 'trap-b priority trapezoid-bottom',
  'inv-trapezoid': 'trap-t manual trapezoid-top inv_trapezoid',
  'double-circle': 'dbl-circ doublecircle bpmn-intermediate bpmn-boundary',
  person: 'usecaseActor usecaseActorHollow usecaseActorAwesome usecaseActorIcon',
  'notched-rectangle': 'notch-rect card',
  'lined-rectangle': 'lin-rect lined-process lin-proc shaded-process',
  'small-circle': 'sm-circ start stateStart anchor bpmn-start',
  'framed-circle': 'fr-circ stop stateEnd bpmn-end',
  fork: 'join forkJoin',
  hourglass: 'collate',
  brace: 'comment brace-l bpmn-annotation',
  bolt: 'com-link lightning-bolt',
  document: 'doc bpmn-data',
  delay: 'half-rounded-rectangle',
  'horizontal-cylinder': 'h-cyl das',
  'lined-cylinder': 'lin-cyl disk',
  'curved-trapezoid': 'curv-trap display',
  'divided-rectangle': 'div-rect div-proc divided-process',
  triangle: 'tri extract',
  'window-pane': 'win-pane internal-storage',
  'filled-circle': 'f-circ junction',
  'notched-pentagon': 'notch-pent loop-limit',
  'flipped-triangle': 'flip-tri manual-file',
  'sloped-rectangle': 'sl-rect manual-input',
  'stacked-document': 'docs documents st-doc',
  'stacked-rectangle': 'st-rect procs processes',
  'bow-tie-rectangle': 'bow-rect stored-data',
  'crossed-circle': 'cross-circ summary',
  'tagged-document': 'tag-doc',
  'tagged-rectangle': 'tag-rect tag-proc tagged-process',
  flag: 'paper-tape',
  odd: 'rect_left_inv_arrow',
  'lined-document': 'lin-doc',
}

const SHAPES: ReadonlyMap<string, NodeShape> = new Map(
  nodeShapes
    .flatMap((shape): [string, NodeShape][] => [shape, ...(ALIASES[shape]?.split(' ') ?? [])].map((name) => [name, shape]))
    .filter(([name]) => name !== 'ellipse'),
)

/** The shape that Mermaid draws for a name after `shape:`; names with capitals or `_` are Mermaid's own, not for authors. */
export function shapeOfName(name: string): NodeShape | undefined {
  return name !== name.toLowerCase() || name.includes('_') ? undefined : SHAPES.get(name)
}
