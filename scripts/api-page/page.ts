import { resolve } from 'node:path'
import { type ExportedDeclarations, type JSDoc, Node, Project, type SourceFile } from 'ts-morph'
import tsconfig from '../../tsconfig.json' with { type: 'json' }

const ROOT = resolve(import.meta.dirname, '../..')
/** Entries with hundreds of uniform exports, of which only the number is said: an editor completes them. */
const CATALOGUES = new Set(['fourplane/tech'])

/** `docs/api.md`: what every entry of the package exports, with its signature and what its docstring says. */
export function apiPage(): string {
  const project = new Project({ tsConfigFilePath: resolve(ROOT, 'tsconfig.json'), skipAddingFilesFromTsConfig: true })
  const entries = Object.entries(tsconfig.compilerOptions.paths).map(([name, [path = '']]) =>
    section(name, project.addSourceFileAtPath(resolve(ROOT, path))),
  )
  return ['# API', '<!-- Written by `npx tsx scripts/api-page.ts`. -->', ...entries, ''].join('\n\n')
}

function section(name: string, file: SourceFile): string {
  const exported = [...file.getExportedDeclarations()].sort(([a], [b]) => (a < b ? -1 : 1))
  if (CATALOGUES.has(name)) return `## ${name}\n\n${exported.length} technologies, each on its plane: \`tech.kafka\`, \`tech.postgresql\`.`
  const parts = exported.flatMap(([symbol, [declaration]]) => (declaration === undefined ? [] : [entry(symbol, declaration)]))
  return [`## ${name}`, ...parts].join('\n\n')
}

function entry(symbol: string, declaration: ExportedDeclarations): string {
  const [text, examples] = documentation(declaration)
  const code = `\`\`\`ts\n${signature(symbol, declaration)}\n\`\`\``
  return [`### ${symbol}`, code, ...(text === '' ? [] : [text]), ...examples.map((example) => `\`\`\`ts\n${example}\n\`\`\``)].join('\n\n')
}

/** How it is declared, without its body; an interface with its properties, but without what they say of themselves. */
function signature(symbol: string, declaration: ExportedDeclarations): string {
  if (Node.isFunctionDeclaration(declaration)) {
    const [head = ''] = declaration.getText().split(declaration.getBody()?.getText() ?? '\0')
    return tidy(head.replace(/^export /, ''))
  }
  if (Node.isInterfaceDeclaration(declaration) || Node.isTypeAliasDeclaration(declaration))
    return tidy(declaration.getText().replace(/^export /, ''))
  if (Node.isClassDeclaration(declaration)) return `class ${symbol} extends ${declaration.getExtends()?.getText() ?? 'Object'}`
  if (Node.isVariableDeclaration(declaration))
    return `const ${symbol}: ${declaration.getTypeNode()?.getText() ?? declaration.getType().getText(declaration)}`
  return symbol
}

function tidy(text: string): string {
  return text
    .replaceAll(/\s*\/\*\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\n/gm, '')
    .trim()
}

/** What a docstring says, and its examples. */
function documentation(declaration: ExportedDeclarations): readonly [string, readonly string[]] {
  const owner = Node.isVariableDeclaration(declaration) ? declaration.getVariableStatement() : declaration
  const docs: readonly JSDoc[] = owner !== undefined && Node.isJSDocable(owner) ? owner.getJsDocs() : []
  const doc = docs.at(-1)
  if (doc === undefined) return ['', []]
  const examples = doc.getTags().filter((tag) => tag.getTagName() === 'example')
  return [
    doc
      .getDescription()
      .replaceAll(/\{@link (\w+)\}/g, '`$1`')
      .replaceAll(/\s+/g, ' ')
      .trim(),
    examples.map((tag) => tag.getCommentText() ?? ''),
  ]
}
