import { lisbon } from '../places.ts'
import type { Story } from '../story.ts'
import {
  appreciation,
  baseline,
  caredFor,
  checkIn,
  habit,
  measured,
  mood,
  partner,
  reflection,
  sessionRating,
  themes,
} from '../story-parts.ts'

/** Both rising, from two sides of an ocean. */
export const weiHannah: Story = {
  key: 'wei-hannah',
  clinician: 'amara',
  policy: 'no-secrets',
  zone: 'Europe/Lisbon',
  startedAgo: 112,
  appointments: { everyDays: 7, newestAhead: 3, minute: 11 * 60 + 30 },
  partners: {
    A: partner('wei', 'Wei', 'he/him', {
      ...lisbon,
      pace: { answer: 'ready', ago: 1 },
      habit: habit({
        answers: 0.92,
        offers: 0.6,
        closeness: mood(3.4, 7.8, { weeks: 8 }),
        totals: { 'csi-16': { from: 45, to: 59 } },
        satisfaction: mood(4.4, 7.6, { weeks: 8 }),
        tension: mood(5.2, 2.6, { weeks: 8 }),
      }),
    }),
    B: partner('hannah', 'Hannah', 'she/her', {
      zone: 'America/Sao_Paulo',
      country: 'BR',
      pace: { answer: 'ready', ago: 1 },
      habit: habit({
        answers: 0.9,
        offers: 0.6,
        // Her evening is Lisbon's night.
        minute: 18 * 60 + 10,
        closeness: mood(3.6, 7.8, { weeks: 8 }),
        totals: { 'csi-16': { from: 47, to: 63, open: 1 } },
        satisfaction: mood(4, 7.6, { weeks: 8 }),
        tension: mood(5, 2.4, { weeks: 8 }),
      }),
    }),
  },
  // Apart for most of the month, they begin with words.
  pace: { ladder: 'openness', levels: [1], ceiling: 2 },
  // The third of its four weeks is now.
  programme: { slug: 'programme-first-steps', startsAgo: 16 },
  group: 'tuesdays',
  assignments: [
    checkIn(baseline(112)),
    reflection(98),
    measured('csi-16', baseline(112)),
    sessionRating(88),
    caredFor(84),
    appreciation(84, 35),
    ...themes([63, 42, 21, 5]),
    // Waits until the release that both are ready for.
    { slug: 'ladder-value', startsAgo: 0, endedAgo: null, plan: 'sundays' },
  ],
}
