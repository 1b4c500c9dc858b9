/** SARIF: valid against the schema of version 2.1.0, and within what GitHub's code scanning takes. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { beforeAll, expect, test } from 'vitest'
import { folderWith, fourplane } from './command.ts'
import { minimalDiagram } from './samples/minimal.ts'

const schema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
) as object

interface Log {
  readonly runs: readonly {
    readonly tool: {
      readonly driver: { readonly rules: readonly { readonly id: string; readonly shortDescription: { readonly text: string } }[] }
    }
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly message: { readonly text: string }
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: { readonly startLine: number } }
      }[]
    }[]
  }[]
}

let text: string
let log: Log

beforeAll(async () => {
  const folder = await folderWith({
    'Ünder space/wrong file.ts': minimalDiagram({ label: 'Service A' }),
    'broken.ts': 'const x = = 1\n',
    'loop.ts': 'export const x = 1\n',
    'many.ts': minimalDiagram({ slug: 'many', onCall: 'x: 1,' }),
  })
  text = (await fourplane(['check', folder, '--format', 'sarif'])).out
  log = JSON.parse(text) as Log
})

test('it is valid against the schema', () => {
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv as never)
  const validate = ajv.compile(schema)
  validate(log)
  expect(validate.errors ?? []).toEqual([])
  expect(validate({ ...log, version: '2.0.0' })).toBe(false) // the validator can say no
})

// https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
test("it has what GitHub's code scanning needs, within its limits", () => {
  expect(log.runs).toHaveLength(1)
  const { tool, results } = log.runs[0] as Log['runs'][number]
  expect(results.length).toBeGreaterThanOrEqual(4)
  expect(results.length).toBeLessThanOrEqual(25_000)
  for (const { ruleId, ruleIndex, message, locations } of results) {
    expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    expect(message.text).not.toBe('')
    expect(locations).toHaveLength(1)
    const { artifactLocation, region } = (locations[0] as (typeof locations)[number]).physicalLocation
    expect(artifactLocation.uri).not.toMatch(/[ Ü]/)
    expect(region.startLine).toBeGreaterThanOrEqual(1)
  }
  for (const { shortDescription } of tool.driver.rules) expect(shortDescription.text.length).toBeLessThanOrEqual(1024)
  expect(Buffer.byteLength(text)).toBeLessThan(10 * 1024 * 1024)
})
