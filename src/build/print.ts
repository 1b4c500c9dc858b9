import type { Diagram } from '../../dsl/categories/diagram.ts'
import { digestOf, keyOf } from '../cache/digest.ts'
import type { Kind, Store } from '../cache/store.ts'
import { type Format, formats } from '../config/formats.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Drawing } from '../figure/drawing.ts'
import { citations } from '../lower/footnotes.ts'
import { lower } from '../lower/index.ts'
import { printDrawing } from '../mermaid/print.ts'
import { printPage } from '../page/markdown.ts'
import { pageOf } from '../page/of-diagram.ts'
import type { DrawnFigure } from '../page/page.ts'
import { drawingToSvg } from '../render.ts'
import { rasterize } from '../svg/png.ts'
import type { PrintedOutput, PrintRecord } from './print-record.ts'

/**
 * Prints diagrams in the wanted formats. Pictures are taken from the store where they were drawn before, and are left there: an SVG by its
 * drawing, a PNG by its SVG. Pure besides: the same diagram gives the same bytes.
 *
 * @param file the file of the diagrams, for diagnostics
 */
export function printDiagrams(diagrams: readonly Diagram[], wanted: readonly Format[], file: string, pictures: Pictures): PrintRecord {
  const printers = diagrams.map((diagram) => ({ id: diagram.id, print: printerOf(diagram, pictures) }))
  return Object.fromEntries(
    formats
      .filter((format) => wanted.includes(format))
      .map((format) => {
        const diagnostics: Diagnostic[] = []
        const outputs = printers.flatMap(({ id, print }) => {
          try {
            return print[format]()
          } catch (thrown) {
            diagnostics.push(undrawn(id, thrown, file))
            return []
          }
        })
        return [format, { outputs, diagnostics }]
      }),
  )
}

/** Draws the PNGs of SVGs that are in the store; nothing if one of them is not. */
export function rasterizeRecord({ svg }: PrintRecord, file: string, pictures: Pictures): PrintRecord | undefined {
  const diagnostics: Diagnostic[] = []
  const outputs: PrintedOutput[] = []
  for (const { path, picture } of svg?.outputs ?? []) {
    const text = picture && pictures.read(picture.kind, picture.key)
    if (text === undefined) return undefined
    const id = path.replace(/\.svg$/, '')
    try {
      outputs.push(pngOutput(id, text.toString('utf8'), pictures))
    } catch (thrown) {
      diagnostics.push(undrawn(id, thrown, file))
    }
  }
  return { png: { outputs, diagnostics } }
}

/** The store, as pictures are kept in it by one version of the compiler. */
export interface Pictures extends Pick<Store, 'read' | 'write'> {
  readonly compilerStamp: string
}

type Printer = Readonly<Record<Format, () => readonly PrintedOutput[]>>

function printerOf(diagram: Diagram, pictures: Pictures): Printer {
  const { id } = diagram
  const cite = citations()
  const drawing = once(() => lower(diagram, cite))
  const figures = once(() => figuresOf(id, printDrawing(drawing())))
  const page = once(() => {
    drawing() // footnotes are numbered as they are drawn
    return pageOf(diagram, figures(), cite)
  })
  const svg = once(() => svgOf(drawing(), pictures))
  return {
    mmd: () => figures().map(({ file, text }) => textOutput(file, text)),
    svg: () => [{ path: `${id}.svg`, digest: digestOf(svg().content), picture: { kind: 'svg', key: svg().key } }],
    png: () => [pngOutput(id, svg().content, pictures)],
    md: () => [textOutput(`${id}.md`, printPage(page()))],
    json: () => [textOutput(`${id}.json`, `${JSON.stringify(drawing(), null, 2)}\n`)],
    page: () => [textOutput(`${id}.page.json`, `${JSON.stringify(page())}\n`)],
  }
}

function textOutput(path: string, content: string): PrintedOutput {
  return { path, digest: digestOf(content), content }
}

function svgOf(drawing: Drawing, pictures: Pictures): { readonly key: string; readonly content: string } {
  const key = keyOf([pictures.compilerStamp, digestOf(JSON.stringify(drawing))])
  return { key, content: kept('svg', key, pictures, () => drawingToSvg(drawing, 'auto')).toString('utf8') }
}

function pngOutput(id: string, svg: string, pictures: Pictures): PrintedOutput {
  const key = keyOf([pictures.compilerStamp, digestOf(svg)])
  const content = kept('png', key, pictures, () => rasterize(svg))
  return { path: `${id}.png`, digest: digestOf(content), picture: { kind: 'png', key } }
}

/** The entry of the store, made first if it is not there. */
function kept(kind: Kind, key: string, pictures: Pictures, make: () => string | Uint8Array): Buffer {
  const before = pictures.read(kind, key)
  if (before !== undefined) return before
  const content = Buffer.from(make() as Uint8Array)
  pictures.write(kind, key, content)
  return content
}

/** The first figure in the file of the diagram, each further one beside it by its kind: `checkout.mmd`, `checkout.timeline.mmd`. */
function figuresOf(id: string, [first, ...further]: ReturnType<typeof printDrawing>): readonly DrawnFigure[] {
  const taken = new Map<string, number>()
  return [
    { ...first, file: `${id}.mmd` },
    ...further.map((figure) => {
      const count = (taken.get(figure.kind) ?? 0) + 1
      taken.set(figure.kind, count)
      return { ...figure, file: `${id}.${count === 1 ? figure.kind : `${figure.kind}-${count}`}.mmd` }
    }),
  ]
}

/** What is said of a diagram that could not be drawn. A store that takes nothing is no fault of the diagram: that is thrown on. */
function undrawn(id: string, thrown: unknown, file: string): Diagnostic {
  if ((thrown as NodeJS.ErrnoException).syscall !== undefined) throw thrown
  const message = `${id} cannot be drawn: ${thrown instanceof Error ? thrown.message : String(thrown)}`
  return { code: 'FP210', severity: 'error', message, file }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
