import { lisbon } from '../places.ts'
import type { Story } from '../story.ts'
import { baseline, checkIn, habit, partner, reflection, steady, themes } from '../story-parts.ts'

/** Finished well, three weeks ago. */
export const anaDuarte: Story = {
  key: 'ana-duarte',
  clinician: 'mateo',
  policy: 'no-secrets',
  zone: 'Europe/Lisbon',
  startedAgo: 112,
  appointments: { everyDays: 14, newestAhead: -21, minute: 10 * 60 },
  closed: true,
  partners: {
    A: partner('ana', 'Ana', 'she/her', { ...lisbon, habit: habit({ answers: 0.85, ...steady(6.8) }) }),
    B: partner('duarte', 'Duarte', 'he/him', { ...lisbon, habit: habit({ answers: 0.8, ...steady(6.6) }) }),
  },
  assignments: [checkIn(baseline(112)), reflection(98), ...themes([63, 42])],
}
