import { describe, expect, test } from 'vitest'
import { judgePassword } from '#lib/crypto/password.ts'
import { addDays, eachDay, instantAt, quietSince } from '#lib/domain/calendar.ts'
import { problemsIn } from '#lib/domain/custom-exercise-problems.ts'
import { criticalValue, linearTrend } from '#lib/domain/evidence.ts'
import { bannedIn } from '#lib/domain/exercises/banned-words.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { exercises as builtIn } from '#lib/domain/exercises/registry.ts'
import { texts as textsIn } from '#lib/domain/exercises/text.ts'
import { togetherState } from '#lib/domain/together-schema.ts'
import { makeTrend, pointsOf, type SideTrend } from '#lib/domain/trend.ts'
import { passwords, practice, staff } from './world/people.ts'
import { policies } from './world/policy.ts'
import type { CoupleRows, PartnerRows } from './world/rows.ts'
import { words } from './world/words.ts'
import { castOf, defaultSeed, storyOf, type World, withPartner, worldOf } from './world.ts'

const today = '2026-11-21'
const world = worldOf({ today })

test('twelve couples over sixteen weeks, one practice, three staff', () => {
  const all = partners(world)
  const counts = {
    couples: world.couples.length,
    responses: all.flatMap(each => each.responses).length,
    answers: all.flatMap(each => each.answers).length,
    observations: all.flatMap(each => each.observations).length,
    offers: all.flatMap(each => each.offers).length,
    accounts: castOf(world).length,
  }
  console.info(`seed ${world.seed}:`, JSON.stringify(counts))
  expect(counts).toMatchObject({ couples: 12, accounts: 3 + 21 })
  expect(counts.responses).toBeGreaterThan(1_500)
  expect(counts.offers).toBeGreaterThan(150)
  const firstDay = all.flatMap(each => each.responses.map(dayOf)).sort()[0]!
  expect(firstDay >= addDays(today, -112)).toBe(true)
  expect(firstDay <= addDays(today, -98)).toBe(true)
})

test('the same wish gives the same world; another seed another one', () => {
  expect(worldOf({ today })).toEqual(world)
  const other = worldOf({ today, seed: defaultSeed + 1 })
  expect(other.couples[0]!.couple.id).not.toBe(world.couples[0]!.couple.id)
  expect(closeness(other, 'maya-jonas', 'A')).not.toEqual(closeness(world, 'maya-jonas', 'A'))
})

test('a week later the same stories are a week later', () => {
  const later = worldOf({ today: addDays(today, 7) })
  const moved = closeness(world, 'maya-jonas', 'A').map(each => ({ ...each, day: addDays(each.day, 7) }))
  expect(closeness(later, 'maya-jonas', 'A')).toEqual(moved)
})

test('ids are uuids of version 4 and no two rows share one', () => {
  const ids = world.couples.flatMap(couple => [
    couple.couple.id,
    ...couple.occurrences.map(each => each.id),
    ...[couple.partners.A, couple.partners.B].flatMap(each =>
      [...each.responses, ...each.answers, ...each.observations, ...each.offers].map(row => row.id),
    ),
  ])
  expect(new Set(ids).size).toBe(ids.length)
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  expect(ids.filter(id => !uuid.test(id))).toEqual([])
})

test('nothing has happened today, before they joined or after the couple was closed', () => {
  const midnight = instantAt(today, 0, practice.zone)
  for (const couple of world.couples) {
    const end = (couple.couple.closedAt as Date | null) ?? midnight
    for (const { key, seat, responses, consents } of [couple.partners.A, couple.partners.B]) {
      const at = responses.map(each => each.submittedAt as Date)
      const wrong = at.filter(each => each >= end || each < (seat.joinedAt as Date))
      expect(wrong, key).toEqual([])
      expect(responses.length === 0 || consents[0]?.policyTextId === couple.couple.policyId, key).toBe(true)
    }
  }
})

