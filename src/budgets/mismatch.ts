import { isRefusal } from '../../dsl/refusal.ts'

/** Why the algebra of units refused to compute; anything else that was thrown is a bug and is thrown on. */
export function mismatchOf(thrown: unknown): string {
  if (!isRefusal(thrown)) throw thrown
  return thrown.problems.map(({ message }) => message).join('; ')
}
