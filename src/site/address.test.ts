import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outsideLink, relativePath } from './address.ts'

const path = fc.array(fc.constantFrom('a', 'b', 'kafka'), { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('/')}.html`)

test('a relative link leads from every page to every file, below any path', () => {
  fc.assert(
    fc.property(path, path, (from, to) => {
      const base = 'https://acme.example/deep/below/'
      expect(new URL(relativePath(from, to), new URL(from, base)).href).toBe(new URL(to, base).href)
    }),
  )
})

test('only https leads outside', () => {
  expect(outsideLink('https://acme.example/x', 'x').text).toContain('href="https://acme.example/x"')
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'http://acme.example/x', '//acme.example', ' javascript:alert(1)', ''])
    expect(outsideLink(url, 'x').text).toBe('<span>x</span>')
})
