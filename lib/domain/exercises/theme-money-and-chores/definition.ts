import type { Definition } from '../exercise.ts'
import { themeAfter, themeObserves } from '../theme-word.ts'

export const themeMoneyAndChores: Definition = {
  slug: 'theme-money-and-chores',
  version: 1,
  group: 'theme',
  title: { en: 'Money and chores, as a team', es: 'El dinero y la casa, en equipo' },
  purpose: {
    en: 'Look at the daily load side by side with {partner}, before anyone talks about who does what.',
    es: 'Mirar la carga diaria del mismo lado que {partner}, antes de hablar de quién hace qué.',
  },
  minutes: 15,
  mode: 'theme',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'rules',
      title: { en: '{opener} opens this time', es: 'Esta vez abre {opener}' },
      body: {
        en: 'You get four minutes each. Put the bills, the dishes and the lists in your mind on the far side of the table. You two sit on this side. No sums, no “I always, you never”, no judging how the other does it. You will not settle anything tonight. Either of you can stop at any moment.',
        es: 'Hay cuatro minutos por persona. En la imaginación, las cuentas, los platos y los pendientes van del otro lado de la mesa. De este lado, el equipo. Sin sumas, sin «yo siempre, tú nunca», sin juzgar cómo lo hace cada quien. Esta noche no hay que decidir nada. Cualquiera puede parar en cualquier momento.',
      },
    },
    {
      kind: 'choose',
      id: 'question',
      prompt: {
        en: '{opener}, choose one. If one of them makes you tense, choose another.',
        es: '{opener}, elige una. Si alguna te pone en tensión, elige otra.',
      },
      options: [
        {
          id: 'unseen',
          label: {
            en: 'What do you do for your home that nobody sees, like thinking of the milk? What does it take from you, and what does it give?',
            es: '¿Qué haces por la casa que nadie ve, como pensar en la leche? ¿Qué te quita y qué te da?',
          },
        },
        {
          id: 'money-at-home',
          label: {
            en: 'What did money mean where you grew up: safety, worry, pride, silence? Where do you still feel it?',
            es: '¿Qué significaba el dinero donde creciste: seguridad, preocupación, orgullo, silencio? ¿Dónde lo sientes todavía?',
          },
        },
        {
          id: 'heaviest',
          label: {
            en: 'Which one bill or chore weighs on you most right now? What would make it half as heavy?',
            es: '¿Qué cuenta o quehacer te pesa más ahora? ¿Qué haría que pesara la mitad?',
          },
        },
      ],
    },
    {
      kind: 'turn',
      id: 'first-turn',
      prompt: {
        en: '{speaker}, tell what it is like to carry this. Say “I”, and stay with one thing.',
        es: '{speaker}, cuenta cómo es cargar con esto. Di «yo» y quédate en una sola cosa.',
      },
      listening: {
        en: '{listener}, you do not have to defend your share. You are looking at the pile with {speaker}.',
        es: '{listener}, no tienes que defender tu parte. Estás mirando el montón al lado de {speaker}.',
      },
      minutes: 4,
    },
    {
      kind: 'mirror',
      id: 'first-mirror',
      prompt: {
        en: '{listener}, say back what weighs on {speaker}. Then name one part of it that you had not seen, if there was one.',
        es: '{listener}, di con tus palabras qué le pesa a {speaker}. Después nombra una parte que no habías visto, si la hubo.',
      },
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-turn',
      prompt: {
        en: '{speaker}, what do you carry? It is no answer to what came before. It goes next to it.',
        es: '{speaker}, ¿qué cargas tú? No es una respuesta a lo anterior. Va al lado.',
      },
      listening: {
        en: '{listener}, two loads can be heavy at once. Let this one be as heavy as it is.',
        es: '{listener}, dos cargas pueden pesar al mismo tiempo. Deja que esta pese lo que pesa.',
      },
      minutes: 4,
    },
    {
      kind: 'mirror',
      id: 'second-mirror',
      prompt: {
        en: '{listener}, say back what weighs on {speaker}, and one thing about it that deserves a thank you.',
        es: '{listener}, repite qué le pesa a {speaker}, y nombra algo de eso que merece un gracias.',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: one thing so small that you could take it off the other’s pile this week, or the moment when you felt like a team.',
        es: 'Una frase por persona: algo muy pequeño que podrías quitar del montón de la otra persona esta semana, o el momento en que sentiste que esto era un equipo.',
      },
    },
  ],
  after: themeAfter,
  observes: themeObserves,
}
