import { type Plane, planes } from '../../dsl/plane.ts'

/**
 * Frontmatter that gives things the colours of their planes, in kinds of figure where Mermaid has no classes: each variable of its theme
 * (`pie2`, `xyChart.plotColorPalette`) with the plane of the thing it colours. Nothing where none is on a plane.
 *
 * @example
 * mermaidTheme([['pie1', 'state']]).frontmatter // 'config:\n  look: classic\n  theme: default\n  themeVariables:\n    pie1: "#FF8800"'
 */
export function mermaidTheme(variables: readonly (readonly [string, Plane | undefined])[]): { readonly frontmatter?: string } {
  const lines = variables.flatMap(([path, plane]) => {
    if (plane === undefined) return []
    const [first = '', ...rest] = path.split('.')
    const value = `"${planes[plane].colour}"`
    return rest.length === 0 ? [`    ${first}: ${value}`] : [`    ${first}:`, `      ${rest.join('.')}: ${value}`]
  })
  if (lines.length === 0) return {}
  return { frontmatter: ['config:', '  look: classic', '  theme: default', '  themeVariables:', ...lines].join('\n') }
}
