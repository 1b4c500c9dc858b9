import type { Stage } from '../../dsl/categories/stage.ts'
import { isUnpublished } from '../../dsl/units/quantity.ts'
import type { FurtherFigure } from '../figure/drawing.ts'
import { barsOf } from './bars.ts'
import type { Citations } from './footnotes.ts'

/** The stages of growth as a timeline, and their loads as bars where they can be compared. */
export function stagesOf(title: string, stages: readonly Stage[], cite: Citations): readonly FurtherFigure[] {
  const periods = stages.map(({ since, load, architecture, broke, fix, source }) => ({
    label: `${since}: ${cite.fact(load)}`,
    events: [`${architecture}${cite.mark(source)}`, `Broke: ${broke}`, `Fix: ${fix}`],
  }))
  const timeline: FurtherFigure = {
    heading: 'Stages',
    figure: {
      kind: 'timeline',
      title: `${title}: stages`,
      description: 'Each stage with its load, its architecture, what broke, and the fix.',
      sections: [{ periods }],
    },
  }
  const loads = loadsOf(title, stages, cite)
  return loads === undefined ? [timeline] : [timeline, loads]
}

/** Loads of one thing in one unit; nothing where fewer than two are published or they are not of one kind. */
function loadsOf(title: string, stages: readonly Stage[], cite: Citations): FurtherFigure | undefined {
  const known = stages.filter(({ load }) => !isUnpublished(load))
  const [first] = known
  if (first === undefined || known.length < 2) return undefined
  if (known.some(({ load }) => load.dimension !== first.load.dimension || load.of !== first.load.of)) return undefined
  return {
    heading: 'Load',
    figure: {
      ...barsOf(
        known.map(({ since, load }) => ({ name: `${since}: ${cite.fact(load)}`, value: load.base / first.load.unitBase })),
        first.load.unit,
      ),
      title: `${title}: load`,
      description: 'The load of each stage.',
    },
  }
}
