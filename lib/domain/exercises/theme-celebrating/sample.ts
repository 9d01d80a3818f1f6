import type { Answers } from '../../response.ts'

export const sample: Answers = {
  done: { value: 'yes', audience: 'therapist' },
  minutes: { value: 10, audience: 'therapist' },
  'felt-heard': { value: 9, audience: 'therapist' },
  helpful: { value: 8, audience: 'therapist' },
}
