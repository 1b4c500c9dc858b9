/** Gantts, pies, xycharts and quadrant charts as the real Mermaid sees them, in the form that our figures have. */
import type { Gantt } from '../../src/figure/gantt.ts'
import type { Pie } from '../../src/figure/pie.ts'
import type { Quadrant } from '../../src/figure/quadrant.ts'
import type { XyChart } from '../../src/figure/xychart.ts'
import { databaseOf, type MermaidVersion, plain } from './mermaid.ts'

export type Seen = Readonly<Record<string, unknown>>

interface TitledDb {
  getDiagramTitle(): string
  getAccTitle(): string
  getAccDescription(): string
}

/** A text of Mermaid's database as a reader sees it. */
function text(raw: string): string {
  return plain(raw.replace(/\s+/g, ' '))
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

function headings(db: TitledDb): Seen {
  const description = db.getAccDescription().split('\n').map(text)
  return { title: text(db.getDiagramTitle()), accTitle: text(db.getAccTitle()), description: description.join('\n') }
}

function headingsOf({ title = '', accTitle = '', description = '' }: { title?: string; accTitle?: string; description?: string }): Seen {
  return { title, accTitle, description }
}

interface PieDb extends TitledDb {
  getSections(): Map<string, number>
  getShowData(): boolean
}
export async function pieSeen(source: string, version?: MermaidVersion): Promise<Seen> {
  const db = await databaseOf<PieDb>(source, version)
  return {
    ...headings(db),
    showData: db.getShowData() ?? false,
    slices: [...db.getSections()].map(([label, value]) => [text(label), value + 0]),
  }
}
export function pieMeans(figure: Pie): Seen {
  return { ...headingsOf(figure), showData: figure.showData, slices: figure.slices.map(({ label, value }) => [label, value]) }
}

interface XyDb extends TitledDb {
  getChartConfig(): { chartOrientation: string }
  getXYChartData(): {
    xAxis: { title: string; type: string; categories?: string[]; min?: number; max?: number }
    yAxis: { title: string; min: number; max: number }
    plots: { type: string; title?: string; data: [string, number][]; pointLabels?: string[] }[]
  }
}
export async function xychartSeen(source: string, version?: MermaidVersion): Promise<Seen> {
  const db = await databaseOf<XyDb>(source, version)
  const { xAxis, yAxis, plots } = db.getXYChartData()
  return {
    ...headings(db),
    orientation: db.getChartConfig().chartOrientation,
    x: { title: text(xAxis.title), categories: xAxis.categories?.map(text), min: xAxis.min, max: xAxis.max },
    y: text(yAxis.title),
    series: plots.map(({ type, title = '', data, pointLabels }) => ({
      type,
      ...(version === 'mermaid-11' ? {} : { title: text(title), labels: pointLabels?.map(text) }),
      values: data.map(([, value]) => value),
    })),
  }
}
/** `y` has no range here: Mermaid mixes the one that is given with that of the values. */
export function xychartMeans(figure: XyChart, version?: MermaidVersion): Seen {
  const { x, y, series, orientation } = figure
  const numbered = x.range === undefined && x.categories === undefined && series.length > 0
  const range = numbered ? { from: 1, to: series[0]?.values.length } : x.range
  const categories = x.categories ?? (range === undefined ? [] : undefined)
  return {
    ...headingsOf(figure),
    orientation,
    x: { title: x.title ?? '', categories, min: range?.from, max: range?.to },
    y: y.title ?? '',
    series: series.map(({ type, title = '', values, labels }) => ({
      type,
      ...(version === 'mermaid-11' ? {} : { title, labels }),
      values: x.categories === undefined ? values : x.categories.map((_, index) => values[index]),
    })),
  }
}

interface QuadrantDb extends TitledDb {
  getQuadrantData(): {
    points: { x: number; y: number; fill: string; radius: number; text: { text: string } }[]
    quadrants: { text: { text: string } }[]
    axisLabels: { text: string }[]
  }
}
/** Axis texts in Mermaid's order: x from the left, y from below. */
export async function quadrantSeen(source: string, version?: MermaidVersion): Promise<Seen> {
  const db = await databaseOf<QuadrantDb>(source, version)
  const { points, quadrants, axisLabels } = db.getQuadrantData()
  return {
    ...headings(db),
    quadrants: quadrants.map((one) => text(one.text.text)),
    axes: axisLabels.map((one) => text(one.text)),
    points: points.map((one) => text(one.text.text)),
  }
}
export function quadrantMeans(figure: Quadrant): Seen {
  const { x, y, quadrants, points } = figure
  return {
    ...headingsOf(figure),
    quadrants: [0, 1, 2, 3].map((index) => quadrants[index] ?? ''),
    axes: [x.low, x.high, y.low, y.high].filter((name) => name !== undefined && name !== ''),
    points: points.map(({ label }) => label).reverse(),
  }
}

interface GanttDb extends TitledDb {
  getTasks(): unknown
  getSections(): string[]
  getDateFormat(): string
  getAxisFormat(): string
  getTickInterval(): string | undefined
  getTodayMarker(): string
  getExcludes(): string[]
  getIncludes(): string[]
  getWeekday(): string
  endDatesAreInclusive(): boolean
  findTaskById(id: string): RawTask | undefined
}
interface RawTask {
  readonly task: string
  readonly section: string
  readonly id: string
  readonly raw: { readonly data: string }
}
export async function ganttSeen(source: string, ids: readonly string[], version?: MermaidVersion): Promise<Seen> {
  const db = await databaseOf<GanttDb>(source, version)
  return {
    ...headings(db),
    sections: db.getSections().map(text),
    settings: [db.getDateFormat(), db.getAxisFormat(), db.getTickInterval() ?? '', db.getTodayMarker(), db.getWeekday()].map((value) =>
      value.trim(),
    ),
    inclusive: db.endDatesAreInclusive(),
    excludes: db.getExcludes(),
    includes: db.getIncludes(),
    tasks: ids.map((id) => {
      const task = db.findTaskById(id)
      return task === undefined
        ? undefined
        : [text(task.task), text(task.section), task.id, task.raw.data.split(',').map((word) => word.replace(/^:/, '').trim())]
    }),
  }
}
/** The tasks of these ids, and everything that a figure says besides its tasks. */
export function ganttMeans(figure: Gantt, ids: readonly string[]): Seen {
  let unnamed = 0
  const tasks = new Map(
    figure.sections.flatMap(({ title = '', tasks: own }) =>
      own.map(({ name, tags, id, start, end }) => {
        if (id === undefined) unnamed += 1
        const key = id ?? `task${unnamed}`
        return [
          key,
          [name, title, key, [...tags, ...(id === undefined ? [] : [id]), ...(start === undefined ? [] : [start]), end]],
        ] as const
      }),
    ),
  )
  const { dateFormat = '', axisFormat = '', tickInterval = '', todayMarker = '', weekday = 'sunday' } = figure
  return {
    ...headingsOf(figure),
    sections: figure.sections.flatMap(({ title }) => title ?? []),
    settings: [dateFormat, axisFormat, tickInterval, todayMarker, weekday],
    inclusive: figure.inclusiveEndDates ?? false,
    excludes: figure.excludes ?? [],
    includes: figure.includes ?? [],
    tasks: ids.map((id) => tasks.get(id)),
  }
}

/** Ids that Mermaid knows the tasks of a figure by. */
export function idsOf(figure: Gantt): string[] {
  let unnamed = 0
  const all = figure.sections.flatMap(({ tasks }) =>
    tasks.map(({ id }) => {
      if (id === undefined) unnamed += 1
      return id ?? `task${unnamed}`
    }),
  )
  return [...new Set(all)]
}
