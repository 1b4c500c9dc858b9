import { fallbackFileOf } from '../text/fonts/fallbacks.ts'
import { fontFamilies, fontFiles } from '../text/fonts/files.ts'
import { withFallbackFonts } from './fallback-text.ts'
import { Resvg } from './resvg.ts'
import { withoutVariables } from './theme.ts'

export interface PngOptions {
  /** Pixels of the picture for each pixel of the SVG; 2 by default, for sharp text on dense screens. */
  readonly scale?: number
}

const DEFAULT_SCALE = 2
/** Largest picture, in pixels a side: beyond it a PNG takes gigabytes of memory. */
const MAX_SIDE_PX = 32_000

/** An SVG as PNG bytes, with the fonts of this package and no other. */
export function rasterize(svg: string, { scale = DEFAULT_SCALE }: PngOptions = {}): Uint8Array {
  if (!(scale > 0 && scale <= 16)) throw new RangeError(`scale is a number above 0 and at most 16, not ${scale}`)
  const { svg: drawable, fallbacks } = withFallbackFonts(withoutVariables(svg))
  const files = [...fontFiles, ...fallbacks.map(fallbackFileOf)]
  const font = { loadSystemFonts: false, fontFiles: files, defaultFontFamily: fontFamilies.sans.split(',')[0] ?? '' }
  const picture = new Resvg(drawable, { font, fitTo: { mode: 'zoom', value: scale } })
  const side = Math.max(picture.width, picture.height) * scale
  if (side > MAX_SIDE_PX) throw new RangeError(`the picture would be ${Math.round(side)} pixels long: choose a smaller scale`)
  return picture.render().asPng()
}
