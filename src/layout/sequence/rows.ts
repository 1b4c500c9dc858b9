import type { Box, Mark } from '../scene.ts'
import { drawFragment, type FrameBranch, guardHeight } from './fragments.ts'
import { drawHead, headHeight, type SizedHead } from './heads.ts'
import * as at from './measures.ts'
import { drawMessage } from './messages.ts'
import { drawNote } from './notes.ts'
import { Skyline } from './skyline.ts'
import type { Ground, Spanned, SpannedFragment, SpannedMessage, SpannedNote } from './spans.ts'

/** An activation: from top to bottom, on which level. */
export interface Bar {
  readonly column: number
  readonly level: number
  readonly top: number
  readonly bottom: number
}
/** From where to where a lifeline runs; `crossed`: a destruction ends it. */
export interface Life {
  readonly top: number
  readonly bottom: number
  readonly crossed: boolean
}
export interface Rows {
  /** Fragment frames behind everything, outer ones first. */
  readonly frames: readonly Mark[]
  /** The steps, in order. */
  readonly steps: readonly Mark[]
  /** Heads that stand where their participant is made, by column. */
  readonly createdHeads: ReadonlyMap<number, Mark[]>
  readonly bars: readonly Bar[]
  readonly lives: readonly Life[]
  /** Where texts lie over lifelines. */
  readonly texts: readonly Box[]
  readonly bottom: number
}

