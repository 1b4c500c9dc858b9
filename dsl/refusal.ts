/**
 * What the language refuses at run time, where a type could not see it (`NaN`, `as any`, JavaScript): a code, and a sentence that says
 * what to do. Codes and their explanations are listed in `docs/diagnostics.md`.
 */
export interface Problem {
  readonly code: ProblemCode
  readonly message: string
  /** Dotted path of the property inside the value that was refused, such as `metrics.cost`. */
  readonly path?: string
  /** The value (node, group, diagram, …) that the problem is about; its place in the author's file is found from it. */
  readonly subject?: object
}

export type ProblemCode =
  | 'FP101'
  | 'FP102'
  | 'FP103'
  | 'FP104'
  | 'FP105'
  | 'FP106'
  | 'FP107'
  | 'FP108'
  | 'FP109'
  | 'FP110'
  | 'FP111'
  | 'FP112'
  | 'FP113'
  | 'FP114'
  | 'FP115'
  | 'FP116'
  | 'FP117'
  | 'FP118'

/** Every code of the language, with the rule it stands for. */
export const problemCodes: Readonly<Record<ProblemCode, string>> = {
  FP101: 'A number must be finite.',
  FP102: 'A number must not be negative.',
  FP103: 'A quantity, fact, source, node or diagram is made by its function, never by hand.',
  FP104: 'A technology or node stands on its own plane.',
  FP105: 'A version is 4, 4.1 or 4.1.3.',
  FP106: 'The colour comes from the plane.',
  FP107: 'A text is one to 300 characters long.',
  FP108: 'An id or slug is lower-case letters, digits and hyphens.',
  FP109: 'A required property is present and of its kind.',
  FP110: 'A flow has at least one step.',
  FP111: 'A link is https and leads to the very page.',
  FP112: 'A date or time is written in ISO 8601.',
  FP113: 'A derived fact needs published inputs and a result of one unit.',
  FP114: 'A group holds nodes of one plane, and a node stands in one group.',
  FP115: 'A diagram belongs to a known system.',
  FP116: 'Node ids are unique in a diagram.',
  FP117: 'A hole of a scaffold is filled.',
  FP118: 'Order hints name two nodes of one plane of the diagram and do not contradict each other.',
}

/** Thrown by the functions of the language. Its stack leads to the author's line. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.code}: ${problem.message}`).join('\n'))
    this.problems = problems
  }
}

/** Whether something thrown is a refusal, of this copy of the package or another. */
export function isRefusal(thrown: unknown): thrown is Refusal {
  return thrown instanceof Error && thrown.name === 'Refusal' && 'problems' in thrown
}

/** Throws a {@link Refusal} with one problem. */
export function refuse(code: ProblemCode, message: string, more: { path?: string; subject?: object } = {}): never {
  throw new Refusal([{ code, message, ...more }])
}
