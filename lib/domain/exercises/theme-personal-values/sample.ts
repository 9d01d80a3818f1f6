import type { Answers } from '../../response.ts'

export const sample: Answers = {
  done: { value: 'yes', audience: 'therapist' },
  minutes: { value: 11, audience: 'therapist' },
  'felt-heard': { value: 8, audience: 'therapist' },
  helpful: { value: 7, audience: 'therapist' },
}
