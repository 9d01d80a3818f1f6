import type { Answers } from '../../response.ts'

export const sample: Answers = {
  helpful: { value: 7, audience: 'therapist' },
}
