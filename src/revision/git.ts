import { execFile } from 'node:child_process'

/** Most bytes that git may answer at once: names of a million files. */
const MOST_OUTPUT = 256 * 1024 * 1024

/** A git command that did not go well; the message is git's own. */
export class GitError extends Error {
  override readonly name = 'GitError'
}

/** What a git command prints. Throws a {@link GitError}. */
export function git(
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