test('a theme is given only once both were asked alone, or a reason was recorded', () => {
  for (const { key, askedAlone, assignments } of world.couples) {
    const theme = world.definitions.find(each => each.slug === 'theme-daily-joys')!.id
    const first = assignments.find(each => each.definitionId === theme)
    if (!first) continue
    expect(askedAlone.filter(each => (each.at as Date) < (first.createdAt as Date)).length, key).toBe(2)
  }
})

test('who opens a theme takes turns, and a skipped week uses up none', () => {
  const theme = world.definitions.find(each => each.slug === 'theme-daily-joys')!.id
  const openers = (key: string) =>
    coupleOf(world, key)
      .assignments.filter(each => each.definitionId === theme)
      .map(each => each.opener)
  expect(openers('ines-carla')).toEqual(['A', 'B', 'A'])
  // The second week was skipped: Jonas, who was to open it, opens the third.
  expect(openers('maya-jonas')).toEqual(['A', 'B', 'B', 'A'])
})

test('what they did together came to its end in a state of its script; what is open or was skipped has none', () => {
  const { definitions, couples } = world
  const scriptOf = ({ definitionId }: { definitionId: string }) =>
    (definitions.find(each => each.id === definitionId)!.body as Definition).script ?? []
  const sessions = couples.flatMap(couple =>
    couple.sessions.map(session => ({
      ...session,
      script: scriptOf(couple.assignments.find(each => each.id === session.assignmentId)!),
    })),
  )
  expect(sessions.length).toBeGreaterThan(10)
  for (const { state, script, startedAt, finishedAt } of sessions) {
    expect(togetherState(script).parse(JSON.parse(JSON.stringify(state)))).toEqual(state)
    expect(state.finished && (finishedAt as Date) > (startedAt as Date)).toBe(true)
  }
  const { sessions: maya, assignments } = coupleOf(world, 'maya-jonas')
  const themes = assignments.filter(each => each.opener)
  expect(themes.map(each => maya.some(session => session.assignmentId === each.id))).toEqual([
    ...[true, false, true, false],
  ])
})

test('what one partner does changes no row of the other and none of the clinician’s', () => {
  const story = storyOf('maya-jonas')
  const { closeness: mood } = story.partners.B.habit
  const changed = withPartner(story, 'A', {
    flagAgo: 1,
    draftAgo: 2,
    habit: { answers: 0.2, late: 0.5, offers: 0.9, keeps: { closeness: 1 }, closeness: mood },
  })
  const [before] = worldOf({ today, stories: [story] }).couples
  const [after] = worldOf({ today, stories: [changed] }).couples
  expect(after!.partners.B).toEqual(before!.partners.B)
  expect({ ...after!, partners: null }).toEqual({ ...before!, partners: null })
  expect(after!.partners.A.responses.length).toBeLessThan(before!.partners.A.responses.length / 2)
  expect(after!.partners.A.flags).toHaveLength(1)
})

test('passwords would be taken, and texts hold no word that no client reads', () => {
  const avoid = [practice.name, ...staff.flatMap(each => [each.name, each.email])]
  expect(judgePassword(passwords.staff, { withSecondFactor: true, avoid })).toBeNull()
  for (const { name, signInName } of castOf(world)) {
    expect(
      judgePassword(passwords.partner, { withSecondFactor: false, avoid: [name, signInName] }),
    ).toBeNull()
  }
  for (const locale of ['en', 'es'] as const) {
    const texts = [
      ...Object.values(words[locale]).flat(),
      ...Object.values(policies).map(each => each[locale]),
    ]
    expect(texts.flatMap(each => bannedIn(each, locale))).toEqual([])
  }
})

const trending = ['maya-jonas', 'wei-hannah', 'noor-sam', 'theo-malik', 'ines-carla', 'tom-priya']

// Weekends fall elsewhere in the six weeks on each of these; the last two lie across a leap day and a clock change.
const days = [...eachDay(today, addDays(today, 6)), '2028-03-01', '2027-03-30']

