import { expect, test } from 'vitest'
import { examples } from '../../test/samples/categories.ts'
import { lower } from './index.ts'

function captionOf(name: string): readonly string[] | undefined {
  const diagram = examples[name]
  return diagram && lower(diagram).caption?.metrics.map((metric) => metric.name)
}

test('a cost that is the total of the bill stands in the caption once', () => {
  expect(captionOf('cost')).toEqual(['total', 'each'])
})

test('other metrics stand beside the figures of the category', () => {
  expect(captionOf('capacity')).toEqual(expect.arrayContaining(['limit', 'headroom', 'cost']))
})
