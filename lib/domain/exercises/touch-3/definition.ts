import type { Definition } from '../exercise.ts'
import { affection, freeToPause, helpful } from '../private-word.ts'

const greetings = [
  {
    id: 'shoulder',
    label: {
      en: 'A hand on the shoulder, sitting or standing',
      es: 'Una mano en el hombro, en una silla o de pie',
    },
  },
  { id: 'side-hug', label: { en: 'An arm around, side by side', es: 'Un brazo alrededor, lado a lado' } },
  { id: 'light-hug', label: { en: 'A light hug with room to breathe', es: 'Un abrazo ligero, con aire' } },
  {
    id: 'full-hug',
    label: {
      en: 'A warm hug, each steady on your own feet or seat',
      es: 'Un abrazo cálido, cada quien bien firme en su lugar',
    },
  },
  {
    id: 'no-touch',
    label: {
      en: 'No touch tonight: a look and a hand on your own heart',
      es: 'Hoy sin contacto: una mirada y una mano en tu propio corazón',
    },
  },
]

/** What is practised is the letting go: whoever has had enough ends it, and is thanked. */
export const touch3: Definition = {
  slug: 'touch-3',
  version: 1,
  group: 'touch',
  title: { en: 'A hug, and letting go', es: 'Un abrazo, y soltarse' },
  purpose: {
    en: 'Share a short hug or a hand on the shoulder with {partner}, and make it easy to end.',
    es: 'Compartir con {partner} un abrazo corto o una mano en el hombro, y que sea fácil terminar.',
  },
  minutes: 6,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'letting-go',
      title: { en: 'Whoever has had enough lets go', es: 'Quien tiene suficiente, suelta' },
      body: {
        en: 'A hug is easier to want when you know how it ends. So the end is agreed first: whoever has had enough lets go, says “thanks”, and the other lets go as well. Three seconds may be right. First comes a question in words. Yes, not now and something else are all good answers, and you may stop at any moment. It is a greeting. It leads to nothing more.',
        es: 'Es más fácil querer un abrazo cuando se sabe cómo termina. Por eso primero se acuerda el final: quien tiene suficiente suelta, dice «gracias», y la otra persona también suelta. Tres segundos pueden ser lo justo. Antes viene una pregunta con palabras. Sí, ahora no y otra cosa son buenas respuestas, y se puede parar en cualquier momento. Es un saludo. No lleva a nada más.',
      },
    },
    {
      kind: 'breathe',
      id: 'arrive',
      prompt: {
        en: 'Stand or sit with some space around you. Three slow breaths, and loose hands.',
        es: 'De pie o en una silla, con espacio alrededor. Tres respiraciones lentas y las manos sueltas.',
      },
      seconds: 30,
    },
    {
      kind: 'choose',
      id: 'first-way',
      prompt: {
        en: '{speaker}, ask for one of these: “May I?” {listener}, say yes to it, choose another, or pass.',
        es: '{speaker}, pide una de estas: «¿Puedo?». {listener}, di que sí, elige otra o pasa.',
      },
      options: greetings,
    },
    {
      kind: 'hold',
      id: 'first-hug',
      prompt: {
        en: 'Breathe out once together. No patting, no rocking, nothing to do. {listener}, you let go first this time, as soon as you like.',
        es: 'Soltar el aire una vez al mismo tiempo. Sin palmadas, sin mecerse, sin nada que hacer. {listener}, esta vez sueltas tú primero, en cuanto quieras.',
      },
      minutes: 1,
      most: 3,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'choose',
      id: 'second-way',
      prompt: {
        en: '{speaker}, it is your turn to ask, for the same or for something else. {listener}, you are as free as before.',
        es: '{speaker}, te toca pedir, lo mismo u otra cosa. {listener}, tienes la misma libertad que antes.',
      },
      options: greetings,
    },
    {
      kind: 'hold',
      id: 'second-hug',
      prompt: {
        en: 'Notice where you hold your breath, and let it go. {listener}, end it when it is still good.',
        es: 'Fíjate dónde retienes el aire, y suéltalo. {listener}, termina mientras todavía está bien.',
      },
      minutes: 1,
      most: 3,
    },
    {
      kind: 'tell',
      id: 'kind-word',
      title: { en: 'Say what you are glad of', es: 'Decir lo que alegra' },
      body: {
        en: 'One sentence each that begins with “When I see you again after a day, I like”. If that is too much tonight, “thank you for stopping when I did” is just as good.',
        es: 'Una frase por persona que empiece con «Cuando te veo al final del día, me gusta». Si hoy es demasiado, «gracias por parar cuando yo paré» vale igual.',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: was it in the asking, the touch or the letting go that you felt the other most?',
        es: 'Una frase por persona: ¿cuándo sentiste más a la otra persona: al preguntar, en el contacto o al soltar?',
      },
    },
  ],
  after: [freeToPause.ask, affection.ask, helpful.ask],
  pace: { ladder: 'touch', level: 3 },
  observes: [freeToPause.observed, affection.observed, helpful.observed],
}