describe.each(days)('on %s', day => {
  const then = worldOf({ today: day, stories: trending.map(storyOf) })
  const side = (key: string, slot: 'A' | 'B', name = 'closeness') => sideOf(then, key, slot, name)

  test('Maya’s closeness rises, by the stricter bound of the caseload too; Jonas’s shows no trend', () => {
    expect(verdict(side('maya-jonas', 'A'))).toBe('rising')
    const points = pointsOf(closeness(then, 'maya-jonas', 'A').filter(each => each.day > addDays(day, -42)))
    expect(linearTrend(points, criticalValue(0.01)).verdict).toBe('rising')
    expect(verdict(side('maya-jonas', 'B'))).toBe('no-clear-trend')
  })

  test('Wei’s and Hannah’s both rise, in two zones', () => {
    expect([verdict(side('wei-hannah', 'A')), verdict(side('wei-hannah', 'B'))]).toEqual(['rising', 'rising'])
    const { A, B } = coupleOf(then, 'wei-hannah').partners
    expect(A.seat.zone).not.toBe(B.seat.zone)
  })

  test('Noor’s and Sam’s tension rises', () => {
    expect(verdict(side('noor-sam', 'A', 'tension'))).toBe('rising')
    expect(verdict(side('noor-sam', 'B', 'tension'))).toBe('rising')
  })

  test.each(['theo-malik', 'ines-carla'])(
    '%s: no clear trend for either, in closeness or satisfaction',
    key => {
      const verdicts = (['A', 'B'] as const).flatMap(slot => [
        verdict(side(key, slot)),
        verdict(side(key, slot, 'satisfaction')),
      ])
      expect(verdicts).toEqual(Array(4).fill('no-clear-trend'))
    },
  )

  test('Tom has been quiet for three weeks, Priya has not', () => {
    const { A, B } = coupleOf(then, 'tom-priya').partners
    const since = (partner: PartnerRows) =>
      quietSince({ answered: partner.responses.map(dayOf), excused: [], startsOn: addDays(day, -98) }, day)
    expect(since(A) !== null && since(A)! <= addDays(day, -21)).toBe(true)
    expect(since(B)).toBeNull()
  })
})

