import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { systems } from '../../dsl/systems/index.ts'
import * as tech from '../../dsl/tech/index.ts'
import { checkSlug } from '../../dsl/text.ts'
import { packageRoot } from '../package-root.ts'

const ENDING = '.ts.template'
const TEMPLATES = new URL('templates/', packageRoot)

/** The kinds of diagram that have a scaffold: the eight views and the nine other categories. */
export function scaffoldKinds(): readonly string[] {
  return readdirSync(TEMPLATES)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort()
}

/** What is not a view of a system is a category of its own name. */
const CATEGORIES = new Set(['incident', 'debugging', 'pattern', 'scaling', 'performance', 'cost', 'migration', 'capacity', 'comparison'])

export interface Wanted {
  readonly kind: string
  /** Id of a company, a technology, or a system of one's own. */
  readonly system: string
  readonly slug: string
}

/** The text of a new diagram file: it type-checks but for its holes. */
export function scaffoldText({ kind, system, slug }: Wanted): string {
  const subject = subjectOf(checkSlug(system, 'the system'))
  const template = readFileSync(new URL(`${kind}${ENDING}`, TEMPLATES), 'utf8')
  const filled = { ...subject, slug: checkSlug(slug, 'the slug'), title: titleOf(slug) }
  const text = template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => filled[name as keyof typeof filled])
  // The import of technologies stays only where the subject is one; the holes name others as examples.
  return subject.system.startsWith('tech.') ? text : text.replace("import * as tech from 'fourplane/tech'\n", '')
}

/** Where such a file stands below the folder of diagrams: `netflix/architecture/storage.ts`. */
function scaffoldPath({ kind, system, slug }: Wanted): string {
  return `${system}/${CATEGORIES.has(kind) ? kind : 'architecture'}/${slug}.ts`
}

/** Writes a new diagram file; `EEXIST` if there is one and `force` is not set. */
export async function writeScaffold(wanted: Wanted, folder: string, force: boolean): Promise<string> {
  const path = join(folder, scaffoldPath(wanted))
  const text = scaffoldText(wanted)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text, { flag: force ? 'w' : 'wx' })
  return path
}

/** Code that names a system by its id, and the names of `fourplane` that the code uses. */
export function systemOf(id: string): { readonly code: string; readonly imports: readonly string[] } {
  const { system, systemImport } = subjectOf(checkSlug(id, 'the system'))
  return { code: system, imports: systemImport.split(', ').filter((name) => name !== '') }
}

function subjectOf(id: string): { readonly system: string; readonly systemImport: string } {
  if (id in systems) return { system: `systems.${id}`, systemImport: ', systems' }
  const technology = Object.entries(tech).find(([, one]) => one.id === id)
  if (technology !== undefined) return { system: `tech.${technology[0]}`, systemImport: '' }
  return { system: `system('${id}', fillIn('its name'))`, systemImport: ', system' }
}

function titleOf(slug: string): string {
  const words = slug.replaceAll('-', ' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
