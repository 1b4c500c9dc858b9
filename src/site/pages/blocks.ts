import type { Answer, AskedQuestion, Block, Line } from '../../page/block.ts'
import { type Html, html } from '../html.ts'
import { citeMarks } from './cite.ts'
import { commandBlock, stepBody } from './steps.ts'

/** The blocks of a page, each heading with what stands below it as a section. */
export function blockSections(blocks: readonly Block[]): readonly Html[] {
  const sections: { readonly heading: string; readonly blocks: Block[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push({ heading: block.text, blocks: [] })
    else sections.at(-1)?.blocks.push(block)
  }
  return sections.map(({ heading, blocks: inside }) => {
    const id = `section-${heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`
    return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${inside.map((block) => printBlock(block, heading))}</section>`
  })
}

function printBlock(block: Block, heading: string): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h2>${block.text}</h2>`
    case 'paragraph':
      return html`<p>${printLine(block.line)}</p>`
    case 'table': {
      const bare = block.heads.every((head) => head === '')
      const head =
        !bare &&
        html`<thead><tr>${block.heads.map((text) => (text === '' ? html`<td></td>` : html`<th scope="col">${text}</th>`))}</tr></thead>`
      const rows = block.rows.map(
        (cells) =>
          html`<tr>${cells.map((cell, index) => (bare && index === 0 ? html`<th scope="row">${printLine(cell)}</th>` : html`<td>${printLine(cell)}</td>`))}</tr>`,
      )
      return html`<div class="scroll" tabindex="0" role="group" aria-label="${heading}"><table>${head}<tbody>${rows}</tbody></table></div>`
    }
    case 'list': {
      const items = block.items.map((item) => html`<li>${printLine(item)}</li>`)
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
    }
    case 'questions':
      return html`<ol class="questions">${block.questions.map(printQuestion)}</ol>`
  }
}

function printLine(line: Line): readonly Html[] {
  return line.map((piece) => {
    if (typeof piece === 'string') return html`${piece}`
    if ('code' in piece) return html`<code>${piece.code}</code>`
    return 'strong' in piece ? html`<strong>${piece.strong}</strong>` : citeMarks(piece.cites)
  })
}

function printQuestion({ id, ask, on, command, expected, threshold, yes, no, cites }: AskedQuestion): Html {
  return html`<li id="question-${id}"><p class="ask"><strong>${ask}</strong> <span class="on">${on}</span>${citeMarks(cites)}</p>${commandBlock(command)}<dl class="more"><div><dt>Expected</dt><dd>${expected}</dd></div><div><dt>Threshold</dt><dd>${threshold}</dd></div><div><dt>Yes</dt><dd>${printAnswer(yes)}</dd></div><div><dt>No</dt><dd>${printAnswer(no)}</dd></div></dl></li>`
}

function printAnswer(answer: Answer): Html {
  if ('ask' in answer) return html`go on with <a href="#question-${answer.ask}">${answer.ask}</a>`
  if ('escalate' in answer) return html`escalate: ${answer.escalate}`
  return stepBody(answer.fix)
}
