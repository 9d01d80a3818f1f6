import type { Answers } from '../../response.ts'

export const sample: Answers = {
  openness: { value: 6, audience: 'therapist' },
  'felt-safe': { value: 6, audience: 'therapist' },
  helpful: { value: 8, audience: 'therapist' },
}
