/** Runs the real command, from the sources, as `npx tsx build` does. */
import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** `fourplane …args`, in this repository. */
export function fourplane(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return run(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli/bin.ts'), ...args], ROOT, env)
}

/** `git …args` in a folder, as an author whom nobody has set up. */
export function gitIn(folder: string, ...args: readonly string[]): Promise<Outcome> {
  return run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], folder)
}

/** A command that goes on until it is stopped: `build --watch`, `dev`. */
export interface RunningCommand {
  /** Waits until the command has printed this, after what was waited for before. Answers the line. */
  line(text: string | RegExp): Promise<string>
  /** Everything it has printed. */
  printed(): string
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/** Starts `fourplane …args` in a folder, from the sources. */
export function startFourplane(args: readonly string[], cwd: string): RunningCommand {
  return start(process.execPath, ['--import', join(ROOT, 'node_modules/tsx/dist/loader.mjs'), join(ROOT, 'src/cli/bin.ts'), ...args], cwd)
}

/** Starts a program. */
export function start(program: string, args: readonly string[], cwd: string): RunningCommand {
  const child = spawn(program, [...args], { cwd, env: { ...process.env, NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  let read = 0
  let tell = (): void => {}
  const ended = new Promise<number | null>((done) => child.on('close', done))
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part
      tell()
    })
  }
  return {
    printed: () => text,
    async line(wanted) {
      const limit = Date.now() + 60_000
      for (;;) {
        const lines = text.slice(read).split('\n').slice(0, -1)
        const index = lines.findIndex((line) => (typeof wanted === 'string' ? line.includes(wanted) : wanted.test(line)))
        if (index >= 0) {
          read += lines.slice(0, index + 1).join('\n').length + 1
          return lines[index] ?? ''
        }
        if (Date.now() > limit) throw new Error(`“${wanted}” was not printed, but:\n${text}`)
        const more = Promise.withResolvers<void>()
        tell = more.resolve
        await Promise.race([more.promise, ended, new Promise((done) => setTimeout(done, 1000))])
      }
    },
    async stop(signal = 'SIGINT') {
      child.kill(signal)
      return ended
    },
  }
}

/** Runs a program to its end. */
export function run(program: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return new Promise((done) => {
    const options = { cwd, env: { ...process.env, NO_COLOR: '1', ...env }, maxBuffer: 64 * 1024 * 1024 }
    execFile(program, [...args], options, (error, out, err) => {
      done({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : 1, out, err })
    })
  })
}

/** A new folder with the given files. */
export async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'fourplane-'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}
