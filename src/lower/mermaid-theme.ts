import { type Plane, planes } from '../../dsl/plane.ts'

/**
 * Frontmatter that gives things the colours of their planes, in kinds of figure where Mermaid has no classes: each variable of its theme
 * (`pie2`, `xyChart.plotColorPalette`) with the plane of the thing it colours. Nothing where none is on a plane.
 *
 * @example
 * mermaidTheme([['pie1', 'state']]).frontmatter // 'config:\n  look: classic\n  themeVariables:\n    pie1: "#FF8800"'
 */
export function mermaidTheme(variables: readonly (readonly [string, Plane | undefined])[]): { readonly frontmatter?: string } {
  const lines = variables.flatMap(([path, plane]) => {
    if (plane === undefined) return []
    const [first = '', ...rest] = path.split('.')
    const value = `"${planes[plane].colour}"`
    return rest.length === 0 ? [`    ${first}: ${value}`] : [`    ${first}:`, `      ${rest.join('.')}: ${value}`]
  })
  if (lines.length === 0) return {}
  return { frontmatter: ['config:', '  look: classic', '  themeVariables:', ...lines].join('\n') }
}

/**
 * Frontmatter that frames participants of a sequence in the colours of their planes, by style sheet: a theme colours all of them alike.
 * Only the frame, so that text keeps its contrast in every theme.
 *
 * @example
 * framedParticipants([['db', 'state']]).frontmatter // 'config:\n  layout: dagre\n  look: classic\n  themeCSS: |-\n    rect.actor[name="db"] { stroke: #FF8800; stroke-width: 3px }'
 */
export function framedParticipants(participants: readonly (readonly [id: string, plane: Plane])[]): { readonly frontmatter?: string } {
  if (participants.length === 0) return {}
  const rules = participants.map(([id, plane]) => `    rect.actor[name="${id}"] { stroke: ${planes[plane].colour}; stroke-width: 3px }`)
  return { frontmatter: ['config:', '  layout: dagre', '  look: classic', '  themeCSS: |-', ...rules].join('\n') }
}
