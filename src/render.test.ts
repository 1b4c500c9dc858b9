import { describe, expect, test } from 'vitest'
import { parse } from './mermaid/index.ts'
import { toPng, toSvg } from './render.ts'

const FLOW = 'flowchart LR\n  api["Orders API"] --> db[(Orders)]\n'

describe('a Mermaid text', () => {
  test('is drawn as its figure is', async () => {
    const { figure } = parse(FLOW)
    expect(await toSvg(FLOW, { theme: 'dark' })).toBe(figure && (await toSvg(figure, { theme: 'dark' })))
  })

  test('becomes a PNG, as its SVG does', async () => {
    const png = await toPng(FLOW, { scale: 1, theme: 'light' })
    expect(new TextDecoder('latin1').decode(png.slice(1, 4))).toBe('PNG')
    expect(png).toEqual(await toPng(await toSvg(FLOW, { theme: 'light' }), { scale: 1 }))
  })

  test.each([
    ['flowchart LR\n  api[', 'FP301'],
    ['erDiagram\n  A ||--o{ B : has', 'FP303'],
    ['', 'FP302'],
  ])('%j is refused with what is wrong', async (text, code) => {
    await expect(toSvg(text)).rejects.toMatchObject({ name: 'MermaidTextError', diagnostics: [{ code }] })
    await expect(toPng(text)).rejects.toThrow(code)
  })
})
