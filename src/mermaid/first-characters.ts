/**
 * Every character but these, for `start_chars_hint` of a pattern that begins with what it does not match: chevrotain cannot tell by itself
 * where to try it, and a lexer with one such pattern tries every pattern at every character.
 */
export function anyBut(excluded: string): number[] {
  const codes: number[] = []
  // Above the first page chevrotain sorts characters into buckets of about 255: a step of 128 meets each.
  for (let code = 0; code < 0x10000; code += code < 256 ? 1 : 128) {
    if (!excluded.includes(String.fromCharCode(code))) codes.push(code)
  }
  return codes
}
