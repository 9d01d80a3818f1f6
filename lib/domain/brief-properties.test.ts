import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Slot } from './access.ts'
import { anyBrief, both, day, measured, series } from './any-brief.fixture.ts'
import { asked, today } from './brief.fixture.ts'
import { type BriefInput, type BriefLine, makeBrief } from './brief.ts'
import { differLines } from './brief-differ.ts'
import { guessLines } from './brief-guesses.ts'
import { everySuggestion } from './brief-next.ts'
import { whatChanged } from './brief-outcome.ts'
import { worthReviewing } from './brief-review.ts'
import { type CoupleSummaryInput, summariseCouple } from './caseload.ts'

/** R6: the roles are labels. Swapping the two partners swaps whom each line is about, and no number in it. */
const other = (each: Slot): Slot => (each === 'A' ? 'B' : 'A')
const turned = <T>({ A, B }: Record<Slot, T>): Record<Slot, T> => ({ A: B, B: A })
const about = <T extends { partner: Slot }>(each: T): T => ({ ...each, partner: other(each.partner) })

function swapped(given: BriefInput): BriefInput {
  return {
    ...given,
    flags: given.flags.map(about),
    referrals: given.referrals.map(about),
    topics: given.topics.map(about),
    partners: turned(given.partners),
    assignments: given.assignments.map(each => ({ ...each, partners: turned(each.partners) })),
    observations: given.observations.map(each => ({ ...each, series: turned(each.series) })),
    measures: given.measures.map(each => ({ ...each, administrations: turned(each.administrations) })),
    pace: given.pace.map(each => ({ ...each, said: turned(each.said) })),
  }
}

/** A section as a set of sentences: of two lines that differ by partner only, A's stands first. */
const sentences = (lines: readonly BriefLine[], rename: (each: Slot) => Slot) =>
  lines
    .map(({ key, values, quote, rule }) => {
      const whose = ['partner', 'other'].flatMap(name => {
        const slot = values[name]
        return slot === 'A' || slot === 'B' ? [[name, rename(slot)]] : []
      })
      return JSON.stringify([key, { ...values, ...Object.fromEntries(whose) }, quote ?? null, rule ?? null])
    })
    .sort()

/** Every suggestion, also those that three others leave no room for. */
function suggestions(given: BriefInput): BriefLine[] {
  const changed = whatChanged(given)
  const differ = [...differLines(given), ...guessLines(given)]
  return everySuggestion(given, { changed, review: worthReviewing(given, changed), differ })
}

test('swapping the partners changes no line of the brief but whose it is', () => {
  let changes = 0
  fc.assert(
    fc.property(anyBrief, given => {
      const [brief, mirror] = [makeBrief(given), makeBrief(swapped(given))]
      for (const [index, { name, lines }] of brief.entries()) {
        expect(mirror[index]!.lines).toHaveLength(lines.length)
        // Which of two equal suggestions is the third and which the fourth is by slot: they have a test of their own.
        if (name === 'next') continue
        changes += lines.filter(each => /rising|falling|differ.gap|differ.guess$/.test(each.key)).length
        expect(sentences(mirror[index]!.lines, other), name).toEqual(sentences(lines, each => each))
      }
    }),
    { numRuns: 300, seed: 4 },
  )
  // The property was not met by saying nothing.
  expect(changes).toBeGreaterThan(100)
})

/** With nothing that stands against what the two do together: other suggestions come. */
function calmed(given: BriefInput): BriefInput {
  const { A, B } = given.partners
  const { askedAlone } = asked
  const partners = { A: { ...A, askedAlone }, B: { ...B, askedAlone } }
  return { ...given, flags: [], closedOn: null, partners }
}

test('swapping the partners changes no suggestion but whose it is, nor the order of their rules', () => {
  const seen = new Set<string>()
  const cut = new Map<string, number>()
  fc.assert(
    fc.property(anyBrief, fc.boolean(), (drawn, isCalm) => {
      const given = isCalm ? calmed(drawn) : drawn
      const [all, mirrored] = [suggestions(given), suggestions(swapped(given))]
      expect(sentences(mirrored, other)).toEqual(sentences(all, each => each))
      expect(mirrored.map(each => each.rule)).toEqual(all.map(each => each.rule))
      expect(makeBrief(given).at(-1)).toEqual({ name: 'next', lines: all.slice(0, 3) })
      for (const { rule } of all) seen.add(rule!)
      for (const { rule } of all.slice(3)) cut.set(rule!, (cut.get(rule!) ?? 0) + 1)
    }),
    { numRuns: 600, seed: 4 },
  )
  // Every rule was met, and what no brief has room for was compared too.
  expect([...seen].sort()).toEqual(Array.from({ length: 14 }, (_, number) => `N${number}`).sort())
  for (const rule of ['N3', 'N5', 'N13']) expect(cut.get(rule), rule).toBeGreaterThan(20)
})

test('swapping the partners changes no statistic of the caseload', () => {
  const partner = fc.record({
    invited: fc.boolean(),
    neverInvited: fc.boolean(),
    occurrences: fc.array(fc.record({ dueOn: day, done: fc.boolean(), excused: fc.boolean() }), {
      maxLength: 9,
    }),
    answered: fc.array(day, { maxLength: 5 }),
    excused: fc.array(day, { maxLength: 5 }),
    series,
  })
  const couple: fc.Arbitrary<CoupleSummaryInput> = fc.record({
    coupleId: fc.uuid(),
    status: fc.constantFrom('active' as const, 'hard-season' as const, 'closed' as const),
    startsOn: fc.option(day),
    lastAppointment: fc.option(day),
    nextAppointment: fc.constant(null),
    openFlags: fc.integer({ min: 0, max: 2 }),
    outcome: fc.constantFrom('closeness', 'csi-16', 'phq-9'),
    isMeasured: fc.boolean(),
    partners: both(partner),
    measures: measured,
  })
  let changes = 0
  fc.assert(
    fc.property(couple, given => {
      const row = summariseCouple(given, today)
      const turnedAbout = {
        ...given,
        partners: turned(given.partners),
        measures: given.measures.map(each => ({ ...each, administrations: turned(each.administrations) })),
      }
      const mirror = summariseCouple(turnedAbout, today)
      expect(mirror).toEqual({
        ...row,
        done: turned(row.done),
        lastSignal: turned(row.lastSignal),
        series: turned(row.series),
        verdict: turned(row.verdict),
        measures: expect.arrayContaining(row.measures.map(about)),
        look: expect.arrayContaining(
          row.look.map(({ key, values }) => ({
            key,
            values: 'partner' in values ? { ...values, partner: other(values.partner as Slot) } : values,
          })),
        ),
      })
      expect(mirror.look).toHaveLength(row.look.length)
      expect(mirror.measures).toHaveLength(row.measures.length)
      changes += row.measures.length
    }),
    { numRuns: 300, seed: 4 },
  )
  expect(changes).toBeGreaterThan(100)
})
