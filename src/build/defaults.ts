/** Where diagrams are looked for, and where outputs go, without options and without a config file. */
export const DEFAULT_PATHS: readonly string[] = ['systems']
export const DEFAULT_OUT = 'generated'
