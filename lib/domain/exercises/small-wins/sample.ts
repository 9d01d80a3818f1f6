import type { Answers } from '../../response.ts'

export const sample: Answers = {
  moment: { value: 'came-back', audience: 'therapist' },
  'what-happened': { value: 'I went out to the balcony, and then I came in again.', audience: 'me' },
}
