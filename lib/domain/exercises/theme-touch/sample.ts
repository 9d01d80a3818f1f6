import type { Answers } from '../../response.ts'

export const sample: Answers = {
  done: { value: 'yes', audience: 'therapist' },
  minutes: { value: 9, audience: 'me' },
  'felt-heard': { value: 7, audience: 'me' },
  helpful: { value: 8, audience: 'therapist' },
}
