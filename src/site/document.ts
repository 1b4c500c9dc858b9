import { CATEGORIES, ERRORS, HOME, INCIDENTS, PROGRESS, relativePath, SYSTEMS, TECHNOLOGIES } from './address.ts'
import { type Html, html, type Part } from './html.ts'

/** What all pages of a site share. */
export interface Site {
  /** What the site is called. */
  readonly title: string
  /** Where it is published, with a slash at its end; absent where it is not known, as in a folder. */
  readonly base?: string
  readonly assets: AssetPaths
  /** Whether there is a page of progress. */
  readonly progress: boolean
}
/** Paths below the root of the site. */
interface AssetPaths {
  readonly style: string
  readonly script: string
  readonly icon: string
  readonly searchIndex: string
  readonly navigation: string
  readonly serviceWorker: string
}

export interface DocumentParts {
  readonly path: string
  readonly title: string
  readonly description: string
  /** What the body is marked with: how its main part is laid out. */
  readonly kind: 'home' | 'list' | 'diagram'
  readonly main: Part
  /** Path of a picture for those who show links with one. */
  readonly picture?: string
}

/**
 * Everything a page may load, said in the page, as static hosts let nobody say it in headers: nothing but files of the site; no inline
 * script or style; HTML only through the one policy of the site's script (Trusted Types).
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types fourplane',
].join('; ')

const SECTIONS: readonly (readonly [path: string, name: string])[] = [
  [SYSTEMS, 'Systems'],
  [CATEGORIES, 'Categories'],
  [TECHNOLOGIES, 'Technologies'],
  [ERRORS, 'Errors'],
  [INCIDENTS, 'Incidents'],
]

/** A whole page. */
export function printDocument(site: Site, { path, title, description, kind, main, picture }: DocumentParts): string {
  const to = (target: string) => relativePath(path, target)
  const { style, script, icon, searchIndex, navigation, serviceWorker } = site.assets
  const page = html`<!doctype html>
<html lang="en" data-search-index="${to(searchIndex)}" data-navigation="${to(navigation)}" data-root="${to('') || './'}" data-service-worker="${to(serviceWorker)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${kind === 'home' ? title : `${title} · ${site.title}`}</title>
<meta name="description" content="${description}">
${shareTags(site, path, title, description, picture)}<link rel="stylesheet" href="${to(style)}">
<link rel="icon" href="${to(icon)}" type="image/svg+xml">
<script src="${to(script)}" defer></script>
</head>
<body class="${kind}">
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
<a class="brand" href="${to(HOME)}"${kind === 'home' && html` aria-current="page"`}>${brandMark}<span>${site.title}</span></a>
<nav aria-label="Sections"><ul>${[...SECTIONS, ...(site.progress ? [[PROGRESS, 'Progress'] as const] : [])].map(
    ([target, name]) => html`<li><a href="${to(target)}"${path === target && html` aria-current="page"`}>${name}</a></li>`,
  )}</ul></nav>
${kind !== 'home' && html`<form class="search-small" role="search" action="${to(HOME)}" method="get"><input type="search" name="q" aria-label="Paste a log line or an error" placeholder="Paste a log line" autocomplete="off" spellcheck="false" maxlength="20000"><kbd aria-hidden="true">/</kbd></form>`}
<button type="button" class="all" data-go-to hidden>All diagrams <kbd aria-hidden="true">G</kbd></button>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="bottom"><p>Every number says where it comes from. ${site.title} is compiled with fourplane. <a href="${to('atlas.json')}">All of it as JSON</a> · <a href="${to('llms.txt')}">llms.txt</a></p><button type="button" class="theme" data-theme-switch hidden>Theme: automatic</button></footer>
</body>
</html>
`
  return page.text
}

/** Four bars: the planes. */
const brandMark = html`<svg class="mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><rect class="edge" x="1" y="1" width="18" height="3.6" rx="1"/><rect class="service" x="1" y="5.8" width="18" height="3.6" rx="1"/><rect class="state" x="1" y="10.6" width="18" height="3.6" rx="1"/><rect class="control" x="1" y="15.4" width="18" height="3.6" rx="1"/></svg>`

/** How the page shows where somebody shares it, and its one address; both need to know where the site is. */
function shareTags({ base, title: siteTitle }: Site, path: string, title: string, description: string, picture: string | undefined): Html {
  if (base === undefined) return html``
  const url = new URL(path, base).href.replace(/\bindex\.html$/, '')
  return html`<link rel="canonical" href="${url}">
<meta property="og:title" content="${title}">
<meta property="og:site_name" content="${siteTitle}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${url}">
<meta property="og:type" content="article">
${
  picture !== undefined &&
  html`<meta property="og:image" content="${new URL(picture, base).href}">
`
}`
}
