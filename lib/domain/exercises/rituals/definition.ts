import type { Definition } from '../exercise.ts'

/** `kept` is each one's own view, asked in private; the page itself keeps no tally. */
export const rituals: Definition = {
  slug: 'rituals',
  version: 1,
  group: 'ritual',
  title: { en: 'Our rituals', es: 'Nuestros rituales' },
  purpose: {
    en: 'A small thing that comes back on its own gives you and {partner} something to lean on.',
    es: 'Algo pequeño que vuelve por sí solo les da a {partner} y a ti en qué apoyarse.',
  },
  minutes: 2,
  mode: 'standing',
  together: true,
  steps: [
    {
      kind: 'tell',
      id: 'small-and-regular',
      title: { en: 'Small, and at its own time', es: 'Pequeño, y a su hora' },
      body: {
        en: 'A cup of tea at nine. A hug on coming home, if you both want one. An hour without screens. A walk on Sunday. Choose one that would fit into a bad week as well. If it breaks off, that says nothing about you: you can begin again any day.',
        es: 'Un té a las nueve. Un abrazo al llegar a casa, si hay ganas de las dos partes. Una hora sin pantallas. Un paseo el domingo. Elige uno que quepa también en una mala semana. Si se interrumpe, no dice nada malo de nadie: se puede empezar de nuevo cualquier día.',
      },
    },
    {
      kind: 'open',
      id: 'open-rituals',
      title: { en: 'Look at your rituals', es: 'Mirar los rituales' },
      body: {
        en: 'Add one, change its day or time, or let one go. You will both see this.',
        es: 'Agrega uno, cambia su día o su hora, o deja ir alguno. Lo verán {partner} y tú.',
      },
      place: 'rituals',
    },
    {
      kind: 'choice',
      id: 'kept',
      prompt: {
        en: 'How much room was there for your rituals this week?',
        es: '¿Cuánto espacio hubo esta semana para los rituales?',
      },
      hint: {
        en: 'None chosen yet? Then skip this one.',
        es: '¿Todavía no hay ninguno? Entonces sáltate esta pregunta.',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      options: [
        { id: 'most', label: { en: 'Most of them took place', es: 'Casi todos se hicieron' } },
        { id: 'some', label: { en: 'Some of them, or in part', es: 'Algunos, o en parte' } },
        { id: 'not-this-week', label: { en: 'Not this week', es: 'Esta semana no' } },
      ],
    },
  ],
  observes: [
    {
      name: 'kept',
      label: { en: 'Rituals kept (0.5 some, 1 most)', es: 'Rituales que hubo (0,5 algunos, 1 casi todos)' },
      low: 0,
      high: 1,
      favourable: 'neither',
      from: 'kept',
      scores: { most: 1, some: 0.5, 'not-this-week': 0 },
    },
  ],
}
