import type { Sequence } from '../../figure/sequence.ts'
import type { Language } from '../language.ts'
import { mendSequence } from './mend.ts'
import { printSequence } from './print.ts'
import { readSequence } from './read.ts'

/** `sequenceDiagram` as text. */
export const sequence: Language<Sequence> = { read: readSequence, print: printSequence, mend: mendSequence }
