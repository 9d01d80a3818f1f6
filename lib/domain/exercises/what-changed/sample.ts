import type { Answers } from '../../response.ts'

export const sample: Answers = {
  'from-outside': { value: ['2019, night shifts', 'Winter 2022, my mother fell ill'], audience: 'therapist' },
  'from-inside': { value: ['2020, we stopped eating at the table'], audience: 'therapist' },
  'what-held': { value: ['Every Sunday, pancakes'], audience: 'me' },
  'felt-heard': { value: 6, audience: 'therapist' },
  helpful: { value: 7, audience: 'therapist' },
}
