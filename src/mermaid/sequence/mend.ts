import type { Document } from '../document.ts'
import type { Edit } from '../language.ts'

export function mendSequence(_document: Document): Edit[] {
  return []
}
