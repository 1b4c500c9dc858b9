import type { NodeShape } from '../../figure/shapes.ts'
import { circle, cylinder, doubleCircle, ellipse, rounded, sheet, stadium, subroutine } from './curves.ts'
import type { Outline } from './outline.ts'
import { cutCorners, diamond, hexagon, invertedTrapezoid, leanLeft, leanRight, notched, trapezoid, triangle } from './polygons.ts'

/**
 * How each shape is drawn where no plane says how a card looks. Shapes that mean much the same share an outline; those without one here are
 * cards.
 */
const OUTLINES: Readonly<Partial<Record<NodeShape, Outline>>> = {
  rounded,
  person: rounded,
  ...{ stadium, delay: stadium },
  ...{ subroutine, 'lined-rectangle': subroutine, 'divided-rectangle': subroutine, 'bow-tie-rectangle': subroutine },
  ...{ cylinder, datastore: cylinder, bucket: cylinder, 'horizontal-cylinder': cylinder, 'lined-cylinder': cylinder },
  ...{ circle, 'small-circle': circle, 'filled-circle': circle, 'crossed-circle': circle },
  ...{ 'double-circle': doubleCircle, 'framed-circle': doubleCircle },
  ...{ ellipse, cloud: ellipse, bang: ellipse },
  ...{ diamond, hourglass: diamond, bolt: diamond },
  hexagon,
  ...{ 'lean-right': leanRight, 'sloped-rectangle': leanRight, 'lean-left': leanLeft },
  ...{ trapezoid, 'inv-trapezoid': invertedTrapezoid, 'curved-trapezoid': trapezoid },
  ...{ odd: notched, flag: notched },
  ...{ 'notched-rectangle': cutCorners, 'notched-pentagon': cutCorners },
  ...{ triangle, 'flipped-triangle': triangle },
  ...{ document: sheet, 'lined-document': sheet, 'tagged-document': sheet, 'stacked-document': sheet },
}

/** The outline of a shape, or `undefined` where it is drawn as a card. */
export function outlineOf(shape: NodeShape): Outline | undefined {
  return OUTLINES[shape]
}
