import { refuse } from './refusal.ts'

declare const hole: unique symbol
/** No value has this type; its name is the message: the place of a scaffold that only the author can fill. */
export interface FillThisIn {
  readonly [hole]: never
}

/** A hole of a scaffold made by `fourplane new`: a type error until it is filled, and refused at run time (FP117). */
export function fillIn(what: string): FillThisIn {
  refuse('FP117', `fill this in: ${what}`)
}
