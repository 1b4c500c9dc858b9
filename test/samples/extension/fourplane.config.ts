/** A repository that extends the language: a rule of its own, and severities. */
import { defineConfig, defineRule } from 'fourplane/config'

const owned = defineRule({
  code: 'acme/owner',
  says: 'Every component names its owner.',
  severity: 'warning',
  check: ({ nodes }) =>
    nodes
      .filter(({ node }) => !node.tags.some((tag) => tag.startsWith('owner:')))
      .map(({ node }) => ({ message: `${node.name} has no owner: add the tag owner:<team>`, subject: node })),
})

export default defineConfig({
  diagrams: ['diagrams'],
  out: 'docs/diagrams',
  formats: ['mmd', 'svg'],
  rules: [owned],
  severities: { 'acme/owner': 'error', FP003: 'off', FP006: 'off', FP007: 'off' },
})
