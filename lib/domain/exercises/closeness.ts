import type { Observes } from './exercise.ts'
import type { AskStep } from './steps.ts'

/** How close the day was, asked of oneself: one name is one question with one range, whichever exercise asks it. */
export const closeness: {
  readonly ask: Extract<AskStep, { kind: 'scale' }>
  readonly observed: Observes
} = {
  ask: {
    kind: 'scale',
    id: 'closeness',
    prompt: {
      en: 'How close did you feel to {partner} today?',
      es: '¿Cuánta cercanía sentiste hoy con {partner}?',
    },
    audience: 'therapist',
    low: 0,
    high: 10,
    lowLabel: { en: 'Far apart', es: 'Mucha distancia' },
    highLabel: { en: 'Very close', es: 'Mucha cercanía' },
  },
  observed: {
    name: 'closeness',
    label: { en: 'Closeness', es: 'Cercanía' },
    low: 0,
    high: 10,
    favourable: 'higher',
    from: 'closeness',
  },
}