describe('the other stories', () => {
  test('all who are not quiet, away or gone have answered in the last days', () => {
    for (const { key, responses } of partners(world)) {
      if (['tom', 'ben', 'aiko', 'rafael', 'ana', 'duarte'].includes(key)) continue
      expect(responses.map(dayOf).sort().at(-1)! >= addDays(today, -4), key).toBe(true)
    }
  })

  test('Ben, Aiko and Rafael have not joined: an open invitation and nothing else', () => {
    const absent = partners(world).filter(each => !each.user)
    expect(absent.map(each => each.key)).toEqual(['ben', 'aiko', 'rafael'])
    for (const { seat, invitation, consents, responses, answers, observations, drafts } of absent) {
      expect(seat.joinedAt).toBeNull()
      expect(invitation.usedAt).toBeNull()
      expect((invitation.expiresAt as Date) > instantAt(addDays(today, 1), 0, practice.zone)).toBe(true)
      expect([consents, responses, answers, observations, drafts].flat()).toEqual([])
    }
    expect(coupleOf(world, 'grace-ben').partners.A.responses.length).toBeGreaterThan(0)
  })

  test('Elif and Marek are in a hard season; Marek signs in without e-mail', () => {
    const { seasons, partners: pair } = coupleOf(world, 'elif-marek')
    expect(seasons.map(each => [dayIn(each.firstDay) <= today, dayIn(each.lastDay) >= today])).toEqual([
      [true, true],
    ])
    expect(pair.B.seat.email).toBeNull()
    expect(pair.B.user!.signInName).not.toContain('@')
  })

  test('two flags are open: what Zanele said, and what Noor answered to the last item of the PHQ-9', () => {
    const flagged = partners(world).flatMap(({ key, flags }) => flags.map(flag => ({ key, flag })))
    expect(flagged.map(({ key, flag }) => [key, flag.kind, flag.item ?? null]).sort()).toEqual([
      ['noor', 'measure-critical', 'phq-9'],
      ['zanele', 'not-safe', null],
    ])
    expect(flagged.map(({ flag }) => flag.acknowledgedAt ?? null)).toEqual([null, null])
  })

  test('totals go where the stories say, and one item left open is no total', () => {
    const totals = (key: string, slot: 'A' | 'B', name: string) =>
      coupleOf(world, key)
        .partners[slot].observations.filter(each => each.name === name)
        .sort((a, b) => Number(a.day) - Number(b.day))
        .map(each => each.value)
    const maya = totals('maya-jonas', 'A', 'csi-16')
    expect(maya.length).toBeGreaterThanOrEqual(3)
    expect(maya[0]!).toBeLessThan(51.5)
    expect(maya.at(-1)!).toBeGreaterThan(51.5)
    expect(maya.at(-1)! - maya[0]!).toBeGreaterThan(6.66)
    const noor = totals('noor-sam', 'A', 'csi-16')
    expect(noor[0]! - noor.at(-1)!).toBeGreaterThan(6.66)
    expect(totals('noor-sam', 'A', 'phq-9').at(-1)!).toBeGreaterThanOrEqual(10)
    const { A, B } = coupleOf(world, 'lucia-andres').partners
    for (const { observations } of [A, B]) expect(observations.some(each => each.name === 'phq-9')).toBe(true)
    const rated = coupleOf(world, 'wei-hannah').partners.A.observations
    expect(rated.filter(each => each.name === 'session-fair').length).toBeGreaterThan(5)
  })

  test('Lucía and Andrés write in Spanish', () => {
    const { A, B } = coupleOf(world, 'lucia-andres').partners
    const written = [...A.answers, ...B.answers].flatMap(each => each.text ?? [])
    const pool = Object.values(words.es).flat()
    const known = (text: string) =>
      pool.includes(text) || pool.includes(text.replace(/Andrés|Lucía/, '{partner}'))
    expect(written.length).toBeGreaterThan(20)
    expect(written.filter(text => !known(text))).toEqual([])
  })

  test('some keep answers to themselves, and an observation follows its answer', () => {
    const zanele = partners(world).find(each => each.key === 'zanele')!
    const tension = zanele.answers.filter(each => each.stepId === 'tension')
    const kept = tension.filter(each => each.audience === 'me').length
    expect(kept).toBeGreaterThan(tension.length / 3)
    expect(
      zanele.observations.filter(each => each.name === 'tension' && each.audience === 'me'),
    ).toHaveLength(kept)
  })

  test('Maya’s and Jonas’s moments of care have opened for both at least once', () => {
    const { A, B } = coupleOf(world, 'maya-jonas').partners
    const now = instantAt(today, 0, practice.zone)
    const open = (partner: PartnerRows) =>
      partner.revealSides.filter(each => (each.opensAt as Date) <= now).map(each => each.pair)
    expect(open(A).filter(pair => open(B).includes(pair)).length).toBeGreaterThan(0)
    expect(open(A).filter(pair => !open(B).includes(pair)).length).toBeGreaterThan(0)
  })

  test('Theo has a reason why not, and nothing together is assigned', () => {
    const { askedAlone, assignments, partners: pair } = coupleOf(world, 'theo-malik')
    expect(askedAlone.find(each => each.partnerId === pair.A.partner.id)!.reason).toBeTruthy()
    const together = world.definitions.filter(each => (each.body as { together: boolean }).together)
    expect(assignments.filter(each => together.some(one => one.id === each.definitionId))).toEqual([])
  })

  test('Wei and Hannah are in the third week of a programme; what ran beside it is not doubled', () => {
    const { programmeRuns, programmeWeeks, assignments, occurrences } = coupleOf(world, 'wei-hannah')
    expect(programmeRuns.map(each => each.slug)).toEqual(['programme-first-steps'])
    expect(programmeWeeks.map(each => each.kind)).toEqual(['baseline', 'joint', 'individual', 'joint'])
    const now = programmeWeeks.findIndex(each => dayIn(each.startsOn) > today) - 1
    expect(now).toBe(2)
    const given = programmeWeeks.map(week =>
      assignments.filter(each => each.programmeWeekId === week.id).map(each => slugOf(each.definitionId)),
    )
    // Check-in, reflection and a theme week ran already.
    expect(given).toEqual([[], [], ['small-wins', 'appreciation'], ['mirroring', 'theme-appreciation']])
    const due = (slug: string) =>
      occurrences.filter(({ assignmentId }) =>
        assignments.some(each => each.id === assignmentId && slugOf(each.definitionId) === slug),
      )
    expect(due('small-wins')).toHaveLength(6)
  })

  test('Dr Okafor has a group of two couples, and one of them was given its programme with it', () => {
    const [{ group, members }] = world.groups as [World['groups'][number]]
    expect(world.groups).toHaveLength(1)
    const keys = members.map(({ coupleId }) => world.couples.find(each => each.couple.id === coupleId)!.key)
    expect(keys).toEqual(['wei-hannah', 'noor-sam'])
    expect(coupleOf(world, 'wei-hannah').programmeRuns[0]!.groupId).toBe(group.id)
    expect(world.couples.find(each => each.couple.id === members[1]!.coupleId)!.programmeRuns).toEqual([])
    // A world of other couples has no group without any.
    expect(worldOf({ today, stories: [storyOf('maya-jonas')] }).groups).toEqual([])
  })

  test('what the clinicians made of their own could be saved: one in use, two shared', () => {
    const exercises = world.ownExercises.map(({ exercise, definitions }) => {
      const source = world.definitions.find(each => each.slug === exercise.copiedFrom)?.body as Definition
      const standards = { known: builtIn.flatMap(each => each.observes), pace: source?.pace ?? null }
      expect(problemsIn(definitions[0]!.body as Definition, standards), exercise.slug).toEqual([])
      const used = world.couples
        .filter(each => each.assignments.some(row => row.definitionId === definitions[0]!.id))
        .map(each => each.key)
      const author = world.staff.find(each => each.user.id === exercise.createdBy)!.key
      return { author, shared: exercise.sharedAt !== null, used }
    })
    expect(exercises).toEqual([
      { author: 'amara', shared: false, used: ['elif-marek'] },
      { author: 'amara', shared: true, used: [] },
      { author: 'mateo', shared: true, used: [] },
    ])
    const written = world.ownExercises.flatMap(each => textsIn(each.definitions[0]!.body as Definition))
    for (const locale of ['en', 'es'] as const) {
      expect(written.flatMap(text => bannedIn(text[locale], locale))).toEqual([])
    }
  })

  test('Ana and Duarte are closed, and everything of theirs ended with it', () => {
    const { couple, assignments } = coupleOf(world, 'ana-duarte')
    expect(dayIn(couple.closedAt as Date)).toBe(addDays(today, -21))
    expect(assignments.map(each => each.endedAt)).toEqual(assignments.map(() => couple.closedAt))
  })
})

