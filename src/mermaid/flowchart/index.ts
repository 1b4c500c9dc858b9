import type { Flowchart } from '../../figure/flowchart.ts'
import type { Language } from '../language.ts'
import { mendFlowchart } from './mend.ts'
import { readFlowchart } from './read.ts'

/** `flowchart` and `graph` as text. */
export const flowchart: Language<Flowchart> = {
  read: readFlowchart,
  mend: mendFlowchart,
}
