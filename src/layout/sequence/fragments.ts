import type { Fragment } from '../../figure/sequence.ts'
import { textWidth } from '../../text/measure.ts'
import { round, textMarks } from '../marks.ts'
import { type Paragraph, paragraph } from '../paragraph.ts'
import type { Box, BoxMark, GroupMark, Mark } from '../scene.ts'
import { BODY_PX } from '../type-scale.ts'
import { TAG_HEIGHT } from './measures.ts'
import type { SpannedFragment } from './spans.ts'

const PADDING = 8
/** Below this room beside its tag, in px, the words of a branch stand below it. */
const LEAST_BESIDE = 84
const RADIUS = 4
/** Room above the first step in a `rect`, in px. */
const RECT_HEADER = 6
/** Opacity of the ground of a frame and of a `rect`: nested ones add up. */
const FRAME_TINT = 0.4
const RECT_TINT = 0.16

export interface FrameBranch {
  readonly text: string
  readonly top: number
  readonly marks: readonly Mark[]
}

const FIRST_WORD: Readonly<Record<Fragment['fragment'], string>> = {
  loop: 'loop',
  alt: 'alt',
  opt: 'opt',
  par: 'par',
  par_over: 'par',
  critical: 'critical',
  break: 'break',
  rect: '',
}
const NEXT_WORD: Partial<Record<Fragment['fragment'], string>> = { alt: 'else', par: 'and', par_over: 'and', critical: 'option' }

interface Guard {
  readonly word: string
  /** Width of the tag, or of the word where a branch has no tag. */
  readonly wordWidth: number
  readonly text: Paragraph
  readonly beside: boolean
}

function guardOf({ plan, left, right }: SpannedFragment, text: string, first: boolean): Guard {
  const kind = plan.fragment.fragment
  const word = first ? FIRST_WORD[kind] : (NEXT_WORD[kind] ?? '')
  const wordWidth = Math.ceil(textWidth(word, 'bold', BODY_PX)) + 2 * PADDING
  const room = right - left - wordWidth - 2 * PADDING
  const fits = textWidth(text, 'regular', BODY_PX) <= room
  const beside = fits || room >= LEAST_BESIDE
  return { word, wordWidth, beside, text: paragraph(text, 'regular', BODY_PX, 'body', beside ? room : right - left - 2 * PADDING) }
}

/** Room above the first step of a branch, in px. */
export function guardHeight(step: SpannedFragment, text: string, first: boolean): number {
  if (step.plan.fragment.fragment === 'rect') return first ? RECT_HEADER : 0
  const guard = guardOf(step, text, first)
  if (text === '') return TAG_HEIGHT
  return guard.beside ? Math.max(TAG_HEIGHT, guard.text.height + 3) : TAG_HEIGHT + guard.text.height + 2
}

/** A frame, what stands behind the lifelines, and its group: tag, branches and the steps in them. */
export function drawFragment(
  step: SpannedFragment,
  box: Box,
  branches: readonly FrameBranch[],
): { readonly frame: BoxMark; readonly group: GroupMark; readonly texts: readonly Box[] } {
  const { fragment, index } = step.plan
  const id = `fragment-${index}`
  const inside = branches.flatMap(({ marks }) => marks)
  if (fragment.fragment === 'rect') {
    return {
      frame: { mark: 'box', box, radius: RADIUS, fill: 'accent-1', opacity: RECT_TINT },
      group: { mark: 'group', id, label: 'Highlighted', marks: inside },
      texts: [],
    }
  }
  const guards = branches.map(({ text, top }, at) => ({ ...guardOf(step, text, at === 0), top }))
  const drawn = branches.flatMap(({ marks }, at): Mark[] => {
    const guard = guards[at]
    return guard === undefined ? [] : [...(at === 0 ? drawTag(guard, box) : drawDivider(guard, box)), ...marks]
  })
  return {
    frame: { mark: 'box', box, radius: RADIUS, fill: 'code', opacity: FRAME_TINT },
    group: {
      mark: 'group',
      id,
      label: `${FIRST_WORD[fragment.fragment]} ${branches.map(({ text }) => text.replaceAll('\n', ' ')).join(' / ')}`.trim(),
      marks: [{ mark: 'box', box, radius: RADIUS, stroke: 'muted' }, ...drawn],
    },
    texts: guards.flatMap((guard, at) => textBoxes(guard, box, at > 0)),
  }
}

/** The pentagon of UML in the upper left corner, and the words of the first branch beside it. */
function drawTag(guard: Guard & { top: number }, box: Box): Mark[] {
  const { word, wordWidth } = guard
  const [x, y] = [box.x, guard.top]
  const cut = 6
  const d = `M${round(x)} ${round(y + RADIUS)}Q${round(x)} ${round(y)} ${round(x + RADIUS)} ${round(y)}H${round(x + wordWidth)}V${round(y + TAG_HEIGHT - cut)}L${round(x + wordWidth - cut)} ${round(y + TAG_HEIGHT)}H${round(x)}z`
  return [{ mark: 'path', d, fill: 'code', stroke: 'muted' }, ...drawWords({ ...guard, word }, box, 'strong')]
}

function drawDivider(guard: Guard & { top: number }, box: Box): Mark[] {
  const ends = [
    { x: box.x, y: guard.top },
    { x: box.x + box.width, y: guard.top },
  ]
  return [{ mark: 'line', points: ends, line: 'hair-dashed', ink: 'muted' }, ...drawWords(guard, box, 'muted')]
}

function drawWords({ word, wordWidth, text, beside, top }: Guard & { top: number }, box: Box, role: 'strong' | 'muted'): Mark[] {
  const name = paragraph(word, 'bold', BODY_PX, role, Number.POSITIVE_INFINITY)
  return [
    ...(word === '' ? [] : textMarks(name, box.x + PADDING, top + 1, 'start')),
    ...(text.width === 0 ? [] : textMarks(text, textLeft(wordWidth, beside, box), textTop(beside, top), 'start')),
  ]
}

const textLeft = (wordWidth: number, beside: boolean, box: Box): number => box.x + (beside ? wordWidth + PADDING : PADDING)
const textTop = (beside: boolean, top: number): number => top + (beside ? 1 : TAG_HEIGHT)

/** Where the words lie over lifelines. A tag has a ground of its own. */
function textBoxes({ wordWidth, word, text, beside, top }: Guard & { top: number }, box: Box, withWord: boolean): Box[] {
  const words = { x: textLeft(wordWidth, beside, box), y: textTop(beside, top), width: text.width, height: text.height }
  const name = withWord && word !== '' ? [{ x: box.x + PADDING, y: top + 1, width: wordWidth - 2 * PADDING, height: TAG_HEIGHT - 2 }] : []
  return [...name, ...(text.width === 0 ? [] : [words])]
}
