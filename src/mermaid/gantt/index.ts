import type { Gantt } from '../../figure/gantt.ts'
import type { Language } from '../language.ts'
import { mendGantt } from './mend.ts'
import { readGantt } from './read.ts'

/** `gantt` as text. */
export const gantt: Language<Gantt> = { read: readGantt, mend: mendGantt }
