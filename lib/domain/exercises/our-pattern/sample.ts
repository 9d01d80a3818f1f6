import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'first-move': { value: 'press', audience: 'therapist' },
  'i-do': { value: 'I follow you into the kitchen and ask what is wrong, again.', audience: 'therapist' },
  'i-feel': { value: 'Scared that you have already left in your head.', audience: 'therapist' },
  'sets-me-off': { value: 'When you answer with one word and look at the screen.', audience: 'therapist' },
  'my-exit': { value: 'Say “there it is”, sit down, and ask for a time to talk.', audience: 'me' },
  'noticed-pattern': { value: 4, audience: 'therapist' },
  helpful: { value: 8, audience: 'therapist' },
}
