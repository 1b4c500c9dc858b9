import { createTokenInstance, type IMultiModeLexerDefinition, type IToken, Lexer, type TokenType } from 'chevrotain'
import * as t from './tokens.ts'

const KEYWORDS: readonly TokenType[] = [
  ...[
    t.Box,
    t.ParticipantWord,
    t.ActorWord,
    t.Create,
    t.Destroy,
    t.Loop,
    t.Rect,
    t.Opt,
    t.Alt,
    t.Else,
    t.Par,
    t.ParOver,
    t.And,
    t.Critical,
    t.Option,
    t.Break,
    t.End,
  ],
  ...[t.LeftOf, t.RightOf, t.Links, t.Link, t.Properties, t.Details, t.Over, t.Note, t.Activate, t.Deactivate],
]
/**
 * Token types by mode, in the order in which they are tried. `statement` is where statements begin and go on; `name` is behind `participant`
 * and its like, `alias` behind the name there, `config` in its `@{…}`; `line` is the rest of a line behind `loop` and its like, `rest` that
 * behind `accTitle:`; `block` is the inside of `accDescr {…}`.
 */
const DEFINITION: IMultiModeLexerDefinition = {
  defaultMode: 'statement',
  modes: {
    statement: [
      ...[
        t.Newline,
        t.Space,
        t.HashComment,
        t.PercentComment,
        t.HiddenByComment,
        t.Numeral,
        ...KEYWORDS,
        t.Title,
        t.AccTitle,
        t.AccDescription,
        t.AccBlock,
      ],
      ...[t.Header, t.AutonumberWord, t.Off, t.Comma, t.Name, t.ArrowToken, t.Text, t.Plus, t.Minus, t.Central, t.Stray],
    ],
    name: [
      t.SameLineSpace,
      t.HashComment,
      t.ConfigStart,
      t.NameBeforeConfig,
      t.NameApartFromConfig,
      t.NameBeforeAlias,
      t.WholeName,
      t.NoName,
      t.NameEnd,
    ],
    alias: [t.SameLineSpace, t.As, t.NameEnd],
    config: [t.ConfigText, t.ConfigEndBeforeAlias, t.ConfigEnd],
    line: [t.SameLineSpace, t.HashComment, t.LineText, t.LineEnd],
    rest: [t.Rest, t.RestEnd],
    block: [t.BlockText, t.BlockEnd],
  },
}
/** What the parser knows of the tokens. */
export const VOCABULARY: TokenType[] = [
  ...new Set(Object.values(DEFINITION.modes).flat()),
  ...[t.FragmentWord, t.SectionWord, t.Misplaced, t.ParticipantKind, t.ActivationWord, t.LinkWord, t.Placement],
]
const lexer = new Lexer(DEFINITION, { positionTracking: 'onlyOffset', ensureOptimizations: true })

/** Cuts a text into tokens. Every text can be cut: what no rule knows is a {@link t.Stray} or a {@link t.NoName}. */
export function tokenize(code: string): IToken[] {
  const { tokens } = lexer.tokenize(code)
  // The end of the text ends a statement, where the white space before it has taken the last line end.
  tokens.push(createTokenInstance(t.Newline, '', code.length, code.length, NaN, NaN, NaN, NaN))
  return tokens
}
