/**
 * A number without an exponent, for grammars that have none.
 *
 * @example
 * plainNumber(1.5e-7) // '0.00000015'
 */
export function plainNumber(value: number): string {
  const [mantissa = '', exponent] = String(Math.abs(value)).split('e')
  const sign = value < 0 ? '-' : ''
  if (exponent === undefined) return `${sign}${mantissa}`
  const [whole = '', fraction = ''] = mantissa.split('.')
  const digits = `${whole}${fraction}`
  const point = whole.length + Number(exponent)
  return point > 0 ? `${sign}${digits.padEnd(point, '0')}` : `${sign}0.${'0'.repeat(-point)}${digits}`
}
