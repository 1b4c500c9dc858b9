import type { Sequence } from '../../figure/sequence.ts'
import type { Language } from '../language.ts'
import { mendSequence } from './mend.ts'
import { readSequence } from './read.ts'

/** `sequenceDiagram` as text. */
export const sequence: Language<Sequence> = { read: readSequence, mend: mendSequence }
