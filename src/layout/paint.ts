import { planeOrder } from '../../dsl/plane.ts'
import type { ClassDefinition } from '../figure/base.ts'
import type { FlowNode } from '../figure/flowchart.ts'
import type { Paint } from './scene.ts'

/** A colour as `#rgb`, `#rrggbb` or `rgb(r, g, b)`. Names and all else are left to the theme: a picture holds no CSS of strangers. */
const HEX = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i
const RGB = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/i
/** Least contrast of a text and its ground (WCAG 2.2, success criterion 1.4.3). */
const LEAST_CONTRAST = 4.5

/**
 * The colours that the author of a chart gave a node, by `classDef` and `style`, as far as they are colours. A text whose contrast is too low
 * becomes black or white.
 *
 * @example
 * paintOf({ classes: ['hot'] }, [{ name: 'hot', style: 'fill:#f00,color:#f11' }]).text // '#000000'
 */
export function paintOf(
  { classes, style }: Pick<FlowNode, 'classes' | 'style'>,
  definitions: readonly ClassDefinition[],
): Paint | undefined {
  const named = ['default', ...classes].flatMap((name) => definitions.filter((definition) => definition.name === name))
  const ofPlanes: readonly string[] = planeOrder
  if (classes.some((name) => ofPlanes.includes(name))) return undefined
  const declared = new Map([...named.map((definition) => definition.style), style ?? ''].flatMap(declarations))
  const [fill, stroke, text] = ['fill', 'stroke', 'color'].map((property) => colour(declared.get(property)))
  if (fill === undefined && stroke === undefined) return undefined
  return {
    ...(fill === undefined ? {} : { fill, text: legible(text, fill) }),
    ...(stroke === undefined ? {} : { stroke }),
  }
}

/** Properties and values of declarations that are parted by commas; those inside brackets part nothing. */
function declarations(style: string): [string, string][] {
  return style.split(/[,;](?![^(]*\))/).flatMap((declaration): [string, string][] => {
    const colon = declaration.indexOf(':')
    return colon === -1 ? [] : [[declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim()]]
  })
}

/** A colour as `#RRGGBB`, or `undefined` where a text is none that is known here. */
function colour(text = ''): string | undefined {
  const bare = text.replace(/\s*!important$/, '')
  const [, hex] = HEX.exec(bare) ?? []
  if (hex !== undefined) return `#${hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex}`.toUpperCase()
  const [, ...channels] = RGB.exec(bare) ?? []
  if (channels.length === 0 || channels.some((channel) => Number(channel) > 255)) return undefined
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`.toUpperCase()
}

function legible(text: string | undefined, fill: string): string {
  if (text !== undefined && contrast(text, fill) >= LEAST_CONTRAST) return text
  return contrast('#000000', fill) >= contrast('#FFFFFF', fill) ? '#000000' : '#FFFFFF'
}

function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

/** Relative luminance of sRGB (WCAG 2.2). */
function luminance(hex: string): number {
  const linear = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}
