/** What `scripts/fonts.ts` uses of subset-font, which ships no types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2'
    readonly keepFeatures?: readonly string[]
    readonly noHinting?: boolean
  }
  export default function subsetFont(font: Uint8Array, characters: string, options?: Options): Promise<Uint8Array>
}
