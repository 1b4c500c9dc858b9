import { dirname, relative, resolve } from 'node:path'
import type { Command } from 'commander'
import { register } from 'tsx/esm/api'
import type { CheckOptions } from '../build/index.ts'
import { isAddress } from '../config/address.ts'
import { type Config, findConfig, loadConfig, type Severities } from '../config/index.ts'

/** A config file as a command uses it: paths made relative to the current folder. */
export interface Settings extends Config {
  /** The file they come from; absent where there is none. */
  readonly file?: string
}

/** The options that choose a config file, the same for every command that has one. */
export function addConfigOptions(command: Command): Command {
  return command
    .option('-c, --config <file>', 'config file (default: the nearest fourplane.config.ts, here or above)')
    .option('--no-config', 'use no config file')
}

/** What {@link addConfigOptions} gives: a path, `false` for `--no-config`, or `true` for a search. */
export interface ConfigOptions {
  readonly config?: string | boolean
}

/** What `check` and `build` are asked for: an option of the command goes before the setting of the file. */
export function checkOptions(
  { file, diagrams, severities, jobs, timeLimit, rules = [] }: Settings,
  paths: readonly string[],
  options: { readonly jobs?: number; readonly timeLimit?: number; readonly severity: Severities; readonly cache: boolean },
): CheckOptions {
  const chosenPaths = paths.length > 0 ? paths : diagrams
  const chosenJobs = options.jobs ?? jobs
  const seconds = options.timeLimit ?? timeLimit
  return {
    ...(chosenPaths === undefined ? {} : { paths: chosenPaths }),
    ...(chosenJobs === undefined ? {} : { jobs: chosenJobs }),
    ...(seconds === undefined ? {} : { fileTimeLimitMs: seconds * 1000 }),
    severities: { ...severities, ...options.severity },
    cache: options.cache,
    ...(file === undefined ? {} : { project: dirname(file) }),
    ...(file === undefined || rules.length === 0 ? {} : { config: file }),
  }
}

/**
 * The settings of the config file that the options choose.
 *
 * @param edition as for {@link loadConfig}
 */
export async function settingsOf({ config = true }: ConfigOptions, cwd: string = process.cwd(), edition = 0): Promise<Settings> {
  const file = config === false ? undefined : typeof config === 'string' ? resolve(cwd, config) : findConfig(cwd)
  if (file === undefined) return {}
  const unregister = register()
  try {
    const settings = await loadConfig(file, edition)
    const here = (path: string): string => relative(cwd, resolve(dirname(file), path)) || '.'
    const { diagrams, out, feeds } = settings
    return {
      ...settings,
      file,
      ...(diagrams === undefined ? {} : { diagrams: diagrams.map(here) }),
      ...(out === undefined ? {} : { out: here(out) }),
      ...(feeds === undefined ? {} : { feeds: feeds.map((feed) => (isAddress(feed.from) ? feed : { ...feed, from: here(feed.from) })) }),
    }
  } finally {
    await unregister()
  }
}
