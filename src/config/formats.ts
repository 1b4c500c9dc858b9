/** The kinds of output, by their file ending; `page` is everything that a diagram says, as JSON: `checkout.page.json`. */
export const formats = ['mmd', 'svg', 'png', 'md', 'json', 'page'] as const
export type Format = (typeof formats)[number]
