import type { Answers } from '../../response.ts'

export const sample: Answers = {
  done: { value: 'yes', audience: 'therapist' },
  minutes: { value: 14, audience: 'therapist' },
  'felt-heard': { value: 6, audience: 'therapist' },
  helpful: { value: 8, audience: 'therapist' },
}
