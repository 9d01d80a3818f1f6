import type { Answers } from '../../response.ts'

export const sample: Answers = {
  kept: { value: 'some', audience: 'therapist' },
}
