import type { Definition } from '../exercise.ts'
import { helpful, notAtAll, veryMuch, word } from '../private-word.ts'
import { deck } from './deck.ts'

const curiosity = word(
  'curiosity',
  {
    en: 'How much real curiosity about you did you feel from {partner}?',
    es: '¿Cuánta curiosidad sincera por ti sentiste de parte de {partner}?',
  },
  { en: 'Felt the other’s curiosity', es: 'Curiosidad de la otra persona' },
  [notAtAll, veryMuch],
)

const easyDeck = deck.filter(({ depth = 1 }) => depth <= 3)

/** The first round offers the three lighter depths, the second the whole deck: nobody is asked the deepest first. */
export const curiousQuestions: Definition = {
  slug: 'curious-questions',
  version: 1,
  group: 'talking',
  title: { en: 'As if we met again', es: 'Como si fuera la primera vez' },
  purpose: {
    en: 'Ask {partner} something that you do not know the answer to, and enjoy finding out.',
    es: 'Preguntarle a {partner} algo que no sabes, y disfrutar de descubrirlo.',
  },
  minutes: 15,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'rules',
      title: { en: 'You have not met this person yet', es: 'Todavía no conoces a esta persona' },
      body: {
        en: 'People change, even those we see each morning. Two rounds: one asks, the other answers, then you swap. Passing is always fine and needs no reason. An answer is a gift: it will not be used later to win a point.',
        es: 'La gente cambia, también la que vemos cada mañana. Son dos vueltas: alguien pregunta, la otra persona contesta, y al revés. Pasar siempre está bien y no hay que explicarlo. Una respuesta es un regalo: no se usa después para ganar una discusión.',
      },
    },
    {
      kind: 'choose',
      id: 'question-1',
      prompt: {
        en: '{listener}, pick a question that you really want to hear {speaker} answer. {speaker} may pass, and then you pick another.',
        es: '{listener}, elige una pregunta que de verdad quieras oír contestar a {speaker}. {speaker} puede pasar, y entonces eliges otra.',
      },
      options: easyDeck,
    },
    {
      kind: 'turn',
      id: 'answer-1',
      prompt: {
        en: '{speaker}, answer as if to someone new and kind. Give one small scene, not a summary.',
        es: '{speaker}, contesta como a alguien que acabas de conocer y te cae bien. Cuenta una escena, no un resumen.',
      },
      listening: {
        en: '{listener}, follow with a “what” or a “how”. Keep “why” for another day.',
        es: '{listener}, sigue con un «qué» o un «cómo». Los «por qué», para otro día.',
      },
      minutes: 3,
    },
    { kind: 'swap', id: 'swap-1' },
    {
      kind: 'choose',
      id: 'question-2',
      prompt: {
        en: 'Now {listener} picks a question for {speaker}. Choose one whose answer you cannot guess.',
        es: 'Ahora {listener} elige una pregunta para {speaker}. Una cuya respuesta no puedas adivinar.',
      },
      options: easyDeck,
    },
    {
      kind: 'turn',
      id: 'answer-2',
      prompt: {
        en: '{speaker}, take a breath and say what comes first. It can be funny, odd or unfinished.',
        es: '{speaker}, respira y di lo primero que venga. Puede ser gracioso, raro o quedar a medias.',
      },
      listening: {
        en: '{listener}, be the one who says “tell me more”.',
        es: '{listener}, lo tuyo hoy es decir «cuéntame más».',
      },
      minutes: 3,
    },
    { kind: 'swap', id: 'swap-2' },
    {
      kind: 'choose',
      id: 'question-3',
      prompt: {
        en: 'Second round, with the whole deck. {listener}, choose as light or as deep as {speaker} would like tonight. You can ask first.',
        es: 'Segunda vuelta, con todas las preguntas. {listener}, elige tan ligera o tan honda como {speaker} quiera esta noche. Puedes preguntarle antes.',
      },
      options: deck,
    },
    {
      kind: 'turn',
      id: 'answer-3',
      prompt: {
        en: '{speaker}, say as much as you like, and stop where it is enough.',
        es: '{speaker}, di todo lo que quieras, y termina donde ya sea suficiente.',
      },
      listening: {
        en: '{listener}, you need not agree or make it better. Be glad that you get to know.',
        es: '{listener}, no hace falta estar de acuerdo ni mejorar nada. Alégrate de saberlo.',
      },
      minutes: 3,
    },
    { kind: 'swap', id: 'swap-3' },
    {
      kind: 'choose',
      id: 'question-4',
      prompt: {
        en: 'The last one. {listener}, which question would you ask {speaker} on a long night drive?',
        es: 'La última. {listener}, ¿qué pregunta le harías a {speaker} en un viaje largo de noche?',
      },
      options: deck,
    },
    {
      kind: 'turn',
      id: 'answer-4',
      prompt: {
        en: '{speaker}, answer as one talks in the dark: slowly, with time to look out of the window.',
        es: '{speaker}, contesta como se habla de noche en la carretera: despacio, con tiempo de mirar por la ventana.',
      },
      listening: {
        en: '{listener}, let the answer be new to you.',
        es: '{listener}, deja que la respuesta te resulte nueva.',
      },
      minutes: 3,
    },
    {
      kind: 'tell',
      id: 'how-it-landed',
      title: { en: 'How did my questions land?', es: '¿Cómo te llegaron mis preguntas?' },
      body: {
        en: 'Ask each other just that, and listen to the answer. “That one was a bit much” is as welcome as “ask me more like that”.',
        es: 'Cada quien hace esa pregunta y escucha la respuesta. «Esa fue un poco fuerte» vale tanto como «hazme más de esas».',
      },
    },
    {
      kind: 'close',
      id: 'new-to-me',
      prompt: {
        en: 'One sentence each: what did you find out tonight that you like?',
        es: 'Una frase por persona: ¿qué descubriste hoy que te gusta?',
      },
    },
  ],
  after: [curiosity.ask, helpful.ask],
  observes: [curiosity.observed, helpful.observed],
}
