import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'

/** A file that the server gives as it is. */
export interface Asset {
  readonly type: string
  readonly content: string
}

/** The page itself holds no text of any diagram: all of it comes as data, and its script shows it as text. */
const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>fourplane dev</title>
<link rel="stylesheet" href="/preview.css">
<link rel="icon" href="/icon.svg">
<script type="module" src="/preview.js"></script>
</head>
<body>
<nav aria-label="Diagrams">
<input id="filter" type="search" placeholder="Filter diagrams" aria-label="Filter diagrams">
<p id="count"></p>
<ul id="list"></ul>
</nav>
<main>
<header><h1 id="title">fourplane dev</h1><span id="file"></span><span id="state" role="status">connecting</span></header>
<div id="stage" tabindex="0" role="img" aria-label="Diagram: drag to move, turn the wheel to zoom, 0 shows all of it"><div id="canvas"></div></div>
<section id="problems" aria-label="Problems" hidden></section>
</main>
</body>
</html>
`

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><rect y="1" width="20" height="3.6" fill="#0066CC"/><rect y="5.8" width="20" height="3.6" fill="#00AA00"/><rect y="10.6" width="20" height="3.6" fill="#FF8800"/><rect y="15.4" width="20" height="3.6" fill="#CC0000"/></svg>`

/** The files of the page, by path. */
export async function pageAssets(): Promise<ReadonlyMap<string, Asset>> {
  return new Map([
    ['/', { type: 'text/html; charset=utf-8', content: PAGE }],
    ['/preview.css', { type: 'text/css; charset=utf-8', content: await readFile(here('preview.css'), 'utf8') }],
    ['/preview.js', { type: 'text/javascript; charset=utf-8', content: await browserScript() }],
    ['/icon.svg', { type: 'image/svg+xml', content: ICON }],
  ])
}

/** Compiled with the package; from the sources, without their types. */
async function browserScript(): Promise<string> {
  if (!import.meta.url.endsWith('.ts')) return readFile(here('preview.js'), 'utf8')
  return stripTypeScriptTypes(await readFile(here('preview.ts'), 'utf8'))
}

function here(name: string): URL {
  return new URL(`./browser/${name}`, import.meta.url)
}
