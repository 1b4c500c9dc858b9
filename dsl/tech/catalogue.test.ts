import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { planeOrder } from '../plane.ts'
import * as tech from './index.ts'

const MOST_LINES_OF_A_FAMILY = 300

const entries = Object.entries(tech)
const technologies = Object.values(tech)

const families = planeOrder.flatMap((plane) => {
  const folder = join(import.meta.dirname, plane)
  return readdirSync(folder).map((file) => ({ plane, file: `${plane}/${file}`, text: readFileSync(join(folder, file), 'utf8') }))
})

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index)
}

/** The export names of the technologies of which something is not true. */
function exceptions(holds: (technology: (typeof technologies)[number], exported: string) => boolean): string[] {
  return entries.filter(([exported, technology]) => !holds(technology, exported)).map(([exported]) => exported)
}

describe('the catalogue of technologies', () => {
  test('holds at least 200 technologies', () => {
    expect(technologies.length).toBeGreaterThanOrEqual(200)
  })

  test.each(planeOrder)('holds at least 50 technologies of the %s plane', (plane) => {
    expect(technologies.filter((each) => each.plane === plane).length).toBeGreaterThanOrEqual(50)
  })

  test('holds only technologies, versioned or managed', () => {
    expect(exceptions(({ kind, release }) => kind === 'technology' && (release === 'versioned' || release === 'managed'))).toEqual([])
  })

  test('gives each technology a name and a slug of its own', () => {
    expect(repeated(technologies.map((each) => each.name))).toEqual([])
    expect(repeated(technologies.map((each) => each.id))).toEqual([])
  })

  test('exports each technology under a camelCase name', () => {
    expect(exceptions((_, exported) => /^[a-z][A-Za-z0-9]*$/.test(exported))).toEqual([])
  })

  test('says what each technology is, without a full stop, and who is behind it', () => {
    expect(exceptions(({ is, vendor }) => is.trim() === is && /[^.]$/.test(is) && vendor.trim() === vendor && vendor !== '')).toEqual([])
  })

  test('links the documentation of each technology by https', () => {
    const isHttps = (link: string | undefined) => link !== undefined && URL.canParse(link) && new URL(link).protocol === 'https:'
    expect(exceptions(({ docs }) => isHttps(docs))).toEqual([])
  })

  test('exports everything that the families declare, and no name twice', () => {
    const declared = families.flatMap(({ text }) => [...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name ?? ''))
    expect(repeated(declared)).toEqual([])
    expect(declared.sort()).toEqual(entries.map(([exported]) => exported).sort())
  })
})

describe.each(families)('$file', ({ plane, text }) => {
  const declarations = [...text.matchAll(/^\/\*\* (?<docstring>.+)\. \*\/\nexport const (?<exported>\w+): /gm)].map(({ groups }) => ({
    docstring: groups?.['docstring'],
    technology: entries.find(([exported]) => exported === groups?.['exported'])?.[1],
  }))

  test('is short, and holds technologies of its plane', () => {
    expect(text.split('\n').length).toBeLessThan(MOST_LINES_OF_A_FAMILY)
    expect(declarations.filter(({ technology }) => technology?.plane !== plane)).toEqual([])
  })

  test('says in the docstring of each technology what its value says', () => {
    expect(declarations).toHaveLength(text.match(/^export /gm)?.length ?? 0)
    expect(declarations.map(({ docstring }) => docstring)).toEqual(declarations.map(({ technology: t }) => `${t?.name}: ${t?.is}`))
  })
})
