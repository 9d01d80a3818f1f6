import type { Answers } from '../../response.ts'

export const sample: Answers = {
  openness: { value: 5, audience: 'therapist' },
  helpful: { value: 8, audience: 'therapist' },
}
