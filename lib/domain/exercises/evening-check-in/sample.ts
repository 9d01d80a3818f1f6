import type { Answers } from '../../response.ts'

export const sample: Answers = {
  closeness: { value: 6, audience: 'therapist' },
  satisfaction: { value: 7, audience: 'therapist' },
  tension: { value: 3, audience: 'me' },
  tried: { value: 'i-did', audience: 'therapist' },
  keep: { value: 'We laughed while folding the laundry.', audience: 'couple' },
}
