import type { StateMachine } from '../../figure/state.ts'
import type { Language } from '../language.ts'

/** `state` as text. */
export const state: Language<StateMachine> = {
  read() {
    throw new Error('not read yet')
  },
  print() {
    throw new Error('not printed yet')
  },
  mend: () => [],
}
