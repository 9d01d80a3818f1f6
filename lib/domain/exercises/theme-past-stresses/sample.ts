import type { Answers } from '../../response.ts'

export const sample: Answers = {
  done: { value: 'partly', audience: 'therapist' },
  minutes: { value: 9, audience: 'therapist' },
  'felt-heard': { value: 7, audience: 'me' },
  helpful: { value: 6, audience: 'therapist' },
}
