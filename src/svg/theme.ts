import { type Plane, planeOrder, planes } from '../../dsl/plane.ts'

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
    bandTint: 0.14,
    groupTint: 0.09,
  },
}

/** How a picture chooses its theme: `auto` follows the reader's `prefers-color-scheme` and is light where there is none. */
export type ThemeChoice = 'light' | 'dark' | 'auto'

/** The style sheet of a picture. Literal colours only: resvg knows no CSS variables, and ignores the media query. */
export function styleSheet(choice: ThemeChoice): string {
  if (choice !== 'auto') return rules(themes[choice])
  return `${rules(themes.light)}@media (prefers-color-scheme:dark){${rules(themes.dark)}}`
}

function rules(theme: Theme): string {
  const fills = (['sheet', 'card', 'strong', 'body', 'muted', 'code', 'label'] as const).map((name) => `.${name}{fill:${theme[name]}}`)
  return [
    ...fills,
    `.line{stroke:${theme.line};fill:none}`,
    `.head{fill:${theme.line}}`,
    `.rule{stroke:${theme.rule};fill:${theme.sheet}}`,
    `.outline{stroke:${theme.body};fill:none}`,
    `.band{fill-opacity:${theme.bandTint}}`,
    `.group{fill-opacity:${theme.groupTint};stroke-opacity:.55}`,
    ...planeOrder.map(planeRules),
  ].join('')
}

function planeRules(plane: Plane): string {
  const { colour, text } = planes[plane]
  return `.${plane}{fill:${colour}}.${plane}-line{stroke:${colour}}.on-${plane}{fill:${text}}`
}
