import { written } from './text.ts'

/**
 * A line that ends with a text.
 *
 * @param also characters that this statement needs as entities besides what every text does
 */
export function withText(head: string, text: string, wrap?: boolean, also?: RegExp): string {
  const prefix = wrap === undefined ? '' : wrap ? ' wrap:' : ' nowrap:'
  const plain = written(text, wrap)
  const body =
    also === undefined ? plain : plain.replace(/<br\/>|[\s\S]/g, (piece) => (piece.length > 1 ? piece : piece.replace(also, entity)))
  if (body === '') return `${head}${prefix}`
  const line = `${head}${prefix} ${body}`
  // Mermaid drops the last semicolon of such a line, if a colon and a `#` stand behind the word; a colon as an entity prevents it.
  return /style|classDef/.test(line) ? `${head}${prefix} ${body.replaceAll(':', '#58;')}` : line
}

function entity(character: string): string {
  return `#${character.codePointAt(0)};`
}
