/** A piece of a text, by offsets in UTF-16 code units; `end` is behind its last character. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Finds line and column, both from 1, of an offset. */
export type Locate = (offset: number) => { readonly line: number; readonly column: number }

/** Reads the line ends of a text once; every look-up is a binary search. */
export function locator(text: string): Locate {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 }
  }
}