/** Gives the steps their height, top to bottom, below `top`. */
export function placeRows(steps: readonly Spanned[], ground: Ground, top: number): Rows {
  const { heads, columns } = ground
  const skyline = new Skyline(top + at.ROW_GAP)
  /** The line of the last message: where bars begin and end. */
  let lineY = top
  /** Where the last step ended: the least end of a bar with nothing but a note beside it. */
  let doneY = top
  const open: { top: number }[][] = heads.map(() => [])
  const bars: Bar[] = []
  const ends = new Map<number, number>()
  const starts = new Map<number, number>()
  const frames: Mark[] = []
  const createdHeads = new Map<number, Mark[]>()
  const texts: Box[] = []

  const marks = placeAll(steps)
  const bottom = Math.max(skyline.bottom, lineY, doneY) + at.FRAME_GAP
  for (const [column, stack] of open.entries()) {
    for (const [level, bar] of stack.entries()) bars.push({ column, level, top: bar.top, bottom: ends.get(column) ?? bottom })
  }
  const lives = heads.map((_, column) => ({
    top: starts.get(column) ?? top,
    bottom: ends.get(column) ?? bottom,
    crossed: ends.has(column),
  }))
  return { frames, steps: marks, createdHeads, bars, lives, texts, bottom }

  function placeAll(all: readonly Spanned[]): Mark[] {
    return all.flatMap(placeOne)
  }

  function placeOne(step: Spanned): Mark[] {
    switch (step.kind) {
      case 'message':
        return step.plan.from === step.plan.to ? placeSelf(step) : placeMessage(step)
      case 'note':
        return placeNote(step)
      case 'fragment':
        return placeFragment(step)
      case 'bar-start':
        open[step.column]?.push({ top: lineY })
        return []
      case 'bar-end':
        endBar(step.column)
        return []
      case 'appears':
        appear(step.column)
        return []
      case 'vanishes':
        lineY = Math.max(skyline.bottom, lineY + at.STEP)
        end(step.column, lineY)
        skyline.flush(lineY + at.ROW_GAP)
        return []
    }
  }

  function placeMessage(step: SpannedMessage): Mark[] {
    const { plan, text } = step
    const created = plan.creates === undefined ? undefined : heads[plan.creates]
    const lifted = text.width === 0 ? 0 : text.height + at.TEXT_LIFT
    const disc = plan.number === undefined ? 0 : at.DISC
    const above = Math.max(lifted, disc, created === undefined ? 0 : headHeight([created]) / 2)
    const gap = text.width === 0 ? at.ROW_GAP + 4 : at.ROW_GAP
    const extent = { left: Math.min(step.startX, step.endX) - 3, right: Math.max(step.startX, step.endX) + 3 }
    const wide = created === undefined ? extent : { left: Math.min(extent.left, step.left), right: Math.max(extent.right, step.right) }
    const y = Math.max(skyline.topFor(wide, gap) + above, lineY + at.STEP)
    skyline.take(extent, y - above, y + Math.max(disc, 4))
    if (created !== undefined && plan.creates !== undefined) placeCreated(plan.creates, created, y)
    lineY = y
    doneY = y
    for (const column of plan.destroys) end(column, y)
    if (text.width > 0) {
      texts.push({ x: step.textX - text.width / 2, y: y - lifted, width: text.width, height: text.height })
    }
    return [drawMessage(step, y, y - lifted)]
  }

  function placeSelf(step: SpannedMessage): Mark[] {
    const { plan, text } = step
    const height = Math.max(at.LOOP_HEIGHT, text.width === 0 ? 0 : text.height)
    const offset = (height - at.LOOP_HEIGHT) / 2
    const disc = plan.number === undefined ? 0 : at.DISC
    const above = Math.max(offset, disc)
    const extent = { left: Math.min(step.startX, step.endX) - 3, right: step.right }
    const y = Math.max(skyline.topFor(extent, at.ROW_GAP) + above, lineY + at.STEP / 2)
    const bottom = y + at.LOOP_HEIGHT + Math.max(offset, 4)
    skyline.take(extent, y - above, bottom)
    lineY = y + at.LOOP_HEIGHT
    doneY = lineY
    for (const column of plan.destroys) end(column, lineY)
    const textTop = y + at.LOOP_HEIGHT / 2 - text.height / 2
    if (text.width > 0) texts.push({ x: step.textX, y: textTop, width: text.width, height: text.height })
    return [drawMessage(step, y, textTop)]
  }

  function placeNote(step: SpannedNote): Mark[] {
    const height = Math.ceil(step.text.height) + 2 * at.NOTE_PADDING_Y
    // A note beside a lifeline belongs to the message before it and may stand next to it; one over lifelines comes after it.
    const least = step.plan.note.place === 'over' ? lineY + at.ROW_GAP : 0
    const top = Math.max(skyline.topFor(step, at.ROW_GAP), least)
    const box = { x: step.left, y: top, width: step.right - step.left, height }
    skyline.take(step, top, top + height)
    doneY = top + height
    return [drawNote(step, box, heads)]
  }

  function placeFragment(step: SpannedFragment): Mark[] {
    const top = Math.max(skyline.bottom, lineY + 4) + at.FRAME_GAP
    const frameAt = frames.length
    frames.push({ mark: 'box', box: { x: 0, y: 0, width: 0, height: 0 } })
    let y = top
    const branches: FrameBranch[] = []
    for (const branch of step.branches) {
      const branchTop = y
      const header = guardHeight(step, branch.text, branches.length === 0)
      y += header
      lineY = y
      doneY = y
      skyline.flush(y + 2)
      const marks = placeAll(branch.steps)
      y = Math.max(skyline.bottom, lineY, doneY) + at.FRAME_GAP
      branches.push({ text: branch.text, top: branchTop, marks })
    }
    const box = { x: step.left, y: top, width: step.right - step.left, height: y - top }
    const drawn = drawFragment(step, box, branches)
    frames[frameAt] = drawn.frame
    texts.push(...drawn.texts)
    lineY = y
    doneY = y
    skyline.flush(y + at.ROW_GAP / 2)
    return [drawn.group]
  }

  function endBar(column: number): void {
    const bar = open[column]?.pop()
    if (bar === undefined) return
    // Where only a note was beside it, the bar ends with the note, and what follows begins below.
    if (lineY < bar.top + at.BAR_LEAST) {
      lineY = Math.max(doneY, bar.top + at.BAR_LEAST)
      skyline.flush(Math.max(skyline.bottom, lineY + 2))
    }
    bars.push({ column, level: open[column]?.length ?? 0, top: bar.top, bottom: lineY })
  }

  function end(column: number, y: number): void {
    if (!ends.has(column)) ends.set(column, y)
  }

  function placeCreated(column: number, head: SizedHead, middle: number): void {
    const height = headHeight([head])
    const x = columns.xs[column] ?? 0
    const box = { x: x - head.width / 2, y: middle - height / 2, width: head.width, height }
    skyline.take({ left: box.x, right: box.x + box.width }, box.y, box.y + height)
    starts.set(column, box.y + height)
    createdHeads.set(column, drawHead(head, box, false))
  }

  function appear(column: number): void {
    const head = heads[column]
    if (head === undefined) return
    const half = headHeight([head]) / 2
    const y = Math.max(skyline.bottom, lineY) + at.ROW_GAP + half
    placeCreated(column, head, y)
    lineY = y + half
    doneY = lineY
  }
}
