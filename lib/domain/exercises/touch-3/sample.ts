import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'free-to-pause': { value: 8, audience: 'therapist' },
  affection: { value: 5, audience: 'therapist' },
  helpful: { value: 7, audience: 'therapist' },
}
