import type { Answers } from '../../response.ts'

export const sample: Answers = {
  done: { value: 'partly', audience: 'therapist' },
  minutes: { value: 6, audience: 'therapist' },
  'felt-heard': { value: 5, audience: 'therapist' },
  helpful: { value: 5, audience: 'therapist' },
}
