/// <reference lib="dom" />

/** Time for which a button says that it copied, in ms. */
const TOLD_MS = 1500

/** Shows the buttons that copy commands, where the browser can copy. */
export function offerCopies(within: ParentNode): void {
  for (const button of within.querySelectorAll<HTMLButtonElement>('[data-copy]')) button.hidden = false
}

/** Copies the code beside a button, and says so. */
export function startCopying(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element | null)?.closest<HTMLButtonElement>('[data-copy]')
    const code = button?.parentElement?.querySelector('code')
    if (button === null || button === undefined || code === null || code === undefined) return
    void copy(code).then((copied) => {
      button.textContent = copied ? 'Copied' : 'Selected'
      setTimeout(() => {
        button.textContent = 'Copy'
      }, TOLD_MS)
    })
  })
}

/** Where the clipboard is closed (a page opened as a file, an old browser), the text is selected: one key copies it. */
async function copy(code: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '')
    return true
  } catch {
    getSelection()?.selectAllChildren(code)
    return false
  }
}
