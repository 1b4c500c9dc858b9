/** Colours: the planes have exactly theirs in every output, and every text has contrast on its ground. */
import Color from 'colorjs.io'
import { describe, expect, test } from 'vitest'
import { planeOrder, planes } from '../dsl/plane.ts'
import { STRONGEST_TINT } from '../src/layout/chart/ink.ts'
import { lower } from '../src/lower/index.ts'
import { print } from '../src/mermaid/index.ts'
import { toSvg } from '../src/render.ts'
import { themes } from '../src/svg/theme.ts'
import meta from '../systems/meta/incident/bgp-withdrawal-2021-10-04.ts'
import netflix from '../systems/netflix/architecture/architecture.ts'
import checkout from './samples/checkout/architecture.ts'

const DIAGRAMS = [netflix, meta, checkout]
const PLANE_COLOURS = { edge: '#0066CC', service: '#00AA00', state: '#FF8800', control: '#CC0000' }
/** WCAG 2.2, success criterion 1.4.3. */
const LEAST_CONTRAST = 4.5

function contrast(text: string, ground: string): number {
  return new Color(text).contrast(new Color(ground), 'WCAG21')
}

test('the planes have their colours', () => {
  expect(Object.fromEntries(planeOrder.map((plane) => [plane, planes[plane].colour]))).toEqual(PLANE_COLOURS)
})

test.each(planeOrder)('text on the %s plane is legible', (plane) => {
  expect(contrast(planes[plane].text, planes[plane].colour)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
})

describe.each(['light', 'dark'] as const)('%s theme', (name) => {
  const theme = themes[name]
  const mix = (plane: keyof typeof planes, share: number) =>
    new Color(theme.sheet).mix(new Color(planes[plane].colour), share, { space: 'srgb' }).toString()
  const grounds = [
    theme.sheet,
    theme.card,
    theme.code,
    theme.label,
    ...planeOrder.map((plane) => mix(plane, theme.bandTint)),
    ...planeOrder.map((plane) => mix(plane, theme.bandTint + 2 * theme.groupTint)),
  ]
  test.each(['strong', 'body'] as const)('%s text is legible on the strongest tint of every colour', (role) => {
    for (const colour of [...theme.accents, ...planeOrder.map((plane) => planes[plane].colour)]) {
      const ground = new Color(theme.sheet).mix(new Color(colour), STRONGEST_TINT, { space: 'srgb' }).toString()
      expect(contrast(theme[role], ground), `${theme[role]} on ${ground}`).toBeGreaterThanOrEqual(LEAST_CONTRAST)
    }
  })
  test.each(['strong', 'body', 'muted'] as const)('%s text is legible on every ground', (role) => {
    for (const ground of grounds)
      expect(contrast(theme[role], ground), `${theme[role]} on ${ground}`).toBeGreaterThanOrEqual(LEAST_CONTRAST)
  })
})

describe.each(DIAGRAMS.map((diagram) => [diagram.id, diagram] as const))('%s', (_, diagram) => {
  const used = [...new Set(diagram.nodes.map(({ node }) => node.plane))]

  test('Mermaid fills each plane with its colour and nothing else', () => {
    const fills = [...print(lower(diagram).figure).matchAll(/classDef (\w+) fill:(#\w+),stroke:(#\w+),color:(#\w+)/g)]
    expect(fills.map(([, plane]) => plane).sort()).toEqual([...used].sort())
    for (const [, plane, fill, stroke, text] of fills) {
      expect(fill).toBe(PLANE_COLOURS[plane as keyof typeof PLANE_COLOURS])
      expect(stroke).toBe(fill)
      expect(contrast(text as string, fill as string)).toBeGreaterThanOrEqual(LEAST_CONTRAST)
    }
  })

  test.each(['light', 'dark', 'auto'] as const)('SVG (%s) fills each plane with its colour and nothing else', async (theme) => {
    const svg = await toSvg(diagram, { theme })
    for (const [plane, colour] of Object.entries(PLANE_COLOURS)) {
      const rules = [...svg.matchAll(new RegExp(`\\.${plane}(?:-line)?\\{(?:fill|stroke):(#\\w+)\\}`, 'g'))].map(([, value]) => value)
      expect(new Set(rules)).toEqual(new Set([colour]))
    }
    expect(svg).not.toMatch(/\s(fill|stroke)="#/) // no colour but by class
  })
})
