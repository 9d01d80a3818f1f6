import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'hard-chapter': {
    value:
      'The winter of the move. We were both short of sleep and friends, and we took it out on plates and doors.',
    audience: 'therapist',
  },
  'pulled-together': {
    value: 'The night the lift broke we carried the sofa up and laughed.',
    audience: 'therapist',
  },
  'next-chapter': { value: 'We know the neighbours by name.', audience: 'me' },
  'free-to-disagree': { value: 8, audience: 'therapist' },
  helpful: { value: 7, audience: 'therapist' },
}
