import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { project } from './project.ts'
import { commands, reported, script } from './test-stage.ts'

const folder = mkdtempSync(join(tmpdir(), 'interlude-'))
// What these stages say are counts too, and must not stand in the output that the real run is read from.
beforeAll(() => void vi.spyOn(process.stdout, 'write').mockReturnValue(true))
afterAll(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const says = (text: string, status = 0) => [
  '--eval',
  `console.log(${JSON.stringify(text)}); process.exitCode = ${status}`,
]

test('a script is counted by its own last line, or else by its status', async () => {
  expect(await script(...says('9 passed, 9 failed\npairs 3\n12 passed, 0 failed'))).toEqual({
    passed: 12,
    failed: 0,
  })
  expect(await script(...says('12 passed, 2 failed', 1))).toEqual({ passed: 12, failed: 2 })
  expect(await script(...says('all is well'))).toEqual({ passed: 1, failed: 0 })
  expect(await script(...says('', 1))).toEqual({ passed: 0, failed: 1 })
})

test('a run that ended badly has failed, whatever it counted', async () => {
  expect(await script(...says('12 passed, 0 failed', 1))).toEqual({ passed: 12, failed: 1 })
  const report = join(folder, 'report.json')
  writeFileSync(report, JSON.stringify({ passed: 5 }))
  const stale = await reported(says('', 1), relative(project, report), () => ({ passed: 5, failed: 0 }))
  expect(stale).toEqual({ passed: 0, failed: 1 })
})

test('commands stop at the first that fails', async () => {
  expect(await commands(says(''), says(''))).toEqual({ passed: 2, failed: 0 })
  expect(await commands(says(''), says('', 1), says(''))).toEqual({ passed: 1, failed: 1 })
})
