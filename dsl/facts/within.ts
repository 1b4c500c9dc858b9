import { type Fact, isFact } from '../units/quantity.ts'
import { isSource, type Source } from './source.ts'

/** All facts inside a value, depth first, each once; the inputs of derived and estimated facts come after them. */
export function factsWithin(value: unknown): readonly Fact[] {
  const facts = new Set<Fact>()
  const visited = new Set<object>()
  const visit = (item: unknown): void => {
    if (typeof item !== 'object' || item === null || visited.has(item)) return
    visited.add(item)
    if (isFact(item)) {
      facts.add(item)
      if ('inputs' in item.origin) item.origin.inputs.forEach(visit)
      return
    }
    Object.values(item).forEach(visit)
  }
  visit(value)
  return [...facts]
}

/** All sources inside a value, those of its facts included, each once. */
export function sourcesWithin(value: unknown): readonly Source[] {
  const sources = new Set<Source>()
  const visited = new Set<object>()
  const visit = (item: unknown): void => {
    if (typeof item !== 'object' || item === null || visited.has(item)) return
    visited.add(item)
    if (isSource(item)) sources.add(item)
    else Object.values(item).forEach(visit)
  }
  visit(value)
  return [...sources]
}
