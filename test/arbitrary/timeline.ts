import * as fc from 'fast-check'
import type { Period, Timeline } from '../../src/figure/timeline.ts'
import { hostileLine, hostileText } from './text.ts'

const period: fc.Arbitrary<Period> = fc.record({ label: hostileText, events: fc.array(hostileText, { maxLength: 3 }) })
const periods = fc.array(period, { maxLength: 4 })

/** Legal timelines: an untitled section stands first and holds something. */
export const timelineFigures: fc.Arbitrary<Timeline> = fc
  .record(
    {
      kind: fc.constant('timeline' as const),
      title: hostileLine(),
      accTitle: hostileLine(),
      description: hostileText,
      direction: fc.constantFrom('LR' as const, 'TD' as const),
      before: periods,
      titled: fc.array(fc.record({ title: hostileText, periods }), { maxLength: 3 }),
    },
    { requiredKeys: ['kind', 'before', 'titled'] },
  )
  .map(({ before, titled, ...rest }) => ({ ...rest, sections: [...(before.length === 0 ? [] : [{ periods: before }]), ...titled] }))
