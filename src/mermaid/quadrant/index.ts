import type { Quadrant } from '../../figure/quadrant.ts'
import type { Language } from '../language.ts'

/** `quadrant` as text. */
export const quadrant: Language<Quadrant> = {
  read() {
    throw new Error('not read yet')
  },
  print() {
    throw new Error('not printed yet')
  },
  mend: () => [],
}
