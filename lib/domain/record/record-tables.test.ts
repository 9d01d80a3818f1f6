import { expect, test } from 'vitest'
import { everyRecord, words } from './record.fixture.ts'
import { recordJson } from './record-json.ts'
import { recordTables } from './record-tables.ts'
import { redact, redactedIn, writingOf } from './redact.ts'

const record = await everyRecord()

test('every sheet has a cell for each of its columns', () => {
  const tables = recordTables(record, words)
  expect(tables.map(each => each.name)).toEqual([
    'numbers',
    'answers',
    'said',
    'notes',
    'agreements',
    'joint',
    'caseNotes',
  ])
  for (const { name, columns, rows } of tables) {
    for (const row of rows) expect([name, row.length]).toEqual([name, columns.length])
  }
})

test('an answer is told in its own words, with the score of its option', () => {
  const { rows } = recordTables(record, words).find(each => each.name === 'answers')!
  const tried = rows.find(row => row[2] === 'Evening check-in' && row[5] === 'I did')
  expect(tried).toBeDefined()
  // Where the words may not be shown: ids and the score.
  expect(rows.at(-1)).toEqual([
    'Maya',
    '2026-03-04',
    'Closed scale',
    1,
    'q1',
    'o1',
    3,
    { word: 'reads.therapist' },
  ])
})

test('what is of both says whose word it is, and a ritual’s day its name', () => {
  const { rows } = recordTables(record, words).find(each => each.name === 'joint')!
  const named = rows.filter(row => row[4] === 'Owls on the balcony')
  const both = { word: 'joint.both' }
  expect(named).toEqual([
    [{ word: 'joint.kinds.ritual' }, '2026-03-04', null, both, 'Owls on the balcony', null, null, null],
    [
      { word: 'joint.kinds.ritual-day' },
      ...['2026-03-04', null, both, 'Owls on the balcony', null],
      ...[{ word: 'joint.values.kept' }, null],
    ],
  ])
  const line = rows.find(row => row[7] === 'Heard by Jonas')
  expect(line).toEqual([
    { word: 'joint.kinds.together-line' },
    ...['2026-03-04', null, 'Maya', 'Listening in turns', 'Whoever speaks, one sentence', null],
    'Heard by Jonas',
  ])
  // In a record of one alone the other has no name.
  const alone = recordTables({ ...record, people: record.people.slice(0, 1) }, words)
  expect(alone.find(each => each.name === 'joint')!.rows.some(row => row.includes('Jonas'))).toBe(false)
})

test('what was left out is said, whole kinds and single texts', () => {
  const texts = writingOf(record)
  expect(texts.length).toBeGreaterThan(100)
  const one = texts[3]!.written
  const single = redact(record, { kinds: [], ids: [one.id] })
  expect(redactedIn(single)).toBe(1)
  expect(recordJson(record)).toContain(JSON.stringify(one.text))
  const whole = redact(record, { kinds: ['answers', 'notebook', 'agreements', 'case-notes'], ids: [] })
  expect(redactedIn(whole)).toBe(texts.length)
  for (const { written } of texts) expect(recordJson(whole)).not.toContain(JSON.stringify(written.text))
  // And once more where the day of a ritual would say its name.
  const cells = recordTables(whole, words).flatMap(each => each.rows.flat())
  expect(cells.filter(each => JSON.stringify(each) === '{"word":"redacted"}')).toHaveLength(texts.length + 1)
  // Numbers and choices stay.
  expect(whole.numbers).toEqual(record.numbers)
})

test('JSON gives back the record', () => {
  expect(JSON.parse(recordJson(record))).toEqual({ format: 'interlude-record', version: 1, ...record })
})
