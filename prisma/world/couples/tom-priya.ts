import type { Story } from '../story.ts'
import { baseline, caredFor, checkIn, habit, mood, partner, reflection, steady } from '../story-parts.ts'

/** Tom has not answered for three weeks; Priya goes on. */
export const tomPriya: Story = {
  key: 'tom-priya',
  clinician: 'amara',
  policy: 'limited',
  zone: 'Europe/London',
  startedAgo: 105,
  appointments: { everyDays: 14, newestAhead: 1, minute: 17 * 60 },
  partners: {
    A: partner('tom', 'Tom', 'he/him', {
      zone: 'Europe/London',
      country: 'GB',
      notNow: ['too-much'],
      habit: habit({ answers: 0.6, gaps: [{ fromAgo: 21, toAgo: 0 }], ...steady(4.2) }),
    }),
    B: partner('priya', 'Priya', 'she/her', {
      zone: 'Europe/London',
      country: 'GB',
      habit: habit({
        answers: 0.85,
        offers: 0,
        closeness: mood(5.4, 4.6, {}),
        satisfaction: mood(5.4, 5, {}),
        tension: mood(4.4, 4.8, {}),
        words: { topic: ['Whether we both still want this.', 'How to ask without pushing.'] },
      }),
    }),
  },
  assignments: [checkIn(baseline(105)), reflection(91), caredFor(49)],
}
