import type { Definition } from '../exercise.ts'
import { themeAfter, themeObserves } from '../theme-word.ts'

export const themeRest: Definition = {
  slug: 'theme-rest',
  version: 1,
  group: 'theme',
  title: { en: 'Rest', es: 'Descanso' },
  purpose: {
    en: 'Learn how tiredness looks on each of you, and what gives you and {partner} strength again.',
    es: 'Aprender cómo se nota el cansancio en cada quien, y qué le devuelve la fuerza: a {partner}, y a ti.',
  },
  minutes: 12,
  mode: 'theme',
  together: true,
  steps: [],
  script: [
    {
      kind: 'breathe',
      id: 'arrive',
      prompt: {
        en: 'Begin with what this week is about. Sit back and let the chair carry you.',
        es: 'Empieza por el tema de la semana. Apóyate y deja que el asiento te sostenga.',
      },
      seconds: 60,
    },
    {
      kind: 'tell',
      id: 'rules',
      title: { en: '{opener} opens this time', es: 'Esta vez abre {opener}' },
      body: {
        en: 'You get four minutes each. This is no contest about who is more tired or who has earned more rest. Nobody is lazy here and nobody is to blame. Too worn out to talk? Then stop now and sit quietly for a bit. That counts as the theme. Either of you can stop at any moment.',
        es: 'Hay cuatro minutos por persona. No es una competencia de quién siente más cansancio o merece más descanso. Aquí no hay pereza ni culpa. ¿Hoy no queda fuerza para hablar? Entonces basta con parar y quedarse un rato en silencio. Eso también es el tema. Cualquiera puede parar en cualquier momento.',
      },
    },
    {
      kind: 'choose',
      id: 'question',
      prompt: {
        en: '{opener}, choose the question that you have the energy for.',
        es: '{opener}, elige la pregunta para la que hoy te alcance la energía.',
      },
      options: [
        {
          id: 'tired-looks-like',
          label: {
            en: 'How can one tell that you are worn out? What helps then, and what makes it worse?',
            es: '¿En qué se nota que ya no puedes más? ¿Qué ayuda entonces y qué lo empeora?',
          },
        },
        {
          id: 'fills-up',
          label: {
            en: 'What fills you up again: sleep, quiet, moving, friends, a closed door? When did you last have it?',
            es: '¿Qué te recarga: dormir, el silencio, moverte, tus amistades, una puerta cerrada? ¿Cuándo fue la última vez?',
          },
        },
        {
          id: 'put-down',
          label: {
            en: 'What could you put down for a week without the world ending? What would you do with the gap?',
            es: '¿Qué podrías soltar una semana sin que se acabe el mundo? ¿Qué harías con ese hueco?',
          },
        },
      ],
    },
    {
      kind: 'turn',
      id: 'first-turn',
      prompt: {
        en: '{speaker}, talk about yourself only, and about days like these. You need no excuse for being tired.',
        es: '{speaker}, habla solo de ti y de días como estos. El cansancio no necesita excusas.',
      },
      listening: {
        en: '{listener}, this is not a complaint about you. You are learning how {speaker} recovers.',
        es: '{listener}, no es una queja sobre ti. Estás aprendiendo cómo se recupera {speaker}.',
      },
      minutes: 4,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-turn',
      prompt: {
        en: '{speaker}, how is it for you? Rest may look quite different on you.',
        es: '{speaker}, ¿cómo es para ti? Tu descanso puede verse muy distinto.',
      },
      listening: {
        en: '{listener}, notice one sign of tiredness that you had read as something else.',
        es: '{listener}, fíjate en una señal de cansancio que tal vez habías leído como otra cosa.',
      },
      minutes: 4,
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: half an hour of rest that you wish the other this week.',
        es: 'Una frase por persona: media hora de descanso que le deseas a la otra persona esta semana.',
      },
    },
  ],
  after: themeAfter,
  observes: themeObserves,
}
