import { type Plane, planes } from '../../dsl/plane.ts'
import { colourOf, sameColour } from './colour.ts'
import { planeOfClass, planesOfClasses } from './plane-names.ts'
import type { LintFinding, LintRule } from './rule.ts'
import { styleOf } from './style.ts'
import { styledOf } from './styled.ts'

/** One colour means one plane in every picture: a reader who has to learn it anew reads the wrong one at night. */
export const colourOfAnotherPlane: LintRule = {
  code: 'FP312',
  check: ({ figure }) => {
    const { things, classes } = figure.kind === 'flowchart' ? styledOf(figure) : { things: [], classes: [] }
    const defined = classes.flatMap(({ name, style }): LintFinding[] => {
      const plane = planeOfClass(name)
      const wrong = plane && wrongFill(style, plane)
      return wrong === undefined ? [] : [{ message: `the class ${name} ${wrong}`, at: [`class ${name}`] }]
    })
    const dressed = things.flatMap(({ key, name, classes: own, style = '' }): LintFinding[] => {
      const [plane, other] = planesOfClasses(own)
      if (plane === undefined) return []
      if (other !== undefined) return [{ message: `${name} is on the ${plane} plane and on the ${other} plane: keep one class`, at: [key] }]
      const wrong = wrongFill(style, plane)
      return wrong === undefined ? [] : [{ message: `the style of ${name} ${wrong}, or leave it to the class`, at: [`style ${name}`, key] }]
    })
    return [...defined, ...dressed]
  },
}

function wrongFill(style: string, plane: Plane): string | undefined {
  const { fill } = styleOf(style)
  const { colour } = planes[plane]
  if (fill === undefined) return undefined
  const [written, right] = [colourOf(fill), colourOf(colour)]
  if (written !== undefined && right !== undefined && sameColour(written, right)) return undefined
  return `fills the ${plane} plane with ${fill}: write fill:${colour}`
}
