import type { Answers } from '../../response.ts'

export const sample: Answers = {
  openness: { value: 6, audience: 'therapist' },
  helpful: { value: 7, audience: 'me' },
}
