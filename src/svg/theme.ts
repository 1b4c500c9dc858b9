import { planeOrder, planes } from '../../dsl/plane.ts'

/** The colours of everything that is not of a plane. */
interface Theme {
  readonly sheet: string
  readonly card: string
  readonly strong: string
  readonly body: string
  readonly muted: string
  readonly line: string
  readonly rule: string
  readonly code: string
  readonly label: string
  /** Colours for things without a plane, such as the series of a hand-written chart. */
  readonly accents: readonly [string, string, string, string, string, string, string, string]
  /** Opacity of a plane's colour on its band. */
  readonly bandTint: number
  readonly groupTint: number
}

export const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: {
    sheet: '#FFFFFF',
    card: '#FFFFFF',
    strong: '#111827',
    body: '#1F2933',
    muted: '#4B5563',
    line: '#4B5563',
    rule: '#D1D5DB',
    code: '#F3F4F6',
    label: '#FFFFFF',
    accents: ['#4C6A92', '#B07AA1', '#59A14F', '#E0A03A', '#76B7B2', '#C76D5A', '#8C7AB8', '#9C8466'],
    bandTint: 0.07,
    groupTint: 0.08,
  },
  dark: {
    sheet: '#0F141B',
    card: '#182029',
    strong: '#F9FAFB',
    body: '#E5E7EB',
    muted: '#B8C2CE',
    line: '#B8C2CE',
    rule: '#364152',
    code: '#1E2834',
    label: '#0F141B',
    accents: ['#7F9CC4', '#C99ABB', '#7FBF76', '#E8B45F', '#8FCBC6', '#DB8B7A', '#A99AD0', '#B8A283'],
    bandTint: 0.14,
    groupTint: 0.09,
  },
}

/** How a picture chooses its theme: `auto` follows the reader's `prefers-color-scheme` and is light where there is none. */
export type ThemeChoice = 'light' | 'dark' | 'auto'

/**
 * The style sheet of a picture: of all classes those that `body` uses. A page can set the colours of its own as `--fourplane-sheet` and so
 * on; those of the planes mean something and stay. Paper is white: on it every picture is light.
 */
export function styleSheet(choice: ThemeChoice, body: string): string {
  const used = new Set([...body.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')))
  const rules = (theme: Theme): string =>
    [...declarations(theme)]
      .filter(([name]) => used.has(name))
      .map(([name, declaration]) => `.${name}{${declaration}}`)
      .join('')
  if (choice === 'light') return rules(themes.light)
  if (choice === 'dark') return `${rules(themes.dark)}@media print{${rules(themes.light)}}`
  return `${rules(themes.light)}@media screen and (prefers-color-scheme:dark){${rules(themes.dark)}}`
}

/** A style sheet with its variables replaced by their fallbacks, for renderers that know none. */
export function withoutVariables(svg: string): string {
  return svg.replace(/var\(--fourplane-[a-z]+,([^)]*)\)/g, '$1')
}

/** What each class declares: an ink fills, and strokes with `-stroke` behind its name. */
function declarations(theme: Theme): ReadonlyMap<string, string> {
  const named = ['sheet', 'card', 'strong', 'body', 'muted', 'code', 'line', 'rule', 'label'] as const
  const inks: readonly (readonly [string, string])[] = [
    ...named.map((name) => [name, `var(--fourplane-${name},${theme[name]})`] as const),
    ...theme.accents.map((colour, index) => [`accent-${index + 1}`, colour] as const),
    ...planeOrder.map((plane) => [plane, planes[plane].colour] as const),
    ...planeOrder.map((plane) => [`on-${plane}`, planes[plane].text] as const),
  ]
  return new Map([
    ...inks.map(([name, colour]) => [name, `fill:${colour}`] as const),
    ...inks.map(([name, colour]) => [`${name}-stroke`, `stroke:${colour}`] as const),
    ['band', `fill-opacity:${theme.bandTint}`],
    ['group', `fill-opacity:${theme.groupTint};stroke-opacity:.55`],
  ])
}
