import type { Answers } from '../../response.ts'

export const sample: Answers = {
  heard: { value: 5, audience: 'therapist' },
  support: { value: 7, audience: 'therapist' },
  affection: { value: 4, audience: 'me' },
  stress: { value: 8, audience: 'therapist' },
  weather: { value: 'foggy', audience: 'therapist' },
  helped: { value: 'The walk on Saturday. We did not have to solve anything.', audience: 'couple' },
  hard: { value: 'Two late shifts, and then the talk about money.', audience: 'therapist' },
  topic: { value: 'How we start a talk about money.', audience: 'therapist' },
}
