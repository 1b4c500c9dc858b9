import type { CallExpression, Node, SourceFile } from 'ts-morph'

/** Line and column, both from 1. */
interface Position {
  readonly line: number
  readonly column: number
}

/** Finds, in one file, the property at `path` (`metrics.cost`) of the object that the call at `call` is given. */
export type FindProperty = (call: Position, path: string) => Position | undefined

/**
 * Reads a file of the language by ts-morph. A diagnostic knows the call that made its diagram, and the path of the property it is about;
 * where the property is missing, its nearest parent that is written down is the place. The package is loaded when somebody asks: most runs
 * have nothing to report.
 */
export async function propertyFinder(text: string): Promise<FindProperty> {
  const { Node: kinds, Project } = await import('ts-morph')
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true, compilerOptions: { allowJs: true } })
  const file = project.createSourceFile('file.ts', text)

  /** The object or list that a value is, also where a constant of the file holds it. */
  const resolved = (node: Node): Node => {
    if (kinds.isAsExpression(node) || kinds.isSatisfiesExpression(node) || kinds.isParenthesizedExpression(node))
      return resolved(node.getExpression())
    if (!kinds.isIdentifier(node)) return node
    const initializer = file.getVariableDeclaration(node.getText())?.getInitializer()
    return initializer === undefined || initializer === node ? node : resolved(initializer)
  }
  /** The node to point at for one step of a path, and the value to go on from. */
  const step = (value: Node, name: string): { readonly at: Node; readonly value: Node } | undefined => {
    const from = resolved(value)
    if (kinds.isArrayLiteralExpression(from)) {
      const element = from.getElements()[Number(name)]
      return element === undefined || kinds.isSpreadElement(element) ? undefined : { at: element, value: element }
    }
    if (!kinds.isObjectLiteralExpression(from)) return undefined
    const property = from.getProperty(name)
    if (kinds.isPropertyAssignment(property)) return { at: property, value: property.getInitializerOrThrow() }
    return kinds.isShorthandPropertyAssignment(property) ? { at: property, value: property.getNameNode() } : undefined
  }
  return (call, path) => {
    const given = callAt(file, call, kinds.isCallExpression)?.getArguments().map(resolved).findLast(kinds.isObjectLiteralExpression)
    if (given === undefined) return undefined
    let found: { readonly at: Node; readonly value: Node } | undefined
    for (const name of path.split('.')) {
      const next = step(found?.value ?? given, name)
      if (next === undefined) break
      found = next
    }
    if (found === undefined) return undefined
    const { line, column } = file.getLineAndColumnAtPos(found.at.getStart())
    return { line, column }
  }
}

/** The call whose callee stands at a position, as V8 tells it: at the name, or at the last name of `a.b()`. */
function callAt(file: SourceFile, { line, column }: Position, isCall: (node: Node) => node is CallExpression): CallExpression | undefined {
  const start =
    file
      .getFullText()
      .split('\n')
      .slice(0, line - 1)
      .reduce((sum, text) => sum + text.length + 1, 0) +
    column -
    1
  let node: Node | undefined = file.getDescendantAtPos(start)
  while (node !== undefined && !(isCall(node) && node.getExpression().getEnd() > start)) node = node.getParent()
  return node
}
