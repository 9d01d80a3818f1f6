import type { Answers } from '../../response.ts'

export const sample: Answers = {
  openness: { value: 5, audience: 'therapist' },
  'felt-safe': { value: 7, audience: 'me' },
  helpful: { value: 7, audience: 'therapist' },
}
