import { expect, test } from 'vitest'
import type { CaseloadSort } from './caseload-shows.ts'
import { isFoundBy, orderCaseload, showsOf, type ViewedRow } from './caseload-view.ts'

const today = '2026-11-21'
const verdict = (key: string) => ({ key: `caseload.${key}`, values: {} })

function row(a: string, b: string, more: Partial<ViewedRow> = {}): ViewedRow {
  const partner = (name: string) => ({ name, invitedUntil: null })
  return {
    coupleId: `${a}-${b}`,
    status: 'active',
    nextAppointment: null,
    openFlags: 0,
    done: { A: null, B: null },
    lastSignal: { A: null, B: null },
    outcome: 'closeness',
    series: { A: [], B: [] },
    verdict: { A: verdict('noAnswers'), B: verdict('noAnswers') },
    measures: [],
    look: [],
    role: 'lead',
    zone: 'Europe/Lisbon',
    today,
    partners: { A: partner(a), B: partner(b) },
    ...more,
  }
}
const at = (day: string) => new Date(`${day}T10:00:00Z`)
const flags = { key: 'caseload.flagsOpen', values: { count: 1 } }
const quiet = { key: 'caseload.quiet', values: { partner: 'A', since: '2026-11-01' } }
const waits = { key: 'caseload.invitationPending', values: { partner: 'A' } }

const rows = [
  row('Zoë', 'Ann', { nextAppointment: at('2026-11-24'), done: { A: { done: 1, due: 4 }, B: null } }),
  row('Ínes', 'Bo', {
    openFlags: 1,
    look: [flags],
    verdict: { A: verdict('rising'), B: verdict('tooEarly') },
  }),
  row('abe', 'Cy', {
    nextAppointment: at('2026-12-24'),
    look: [quiet],
    done: { A: { done: 4, due: 4 }, B: { done: 3, due: 4 } },
  }),
  row('Dee', 'Ed', { status: 'closed', verdict: { A: verdict('noClearTrend'), B: verdict('noAnswers') } }),
]
const order = (sort: CaseloadSort) => orderCaseload(rows, sort, 'en').map(each => each.partners.A.name)

test.each<[string, CaseloadSort, string[]]>([
  ['need', null, ['Ínes', 'Zoë', 'abe', 'Dee']],
  ['name', { id: 'couple', desc: false }, ['abe', 'Dee', 'Ínes', 'Zoë']],
  ['name, turned', { id: 'couple', desc: true }, ['Zoë', 'Ínes', 'Dee', 'abe']],
  ['appointment', { id: 'next', desc: false }, ['Zoë', 'abe', 'Ínes', 'Dee']],
  ['appointment, turned: none still last', { id: 'next', desc: true }, ['abe', 'Zoë', 'Ínes', 'Dee']],
  ['done', { id: 'done', desc: false }, ['Zoë', 'abe', 'Ínes', 'Dee']],
  ['change', { id: 'change', desc: false }, ['Ínes', 'Dee', 'Zoë', 'abe']],
  ['look', { id: 'look', desc: false }, ['Ínes', 'abe', 'Zoë', 'Dee']],
])('in the order of %s', (_, sort, names) => {
  expect(order(sort)).toEqual(names)
})

test('a measure that changed beyond error counts as a change', () => {
  const measured = row('Meg', 'Al', {
    measures: [{ name: 'csi-16', partner: 'A', verdict: 'higher', favourable: true }],
  })
  expect(orderCaseload([...rows, measured], { id: 'change', desc: false }, 'en').slice(0, 2)).toContain(
    measured,
  )
})

test('where a couple is shown', () => {
  expect(showsOf(rows[0]!)).toEqual(['open', 'mine', 'week'])
  expect(showsOf(rows[1]!)).toEqual(['open', 'mine', 'look'])
  expect(showsOf(rows[2]!)).toEqual(['open', 'mine', 'look'])
  expect(showsOf(rows[3]!)).toEqual(['closed'])
  // A flag is shown wherever it stands.
  expect(showsOf({ ...rows[3]!, openFlags: 1, look: [flags] })).toEqual(['open', 'look', 'closed'])
  expect(showsOf({ ...rows[0]!, role: 'backup' })).toEqual(['open', 'week'])
})

test('a couple kept for later has a list of its own, and is not among what needs a look', () => {
  const kept = row('A', 'B', { look: [{ key: 'caseload.neverInvited', values: {} }] })
  expect(showsOf(kept)).toEqual(['open', 'mine', 'uninvited'])
  expect(showsOf({ ...kept, openFlags: 1, look: [flags, ...kept.look] })).toContain('look')
})

test('an invitation needs eyes when it ends soon or is over', () => {
  const until = (invitedUntil: Date | null) => {
    const each = row('A', 'B', { look: [waits] })
    return showsOf({ ...each, partners: { ...each.partners, A: { name: 'A', invitedUntil } } }).includes(
      'look',
    )
  }
  expect([null, at('2026-11-23'), at('2026-11-24')].map(until)).toEqual([true, true, false])
})

test('a search finds names without case and accents', () => {
  const found = (search: string) =>
    rows.filter(each => isFoundBy(search, each)).map(each => each.partners.B.name)
  expect(found('INES')).toEqual(['Bo'])
  expect(found(' zoe & ann ')).toEqual(['Ann'])
  expect(found('')).toHaveLength(4)
  expect(found('100%')).toEqual([])
})
