/** The house: data flows one way, and an import never points back. */
import { relative, resolve, sep } from 'node:path'
import { Project } from 'ts-morph'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

/** What each room may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  dsl: [],
  'src/package-root.ts': [],
  'src/figure': [],
  'src/text': [],
  'src/budgets': ['dsl'],
  'src/lower': ['dsl', 'src/figure', 'src/budgets'],
  'src/mermaid': ['src/figure', 'src/diagnostics'],
  'src/layout': ['dsl', 'src/figure', 'src/text'],
  'src/svg': ['dsl', 'src/layout', 'src/text'],
  'src/render.ts': ['dsl', 'src/diagnostics', 'src/figure', 'src/lower', 'src/layout', 'src/mermaid', 'src/svg'],
  'src/page': ['dsl', 'src/budgets', 'src/find', 'src/lower'],
  'src/diagnostics': ['dsl'],
  'src/rules': ['dsl', 'src/budgets', 'src/diagnostics'],
  'src/files': [],
  'src/markdown': ['src/diagnostics'],
  'src/picture': ['src/diagnostics', 'src/markdown', 'src/mermaid', 'src/render.ts'],
  'src/lint': ['dsl', 'src/figure', 'src/mermaid', 'src/diagnostics', 'src/markdown', 'src/config'],
  'src/config': ['dsl', 'src/diagnostics', 'src/rules'],
  'src/find': ['dsl'],
  'src/diff': ['dsl', 'src/figure', 'src/layout', 'src/lower', 'src/page', 'src/svg'],
  'src/revision': [],
  'src/survey': ['dsl', 'src/diagnostics', 'src/diff', 'src/page'],
  'src/progress': ['dsl', 'src/figure', 'src/files', 'src/render.ts', 'src/survey'],
  'src/links': ['src/files', 'src/markdown'],
  'src/discover': ['dsl', 'src/config', 'src/files', 'src/progress', 'src/survey'],
  // It reads the texts it imports; nothing of the parser points back.
  'src/import': ['dsl', 'src/diagnostics', 'src/figure', 'src/markdown', 'src/mermaid'],
  'src/cache': ['src/package-root.ts'],
  'src/dev': ['src/build', 'src/diagnostics'],
  'src/build': [
    'dsl',
    'src/cache',
    'src/config',
    'src/diagnostics',
    'src/dev',
    'src/diff',
    'src/figure',
    'src/files',
    'src/find',
    'src/import',
    'src/lower',
    'src/mermaid',
    'src/page',
    'src/render.ts',
    'src/rules',
    'src/survey',
    'src/svg',
    'src/text',
    'src/package-root.ts',
  ],
  'src/site': ['dsl', 'src/files', 'src/find', 'src/page', 'src/progress', 'src/svg', 'src/text', 'src/package-root.ts'],
  'src/plugins': ['src/build', 'src/config', 'src/diagnostics', 'src/figure', 'src/files', 'src/mermaid', 'src/render.ts'],
  'src/completion': [],
  'src/scaffold': ['dsl', 'src/package-root.ts'],
  'src/cli': [
    'dsl',
    'src/build',
    'src/completion',
    'src/config',
    'src/dev',
    'src/diagnostics',
    'src/diff',
    'src/discover',
    'src/files',
    'src/find',
    'src/import',
    'src/links',
    'src/lint',
    'src/markdown',
    'src/mermaid',
    'src/picture',
    'src/progress',
    'src/revision',
    'src/rules',
    'src/scaffold',
    'src/site',
    'src/survey',
    'src/package-root.ts',
  ],
}

const project = new Project({ skipAddingFilesFromTsConfig: true, compilerOptions: { allowJs: false } })
project.addSourceFilesAtPaths([`${ROOT}/{dsl,src,systems}/**/*.ts`, `!${ROOT}/**/*.test.ts`, `!${ROOT}/**/*.test-d.ts`])
const imports = project.getSourceFiles().flatMap((file) =>
  [...file.getImportDeclarations(), ...file.getExportDeclarations()].flatMap((declaration) => {
    const to = declaration.getModuleSpecifierValue()
    if (to === undefined) return []
    const from = relative(ROOT, file.getFilePath()).replaceAll(sep, '/')
    return [
      { from, to, target: to.startsWith('.') ? relative(ROOT, resolve(file.getDirectoryPath(), to)).replaceAll(sep, '/') : undefined },
    ]
  }),
)

/** The room a file is in: the longest key of the table that it begins with. */
function roomOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT).find((room) => file === room || file.startsWith(`${room}/`))
}

test('every file of dsl and src is in a room', () => {
  const homeless = imports.map(({ from }) => from).filter((file) => !file.startsWith('systems/') && roomOf(file) === undefined)
  expect(homeless).toEqual([])
  expect(imports.length).toBeGreaterThan(100)
})

test('no import points back up the line', () => {
  const wrong = imports.filter(({ from, target }) => {
    const room = roomOf(from)
    if (room === undefined || target === undefined) return false
    const other = roomOf(target)
    return other !== room && (other === undefined || !MAY_IMPORT[room]?.includes(other))
  })
  expect(wrong.map(({ from, target }) => `${from} → ${target}`)).toEqual([])
})

test('content imports only public names and its own system', () => {
  const wrong = imports.filter(({ from, to, target }) => {
    if (!from.startsWith('systems/')) return false
    const system = from.split('/').slice(0, 2).join('/')
    return target === undefined ? !/^fourplane(\/(tech|units))?$/.test(to) : !target.startsWith(`${system}/`)
  })
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
})

test('the build never imports mermaid', () => {
  expect(imports.filter(({ to }) => to === 'mermaid' || to.startsWith('mermaid/')).map(({ from }) => from)).toEqual([])
})
