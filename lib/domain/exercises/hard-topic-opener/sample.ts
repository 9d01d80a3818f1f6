import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'felt-safe': { value: 5, audience: 'therapist' },
  helpful: { value: 7, audience: 'me' },
}
