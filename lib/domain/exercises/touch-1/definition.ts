import type { Definition } from '../exercise.ts'
import { affection, freeToPause, helpful } from '../private-word.ts'

/** Nearness without hands: the distance is found by asking, and each of the two asks once. */
export const touch1: Definition = {
  slug: 'touch-1',
  version: 1,
  group: 'touch',
  title: { en: 'Sitting close', es: 'Sentarse cerca' },
  purpose: {
    en: 'Find a distance at which you and {partner} can both rest for a few minutes.',
    es: 'Encontrar una distancia en la que {partner} y tú puedan descansar unos minutos.',
  },
  minutes: 5,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'right-distance',
      title: {
        en: 'The right distance is the one that feels easy',
        es: 'La mejor distancia es la que se siente cómoda',
      },
      body: {
        en: 'Nobody has to move nearer. A hand’s width can be close, and so can an arm’s length. Ask in words, and take only a clear yes as a yes. Not now and something else are good answers too. Either of you can shift, stand up or stop at any moment, without giving a reason. If it gets too much, feel your feet and look around the room.',
        es: 'Nadie tiene que acercarse más. El ancho de una mano puede ser cerca, y el largo de un brazo también. Se pregunta con palabras, y solo un sí claro es un sí. Ahora no y otra cosa también son buenas respuestas. Se puede cambiar de lugar, levantarse o parar en cualquier momento, sin dar motivos. Si es demasiado, siente los pies y mira alrededor.',
      },
    },
    {
      kind: 'choose',
      id: 'way',
      prompt: {
        en: '{speaker}, ask: “How would you like to sit with me?” If you wish for different ways, take the one with more room.',
        es: '{speaker}, pregunta: «¿Cómo te gustaría sentarte conmigo?». Si los deseos son distintos, la que deje más espacio.',
      },
      options: [
        {
          id: 'gap',
          label: {
            en: 'Next to each other, with a cushion between',
            es: 'Lado a lado, con un cojín en medio',
          },
        },
        { id: 'shoulders', label: { en: 'Shoulder to shoulder', es: 'Hombro con hombro' } },
        { id: 'backs', label: { en: 'Back to back', es: 'Espalda con espalda' } },
        {
          id: 'facing',
          label: { en: 'Face to face, knees apart', es: 'Frente a frente, sin rozar las rodillas' },
        },
        {
          id: 'apart',
          label: {
            en: 'Each in your own seat, in the same room',
            es: 'Cada quien en su asiento, en el mismo cuarto',
          },
        },
      ],
    },
    {
      kind: 'hold',
      id: 'first-rest',
      prompt: {
        en: 'Breathe slowly, each at your own speed. Nothing to say. Notice the warmth, the sounds, the weight of your arms.',
        es: 'Respirar despacio, cada quien a su ritmo. No hay que decir nada. Siente el calor, los sonidos, el peso de los brazos.',
      },
      minutes: 1,
      most: 5,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'tell',
      id: 'ask-again',
      title: { en: 'Now {speaker} asks', es: 'Ahora pregunta {speaker}' },
      body: {
        en: '{speaker}, ask for what you would like now: to stay like this, a little nearer, a little more room, or to end here. {listener}, yes, not now and something else are all fine. Ending here is a whole exercise too.',
        es: '{speaker}, pide lo que te gustaría ahora: seguir así, un poco más cerca, un poco más de espacio, o terminar aquí. {listener}, sí, ahora no y otra cosa están bien. Terminar aquí también es un ejercicio completo.',
      },
    },
    {
      kind: 'hold',
      id: 'second-rest',
      prompt: {
        en: 'If you both want more, sit on for a bit. Let one breath out be a sigh.',
        es: 'Si las dos personas quieren más, un ratito más. Deja que una salida de aire sea un suspiro.',
      },
      minutes: 1,
      most: 5,
    },
    {
      kind: 'tell',
      id: 'kind-word',
      title: { en: 'A word to the other', es: 'Unas palabras para la otra persona' },
      body: {
        en: 'Each says one kind sentence. It may be as plain as “It is good to have you near” or “I like that you asked”.',
        es: 'Cada quien dice una frase amable. Puede ser tan sencilla como «Me hace bien tenerte cerca» o «Me gustó que preguntaras».',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: at what moment did it become easier to sit there?',
        es: 'Una frase por persona: ¿en qué momento se volvió más fácil estar ahí?',
      },
    },
  ],
  after: [freeToPause.ask, affection.ask, helpful.ask],
  pace: { ladder: 'touch', level: 1 },
  observes: [freeToPause.observed, affection.observed, helpful.observed],
}
