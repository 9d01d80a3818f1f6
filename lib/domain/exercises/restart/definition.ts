import type { Definition } from '../exercise.ts'
import { helpful } from '../private-word.ts'

export const restart: Definition = {
  slug: 'restart',
  version: 1,
  group: 'repair',
  title: { en: 'Starting again', es: 'Volver a empezar' },
  purpose: {
    en: 'Two minutes to pick up a good habit that broke off. Short, kind, done.',
    es: 'Dos minutos para retomar una buena costumbre que se cortó. Algo breve y amable, y ya.',
  },
  minutes: 2,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'ordinary',
      title: { en: 'Things break off', es: 'Las cosas se cortan' },
      body: {
        en: 'A cold, a trip, a hard week: every couple drops a good thing now and then. You need not find out why, or who. If you would rather change it or let it go, say so. That is fine too.',
        es: 'Un resfriado, un viaje, una semana dura: toda pareja suelta algo bueno de vez en cuando. No hace falta averiguar por qué ni quién. Si alguien prefiere cambiarlo o dejarlo ir, se dice. También está bien.',
      },
    },
    {
      kind: 'turn',
      id: 'first-word',
      prompt: {
        en: '{speaker}, two sentences will do: “I am sorry that I let our walk slip. I would like it back.” Only your own part. If you had none in it, the second one is enough.',
        es: '{speaker}, bastan dos frases: «Siento haber soltado nuestra caminata. Me gustaría recuperarla». Solo tu propia parte. Si no la hubo, basta con la segunda.',
      },
      listening: {
        en: '{listener}, “thank you” is all it takes.',
        es: '{listener}, basta con «gracias».',
      },
      minutes: 1,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-word',
      prompt: {
        en: '{speaker}, your two sentences: a small “sorry”, if you had a part in it, and what would make it easy to begin.',
        es: '{speaker}, tus dos frases: un «lo siento» pequeño, si algo dependió de ti, y qué haría fácil empezar.',
      },
      listening: {
        en: '{listener}, say thank you, and leave it at that.',
        es: '{listener}, da las gracias y déjalo ahí.',
      },
      minutes: 1,
    },
    {
      kind: 'when',
      id: 'next-time',
      prompt: {
        en: 'When is the next time? Choose an easy day. Shorter than before is welcome.',
        es: '¿Cuándo es la próxima vez? Un día fácil. Puede ser más corto que antes.',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: what feels good about having it back?',
        es: 'Una frase por persona: ¿qué tiene de bueno recuperarlo?',
      },
    },
  ],
  after: [helpful.ask],
  observes: [helpful.observed],
}
