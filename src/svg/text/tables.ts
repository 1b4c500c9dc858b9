import metrics from './metrics.json' with { type: 'json' }

/** The faces that pictures are set in: the sans in 400 and in 600, and the monospaced one for commands and error texts. */
export type Face = 'regular' | 'bold' | 'mono'

/** What the width of a text is computed from, by UTF-16 code unit. Lengths are in font units. */
export interface FaceTable {
  readonly unitsPerEm: number
  readonly ascender: number
  readonly descender: number
  /** Advance of the empty box that is drawn for what the font lacks. */
  readonly notdef: number
  /** −1 for what the font lacks. */
  readonly advances: Int16Array
  /** Class of a character that has a neighbour on its right; 0 never kerns. */
  readonly leftClasses: Uint8Array
  readonly rightClasses: Uint8Array
  /** By left class × `rightCount` + right class. */
  readonly kerning: Int16Array
  readonly rightCount: number
  /** Pairs drawn as one glyph, by first × 2¹⁶ + second, as the character that stands for that glyph. */
  readonly ligatures: ReadonlyMap<number, number>
  /** 1 for the first character of a ligature. */
  readonly startsLigature: Uint8Array
}

interface Metrics {
  readonly unitsPerEm: number
  readonly ascender: number
  readonly descender: number
  readonly notdef: number
  readonly advances: readonly (readonly number[])[]
  readonly ligatures: Readonly<Record<string, string>>
  readonly kerning: { readonly lefts: readonly string[]; readonly rights: readonly string[]; readonly rows: readonly (readonly number[])[] }
}

export const CODE_UNITS = 0x10000
const LACKING = -1

export const tables: Readonly<Record<Face, FaceTable>> = {
  regular: unpack(metrics.regular as unknown as Metrics),
  bold: unpack(metrics.bold as unknown as Metrics),
  mono: unpack(metrics.mono as unknown as Metrics),
}

function unpack({ unitsPerEm, ascender, descender, notdef, advances, ligatures, kerning }: Metrics): FaceTable {
  const rightCount = kerning.rights.length + 1
  const pairs = Object.entries(ligatures).map(
    ([letters, character]) => [letters.charCodeAt(0), letters.charCodeAt(1), character.charCodeAt(0)] as const,
  )
  const startsLigature = new Uint8Array(CODE_UNITS)
  for (const [first] of pairs) startsLigature[first] = 1
  return {
    unitsPerEm,
    ascender,
    descender,
    notdef,
    advances: unpackRuns(advances),
    leftClasses: unpackClasses(kerning.lefts),
    rightClasses: unpackClasses(kerning.rights),
    kerning: unpackRows(kerning.rows, rightCount),
    rightCount,
    ligatures: new Map(pairs.map(([first, second, glyph]) => [first * CODE_UNITS + second, glyph])),
    startsLigature,
  }
}

function unpackRuns(runs: Metrics['advances']): Int16Array {
  const advances = new Int16Array(CODE_UNITS).fill(LACKING)
  for (const [first = 0, ...widths] of runs) {
    if (first + widths.length <= CODE_UNITS) advances.set(widths, first)
  }
  return advances
}

function unpackClasses(groups: readonly string[]): Uint8Array {
  const classes = new Uint8Array(CODE_UNITS)
  for (const [index, characters] of groups.entries()) {
    for (let at = 0; at < characters.length; at += 1) classes[characters.charCodeAt(at)] = index + 1
  }
  return classes
}

function unpackRows(rows: Metrics['kerning']['rows'], rightCount: number): Int16Array {
  const kerning = new Int16Array((rows.length + 1) * rightCount)
  for (const [index, row] of rows.entries()) {
    let right = 1
    for (let at = 0; at < row.length; at += 2) {
      right += row[at] ?? 0
      kerning[(index + 1) * rightCount + right] = row[at + 1] ?? 0
    }
  }
  return kerning
}
