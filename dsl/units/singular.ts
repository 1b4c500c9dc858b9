/**
 * `requests` → `request`: prices name one thing, quantities many. Knows the regular plurals of English.
 *
 * @example
 * singular('batches') // 'batch'
 */
export function singular(things: string): string {
  return things.replace(/(?<=(?:ch|sh|ss|x))es$|(?<!s)s$/, '').replace(/ie$/, (ending) => (things.endsWith('ies') ? 'y' : ending))
}
