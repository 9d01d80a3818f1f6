import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'as-it-comes': { value: 'You come in and go straight to the screen. I miss hello.', audience: 'me' },
  'still-needs': { value: 'positive', audience: 'therapist' },
  request: {
    value: 'I feel more welcome when we stop for one minute at the door.',
    audience: 'therapist',
  },
  willingness: { value: 8, audience: 'therapist' },
  helpful: { value: 7, audience: 'therapist' },
}
