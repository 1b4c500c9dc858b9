/** `discover` and `links` through the real command: what is printed and written, and the exit codes that a workflow reads. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderWith, type Outcome, run } from './command.ts'
import { minimalDiagram, withoutInstall } from './samples/minimal.ts'

const ROOT = resolve(import.meta.dirname, '..')
/** Commands that are run one after another, on a machine that may be busy. */
const RUNS = { timeout: 240_000 }
const inFolder = (cwd: string, args: readonly string[]): Promise<Outcome> =>
  run(process.execPath, [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/cli/bin.ts'), ...args], cwd)

const ROW = {
  url: 'https://netflixtechblog.com/storage',
  title: 'Storage at scale',
  publisher: 'Netflix',
  published: '2026-10',
  kind: 'engineering-blog',
  systems: ['netflix'],
  topics: ['storage'],
}
const FEED = `<rss version="2.0"><channel><title>Eng</title><item><title>Postmortem of an outage</title>
<link>https://netflixtechblog.com/outage</link><pubDate>Tue, 10 Nov 2026 00:00:00 GMT</pubDate></item></channel></rss>`

describe('discover', () => {
  let cwd = ''
  beforeAll(async () => {
    cwd = await folderWith({
      'systems/netflix/architecture/whole.ts': withoutInstall(minimalDiagram({ system: 'systems.netflix', slug: 'whole' })).replaceAll(
        '2025',
        '2020',
      ),
      'data/sources.jsonl': `${JSON.stringify(ROW)}\n`,
      'feeds/eng.xml': FEED,
      'fourplane.config.ts':
        "export default { feeds: [{ system: 'netflix', from: 'feeds/eng.xml' }, { system: 'uber', from: 'https://uber.invalid/feed' }] }\n",
    })
  })

  test('prints the checklist and writes issues that are ready to file; a feed that is not read is named', RUNS, async () => {
    const { code, out, err } = await inFolder(cwd, ['discover', '--today', '2026-11-25', '--offline', '--out', 'week'])
    expect(code).toBe(0)
    for (const part of ['**Netflix, storage**', 'Storage at scale', 'Postmortem of an outage', 'figures of 2020', 'cost (no figure)'])
      expect(out).toContain(part)
    expect(err).toContain('https://uber.invalid/feed was not read: offline')
    expect(await readFile(join(cwd, 'week/checklist.md'), 'utf8')).toBe(out)
    const issues: readonly { readonly title: string; readonly body: string }[] = JSON.parse(
      await readFile(join(cwd, 'week/issues.json'), 'utf8'),
    )
    expect(issues.map(({ title }) => title)).toContain('Draw Netflix: storage')
    for (const [index, { body }] of issues.entries()) expect(await readFile(join(cwd, `week/${index + 1}.md`), 'utf8')).toBe(body)
    expect(existsSync(join(cwd, `week/${issues.length + 1}.md`))).toBe(false)
  })

  test('--json is the checklist, --fail-on-stale tells by its exit code', RUNS, async () => {
    const args = ['discover', '--today', '2026-11-25', '--offline', '--json', '--fail-on-stale']
    const { code, out } = await inFolder(cwd, args)
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ today: '2026-11-25', passing: 1, target: 900, stale: [{ date: '2020' }, { date: '2020' }] })
    expect((await inFolder(cwd, [...args, '--stale-after', '120'])).code).toBe(0)
  })

  test('a setting of feeds that cannot be used is named', RUNS, async () => {
    const wrong = await folderWith({ 'fourplane.config.ts': "export default { feeds: [{ from: 'a.xml' }] }\n" })
    expect(await inFolder(wrong, ['discover', '--offline'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('feeds.0.system is missing'),
    })
  })
})

describe('links', () => {
  test('internal links: exit code 1 where one is to be mended, and the place of it', RUNS, async () => {
    const cwd = await folderWith({ 'README.md': '# A\n\n[there](#a) [gone](b.md)\n' })
    const { code, out } = await inFolder(cwd, ['links', '--offline'])
    expect(code).toBe(1)
    expect(out).toContain('dead b.md: there is no such file\n  README.md:3\n2 links: 1 dead, 1 ok')
    expect(JSON.parse((await inFolder(cwd, ['links', '--offline', '--json'])).out)).toMatchObject({
      checked: 2,
      states: { dead: 1, ok: 1 },
    })
  })

  test('what a diagram cites is asked for at its line, and what was well is remembered', RUNS, async () => {
    const asked: string[] = []
    const server = createServer(({ url = '' }, response) => {
      asked.push(url)
      response.writeHead(url === '/gone' ? 404 : 200, { 'content-type': 'text/html' }).end('<title>Orders</title>')
    })
    await new Promise<void>((listening) => server.listen(0, '0.0.0.0', listening))
    const host = `0.0.0.0:${(server.address() as AddressInfo).port}` // 127.0.0.1 is left out as an example
    const base = `http://${host}`
    try {
      const diagram = withoutInstall(minimalDiagram({ system: 'systems.netflix', slug: 'whole' }))
      const cwd = await folderWith({
        'README.md': `[a](${base}/there) [b](${base}/gone)\n`,
        'systems/netflix/architecture/whole.ts': diagram.replaceAll('acme.example/blog', `${host}/blog`),
      })
      const args = ['links', '--gap', '0', '--no-archive', '--today', '2026-11-25']
      const first = await inFolder(cwd, args)
      expect(first.code).toBe(1)
      expect(first.out).toContain(`dead ${base}/gone: the server answers 404\n  README.md:1`)
      expect(first.out).toMatch(/unreachable https:\S+\/blog\/scale: .*SSL.*\n {2}systems\/netflix\/architecture\/whole\.ts:6\n/)
      asked.length = 0
      expect((await inFolder(cwd, args)).code).toBe(1)
      expect(new Set(asked)).toEqual(new Set(['/gone']))
      await inFolder(cwd, [...args, '--max-age', '0'])
      expect(asked).toContain('/there')
    } finally {
      server.close()
    }
  })
})
