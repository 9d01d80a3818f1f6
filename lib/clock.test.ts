import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { parseEnv, readEnvAgain } from '#lib/env.ts'
import { now } from './clock.ts'

const file = join(mkdtempSync(join(tmpdir(), 'clock-')), 'now')

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  readEnvAgain()
})

test('without a clock file it is the time of the machine', () => {
  vi.useFakeTimers({ now: new Date('2027-01-02T03:04:05Z') })
  expect(now().toISOString()).toBe('2027-01-02T03:04:05.000Z')
})

test('the clock file is read anew each time', () => {
  vi.stubEnv('INTERLUDE_CLOCK_FILE', file)
  vi.stubEnv('APP_URL', 'http://localhost:3000')
  readEnvAgain()
  writeFileSync(file, '2026-03-05T21:30:00Z\n')
  expect(now().toISOString()).toBe('2026-03-05T21:30:00.000Z')
  writeFileSync(file, '2026-03-06T21:30:00.250+02:00')
  expect(now().toISOString()).toBe('2026-03-06T19:30:00.250Z')
})

test.each([
  'https://portal.example',
  'https://localhost',
  'http://localhost.portal.example',
  'http://localhost@a.example',
])('a clock file is refused for APP_URL %s', appUrl => {
  const settings = { INTERLUDE_CLOCK_FILE: file, APP_URL: appUrl }
  expect(() => parseEnv(settings)).toThrow('INTERLUDE_CLOCK_FILE is for tests')
})

test.each(['', 'tomorrow', '2026-03-05', '2026-03-05T21:30:00', '2026-13-05T21:30:00Z'])(
  'a clock file with %j is refused',
  text => {
    writeFileSync(file, text)
    expect(() => now(file)).toThrow('no ISO instant')
  },
)
