// Characters that XML 1.0 does not allow, even escaped (section 2.2, production Char).
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming the controls is the purpose
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const CHARACTERS = new Map(Object.entries(ENTITIES).map(([character, entity]) => [entity, character]))

/** A text for XML content or an attribute in quotes; characters that XML cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/** A link that may be followed, or `undefined`: only https, so no script and no local file. */
export function safeHref(url: string): string | undefined {
  return URL.canParse(url) && new URL(url).protocol === 'https:' ? escapeXml(url) : undefined
}

/** The text that {@link escapeXml} made an XML text of. */
export function unescapeXml(xml: string): string {
  return xml.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS.get(entity) ?? entity)
}
