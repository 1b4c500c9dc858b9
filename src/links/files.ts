import { readFile, stat } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import { shown } from '../files/shown.ts'
import { walk } from '../files/walk.ts'
import { type MarkdownPage, readMarkdown } from './markdown-links.ts'
import type { CheckedLink, Link, Verdict } from './verdict.ts'

const MARKDOWN = /\.(md|markdown)$/i
/** Names that RFC 2606 keeps for examples, and the machine itself: nobody is there. */
const RESERVED = /(^|\.)(example|test|invalid|localhost|example\.(com|net|org))$|^127\.|^\[::1\]$/

/** The links of Markdown files: what lies in the repository is checked, the rest is told. */
export interface FileLinks {
  readonly files: number
  readonly internal: readonly CheckedLink[]
  readonly external: readonly Link[]
}

/** Reads the Markdown files at or below the given paths; a path that is not there holds none. `/` is `cwd`, as GitHub reads it. */
export async function fileLinks(paths: readonly string[], cwd: string): Promise<FileLinks> {
  const found = await Promise.all(paths.map((path) => markdownFiles(resolve(cwd, path))))
  const files = [...new Set(found.flat())].sort()
  const pages = new Map<string, Promise<MarkdownPage | undefined>>()
  const pageOf = (file: string): Promise<MarkdownPage | undefined> => {
    const page = pages.get(file) ?? readFile(file, 'utf8').then(readMarkdown, () => undefined)
    pages.set(file, page)
    return page
  }
  const internal: CheckedLink[] = []
  const external: Link[] = []
  for (const file of files) {
    for (const { url, line } of (await pageOf(file))?.links ?? []) {
      const places = [{ file: shown(file, cwd), line }]
      if (isExternal(url)) external.push(...(isReserved(url) ? [] : [{ url, places }]))
      else if (!/^[a-z][a-z0-9+.-]*:/i.test(url)) internal.push({ url, places, ...(await verdictOf(url, file, cwd, pageOf)) })
    }
  }
  return { files: files.length, internal, external }
}

/** Whether an address is one of the web. */
function isExternal(url: string): boolean {
  return /^(https?:)?\/\//i.test(url) && URL.canParse(url, 'https://example.org')
}

/**
 * Whether an address is kept for examples.
 *
 * @example
 * isReserved('https://acme.example/blog') // true
 */
export function isReserved(url: string): boolean {
  return RESERVED.test(new URL(url, 'https://example.org').hostname)
}

async function markdownFiles(path: string): Promise<string[]> {
  const info = await stat(path).catch(() => undefined)
  if (info === undefined) return []
  return info.isDirectory() ? walk(path, (name) => MARKDOWN.test(name)) : [path]
}

async function verdictOf(
  url: string,
  from: string,
  cwd: string,
  pageOf: (file: string) => Promise<MarkdownPage | undefined>,
): Promise<Verdict> {
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? []
  const name = decoded(path)
  const target = name === '' ? from : name.startsWith('/') ? join(cwd, name) : resolve(dirname(from), name)
  const info = await stat(target).catch(() => undefined)
  if (info === undefined) return { state: 'dead', why: 'there is no such file' }
  if (fragment === '' || info.isDirectory() || !MARKDOWN.test(extname(target))) return { state: 'ok' }
  const anchors = (await pageOf(target))?.anchors
  if (anchors === undefined || anchors.has(decoded(fragment)) || /^L\d+/.test(fragment)) return { state: 'ok' }
  return { state: 'no-anchor', why: `no heading there is called “${fragment}”` }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
