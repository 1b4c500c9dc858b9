// Markdown to HTML, as Astro and Starlight do it, and to a component, as Docusaurus does it with MDX.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { compile } from '@mdx-js/mdx'
import { remarkFourplane } from 'fourplane/remark'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const file = { path: 'page.md', value: await readFile('page.md', 'utf8') }
const options = { darkSelector: '[data-theme=dark]' }
await mkdir('dist', { recursive: true })

const html = await unified().use(remarkParse).use(remarkFourplane, options).use(remarkRehype).use(rehypeStringify).process(file)
await writeFile('dist/page.html', String(html))

const component = await compile(file, { remarkPlugins: [[remarkFourplane, options]] })
await writeFile('dist/page.js', String(component))
