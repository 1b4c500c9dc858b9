/** Chromium for tests, without network. */
import { type Browser, chromium, type Page } from 'playwright-core'

const PATH = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: PATH, headless: true, args: FLAGS })
}

/** Runs `work` on a page that shows the given HTML. */
export async function onPage<T>(browser: Browser, html: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1200 } })
  try {
    await page.setContent(html)
    return await work(page)
  } finally {
    await page.close()
  }
}
