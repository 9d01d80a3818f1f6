import { closeness } from '../closeness.ts'
import type { Definition } from '../exercise.ts'

/** Asks for both, so that a guess can be laid beside what the other said of the same day (R13, perception gap). */
export const guessAndAsk: Definition = {
  slug: 'guess-and-ask',
  version: 1,
  group: 'check-in',
  title: { en: 'A guess, then a question', es: 'Primero suponer, luego preguntar' },
  purpose: {
    en: 'Say how today was for you, then guess how it was for {partner}. A guess is a reason to ask, not a test.',
    es: 'Di cómo fue el día para ti y luego imagina cómo fue para {partner}. Suponer es un motivo para preguntar, no un examen.',
  },
  minutes: 1,
  mode: 'each',
  together: false,
  steps: [
    closeness.ask,
    {
      kind: 'scale',
      id: 'guess',
      prompt: {
        en: 'And your guess: how close did {partner} feel to you?',
        es: 'Y lo que imaginas: ¿cuánta cercanía sintió {partner} contigo?',
      },
      hint: {
        en: '{partner} is not shown your guess, and you are not shown how near it was. If you would like to know, ask.',
        es: '{partner} no ve lo que supones, y a ti no se te dice si acertaste. Si quieres saberlo, pregunta.',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      low: closeness.ask.low,
      high: closeness.ask.high,
      lowLabel: closeness.ask.lowLabel,
      highLabel: closeness.ask.highLabel,
    },
    {
      kind: 'text',
      id: 'ask',
      prompt: {
        en: 'What could you ask {partner}, to hear how it really was?',
        es: '¿Qué podrías preguntarle a {partner} para saber cómo fue de verdad?',
      },
      hint: {
        en: 'A short question you might really ask. Leave it empty if none comes to mind.',
        es: 'Una pregunta breve que de verdad podrías hacer. Si no se te ocurre ninguna, déjalo vacío.',
      },
      audience: 'me',
      audiences: ['me', 'therapist'],
      long: false,
      maxLength: 300,
    },
  ],
  observes: [
    closeness.observed,
    {
      name: 'closeness-guess',
      label: { en: 'Guess of the other’s closeness', es: 'Cercanía que supone en la otra persona' },
      low: 0,
      high: 10,
      favourable: 'higher',
      from: 'guess',
      guesses: 'closeness',
    },
  ],
}
