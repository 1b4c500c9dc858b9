/**
 * What stays of a log line when everything is taken away that differs from one occurrence to the next, so that a pasted line and the text
 * in the source code of the component (with its `%s`) meet. Pure; also runs in a browser.
 */

/** Stands for anything that varies: a number, an id, an address, a placeholder of a format string. */
export const VARIABLE = '\uFFFC'

/** Characters of a text that are looked at; a longer one is a dump, and its head names the error. */
const LONGEST_TEXT = 4000

const ANSI = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g')
/** Keys under which structured logs keep the message. Of Docker (`log`), Elastic (`message`), zap (`msg`), Stackdriver (`textPayload`). */
const MESSAGE_KEYS = [
  'msg',
  'message',
  'error',
  'err',
  'error_message',
  'exception',
  'reason',
  'detail',
  'log',
  '@message',
  'textPayload',
  'event',
]
const LOGFMT_MESSAGE = /(?:^|\s)(?:msg|message|error|err|reason)=(?:"((?:[^"\\]|\\.)*)"|(\S+))/g

const MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?`
/** What varies, in the order in which it is taken out: the longer forms first, as a time holds numbers and a UUID holds hex. */
const VARIABLES: readonly RegExp[] = [
  // placeholders: Mustache, shell and Scala, logback and Rust, printf (also Python's named ones), <angle> ones
  /\$?\{\{?[^{}]{0,60}\}?\}/g,
  /%(?:\(\w+\))?[-+ #0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh|h|ll|l|z|j|t|L)?[sdiuxXofFeEgGcpvqtTw](?![A-Za-z])/g,
  /<[A-Za-z][\w .-]{0,40}>/g,
  /\$[A-Za-z_]\w*/g,
  /…|\.{3,}/g,
  // dates and times: ISO 8601, syslog, Apache, klog
  new RegExp(String.raw`\b\d{4}[-/]\d{2}[-/]\d{2}(?:[T ]${CLOCK})?(?:\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?\b`, 'g'),
  new RegExp(String.raw`\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:${MONTH}) {1,2}\d{1,2}(?: \d{4})?(?: ${CLOCK})?\b`, 'g'),
  new RegExp(String.raw`\b\d{1,2}[/ ](?:${MONTH})[/ ]\d{4}(?:[: ]${CLOCK})?(?: [+-]\d{4})?`, 'g'),
  new RegExp(String.raw`^\s*[IWEF]\d{4} ${CLOCK}\s+\d+ [\w.-]+:\d+\]`, 'gm'),
  new RegExp(String.raw`\b${CLOCK}\b`, 'g'),
  // ids and addresses
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  /\b0x[0-9a-f]+\b/gi,
  /\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?(?:\/\d+)?\b/g,
  /(?<![\w:])\[?(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){0,7}\]?(?::\d+)?(?![\w:])/gi,
  /\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{8,}\b/gi,
  // names with a counter or a hash: pods, partitions, threads, hosts (orders-7f9c5d-x2x8k, topic-3, ip-10-0-1-2.internal)
  /\b[A-Za-z][A-Za-z_.]*(?:-[A-Za-z0-9_.]+)*-(?=[A-Za-z_.-]*\d)[A-Za-z0-9_.-]*[A-Za-z0-9]\b/g,
  // numbers with their units: 1.265482337s, 12ms, 80%, 1,024
  /(?<![\w.]|[A-Z]{2}-)[-+]?\d[\d,_]*(?:\.\d+)*(?:e[-+]?\d+)?(?:ns|us|µs|ms|s|m|h|d|[kKMGTP]i?[Bb]?|[Bb]|%)?(?!\w)/g,
]
/** Names of an error that only look like a name with a counter: `ORA-01555`, `SQLSTATE-53300`. They stay. */
const CODE = /^[A-Z]{2,}-\d+$/

/** The severity, the thread and the program that loggers put before the message. */
const LEVELS = 'trace|debug|info|notice|warn|warning|error|err|fatal|panic|critical|crit|severe|alert|emerg|log'
const PREFIX = new RegExp(String.raw`^(?:[\s\uFFFC:|>,-]|\[[^\]]{0,60}\]|\((?:\uFFFC|${LEVELS})\)|(?:${LEVELS})(?=[\s:\]|\uFFFC]|$))+`, 'i')
const SYSLOG = /^\s*(?:<\uFFFC>)?\uFFFC\s+\S+\s+[\w./-]{1,40}(?:\[\s*\uFFFC?\s*\])?:\s/
const COMPOUND = /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}|_/u
/** Parts of `camelCase`, `HTTPServer` and `snake_case`. */
const PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu
const WORD = /\uFFFC|[\p{L}\p{N}_]+(?:['’-][\p{L}\p{N}_]+)*/gu

/**
 * The words of an error text or of one log line, in lower case, with {@link VARIABLE} for what varies; several in a row are one. What a
 * logger writes before the message (time, host, severity) is no part of it.
 *
 * @example
 * wordsOf('2025-11-02 03:12:09 UTC [812] FATAL:  sorry, too many clients already') // ['sorry', 'too', 'many', 'clients', 'already']
 */
export function wordsOf(line: string): string[] {
  return readLine(line).words
}

/**
 * The words that a search may match one by one: also the parts of compound names, once each, and nothing for what varies.
 *
 * @example
 * termsOf('NotEnoughReplicasException') // ['notenoughreplicasexception', 'not', 'enough', 'replicas', 'exception']
 */
export function termsOf(line: string): string[] {
  return readLine(line).terms
}

/** The {@link wordsOf} and the {@link termsOf} a line. */
export function readLine(line: string): { readonly words: string[]; readonly terms: string[] } {
  const cased = casedWords(line)
  const terms = cased.filter((word) => word !== VARIABLE).flatMap((word) => [word, ...partsOf(word)])
  return { words: cased.map((word) => word.toLowerCase()), terms: [...new Set(terms.map((term) => term.toLowerCase()))] }
}

/** The words of a sentence that somebody wrote, in lower case: nothing in it varies, and it is read much faster than a log line. */
export function proseTerms(sentence: string): string[] {
  return [...new Set(sentence.toLowerCase().match(WORD) ?? [])]
}

function partsOf(word: string): readonly string[] {
  return COMPOUND.test(word) ? (word.match(PART) ?? []) : []
}

function casedWords(line: string): string[] {
  const message = messageOf(line.slice(0, LONGEST_TEXT).replace(ANSI, ''))
  const marked = VARIABLES.reduce(
    (text, pattern) => text.replace(pattern, (found) => (CODE.test(found) ? found : ` ${VARIABLE} `)),
    message,
  )
  const bare = marked.replace(SYSLOG, '').replace(PREFIX, '')
  const words = (bare.replaceAll(VARIABLE, '').trim() === '' ? marked : bare).match(WORD) ?? []
  const single = words.filter((word, index) => word !== VARIABLE || words[index - 1] !== VARIABLE)
  return single.slice(single[0] === VARIABLE ? 1 : 0, single.at(-1) === VARIABLE ? -1 : undefined)
}

/** The message of a structured log line (JSON, logfmt); any other line is its own message. */
function messageOf(line: string): string {
  const json = line.slice(Math.max(0, line.indexOf('{')))
  if (/^\{\s*"/.test(json)) {
    const texts = messagesIn(parsed(json))
    if (texts.length > 0) return texts.join(' ')
  }
  const pairs = [...line.matchAll(LOGFMT_MESSAGE)].map(([, quoted, bare]) => quoted?.replace(/\\(.)/g, '$1') ?? bare ?? '')
  return pairs.length > 0 && /\w+=\S/.test(line) ? pairs.join(' ') : line
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function messagesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner === 'object') return messagesIn(inner)
    return typeof inner === 'string' && MESSAGE_KEYS.includes(key) ? [inner] : []
  })
}
