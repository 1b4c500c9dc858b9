import { nearest } from '../config/nearest.ts'
import { definitionOf } from './fp311-node-without-plane.ts'
import { planeOfClass } from './plane-names.ts'
import type { LintRule } from './rule.ts'
import { styledOf } from './styled.ts'

/** Classes that Mermaid gives by itself. */
const BUILT_IN: readonly string[] = ['default', 'clickable']

/** A class that nobody defines colours nothing, and Mermaid does not say so. */
export const undefinedClass: LintRule = {
  code: 'FP316',
  check: ({ figure }) => {
    const { things, classes } = styledOf(figure)
    const defined = classes.map(({ name }) => name)
    const known = new Set([...defined, ...BUILT_IN])
    const users = new Map<string, string[]>()
    for (const { key, classes: own } of things)
      for (const name of own) if (!known.has(name)) users.set(name, [...(users.get(name) ?? []), key])
    return [...users].map(([name, keys]) => {
      const meant = nearest(name, defined)
      const plane = planeOfClass(name)
      const advice =
        meant !== undefined
          ? `did you mean ${meant}?`
          : `write ${plane === undefined ? `classDef ${name} fill:#…,color:#…` : definitionOf(plane).replace(`classDef ${plane}`, `classDef ${name}`)}`
      return { message: `the class ${name} is used and never defined: ${advice}`, at: keys }
    })
  },
}
