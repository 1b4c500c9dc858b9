import type { Rule } from './rule.ts'

/** A kind of thing, and at most a letter or number to tell it from the next: `Service A`, `DB 1`, `Microservice`, `Foo`. */
const PLACEHOLDER =
  /^(?:(?:micro)?service|server|component|system|app(?:lication)?|module|node|database|db|cache|queue|api|client|user service|backend|frontend|worker|host|cluster)(?:[ _-]?(?:[a-z]|\d{1,3}))?$|^(?:foo|bar|baz|test|todo|tbd|xxx|placeholder|example|my (?:service|app|db))\b/i

/** A reader at 3 AM can find nothing called “Service A”. */
export const placeholderName: Rule = {
  code: 'FP001',
  severity: 'error',
  check: ({ nodes }) =>
    nodes
      .filter(({ node }) => PLACEHOLDER.test(node.name.trim()))
      .map(({ node }) => ({ message: `“${node.name}” is a placeholder: write the name that its operators use`, subject: node })),
}
