import type { Definition } from '../exercise.ts'
import { themeAfter, themeObserves } from '../theme-word.ts'

export const themePeople: Definition = {
  slug: 'theme-people',
  version: 1,
  group: 'theme',
  title: { en: 'The people around us', es: 'La gente que nos rodea' },
  purpose: {
    en: 'Look at the people who hold you up, and at how much room there is for them beside time with {partner}.',
    es: 'Mirar a la gente que te sostiene, y cuánto lugar hay para ella junto al tiempo con {partner}.',
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
        en: 'You get four minutes each. Friends, neighbours, colleagues, family, a choir, a dog in the park: everyone counts. One of you may need many people and the other few, and both are fine. So no judging tonight: not each other, and not each other’s friends. Either of you can stop at any moment.',
        es: 'Hay cuatro minutos por persona. Amistades, vecinos, colegas, familia, un coro, un perro del parque: todo cuenta. Puede que una persona necesite mucha gente y la otra poca, y las dos cosas están bien. Esta noche no se juzga a las amistades de nadie. Cualquiera puede parar en cualquier momento.',
      },
    },
    {
      kind: 'choose',
      id: 'question',
      prompt: {
        en: '{opener}, pick the one that brings a face to mind.',
        es: '{opener}, elige la que te traiga una cara a la mente.',
      },
      options: [
        {
          id: 'on-your-side',
          label: {
            en: 'Who was on your side in a hard year? What did they do that you still remember?',
            es: '¿Quién estuvo de tu lado en un año difícil? ¿Qué hizo que todavía recuerdas?',
          },
        },
        {
          id: 'miss',
          label: {
            en: 'Whom do you see less than you would like? What would be a small way back?',
            es: '¿A quién ves menos de lo que quisieras? ¿Cuál sería un pequeño camino de vuelta?',
          },
        },
        {
          id: 'table',
          label: {
            en: 'You may set a table for six this weekend. Who sits there, and why these?',
            es: 'Este fin de semana hay una mesa para seis. ¿Quién se sienta, y por qué esas personas?',
          },
        },
      ],
    },
    {
      kind: 'turn',
      id: 'first-turn',
      prompt: {
        en: '{speaker}, tell about one person. What are you like when you are with them?',
        es: '{speaker}, habla de una persona. ¿Cómo eres cuando estás a su lado?',
      },
      listening: {
        en: '{listener}, listen for what this person gives that is good to have.',
        es: '{listener}, escucha qué da esa persona que hace bien tener.',
      },
      minutes: 4,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-turn',
      prompt: {
        en: '{speaker}, your turn to bring someone into the room. At the end, say how much time with others does you good.',
        es: '{speaker}, ahora te toca traer a alguien. Al final, di cuánto tiempo con otra gente te hace bien.',
      },
      listening: {
        en: '{listener}, you do not have to want the same amount. Just try to understand it.',
        es: '{listener}, no hace falta querer lo mismo. Basta con intentar entenderlo.',
      },
      minutes: 4,
    },
    {
      kind: 'when',
      id: 'see-somebody',
      prompt: {
        en: 'Is there someone to call or invite, each alone or both of you? Choose a day, or leave it open.',
        es: '¿Hay alguien a quien llamar o invitar, por separado o en pareja? Se puede elegir un día, o dejarlo abierto.',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: what did you hear that you are glad to know?',
        es: 'Una frase por persona: ¿qué oíste que te alegra saber?',
      },
    },
  ],
  after: themeAfter,
  observes: themeObserves,
}
