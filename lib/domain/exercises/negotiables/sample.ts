import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'closeness-need': { value: ['A hello before the phone comes out'], audience: 'therapist' },
  'closeness-room': {
    value: ['Who starts it', 'It can be a word on days when touch is too much'],
    audience: 'therapist',
  },
  'time-need': { value: ['One evening a week that is not about chores'], audience: 'therapist' },
  'time-room': { value: ['Any day but Monday', 'At home is fine'], audience: 'me' },
  'space-need': {
    value: ['My run on Saturday morning', 'Twenty quiet minutes after work'],
    audience: 'therapist',
  },
  'space-room': { value: ['The run can start later'], audience: 'therapist' },
  effect: { value: 1, audience: 'therapist' },
  'free-to-disagree': { value: 8, audience: 'therapist' },
  helpful: { value: 7, audience: 'therapist' },
}
