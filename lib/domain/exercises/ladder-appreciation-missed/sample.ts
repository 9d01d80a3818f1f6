import type { Answers } from '../../response.ts'

export const sample: Answers = {
  openness: { value: 8, audience: 'therapist' },
  helpful: { value: 5, audience: 'therapist' },
}
