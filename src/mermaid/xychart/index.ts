import type { XyChart } from '../../figure/xychart.ts'
import type { Language } from '../language.ts'

/** `xychart` as text. */
export const xychart: Language<XyChart> = {
  read() {
    throw new Error('not read yet')
  },
  print() {
    throw new Error('not printed yet')
  },
  mend: () => [],
}
