import type { TextFormat } from '../figure/base.ts'

/** The lines of a label as a reader sees them, without markup. No line is empty. */
export function linesOf(label: string, format?: TextFormat): string[] {
  let plain = label
  if (format === 'html') plain = plain.replace(/<\/?[a-z][^<>]*>/gi, '')
  if (format === 'markdown') plain = plain.replace(/(\*\*|__)(.+?)\1/g, '$2').replace(/(?<!\w)([*_])(\S.*?)\1(?!\w)/g, '$2')
  return plain
    .split('\n')
    .map((line) => clean(line))
    .filter((line) => line !== '')
}

/** Controls, direction overrides and halves of characters are refused by the language: they cannot be seen, and go. */
export function clean(line: string): string {
  return line
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
