import type { Gantt } from '../../figure/gantt.ts'
import type { Language } from '../language.ts'

/** `gantt` as text. */
export const gantt: Language<Gantt> = {
  read() {
    throw new Error('not read yet')
  },
  print() {
    throw new Error('not printed yet')
  },
  mend: () => [],
}
