import { lisbon } from '../places.ts'
import type { Story } from '../story.ts'
import {
  appreciation,
  baseline,
  caredFor,
  checkIn,
  habit,
  mood,
  partner,
  reflection,
  themes,
} from '../story-parts.ts'

/** Improving, unevenly: hers rises, his does not, and the distance between them grows. */
export const mayaJonas: Story = {
  key: 'maya-jonas',
  clinician: 'amara',
  policy: 'no-secrets',
  zone: 'Europe/Lisbon',
  startedAgo: 112,
  appointments: { everyDays: 14, newestAhead: 0, minute: 14 * 60 },
  partners: {
    A: partner('maya', 'Maya', 'she/her', {
      ...lisbon,
      habit: habit({
        answers: 0.85,
        offers: 0.5,
        keeps: { tension: 0.15, keep: 0.2, noticed: 0.3 },
        closeness: mood(4.2, 7.6, { weeks: 7 }),
        satisfaction: mood(4.8, 7.4, { weeks: 7 }),
        tension: mood(4.6, 3.4, { weeks: 7, weekend: 0.4 }),
        words: {
          topic: ['How we decide about money.', 'What to do when one of us goes quiet.'],
          keep: [
            '{partner} asked how the meeting went and then really listened.',
            'We planned Sunday, and nobody sighed.',
          ],
        },
      }),
    }),
    B: partner('jonas', 'Jonas', 'he/him', {
      ...lisbon,
      draftAgo: 1,
      habit: habit({
        answers: 0.72,
        offers: 0.4,
        gaps: [{ fromAgo: 24, toAgo: 19 }],
        keeps: { closeness: 0.05, keep: 0.4, tension: 0.2 },
        closeness: mood(5.2, 5.2, { weekend: 0.3, noise: 1.2 }),
        satisfaction: mood(5.4, 5.6, { noise: 1.1 }),
        tension: mood(4.4, 4.4, {}),
        words: { topic: ['The weekend that went well.', 'How to come back after a hard word.'] },
      }),
    }),
  },
  assignments: [
    checkIn(baseline(112), {
      why: 'To see the small changes between two sessions.',
      whenWhere: 'After the dishes, each on your own phone.',
      smallest: 'One number and done.',
      obstacle: 'Falling asleep on the sofa: then the next morning is fine.',
    }),
    reflection(98),
    caredFor(56, {
      why: 'To notice what is there, beside what is missing.',
      whenWhere: 'Sunday evening, before the film.',
      smallest: 'One moment, one line.',
      obstacle: 'A bad Sunday: then any small thing from Saturday.',
    }),
    appreciation(42),
    ...themes([70, 49, 28, 3], { skippedAt: 49 }),
  ],
}
