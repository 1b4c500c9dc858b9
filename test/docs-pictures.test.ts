/** The pictures of the documentation are those that its texts give. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { picturesOf } from '../src/picture/pictures.ts'

const FOLDER = join(import.meta.dirname, '../docs/pictures')
const texts = readdirSync(FOLDER).filter((name) => name.endsWith('.mmd'))

test.each(texts)('%s is drawn as it is now (npm run docs:pictures)', async (name) => {
  const { pictures, diagnostics } = await picturesOf(name, readFileSync(join(FOLDER, name), 'utf8'), { format: 'svg' })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(pictures.map(({ name: picture }) => picture)).toEqual([name.replace('.mmd', '.svg')])
  for (const { name: picture, content } of pictures) expect(readFileSync(join(FOLDER, picture), 'utf8') === content, picture).toBe(true)
})

test('the documentation shows each of them', () => {
  const page = readFileSync(join(FOLDER, '../drawing.md'), 'utf8')
  for (const name of texts) expect(page).toContain(`pictures/${name.replace('.mmd', '.svg')}`)
})
