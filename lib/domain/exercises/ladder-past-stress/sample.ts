import type { Answers } from '../../response.ts'

export const sample: Answers = {
  openness: { value: 4, audience: 'therapist' },
  'felt-safe': { value: 8, audience: 'therapist' },
  helpful: { value: 6, audience: 'therapist' },
}
