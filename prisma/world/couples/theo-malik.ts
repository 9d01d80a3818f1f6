import type { Story } from '../story.ts'
import { appreciation, baseline, checkIn, habit, partner, reflection, steady } from '../story-parts.ts'

/** Stuck, in the middle, for months. Theo could not yet be asked alone, so nothing together is assigned. */
export const theoMalik: Story = {
  key: 'theo-malik',
  clinician: 'mateo',
  policy: 'limited',
  zone: 'Europe/Dublin',
  startedAgo: 112,
  appointments: { everyDays: 14, newestAhead: 1, minute: 11 * 60 },
  partners: {
    A: partner('theo', 'Theo', 'he/him', {
      zone: 'Europe/Dublin',
      country: 'IE',
      askedAlone: {
        ago: 98,
        reason: 'Comes to every session together with Malik; a call alone is planned.',
      },
      // Thinks of Malik as further away than Malik says he is.
      habit: habit({ answers: 0.8, guess: 2, ...steady(4.4) }),
    }),
    B: partner('malik', 'Malik', 'he/him', {
      zone: 'Europe/Dublin',
      country: 'IE',
      habit: habit({ answers: 0.78, keeps: { keep: 0.5 }, ...steady(4.8) }),
    }),
  },
  assignments: [
    checkIn(baseline(112)),
    reflection(98),
    appreciation(70),
    { slug: 'guess-and-ask', startsAgo: 98, endedAgo: null, plan: 'tuesdays-and-saturdays' },
  ],
}
