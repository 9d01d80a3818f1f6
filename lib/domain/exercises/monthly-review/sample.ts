import type { Answers } from '../../response.ts'

export const sample: Answers = {
  improved: { value: ['We said good morning again.', 'Two calm talks about money.'], audience: 'therapist' },
  'needs-care': { value: ['Sunday evenings'], audience: 'therapist' },
  'goals-kept': { value: ['Tea after work, twice a week'], audience: 'therapist' },
  'goals-changed': { value: ['One walk a week instead of three'], audience: 'therapist' },
  'goals-dropped': { value: ['Dancing lessons, until spring'], audience: 'me' },
  thanks: { value: 'You took the calls from school when I could not.', audience: 'therapist' },
  direction: { value: 1, audience: 'therapist' },
  helpful: { value: 7, audience: 'therapist' },
}
