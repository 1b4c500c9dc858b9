/** What Mermaid takes as values of a point's declarations (`quadrant-chart/utils.ts`). */
const VALUES: Readonly<Record<string, { readonly pattern: RegExp; readonly form: string }>> = {
  radius: { pattern: /^\d+$/, form: 'a whole number, such as 10' },
  color: { pattern: /^#?(?:[\da-f]{6}|[\da-f]{3})$/i, form: 'a colour such as #ff3300' },
  'stroke-color': { pattern: /^#?(?:[\da-f]{6}|[\da-f]{3})$/i, form: 'a colour such as #ff3300' },
  'stroke-width': { pattern: /^\d+px$/, form: 'a width such as 5px' },
}

/** What is wrong with the first wrong declaration, as a sentence. */
export function wrongStyle(styles: readonly string[]): string | undefined {
  for (const style of styles) {
    const [name = '', value = ''] = style.split(/\s*:\s*/)
    const known = Object.hasOwn(VALUES, name) ? VALUES[name] : undefined
    if (known === undefined) return `“${name}” cannot be set: a point has radius, color, stroke-color and stroke-width`
    if (!known.pattern.test(value)) return `“${name}” is ${known.form}, not “${value}”`
  }
  return undefined
}

/** Declarations in their canonical form: `color: #ff3300, radius: 10`. */
export function styleText(styles: readonly string[]): string {
  return styles
    .map((style) => {
      const [name = '', value = ''] = style.split(/\s*:\s*/)
      return `${name}: ${value}`
    })
    .join(', ')
}
