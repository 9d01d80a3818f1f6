import type { Answers } from '../../response.ts'

export const sample: Answers = {
  resolved: { value: 6, audience: 'therapist' },
  'free-to-disagree': { value: 9, audience: 'therapist' },
  helpful: { value: 7, audience: 'therapist' },
}
