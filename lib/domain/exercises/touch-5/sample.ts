import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'free-to-pause': { value: 10, audience: 'therapist' },
  affection: { value: 7, audience: 'therapist' },
  helpful: { value: 5, audience: 'therapist' },
}
