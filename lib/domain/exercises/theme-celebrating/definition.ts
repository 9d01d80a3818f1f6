import type { Definition } from '../exercise.ts'
import { themeAfter, themeObserves } from '../theme-word.ts'

export const themeCelebrating: Definition = {
  slug: 'theme-celebrating',
  version: 1,
  group: 'theme',
  title: { en: 'Celebrating', es: 'Celebrar' },
  purpose: {
    en: 'Make room for what went well, and be glad about it in company with {partner}.',
    es: 'Abrir espacio para lo que salió bien y alegrarte en compañía de {partner}.',
  },
  minutes: 10,
  mode: 'theme',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'rules',
      title: { en: '{opener} opens this time', es: 'Esta vez abre {opener}' },
      body: {
        en: 'Fetch something to drink, water will do. You get three minutes each. Small things count: a form sent off, a calm answer, a bed made. Leave out the “but it was not much”. Nobody judges if it was big enough. Either of you can stop at any moment.',
        es: 'Ten algo para beber a la mano; el agua sirve. Hay tres minutos por persona. Lo pequeño cuenta: un trámite enviado, una respuesta tranquila, una cama tendida. Deja fuera el «pero no fue gran cosa». Nadie juzga si fue lo bastante grande. Cualquiera puede parar en cualquier momento.',
      },
    },
    {
      kind: 'choose',
      id: 'question',
      prompt: {
        en: '{opener}, what shall the two of you raise a glass to?',
        es: '{opener}, elige el motivo del brindis.',
      },
      options: [
        {
          id: 'quietly-glad',
          label: {
            en: 'What did you get done or dare this month that you are quietly glad about?',
            es: '¿Qué lograste o te atreviste a hacer este mes que te alegra en silencio?',
          },
        },
        {
          id: 'like-to-be',
          label: {
            en: 'How do you like to be celebrated: with a crowd, one person, a cake, a quiet word, or no fuss at all?',
            es: '¿Cómo te gusta que te celebren: con mucha gente, con una persona, un pastel, una palabra bajita, o sin nada especial?',
          },
        },
        {
          id: 'never-toasted',
          label: {
            en: 'What did the two of you come through or build that never got a toast?',
            es: '¿Qué superó o construyó esta pareja que nunca tuvo su brindis?',
          },
        },
      ],
    },
    {
      kind: 'turn',
      id: 'first-turn',
      prompt: {
        en: '{speaker}, tell it without making it smaller. What did it take? How did it feel when it was done?',
        es: '{speaker}, cuéntalo sin hacerlo más pequeño. ¿Qué hizo falta? ¿Qué sentiste cuando ya estaba?',
      },
      listening: {
        en: '{listener}, make the joy last: ask one question about the best part, and nothing else.',
        es: '{listener}, haz que la alegría dure: pregunta una cosa sobre la mejor parte, y nada más.',
      },
      minutes: 3,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-turn',
      prompt: {
        en: '{speaker}, now yours. It can be of a quite different kind or size.',
        es: '{speaker}, ahora lo tuyo. Puede ser de otra clase o de otro tamaño.',
      },
      listening: {
        en: '{listener}, if you are glad, let your face show it. That is half of the party.',
        es: '{listener}, si te alegra, deja que se te note en la cara. Es la mitad de la fiesta.',
      },
      minutes: 3,
    },
    {
      kind: 'close',
      id: 'toast',
      prompt: {
        en: 'Raise what is in your cup. One sentence each: “Here is to …”',
        es: 'Levanta lo que haya en tu vaso. Una frase por persona: «Brindo por…».',
      },
    },
  ],
  after: themeAfter,
  observes: themeObserves,
}
