import { describe, expect, test } from 'vitest'
import { bareDrawing } from '../figure/drawing.ts'
import { parse } from '../mermaid/index.ts'
import { drawingToSvg } from '../render.ts'
import { inlineSvg } from './inline.ts'
import { drawMermaid } from './mermaid-text.ts'

const { figure } = parse('flowchart LR\n  a[one] --> b[two]', { file: 'a.mmd' })
if (figure === undefined) throw new Error('a flowchart')
const svg = drawingToSvg(bareDrawing(figure), 'auto')
const styleOf = (text: string): string => /<style>(.*)<\/style>/s.exec(text)?.[1] ?? ''

describe('a picture inside a page', () => {
  test('has ids of its own only', () => {
    const ids = [...inlineSvg(svg, 'p1').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(4)
    expect(ids.every((id) => id === 'p1' || id?.startsWith('p1-'))).toBe(true)
    expect(inlineSvg(svg, 'p1')).toContain('aria-labelledby="p1-title p1-desc"')
  })

  test('styles nothing outside of it', () => {
    const selectors = [...styleOf(inlineSvg(svg, 'p1')).matchAll(/([^{}]+)\{/g)].map(([, selector]) => selector)
    expect(selectors.filter((selector) => !selector?.startsWith('#p1 .'))).toEqual(['@media (prefers-color-scheme:dark)'])
  })

  test('follows the switch of the site where it is told of one', () => {
    const css = styleOf(inlineSvg(svg, 'p1', { darkSelector: '.dark' }))
    expect(css).not.toContain('@media')
    expect(css).toContain('#p1 .sheet{fill:#FFFFFF}')
    expect(css).toContain('.dark #p1 .sheet{fill:#0F141B}')
  })
})

test('a text that cannot be drawn gives what is wrong with it', () => {
  expect(drawMermaid('flowchart LR\n  a[[[', 'p1', {})).toHaveProperty('problems.0.severity', 'error')
})
