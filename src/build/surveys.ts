import { resolve } from 'node:path'
import { byPlace, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { shown } from '../files/shown.ts'
import type { JudgedSurvey, Survey } from '../survey/survey.ts'
import { check } from './build.ts'
import { DEFAULT_PATHS } from './defaults.ts'
import { findDiagramFiles } from './files.ts'
import type { CheckOptions } from './options.ts'
import { openSession } from './session.ts'

export interface SurveysResult {
  /** In the order of their ids, then of their files. */
  readonly surveys: readonly JudgedSurvey[]
  /** Of all files, those too that hold no diagram. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Surveys the diagrams below the given paths under the strictest reading of the rules: severities that the repository sets do not soften
 * them, comments that allow something do not count, a warning is as good as an error, and each diagram must be drawable and stand where its
 * id says. A path that is not there holds no diagrams.
 */
export async function surveys(options: Omit<CheckOptions, 'severities' | 'allowances'>): Promise<SurveysResult> {
  const cwd = resolve(options.cwd ?? process.cwd())
  const { files } = await findDiagramFiles(options.paths ?? DEFAULT_PATHS, cwd)
  if (files.length === 0) return { surveys: [], diagnostics: [] }
  const checked = await check({ ...options, severities: {}, allowances: false })
  const diagnostics = [...checked.diagnostics]
  const taken: { readonly survey: Survey; readonly file: string }[] = []
  const session = openSession({ ...options, cwd, cache: false })
  let done = 0
  try {
    await session.pool.run(
      files.map(({ path }) => ({ task: 'survey', path, cwd })),
      ({ path, surveys: found = [], diagnostics: undrawable }) => {
        done += 1
        const file = shown(path, cwd)
        taken.push(...found.map((survey) => ({ survey, file })))
        diagnostics.push(...undrawable.filter(({ code }) => code === 'FP210'))
        if (!diagnostics.some((known) => known.code === 'FP205' && known.file === file)) diagnostics.push(...misplaced(found, file))
        options.onProgress?.({ step: 'load', done, total: files.length, file })
      },
    )
  } finally {
    session.close()
  }
  const problems = problemsByFile(diagnostics)
  return {
    surveys: taken
      .map(({ survey, file }): JudgedSurvey => ({ ...survey, file, problems: problems.get(file) ?? [] }))
      .sort((a, b) => (a.id === b.id ? compare(a.file, b.file) : compare(a.id, b.id))),
    diagnostics: diagnostics.sort(byPlace),
  }
}

/** The same law as FP205, whatever folder the command was given: a diagram counts for the system in whose folder it stands. */
function misplaced(found: readonly Survey[], file: string): Diagnostic[] {
  const bare = file.replace(/\.[cm]?[jt]s$/, '')
  return found
    .filter(({ id }) => bare !== id && !bare.endsWith(`/${id}`))
    .map(({ id }) => {
      const message = `this diagram is ${id}: it counts only in a file ${id}.ts`
      return { code: 'FP205', severity: 'error', message, file }
    })
}

/** What is said against a file is said against every diagram in it: a file with one mistake is not half trusted. */
function problemsByFile(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly string[]> {
  const problems = new Map<string, readonly string[]>()
  for (const { file, code, message } of diagnostics) {
    problems.set(file, [...(problems.get(file) ?? []), `${code} ${message}`])
  }
  return problems
}

/** Order by code units: no locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
