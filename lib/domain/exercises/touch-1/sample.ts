import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'free-to-pause': { value: 7, audience: 'therapist' },
  affection: { value: 4, audience: 'therapist' },
  helpful: { value: 8, audience: 'therapist' },
}
