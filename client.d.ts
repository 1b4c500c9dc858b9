/** Types of imports that `fourplane/vite` answers: add `fourplane/client` to the `types` of tsconfig.json. */
declare module '*?diagram' {
  /** Every diagram of the file. */
  export const diagrams: readonly { readonly id: string; readonly title: string; readonly svg: string }[]
  /** The first diagram as SVG text, to be put into a page. */
  const svg: string
  export default svg
}
declare module '*?diagram&url' {
  /** The address of the first diagram as an SVG file. */
  const url: string
  export default url
}
