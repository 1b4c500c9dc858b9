import { colourOf, contrast, LEAST_CONTRAST } from './colour.ts'
import type { LintedText, LintFinding, LintRule } from './rule.ts'
import { type Style, styleOf } from './style.ts'
import { styledOf } from './styled.ts'

/** Colour of text in Mermaid's default theme (`theme-default.js`: `textColor`). */
const DEFAULT_TEXT = '#333333'
/** A text that chooses a theme, or its variables: the colour of its text is not known here. */
const CHOOSES_THEME = /theme/

/** Text that cannot be read on a dim screen. Each class is told once, each style where it changes what its classes say. */
export const lowContrast: LintRule = {
  code: 'FP313',
  check: (linted) => {
    const { things, classes } = styledOf(linted.figure)
    const styles = new Map(classes.map(({ name, style }) => [name, styleOf(style)]))
    const text = defaultText(linted)
    const base = styles.get('default') ?? {}
    const ofClasses = classes.flatMap(({ name, style }): LintFinding[] => {
      const weak = weakness({ ...base, ...styleOf(style) }, text)
      return weak === undefined ? [] : [{ message: `the class ${name} has ${weak}`, at: [`class ${name}`] }]
    })
    const ofThings = things.flatMap(({ key, name, classes: own, style = '' }): LintFinding[] => {
      if (own.length + (style === '' ? 0 : 1) < 2 && style === '') return []
      const all: Style = Object.assign({}, base, ...own.map((one) => styles.get(one) ?? {}), styleOf(style))
      const alone = own.some((one) => sameLooks(all, { ...base, ...styles.get(one) }))
      const weak = alone ? undefined : weakness(all, text)
      return weak === undefined ? [] : [{ message: `${name} has ${weak}`, at: [...(style === '' ? [] : [`style ${name}`]), key] }]
    })
    return [...ofClasses, ...ofThings]
  },
}

function sameLooks(a: Style, b: Style): boolean {
  return a.fill === b.fill && a.color === b.color
}

/** What the text has where nothing is said of it; nothing where that is up to a theme. */
function defaultText({ figure: { frontmatter = '', directives = [] } }: LintedText): string | undefined {
  return [frontmatter, ...directives].some((said) => CHOOSES_THEME.test(said)) ? undefined : DEFAULT_TEXT
}

function weakness({ fill, color }: Style, defaultColour: string | undefined): string | undefined {
  const textColour = color ?? defaultColour
  if (fill === undefined || textColour === undefined) return undefined
  const [ground, text] = [colourOf(fill), colourOf(textColour)]
  if (ground === undefined || text === undefined) return undefined
  const ratio = contrast(ground, text)
  if (ratio >= LEAST_CONTRAST) return undefined
  const better = ['#000000', '#FFFFFF']
    .map((one) => ({ one, ratio: contrast(ground, colourOf(one) ?? text) }))
    .sort((a, b) => b.ratio - a.ratio)[0]
  const least = (Math.floor(ratio * 10) / 10).toFixed(1)
  return `${color === undefined ? 'the default text' : 'text'} ${textColour} on ${fill}, a contrast of ${least}:1 (at least ${LEAST_CONTRAST}:1): write color:${better?.one}`
}
