import { lisbon } from '../places.ts'
import type { Story } from '../story.ts'
import { baseline, checkIn, habit, mood, partner, reflection, themes } from '../story-parts.ts'

/** More arguments week by week, told by both. */
export const noorSam: Story = {
  key: 'noor-sam',
  clinician: 'amara',
  policy: 'no-secrets',
  zone: 'Europe/Lisbon',
  startedAgo: 98,
  appointments: { everyDays: 7, newestAhead: 4, minute: 9 * 60 },
  partners: {
    A: partner('noor', 'Noor', 'she/her', {
      ...lisbon,
      habit: habit({
        answers: 0.8,
        keeps: { keep: 0.5, hard: 0.1 },
        closeness: mood(6, 3.2, { weeks: 7 }),
        satisfaction: mood(5.6, 4, { weeks: 7 }),
        tension: mood(3.4, 7, { weeks: 7 }),
        stress: 7,
      }),
    }),
    B: partner('sam', 'Sam', 'they/them', {
      ...lisbon,
      habit: habit({
        answers: 0.8,
        closeness: mood(5.8, 3.4, { weeks: 7 }),
        satisfaction: mood(5.6, 4.4, { weeks: 7 }),
        tension: mood(3.2, 6.8, { weeks: 7 }),
        stress: 7,
      }),
    }),
  },
  group: 'tuesdays',
  assignments: [checkIn(baseline(98)), reflection(84), ...themes([49, 35], { skippedAt: 35 })],
}
