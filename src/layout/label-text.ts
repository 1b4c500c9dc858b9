import type { TextFormat } from '../figure/base.ts'

/**
 * A label as it is drawn: without the marks of its format, which the picture has no faces for.
 *
 * @example
 * labelText('<b>Orders</b> **API**', 'html') // 'Orders **API**'
 */
export function labelText(label: string, format: TextFormat | undefined): string {
  if (format === 'html') return label.replace(/<\/?[a-z][^>]*>/gi, '')
  if (format === 'markdown') return label.replace(/(\*\*|__)(.+?)\1/g, '$2').replace(/([*_])(.+?)\1/g, '$2')
  return label
}
