import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'felt-heard': { value: 7, audience: 'therapist' },
  helpful: { value: 8, audience: 'therapist' },
}
