import { expect, test } from 'vitest'
import type { FlowNode } from '../figure/flowchart.ts'
import { placeCard, sizeCard } from './cards.ts'

const textsOf = (label: string) => {
  const node: FlowNode = { id: 'a', label, shape: 'rect', classes: ['state'] }
  const card = sizeCard(node, [])
  return placeCard(card, { x: 0, y: 0, width: card.width, height: card.height }).texts
}

test('a line between backticks is code: another face, from the left, without the backticks', () => {
  const [name, technology, command] = textsOf('Does anybody wait?\nMySQL\n`mysql -e "SHOW PROCESSLIST"`')
  expect([name?.face, technology?.face, technology?.anchor]).toEqual(['bold', 'regular', 'middle'])
  expect(command).toMatchObject({ text: 'mysql -e "SHOW PROCESSLIST"', face: 'mono', anchor: 'start' })
})

test('backticks within a line stay what they are', () => {
  expect(textsOf('Name\nrun `date` first\n`a` and `b`').map(({ text, face }) => [text, face])).toEqual([
    ['Name', 'bold'],
    ['run `date` first', 'regular'],
    ['`a` and `b`', 'regular'],
  ])
})

test('the card where a decision tree starts is marked, on a plane only: in hand-written charts the class may mean anything', () => {
  const marked = (classes: readonly string[]): boolean => {
    const card = sizeCard({ id: 'a', label: 'it broke', shape: 'rect', classes }, [])
    return placeCard(card, { x: 0, y: 0, width: card.width, height: card.height }).symptom
  }
  expect([marked(['state', 'symptom']), marked(['state']), marked(['symptom'])]).toEqual([true, false, false])
})
