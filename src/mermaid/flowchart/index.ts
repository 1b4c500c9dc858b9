import type { Flowchart } from '../../figure/flowchart.ts'
import type { Language } from '../language.ts'
import { printFlowchart } from './print.ts'

/** `flowchart` and `graph` as text. */
export const flowchart: Language<Flowchart> = {
  read() {
    throw new Error('not read yet')
  },
  print: printFlowchart,
  mend: () => [],
}
