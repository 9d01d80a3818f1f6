import type { Observes } from './exercise.ts'
import { feltHeard, helpful, minutesTalked } from './private-word.ts'
import type { Step } from './steps.ts'

/** What every theme asks afterwards, each on their own phone: four taps. */
export const themeAfter: Step[] = [
  {
    kind: 'choice',
    id: 'done',
    prompt: {
      en: 'Did you get to this week’s theme?',
      es: '¿Hubo un rato para el tema de esta semana?',
    },
    hint: {
      en: '“Not this week” is a good answer too. Then you can skip the rest.',
      es: '«Esta semana no» también es una buena respuesta. Entonces puedes saltarte lo demás.',
    },
    audience: 'therapist',
    audiences: ['me', 'therapist'],
    options: [
      { id: 'yes', label: { en: 'Yes', es: 'Sí' } },
      { id: 'partly', label: { en: 'Partly', es: 'En parte' } },
      { id: 'not-this-week', label: { en: 'Not this week', es: 'Esta semana no' } },
    ],
  },
  minutesTalked.ask,
  feltHeard.ask,
  helpful.ask,
]

export const themeObserves: Observes[] = [
  {
    name: 'done',
    label: { en: 'Did it (0.5 partly, 1 yes)', es: 'Se hizo (0,5 en parte, 1 sí)' },
    low: 0,
    high: 1,
    favourable: 'neither',
    from: 'done',
    scores: { yes: 1, partly: 0.5, 'not-this-week': 0 },
  },
  minutesTalked.observed,
  feltHeard.observed,
  helpful.observed,
]
