/** A build that is killed leaves whole files, and the next one ends as if nothing had happened. */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { generator } from '../generated-figures.ts'
import { build, contents, diagrams, FORMATS, project, startFourplane, write } from './project.ts'

const FILES = 12
const KILLS = 50

test(`killed at ${KILLS} moments`, async () => {
  const folder = await project(diagrams(FILES, 'first'))
  const generated = join(folder, 'generated')
  const clean: Record<string, string>[] = []
  let wholeBuildMs = 0
  for (const edition of ['first', 'second']) {
    write(folder, diagrams(FILES, edition))
    const begin = performance.now()
    expect((await build(folder, '--out', `clean-${edition}`, '--no-cache')).code).toBe(0)
    wholeBuildMs = performance.now() - begin
    clean.push(contents(join(folder, `clean-${edition}`)))
  }
  const [first = {}, second = {}] = clean
  const random = generator(50)
  for (let kill = 0; kill < KILLS; kill += 1) {
    const edition = kill % 2 === 0 ? 'first' : 'second'
    write(folder, diagrams(FILES, edition))
    const command = startFourplane(folder, ['build', 'diagrams', '--formats', FORMATS, '--no-cache'])
    await sleep(random() * wholeBuildMs)
    await command.stop('SIGKILL')
    for (const [path, digest] of Object.entries(contents(generated)))
      expect([first[path], second[path]], `${path} after kill ${kill}`).toContain(digest)
  }
  write(folder, diagrams(FILES, 'second'))
  expect((await build(folder)).code).toBe(0)
  expect(contents(generated)).toEqual(second)
})
