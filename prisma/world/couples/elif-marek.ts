import type { Story } from '../story.ts'
import { baseline, checkIn, habit, hardDay, partner, reflection, steady, themes } from '../story-parts.ts'

/** In a hard season: Elif's mother is ill, and nothing counts until it is over. Marek has no e-mail. */
export const elifMarek: Story = {
  key: 'elif-marek',
  clinician: 'amara',
  policy: 'no-secrets',
  zone: 'Europe/Berlin',
  startedAgo: 84,
  appointments: { everyDays: 14, newestAhead: 4, minute: 16 * 60 },
  season: { kind: 'hard-season', fromAgo: 10, lastAhead: 12 },
  partners: {
    A: partner('elif', 'Elif', 'she/her', {
      zone: 'Europe/Berlin',
      country: 'DE',
      habit: habit({ answers: 0.85, gaps: [{ fromAgo: 8, toAgo: 2 }], ...steady(5.6), stress: 8 }),
    }),
    B: partner('marek', 'Marek', 'he/him', {
      zone: 'Europe/Berlin',
      country: 'DE',
      email: null,
      signInName: 'mellow-birch-271',
      habit: habit({ answers: 0.8, gaps: [{ fromAgo: 9, toAgo: 4 }], ...steady(5.8) }),
    }),
  },
  assignments: [checkIn(baseline(84)), reflection(70), ...themes([42, 21]), hardDay(9)],
}
