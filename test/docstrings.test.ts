/** Every `@example` of the language that shows its output (`expression // output`) gives that output. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as fourplane from '../dsl/index.ts'
import * as tech from '../dsl/tech/index.ts'
import * as units from '../dsl/units/index.ts'
import { singular } from '../dsl/units/singular.ts'
import { bounded } from '../src/budgets/bound.ts'
import { joined, plain } from '../src/budgets/formula.ts'
import { roundingOf } from '../src/budgets/rounding.ts'
import { digestOf } from '../src/cache/digest.ts'
import { isOwnCode } from '../src/diagnostics/diagnostic.ts'
import { topicsOf } from '../src/discover/topics.ts'
import { scheduled } from '../src/figure/gantt-schedule.ts'
import { superscript } from '../src/figure/superscript.ts'
import { occursIn } from '../src/find/occurs.ts'
import { termsOf, wordsOf } from '../src/find/words.ts'
import { percentText, tickTexts, valueText } from '../src/layout/chart/number-axis.ts'
import { separate } from '../src/layout/chart/separate.ts'
import { spread } from '../src/layout/chart/spread.ts'
import { labelText } from '../src/layout/label-text.ts'
import { paintOf } from '../src/layout/paint.ts'
import { isReserved } from '../src/links/files.ts'
import { saysNotThere } from '../src/links/page.ts'
import { askedPause } from '../src/links/patience.ts'
import { planeOfClass } from '../src/lint/plane-names.ts'
import { styleOf } from '../src/lint/style.ts'
import { framedParticipants, mermaidTheme } from '../src/lower/mermaid-theme.ts'
import { mermaidFences } from '../src/markdown/fences.ts'
import * as mermaid from '../src/mermaid/index.ts'
import { plainNumber } from '../src/mermaid/number.ts'
import { decoded, quoted } from '../src/mermaid/text.ts'
import { readYaml } from '../src/mermaid/yaml.ts'
import { ageOf, monthsBetween } from '../src/progress/age.ts'
import { shareText } from '../src/progress/page.ts'
import { lastDayOf, weekOf } from '../src/progress/week.ts'
import { html } from '../src/site/html.ts'
import { impacts } from '../src/site/impact.ts'
import { missingGlyphs, textWidth, wrapText } from '../src/text/measure.ts'

const ROOT = join(import.meta.dirname, '..')
const acme = fourplane.system('acme', 'Acme')
const blog = fourplane.source({
  url: 'https://acme.example/blog/a',
  title: 'A',
  publisher: 'Acme',
  published: '2025',
  kind: 'paper',
  seen: 'whole',
})
const cassandra = fourplane.state(tech.cassandra, { version: '5.0' })
/** What examples may name besides the public names. */
const SCENERY = {
  ...{ acme, blog, cassandra, tech, separate, scheduled, superscript, plainNumber, quoted, decoded, textWidth, wrapText, missingGlyphs },
  ...{ percentText, tickTexts, valueText, spread, mermaidTheme, framedParticipants, occursIn, termsOf, wordsOf },
  ...{ bounded, joined, plain, roundingOf, singular, isOwnCode, mermaidFences, planeOfClass, styleOf },
  ...{ labelText, paintOf, readYaml, html, impacts, digestOf },
  ...{ topicsOf, isReserved, saysNotThere, askedPause, ageOf, monthsBetween, shareText, lastDayOf, weekOf },
  evCache: fourplane.state(tech.evCache, { version: '5' }),
  kafka: fourplane.state(tech.kafka, { version: '4.1' }),
  api: fourplane.service(tech.ec2),
  cdn: fourplane.edge(tech.openConnect, { label: 'Open Connect' }),
  reads: units.rps(1_000_000).from(blog),
  objectSize: units.megabytes(2.3).from(blog),
}

interface Example {
  readonly place: string
  readonly code: string
  readonly output: string
}

function examplesOf(file: string): Example[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [...text.matchAll(/@example\s([\s\S]*?)(?:\*\/|\n\s*\* @)/g)].flatMap(([, body = ''], index) => {
    const lines = body.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    const shown = lines.findIndex((line) => /^[^/].* \/\/ ['"\d[t]/.test(line.trim()))
    if (shown === -1) return []
    const [, expression = '', output = ''] = /^(.*?) \/\/ (.*)$/.exec((lines[shown] as string).trim()) ?? []
    return [{ place: `${file} #${index + 1}`, code: `${lines.slice(0, shown).join('\n')}\nreturn (${expression})`, output }]
  })
}

const files = ['dsl', 'src'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((file) => /\.ts$/.test(file) && !/\.test(-d)?\.ts$/.test(file))
    .sort(),
)
const examples = files.flatMap(examplesOf)

describe('docstrings', () => {
  test('there are many', () => expect(examples.length).toBeGreaterThan(50))

  test.each(examples.map((example) => [example.place, example] as const))('%s', (_, { code, output }) => {
    const declared = new Set([...code.matchAll(/^const (\w+)/gm)].map(([, name]) => name))
    const scope = Object.entries({ ...fourplane, ...units, ...mermaid, ...SCENERY }).filter(
      ([name]) => !declared.has(name) && name !== 'default',
    )
    const run = new Function(...scope.map(([name]) => name), code)
    const result: unknown = run(...scope.map(([, value]) => value))
    if (/^[\d.]+…$/.test(output)) expect(String(result).startsWith(output.slice(0, -1))).toBe(true)
    else expect(result).toEqual(new Function(`return (${output})`)())
  })
})
