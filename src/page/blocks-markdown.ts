import type { Answer, AskedQuestion, Block, Line } from './block.ts'
import { escapeMarkdown, fenced, inlineCode } from './escape.ts'
import type { Step } from './page.ts'

/** Blocks as Markdown, each parted from the next by an empty line. */
export function printBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `## ${escapeMarkdown(block.text)}`
    case 'paragraph':
      return printLine(block.line)
    case 'table':
      return printTable(
        block.heads.map(escapeMarkdown),
        block.rows.map((cells) => cells.map(printLine)),
      )
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${printLine(item)}`).join('\n')
    case 'questions':
      return block.questions.map(printQuestion).join('\n')
  }
}

function printLine(line: Line): string {
  return line
    .map((piece) => {
      if (typeof piece === 'string') return escapeMarkdown(piece)
      if ('code' in piece) return inlineCode(piece.code)
      return 'strong' in piece ? `**${escapeMarkdown(piece.strong)}**` : printMarks(piece.cites)
    })
    .join('')
}

/** The marks of sources on a page, `[3]`; nothing without a source. */
export function printMarks(cites: readonly number[]): string {
  return cites.map((cite) => `\\[${cite}\\]`).join(' ')
}

/** A Markdown table; the cells are escaped already. */
export function printTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

const RISKS = { readOnly: 'reads only', mutating: 'changes something', destructive: 'destroys something' } as const

/** A step of a runbook as an item of a numbered list, with what it needs to be safe. */
export function printStep({ do: what, risk, command, expect, verify, undo, irreversible, cites }: Step, index: number): string {
  const more = [
    command && printCommand(command),
    expect && `Expect: ${escapeMarkdown(expect)}`,
    verify && `Verify: ${escapeMarkdown(verify)}`,
    undo && `Undo: ${escapeMarkdown(undo)}`,
    irreversible && `No way back: ${escapeMarkdown(irreversible)}`,
  ].filter((line) => typeof line === 'string')
  return [`${index + 1}. ${escapeMarkdown(what)} *(${RISKS[risk]})* ${printMarks(cites)}`, ...more.map((line) => `   - ${line}`)].join('\n')
}

/** A command in an item of a list; one of several lines keeps them. */
function printCommand(command: string): string {
  if (!command.includes('\n')) return `Command: ${inlineCode(command)}`
  return ['Command:', ...fenced(command, 'sh').split('\n')].join('\n     ')
}

function printQuestion({ id, ask, on, command, expected, threshold, yes, no, cites }: AskedQuestion, index: number): string {
  return [
    `${index + 1}. **${escapeMarkdown(ask)}** (${escapeMarkdown(id)}, ${escapeMarkdown(on)}) ${printMarks(cites)}`,
    `   - ${printCommand(command)}`,
    `   - Expected: ${escapeMarkdown(expected)}; threshold: ${escapeMarkdown(threshold)}`,
    `   - Yes: ${printAnswer(yes)}`,
    `   - No: ${printAnswer(no)}`,
  ].join('\n')
}

function printAnswer(answer: Answer): string {
  if ('ask' in answer) return `go on with ${escapeMarkdown(answer.ask)}`
  if ('escalate' in answer) return `escalate: ${escapeMarkdown(answer.escalate)}`
  return printStep(answer.fix, 0)
    .replace(/^1\. /, '')
    .replace(/\n {3}/g, '\n     ')
}
