import type { Rule } from './rule.ts'

/** What a component is, not what it is called. */
const KIND =
  '(?:micro)?service|server|component|system|app(?:lication)?|module|node|database|db|cache|queue|api|client|user service|backend|frontend|worker|host|cluster'
/** A letter or number to tell one from the next. */
const NEXT = '[a-z]|\\d{1,3}'
/** `Service A`, `DB 1`, `Microservice`; `Test`, `Example server`; `Foo`, `My app`. A real name may begin with a kind, or with a test: `Test hosts of the core`. */
const PLACEHOLDER = new RegExp(
  `^(?:(?:${KIND})(?:[ _-]?(?:${NEXT}))?|(?:test|example)(?:[ _-](?:${NEXT}|${KIND})|\\d{1,3})*)$|^(?:foo|bar|baz|todo|tbd|xxx|placeholder|my (?:service|app|db))\\b`,
  'i',
)

/** A reader at 3 AM can find nothing called “Service A”. */
export const placeholderName: Rule = {
  code: 'FP001',
  severity: 'error',
  check: ({ nodes }) =>
    nodes
      .filter(({ node }) => PLACEHOLDER.test(node.name.trim()))
      .map(({ node }) => ({ message: `“${node.name}” is a placeholder: write the name that its operators use`, subject: node })),
}
