import type { Definition } from '../exercise.ts'
import { helpful } from '../private-word.ts'

export const gratitudeExchange: Definition = {
  slug: 'gratitude-exchange',
  version: 1,
  group: 'ritual',
  title: { en: 'One thank you before sleep', es: 'Un gracias antes de dormir' },
  purpose: {
    en: 'Let the day end on one thing that you and {partner} are glad about in each other.',
    es: 'Que el día termine con una cosa que {partner} y tú agradezcan.',
  },
  minutes: 3,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'lights-low',
      title: { en: 'Lights low', es: 'Con poca luz' },
      body: {
        en: 'One thing each, from today. Make it exact: not “thanks for everything” but “thanks for calling the school”. On a thin day, “thank you for being quiet with me” will do. No wish hides in it, and nothing has to come back. Not in the mood? Say good night and stop here.',
        es: 'Una cosa por persona, de hoy. Que sea concreta: no «gracias por todo», sino «gracias por llamar a la escuela». En un día flojo vale «gracias por estar en silencio conmigo». Sin pedidos escondidos y sin esperar nada a cambio. ¿Hoy no hay ganas? Basta con dar las buenas noches y parar aquí.',
      },
    },
    {
      kind: 'turn',
      id: 'first-thanks',
      prompt: {
        en: '{speaker}, what did {listener} do or say today that you are glad about? Where were you when you noticed?',
        es: '{speaker}, ¿qué hizo o dijo hoy {listener} que agradeces? ¿Dónde estabas cuando lo notaste?',
      },
      listening: {
        en: '{listener}, “thank you” is a whole answer. So is a smile.',
        es: '{listener}, «gracias» es una respuesta completa. Una sonrisa también.',
      },
      minutes: 1,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-thanks',
      prompt: {
        en: '{speaker}, and yours? Something {listener} does every day counts too, if you saw it today.',
        es: '{speaker}, ¿y el tuyo? También cuenta algo que {listener} hace todos los días, si hoy lo viste.',
      },
      listening: {
        en: '{listener}, let it sink in. You can sleep on it.',
        es: '{listener}, deja que llegue. Puedes dormirte con eso.',
      },
      minutes: 1,
    },
    {
      kind: 'close',
      id: 'good-night',
      prompt: {
        en: 'One last sentence each, or simply “good night”.',
        es: 'Una última frase por persona, o simplemente «buenas noches».',
      },
    },
  ],
  after: [helpful.ask],
  observes: [helpful.observed],
}
