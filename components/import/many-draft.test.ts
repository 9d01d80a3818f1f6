import { expect, test } from 'vitest'
import { parseCsv } from '#lib/csv.ts'
import { describeColumns } from '#lib/domain/import-columns.ts'
import { manyMapping } from '#lib/domain/import-many.ts'
import { follow } from './follow.ts'
import { type ManyDraft, manyMappingOf, observedIn } from './many-draft.ts'
import { manyDraftOf, manyFirstGuess } from './many-first-guess.ts'

const measures = [
  { name: 'csi-16', title: 'CSI-16', low: 0, high: 81, favourable: 'higher' },
  { name: 'phq-9', title: 'PHQ-9', low: 0, high: 27, favourable: 'lower' },
] as const
const settings = {
  policyId: '00000000-0000-4000-8000-000000000000',
  zone: 'Europe/Lisbon',
  locale: 'en',
  country: 'PT',
}
const columnsOf = (csv: string) => describeColumns(parseCsv(csv))
const guess = (csv: string) => manyFirstGuess(columnsOf(csv), settings, measures)
const diary = 'couple_id,diary_day,m_anxiety,m_vigor,w_anxiety,w_vigor\n201,0,1,2,3,4\n202,1,0,1,2,3\n'
const totals = 'couple_id,m_pre_csi,m_post_csi,w_pre_csi,w_post_csi\n201,60,61,62,63\n202,50,51,52,53\n'

/** Says whose two columns are; those that begin alike follow. */
function give(draft: ManyDraft, a: string, b: string): ManyDraft {
  return { ...draft, groups: follow(follow(draft.groups, a, 'A'), b, 'B') }
}
const fixesOf = (draft: ManyDraft) => {
  const made = manyMappingOf(draft, measures)
  return 'fixes' in made ? made.fixes.map(each => each.reason) : []
}

test('a diary is guessed but for whose it is and when it began', () => {
  const first = guess(diary)
  expect(first).toMatchObject({ coupleColumn: 'couple_id', dayColumn: 'diary_day', dayKind: 'number' })
  expect(fixesOf(first)).toEqual(['start-date', 'whose', 'whose', 'whose', 'whose'])
  const said = { ...give(first, 'm_vigor', 'w_vigor'), startDate: '2026-01-01', outcome: 'vigor' }
  const made = manyMappingOf(said, measures)
  if (!('mapping' in made)) throw new Error('no mapping')
  expect(manyMapping.safeParse(made.mapping).success).toBe(true)
  expect(made.mapping).toMatchObject({ outcome: 'vigor', partner: null, names: { A: '{couple} A' } })
  expect(made.mapping.series.map(each => [each.column, each.partner, each.observation.name])).toEqual([
    ['m_anxiety', 'A', 'anxiety'],
    ['w_anxiety', 'B', 'anxiety'],
    ['m_vigor', 'A', 'vigor'],
    ['w_vigor', 'B', 'vigor'],
  ])
  expect(observedIn(said, measures).map(each => each.name)).toEqual(['anxiety', 'vigor'])
})

test('before and after are totals of one measure on two days', () => {
  const first = give(guess(totals), 'm_pre_csi', 'w_pre_csi')
  expect(first.dayKind).toBe('fixed')
  const csi = first.groups.map(group => {
    const day = group.label === 'Pre csi' ? '2026-01-01' : '2026-02-05'
    return { ...group, measure: 'csi-16', day }
  })
  const made = manyMappingOf({ ...first, groups: csi }, measures)
  if (!('mapping' in made)) throw new Error('no mapping')
  expect(manyMapping.safeParse(made.mapping).success).toBe(true)
  expect(made.mapping.day).toEqual({ kind: 'fixed' })
  expect(
    made.mapping.series.map(each => [each.column, each.partner, each.day, each.observation.high]),
  ).toEqual([
    ['m_pre_csi', 'A', '2026-01-01', 81],
    ['w_pre_csi', 'B', '2026-01-01', 81],
    ['m_post_csi', 'A', '2026-02-05', 81],
    ['w_post_csi', 'B', '2026-02-05', 81],
  ])
  expect(fixesOf({ ...first, groups: csi.map(each => ({ ...each, day: '' })) })).toContain('group-day')
  const oneDay = csi.map(each => ({ ...each, day: '2026-01-01' }))
  expect(fixesOf({ ...first, groups: oneDay })).toEqual(['same-series', 'same-series'])
})

test('a row for each person: what the two values are, and no column twice', () => {
  const first = guess('couple_id,partner,day,calm\n1,x,2026-01-01,3\n1,y,2026-01-01,4\n')
  expect(first).toMatchObject({ partnerColumn: 'partner', partnerValues: { A: 'x', B: 'y' } })
  const said = { ...first, groups: follow(first.groups, 'calm', 'A') }
  const made = manyMappingOf(said, measures)
  expect(made).toMatchObject({
    mapping: { partner: { column: 'partner', A: 'x', B: 'y' }, series: [{ column: 'calm', partner: 'row' }] },
  })
  expect(fixesOf({ ...said, partnerValues: { A: 'x', B: 'x' } })).toEqual(['partner-values'])
})

test('what is missing is named in the order of the form', () => {
  const said = { ...give(guess(diary), 'm_vigor', 'w_vigor'), startDate: '2026-01-01' }
  expect(fixesOf({ ...said, coupleColumn: '' })).toEqual(['couple-column', 'whose'])
  expect(fixesOf({ ...said, names: { A: ' ', B: 'x' } })).toEqual(['names'])
  expect(fixesOf({ ...said, country: '' })).toEqual(['country'])
  const none = said.groups.map(group => ({
    ...group,
    columns: group.columns.map(each => ({ ...each, whose: 'none' as const })),
  }))
  expect(fixesOf({ ...said, groups: none })).toEqual(['no-series'])
  const twice = said.groups.map(group => ({ ...group, label: 'Vigor' }))
  expect(fixesOf({ ...said, groups: twice })).toEqual(['same-series', 'same-series'])
})

test('a mapping that was kept fills the form as it was', () => {
  for (const csv of [diary, totals]) {
    const first = guess(csv)
    const [a, b] = csv === diary ? ['m_vigor', 'w_vigor'] : ['m_pre_csi', 'w_pre_csi']
    const groups = give(first, a!, b!).groups.map((group, index) =>
      csv === diary ? group : { ...group, measure: 'csi-16', day: `2026-01-0${index + 1}` },
    )
    const made = manyMappingOf({ ...first, groups, startDate: '2026-01-01' }, measures)
    if (!('mapping' in made)) throw new Error('no mapping')
    const again = manyDraftOf(columnsOf(csv), made.mapping, measures)
    expect(manyMappingOf(again, measures)).toEqual(made)
  }
})
