import type { Answers } from '../../response.ts'

export const sample: Answers = {
  closeness: { value: 6, audience: 'therapist' },
  guess: { value: 4, audience: 'therapist' },
  ask: { value: 'Was the walk after dinner good for you too?', audience: 'me' },
}
