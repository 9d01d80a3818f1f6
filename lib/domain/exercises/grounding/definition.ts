import type { Definition } from '../exercise.ts'
import { helpful } from '../private-word.ts'

const none = { en: 'Not at all', es: 'Ninguna' }
const most = { en: 'Extremely', es: 'Muchísima' }

/** Distress is asked alone, afterwards and from memory: a number on the shared phone would be the other's to read. */
export const grounding: Definition = {
  slug: 'grounding',
  version: 1,
  group: 'repair',
  title: { en: 'Settle together', es: 'Recuperar la calma' },
  purpose: {
    en: 'Two quiet minutes with {partner} when things run high. No talking needed.',
    es: 'Dos minutos en silencio con {partner} cuando todo se agita. No hace falta hablar.',
  },
  minutes: 2,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'breathe',
      id: 'breath',
      prompt: {
        en: 'You need not look at each other. Make the breath out longer than the breath in. Either of you may leave the room if that is better.',
        es: 'No hace falta mirarse. Que el aire salga más lento de lo que entra. Se puede salir del cuarto si eso ayuda más.',
      },
      seconds: 60,
    },
    {
      kind: 'ground',
      id: 'senses',
      prompt: {
        en: 'Each for yourself, in silence or out loud. There is no right way.',
        es: 'Cada quien a su modo, en silencio o en voz alta. No hay una forma correcta.',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'If there are words, one sentence each: what is a little easier now? A nod is enough.',
        es: 'Si hay palabras, una frase por persona: ¿qué se siente un poco más fácil ahora? Basta un gesto.',
      },
    },
  ],
  after: [
    {
      kind: 'scale',
      id: 'distress-before',
      prompt: {
        en: 'Think back: how upset or tense were you before you settled?',
        es: 'Si haces memoria, ¿cuánta agitación o tensión sentías antes?',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      low: 0,
      high: 10,
      lowLabel: none,
      highLabel: most,
    },
    {
      kind: 'scale',
      id: 'distress-after',
      prompt: {
        en: 'And right after it, how upset or tense were you?',
        es: 'Y justo después, ¿cuánta agitación o tensión sentías?',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      low: 0,
      high: 10,
      lowLabel: none,
      highLabel: most,
    },
    helpful.ask,
  ],
  observes: [
    {
      name: 'distress-before',
      label: { en: 'Upset before settling', es: 'Agitación antes de la calma' },
      low: 0,
      high: 10,
      favourable: 'lower',
      from: 'distress-before',
    },
    {
      name: 'distress-after',
      label: { en: 'Upset after settling', es: 'Agitación después de la calma' },
      low: 0,
      high: 10,
      favourable: 'lower',
      from: 'distress-after',
    },
    helpful.observed,
  ],
}
