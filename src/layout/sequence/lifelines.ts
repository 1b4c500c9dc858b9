import type { Box, Mark } from '../scene.ts'
import type { SizedHead } from './heads.ts'
import * as at from './measures.ts'
import type { Bar, Life } from './rows.ts'

/** Distance of a lifeline from a text that lies over it, and half the side of the cross at its end, in px. */
const CLEARANCE = 2
const CROSS = 6
/** A piece of a lifeline between two texts is left out if it is shorter, in px. */
const LEAST_PIECE = 3

/** A lifeline, interrupted where texts lie over it, and its cross where it is destroyed. */
export function drawLifeline(x: number, { top, bottom, crossed }: Life, texts: readonly Box[]): Mark[] {
  const over = texts.filter((text) => text.x - CLEARANCE < x && x < text.x + text.width + CLEARANCE)
  const pieces: { top: number; bottom: number }[] = []
  let y = top
  for (const text of [...over].sort((a, b) => a.y - b.y)) {
    if (text.y - y >= LEAST_PIECE) pieces.push({ top: y, bottom: Math.min(bottom, text.y) })
    y = Math.max(y, text.y + text.height)
  }
  if (bottom - y >= LEAST_PIECE) pieces.push({ top: y, bottom })
  return [
    ...pieces.map((piece): Mark => ({ mark: 'line', points: [{ x, y: piece.top }, { x, y: piece.bottom }], line: 'hair-dashed', ink: 'muted' })), // biome-ignore format: one piece
    ...(crossed ? drawCross(x, bottom) : []),
  ]
}

function drawCross(x: number, y: number): Mark[] {
  const stroke = (sign: number): Mark => ({
    mark: 'line',
    points: [
      { x: x - CROSS, y: y - sign * CROSS },
      { x: x + CROSS, y: y + sign * CROSS },
    ],
    line: 'thick',
    ink: 'line',
  })
  return [stroke(1), stroke(-1)]
}

/** The bars of a lifeline, outer ones first; a text that passes over one gets a ground of the sheet. */
export function drawBars(x: number, bars: readonly Bar[], head: SizedHead): Mark[] {
  return [...bars]
    .sort((a, b) => a.level - b.level)
    .map(
      ({ level, top, bottom }): Mark => ({
        mark: 'box',
        box: { x: x - at.BAR_HALF + level * at.BAR_STEP, y: top, width: 2 * at.BAR_HALF, height: bottom - top },
        radius: 2,
        fill: head.plane ?? 'rule',
        stroke: head.plane === undefined ? 'muted' : 'sheet',
      }),
    )
}
