/** Widths, in font units, of letters by their form: isolated and final, and for letters that join to both sides initial and medial. */
export interface JoiningWidths {
  readonly forms: Readonly<Record<string, readonly number[]>>
  /** Lam with an alef, drawn as one glyph: isolated and final. */
  readonly ligatures: Readonly<Record<string, readonly number[]>>
}

const TRANSPARENT = /\p{Mark}/u
/** Characters that make their neighbours join without being letters: tatweel and the zero width joiner. */
const JOIN_CAUSING = new Set(['\u0640', '\u200d'])

/**
 * Width of an Arabic text, in font units. A letter takes the form that its neighbours ask for (The Unicode Standard, section 9.2), and the
 * forms of a letter differ in width up to a factor of three.
 */
export function arabicWidth(text: string, { forms, ligatures }: JoiningWidths, advance: (character: string) => number): number {
  const letters = [...text].filter((character) => !TRANSPARENT.test(character))
  const joinsForward = (letter = ''): boolean => JOIN_CAUSING.has(letter) || forms[letter]?.length === 4
  const joinsBackward = (letter = ''): boolean => JOIN_CAUSING.has(letter) || letter in forms
  let width = 0
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters[index] as string
    const before = joinsForward(letters[index - 1]) && joinsBackward(letter)
    const ligature = ligatures[letter + (letters[index + 1] ?? '')]
    if (ligature !== undefined) {
      width += ligature[before ? 1 : 0] ?? 0
      index += 1
      continue
    }
    const after = joinsForward(letter) && joinsBackward(letters[index + 1])
    width += forms[letter]?.[(after ? 2 : 0) + (before ? 1 : 0)] ?? advance(letter)
  }
  return width
}
