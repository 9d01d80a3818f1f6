import { expect, test } from 'vitest'
import { parseCsv } from '#lib/csv.ts'
import { importMapping } from '#lib/domain/import.ts'
import { describeColumns } from '#lib/domain/import-columns.ts'
import { type Draft, mappingOf, usedGroups } from './draft.ts'
import { draftOf, firstGuess } from './first-guess.ts'
import { follow, leaveRest } from './follow.ts'
import { observationName } from './observation-name.ts'

const many = 'couple_id,diary_day,m_anxiety,m_vigor,w_anxiety,w_vigor\n201,0,0.3,1,2,3\n202,1,4,3,2,1\n'
const one = 'fecha;cercanía 1;cercanía 2;nota\n2026-01-01;1,5;7;hola\n'
const columnsOf = (text: string) => describeColumns(parseCsv(text))
const guess = (text: string) => firstGuess(columnsOf(text))

const filled = (): Draft => {
  const draft = { ...guess(many), filterValue: '201', startDate: '2026-01-01' }
  return { ...draft, groups: follow(follow(draft.groups, 'm_anxiety', 'A'), 'w_anxiety', 'B') }
}

test('a file of many couples: its rows, its day by number, its pairs of columns; whose is never guessed', () => {
  const draft = guess(many)
  expect(draft).toMatchObject({
    filterColumn: 'couple_id',
    filterValue: '',
    dayColumn: 'diary_day',
    dayKind: 'number',
    zeroIs: 0,
  })
  const groups = usedGroups(draft).filter(each => each.columns.length > 0)
  expect(groups).toMatchObject([
    { label: 'Anxiety', low: '0', high: '4', favourable: 'lower' },
    { label: 'Vigor', low: '0', high: '4', favourable: 'higher' },
  ])
  expect(groups.flatMap(each => each.columns.map(({ column, whose }) => [column, whose]))).toEqual([
    ['m_anxiety', ''],
    ['w_anxiety', ''],
    ['m_vigor', ''],
    ['w_vigor', ''],
  ])
})

test('a file of one couple in Spanish: dates, decimal commas, pairs by their end', () => {
  const draft = guess(one)
  expect(draft).toMatchObject({ filterColumn: '', dayColumn: 'fecha', dayKind: 'date' })
  expect(draft.groups).toMatchObject([{ label: 'Cercanía', low: '1', high: '7', favourable: 'higher' }])
  expect(draft.groups[0]!.columns.map(each => each.affix)).toEqual([' 1', ' 2'])
})

test('whose a column is, the columns that begin alike follow, but none that was chosen', () => {
  const draft = guess(many)
  const whose = (groups: Draft['groups']) =>
    groups.flatMap(each => each.columns.map(each => [each.column, each.whose]))
  const once = follow(draft.groups, 'm_vigor', 'B')
  expect(Object.fromEntries(whose(once))).toMatchObject({
    m_vigor: 'B',
    m_anxiety: 'B',
    w_vigor: '',
    w_anxiety: '',
  })
  expect(Object.fromEntries(whose(follow(once, 'm_anxiety', 'none')))).toMatchObject({
    m_vigor: 'B',
    m_anxiety: 'none',
  })
})

test('the rest is left out, but nothing of which somebody said whose it is', () => {
  const said = follow(guess(many).groups, 'm_vigor', 'B')
  const whose = Object.fromEntries(
    leaveRest(said).flatMap(group => group.columns.map(each => [each.column, each.whose])),
  )
  expect(whose).toMatchObject({ m_anxiety: 'B', m_vigor: 'B', w_anxiety: 'none', w_vigor: 'none' })
})

test('a filled draft is a mapping that the server takes, and comes back as it was', () => {
  const made = mappingOf(filled())
  if (!('mapping' in made)) throw new Error(JSON.stringify(made))
  expect(importMapping.parse(made.mapping)).toEqual(made.mapping)
  expect(made.mapping.series.map(each => [each.column, each.observation.name, each.partner])).toEqual([
    ['m_anxiety', 'anxiety', 'A'],
    ['w_anxiety', 'anxiety', 'B'],
    ['m_vigor', 'vigor', 'A'],
    ['w_vigor', 'vigor', 'B'],
  ])
  expect(mappingOf(draftOf(columnsOf(many), made.mapping))).toEqual(made)
})

test.each<[string, (draft: Draft) => Draft, string]>([
  ['no value of the couple', draft => ({ ...draft, filterValue: '' }), 'filter-value'],
  ['no day', draft => ({ ...draft, dayColumn: '' }), 'day-column'],
  ['no first day', draft => ({ ...draft, startDate: '' }), 'start-date'],
  ['no name', draft => ({ ...draft, groups: draft.groups.map(each => ({ ...each, label: ' ' })) }), 'label'],
  [
    'a range upside down',
    draft => ({ ...draft, groups: draft.groups.map(each => ({ ...each, high: '-1' })) }),
    'range',
  ],
  [
    'a range of words',
    draft => ({ ...draft, groups: draft.groups.map(each => ({ ...each, low: 'low' })) }),
    'range',
  ],
  ['nobody chosen', draft => ({ ...draft, groups: guess(many).groups }), 'whose'],
  [
    'all left out',
    draft => ({ ...draft, groups: follow(follow(guess(many).groups, 'm_vigor', 'none'), 'w_vigor', 'none') }),
    'no-series',
  ],
  [
    'two columns of one name',
    draft => ({ ...draft, groups: draft.groups.map(each => ({ ...each, label: 'Mood' })) }),
    'same-series',
  ],
])('%s is to be fixed', (_, spoil, reason) => {
  const made = mappingOf(spoil(filled()))
  expect('fixes' in made && made.fixes.map(each => each.reason)).toContain(reason)
})

test('names are made of labels, the same for the same', () => {
  expect(observationName('Cercanía de los dos')).toBe('cercania-de-los-dos')
  expect(observationName('1st — Vigor!')).toBe('st-vigor')
  expect(observationName('القرب')).toMatch(/^o-[a-z0-9]+$/)
  expect(observationName('القرب')).not.toBe(observationName('الحب'))
  expect(observationName('a'.repeat(60))).toHaveLength(40)
})
