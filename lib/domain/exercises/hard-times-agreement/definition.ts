import type { Definition } from '../exercise.ts'
import { freeToDisagree, helpful } from '../private-word.ts'

export const hardTimesAgreement: Definition = {
  slug: 'hard-times-agreement',
  version: 1,
  group: 'repair',
  title: { en: 'When times are hard', es: 'Cuando todo pesa' },
  purpose: {
    en: 'Agree with {partner} ahead of time on how to ask for space, say sorry and find the way back.',
    es: 'Acordar de antemano con {partner} cómo pedir espacio, pedir perdón y volver a encontrarse.',
  },
  minutes: 20,
  mode: 'standing',
  together: true,
  steps: [
    {
      kind: 'tell',
      id: 'ahead',
      title: { en: 'Words to keep for later', es: 'Palabras guardadas para después' },
      body: {
        en: 'When one of you is ill, worn out, sad or hurt, good words are hard to find. So find them now. How do we ask for space, and how long is it? How do we ask for comfort? What does a “sorry” need so that it arrives? What is the first small step back? Write sentences that a tired person can say. You each confirm them on your own phone, and either of you can ask for a change.',
        es: 'Cuando hay enfermedad, cansancio, tristeza o una herida, cuesta encontrar buenas palabras. Por eso, mejor encontrarlas ahora. ¿Cómo pedimos espacio, y por cuánto tiempo? ¿Cómo pedimos consuelo? ¿Qué necesita un «lo siento» para llegar? ¿Cuál es el primer paso pequeño de regreso? Sirven frases que se puedan decir con cansancio. Cada quien confirma en su propio teléfono, y cualquiera puede pedir un cambio.',
      },
    },
    {
      kind: 'open',
      id: 'open',
      title: { en: 'Your agreement for hard times', es: 'El acuerdo para tiempos difíciles' },
      body: {
        en: 'Two or three sentences are a fine start. More can come with the years.',
        es: 'Dos o tres frases son un buen comienzo. Con los años pueden llegar más.',
      },
      place: 'hard-times-agreement',
    },
    freeToDisagree.ask,
    helpful.ask,
  ],
  observes: [freeToDisagree.observed, helpful.observed],
}
