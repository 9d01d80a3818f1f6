import { lisbon } from '../places.ts'
import type { Story } from '../story.ts'
import { baseline, checkIn, habit, mood, partner, reflection } from '../story-parts.ts'

/** A private flag that nobody has read yet. Dr Ferrer is the backup. */
export const zaneleLuis: Story = {
  key: 'zanele-luis',
  clinician: 'amara',
  backup: 'mateo',
  policy: 'individual',
  zone: 'Europe/Lisbon',
  startedAgo: 77,
  appointments: { everyDays: 14, newestAhead: 2, minute: 10 * 60 },
  partners: {
    A: partner('zanele', 'Zanele', 'she/her', {
      ...lisbon,
      flagAgo: 2,
      habit: habit({
        answers: 0.8,
        keeps: { tension: 0.6, keep: 0.7, hard: 0.4, closeness: 0.1 },
        offers: 0,
        closeness: mood(5.2, 4.6, {}),
        satisfaction: mood(5.2, 4.8, {}),
        tension: mood(4.4, 5.4, {}),
        words: { topic: ['I would like a few minutes by myself.'] },
      }),
    }),
    B: partner('luis', 'Luis', 'he/him', {
      ...lisbon,
      habit: habit({
        answers: 0.82,
        closeness: mood(6.2, 6, {}),
        satisfaction: mood(6.4, 6.2, {}),
        tension: mood(3, 3.2, {}),
      }),
    }),
  },
  caseNotes: [
    {
      ago: 12,
      kind: 'progress',
      about: 'couple',
      text: 'Seen: both, 60 minutes. Slowed down after the first half hour; Luis did most of the talking. Nothing together is planned. Plan: a few minutes with each alone at the start next time, as with every couple.',
    },
  ],
  referrals: [
    {
      slot: 'A',
      kind: 'helpline',
      ago: 12,
      askAhead: 2,
      note: 'Alone in the room; has the number by heart.',
    },
  ],
  assignments: [checkIn(baseline(77)), reflection(63)],
}
