const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A number as a footnote mark. @example superscript(12) // '¹²' */
export function superscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit)
}
