import type { Answers } from '../../response.ts'

export const sample: Answers = {
  openness: { value: 7, audience: 'therapist' },
  helpful: { value: 6, audience: 'therapist' },
}
