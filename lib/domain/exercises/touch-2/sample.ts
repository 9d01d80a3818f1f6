import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'free-to-pause': { value: 9, audience: 'therapist' },
  affection: { value: 6, audience: 'therapist' },
  helpful: { value: 7, audience: 'me' },
}
