/** The kinds of output, by their file ending. */
export const formats = ['mmd', 'svg', 'png', 'md', 'json'] as const
export type Format = (typeof formats)[number]
