import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'self-care': { value: 4, audience: 'therapist' },
  area: { value: 'movement', audience: 'therapist' },
  commit: { value: 'Walk home from work, once.', audience: 'therapist' },
  week: { value: ['Tuesday 18:00, walk home', 'Sunday morning, alone in the garden'], audience: 'me' },
  helpful: { value: 7, audience: 'therapist' },
}
