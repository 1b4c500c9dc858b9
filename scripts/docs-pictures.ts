/** Draws the Mermaid texts of `docs/pictures` as the SVGs beside them, which the documentation shows. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { picturesOf } from '../src/picture/pictures.ts'

const folder = new URL('../docs/pictures/', import.meta.url)
for (const name of readdirSync(folder).filter((file) => file.endsWith('.mmd'))) {
  const { pictures, diagnostics } = await picturesOf(name, readFileSync(new URL(name, folder), 'utf8'), { format: 'svg' })
  for (const { message } of diagnostics) console.error(`${name}: ${message}`)
  for (const picture of pictures) writeFileSync(new URL(picture.name, folder), picture.content)
}
