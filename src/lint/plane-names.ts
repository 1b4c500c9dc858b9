import { type Plane, planeOrder } from '../../dsl/plane.ts'

/** What teams add to the name of a plane in the name of its class: `edgeStyle`, `edge-plane`. */
const PLANE_CLASS = new RegExp(`^(${planeOrder.join('|')})[-_]?(?:style|plane|class|node|layer|tier)?s?$`, 'i')
const PLANE_TITLE = new RegExp(`\\b(${planeOrder.join('|')})\\b`, 'i')

/**
 * The plane that a class stands for by its name.
 *
 * @example
 * planeOfClass('edgeStyle') // 'edge'
 */
export function planeOfClass(name: string): Plane | undefined {
  return PLANE_CLASS.exec(name)?.[1]?.toLowerCase() as Plane | undefined
}

/** The planes that classes stand for, each once. */
export function planesOfClasses(names: readonly string[]): readonly Plane[] {
  return [...new Set(names.flatMap((name) => planeOfClass(name) ?? []))]
}

/** The first plane that the title of a group names. */
export function planeOfTitle(title: string): Plane | undefined {
  return PLANE_TITLE.exec(title)?.[1]?.toLowerCase() as Plane | undefined
}
