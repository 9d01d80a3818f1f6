import { lisbon } from '../places.ts'
import type { Story } from '../story.ts'
import {
  baseline,
  checkIn,
  habit,
  measured,
  mood,
  partner,
  reflection,
  sessionRating,
  themes,
} from '../story-parts.ts'

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
        totals: {
          'csi-16': { from: 52, to: 38 },
          'phq-9': { from: 6, to: 14, critical: 1 },
          'gad-7': { from: 8, to: 12 },
        },
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
        totals: {
          'csi-16': { from: 55, to: 45 },
          'phq-9': { from: 5, to: 7 },
          'gad-7': { from: 5, to: 6 },
        },
        satisfaction: mood(5.6, 4.4, { weeks: 7 }),
        tension: mood(3.2, 6.8, { weeks: 7 }),
        stress: 7,
      }),
    }),
  },
  group: 'tuesdays',
  assignments: [
    checkIn(baseline(98)),
    reflection(84),
    measured('csi-16', 96),
    measured('phq-9', 74),
    measured('gad-7', 74),
    sessionRating(80),
    ...themes([49, 35], { skippedAt: 35 }),
  ],
}
