import { isDeepStrictEqual } from 'node:util'
import { withFence } from '../markdown/fences.ts'
import { mermaidTexts } from '../markdown/texts.ts'
import { read } from '../mermaid/parse.ts'
import { print } from '../mermaid/print.ts'
import { repair } from '../mermaid/repair.ts'
import type { Target } from '../mermaid/target.ts'

/** `safe` mends what does not parse; `format` also prints every text canonically, for its target. */
export const fixModes = ['safe', 'format'] as const
export type FixMode = (typeof fixModes)[number]

export interface Fixed {
  readonly content: string
  /** How many texts changed. */
  readonly changed: number
}

/** Mends the Mermaid texts of a file. Every byte outside them stays, and so does every text that needs nothing. */
export function fixFile(file: string, content: string, mode: FixMode, target: Target = 'mermaid-12'): Fixed {
  const texts = mermaidTexts(file, content)
  let fixed = content
  let changed = 0
  // From the last one on: the places of those before it stay what they are.
  for (const { text, fence } of [...texts].reverse()) {
    const mended = fixText(text, mode, target)
    if (mended === text) continue
    changed += 1
    fixed = fence === undefined ? mended : withFence(fixed, fence, mended)
  }
  return { content: fixed, changed }
}

function fixText(text: string, mode: FixMode, target: Target): string {
  const { text: mended } = repair(text)
  if (mode === 'safe') return mended
  const { figure, problems } = read(mended)
  if (figure === undefined || problems.some(({ severity }) => severity !== 'warning')) return mended
  const printed = print(figure, { target })
  const again = read(printed)
  if (again.problems.some(({ severity }) => severity !== 'warning')) return mended
  const same = target !== 'mermaid-12' || isDeepStrictEqual(again.figure, figure)
  return same ? printed : mended
}
