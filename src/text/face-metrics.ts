import type { Face } from './fonts/files.ts'
import metrics from './metrics.json' with { type: 'json' }

export interface FaceMetrics {
  readonly unitsPerEm: number
  readonly advances: ReadonlyMap<number, number>
  /** Adjustment of a pair, by `left × 2¹⁶ + right`; pairs outside the Basic Multilingual Plane are not kerned. */
  readonly kerning: ReadonlyMap<number, number>
}
interface RawMetrics {
  readonly unitsPerEm: number
  readonly advances: Readonly<Record<string, readonly number[]>>
  readonly kerning: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export const PAIR_BASE = 0x10000

/** Advances and kerning of the three faces, in font units. */
export const faces: Readonly<Record<Face, FaceMetrics>> = {
  regular: unpack(metrics.regular),
  bold: unpack(metrics.bold),
  mono: unpack(metrics.mono as RawMetrics),
}

function unpack({ unitsPerEm, advances, kerning }: RawMetrics): FaceMetrics {
  const byCodePoint = Object.entries(advances).flatMap(([advance, codePoints]) =>
    codePoints.map((codePoint) => [codePoint, Number(advance)] as const),
  )
  const byPair = Object.entries(kerning).flatMap(([left, rights]) =>
    Object.entries(rights).flatMap(([adjustment, all]) =>
      [...all].map((right) => [left.charCodeAt(0) * PAIR_BASE + right.charCodeAt(0), Number(adjustment)] as const),
    ),
  )
  return { unitsPerEm, advances: new Map(byCodePoint), kerning: new Map(byPair) }
}
