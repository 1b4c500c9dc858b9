import { describe, expect, test } from 'vitest'
import { source } from './facts/source.ts'
import type { Flow } from './flow.ts'
import { control, edge, service, state } from './node.ts'
import { isRefusal } from './refusal.ts'
import { select, withDefaults } from './select.ts'
import * as tech from './tech/index.ts'
import { lasting, ms } from './units/index.ts'

const blog = source({ url: 'https://acme.example/blog/a', title: 'A', publisher: 'Acme', published: '2025', kind: 'paper', seen: 'whole' })
const cdn = edge(tech.cloudFront, { tags: ['web'] })
const api = service(tech.awsLambda, { tags: ['web', 'orders'] })
const orders = state(tech.dynamoDb, { tags: ['orders'] })
const archive = state(tech.s3)
const alarms = control(tech.cloudWatch)
const flows = [cdn.to(api, 'asks').to(orders, 'writes').to(archive, 'copies'), alarms.to(orders, 'watches')]

const shown = (selected: readonly Flow[]) =>
  selected.flatMap(({ steps }) => steps.map(({ from, to, via }) => `${from.name} ${via.label} ${to.name}`))

describe('select', () => {
  test('takes what lies around a node, in both directions', () => {
    expect(shown(select(flows, { around: api }))).toEqual(['Amazon CloudFront asks AWS Lambda', 'AWS Lambda writes Amazon DynamoDB'])
    expect(shown(select(flows, { around: api, depth: 2 }))).toHaveLength(4)
  })

  test('takes planes and tags', () => {
    expect(shown(select(flows, { planes: ['edge', 'service'] }))).toEqual(['Amazon CloudFront asks AWS Lambda'])
    expect(shown(select(flows, { tags: ['orders'] }))).toEqual(['AWS Lambda writes Amazon DynamoDB'])
    expect(shown(select(flows, { tags: ['web', 'orders'] }))).toHaveLength(2)
  })

  test('refuses a selection that fits nothing, and a depth that is none', () => {
    const refused = (work: () => unknown): string | undefined => {
      try {
        work()
      } catch (thrown) {
        return isRefusal(thrown) ? thrown.problems[0]?.code : String(thrown)
      }
      return undefined
    }
    expect(refused(() => select(flows, { tags: ['nothing'] }))).toBe('FP110')
    expect(refused(() => select(flows, { around: api, depth: 0 }))).toBe('FP101')
  })
})

test('withDefaults fills in what an edge does not say', () => {
  const timeout = lasting(ms(800)).from(blog)
  const [first, second] = withDefaults({ protocol: 'HTTPS', timeout }, [
    cdn.to(api, 'asks').to(orders, { label: 'writes', protocol: 'DynamoDB API' }),
  ])
  expect(first.steps[0]?.via).toMatchObject({ label: 'asks', protocol: 'HTTPS', timeout })
  expect(second?.steps[0]?.via).toMatchObject({ label: 'writes', protocol: 'DynamoDB API', timeout })
})
