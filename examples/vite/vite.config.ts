import { fourplane } from 'fourplane/vite'
import { defineConfig } from 'vite'

export default defineConfig({ plugins: [fourplane()] })
