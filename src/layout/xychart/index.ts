import type { XyChart } from '../../figure/xychart.ts'
import { planesNamed } from '../chart/ink.ts'
import { numberScale, tickTexts } from '../chart/number-axis.ts'
import { axisText } from '../chart/text.ts'
import { textMarks } from '../marks.ts'
import type { GroupMark, Mark, MarkScene } from '../scene.ts'
import { lineNames, lineNamesHeight, lineNamesWidth, placeKey, placeLineNames } from './names.ts'
import { drawSeries, type Plot, valueRoom } from './plot.ts'
import { placePointLabels } from './point-labels.ts'
import { slotsOf, type ValueRange, valueRange } from './ranges.ts'
import { labelsBelow, labelsBeside, placeSlotLabels, slotHeight, wishedSlot } from './slot-labels.ts'

/** Size of the plot, in px: width is the least and the most that it takes where nothing else asks for more. */
const LEAST_PLOT_WIDTH = 420
const MOST_PLOT_WIDTH = 780
const PLOT_HEIGHT = 280
/** Least width of a slot, in px, and that in which a turned name has room, up to the greatest width of a plot. */
const LEAST_SLOT_PX = 6
const TURNED_SLOT_PX = 15
const GREATEST_PLOT_WIDTH = 1180
const BAR_PX = 18
const TICK_GAP = 8
const TITLE_GAP = 8
const MAX_TITLE_PX = 400
/** Room for half of a label that is centred at the end of an axis, in px. */
const OVERHANG = 34

/** Series over an axis: few grid lines, round ticks, and names where the lines end. */
export function layoutXyChart(figure: XyChart, _width: number): MarkScene {
  const range = valueRange(figure)
  return figure.orientation === 'horizontal' ? layoutSideways(figure, range) : layoutUpright(figure, range)
}

function layoutUpright(figure: XyChart, range: ValueRange): MarkScene {
  const slots = slotsOf(figure)
  const bars = figure.series.filter(({ type }) => type === 'bar').length
  const wished = slots.count * Math.max(LEAST_SLOT_PX, wishedSlot(slots), bars === 0 ? 0 : BAR_PX * bars + TICK_GAP)
  const turned = slots.range === undefined ? Math.min(GREATEST_PLOT_WIDTH, slots.count * TURNED_SLOT_PX) : 0
  const width = Math.max(slots.count * LEAST_SLOT_PX, turned, Math.min(MOST_PLOT_WIDTH, Math.max(LEAST_PLOT_WIDTH, wished)))
  const labels = labelsBelow(slots, width / slots.count)
  const texts = tickTexts(range.ticks).map((text) => axisText(text, Number.POSITIVE_INFINITY))
  const left = Math.max(OVERHANG, ...texts.map((text) => text.width + TICK_GAP))
  const names = lineNames(figure)
  const whole = left + width
  const title = titleOf(figure.y.title)
  const key = placeKey(figure, 0, title.height === 0 ? 0 : title.height + 4, whole)
  const top = title.height + key.height + (key.height > 0 ? 4 + TITLE_GAP : 0) + Math.max(TICK_GAP, valueRoom(figure))
  const height = Math.max(PLOT_HEIGHT, lineNamesHeight(names))
  const plot: Plot = {
    horizontal: false,
    box: { x: left, y: top, width, height },
    slots,
    values: numberScale(range.from, range.to, top + height, top),
  }
  const ticks = range.ticks.flatMap((value, index): Mark[] => {
    const y = plot.values.at(value)
    const text = texts[index]
    return [
      gridLine({ x: left, y }, { x: left + width, y }),
      ...(text === undefined ? [] : textMarks(text, left - TICK_GAP, y - text.height / 2, 'end')),
    ]
  })
  const below = titleOf(figure.x.title)
  const bottom = top + height + labels.depth
  return {
    kind: 'marks',
    width: Math.ceil(whole + Math.max(OVERHANG, lineNamesWidth(names))),
    height: Math.ceil(bottom + below.height + TITLE_GAP),
    marks: [
      axisGroup('y', figure.y.title, [...title.place(0, 0, 'start'), ...ticks]),
      axisGroup('x', figure.x.title, [...placeSlotLabels(labels, plot), ...below.place(left + width / 2, bottom + TITLE_GAP, 'middle')]),
      ...drawSeries(figure, plot),
      baseLine(plot),
      ...placePointLabels(figure, plot),
      ...key.marks,
      ...placeLineNames(figure, names, plot),
    ],
    planes: planesNamed(figure.series.map(({ class: name }) => name)),
  }
}

