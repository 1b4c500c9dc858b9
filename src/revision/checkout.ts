import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, realpath, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

/** What a diagram may be made of. Nothing else of a revision is written out: a repository may hold gigabytes beside. */
const SOURCES = /\.(?:[cm]?[jt]s|json)$/
/** Most bytes that git may answer at once: names of a million files. */
const MOST_OUTPUT = 256 * 1024 * 1024

/** A git command that did not go well; the message is git's own. */
export class GitError extends Error {
  override readonly name = 'GitError'
}

/** The sources of a revision in a folder of their own. */
export interface Checkout {
  /** What stands for the current folder there. */
  readonly cwd: string
  /** The commit, abbreviated. */
  readonly commit: string
  remove(): Promise<void>
}

/**
 * Writes the sources of a revision into a temporary folder. The work tree, the index and the list of worktrees of the user stay as they are:
 * git uses an index file in that folder. Packages are those that are installed now, by links to each `node_modules`. Throws a
 * {@link GitError}.
 */
export async function checkout(revision: string, cwd: string): Promise<Checkout> {
  const top = (await git(['rev-parse', '--show-toplevel'], cwd)).trim()
  const commit = (
    await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`], cwd).catch(() => {
      throw new GitError(`git knows no revision “${revision}”: give a branch, a tag or a commit`)
    })
  ).trim()
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'fourplane-revision-')))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    const tree = join(folder, 'tree')
    const env = { GIT_INDEX_FILE: join(folder, 'index') }
    const names = (await git(['ls-tree', '-r', '-z', '--name-only', commit], top)).split('\0').filter((name) => SOURCES.test(name))
    await git(['read-tree', commit], top, { env })
    if (names.length > 0) await git(['checkout-index', '-z', '--stdin', `--prefix=${tree}/`], top, { env, input: names.join('\0') })
    const here = relative(await realpath(top), await realpath(cwd))
    await linkPackages(top, tree, here)
    return { cwd: join(tree, here), commit: commit.slice(0, 10), remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Links each `node_modules` from the top of the repository down to the current folder, and those of the folders above the top. */
async function linkPackages(top: string, tree: string, here: string): Promise<void> {
  for (let at = here; ; at = dirname(at)) {
    const [present, link] = [join(top, at, 'node_modules'), join(tree, at, 'node_modules')]
    if (existsSync(present) && existsSync(dirname(link))) await symlink(present, link, 'junction')
    if (at === '' || at === '.') break
  }
  if (existsSync(join(tree, 'node_modules'))) return
  for (let above = dirname(top); dirname(above) !== above; above = dirname(above)) {
    const present = join(above, 'node_modules')
    if (existsSync(present) && existsSync(tree)) return symlink(present, join(tree, 'node_modules'), 'junction')
  }
}

function git(
  args: readonly string[],
  cwd: string,
  { env = {}, input }: { readonly env?: Readonly<Record<string, string>>; readonly input?: string } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: MOST_OUTPUT }
    const child = execFile('git', [...args], options, (error, out, err) => {
      if (error === null) resolve(out)
      else reject(new GitError(err.trim() || error.message))
    })
    child.stdin?.on('error', () => undefined) // git ended early: its own message says why
    child.stdin?.end(input ?? '')
  })
}
