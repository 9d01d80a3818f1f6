import type { Answers } from '../../response.ts'

export const sample: Answers = {
  moment: { value: 'You put my phone on the charger when I fell asleep on the sofa.', audience: 'couple' },
  wish: { value: 'Ask me one question about my day before we talk about plans.', audience: 'couple' },
  'felt-understood': { value: 6, audience: 'therapist' },
}
