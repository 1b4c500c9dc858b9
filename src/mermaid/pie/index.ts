import type { Pie } from '../../figure/pie.ts'
import type { Language } from '../language.ts'
import { mendPie } from './mend.ts'
import { readPie } from './read.ts'

/** `pie` as text. */
export const pie: Language<Pie> = { read: readPie, mend: mendPie }
