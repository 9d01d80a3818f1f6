import type { Definition } from '../exercise.ts'
import { themeAfter, themeObserves } from '../theme-word.ts'

export const themeAppreciation: Definition = {
  slug: 'theme-appreciation',
  version: 1,
  group: 'theme',
  title: { en: 'Thanks that arrive', es: 'Gracias que llegan' },
  purpose: {
    en: 'Say out loud what you value in {partner}, and practise letting thanks in.',
    es: 'Decir en voz alta lo que valoras de {partner}, y practicar cómo recibir las gracias.',
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
        en: 'You get three minutes each. Name one small thing and say it in full. It is no trade: what you get does not have to match what you give. No hidden wishes (“for once you …”) and no judging how well it was said. If the week was hard, go further back. Either of you can stop at any moment.',
        es: 'Hay tres minutos por persona. Nombra una cosa pequeña y dila completa. No es un intercambio: lo que recibes no tiene que igualar lo que das. Sin deseos escondidos («por una vez…») y sin juzgar qué tan bien se dijo. Si la semana fue dura, busca más atrás. Cualquiera puede parar en cualquier momento.',
      },
    },
    {
      kind: 'choose',
      id: 'question',
      prompt: {
        en: '{opener}, choose where the two of you will look.',
        es: '{opener}, elige hacia dónde mirar esta vez.',
      },
      options: [
        {
          id: 'made-it-lighter',
          label: {
            en: 'What did the other do lately that made your day lighter? It may have been by chance.',
            es: '¿Qué hizo la otra persona estos días que te aligeró la jornada? Quizá fue sin saberlo.',
          },
        },
        {
          id: 'effort',
          label: {
            en: 'Which effort did you see in the other, even if it did not work out?',
            es: '¿Qué esfuerzo viste en la otra persona, aunque no haya salido bien?',
          },
        },
        {
          id: 'lean-on',
          label: {
            en: 'What do you lean on in the other and hardly ever mention? When did you last see it?',
            es: '¿En qué te apoyas de la otra persona y casi nunca lo nombras? ¿Cuándo lo viste por última vez?',
          },
        },
      ],
    },
    {
      kind: 'turn',
      id: 'first-turn',
      prompt: {
        en: '{speaker}, say it to {listener} directly: what it was, when it was, and what it did for you.',
        es: '{speaker}, díselo directamente a {listener}: qué fue, cuándo fue y qué hizo por ti.',
      },
      listening: {
        en: '{listener}, no need to play it down or to give one back. Take a breath, let it in, and say thank you.',
        es: '{listener}, no hace falta quitarle valor ni devolver otro. Respira, deja que entre y di gracias.',
      },
      minutes: 3,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-turn',
      prompt: {
        en: '{speaker}, now you look. Find the words that {listener} could still remember in a month.',
        es: '{speaker}, ahora miras tú. Busca las palabras que {listener} podría recordar dentro de un mes.',
      },
      listening: {
        en: '{listener}, if it is hard to believe, you do not have to. Let the words stand there for a moment.',
        es: '{listener}, si cuesta creerlo, no tienes que hacerlo. Deja que las palabras se queden ahí un momento.',
      },
      minutes: 3,
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: which words stayed with you?',
        es: 'Una frase por persona: ¿qué palabras se quedaron contigo?',
      },
    },
  ],
  after: themeAfter,
  observes: themeObserves,
}
