import fc from 'fast-check'
import type { Quadrant, QuadrantPoint } from '../../src/figure/quadrant.ts'
import { headings, optional, texts, together } from './chart-text.ts'

const colour = fc.constantFrom('#ff3300', '#0F0', 'abcdef')
const declaration = fc.oneof(
  fc.nat(50).map((radius) => `radius: ${radius}`),
  colour.map((value) => `color: ${value}`),
  colour.map((value) => `stroke-color: ${value}`),
  fc.nat(9).map((width) => `stroke-width: ${width}px`),
)
const style = fc.array(declaration, { minLength: 1, maxLength: 3 }).map((declarations) => declarations.join(', '))
const names = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/)
const coordinate = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })).map((value) => value + 0)

const axis = fc.oneof(
  fc.constant({}),
  texts.map((low) => ({ low })),
  fc.record({ low: texts, high: texts }),
)

const point: fc.Arbitrary<QuadrantPoint> = together(
  fc.record({ label: texts, x: coordinate, y: coordinate }),
  optional('class', names),
  optional('style', style),
)

/** Quadrant charts as Mermaid can hold them. */
export const quadrantFigures: fc.Arbitrary<Quadrant> = fc
  .record({
    headings,
    x: axis,
    y: axis,
    quadrants: fc.oneof(
      fc.constant<[]>([]),
      fc.tuple(texts),
      fc.tuple(texts, texts),
      fc.tuple(texts, texts, texts),
      fc.tuple(texts, texts, texts, texts),
    ),
    points: fc.array(point, { maxLength: 4 }),
    classes: fc.uniqueArray(fc.record({ name: names, style }), { selector: ({ name }) => name, maxLength: 2 }),
  })
  .map(({ headings: words, ...rest }) => ({ kind: 'quadrant', ...words, ...rest }))
