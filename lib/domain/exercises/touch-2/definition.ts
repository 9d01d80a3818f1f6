import type { Definition } from '../exercise.ts'
import { affection, freeToPause, helpful } from '../private-word.ts'

const ways = [
  {
    id: 'rest',
    label: { en: 'A hand resting in an open hand', es: 'Una mano que descansa en otra mano abierta' },
  },
  {
    id: 'warm',
    label: { en: 'Hands warmed between two hands', es: 'Manos que se calientan entre otras dos' },
  },
  {
    id: 'stroke',
    label: {
      en: 'Slow strokes from wrist to fingertips, with cream if you like',
      es: 'Caricias lentas de la muñeca a la punta de los dedos, con crema si te gusta',
    },
  },
  { id: 'hair', label: { en: 'Hair brushed or combed', es: 'Cepillar o peinar el cabello' } },
  {
    id: 'show',
    label: {
      en: 'No touch tonight: show your hands and tell something they did today',
      es: 'Hoy sin contacto: muestra tus manos y cuenta algo que hicieron hoy',
    },
  },
]

/** Whoever receives chooses, and one of the ways is without touch, so that "not now" does not end the evening. */
export const touch2: Definition = {
  slug: 'touch-2',
  version: 1,
  group: 'touch',
  title: { en: 'Hands or hair', es: 'Manos o cabello' },
  purpose: {
    en: 'A few quiet minutes of giving and getting care through the hands. The one who receives leads.',
    es: 'Unos minutos tranquilos de dar y recibir cuidado con las manos. Guía quien recibe.',
  },
  minutes: 8,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'words-first',
      title: { en: 'First words, then hands', es: 'Primero palabras, después manos' },
      body: {
        en: 'Hands wait until there was a question and a clear yes. Yes, not now and something else are all good answers, and none needs a reason. A yes can end at any moment: “stop” is enough, and the hands come away. This is care for its own sake. It does not lead to anything else tonight.',
        es: 'Las manos esperan hasta que haya una pregunta y un sí claro. Sí, ahora no y otra cosa son buenas respuestas, y ninguna necesita un motivo. Un sí puede terminar en cualquier momento: con decir «ya» es suficiente, y las manos se retiran. Esto es cuidado y nada más. Hoy no lleva a otra cosa.',
      },
    },
    {
      kind: 'breathe',
      id: 'arrive',
      prompt: {
        en: 'Find a place where you both sit well, with light that you like. Breathe out slowly and let your hands get heavy.',
        es: 'Busca un lugar cómodo, con una luz agradable. Suelta el aire despacio y deja que las manos pesen.',
      },
      seconds: 40,
    },
    {
      kind: 'choose',
      id: 'first-way',
      prompt: {
        en: '{speaker}, ask: “Which of these would you like from me?” {listener}, choose what suits you now.',
        es: '{speaker}, pregunta: «¿Cuál de estas te gustaría?». {listener}, elige lo que ahora te venga bien.',
      },
      options: ways,
    },
    {
      kind: 'hold',
      id: 'first-hands',
      prompt: {
        en: '{speaker}, go slower and lighter than you think. {listener}, guide with a few words: “softer”, “stay there”, “stop”. You do not have to enjoy it. Just notice.',
        es: '{speaker}, ve más lento y más suave de lo que crees. {listener}, guía con pocas palabras: «más suave», «quédate ahí», «ya». No hace falta que te guste. Solo siente.',
      },
      minutes: 2,
      most: 5,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'choose',
      id: 'second-way',
      prompt: {
        en: '{speaker}, now you ask: “What would feel good to you?” {listener}, it can be the same, another one, or none.',
        es: '{speaker}, ahora preguntas tú: «¿Qué te haría bien?». {listener}, puede ser lo mismo, otra cosa o nada.',
      },
      options: ways,
    },
    {
      kind: 'hold',
      id: 'second-hands',
      prompt: {
        en: '{speaker}, let your hands listen. Ask once on the way: “Is this still good?” {listener}, any answer helps.',
        es: '{speaker}, deja que tus manos escuchen. Pregunta una vez en el camino: «¿Sigue estando bien?». {listener}, cualquier respuesta ayuda.',
      },
      minutes: 2,
      most: 5,
    },
    {
      kind: 'tell',
      id: 'kind-word',
      title: { en: 'One kind sentence', es: 'Una frase amable' },
      body: {
        en: 'Hands are free again. Each of you may say one sentence that starts with “I am glad that you”. The one who hears it only says thank you.',
        es: 'Las manos vuelven a estar libres. Cada quien puede decir una frase que empiece con «Me alegra que tú». Quien la oye solo dice gracias.',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: when did your hands, or the question before them, bring you a little nearer?',
        es: 'Una frase por persona: ¿cuándo las manos, o la pregunta de antes, trajeron un poco de cercanía?',
      },
    },
  ],
  after: [freeToPause.ask, affection.ask, helpful.ask],
  pace: { ladder: 'touch', level: 2 },
  observes: [freeToPause.observed, affection.observed, helpful.observed],
}
