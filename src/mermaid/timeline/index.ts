import type { Timeline } from '../../figure/timeline.ts'
import type { Language } from '../language.ts'
import { mendTimeline } from './mend.ts'
import { readTimeline } from './read.ts'

/** `timeline` as text. */
export const timeline: Language<Timeline> = { read: readTimeline, mend: mendTimeline }
