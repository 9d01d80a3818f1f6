import type { AssignmentNotes } from '#lib/domain/assignment.ts'
import type { AssignmentStory, Habit, Mood, PartnerStory } from './story.ts'

/** What stories are written with: ordinary values, so that each story says only what is its own. */

type PartnerParts = Partial<PartnerStory> & Pick<PartnerStory, 'zone' | 'country'>

/** Somebody with an e-mail address who joined in the first days and was asked alone in the third week. */
export function partner(key: string, name: string, pronouns: string, own: PartnerParts): PartnerStory {
  return {
    key,
    name,
    pronouns,
    email: `${key}@example.org`,
    locale: 'en',
    joinedAgo: 'first-week',
    askedAlone: 'third-week',
    habit: habit(steady(5)),
    ...own,
  }
}

type Moods = Pick<Habit, 'closeness' | 'satisfaction' | 'tension'>

export function habit(own: Partial<Habit> & Moods): Habit {
  return {
    answers: 0.8,
    late: 0.06,
    minute: 21 * 60 + 20,
    writes: 0.25,
    keeps: { keep: 0.25, tension: 0.05 },
    offers: 0.25,
    stress: 5,
    helpful: 6.5,
    ...own,
  }
}

export function mood(
  from: number,
  to: number,
  own: Partial<Pick<Mood, 'weeks' | 'noise' | 'weekend'>>,
): Mood {
  return { from, to, weeks: 16, noise: 0.9, weekend: 0.3, ...own }
}

/** Neither better nor worse for months. */
export function steady(level: number): Moods {
  return {
    closeness: mood(level, level, { weekend: 0.1 }),
    satisfaction: mood(level + 0.2, level + 0.2, { weekend: 0.1 }),
    tension: mood(9.2 - level, 9.2 - level, { weekend: 0.1 }),
  }
}

/** A week without any exercise comes first. */
export function baseline(startedAgo: number): number {
  return startedAgo - 7
}

export function checkIn(startsAgo: number, notes?: AssignmentNotes): AssignmentStory {
  return { slug: 'evening-check-in', startsAgo, endedAgo: null, plan: 'daily', ...(notes && { notes }) }
}

export function reflection(startsAgo: number): AssignmentStory {
  return { slug: 'weekly-reflection', startsAgo, endedAgo: null, plan: 'eve' }
}

export function caredFor(startsAgo: number, notes?: AssignmentNotes): AssignmentStory {
  return { slug: 'cared-for', startsAgo, endedAgo: null, plan: 'sundays', ...(notes && { notes }) }
}

export function appreciation(startsAgo: number, endedAgo: number | null = null): AssignmentStory {
  return { slug: 'appreciation', startsAgo, endedAgo, plan: 'tuesdays-and-saturdays' }
}

/** A measure at the beginning and then every month. */
export function measured(slug: string, startsAgo: number): AssignmentStory {
  return { slug, startsAgo, endedAgo: null, plan: 'monthly' }
}

/** How the session was, on its day. */
export function sessionRating(startsAgo: number): AssignmentStory {
  return { slug: 'session-rating', startsAgo, endedAgo: null, plan: 'session-day' }
}

/** An exercise of Dr Okafor's own, for a season in which the ordinary ones ask too much. */
export function hardDay(startsAgo: number): AssignmentStory {
  return { slug: 'own-one-line-on-a-hard-day', startsAgo, endedAgo: null, plan: 'tuesdays-and-saturdays' }
}

/** One theme week for each start, oldest first. A skipped one the clinician ended on its third day. */
export function themes(
  startsAgo: readonly number[],
  { skippedAt }: { skippedAt?: number } = {},
): AssignmentStory[] {
  return startsAgo.map(ago => ({
    slug: 'theme-daily-joys',
    startsAgo: ago,
    endedAgo: ago === skippedAt ? ago - 2 : null,
    plan: 'theme-week',
    skipped: ago === skippedAt,
  }))
}
