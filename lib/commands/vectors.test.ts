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

test('each expected field is compared: numbers to the decimals given, all else exactly', () => {
  expect(checkVector(phq9, '')).toEqual([])
  const but = (change: Record<string, unknown>) => checkVector({ ...phq9, expect: change }, '')
  expect(but({ total: 14.63 })).toEqual([])
  expect(but({ total: 14.62 })).toEqual([])
  expect(but({ total: 14.61 })).toEqual(['X1 phq9 missing: total is 14.625, not 14.61'])
  expect(but({ total: null, band: 'mild' })).toHaveLength(2)
  expect(but({ item9Flag: false })).toHaveLength(1)
  expect(but({ severity: 'moderate' })).toHaveLength(1)
})

test('a whole number is that number: an unrounded total is not the one beside it', () => {
  const total = (found: number, expected: number) => {
    const input = { instrument: 'csi16', a: found, b: found }
    return checkVector({ id: 'X1', topic: 'dyad', input, expect: { mean: expected } }, '')
  }
  expect(checkVector({ ...phq9, expect: { total: 15 } }, '')).toEqual([
    'X1 phq9 missing: total is 14.625, not 15',
  ])
  expect(total(15, 15)).toEqual([])
  for (const near of [14.5, 14.9, 14.999, 15.001, 15.4, 16]) expect(total(near, 15)).toHaveLength(1)
  // 15.0000, printed without its zeros.
  expect(total(15.00004, 15)).toEqual([])
  expect(total(14.625, 14.6)).toEqual([])
  expect(total(14.625, 14.5)).toHaveLength(1)
})

test('two people on an instrument without a line have no pattern; an instrument that is not known is named', () => {
  const dyad = (instrument: string, expected: Record<string, unknown>) =>
    checkVector({ id: 'X3', topic: 'dyad', input: { instrument, a: 20, b: 30 }, expect: expected }, '')
  for (const without of ['ras', 'qmi']) {
    expect(dyad(without, { mean: 25, absDiff: 10, pattern: null })).toEqual([])
    expect(dyad(without, { pattern: 'neither' })).toEqual(['X3 dyad: pattern is null, not "neither"'])
  }
  expect(dyad('phq9', { pattern: 'both' })).toEqual([])
  expect(dyad('das', { pattern: 'both' })).toEqual(['X3 dyad: no such instrument: das'])
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

  test('counts vectors, also those that share an id', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vectors-'))
    const file = join(folder, 'same-id.json')
    const but = (expected: Record<string, unknown>) => ({ ...phq9, expect: expected })
    writeFileSync(
      file,
      JSON.stringify({ vectors: [but({ missing: 2 }), phq9, but({ total: 9, missing: 3 })] }),
    )
    const { lines, status } = run(file)
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toBe('1 passed, 2 failed')
    expect(status).toBe(1)
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
