import type { Definition } from '../exercise.ts'
import { feltSafe, helpful } from '../private-word.ts'

export const hardTopicOpener: Definition = {
  slug: 'hard-topic-opener',
  version: 1,
  group: 'talking',
  title: { en: 'Opening something hard', es: 'Abrir un tema difícil' },
  purpose: {
    en: 'Find a soft way into a hard subject. Tonight you only open the door; you do not have to go all the way in.',
    es: 'Encontrar una entrada suave a un tema difícil. Hoy solo se abre la puerta; no hay que entrar hasta el fondo.',
  },
  minutes: 10,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'breathe',
      id: 'arrive',
      prompt: {
        en: 'Half a minute before something hard. Feel the chair hold you.',
        es: 'Medio minuto antes de algo difícil. Siente cómo te sostiene la silla.',
      },
      seconds: 30,
    },
    {
      kind: 'tell',
      id: 'only-the-door',
      title: { en: 'Today, only the door', es: 'Hoy, solo la puerta' },
      body: {
        en: '{opener} opens a subject and says just the first part of it. It does not get solved tonight. Choose one that you can say out loud without shaking; a harder one can wait for a session. “I thought I could, and I would rather not yet” is a good way to end, too.',
        es: '{opener} abre un tema y dice solo el comienzo. Esta noche no se resuelve. Conviene uno que se pueda decir en voz alta sin temblar; el más duro puede esperar a una sesión. «Creí que podía, y prefiero que todavía no» también es un buen final.',
      },
    },
    {
      kind: 'turn',
      id: 'first-words',
      prompt: {
        en: '{speaker}, begin with “This is hard for me to say, and I say it because …”. Then tell it from your side, with “I”, in a few sentences.',
        es: '{speaker}, empieza con «Me cuesta decir esto, y lo digo porque …». Después cuéntalo desde tu lado, con «yo», en pocas frases.',
      },
      listening: {
        en: '{listener}, you do not have to do anything about it now. Let it be said.',
        es: '{listener}, ahora no tienes que hacer nada con esto. Deja que se diga.',
      },
      minutes: 3,
    },
    {
      kind: 'tell',
      id: 'thank-courage',
      title: { en: 'Before anything else, thanks', es: 'Antes que nada, gracias' },
      body: {
        en: '{listener}, thank {speaker} for the courage, in your own words: “That took something. Thank you for trusting me with it.” Leave it there for a breath or two.',
        es: '{listener}, agradécele a {speaker} el valor, con tus palabras: «Eso no fue fácil. Gracias por confiármelo». Y deja pasar un par de respiraciones.',
      },
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'alongside',
      prompt: {
        en: '{speaker}, is there a time when you lived through something a bit like it, here or long ago? Tell it to keep {listener} company, not to compare. If none comes, say what touched you.',
        es: '{speaker}, ¿hubo una vez en que viviste algo un poco parecido, aquí o hace mucho? Cuéntalo para acompañar a {listener}, no para comparar. Si no aparece nada, di qué te tocó.',
      },
      listening: {
        en: '{listener}, your part is done. See if you feel a little less alone with it.',
        es: '{listener}, ya hiciste tu parte. Mira si ahora pesa un poco menos.',
      },
      minutes: 3,
    },
    {
      kind: 'tell',
      id: 'thank-back',
      title: { en: 'Thanks go both ways', es: 'Gracias de ida y vuelta' },
      body: {
        en: '{listener}, thank {speaker} for staying close to it. Then decide together where this subject rests until you come back to it: with your therapist, for a walk on Sunday, or on the shelf for now.',
        es: '{listener}, agradécele a {speaker} que se quedara cerca. Después, decidir en pareja dónde descansa este tema hasta la próxima: en la sesión, en un paseo del domingo o, por ahora, en un estante.',
      },
    },
    {
      kind: 'close',
      id: 'braver',
      prompt: {
        en: 'One sentence each: what made it a little easier to say, or to hear?',
        es: 'Una frase por persona: ¿qué hizo que fuera un poco más fácil decirlo, u oírlo?',
      },
    },
  ],
  after: [feltSafe.ask, helpful.ask],
  observes: [feltSafe.observed, helpful.observed],
}
