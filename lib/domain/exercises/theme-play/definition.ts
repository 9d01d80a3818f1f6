import type { Definition } from '../exercise.ts'
import { themeAfter, themeObserves } from '../theme-word.ts'

export const themePlay: Definition = {
  slug: 'theme-play',
  version: 1,
  group: 'theme',
  title: { en: 'Play', es: 'Jugar' },
  purpose: {
    en: 'Remember what fun is like for each of you, and find a bit of it to try with {partner}.',
    es: 'Recordar cómo se divierte cada quien y encontrar un poco de eso para probar con {partner}.',
  },
  minutes: 12,
  mode: 'theme',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'rules',
      title: { en: '{opener} opens this time', es: 'Esta vez abre {opener}' },
      body: {
        en: 'You get four minutes each. No idea is too silly, too childish or too plain, and nobody has to be funny. So no judging: laugh with each other, never at each other. If you are not in the mood, a quiet story will do. Either of you can stop at any moment.',
        es: 'Hay cuatro minutos por persona. Ninguna idea es demasiado tonta, infantil o simple, y nadie tiene que hacer reír. Aquí no se juzga: reír con la otra persona, nunca de ella. Si hoy no hay ánimo, vale una historia tranquila. Cualquiera puede parar en cualquier momento.',
      },
    },
    {
      kind: 'choose',
      id: 'question',
      prompt: {
        en: '{opener}, pick the one that makes you smile first.',
        es: '{opener}, elige la que primero te saque una sonrisa.',
      },
      options: [
        {
          id: 'as-a-child',
          label: {
            en: 'What could you play for hours as a child? Show it: the place, the people, the rules.',
            es: '¿A qué podías jugar horas en la infancia? Muéstralo: el lugar, la gente, las reglas.',
          },
        },
        {
          id: 'laughed',
          label: {
            en: 'When did you last laugh out loud, with anyone at all? What was so funny?',
            es: '¿Cuándo te reíste a carcajadas por última vez, con quien fuera? ¿Qué fue lo gracioso?',
          },
        },
        {
          id: 'free-afternoon',
          label: {
            en: 'You have a free afternoon, no phones and almost no money. What would you get up to?',
            es: 'Hay una tarde libre, sin teléfonos y casi sin dinero. ¿Qué inventarías?',
          },
        },
      ],
    },
    {
      kind: 'turn',
      id: 'first-turn',
      prompt: {
        en: '{speaker}, tell it with your hands, with voices, with sounds if you like. What made it fun?',
        es: '{speaker}, cuéntalo con las manos, con voces, con ruidos si quieres. ¿Qué lo hacía divertido?',
      },
      listening: {
        en: '{listener}, try to see it like a short film. Smiling is allowed.',
        es: '{listener}, intenta verlo como una película corta. Sonreír está permitido.',
      },
      minutes: 4,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-turn',
      prompt: {
        en: '{speaker}, your film now. At the end, name one bit of it that you would like to have more of these days.',
        es: '{speaker}, ahora tu película. Al final, nombra un poquito de eso que te gustaría tener más en estos días.',
      },
      listening: {
        en: '{listener}, listen for the bit that would be easy to bring back.',
        es: '{listener}, busca la parte que sería fácil recuperar.',
      },
      minutes: 4,
    },
    {
      kind: 'when',
      id: 'try-it',
      prompt: {
        en: 'Is there something you would both like to try for twenty minutes? Choose a day, or leave it open.',
        es: '¿Hay algo que dé gusto probar en pareja unos veinte minutos? Se puede elegir un día, o dejarlo abierto.',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: when did you feel light just now?',
        es: 'Una frase por persona: ¿cuándo sentiste ligereza hace un momento?',
      },
    },
  ],
  after: themeAfter,
  observes: themeObserves,
}
