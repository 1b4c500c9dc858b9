/** Words that cannot name a constant of a module, and the names that an imported file takes from the package. */
const RESERVED = new Set(
  (
    'abstract any arguments as async await boolean break case catch class const continue debugger declare default delete do else enum eval export extends false ' +
    'finally for from function get if implements import in instanceof interface is let namespace new never null number object of package private protected public ' +
    'return set static string super switch symbol this throw true try type typeof undefined unknown var void while with yield ' +
    'architecture article cell cluster control edge fillIn group region requestFlow service source state system systems tech technology unpublished ' +
    'availability bytes bytesPerSecond count days eur exabytes factor gbps gibibytes gigabytes hours kilobytes lasting max mbps mean mebibytes megabytes minutes ms ' +
    'p50 p95 p99 p999 percent percentile perDay perMinute perMonth perSecond perWeek petabytes rps seconds tbps terabytes us usd years ' +
    'Infinity NaN globalThis name process console'
  ).split(' '),
)
const MAX_NAME_LENGTH = 40
/** Shorter names change how the formatter breaks a chain of calls. */
const MIN_NAME_LENGTH = 3

/** Gives each text its own constant name: camelCase, ASCII, readable, never a reserved word. */
export function namer(): (text: string, plane: string) => string {
  const taken = new Set<string>(RESERVED)
  return (text, plane) => {
    const words = text
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .replace(/['’]/g, '')
      .split(/[^A-Za-z0-9]+/)
      .filter((word) => word !== '')
    let wanted = ''
    for (const word of words) {
      const next = wanted === '' ? lowered(word) : capitalised(word)
      if (wanted !== '' && wanted.length + next.length > MAX_NAME_LENGTH) break
      wanted += next.slice(0, MAX_NAME_LENGTH)
    }
    if (wanted === '') wanted = `${plane}Node`
    if (/^\d/.test(wanted)) wanted = `${plane}${wanted}`
    if (wanted.length < MIN_NAME_LENGTH || RESERVED.has(wanted)) wanted = `${wanted}Node`
    let name = wanted
    for (let next = 2; taken.has(name); next += 1) name = `${wanted}${/\d$/.test(wanted) ? '_' : ''}${next}`
    taken.add(name)
    return name
  }
}

function capitalised(word: string): string {
  const rest = /^[A-Z]{2,}s?$/.test(word) ? word.slice(1).toLowerCase() : word.slice(1)
  return word.charAt(0).toUpperCase() + rest
}

function lowered(word: string): string {
  return /^[A-Z0-9]+s?$/.test(word) ? word.toLowerCase() : word.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]/, (start) => start.toLowerCase())
}
