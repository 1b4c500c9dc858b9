import { realpath } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { git } from './git.ts'

/** Begins the line of a commit. No path has two slashes in a row. */
const COMMIT = 'commit//'
const PIECE = new RegExp(`^\\n?(?:${COMMIT}(\\d{4}-\\d\\d-\\d\\d)\\n?)?(.*)$`, 's')

/**
 * The ISO day of the last commit that changed each file, of the files below a folder that git knows; paths are relative to it. Nothing
 * outside of git, and nothing in a shallow clone, whose first commit seems to have changed everything.
 */
export async function lastChanged(cwd: string): Promise<ReadonlyMap<string, string>> {
  const days = new Map<string, string>()
  try {
    if ((await git(['rev-parse', '--is-shallow-repository'], cwd)).trim() === 'true') return days
    const top = (await git(['rev-parse', '--show-toplevel'], cwd)).trim()
    const here = relative(await realpath(top), await realpath(cwd)).replaceAll(sep, '/')
    // newest first: the first time that a file is met is its last change
    const log = await git(
      ['log', `--format=${COMMIT}%cs`, '--name-only', '-z', '--no-renames', '--diff-merges=first-parent', '--', '.'],
      cwd,
    )
    let day = ''
    for (const piece of log.split('\0')) {
      const [, commit, file = ''] = PIECE.exec(piece) ?? []
      if (commit !== undefined) day = commit
      const path = here === '' ? file : file.slice(here.length + 1)
      if (file !== '' && !days.has(path)) days.set(path, day)
    }
    return days
  } catch {
    return days // no git, or no repository
  }
}
