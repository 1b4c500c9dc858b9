import { planeOrder } from '../../../dsl/plane.ts'
import type { Sequence } from '../../figure/sequence.ts'
import { textMarks } from '../marks.ts'
import { paragraph } from '../paragraph.ts'
import type { Box, GroupMark, Mark, MarkScene } from '../scene.ts'
import { BODY_PX } from '../type-scale.ts'
import { boxOfColumn, type Columns, placeColumns, textLimit } from './columns.ts'
import { drawHead, headHeight, type SizedHead, sizeHead } from './heads.ts'
import { drawBars, drawLifeline } from './lifelines.ts'
import * as at from './measures.ts'
import { planSequence } from './plan.ts'
import { placeRows, type Rows } from './rows.ts'
import { spanSteps } from './spans.ts'

const BOX_TITLE_PADDING = 6

/**
 * Places a sequence. Columns first: as near to each other as what stands between them allows. Then rows: time runs down, and what shares no
 * column may stand side by side, which makes long sequences compact.
 */
export function layoutSequence(figure: Sequence, minWidth: number): MarkScene {
  const limit = textLimit(figure.participants.length)
  const heads = figure.participants.map((participant) => sizeHead(participant, Math.min(limit, 160)))
  if (heads.length === 0) return { kind: 'marks', width: minWidth, height: 0, marks: [], planes: [] }
  const plan = planSequence(figure)
  const columns = centred(placeColumns(figure, plan, heads, limit), minWidth)
  const ground = { columns, heads }
  const steps = spanSteps(plan.steps, ground)

  const groups = groupsOf(figure, heads, columns)
  const titled = Math.max(0, ...groups.map(({ title }) => title.height))
  const headTop = groups.length === 0 ? 1 : titled === 0 ? at.BOX_PADDING : titled + 2 * BOX_TITLE_PADDING
  const atTop = heads.filter((_, column) => !plan.created.has(column))
  const top = headTop + headHeight(atTop)
  const rows = placeRows(steps, ground, top)
  const tall = rows.bottom - top > at.TALL
  const footHeight = tall ? Math.ceil(Math.max(...heads.map(({ nameHeight }) => nameHeight))) : 0
  const bottom = rows.bottom + footHeight + (groups.length === 0 ? 1 : at.BOX_PADDING)

  const participants = heads.map((head, column): GroupMark => {
    const x = columns.xs[column] ?? 0
    const life = rows.lives[column] ?? { top, bottom: rows.bottom, crossed: false }
    const boxAt = (y: number, height: number): Box => ({ x: x - head.width / 2, y, width: head.width, height })
    const headMarks = rows.createdHeads.get(column) ?? drawHead(head, boxAt(headTop, headHeight(atTop)), false)
    const foot = tall && !life.crossed ? drawHead(head, boxAt(rows.bottom, footHeight), true) : []
    const bars = rows.bars.filter((bar) => bar.column === column)
    return {
      mark: 'group',
      id: `participant-${head.participant.id}`,
      label: head.participant.label.replaceAll('\n', ', '),
      marks: [...drawLifeline(x, life, rows.texts), ...drawBars(x, bars, head), ...headMarks, ...foot],
    }
  })
  return {
    kind: 'marks',
    width: columns.width,
    height: Math.ceil(bottom),
    marks: [
      ...groups.map((group) => drawGroup(group, bottom, titled)),
      ...rows.frames,
      ...participants,
      ...grounds(rows, columns),
      ...rows.steps,
    ],
    planes: planeOrder.filter((plane) => heads.some((head) => head.plane === plane)),
  }
}

/** In the middle of a sheet that is wider. */
function centred(columns: Columns, minWidth: number): Columns {
  const free = minWidth - columns.width
  if (free <= 0) return columns
  const shift = Math.floor(free / 2)
  return { ...columns, xs: columns.xs.map((x) => x + shift), width: minWidth }
}

/** A ground below each text that passes over the bar of somebody in between. */
function grounds(rows: Rows, { xs }: Columns): Mark[] {
  return rows.texts
    .filter((text) =>
      rows.bars.some(({ column, level, top, bottom }) => {
        const left = (xs[column] ?? 0) - at.BAR_HALF + level * at.BAR_STEP
        return text.x < left + 2 * at.BAR_HALF && left < text.x + text.width && text.y < bottom && top < text.y + text.height
      }),
    )
    .map(({ x, y, width, height }) => ({
      mark: 'box',
      box: { x: x - 2, y, width: width + 4, height },
      radius: 3,
      fill: 'sheet',
      opacity: 0.9,
    }))
}

interface Group {
  readonly index: number
  readonly left: number
  readonly right: number
  readonly title: ReturnType<typeof paragraph>
}

/** The boxes around participants; one whose members do not stand side by side is drawn in as many pieces. */
function groupsOf(figure: Sequence, heads: readonly SizedHead[], { xs }: Columns): Group[] {
  const byColumn = boxOfColumn(figure)
  const groups: Group[] = []
  for (const [column, index] of byColumn.entries()) {
    if (index === undefined || byColumn[column - 1] === index) continue
    let last = column
    while (byColumn[last + 1] === index) last += 1
    const left = (xs[column] ?? 0) - (heads[column]?.width ?? 0) / 2 - at.BOX_PADDING
    const right = (xs[last] ?? 0) + (heads[last]?.width ?? 0) / 2 + at.BOX_PADDING
    const title = paragraph(figure.boxes[index]?.title ?? '', 'bold', BODY_PX, 'muted', right - left - 2 * BOX_TITLE_PADDING)
    groups.push({ index, left, right, title: title.width === 0 ? { ...title, height: 0 } : title })
  }
  return groups
}

function drawGroup({ index, left, right, title }: Group, bottom: number, titled: number): GroupMark {
  const box = { x: left, y: 0, width: right - left, height: bottom }
  return {
    mark: 'group',
    label: title.lines.join(' '),
    id: `box-${index + 1}`,
    marks: [
      { mark: 'box', box, radius: 9, fill: 'code', opacity: 0.55, stroke: 'rule' },
      ...(title.height === 0 ? [] : textMarks(title, (left + right) / 2, BOX_TITLE_PADDING + (titled - title.height) / 2, 'middle')),
    ],
  }
}
