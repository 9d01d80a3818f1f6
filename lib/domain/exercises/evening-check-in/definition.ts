import { closeness } from '../closeness.ts'
import type { Definition } from '../exercise.ts'

/** Who tried what is asked apart and is not the other's to read. */
export const eveningCheckIn: Definition = {
  slug: 'evening-check-in',
  version: 1,
  group: 'check-in',
  title: { en: 'Evening check-in', es: 'Un minuto por la noche' },
  purpose: {
    en: 'A minute to notice how today was with {partner}. Skip what you like.',
    es: 'Un minuto para notar cómo fue el día con {partner}. Sáltate lo que quieras.',
  },
  minutes: 1,
  mode: 'each',
  together: false,
  steps: [
    closeness.ask,
    {
      kind: 'scale',
      id: 'satisfaction',
      prompt: {
        en: 'How good was it to be in this relationship today?',
        es: '¿Qué tal te sentiste hoy en esta relación?',
      },
      audience: 'therapist',
      low: 0,
      high: 10,
      lowLabel: { en: 'Not good at all', es: 'Nada bien' },
      highLabel: { en: 'Very good', es: 'Muy bien' },
    },
    {
      kind: 'scale',
      id: 'tension',
      prompt: {
        en: 'How much tension or conflict was there between you and {partner} today?',
        es: '¿Cuánta tensión o conflicto hubo hoy entre {partner} y tú?',
      },
      audience: 'therapist',
      low: 0,
      high: 10,
      lowLabel: { en: 'None', es: 'Nada' },
      highLabel: { en: 'A lot', es: 'Mucha' },
    },
    {
      kind: 'choice',
      id: 'tried',
      prompt: {
        en: 'Did you try this week’s exercise today?',
        es: '¿Probaste hoy el ejercicio de esta semana?',
      },
      hint: {
        en: 'No exercise this week? Just skip this one.',
        es: '¿Esta semana no hay ejercicio? Sáltate esta pregunta.',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      options: [
        { id: 'no', label: { en: 'Not today', es: 'Hoy no' } },
        { id: 'i-did', label: { en: 'I did', es: 'Yo sí' } },
        { id: 'both', label: { en: 'We both did', es: 'Sí, {partner} y yo' } },
      ],
    },
    {
      kind: 'text',
      id: 'keep',
      prompt: {
        en: 'Anything about today that you want to keep?',
        es: '¿Hay algo de hoy que quieras guardar?',
      },
      hint: {
        en: 'A word or a line is enough. Nothing is fine too.',
        es: 'Basta una palabra o una línea. No escribir nada también está bien.',
      },
      audience: 'therapist',
      long: false,
      maxLength: 500,
    },
  ],
  observes: [
    closeness.observed,
    {
      name: 'satisfaction',
      label: { en: 'Good to be in the relationship', es: 'Bienestar en la relación' },
      low: 0,
      high: 10,
      favourable: 'higher',
      from: 'satisfaction',
    },
    {
      name: 'tension',
      label: { en: 'Tension', es: 'Tensión' },
      low: 0,
      high: 10,
      favourable: 'lower',
      from: 'tension',
    },
    {
      name: 'tried',
      label: {
        en: 'Tried the exercise (1 alone, 2 both)',
        es: 'Probó el ejercicio (1 a solas, 2 en pareja)',
      },
      low: 0,
      high: 2,
      favourable: 'neither',
      from: 'tried',
      scores: { no: 0, 'i-did': 1, both: 2 },
    },
  ],
}
