import { ColorSpace, contrastWCAG21, HSL, HWB, parse, sRGB, to } from 'colorjs.io/fn'

// Spaces that a colour may be written in: without these, none can be read.
for (const space of [sRGB, HSL, HWB]) ColorSpace.register(space)

/** A colour of CSS, opaque. */
export type Colour = ReturnType<typeof to>

/** Least contrast of text on its ground: WCAG 2.2, criterion 1.4.3, level AA. */
export const LEAST_CONTRAST = 4.5

/**
 * Reads a colour of CSS: a name, `#rgb`, `rgb(…)`, `hsl(…)`. Nothing for what is none, what depends on the page (`currentColor`, `var(…)`), and
 * what lets the ground through, of which nobody knows the colour.
 */
export function colourOf(text: string): Colour | undefined {
  try {
    const colour = to(parse(text.trim()), sRGB)
    return (colour.alpha ?? 1) < 1 ? undefined : colour
  } catch {
    return undefined // no colour of CSS
  }
}

/** Contrast of two colours, from 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  return contrastWCAG21(a, b)
}

/** Whether two colours are the same in eight bits a channel. */
export function sameColour(a: Colour, b: Colour): boolean {
  return bytes(a).every((byte, index) => byte === bytes(b)[index])
}

const BYTE = 255
function bytes({ coords }: Colour): number[] {
  return coords.map((part) => Math.round(Number(part ?? 0) * BYTE))
}
