import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'felt-heard': { value: 7, audience: 'therapist' },
  'felt-safe': { value: 6, audience: 'therapist' },
  helpful: { value: 7, audience: 'therapist' },
}
