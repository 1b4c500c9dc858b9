/** Whether a setting that may be an address or a file is an address. */
export function isAddress(from: string): boolean {
  return /^https?:\/\//.test(from)
}
