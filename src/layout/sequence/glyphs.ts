import type { ParticipantType } from '../../figure/sequence.ts'
import { round } from '../marks.ts'
import type { Point } from '../scene.ts'

/** Side of the square that a glyph fills, in px. */
export const GLYPH = 14

/** A command of path data, with coordinates inside the square; lower-case commands are relative. */
type Command = readonly [command: string, ...numbers: number[]]

/** The marks of the UML robustness diagram (boundary, control, entity), and what the other types look like, as strokes. */
const GLYPHS: Readonly<Record<Exclude<ParticipantType, 'participant'>, readonly Command[]>> = {
  actor: [
    ['M', 7, 0.7],
    ['a', 2.5, 2.5, 0, 1, 1, -0.01, 0],
    ['M', 1.5, 13.5],
    ['v', -1.5],
    ['a', 5.5, 4.5, 0, 0, 1, 11, 0],
    ['v', 1.5],
  ],
  boundary: [
    ['M', 1, 3],
    ['v', 8],
    ['M', 1, 7],
    ['h', 3],
    ['M', 4, 7],
    ['a', 4.5, 4.5, 0, 1, 0, 9, 0],
    ['a', 4.5, 4.5, 0, 1, 0, -9, 0],
  ],
  control: [
    ['M', 9.5, 0.6],
    ['l', -2.6, 2],
    ['l', 2.6, 2],
    ['M', 7, 2.6],
    ['a', 5.2, 5.2, 0, 1, 0, 0.01, 0],
  ],
  entity: [
    ['M', 7, 1],
    ['a', 5, 5, 0, 1, 0, 0.01, 0],
    ['M', 2, 13.4],
    ['h', 10],
  ],
  database: [
    ['M', 2, 3],
    ['a', 5, 2.2, 0, 1, 1, 10, 0],
    ['a', 5, 2.2, 0, 1, 1, -10, 0],
    ['v', 8],
    ['a', 5, 2.2, 0, 0, 0, 10, 0],
    ['v', -8],
  ],
  collections: [['M', 1, 4], ['h', 9], ['v', 9], ['h', -9], ['z'], ['M', 4, 4], ['v', -3], ['h', 9], ['v', 9], ['h', -3]],
  queue: [
    ['M', 3, 2.5],
    ['h', 8],
    ['a', 2, 4.5, 0, 1, 1, 0, 9],
    ['h', -8],
    ['a', 2, 4.5, 0, 1, 1, 0, -9],
    ['M', 11, 2.5],
    ['a', 2, 4.5, 0, 0, 0, 0, 9],
  ],
}

/** The glyph of a type as path data, with its upper left corner at a point; a plain participant has none. */
export function glyphPath(type: ParticipantType, { x, y }: Point): string | undefined {
  if (type === 'participant') return undefined
  return GLYPHS[type].map((command) => placed(command, x, y)).join('')
}

function placed([command, ...numbers]: Command, x: number, y: number): string {
  const absolute = command === command.toUpperCase()
  return command + numbers.map((value, index) => round(absolute ? value + (index % 2 === 0 ? x : y) : value)).join(' ')
}
