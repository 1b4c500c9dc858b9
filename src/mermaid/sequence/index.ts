import type { Sequence } from '../../figure/sequence.ts'
import type { Language } from '../language.ts'

/** `sequence` as text. */
export const sequence: Language<Sequence> = {
  read() {
    throw new Error('not read yet')
  },
  print() {
    throw new Error('not printed yet')
  },
  mend: () => [],
}
