import { markdownItFourplane } from 'fourplane/markdown-it'
import { fourplane } from 'fourplane/vite'
import { defineConfig } from 'vitepress'

export default defineConfig({
  title: 'Runbooks',
  markdown: { config: (md) => void md.use(markdownItFourplane, { darkSelector: '.dark' }) },
  vite: { plugins: [fourplane()] },
})
