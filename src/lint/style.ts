/** CSS declarations of a class or a `style` statement. */
export interface Style {
  readonly fill?: string
  /** Colour of the text. */
  readonly color?: string
}

/** Commas and semicolons between declarations, not those inside parentheses. */
const BETWEEN = /[,;](?![^()]*\))/

/**
 * What declarations say of fill and text; of one that is said twice, the last.
 *
 * @example
 * styleOf('fill:rgb(1, 2, 3),color:#fff !important') // { fill: 'rgb(1, 2, 3)', color: '#fff' }
 */
export function styleOf(declarations: string): Style {
  const style: { fill?: string; color?: string } = {}
  for (const declaration of declarations.split(BETWEEN)) {
    const [name = '', ...rest] = declaration.split(':')
    const property = name.trim().toLowerCase()
    const value = rest
      .join(':')
      .replace(/!\s*important/i, '')
      .trim()
    if ((property === 'fill' || property === 'color') && value !== '') style[property] = value
  }
  return style
}
