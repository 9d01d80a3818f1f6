import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'felt-heard': { value: 8, audience: 'therapist' },
  helpful: { value: 7, audience: 'therapist' },
}
