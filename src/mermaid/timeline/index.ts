import type { Timeline } from '../../figure/timeline.ts'
import type { Language } from '../language.ts'

/** `timeline` as text. */
export const timeline: Language<Timeline> = {
  read() {
    throw new Error('not read yet')
  },
  print() {
    throw new Error('not printed yet')
  },
  mend: () => [],
}
