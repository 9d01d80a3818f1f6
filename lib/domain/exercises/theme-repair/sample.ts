import type { Answers } from '../../response.ts'

export const sample: Answers = {
  done: { value: 'partly', audience: 'therapist' },
  minutes: { value: 7, audience: 'therapist' },
  'felt-heard': { value: 6, audience: 'therapist' },
  helpful: { value: 7, audience: 'therapist' },
}
