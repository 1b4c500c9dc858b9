import type { Figure } from '../figure/figure.ts'
import { flowchart } from './flowchart/index.ts'
import { gantt } from './gantt/index.ts'
import type { Language } from './language.ts'
import { pie } from './pie/index.ts'
import { quadrant } from './quadrant/index.ts'
import { sequence } from './sequence/index.ts'
import { state } from './state/index.ts'
import { timeline } from './timeline/index.ts'
import { xychart } from './xychart/index.ts'

/** The kinds that are read. */
const languages: { readonly [K in Figure['kind']]: Language<Extract<Figure, { kind: K }>> } = {
  flowchart,
  sequence,
  state,
  timeline,
  gantt,
  pie,
  xychart,
  quadrant,
}

/** The language of a kind; which figure it takes is known by the kind alone. */
export function languageOf<F extends Figure>(kind: F['kind']): Language<F> {
  return languages[kind] as unknown as Language<F>
}
