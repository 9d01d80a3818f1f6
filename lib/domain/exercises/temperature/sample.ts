import type { Answers } from '../../response.ts'

export const sample: Answers = {
  warmth: { value: 5, audience: 'therapist' },
  'stirred-up': { value: 6, audience: 'me' },
  'ready-to-talk': { value: 7, audience: 'therapist' },
  'talk-about': { value: 'How we say goodbye in the mornings.', audience: 'couple' },
}
