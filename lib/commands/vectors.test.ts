import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { project } from './project.ts'
import { checkVector, type Vector } from './vector-check.ts'

const phq9: Vector = {
  id: 'X1',
  topic: 'phq9 missing',
  input: { scores: [2, 2, 2, 1, 2, 1, 1, 2, null] },
  expect: { total: 14.625, band: 'moderate', prorated: true, item9Flag: null },
}

function run(...parameters: string[]) {
  const { stdout, status } = spawnSync(process.execPath, ['lib/commands/vectors.ts', ...parameters], {
    cwd: project,
    encoding: 'utf8',
  })
  return { lines: stdout.trim().split('\n'), status }
}

test('each expected field is compared: numbers to the digits given, all else exactly', () => {
  expect(checkVector(phq9, '')).toEqual([])
  const but = (change: Record<string, unknown>) => checkVector({ ...phq9, expect: change }, '')
  expect(but({ total: 14.63 })).toEqual([])
  expect(but({ total: 14.62 })).toEqual([])
  expect(but({ total: 14.61 })).toEqual(['X1 phq9 missing: total is 14.625, not 14.61'])
  expect(but({ total: 15 })).toEqual([])
  expect(but({ total: null, band: 'mild' })).toHaveLength(2)
  expect(but({ item9Flag: false })).toHaveLength(1)
  expect(but({ severity: 'moderate' })).toHaveLength(1)
})

test('what is not known and what goes wrong are failures', () => {
  expect(checkVector({ ...phq9, topic: 'phq15' }, '')).toEqual(['X1 phq15: no such topic'])
  expect(checkVector({ ...phq9, input: { scores: [4] } }, '')).toEqual([
    'X1 phq9 missing: invalid: no-such-option',
  ])
})

test('gad2 is shaped like phq2', () => {
  const input = { scores: [2, 1] }
  const expected = { total: 3, positive: true }
  for (const topic of ['phq2', 'gad2']) {
    expect(checkVector({ id: 'X2', topic, input, expect: expected }, '')).toEqual([])
  }
  expect(
    checkVector({ id: 'X2', topic: 'gad2', input: { scores: [1, 1] }, expect: expected }, ''),
  ).toHaveLength(2)
})

describe('the command', () => {
  test('prints a line for each failure and the count, and ends with status 1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vectors-'))
    const file = join(folder, 'some.json')
    writeFileSync(
      file,
      JSON.stringify({ vectors: [phq9, { ...phq9, id: 'X2', expect: { total: 9, missing: 2 } }] }),
    )
    expect(run(file)).toEqual({
      lines: [
        'X2 phq9 missing: total is 14.625, not 9',
        'X2 phq9 missing: missing is 1, not 2',
        '1 passed, 1 failed',
      ],
      status: 1,
    })
    rmSync(folder, { recursive: true })
  })

  const folder = process.env.INTERLUDE_DATA
  if (folder) {
    test('all published vectors pass', () => {
      const { lines, status } = run(join(folder, 'vectors.json'), '--data', join(folder, 'data'))
      expect(lines).toEqual(['33 passed, 0 failed'])
      expect(status).toBe(0)
    })
  }
})
