import type { Answers } from '../../response.ts'

export const sample: Answers = {
  done: { value: 'not-this-week', audience: 'therapist' },
  minutes: { value: 0, audience: 'me' },
  'felt-heard': { value: 5, audience: 'therapist' },
  helpful: { value: 4, audience: 'therapist' },
}
