import { textWidth } from '../../text/measure.ts'
import { niceTicks, tickTexts } from '../chart/number-axis.ts'
import { axisText, turnedMarks } from '../chart/text.ts'
import { textMarks } from '../marks.ts'
import type { Paragraph } from '../paragraph.ts'
import type { Mark } from '../scene.ts'
import { BODY_PX, LINE_HEIGHT, NOTE_PX } from '../type-scale.ts'
import { type Plot, slotMiddle } from './plot.ts'
import type { Slots } from './ranges.ts'

/** From the plot to its labels, and between two labels, in px. */
const LABEL_OFFSET = 7
const LABEL_GAP = 8
/** A name of more lines than this is turned. */
const MOST_LINES = 3
/** In a slot from this width on, a word that is too long is broken rather than turned, in px. */
const WIDE_SLOT_PX = 80
/** Names that run upwards are cut here; names beside a plot are wrapped here. In px. */
const MAX_TURNED_PX = 200
const MAX_NAME_PX = 200
const ELLIPSIS = '\u2026'
/** Ticks of an axis of numbers stand at least this far apart, in px. */
const TICK_DISTANCE = 72

/** A label of the axis along the slots, by the slot it stands at. */
interface SlotLabel {
  readonly slot: number
  readonly text: Paragraph
}
export interface SlotLabels {
  readonly labels: readonly SlotLabel[]
  readonly turned: boolean
  /** How far the labels reach from the plot, in px. */
  readonly depth: number
}

/** Width that a slot should have below an upright plot, in px: the longest word of a name fits. */
export function wishedSlot({ names }: Slots): number {
  const words = names.flatMap((name) => name.split(/\s+/))
  return Math.min(130, Math.max(0, ...words.map((word) => textWidth(word, 'regular', NOTE_PX))) + LABEL_GAP)
}

/** Labels below an upright plot with slots of a size in px: wrapped, turned where that takes too many lines, left out where even that is too close. */
export function labelsBelow(slots: Slots, size: number): SlotLabels {
  if (slots.range !== undefined) return apart(numberLabels(slots, (size * slots.count) / TICK_DISTANCE), size)
  const level = slots.names.map((name) => axisText(name, size - LABEL_GAP))
  const broken = slots.names.some((name) => name.split(/\s+/).some((word) => textWidth(word, 'regular', NOTE_PX) > size - LABEL_GAP))
  if ((!broken || size >= WIDE_SLOT_PX) && level.every(({ lines }) => lines.length <= MOST_LINES)) {
    const labels = level.map((text, slot) => ({ slot, text }))
    return { labels, turned: false, depth: LABEL_OFFSET + Math.max(0, ...level.map(({ height }) => height)) }
  }
  const every = Math.max(1, Math.ceil((NOTE_PX * LINE_HEIGHT) / size))
  const labels = slots.names.flatMap((name, slot) =>
    slot % every === 0 ? [{ slot, text: axisText(cut(name), Number.POSITIVE_INFINITY) }] : [],
  )
  return { labels, turned: true, depth: LABEL_OFFSET + Math.max(0, ...labels.map(({ text }) => text.width)) }
}

/** Labels on the left of a plot whose values run sideways. */
export function labelsBeside(slots: Slots): SlotLabels {
  const labels =
    slots.range === undefined
      ? slots.names.map((name, slot) => ({ slot, text: axisText(name, MAX_NAME_PX) }))
      : numberLabels(slots, slots.count).labels
  return { labels, turned: false, depth: LABEL_OFFSET + Math.max(0, ...labels.map(({ text }) => text.width)) }
}

function numberLabels({ range = { from: 0, to: 1 }, count }: Slots, most: number): SlotLabels {
  const { from, to } = range
  const wanted = Math.max(2, Math.min(8, Math.floor(most)))
  const values = from === to || count < 2 ? [from] : niceTicks(from, to, Math.min(wanted, count))
  const texts = tickTexts(values).map((text) => axisText(text, Number.POSITIVE_INFINITY))
  const labels = values.map((value, index) => ({
    slot: from === to ? 0 : ((value - from) / (to - from)) * (count - 1),
    text: texts[index] ?? axisText('', 0),
  }))
  return { labels, turned: false, depth: LABEL_OFFSET + BODY_PX * LINE_HEIGHT }
}

/** Without the labels that would lie on the one before. */
function apart(all: SlotLabels, size: number): SlotLabels {
  const kept: SlotLabel[] = []
  for (const label of all.labels) {
    const last = kept.at(-1)
    if (last === undefined || Math.abs(label.slot - last.slot) * size >= (label.text.width + last.text.width) / 2 + LABEL_GAP)
      kept.push(label)
  }
  return { ...all, labels: kept }
}

/** A name in one line, cut where it is very long; its whole text stands in what a screen reader says. */
function cut(name: string): string {
  const line = name.replace(/\s+/g, ' ')
  if (textWidth(line, 'regular', NOTE_PX) <= MAX_TURNED_PX) return line
  let kept = [...line]
  while (kept.length > 1 && textWidth(kept.join('') + ELLIPSIS, 'regular', NOTE_PX) > MAX_TURNED_PX) kept = kept.slice(0, -1)
  return kept.join('').trimEnd() + ELLIPSIS
}

/** Labels at their slots, beside or below the plot. */
export function placeSlotLabels({ labels, turned }: SlotLabels, plot: Plot): Mark[] {
  const { x, y, height } = plot.box
  return labels.flatMap(({ slot, text }) => {
    const middle = slotMiddle(plot, slot)
    if (plot.horizontal) return textMarks(text, x - LABEL_OFFSET, middle - text.height / 2, 'end')
    if (turned) return turnedMarks(text, middle - text.height / 2, y + height + LABEL_OFFSET, 'end')
    return textMarks(text, middle, y + height + LABEL_OFFSET, 'middle')
  })
}

/** Size of the slots of a plot whose values run sideways, in px: every name has its lines. */
export function slotHeight({ labels }: SlotLabels, bars: number): number {
  return Math.max(26, 16 * bars + 10, ...labels.map(({ text }) => text.height + LABEL_GAP))
}
