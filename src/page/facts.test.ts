import { expect, test } from 'vitest'
import { derive, source } from '../../dsl/index.ts'
import { bandwidthOf, gigabytes, perSecond } from '../../dsl/units/index.ts'
import { examples } from '../../test/samples/categories.ts'
import { citations } from '../lower/footnotes.ts'
import { factRow, namedFacts } from './facts.ts'
import { categorySections } from './sections.ts'

const blog = source({
  url: 'https://acme.example/a',
  title: 'A',
  publisher: 'Acme',
  published: '2025',
  kind: 'engineering-blog',
  seen: 'whole',
})

test('an input that has no name of its own is named after what it is an input of', () => {
  const { architecture } = examples
  if (architecture === undefined) throw new Error('the examples have lost their architecture')
  const [reads, size] = [perSecond(3, 'reads').from(blog), gigabytes(0.333_3).from(blog)]
  const sent = derive('reads × size', () => bandwidthOf(reads, size), [reads, size])
  const named = namedFacts({ ...architecture, metrics: { sent } } as unknown as typeof architecture)
  expect([named.get(sent), named.get(size)]).toEqual(['sent', 'input of sent'])
  // computed numbers are rounded as on the picture, reported ones keep their digits
  expect(factRow(sent, 'sent', named, citations())).toMatchObject({
    value: '≈ 999.9 MB/s',
    inputs: [
      { name: 'input', value: '3 reads/s' },
      { name: 'input', value: '0.3333 GB' },
    ],
  })
})

test('the clock of an incident is UTC as on the picture, with the zone of the source beside it', () => {
  const { incident } = examples
  if (incident?.category !== 'incident') throw new Error('the examples have lost their incident')
  const [first, ...later] = incident.anatomy.timeline
  const timeline = [{ ...first, at: '2024-11-29T01:00-08:00' as const }, ...later] as const
  const said = JSON.stringify(categorySections({ ...incident, anatomy: { ...incident.anatomy, timeline } }, citations()))
  expect(said).toContain('[{"code":"2024-11-29 09:00 UTC"}," (01:00 at UTC-08:00)"]')
  expect(said).toContain('[{"code":"2024-11-29 09:04 UTC"},""]')
})
