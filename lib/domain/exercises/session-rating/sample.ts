import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'session-goal': { value: 8, audience: 'therapist' },
  'session-way': { value: 7, audience: 'therapist' },
  'session-understood': { value: 9, audience: 'therapist' },
  'session-fair': { value: 6, audience: 'me' },
}
