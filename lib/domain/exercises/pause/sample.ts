import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'pause-taken': { value: 'came-back', audience: 'therapist' },
}
