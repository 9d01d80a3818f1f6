import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'at-first': { value: 'That we would travel every summer.', audience: 'therapist' },
  'life-changed': { value: 'Two children and my knees.', audience: 'therapist' },
  now: { value: 'One free day a month, on my own feet.', audience: 'therapist' },
  'let-go': { value: 'The big trip. It can stay a film.', audience: 'me' },
  'felt-heard': { value: 8, audience: 'therapist' },
  helpful: { value: 6, audience: 'therapist' },
}
