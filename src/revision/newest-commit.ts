import { GitError, git } from './git.ts'

const SECOND_MS = 1000

/** When the newest commit of the repository around a folder was made. Throws a {@link GitError}: no repository, no commit. */
export async function newestCommitTime(cwd: string): Promise<Date> {
  const seconds = Number((await git(['log', '-1', '--format=%ct'], cwd)).trim())
  if (!(seconds > 0)) throw new GitError('git knows no commit here')
  return new Date(seconds * SECOND_MS)
}
