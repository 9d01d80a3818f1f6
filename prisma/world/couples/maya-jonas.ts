import { lisbon } from '../places.ts'
import type { Story } from '../story.ts'
import {
  appreciation,
  baseline,
  caredFor,
  checkIn,
  habit,
  measured,
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
  agreements: [
    {
      kind: 'conflict',
      versions: [
        {
          ago: 43,
          by: 'A',
          text: 'One topic at a time. Old cases stay closed.\nNo silent treatment. Who needs quiet says so.',
          reviewAhead: -15,
          confirmed: ['A', 'B'],
        },
        {
          ago: 36,
          by: 'B',
          text: [
            'One topic at a time. Old cases stay closed.',
            'No silent treatment. Who needs quiet says so, and says when they are back.',
            'Either of us may say “softer”. Then we both breathe.',
            'Nothing big after ten at night.',
          ].join('\n'),
          reviewAhead: 12,
          confirmed: ['A', 'B'],
        },
      ],
    },
    {
      kind: 'hard-times',
      versions: [
        {
          ago: 2,
          by: 'A',
          text: [
            'To ask for space we say when we are back.',
            'An apology has no “but” in it.',
            'We say good night, also on hard days.',
          ].join('\n'),
          reviewAhead: 40,
          confirmed: ['A'],
        },
      ],
    },
  ],
  pauses: [
    {
      ago: 1,
      by: 'B',
      minutes: 20,
      resumedAfter: 31,
      calming: 'walk',
      recaps: {
        A: { felt: 'Left alone with it, and louder than I wanted to be.', mattered: 'That you came back.' },
        B: { felt: 'Cornered. My chest was tight.', mattered: 'To finish one sentence.' },
      },
    },
    { ago: 17, by: 'A', minutes: 10, resumedAfter: null, calming: 'breathe', recaps: {} },
  ],
  season: {
    kind: 'hard-season',
    fromAgo: 90,
    lastAhead: -77,
    enough: 'Good night, said properly.\nOne walk at the weekend, also a short one.',
  },
  rituals: [
    {
      idea: 'tea',
      rhythm: { kind: 'daily' },
      minute: 20 * 60 + 30,
      minutes: 15,
      startsAgo: 40,
      told: [
        'kept',
        null,
        'kept',
        'interrupted',
        'kept',
        null,
        null,
        'kept',
        'kept',
        null,
        'kept',
        'interrupted',
      ],
    },
    {
      idea: 'own',
      name: 'The long way to the bakery',
      rhythm: { kind: 'weekly', day: 6 },
      minute: 9 * 60 + 30,
      minutes: 45,
      startsAgo: 61,
      told: ['kept', 'interrupted', null, 'kept', 'kept'],
    },
  ],
  partners: {
    A: partner('maya', 'Maya', 'she/her', {
      ...lisbon,
      effects: [{ agreement: 0, ago: 15, effect: 1 }],
      notes: [
        {
          ago: 52,
          audience: 'therapist',
          text: 'After the talk about the summer we sat on the stairs for a while. Nobody had to win.',
          sharedAgo: 50,
        },
        {
          ago: 31,
          audience: 'me',
          text: 'I was angrier than I said. I want to understand it before I talk.',
        },
        {
          ago: 12,
          audience: 'therapist',
          text: 'When he puts the phone away before I ask, I soften at once. I would like to tell him so.',
        },
        {
          ago: 9,
          audience: 'therapist',
          text: 'We started well: first how the day was, then the money. It held until the end.',
          sharedAgo: 8,
        },
        { ago: 1, audience: 'therapist', text: 'The pause helped. I came back calmer.', sharedAgo: 1 },
      ],
      habit: habit({
        answers: 0.85,
        offers: 0.5,
        keeps: { tension: 0.15, keep: 0.2, noticed: 0.3 },
        closeness: mood(4.2, 7.6, { weeks: 7 }),
        totals: { 'csi-16': { from: 43, to: 60 } },
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
      notNow: ['no-time', 'no-time'],
      effects: [{ agreement: 0, ago: 14, effect: 0 }],
      notes: [
        { ago: 40, audience: 'me', text: 'I go quiet when I feel judged. I know it, and I still do it.' },
        {
          ago: 7,
          audience: 'therapist',
          text: 'The walk to the bakery, in the cold. We laughed about the queue.',
          sharedAgo: 6,
        },
      ],
      habit: habit({
        answers: 0.72,
        offers: 0.4,
        gaps: [{ fromAgo: 24, toAgo: 19 }],
        keeps: { closeness: 0.05, keep: 0.4, tension: 0.2 },
        closeness: mood(5.2, 5.2, { weekend: 0.3, noise: 1.2 }),
        totals: { 'csi-16': { from: 54, to: 56 } },
        satisfaction: mood(5.4, 5.6, { noise: 1.1 }),
        tension: mood(4.4, 4.4, {}),
        words: { topic: ['The weekend that went well.', 'How to come back after a hard word.'] },
      }),
    }),
  },
  caseNotes: [
    {
      ago: 28,
      kind: 'progress',
      about: 'couple',
      text: [
        'Seen: both, 60 minutes. Worked on the turn from complaint to wish.',
        'Maya put her wish for Sundays into one sentence. Jonas could say it back at the second try and looked relieved.',
        'Plan: one theme this week, the walk kept as it is. Look at money next time if both bring it.',
      ].join('\n'),
      addenda: [{ ago: 27, text: 'Jonas wrote to move the time; nothing about the content. Kept at 14:00.' }],
    },
    {
      ago: 14,
      kind: 'psychotherapy',
      about: 'B',
      text: 'I notice that I hurry to help Jonas when he goes quiet. What does his silence do in the room, and in me? Bring it to supervision.',
    },
    {
      ago: 14,
      kind: 'progress',
      about: 'couple',
      text: [
        'Seen: both, 60 minutes. The pause rule was used twice at home; both came back within the hour.',
        'Maya reports more warmth, Jonas none yet; both said so without blame. The distance between their evenings is worth naming.',
        'Plan: ask each what a good evening looked like, in detail. Agreement for hard days stands, review in two weeks.',
      ].join('\n'),
    },
    {
      ago: 13,
      kind: 'progress',
      about: 'B',
      text: 'Telephone call, 10 minutes: Jonas sleeps badly since the new shifts. Told him about his own doctor; he will think about it.',
    },
    {
      ago: 1,
      kind: 'progress',
      about: 'couple',
      draft: true,
      text: 'For this afternoon: begin with the walk to the bakery. Then money, if both bring it',
    },
  ],
  referrals: [{ slot: 'B', kind: 'doctor', ago: 13, askAhead: 0, note: 'Sleep, since the new shifts.' }],
  assignments: [
    checkIn(baseline(112), {
      why: 'To see the small changes between two sessions.',
      whenWhere: 'After the dishes, each on your own phone.',
      smallest: 'One number and done.',
      obstacle: 'Falling asleep on the sofa: then the next morning is fine.',
    }),
    reflection(98),
    measured('csi-16', baseline(112)),
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
