/** A text that Markdown and the HTML it becomes show as it is, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? character)
    .replace(/[\\`*_{}[\]()#+!|~$@]/g, '\\$&')
    .replace(/^(\s*)([-=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)\.(?=\s|$)/gm, '$1\\.')
    .replace(/\s*\n\s*/g, ' <br> ')
}

/** A text as inline code, whatever backticks it holds (CommonMark 0.31, section 6.1). Not for table cells: a `|` would end them. */
export function inlineCode(text: string): string {
  const oneLine = text.replace(/\s*\n\s*/g, ' ')
  const fence = '`'.repeat(longestRun(oneLine, '`') + 1)
  const pad = /^`|`$/.test(oneLine) ? ' ' : ''
  return `${fence}${pad}${oneLine}${pad}${fence}`
}

/** A text as a fenced block, whatever fences it holds (CommonMark 0.31, section 4.5). */
export function fenced(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1))
  return `${fence}${language}\n${text.endsWith('\n') ? text : `${text}\n`}${fence}`
}

/** A link whose address cannot end early. */
export function markdownLink(text: string, url: string): string {
  const address = encodeURI(decodeURISafely(url)).replace(
    /[()<>]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return url.startsWith('https://') ? `[${escapeMarkdown(text)}](${address})` : escapeMarkdown(text)
}

function decodeURISafely(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

function longestRun(text: string, character: string): number {
  let longest = 0
  let run = 0
  for (const one of text) {
    run = one === character ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}
