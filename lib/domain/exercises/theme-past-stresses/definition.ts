import type { Definition } from '../exercise.ts'
import { themeAfter, themeObserves } from '../theme-word.ts'

/** The questions look for what helped and what was learned; the hardest story belongs in a session. */
export const themePastStresses: Definition = {
  slug: 'theme-past-stresses',
  version: 1,
  group: 'theme',
  title: { en: 'Old stress that shaped us', es: 'Lo difícil que nos formó' },
  purpose: {
    en: 'Let {partner} know where some of your habits come from. You choose how much to tell.',
    es: 'Que {partner} sepa de dónde vienen algunas de tus costumbres. Tú eliges cuánto contar.',
  },
  minutes: 15,
  mode: 'theme',
  together: true,
  steps: [],
  script: [
    {
      kind: 'ground',
      id: 'arrive',
      prompt: {
        en: 'Old stress can wake up when we talk about it. Arrive here first, in this room and on this day.',
        es: 'Lo difícil de antes puede despertar al hablarlo. Primero, llegar aquí: a este cuarto, a este día.',
      },
    },
    {
      kind: 'tell',
      id: 'rules',
      title: { en: '{opener} opens this time', es: 'Esta vez abre {opener}' },
      body: {
        en: 'You get four minutes each. Choose something mild, that you could tell a good friend as well. The hardest story can wait for a session, and some stories need never be told. No advice, no judging, no “that was not so bad”. Either of you can stop at any moment, in the middle of a word too.',
        es: 'Hay cuatro minutos por persona. Elige algo leve, que también podrías contarle a una amistad. Lo más duro puede esperar a una sesión, y hay historias que no hace falta contar nunca. Sin consejos, sin juzgar, sin «no fue para tanto». Cualquiera puede parar en cualquier momento, incluso a media palabra.',
      },
    },
    {
      kind: 'choose',
      id: 'question',
      prompt: {
        en: '{opener}, take a question that feels safe enough tonight, and ask {listener} if it is all right.',
        es: '{opener}, toma una pregunta que hoy sientas tranquila, y pregúntale a {listener} si está bien.',
      },
      options: [
        {
          id: 'what-helped',
          label: {
            en: 'Think of a hard time that is over. Who or what helped you through it?',
            es: 'Piensa en un tiempo difícil que ya pasó. ¿Quién o qué te ayudó a salir?',
          },
        },
        {
          id: 'on-my-own',
          label: {
            en: 'What did you learn early to manage on your own? Where does it still show today?',
            es: '¿Qué aprendiste muy pronto a resolver sin ayuda? ¿Dónde se nota todavía?',
          },
        },
        {
          id: 'what-sets-it-off',
          label: {
            en: 'Which sound, smell or time of year brings back a hard time that is over? What helps you then?',
            es: '¿Qué sonido, olor o época del año te recuerda un tiempo difícil que ya pasó? ¿Qué te ayuda entonces?',
          },
        },
      ],
    },
    {
      kind: 'turn',
      id: 'first-turn',
      prompt: {
        en: '{speaker}, tell only what you want {listener} to know. Leave out what you like. End with something that was good or that helped.',
        es: '{speaker}, cuenta solo lo que quieras que {listener} sepa. Deja fuera lo que quieras. Termina con algo que fue bueno o que ayudó.',
      },
      listening: {
        en: '{listener}, this was back then. You do not have to mend it. Stay near, breathe slowly, and listen.',
        es: '{listener}, eso fue entonces. No te toca arreglarlo. Quédate cerca, respira despacio y escucha.',
      },
      minutes: 4,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-turn',
      prompt: {
        en: '{speaker}, your time now. If what you just heard still moves you, say that first. Then tell something mild of your own, or pass.',
        es: '{speaker}, ahora tu tiempo. Si lo que oíste todavía te mueve algo, dilo primero. Después cuenta algo leve tuyo, o pasa.',
      },
      listening: {
        en: '{listener}, no questions for now. Your calm face is enough.',
        es: '{listener}, por ahora sin preguntas. Tu cara tranquila es suficiente.',
      },
      minutes: 4,
    },
    {
      kind: 'breathe',
      id: 'settle',
      prompt: {
        en: 'Let it get quiet. Breathe out for longer than you breathe in. That time is over; you are here.',
        es: 'Deja que llegue el silencio. Suelta el aire más lento de lo que lo tomas. Aquello ya pasó; esto es hoy.',
      },
      seconds: 60,
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: what do you understand better now, or what do you want to thank the other for?',
        es: 'Una frase por persona: ¿qué entiendes mejor ahora, o qué quieres agradecer?',
      },
    },
  ],
  after: themeAfter,
  observes: themeObserves,
}
