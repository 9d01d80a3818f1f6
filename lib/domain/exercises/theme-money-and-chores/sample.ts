import type { Answers } from '../../response.ts'

export const sample: Answers = {
  done: { value: 'yes', audience: 'therapist' },
  minutes: { value: 16, audience: 'therapist' },
  'felt-heard': { value: 4, audience: 'therapist' },
  helpful: { value: 6, audience: 'therapist' },
}
