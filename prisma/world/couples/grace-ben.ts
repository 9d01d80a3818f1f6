import { lisbon } from '../places.ts'
import type { Story } from '../story.ts'
import { checkIn, habit, partner, steady } from '../story-parts.ts'

/** Just begun: Grace has joined, Ben's invitation is open. */
export const graceBen: Story = {
  key: 'grace-ben',
  clinician: 'amara',
  policy: 'no-secrets',
  zone: 'Europe/Lisbon',
  startedAgo: 9,
  appointments: { everyDays: 14, newestAhead: -9, minute: 12 * 60 },
  partners: {
    A: partner('grace', 'Grace', 'she/her', {
      ...lisbon,
      joinedAgo: 6,
      askedAlone: null,
      habit: habit({ answers: 1, ...steady(5.2) }),
    }),
    B: partner('ben', 'Ben', 'he/him', {
      ...lisbon,
      joinedAgo: null,
      invitedAgo: 3,
      askedAlone: null,
    }),
  },
  assignments: [checkIn(5)],
}
