import type { Flowchart } from './flowchart.ts'
import type { Gantt } from './gantt.ts'
import type { Pie } from './pie.ts'
import type { Quadrant } from './quadrant.ts'
import type { Sequence } from './sequence.ts'
import type { StateMachine } from './state.ts'
import type { Timeline } from './timeline.ts'
import type { XyChart } from './xychart.ts'

/** A diagram of one of the kinds that are both written and read. */
export type Figure = Flowchart | Sequence | StateMachine | Timeline | Gantt | Pie | XyChart | Quadrant
