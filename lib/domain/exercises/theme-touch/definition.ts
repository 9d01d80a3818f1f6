import type { Definition } from '../exercise.ts'
import { themeAfter, themeObserves } from '../theme-word.ts'

/** A talk about touch in which nobody touches anybody: the words come before the hands. */
export const themeTouch: Definition = {
  slug: 'theme-touch',
  version: 1,
  group: 'theme',
  title: { en: 'Touch, at our pace', es: 'El contacto, a nuestro ritmo' },
  purpose: {
    en: 'Find words for touch: what feels good, when to ask, and how to say “not now” to {partner}.',
    es: 'Poner palabras al contacto: qué se siente bien, cuándo preguntar y cómo decirle «ahora no» a {partner}.',
  },
  minutes: 12,
  mode: 'theme',
  together: true,
  pace: { ladder: 'touch', level: 1 },
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'rules',
      title: { en: '{opener} opens this time', es: 'Esta vez abre {opener}' },
      body: {
        en: 'You get three minutes each. This week you only talk. Nobody has to touch or be touched, now or later. It is about everyday touch, the kind that friends can watch. “I do not know” and “not at the moment” are full answers. Nobody judges, bargains or asks why. Either of you can stop at any moment.',
        es: 'Hay tres minutos por persona. Esta semana solo se habla. Nadie tiene que tocar ni dejarse tocar, ni ahora ni después. Se trata del contacto de todos los días, el que puede ver cualquiera. «No sé» y «por ahora no» son respuestas completas. Nadie juzga, negocia ni pregunta por qué. Cualquiera puede parar en cualquier momento.',
      },
    },
    {
      kind: 'choose',
      id: 'question',
      prompt: {
        en: '{opener}, choose the question that feels easy enough.',
        es: '{opener}, elige la pregunta que te resulte cómoda.',
      },
      options: [
        {
          id: 'from-anyone',
          label: {
            en: 'Which touch does you good, from anyone: a hug from a friend, a child’s hand, a cat on your lap?',
            es: '¿Qué contacto te hace bien, de quien sea: el abrazo de una amistad, la mano de una niña o un niño, un gato en las piernas?',
          },
        },
        {
          id: 'ask-first',
          label: {
            en: 'On a plain day, when is a hand on your shoulder welcome? When would you like to be asked first?',
            es: 'En un día cualquiera, ¿cuándo es bienvenida una mano en el hombro? ¿Cuándo prefieres que te pregunten antes?',
          },
        },
        {
          id: 'enough',
          label: {
            en: 'How do you notice that a touch is enough or too much? Which words or sign would make it easy to say so?',
            es: '¿Cómo notas que un contacto ya es suficiente o demasiado? ¿Qué palabras o señal te harían fácil decirlo?',
          },
        },
      ],
    },
    {
      kind: 'turn',
      id: 'first-turn',
      prompt: {
        en: '{speaker}, speak about your own body and your own pace. It can be other tomorrow than it is today.',
        es: '{speaker}, habla de tu cuerpo y de tu ritmo. Mañana puede ser distinto de hoy.',
      },
      listening: {
        en: '{listener}, a “no” to a touch is not a “no” to you. Just take in how it is.',
        es: '{listener}, un «no» a un contacto no es un «no» a ti. Solo escucha cómo es.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'first-mirror',
      prompt: {
        en: '{listener}, say back what feels good to {speaker} and what does not. Add nothing and ask for nothing.',
        es: '{listener}, repite qué se siente bien para {speaker} y qué no. Sin agregar ni pedir nada.',
      },
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-turn',
      prompt: {
        en: '{speaker}, now your side of it. You need not meet {listener} halfway. Say what is true for you.',
        es: '{speaker}, ahora tu lado. No hace falta llegar a un punto medio con {listener}. Di lo que es cierto para ti.',
      },
      listening: {
        en: '{listener}, there is nothing to solve tonight. Every answer is a good answer.',
        es: '{listener}, esta noche no hay nada que resolver. Toda respuesta es buena.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'second-mirror',
      prompt: {
        en: '{listener}, say back what you want to remember, and thank {speaker} for telling you.',
        es: '{listener}, di lo que quieres recordar y dale las gracias a {speaker} por contártelo.',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each, from where you sit: at what moment did this talk feel kind?',
        es: 'Una frase por persona, desde su lugar: ¿en qué momento hubo amabilidad en esta conversación?',
      },
    },
  ],
  after: themeAfter,
  observes: themeObserves,
}
