import { expect, test } from 'vitest'
import { focusedTalk } from '../exercises/focused-talk/definition.ts'
import { negotiables } from '../exercises/negotiables/definition.ts'
import { begin } from '../together.ts'
import { inOrder, jointOf, jointRow, jointWithin, sessionRows, writtenOnce } from './joint-rows.ts'

const day = '2026-03-04'
const session = jointRow({ id: 's', kind: 'together', day, endedOn: day, title: negotiables.title })

test('a session is told in the order of its script, but for what they left out', () => {
  const script = negotiables.script!
  const state = {
    ...begin(script, 'A'),
    chosen: { area: 'space' },
    written: { compromise: { text: 'On Mondays we rest', reviewOn: null } },
    lines: { connection: { A: '', B: 'When you nodded' } },
  }
  const rows = sessionRows(session, script, state)
  expect(rows.map(({ kind, slot, text, value, of }) => [kind, slot, text, value, of])).toEqual([
    ['together', null, null, null, null],
    ['together-choice', null, null, { label: { en: 'Space of our own', es: 'Espacio propio' } }, 's'],
    ['together-agreed', null, 'On Mondays we rest', { word: 'compromise' }, 's'],
    ['together-line', 'B', 'When you nodded', null, 's'],
  ])
  expect(new Set(rows.map(each => each.id)).size).toBe(rows.length)
  const without = sessionRows(session, script, { ...state, skipped: ['compromise', 'area'] })
  expect(without.map(each => each.kind)).toEqual(['together', 'together-line'])
})

test('a day to come back to it carries the day, never the minute', () => {
  const script = focusedTalk.script!
  const { id } = script.find(each => each.kind === 'when')!
  const state = { ...begin(script, 'A'), when: { [id]: { on: '2026-03-11', minute: 1230 } } }
  const [, row] = sessionRows(session, script, state)
  expect(row).toMatchObject({ kind: 'together-return', value: { day: '2026-03-11' } })
  expect(JSON.stringify(row)).not.toContain('1230')
})

test('the order comes of days and words, never of ids or of who came first', () => {
  const group = (id: string, text: string) => [
    jointRow({ id, kind: 'pause', day }),
    jointRow({ id: `${id}-0`, kind: 'pause-recap', of: id, slot: 'A', day, text }),
  ]
  const texts = (groups: ReturnType<typeof group>[]) => inOrder(groups).map(each => each.text)
  const expected = [null, 'first', null, 'second']
  expect(texts([group('1', 'first'), group('2', 'second')])).toEqual(expected)
  expect(texts([group('1', 'second'), group('2', 'first')])).toEqual(expected)
})

test('a text stands once: among the agreements, or with its session where it became none', () => {
  const version = { id: 'a-1', redacted: false, number: 1, day, reviewOn: null, confirmedBy: [] }
  const versions = [{ ...version, text: 'On Mondays we rest' }]
  const agreements = [{ id: 'a', kind: 'compromise', endedOn: null, versions } as const]
  const texts = ['On Mondays we rest', 'On Tuesdays we talk']
  const row = { id: 's-10', kind: 'together-agreed', of: 's', day } as const
  const rows = texts.map(text => jointRow({ ...row, text }))
  expect(writtenOnce(rows, agreements).map(each => each.text)).toEqual([null, 'On Tuesdays we talk'])
})

test('what lasts is of every day that it lasts, the rest of its own', () => {
  const rows = [
    jointRow({ id: '1', kind: 'ritual', day: '2026-01-01' }),
    jointRow({ id: '2', kind: 'ritual', day: '2026-01-01', endedOn: '2026-01-31' }),
    jointRow({ id: '3', kind: 'season', day: '2026-01-20', endedOn: '2026-02-10' }),
    jointRow({ id: '4', kind: 'together', day: '2026-01-31', endedOn: '2026-02-01' }),
    jointRow({ id: '5', kind: 'pause-recap', of: '9', slot: 'B', day: '2026-02-28', text: 'Later' }),
  ]
  const within = (from: string, to: string) => jointWithin(rows, { from, to }).map(each => each.id)
  expect(within('2026-02-01', '2026-02-28')).toEqual(['1', '3', '5'])
  expect(within('2026-01-31', '2026-01-31')).toEqual(['1', '2', '3', '4'])
  expect(within('2025-12-01', '2025-12-31')).toEqual([])
  expect(jointOf(rows, 'A').map(each => each.id)).toEqual(['1', '2', '3', '4'])
})
