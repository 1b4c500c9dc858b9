import { nodeWithoutPlane } from './fp311-node-without-plane.ts'
import { colourOfAnotherPlane } from './fp312-colour-of-another-plane.ts'
import { lowContrast } from './fp313-low-contrast.ts'
import { nothingConnected } from './fp314-nothing-connected.ts'
import { undeclaredNode } from './fp315-undeclared-node.ts'
import { undefinedClass } from './fp316-undefined-class.ts'
import { taskEndsBeforeItStarts } from './fp317-task-ends-before-it-starts.ts'
import { edgeDrawnTwice } from './fp318-edge-drawn-twice.ts'
import { valuesWithoutNames } from './fp319-values-without-names.ts'
import type { LintRule } from './rule.ts'

/** Every rule of hand-written Mermaid text, in the order of the codes. */
export const lintRules: readonly LintRule[] = [
  nodeWithoutPlane,
  colourOfAnotherPlane,
  lowContrast,
  nothingConnected,
  undeclaredNode,
  undefinedClass,
  taskEndsBeforeItStarts,
  edgeDrawnTwice,
  valuesWithoutNames,
]
