import { lisbon } from '../places.ts'
import type { Story } from '../story.ts'
import {
  appreciation,
  baseline,
  checkIn,
  habit,
  partner,
  reflection,
  steady,
  themes,
} from '../story-parts.ts'

/** Steady and warm. They come for the wedding, not out of need. */
export const inesCarla: Story = {
  key: 'ines-carla',
  clinician: 'amara',
  policy: 'no-secrets',
  zone: 'Europe/Lisbon',
  startedAgo: 91,
  appointments: { everyDays: 14, newestAhead: 0, minute: 15 * 60 + 30 },
  partners: {
    A: partner('ines', 'Inês', 'she/her', {
      ...lisbon,
      habit: habit({
        answers: 0.95,
        offers: 0.6,
        ...steady(7.4),
        words: { commit: ['Half an hour of guitar, on two evenings.'] },
      }),
    }),
    B: partner('carla', 'Carla', 'she/her', {
      ...lisbon,
      habit: habit({
        answers: 0.9,
        offers: 0.6,
        ...steady(7.2),
        words: { commit: ['In bed before eleven, from Monday to Thursday.'] },
      }),
    }),
  },
  assignments: [
    checkIn(baseline(91)),
    reflection(77),
    appreciation(63),
    ...themes([56, 35, 14]),
    { slug: 'mirroring', startsAgo: 11, endedAgo: null, plan: 'once' },
    // Prepared yesterday, together today.
    { slug: 'own-growth', startsAgo: 1, endedAgo: null, plan: 'once' },
  ],
}
