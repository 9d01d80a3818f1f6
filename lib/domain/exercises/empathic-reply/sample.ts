import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'felt-comforted': { value: 8, audience: 'therapist' },
  helpful: { value: 8, audience: 'therapist' },
}
