import type { Answers } from '../../response.ts'

export const sample: Answers = {
  helpful: { value: 8, audience: 'therapist' },
}
