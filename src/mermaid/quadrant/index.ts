import type { Quadrant } from '../../figure/quadrant.ts'
import type { Language } from '../language.ts'
import { mendQuadrant } from './mend.ts'
import { readQuadrant } from './read.ts'

/** `quadrantChart` as text. */
export const quadrant: Language<Quadrant> = { read: readQuadrant, mend: mendQuadrant }
