/** Pictures of every kind of text: flows with the labels of all scripts, and our own diagrams. */
import type { Flowchart } from '../../src/figure/flowchart.ts'
import { toSvg } from '../../src/render.ts'
import meta from '../../systems/meta/incident/bgp-withdrawal-2021-10-04.ts'
import netflix from '../../systems/netflix/architecture/architecture.ts'
import { labels } from '../arbitrary/labels.ts'
import { generatedFigure } from '../generated-figures.ts'
import checkout from '../samples/checkout/architecture.ts'

/** A generated flow whose every third node and edge says something in another script. */
function multilingual(seed: number): Flowchart {
  const figure = generatedFigure(seed, 12, 14)
  const said = labels(400).slice(seed * 12)
  const label = (index: number): string => `${said[index * 2] ?? ''}\n${said[index * 2 + 1] ?? ''}`
  return {
    ...figure,
    nodes: figure.nodes.map((node, index) => (index % 3 === 0 ? { ...node, label: label(index) } : node)),
    edges: figure.edges.map((edge, index) => (index % 3 === 0 ? { ...edge, label: said[index * 2 + 1] ?? '' } : edge)),
  }
}

/** Thirty SVGs; the first three are our own diagrams. */
export async function thirtyPictures(theme: 'light' | 'auto' = 'light'): Promise<readonly string[]> {
  const diagrams = [netflix, meta, checkout]
  const figures = Array.from({ length: 27 }, (_, index) => (index % 2 === 0 ? multilingual(index) : generatedFigure(index, 14, 18)))
  return Promise.all([...diagrams, ...figures].map((what) => toSvg(what, { theme })))
}
