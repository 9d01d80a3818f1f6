import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'sit-close': { value: 'yes', audience: 'couple' },
  'hold-hands': { value: 'yes', audience: 'me' },
  'hug-hello': { value: 'ask-first', audience: 'couple' },
  'kiss-hello': { value: 'not-now', audience: 'me' },
  'in-passing': { value: 'ask-first', audience: 'therapist' },
  'touch-words': { value: 'From the front is fine. From behind I startle.', audience: 'therapist' },
  'when-quiet': { value: 'yes', audience: 'me' },
  'late-talk': { value: 'not-now', audience: 'couple' },
  'told-to-others': { value: 'ask-first', audience: 'me' },
  jokes: { value: 'not-now', audience: 'me' },
  'talk-words': { value: 'Money is easier by day, with a pot of tea.', audience: 'me' },
  'closed-door': { value: 'ask-first', audience: 'me' },
  'after-work': { value: 'not-now', audience: 'me' },
  'my-things': { value: 'yes', audience: 'me' },
  visitors: { value: 'ask-first', audience: 'me' },
  'space-words': { value: 'The first hour on Sunday is mine.', audience: 'therapist' },
  'saying-not-now': { value: 'When nobody sighs.', audience: 'me' },
}
