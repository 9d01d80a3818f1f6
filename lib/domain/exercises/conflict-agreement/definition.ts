import type { Definition } from '../exercise.ts'
import { freeToDisagree, helpful } from '../private-word.ts'

export const conflictAgreement: Definition = {
  slug: 'conflict-agreement',
  version: 1,
  group: 'repair',
  title: { en: 'How we want to disagree', es: 'Cómo queremos discutir' },
  purpose: {
    en: 'A few rules, chosen with {partner} in a calm hour, to open in a hard one.',
    es: 'Unas pocas reglas, elegidas con {partner} en un rato de calma, para abrirlas en uno difícil.',
  },
  minutes: 20,
  mode: 'standing',
  together: true,
  steps: [
    {
      kind: 'tell',
      id: 'few',
      title: { en: 'Few, and in your own words', es: 'Pocas y con palabras propias' },
      body: {
        en: 'Three to five rules are plenty. Many couples like some of these: one subject at a time, no old cases, no silent days, no words against who somebody is, no hard talk late at night, a pause when either asks. A good rule holds for both of you in the same way. It counts once each has confirmed it on their own phone. Until then it is a draft, and drafts may stay drafts.',
        es: 'Con tres a cinco reglas basta. A muchas parejas les sirven algunas de estas: un tema a la vez, sin asuntos viejos, sin días de silencio, sin palabras contra la forma de ser de alguien, sin temas duros de noche, pausa cuando alguien la pide. Una buena regla vale igual para cada quien. Cuenta cuando cada persona la confirmó en su propio teléfono. Hasta entonces es un borrador, y un borrador puede quedarse así.',
      },
    },
    {
      kind: 'open',
      id: 'open',
      title: { en: 'Your rules', es: 'Las reglas' },
      body: {
        en: 'Write, change, confirm, or only read. Choose a calm time for it.',
        es: 'Escribir, cambiar, confirmar o solo leer. Mejor en un rato tranquilo.',
      },
      place: 'conflict-agreement',
    },
    freeToDisagree.ask,
    helpful.ask,
  ],
  observes: [freeToDisagree.observed, helpful.observed],
}
