import { type Plane, planeOrder } from '../../dsl/plane.ts'

/** What a plane was inferred from, strongest first; `none` is a guess. */
export type Evidence = 'class' | 'colour' | 'group' | 'technology' | 'shape' | 'words' | 'none'
export interface Inferred {
  readonly plane: Plane
  readonly by: Evidence
}

/** What names of classes and titles of groups say, by whole words, first match first. */
const NAMES: readonly (readonly [Plane, RegExp])[] = [
  [
    'edge',
    /\b(edge|clients?|cdn|frontend|front end|users?|network|ingress|gateways?|presentation|load balancers?|load balancing|lb|dns|waf|traffic)\b/,
  ],
  [
    'control',
    /\b(control|monitor|monitoring|observability|alerts?|alerting|config|configuration|deploy|deployment|ops|operations|management|orchestration|ci|cd|admin)\b/,
  ],
  [
    'state',
    /\b(state|stateful|data|db|database|databases|storage|store|stores|cache|caches|caching|queue|queues|persistence|streaming|messaging)\b/,
  ],
  [
    'service',
    /\b(service|services|api|apis|app|apps|application|applications|compute|core|business|backend|logic|worker|workers|microservices|platform)\b/,
  ],
]
/** What words of a label say. */
const WORDS: readonly (readonly [Plane, RegExp])[] = [
  [
    'control',
    /\b(monitor(s|ing)?|alert(s|ing|manager)?|config(uration)?|deploy(s|ment|er)?|dashboards?|metrics|on-?call|ci\/cd|autoscal(er|ing)|feature flags?|orchestrator|scheduler|tracing|observability|chaos|runbook)\b/i,
  ],
  ['edge', /\b(clients?|cdn|lb|load balancers?|dns|waf|users?|browsers?|mobile( app)?|web app|gateway|pops?|edge|devices?|ddos)\b/i],
  [
    'state',
    /\b(db|dbs|databases?|caches?|queues?|topics?|buckets?|storage|stores?|replicas?|data ?(lake|warehouse)|index(es)?|ledger|blob|shards?|event log|streams?|tables?)\b/i,
  ],
]
/** Words that name a plane where nothing else does. */
const PLANE_TITLE = /\b(edge|service|state|control)\s*(plane|layer|tier)\b/i

/** Degrees of hue around the four plane colours: blue, green, orange, red. Two hues that authors mix up lie outside of all. */
const HUES: readonly (readonly [Plane, number, number])[] = [
  ['edge', 195, 235],
  ['service', 95, 168],
  ['state', 22, 48],
  ['control', 345, 370],
]
/** Paler or greyer fills are decoration. */
const MIN_SATURATION = 0.5
const MAX_LIGHTNESS = 0.75
const MIN_LIGHTNESS = 0.2

/** `edgeStyle`, `state-plane`, `Control`: the plane that a name says. */
export function planeOfName(name: string): Plane | undefined {
  const words = name
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/[_-]+/g, ' ')
    .toLowerCase()
    .replace(/\b(style|class|node|box)\b/g, '')
  return NAMES.find(([, pattern]) => pattern.test(words))?.[0]
}

/** `Edge Plane - CDN`, `Data layer`, `Control`: the plane that the title of a group says. */
export function planeOfTitle(title: string): Plane | undefined {
  const said = PLANE_TITLE.exec(title)?.[1]?.toLowerCase()
  return planeOrder.find((plane) => plane === said) ?? planeOfName(title)
}

/** Whether a group is nothing but the band of a plane, which the language draws by itself. */
export function isBand(title: string): boolean {
  return (
    /\b(edge|service|state|control)\s*plane\b/i.test(title) ||
    /^\P{L}*(edge|services?|state|control|data)(\s*(layer|tier))?\P{L}*$/iu.test(title)
  )
}

/** The plane whose colour a `fill` of CSS declarations has, or nearly has. */
export function planeOfStyle(style: string): Plane | undefined {
  const hex = /fill\s*:\s*#([0-9a-f]{6}|[0-9a-f]{3})\b/i.exec(style)?.[1]
  if (hex === undefined) return undefined
  const six = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(six.slice(at, at + 2), 16) / 255)
  const high = Math.max(red, green, blue)
  const low = Math.min(red, green, blue)
  const lightness = (high + low) / 2
  const spread = high - low
  if (spread === 0 || lightness > MAX_LIGHTNESS || lightness < MIN_LIGHTNESS) return undefined
  if (spread / (1 - Math.abs(2 * lightness - 1)) < MIN_SATURATION) return undefined
  const sector = high === red ? ((green - blue) / spread + 6) % 6 : high === green ? (blue - red) / spread + 2 : (red - green) / spread + 4
  const hue = sector * 60
  return HUES.find(([, from, to]) => (hue >= from && hue <= to) || (hue + 360 >= from && hue + 360 <= to))?.[0]
}

export function planeOfWords(label: string): Plane | undefined {
  return WORDS.find(([, pattern]) => pattern.test(label))?.[0]
}
