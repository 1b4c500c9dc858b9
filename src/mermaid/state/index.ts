import type { StateMachine } from '../../figure/state.ts'
import type { Language } from '../language.ts'
import { mendState } from './mend.ts'
import { readState } from './read.ts'

/** `stateDiagram` and `stateDiagram-v2` as text. */
export const state: Language<StateMachine> = { read: readState, mend: mendState }
