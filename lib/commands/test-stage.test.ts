import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { project } from './project.ts'
import { commands, reported, script } from './test-stage.ts'

const folder = mkdtempSync(join(tmpdir(), 'interlude-'))
afterAll(() => rmSync(folder, { recursive: true }))

// What these stages say are counts too, and must not stand in the output that the real run is read from.
const hidden = () => {}

const says = (text: string, status = 0) => [
  '--eval',
  `console.log(${JSON.stringify(text)}); process.exitCode = ${status}`,
]

test('a script is counted by its own last line, or else by its status', async () => {
  expect(await script(hidden, ...says('9 passed, 9 failed\npairs 3\n12 passed, 0 failed'))).toEqual({
    passed: 12,
    failed: 0,
  })
  expect(await script(hidden, ...says('12 passed, 2 failed', 1))).toEqual({ passed: 12, failed: 2 })
  expect(await script(hidden, ...says('all is well'))).toEqual({ passed: 1, failed: 0 })
  expect(await script(hidden, ...says('', 1))).toEqual({ passed: 0, failed: 1 })
})

test('a run that ended badly has failed, whatever it counted', async () => {
  expect(await script(hidden, ...says('12 passed, 0 failed', 1))).toEqual({ passed: 12, failed: 1 })
  const report = join(folder, 'report.json')
  writeFileSync(report, JSON.stringify({ passed: 5 }))
  const stale = await reported(hidden, says('', 1), relative(project, report), () => ({
    passed: 5,
    failed: 0,
  }))
  expect(stale).toEqual({ passed: 0, failed: 1 })
})

test('commands stop at the first that fails', async () => {
  expect(await commands(hidden, says(''), says(''))).toEqual({ passed: 2, failed: 0 })
  expect(await commands(hidden, says(''), says('', 1), says(''))).toEqual({ passed: 1, failed: 1 })
})

test('what a stage says, on both streams, goes to whoever shows it', async () => {
  const shown: string[] = []
  await commands(text => shown.push(text), ['--eval', "console.log('one'); console.error('two')"])
  expect(shown.join('').split('\n').sort()).toEqual(['', 'one', 'two'])
})
