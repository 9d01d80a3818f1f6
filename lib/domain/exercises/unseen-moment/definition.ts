import type { Definition } from '../exercise.ts'
import { helpful, notAtAll, veryMuch, word } from '../private-word.ts'

const feltSeen = word(
  'felt-seen',
  {
    en: 'How much did you feel seen by {partner} in this talk?',
    es: '¿Cuánto sentiste que {partner} te vio de verdad en esta conversación?',
  },
  { en: 'Felt seen', es: 'Sentir que te ven' },
  [notAtAll, veryMuch],
)

export const unseenMoment: Definition = {
  slug: 'unseen-moment',
  version: 1,
  group: 'talking',
  title: { en: 'A moment I felt unseen', es: 'Cuando sentí que no me veían' },
  purpose: {
    en: 'Give one small missed moment a second chance: this time it gets seen.',
    es: 'Darle otra oportunidad a un momento pequeño que se escapó: esta vez, verlo.',
  },
  minutes: 12,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'breathe',
      id: 'arrive',
      prompt: {
        en: 'A minute to land. Think of one moment in the last weeks when you wanted to be noticed and were not.',
        es: 'Un minuto para llegar. Piensa en un momento de las últimas semanas en que querías que te vieran y no pasó.',
      },
      seconds: 60,
    },
    {
      kind: 'tell',
      id: 'distance-tells',
      title: { en: 'Distance tells you something', es: 'La distancia dice algo' },
      body: {
        en: 'Feeling unseen does not prove that anyone looked away on purpose. It shows where somebody matters to you. So keep it to one moment, a small one. The listener gives back the feeling and leaves their own reasons for another day. Stop whenever it gets too much.',
        es: 'Sentir que no te ven no prueba que alguien mirara a otro lado a propósito. Muestra dónde te importa la otra persona. Por eso basta un solo momento, y pequeño. Quien escucha devuelve el sentimiento y deja sus razones para otro día. Si es demasiado, se para.',
      },
    },
    {
      kind: 'turn',
      id: 'first-moment',
      prompt: {
        en: '{speaker}, take {listener} back to that moment. Where were you, what was said or not said, and what were you hoping for?',
        es: '{speaker}, lleva a {listener} a ese momento. ¿Dónde fue, qué se dijo o no se dijo, y qué esperabas en el fondo?',
      },
      listening: {
        en: '{listener}, try to stand where {speaker} stood. You are not on trial.',
        es: '{listener}, intenta ponerte donde estaba {speaker}. Esto no es un juicio.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'first-feeling',
      prompt: {
        en: '{listener}, give back only the feeling: “You hoped for …, and then you felt …”. No “but I was”.',
        es: '{listener}, devuelve solo el sentimiento: «Esperabas …, y entonces sentiste …». Sin «pero es que yo».',
      },
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-moment',
      prompt: {
        en: '{speaker}, now your moment, on another day and in another place. What did you show, even a little, that went by? What would have been enough?',
        es: '{speaker}, ahora tu momento, de otro día y otro lugar. ¿Qué dejaste ver, aunque fuera un poco, que pasó de largo? ¿Qué te habría bastado?',
      },
      listening: {
        en: '{listener}, listen for the wish inside the hurt.',
        es: '{listener}, escucha el deseo que hay dentro del dolor.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'second-feeling',
      prompt: {
        en: '{listener}, give back the feeling and the wish: “That felt …, and you would have liked …”.',
        es: '{listener}, devuelve el sentimiento y el deseo: «Eso se sintió …, y te habría gustado …».',
      },
    },
    {
      kind: 'tell',
      id: 'next-sign',
      title: { en: 'A sign for next time', es: 'Una señal para la próxima' },
      body: {
        en: 'Each of you can say one small sign that means “look this way for a second”: two taps on the table, a hand held up, the words “got a minute?”. Nobody has to catch it every time.',
        es: 'Cada quien puede decir una señal pequeña que signifique «mira para acá un segundo»: dos golpecitos en la mesa, una mano en alto, un «¿tienes un minuto?». Nadie tiene que verla todas las veces.',
      },
    },
    {
      kind: 'close',
      id: 'seen-now',
      prompt: {
        en: 'One sentence each: in this talk, when did you feel seen?',
        es: 'Una frase por persona: en esta charla, ¿cuándo sentiste que te veían?',
      },
    },
  ],
  after: [feltSeen.ask, helpful.ask],
  observes: [feltSeen.observed, helpful.observed],
}
