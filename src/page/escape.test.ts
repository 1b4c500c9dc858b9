import { expect, test } from 'vitest'
import { escapeMarkdown } from './escape.ts'

test('a number at the beginning of a line is neither a list nor struck by a backslash', () => {
  expect(escapeMarkdown('99.95 % available')).toBe('99.95 % available')
  expect(escapeMarkdown('1.2 Gbit/s')).toBe('1.2 Gbit/s')
  expect(escapeMarkdown('1. item')).toBe('1\\. item')
  expect(escapeMarkdown('- item')).toBe('\\- item')
})
