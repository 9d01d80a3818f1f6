import { describe, expect, test } from 'vitest'
import {
  type AgreementKind,
  agreementState,
  agreementText,
  asksForReview,
  type Confirmed,
  continuesAgreement,
  mayReviewOn,
  newestVersion,
  versionInForce,
  versionToConfirm,
} from './agreement.ts'
import { starterRules } from './agreement-rules.ts'
import { bannedIn } from './exercises/banned-words.ts'
import { readingGrade } from './reading-grade.ts'

const version = (number: number, slots: string, reviewOn: string | null = null): Confirmed => ({
  number,
  reviewOn,
  confirmed: [...slots].map(slot => ({ slot: slot as 'A' | 'B' })),
})
const agreement = (...versions: Confirmed[]) => ({ ended: false, versions })
const today = '2026-03-04'

describe('what holds', () => {
  test.each([
    ['nobody confirmed', [version(1, '')], null],
    ['one confirmed', [version(1, 'A')], null],
    ['each confirmed another version', [version(2, 'A'), version(1, 'B')], null],
    ['both confirmed', [version(1, 'AB')], 1],
    ['a newer one waits', [version(1, 'AB'), version(2, 'A')], 1],
    ['two older ones were confirmed', [version(3, 'B'), version(1, 'AB'), version(2, 'BA')], 2],
  ])('%s', (_name, versions, number) => {
    expect(versionInForce(versions)?.number ?? null).toBe(number)
  })

  test('the newest version is the highest number, whatever the order', () => {
    expect(newestVersion([version(2, ''), version(10, ''), version(9, 'AB')])!.number).toBe(10)
    expect(newestVersion([])).toBeNull()
  })
})

describe('states', () => {
  test('it waits, holds, is due from its day on, and ends', () => {
    expect(agreementState(agreement(version(1, 'A', today)), today)).toBe('waiting')
    expect(agreementState(agreement(version(1, 'AB')), today)).toBe('in-force')
    expect(agreementState(agreement(version(1, 'AB', '2026-03-05')), today)).toBe('in-force')
    expect(agreementState(agreement(version(1, 'AB', today)), today)).toBe('due')
    expect(agreementState({ ended: true, versions: [version(1, 'AB', today)] }, today)).toBe('ended')
  })

  test('a newer version that waits takes away neither what holds nor its day', () => {
    const both = agreement(version(1, 'AB', today), version(2, 'A', '2026-06-01'))
    expect(agreementState(both, today)).toBe('due')
    expect(agreementState(agreement(version(1, 'AB', today), version(2, 'AB', '2026-06-01')), today)).toBe(
      'in-force',
    )
  })

  test('somebody is asked how it goes once it is due, until they have said so since', () => {
    const due = agreement(version(1, 'AB', '2026-03-01'))
    expect(asksForReview(due, [], today)).toBe(true)
    expect(asksForReview(due, ['2026-02-28'], today)).toBe(true)
    expect(asksForReview(due, ['2026-02-28', '2026-03-01'], today)).toBe(false)
    expect(asksForReview(agreement(version(1, 'AB')), [], today)).toBe(false)
    expect(asksForReview(agreement(version(1, 'A', '2026-03-01')), [], today)).toBe(false)
  })

  test('what waits for one’s own word is the newest version alone', () => {
    expect(versionToConfirm(agreement(version(1, 'A'), version(2, '')), 'A')?.number).toBe(2)
    expect(versionToConfirm(agreement(version(1, ''), version(2, 'A')), 'A')).toBeNull()
    expect(versionToConfirm({ ended: true, versions: [version(1, '')] }, 'A')).toBeNull()
  })
})

describe('what may be written', () => {
  test('a day to look again is after today and within two years', () => {
    expect(mayReviewOn(null, today)).toBe(true)
    expect(mayReviewOn('2026-03-05', today)).toBe(true)
    expect(mayReviewOn(today, today)).toBe(false)
    expect(mayReviewOn('2028-03-04', today)).toBe(true)
    expect(mayReviewOn('2028-03-05', today)).toBe(false)
  })

  test.each([
    { text: '', reviewOn: null },
    { text: '   ', reviewOn: null },
    { text: 'a'.repeat(4001), reviewOn: null },
    { text: 'a\u0000b', reviewOn: null },
    { text: 'a', reviewOn: '2026-02-30' },
    { text: 'a' },
    { text: 'a', reviewOn: null, more: 1 },
  ])('refused: %j', body => {
    expect(agreementText.safeParse(body).success).toBe(false)
  })
})

describe('what comes out of an exercise again', () => {
  const at = (kind: AgreementKind, assignmentId: string | null, day: string) => ({ kind, assignmentId, day })

  test.each([
    ['the rules continue whatever they came from', 'conflict', null, 'x', '2026-05-01', true],
    ['the story of one exercise goes on', 'joint-story', 'x', 'x', '2026-05-01', true],
    ['another story is another one', 'joint-story', 'y', 'x', today, false],
    ['a proposal is mended on its day', 'proposal', 'x', 'x', today, true],
    ['and is another one later', 'proposal', 'x', 'x', '2026-05-01', false],
    ['what was begun on its own stays on its own', 'goals', null, null, today, false],
  ] as const)('%s', (_name, kind, before, now, day, continues) => {
    expect(continuesAgreement(at(kind, before, today), at(kind, now, day))).toBe(continues)
  })

  test('never one of another kind', () => {
    expect(continuesAgreement(at('conflict', 'x', today), at('hard-times', 'x', today))).toBe(false)
  })
})

describe('the rules to start from', () => {
  const all = Object.values(starterRules).flat()

  test('there are enough of each, named once', () => {
    for (const rules of Object.values(starterRules)) expect(rules.length).toBeGreaterThanOrEqual(8)
    expect(new Set(all.map(each => each.id)).size).toBe(all.length)
  })

  test('they read easily, and kindly in both languages', () => {
    for (const rules of Object.values(starterRules)) {
      expect(readingGrade(rules.map(each => each.rule.en).join(' '))).toBeLessThanOrEqual(6)
    }
    for (const { rule } of all) {
      expect([...bannedIn(rule.en, 'en'), ...bannedIn(rule.es, 'es')]).toEqual([])
    }
  })
})
