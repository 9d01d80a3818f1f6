import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'distress-before': { value: 7, audience: 'therapist' },
  'distress-after': { value: 4, audience: 'therapist' },
  helpful: { value: 7, audience: 'me' },
}
