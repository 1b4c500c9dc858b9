/// <reference lib="dom" />

/** Where the choice of a reader is kept. */
const KEY = 'fourplane-theme'
const CHOICES = ['automatic', 'light', 'dark'] as const
type Choice = (typeof CHOICES)[number]

/** Lets the reader choose the theme; without a choice it is that of their system. */
export function startTheme(button: HTMLButtonElement): void {
  let choice = stored()
  const apply = (): void => {
    if (choice === 'automatic') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = choice
    button.textContent = `Theme: ${choice}`
  }
  apply()
  button.hidden = false
  button.addEventListener('click', () => {
    choice = CHOICES[(CHOICES.indexOf(choice) + 1) % CHOICES.length] ?? 'automatic'
    keep(choice)
    apply()
  })
}

/** Storage may be closed to a page: then the choice lasts as long as the page. */
function stored(): Choice {
  try {
    return CHOICES.find((choice) => choice === localStorage.getItem(KEY)) ?? 'automatic'
  } catch {
    return 'automatic'
  }
}

function keep(choice: Choice): void {
  try {
    localStorage.setItem(KEY, choice)
  } catch {
    // the choice lasts as long as the page
  }
}
