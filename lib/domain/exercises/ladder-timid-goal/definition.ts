import type { Definition } from '../exercise.ts'
import { helpful, openness } from '../private-word.ts'

export const ladderTimidGoal: Definition = {
  slug: 'ladder-timid-goal',
  version: 1,
  group: 'vulnerability',
  title: { en: 'A goal I am shy about', es: 'Una meta que me da pudor' },
  purpose: {
    en: 'Say a quiet wish out loud to {partner}. It does not have to become a plan.',
    es: 'Decirle en voz alta a {partner} un deseo callado. No tiene que volverse un plan.',
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
        en: 'Breathe slowly. Which wish do you have that you seldom say?',
        es: 'Respira despacio. ¿Qué deseo tienes que casi nunca dices?',
      },
      seconds: 60,
    },
    {
      kind: 'tell',
      id: 'seedling',
      title: { en: 'A wish is like a seedling', es: 'Un deseo es como un brote' },
      body: {
        en: 'It needs some light and no pulling. So tonight there are no plans, no doubts, no tips and no loud cheers. To sing again, to learn to swim, to ask for other hours, to write to a brother: any goal will do if it is yours. Saying it is not a promise. You can pass, and you can stop midway.',
        es: 'Necesita un poco de luz y que nadie tire de él. Por eso hoy no hay planes, dudas, consejos ni grandes aplausos. Volver a cantar, aprender a nadar, pedir otro horario, escribirle a un hermano: sirve cualquier meta que sea tuya. Decirla no es prometer nada. Se puede pasar, y se puede parar a la mitad.',
      },
    },
    {
      kind: 'turn',
      id: 'first-goal',
      prompt: {
        en: '{speaker}, what would you like to do or become, if nobody laughed? How long has it been with you? What makes you shy about it?',
        es: '{speaker}, ¿qué te gustaría hacer o llegar a ser, si nadie se riera? ¿Hace cuánto te acompaña? ¿Qué parte te da pudor?',
      },
      listening: {
        en: '{listener}, if an idea comes up, hold it back. A warm look is all that this needs.',
        es: '{listener}, si te viene una idea, guárdala. Aquí basta una mirada cálida.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'first-wish',
      prompt: {
        en: '{listener}, say the wish back as gently as you heard it. You may ask one thing: “What do you like about the thought of it?”',
        es: '{listener}, repite el deseo con la misma suavidad con que lo oíste. Puedes preguntar una sola cosa: «¿Qué te gusta de imaginarlo?».',
      },
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-goal',
      prompt: {
        en: '{speaker}, now a wish of yours, large or very small. When did it first show up? What would one hour of it look like on a good day?',
        es: '{speaker}, ahora un deseo tuyo, grande o muy pequeño. ¿Cuándo apareció? ¿Cómo sería una hora de eso en un buen día?',
      },
      listening: {
        en: '{listener}, you do not have to believe in it or pay for it. Only let it be said.',
        es: '{listener}, no tienes que creer en eso ni pagarlo. Solo deja que se diga.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'second-wish',
      prompt: {
        en: '{listener}, say back the wish and what it means to {speaker}. Then thank {speaker} for the trust.',
        es: '{listener}, di con tus palabras el deseo y lo que significa para {speaker}. Después agradece la confianza.',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: what did the other do that made it easier to say?',
        es: 'Una frase por persona: ¿qué hizo la otra persona que te ayudó a decirlo?',
      },
    },
  ],
  after: [openness.ask, helpful.ask],
  pace: { ladder: 'openness', level: 1 },
  observes: [openness.observed, helpful.observed],
}
