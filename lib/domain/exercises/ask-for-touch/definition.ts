import type { Definition } from '../exercise.ts'
import { freeToPause, helpful } from '../private-word.ts'

/** A "not now" is practised first, on something that nobody minds, so that a later yes means something. */
export const askForTouch: Definition = {
  slug: 'ask-for-touch',
  version: 1,
  group: 'touch',
  title: { en: 'Asking in words', es: 'Pedirlo con palabras' },
  purpose: {
    en: 'Practise with {partner} how to ask for touch, and how to answer with ease.',
    es: 'Practicar con {partner} cómo pedir contacto y cómo contestar con soltura.',
  },
  minutes: 3,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'answers',
      title: { en: 'Three good answers', es: 'Tres buenas respuestas' },
      body: {
        en: 'Yes. Not now. Something else. None is better than the others, and none needs a “because”. The one who asked says “thank you for telling me”, whatever the answer was. No second try, no long face. Start light: ask for a high five, and the other says “not now”, just to taste how easy it can be. You can stop at any moment.',
        es: 'Sí. Ahora no. Otra cosa. Ninguna es mejor que las demás, y ninguna necesita un «porque». Quien preguntó dice «gracias por decírmelo», sea cual sea la respuesta. Sin segundo intento, sin mala cara. Para empezar suave: pedir chocar las manos, y la otra persona dice «ahora no», solo para probar lo fácil que puede ser. Se puede parar en cualquier momento.',
      },
    },
    {
      kind: 'turn',
      id: 'first-asking',
      prompt: {
        en: '{speaker}, ask for one touch that you would like: what, where and how long. “Would you put your hand on my arm for three breaths?” Asking is the practice, so it may stay at that.',
        es: '{speaker}, pide un contacto que te gustaría: cuál, dónde y cuánto. «¿Me pones la mano en el brazo durante tres respiraciones?». Se trata de pedir, así que puede quedar ahí.',
      },
      listening: {
        en: '{listener}, feel first, then answer: yes, not now, or something else.',
        es: '{listener}, primero siente y después contesta: sí, ahora no u otra cosa.',
      },
      minutes: 1,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-asking',
      prompt: {
        en: '{speaker}, your question now. It can be for less touch too: “Could you ask me before you hug me?” Say it in your own plain words.',
        es: '{speaker}, ahora tu pregunta. También puede ser para tener menos contacto: «¿Puedes preguntarme antes de abrazarme?». Dilo con tus palabras.',
      },
      listening: {
        en: '{listener}, take a breath before you answer. A slow and true answer is worth more than a quick yes.',
        es: '{listener}, respira antes de contestar. Una respuesta lenta y sincera vale más que un sí rápido.',
      },
      minutes: 1,
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: which words made it easy to ask or to answer?',
        es: 'Una frase por persona: ¿qué palabras hicieron fácil pedir o contestar?',
      },
    },
  ],
  after: [freeToPause.ask, helpful.ask],
  pace: { ladder: 'touch', level: 1 },
  observes: [freeToPause.observed, helpful.observed],
}
