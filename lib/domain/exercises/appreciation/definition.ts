import type { Definition } from '../exercise.ts'

/**
 * Kept or given, nothing between. What was given is told by its offer, not by a number: an offer that is taken back
 * has to leave no trace.
 */
export const appreciation: Definition = {
  slug: 'appreciation',
  version: 2,
  group: 'ritual',
  title: { en: 'One thing I noticed', es: 'Algo que noté' },
  purpose: {
    en: 'Put one real thing that {partner} did into words. Keep it, or give it.',
    es: 'Poner en palabras algo concreto que hizo {partner}. Te lo guardas o se lo das.',
  },
  minutes: 1,
  mode: 'each',
  together: false,
  steps: [
    {
      kind: 'tell',
      id: 'effort',
      title: { en: 'Small and real', es: 'Pequeño y concreto' },
      body: {
        en: 'Noticing effort counts as much as results. Trying to listen, or coming back after a hard word, is enough.',
        es: 'Notar el esfuerzo vale tanto como el resultado. Intentar escuchar, o volver después de una palabra dura, ya es bastante.',
      },
    },
    {
      kind: 'text',
      id: 'noticed',
      prompt: {
        en: 'What did {partner} do, and what did it change for you?',
        es: '¿Qué hizo {partner}, y qué cambió para ti?',
      },
      hint: {
        en: 'Say when it was. “On Tuesday you had dinner warm when I came in. I could breathe out.”',
        es: 'Di cuándo fue. «El martes tenías la cena caliente cuando llegué. Por fin pude respirar».',
      },
      audience: 'me',
      audiences: ['me', 'couple'],
      long: true,
      maxLength: 1000,
      nudge: 'specific',
    },
  ],
  observes: [],
}
