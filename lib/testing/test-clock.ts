import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { readEnvAgain } from '#lib/env.ts'

/** A clock that stands until it is set: `set('2026-03-04T20:10:00Z')`. Call at the top of the file, after useTestDatabase. */
export function useTestClock(start: string): { set(instant: string): void } {
  const folder = mkdtempSync(join(tmpdir(), 'interlude-clock-'))
  const file = join(folder, 'now')
  const set = (instant: string) => writeFileSync(file, instant)
  beforeAll(() => {
    set(start)
    process.env.INTERLUDE_CLOCK_FILE = file
    readEnvAgain()
  })
  afterAll(() => {
    process.env.INTERLUDE_CLOCK_FILE = ''
    readEnvAgain()
    rmSync(folder, { recursive: true })
  })
  return { set }
}