function layoutSideways(figure: XyChart, range: ValueRange): MarkScene {
  const slots = slotsOf(figure)
  const bars = figure.series.filter(({ type }) => type === 'bar').length
  const labels = labelsBeside(slots)
  const texts = tickTexts(range.ticks).map((text) => axisText(text, Number.POSITIVE_INFINITY))
  const left = Math.max(OVERHANG, labels.depth)
  const width = LEAST_PLOT_WIDTH + OVERHANG
  const title = titleOf(figure.x.title)
  const key = placeKey(figure, 0, title.height === 0 ? 0 : title.height + 4, left + width)
  const top = title.height + key.height + (key.height > 0 ? 4 + TITLE_GAP : 0) + TICK_GAP
  const height = slots.count * slotHeight(labels, bars)
  const plot: Plot = {
    horizontal: true,
    box: { x: left, y: top, width, height },
    slots,
    values: numberScale(range.from, range.to, left, left + width),
  }
  const ticks = range.ticks.flatMap((value, index): Mark[] => {
    const x = plot.values.at(value)
    const text = texts[index]
    return [
      gridLine({ x, y: top }, { x, y: top + height }),
      ...(text === undefined ? [] : textMarks(text, x, top + height + TICK_GAP / 2, 'middle')),
    ]
  })
  const below = titleOf(figure.y.title)
  const bottom = top + height + TICK_GAP / 2 + Math.max(0, ...texts.map((text) => text.height))
  return {
    kind: 'marks',
    width: Math.ceil(left + width + Math.max(OVERHANG, valueRoom(figure))),
    height: Math.ceil(bottom + below.height + TITLE_GAP),
    marks: [
      axisGroup('x', figure.x.title, [...title.place(0, 0, 'start'), ...placeSlotLabels(labels, plot)]),
      axisGroup('y', figure.y.title, [...ticks, ...below.place(left + width / 2, bottom + TITLE_GAP, 'middle')]),
      ...drawSeries(figure, plot),
      baseLine(plot),
      ...placePointLabels(figure, plot),
      ...key.marks,
    ],
    planes: planesNamed(figure.series.map(({ class: name }) => name)),
  }
}

/** The title of an axis, measured; nothing where it has none. */
function titleOf(title: string | undefined) {
  if (title === undefined || title === '') return { height: 0, place: () => [] }
  const text = axisText(title, MAX_TITLE_PX)
  return {
    height: text.height,
    place: (x: number, top: number, anchor: 'start' | 'middle'): Mark[] => textMarks(text, x, top, anchor),
  }
}

function axisGroup(axis: 'x' | 'y', title: string | undefined, marks: readonly Mark[]): GroupMark {
  return { mark: 'group', id: `${axis}-axis`, label: title === undefined ? `${axis} axis` : `${axis} axis: ${title}`, marks }
}

function gridLine(from: { x: number; y: number }, to: { x: number; y: number }): Mark {
  return { mark: 'line', points: [from, to], line: 'hair', ink: 'rule', sharp: true }
}

/** The line that bars stand on, or that the values begin at. */
function baseLine({ horizontal, box, values }: Plot): Mark {
  const at = values.at(0)
  const points = horizontal
    ? [
        { x: at, y: box.y },
        { x: at, y: box.y + box.height },
      ]
    : [
        { x: box.x, y: at },
        { x: box.x + box.width, y: at },
      ]
  return { mark: 'line', points, line: 'hair', ink: 'muted', sharp: true }
}
