import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'free-to-disagree': { value: 8, audience: 'therapist' },
  helpful: { value: 7, audience: 'therapist' },
}
