import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'felt-seen': { value: 6, audience: 'therapist' },
  helpful: { value: 7, audience: 'me' },
}
