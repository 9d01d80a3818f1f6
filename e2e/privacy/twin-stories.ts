import type { Slot } from '#lib/domain/access.ts'
import { reasons } from '#lib/domain/not-now.ts'
import type { Dice } from '#prisma/world/random.ts'
import type { Habit, Mood, PartnerStory, Story } from '#prisma/world/story.ts'
import {
  appreciation,
  caredFor,
  checkIn,
  measured,
  partner,
  reflection,
  sessionRating,
  themes,
} from '#prisma/world/story-parts.ts'
import { ownNotes, sharedNotes } from './twin-notes.ts'
import { meetings } from './twin-together.ts'

/** A couple of five weeks in which everything happens that one partner could notice of the other. */
export function twinStory(dice: Dice): Story {
  const zone = pick(dice, ['Europe/Lisbon', 'Europe/Berlin', 'America/Sao_Paulo'])
  const place = { zone, country: 'PT' }
  const locale = pick(dice, ['en', 'es'] as const)
  return {
    key: 'twins',
    clinician: 'amara',
    ...(dice.chance(0.3) && { backup: 'mateo' as const }),
    policy: pick(dice, ['no-secrets', 'limited', 'individual'] as const),
    zone: 'Europe/Lisbon',
    startedAgo: 35,
    appointments: { everyDays: 7, newestAhead: pick(dice, [0, 2, 5]), minute: 14 * 60 },
    partners: {
      A: partner('ada', 'Ada', 'she/her', { ...place, locale, notes: sharedNotes, habit: randomHabit(dice) }),
      B: partner('ben', 'Ben', 'he/him', { ...place, locale, notes: sharedNotes, habit: randomHabit(dice) }),
    },
    assignments: [
      checkIn(33, { why: 'To see.', whenWhere: 'Evenings.', smallest: 'One tap.', obstacle: 'Tired.' }),
      reflection(33),
      caredFor(33),
      measured('csi-16', 33),
      measured('phq-9', 20),
      sessionRating(33),
      appreciation(33),
      ...themes([21, 7]),
      ...meetings,
    ],
    programme: { slug: 'programme-first-steps', startsAgo: 9 },
  }
}

/** What both see, the same in both worlds: of somebody who has not joined in one of them there is no act in it. */
export function jointStory(
  viewer: Slot,
  joined: boolean,
): Pick<Story, 'agreements' | 'pauses' | 'rituals' | 'season' | 'pace'> {
  const other = viewer === 'A' ? 'B' : 'A'
  const there: Slot[] = joined ? ['A', 'B'] : [viewer]
  const recap = { felt: 'Tired.', mattered: 'To be heard.' }
  const rules = { ago: 20, by: viewer, text: 'One topic at a time.', reviewAhead: -2, confirmed: there }
  const newer = { ago: 3, by: there.at(-1)!, text: 'Softly.', reviewAhead: 9, confirmed: [] }
  return {
    agreements: [{ kind: 'conflict', versions: [rules, newer] }],
    rituals: [
      {
        idea: 'tea',
        rhythm: { kind: 'daily' },
        minute: 20 * 60 + 30,
        minutes: 15,
        startsAgo: 20,
        told: ['interrupted', null, 'kept'],
      },
    ],
    season: { kind: 'hard-season', fromAgo: 12, lastAhead: -3, enough: 'One walk.' },
    pace: { ladder: 'touch', levels: [1, 2], ceiling: 4 },
    pauses: [
      {
        ago: 1,
        by: joined ? other : viewer,
        minutes: 20,
        resumedAfter: null,
        calming: 'breathe',
        recaps: Object.fromEntries(there.map(slot => [slot, recap])),
      },
    ],
  }
}

/** One partner as they are in one of the two worlds: anything may be otherwise but their name. */
export function varied(dice: Dice, joined: boolean): Partial<Omit<PartnerStory, 'habit'>> & { habit: Habit } {
  return {
    joinedAgo: joined ? 'first-week' : null,
    ...(!joined && { invitedAgo: 1 + dice.below(20) }),
    locale: pick(dice, ['en', 'es'] as const),
    zone: pick(dice, ['Europe/Lisbon', 'Asia/Tokyo', 'America/Los_Angeles', 'Europe/London']),
    country: pick(dice, ['PT', 'GB', 'US', 'JP']),
    askedAlone: { ago: 1 + dice.below(20), reason: 'later' },
    ...(dice.chance(0.5) && { flagAgo: 1 + dice.below(6) }),
    ...(dice.chance(0.5) && { draftAgo: 1 }),
    notNow: Array.from({ length: dice.below(5) }, () => pick(dice, reasons)),
    ...(dice.chance(0.6) && {
      effects: [{ agreement: 0, ago: 1 + dice.below(9), effect: dice.below(5) - 2 }],
    }),
    notes: [...sharedNotes, ...ownNotes(dice)],
    ...(dice.chance(0.7) && {
      pace: {
        answer: pick(dice, ['ready', 'stay', 'step-back-next'] as const),
        ago: 1 + dice.below(3),
      },
    }),
    habit: randomHabit(dice),
  }
}

/** A release is between the clinician and the appointment: with it or without it, a partner sees the same. */
export function withRelease(dice: Dice, story: Story): Story {
  if (!story.pace || dice.chance(0.5)) return story
  return { ...story, pace: { ...story.pace, released: 3 } }
}

function randomHabit(dice: Dice): Habit {
  const share = () => dice.below(101) / 100
  const mood = (): Mood => ({ from: dice.below(11), to: dice.below(11), weeks: 5, noise: 1.2, weekend: 0 })
  return {
    answers: 0.2 + 0.8 * share(),
    ...(dice.chance(0.3) && { gaps: [{ fromAgo: 14, toAgo: dice.below(10) }] }),
    late: 0.3 * share(),
    minute: 17 * 60 + dice.below(6 * 60),
    writes: share(),
    keeps: { closeness: share(), tension: share(), keep: share(), noticed: share() },
    offers: share(),
    closeness: mood(),
    satisfaction: mood(),
    tension: mood(),
    totals: {
      'csi-16': { from: dice.below(82), to: dice.below(82), open: dice.below(3) },
      'phq-9': { from: dice.below(28), to: dice.below(28), critical: dice.below(4) },
    },
    stress: dice.below(11),
    helpful: dice.below(11),
  }
}

function pick<T>(dice: Dice, list: readonly T[]): T {
  return list[dice.below(list.length)]!
}
