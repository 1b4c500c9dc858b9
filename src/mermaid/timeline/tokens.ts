import { createToken, type ITokenConfig, Lexer, type TokenType } from 'chevrotain'
import { anyBut } from '../first-characters.ts'

/**
 * The lexer rules of Mermaid 12.3 for timelines, in its order: the first that matches wins, and letter case does not matter. A value that
 * Mermaid lexes in a mode of its own is one token with its keyword here, which is the same text.
 */
const all: TokenType[] = []

/** Every token that is a statement, or stands where one should. */
export const Statement: TokenType = createToken({ name: 'Statement', pattern: Lexer.NA })

function token(name: string, pattern: RegExp, options: Partial<ITokenConfig> = { categories: [Statement] }): TokenType {
  const made = createToken({ name, pattern, line_breaks: true, ...options })
  all.push(made)
  return made
}

const skipped = { group: Lexer.SKIPPED }
token('PercentComment', /%(?!\{)[^\n]*/, skipped)
token('InlineComment', /[^}]%%[^\n]*/, { ...skipped, start_chars_hint: anyBut('}') })
export const LineEnd = token('LineEnd', /\n+/)
token('Space', /\s+/, skipped)
token('HashComment', /#[^\n]*/, skipped)
export const HeaderLR = token('HeaderLR', /timeline[ \t]+LR\b/i)
export const HeaderTD = token('HeaderTD', /timeline[ \t]+TD\b/i)
export const Header = token('Header', /timeline\b/i)
export const Title = token('Title', /title\s[^\n]+/i)
export const AccTitle = token('AccTitle', /accTitle\s*:\s*[^\n]*/i)
export const AccDescr = token('AccDescr', /accDescr\s*:\s*[^\n]*/i)
export const AccDescrBlock = token('AccDescrBlock', /accDescr\s*\{[^}]*\}/i)
export const OpenBlock = token('OpenBlock', /accDescr\s*\{[^}]*/i)
export const Section = token('Section', /section\s[^:\n]+/i)
export const Event = token('Event', /:\s(?:[^:\n]|:(?!\s))+/)
export const Period = token('Period', /[^#:\n]+/, { categories: [Statement], start_chars_hint: anyBut('#:\n') })
export const Colon = token('Colon', /:/)

export const tokens: readonly TokenType[] = [...all, Statement]
export const lexer: Lexer = new Lexer(all, { positionTracking: 'onlyOffset', ensureOptimizations: true })
