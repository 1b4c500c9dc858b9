import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fontFiles } from './fonts/files.ts'
import { type Face, missingGlyphs, textWidth, wrapText } from './measure.ts'

const WORDS = [
  'PostgreSQL',
  'Zuul',
  'p99',
  '45 ms',
  'AVAILABILITY',
  'To:',
  'WAL',
  'fifi',
  'office',
  '1,200',
  'req/s',
  '→',
  '≈ 2.3 TB/s',
  '$40 k/month',
  'us-east-1',
  'Größe',
  'Tomcat',
  'Yield',
  'r/w',
  '“quoted”',
  'Kafka 4.1',
  'naïve',
  'x10',
  '99.99 %',
  '¹²',
  'AWAY',
  'Ltd.',
  '#1',
  '(retry)',
  'fl/ff',
]
const FAMILIES: Readonly<Record<Face, string>> = {
  regular: "font-family='IBM Plex Sans'",
  bold: "font-family='IBM Plex Sans' font-weight='600'",
  mono: "font-family='IBM Plex Mono'",
}

/** Width of a text as resvg draws it: bars on both sides give ink to measure, and their own width is taken off again. */
function drawnWidth(text: string, face: Face, size: number): number {
  return inkWidth(`|${text}|`, face, size) - inkWidth('||', face, size)
}

function inkWidth(text: string, face: Face, size: number): number {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="60"><text y="40" x="5" font-size="${size}" xml:space="preserve" ${FAMILIES[face]}>${escaped}</text></svg>`
  return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [...fontFiles] } }).getBBox()?.width ?? 0
}

describe('textWidth', () => {
  test('agrees with resvg to a pixel on 1,000 labels', () => {
    let worst = 0
    for (let index = 0; index < 1000; index += 1) {
      const label = Array.from({ length: 1 + (index % 5) }, (_, word) => WORDS[(index * 7 + word * 11 + (index >> 3)) % WORDS.length]).join(
        ' ',
      )
      const face = (['regular', 'bold', 'mono'] as const)[index % 3] as Face
      const size = [11, 13, 16][(index % 7) % 3] as number
      worst = Math.max(worst, Math.abs(textWidth(label, face, size) - drawnWidth(label, face, size)))
    }
    expect(worst).toBeLessThanOrEqual(1)
  })

  test('grows with the size and adds up over text without kerning', () => {
    expect(textWidth('mmm', 'mono', 20)).toBeCloseTo(2 * textWidth('mmm', 'mono', 10))
    expect(textWidth('', 'regular', 11)).toBe(0)
  })

  test('gives an ideograph an em and a combining mark nothing', () => {
    expect(textWidth('漢字', 'regular', 10)).toBe(20)
    expect(textWidth('e\u0301\u200d', 'regular', 10)).toBeCloseTo(textWidth('e', 'regular', 10))
  })
})

test('missingGlyphs names what the font cannot draw, once and in order', () => {
  expect(missingGlyphs('Größe → ≈ ¹ ✓ Жя Ω')).toEqual([])
  expect(missingGlyphs('ไทย ok 漢字 😀 ไ')).toEqual(['ไ', 'ท', 'ย'])
})

describe('wrapText', () => {
  const text = fc
    .array(fc.constantFrom(...WORDS, 'a/very-long.path_with/many-parts:8080', '漢字かな', 'x'.repeat(80), '\n'), { maxLength: 12 })
    .map((words) => words.join(' '))

  test('loses nothing, and no line is wider than allowed unless it is one character', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 300 }), fc.constantFrom<Face>('regular', 'bold', 'mono'), (whole, width, face) => {
        const lines = wrapText(whole, face, 11, width)
        expect(lines.join('').replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''))
        for (const line of lines) if ([...line].length > 1) expect(textWidth(line, face, 11)).toBeLessThanOrEqual(width + 0.5)
      }),
    )
  })

  test('breaks between ideographs, but never before closing punctuation nor behind an opening bracket', () => {
    const lines = wrapText('可用性は九十九（パーセント）以上を維持し、障害時には。切り替わる', 'regular', 10, 50)
    expect(lines.length).toBeGreaterThan(5)
    for (const line of lines) {
      expect(line).not.toMatch(/^[、。）ーっ]/)
      expect(line).not.toMatch(/（$/)
    }
  })

  test('keeps Korean words whole', () => expect(wrapText('데이터베이스 연결', 'regular', 10, 60)).toEqual(['데이터베이스', '연결']))

  test('keeps a footnote mark on the line of its number', () => {
    expect(wrapText('peak 30 M requests/s\u00a0¹', 'regular', 11, 60).at(-1)).toBe('requests/s\u00a0¹')
  })

  test('keeps what hedges a number on its line', () => {
    expect(wrapText('brokers: over 1000 brokers', 'regular', 11, 90)).toEqual(['brokers:', 'over 1000', 'brokers'])
    expect(wrapText('all of it is over here', 'regular', 11, 75)).toEqual(['all of it is over', 'here'])
    expect(wrapText('data transfer out: ≈ $92.16/month', 'bold', 11, 105)).toEqual(['data transfer out:', '≈ $92.16/month'])
  })

  test('keeps a number and its unit on one line', () => {
    expect(wrapText('no more than 80 % of half', 'regular', 11, 85)).toEqual(['no more than', '80 % of half'])
    expect(wrapText('it waits for 14 ms', 'regular', 11, 75)).toEqual(['it waits for', '14 ms'])
    expect(wrapText('it allows 1 / s', 'regular', 11, 62)).toEqual(['it allows', '1 / s'])
    expect(wrapText('it allows 1 service', 'regular', 11, 65)).toEqual(['it allows 1', 'service'])
  })

  test('breaks a long name between its words', () => {
    expect(wrapText('(PrometheusRemoteWriteDesiredShards)', 'regular', 11, 175)).toEqual(['(PrometheusRemoteWriteDesired', 'Shards)'])
    expect(wrapText('node_filesystem_avail_bytes', 'regular', 11, 100)).toEqual(['node_filesystem_', 'avail_bytes'])
  })

  test('leaves no closing quote on a line of its own', () => {
    expect(wrapText("sent_timestamp_seconds[5m])'", 'mono', 10, textWidth('sent_timestamp_seconds[5m])', 'mono', 10))).toEqual([
      'sent_timestamp_',
      "seconds[5m])'",
    ])
  })

  test('a word of a million characters is broken, not waited for', () => {
    expect(wrapText('x'.repeat(1_000_000), 'regular', 11, 200).length).toBeGreaterThan(20_000)
  })
})
