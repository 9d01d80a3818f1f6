import type { Definition } from '../exercise.ts'

/** Either partner may take it alone, so it waits for nothing that a together exercise waits for. */
export const pause: Definition = {
  slug: 'pause',
  version: 1,
  group: 'repair',
  title: { en: 'The pause', es: 'La pausa' },
  purpose: {
    en: 'A short break that you or {partner} can take at any time, with a time to come back.',
    es: 'Un descanso corto que {partner} o tú pueden tomar en cualquier momento, con una hora para volver.',
  },
  minutes: 1,
  mode: 'standing',
  together: false,
  steps: [
    {
      kind: 'tell',
      id: 'how',
      title: { en: 'Away for a bit, and back', es: 'Un rato lejos, y de vuelta' },
      body: {
        en: 'A pause says: this matters, and I cannot do it well right now. Choose how long: five, ten or twenty minutes, an hour, or a time tomorrow. Until then the subject rests. Breathe, settle, or walk around the block. Back again, each of you can say what you felt and what mattered most. Then you go on, or set another time.',
        es: 'Una pausa dice: esto importa, y ahora no puedo hacerlo bien. Elige cuánto: cinco, diez o veinte minutos, una hora, o hasta mañana. Hasta entonces el tema descansa. Respira, busca calma o da una vuelta a la manzana. Al volver, cada quien puede decir qué sintió y qué era lo más importante. Después se sigue, o se elige otro momento.',
      },
    },
    {
      kind: 'open',
      id: 'open',
      title: { en: 'Take a pause', es: 'Hacer una pausa' },
      body: {
        en: 'You will both see that there is a pause, and until when.',
        es: 'Las dos personas verán que hay una pausa, y hasta cuándo.',
      },
      place: 'pause',
    },
    {
      kind: 'choice',
      id: 'pause-taken',
      prompt: {
        en: 'Was there a pause between you and {partner} this week?',
        es: '¿Hubo una pausa entre {partner} y tú esta semana?',
      },
      hint: {
        en: 'Any of these is fine. It helps to plan what comes next.',
        es: 'Cualquiera está bien. Ayuda a planear lo que sigue.',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      options: [
        { id: 'no-need', label: { en: 'None was needed', es: 'No hizo falta' } },
        {
          id: 'came-back',
          label: { en: 'Yes, and we came back to it', es: 'Sí, y después retomamos el tema' },
        },
        { id: 'still-open', label: { en: 'Yes, and it is still open', es: 'Sí, y sigue pendiente' } },
        { id: 'wished', label: { en: 'No, but I wished for one', es: 'No, pero me habría gustado' } },
      ],
    },
  ],
  observes: [
    {
      name: 'pause-used',
      label: { en: 'Took a pause (1 yes)', es: 'Hubo una pausa (1 sí)' },
      low: 0,
      high: 1,
      favourable: 'neither',
      from: 'pause-taken',
      scores: { 'no-need': 0, wished: 0, 'came-back': 1, 'still-open': 1 },
    },
    {
      name: 'pause-resumed',
      label: { en: 'Came back after a pause (1 yes)', es: 'Se retomó después de la pausa (1 sí)' },
      low: 0,
      high: 1,
      favourable: 'higher',
      from: 'pause-taken',
      scores: { 'came-back': 1, 'still-open': 0 },
    },
  ],
}