function slugOf(definitionId: string): string {
  return world.definitions.find(each => each.id === definitionId)!.slug
}

function partners({ couples }: World): PartnerRows[] {
  return couples.flatMap(each => [each.partners.A, each.partners.B])
}

function coupleOf({ couples }: World, key: string): CoupleRows {
  return couples.find(each => each.key === key)!
}

function dayIn(date: Date | string): string {
  return new Date(date).toISOString().slice(0, 10)
}

function dayOf({ day }: { day: Date | string }): string {
  return dayIn(day)
}

/** As the clinician sees it: without what was kept. */
function series(from: World, key: string, slot: 'A' | 'B', name: string) {
  return coupleOf(from, key)
    .partners[slot].observations.filter(each => each.name === name && each.audience !== 'me')
    .map(each => ({ day: dayOf(each), value: each.value }))
}

function closeness(from: World, key: string, slot: 'A' | 'B') {
  return series(from, key, slot, 'closeness')
}

function sideOf(from: World, key: string, slot: 'A' | 'B', name: string): SideTrend {
  const range = { from: addDays(from.today, -41), to: from.today }
  const both = { A: series(from, key, 'A', name), B: series(from, key, 'B', name) }
  return makeTrend({ name, low: 0, high: 10, favourable: 'higher', ...range, series: both }).sides[slot]
}

function verdict(side: SideTrend): string | undefined {
  return side.trend?.verdict
}
