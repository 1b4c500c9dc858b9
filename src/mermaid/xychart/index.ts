import type { XyChart } from '../../figure/xychart.ts'
import type { Language } from '../language.ts'
import { mendXyChart } from './mend.ts'
import { readXyChart } from './read.ts'

/** `xychart` as text. */
export const xychart: Language<XyChart> = { read: readXyChart, mend: mendXyChart }
