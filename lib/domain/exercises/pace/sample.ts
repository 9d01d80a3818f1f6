import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'free-to-pause': { value: 8, audience: 'therapist' },
}
