import fc from 'fast-check'
import { expect, test } from 'vitest'
import { html } from './html.ts'

test('no text leaves its place, in content or in an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const printed = html`<p title="${text}">${text}</p>`.text
      const inside = printed.slice('<p title="'.length, -'</p>'.length)
      expect(inside.match(/[<>"']/g)).toEqual(['"', '>'])
    }),
  )
})

test('HTML of the same tag is not escaped again; lists are joined; what is absent prints nothing', () => {
  const items = ['<a>', 'b'].map((text) => html`<li>${text}</li>`)
  expect(html`<ul>${items}</ul>${undefined}${false}${0}`.text).toBe('<ul><li>&lt;a&gt;</li><li>b</li></ul>0')
})

test('what only looks like HTML of the tag is none', () => {
  expect(() => html`${JSON.parse('{"text":"<b>"}')}`).toThrow(TypeError)
})

test('characters that turn the reading around, or show nothing, are named', () => {
  expect(html`${'rm \u202e/ fr-'}`.text).toBe('rm ⟨U+202E⟩/ fr-')
  expect(html`${'a\u0000b\ud800'}`.text).toBe('a⟨U+0000⟩b⟨U+D800⟩')
  expect(html`${'שלום'}`.text).toBe('שלום')
})
