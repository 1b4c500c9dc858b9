import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { nodeProblem } from './node-version.ts'

const [major = 0, minor = 0] = manifest.engines.node.replace('>=', '').split('.').map(Number)

test('the oldest Node that is good enough, and newer ones', () => {
  for (const version of [`${major}.${minor}.0`, `${major}.${minor + 1}.0`, `${major + 1}.0.0`, `${major + 80}.1.2`])
    expect(nodeProblem(version), version).toBeUndefined()
})

test('older ones, as numbers', () => {
  for (const version of [`${major}.${minor - 1}.9`, `${major - 1}.99.0`, '9.9.9'])
    expect(nodeProblem(version), version).toContain(`needs Node ${major}.${minor} or newer, and this is ${version}`)
})
