import { hash } from 'node:crypto'

/** Hexadecimal digits of a digest: 160 bits, so that two contents never share one by chance. */
const DIGEST_LENGTH = 40

/**
 * The name of a content: the same bytes have the same name on every machine.
 *
 * @example
 * digestOf('fourplane').length // 40
 */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex').slice(0, DIGEST_LENGTH)
}

/** The name of something that follows from all these parts. Parts never run into each other: `['a', 'b']` and `['ab']` differ. */
export function keyOf(parts: readonly unknown[]): string {
  return digestOf(JSON.stringify(parts))
}
