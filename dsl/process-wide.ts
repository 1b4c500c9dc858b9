/**
 * One value for the whole process under a name, even where this package is loaded twice: as an ES module by the compiler and as CommonJS
 * by an author's project, or from two installed copies.
 */
export function processWide<T extends object>(name: string, make: () => T): T {
  const key = Symbol.for(`fourplane/${name}`)
  const shared = globalThis as unknown as Record<symbol, T | undefined>
  shared[key] ??= make()
  return shared[key]
}
