import type { ThemeChoice } from '../render.ts'

/** How a plugin puts pictures into pages. */
export interface InlineOptions {
  /** `auto` by default: follows the reader's colour scheme. */
  readonly theme?: ThemeChoice
  /**
   * What marks the page as dark, where the site has a switch of its own: `.dark` of VitePress, `[data-theme=dark]` of Docusaurus and
   * Starlight. With it, the colours follow the switch and not the reader's system.
   */
  readonly darkSelector?: string
}

/** What begins every id of a picture, as the picture itself says it. */
const PREFIX = / aria-labelledby="(\S+)-title /
const DARK = /@media \(prefers-color-scheme:dark\)\{((?:\.[\w-]+\{[^{}]*\})*)\}/
const RULE = /\.([\w-]+)\{/g

/**
 * A picture of this package made fit to stand inside a page: its ids begin with `id`, which is unique there, and its styles reach nothing
 * outside of it. It scales down to the width it is given.
 */
export function inlineSvg(svg: string, id: string, { darkSelector }: InlineOptions = {}): string {
  const prefix = PREFIX.exec(svg)?.[1] ?? ''
  return svg
    .trimEnd()
    .replaceAll(` id="${prefix}-`, ` id="${id}-`)
    .replace(PREFIX, ` aria-labelledby="${id}-title `)
    .replace(` ${prefix}-desc"`, ` ${id}-desc"`)
    .replace('<svg ', `<svg id="${id}" style="max-width:100%;height:auto" `)
    .replace(/<style>(.*?)<\/style>/s, (_, css: string) => `<style>${scoped(css, id, darkSelector)}</style>`)
}

function scoped(css: string, id: string, darkSelector: string | undefined): string {
  const inside = (rules: string, before = ''): string => rules.replaceAll(RULE, `${before}#${id} .$1{`)
  const dark = DARK.exec(css)?.[1]
  if (dark === undefined) return inside(css)
  const light = inside(css.replace(DARK, ''))
  return darkSelector === undefined
    ? `${light}@media (prefers-color-scheme:dark){${inside(dark)}}`
    : light + inside(dark, `${darkSelector} `)
}
