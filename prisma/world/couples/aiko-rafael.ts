import { lisbon } from '../places.ts'
import type { Story } from '../story.ts'
import { partner } from '../story-parts.ts'

/** Nobody has joined: both cards were handed over last week. */
export const aikoRafael: Story = {
  key: 'aiko-rafael',
  clinician: 'mateo',
  policy: 'no-secrets',
  zone: 'Europe/Lisbon',
  startedAgo: 6,
  appointments: { everyDays: 14, newestAhead: 8, minute: 13 * 60 },
  partners: {
    A: partner('aiko', 'Aiko', 'she/they', {
      ...lisbon,
      joinedAgo: null,
      invitedAgo: 5,
      askedAlone: null,
    }),
    B: partner('rafael', 'Rafael', 'he/him', {
      ...lisbon,
      joinedAgo: null,
      invitedAgo: 5,
      askedAlone: null,
    }),
  },
  assignments: [],
}
