import type { Interaction, LinkTarget } from '../../figure/flowchart.ts'
import type { Draft } from './draft.ts'
import { asWritten, labelOf } from './label.ts'
import type { ClickStatement } from './statement.ts'
import { addClass, type Objection } from './vertices.ts'

/** Schemes that run code; browsers skip white space and controls among their letters. */
const RUNS_CODE = /^(?:javascript|vbscript|data):/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SKIPPED_IN_SCHEME = /[\s\u0000-\u001f\u007f-\u009f]/g

export function addClick(draft: Draft, { ids, href, target, callback, tooltip, ...span }: ClickStatement, object: Objection): void {
  const url = href === undefined ? '' : asWritten(href).trim()
  const runs = RUNS_CODE.test(url.replace(SKIPPED_IN_SCHEME, ''))
  if (runs) object('a link that runs code is dropped: link to a page', span, 'warning')
  const said: Interaction = {
    ...(url === '' || runs ? {} : { link: { href: url, ...(target === undefined ? {} : { target: target as LinkTarget }) } }),
    ...(callback === undefined ? {} : { callback: calls(callback) }),
    ...(tooltip === undefined ? {} : { tooltip: labelOf({ text: tooltip, quoting: 'string' }).text }),
  }
  for (const id of ids.split(',')) draft.interactions.set(id, { ...draft.interactions.get(id), ...said })
  addClass(draft, ids, 'clickable')
}

function calls({ name, args }: NonNullable<ClickStatement['callback']>): NonNullable<Interaction['callback']> {
  return { name: asWritten(name), ...(args === undefined ? {} : { args: asWritten(args) }) }
}
