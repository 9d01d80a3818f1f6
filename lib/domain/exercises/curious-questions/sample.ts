import type { Answers } from '../../response.ts'

export const sample: Answers = {
  curiosity: { value: 9, audience: 'therapist' },
  helpful: { value: 8, audience: 'therapist' },
}
