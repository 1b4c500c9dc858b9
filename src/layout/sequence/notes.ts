import { round, textMarks } from '../marks.ts'
import type { Box, GroupMark } from '../scene.ts'
import type { SizedHead } from './heads.ts'
import * as at from './measures.ts'
import type { SpannedNote } from './spans.ts'

/** Side of the folded corner, in px. */
const FOLD = 7

/** A note: a sheet with a folded corner; its text starts at the left where it has several lines. */
export function drawNote({ plan, text }: SpannedNote, box: Box, heads: readonly SizedHead[]): GroupMark {
  const centred = text.lines.length === 1
  const x = centred ? box.x + box.width / 2 : box.x + at.NOTE_PADDING_X
  const wide = plan.first !== plan.last
  const about = [...new Set([plan.first, plan.last])].map((column) => heads[column]?.name.lines.join(' ') ?? '').join(' and ')
  return {
    mark: 'group',
    id: `note-${plan.index}`,
    label: `Note on ${about}: ${plan.note.text.replaceAll('\n', ' ')}`,
    marks: [
      { mark: 'path', d: sheetPath(box), fill: 'code', stroke: 'rule' },
      { mark: 'path', d: foldPath(box), fill: 'rule', stroke: 'rule' },
      ...(wide
        ? textMarks(text, box.x + box.width / 2, box.y + at.NOTE_PADDING_Y, 'middle')
        : textMarks(text, x, box.y + at.NOTE_PADDING_Y, centred ? 'middle' : 'start')),
    ],
  }
}

function sheetPath({ x, y, width, height }: Box): string {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(round)
  return `M${left} ${top}H${round(x + width - FOLD)}L${right} ${round(y + FOLD)}V${bottom}H${left}z`
}

function foldPath({ x, y, width }: Box): string {
  return `M${round(x + width - FOLD)} ${round(y)}V${round(y + FOLD)}H${round(x + width)}z`
}
