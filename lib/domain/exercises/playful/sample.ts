import type { Answers } from '../../response.ts'

export const sample: Answers = {
  enjoyment: { value: 6, audience: 'me' },
  helpful: { value: 6, audience: 'therapist' },
}
