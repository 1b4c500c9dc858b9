/** The folder of this package: its sources here, or where it is installed. */
export const packageRoot: URL = new URL(import.meta.url.endsWith('/dist/src/package-root.js') ? '../../' : '../', import.meta.url)
