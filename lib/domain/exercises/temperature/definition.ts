import type { Definition } from '../exercise.ts'
import { word } from '../private-word.ts'

const warmth = word(
  'warmth',
  {
    en: 'How warm do you feel toward {partner} today?',
    es: '¿Cuánta calidez sientes hoy hacia {partner}?',
  },
  { en: 'Warmth before the session', es: 'Calidez antes de la sesión' },
  [
    { en: 'Cold', es: 'Frío' },
    { en: 'Very warm', es: 'Mucha calidez' },
  ],
)

const stirredUp = word(
  'stirred-up',
  { en: 'How stirred up are you inside?', es: '¿Cuánta agitación sientes por dentro?' },
  { en: 'Stirred up before the session', es: 'Agitación antes de la sesión' },
  [
    { en: 'Calm', es: 'Calma' },
    { en: 'Very stirred up', es: 'Mucha agitación' },
  ],
  { low: 0, high: 10, favourable: 'neither' },
)

const readyToTalk = word(
  'ready-to-talk',
  {
    en: 'How ready are you to talk about what matters?',
    es: '¿Cuánta disposición tienes para hablar de lo que importa?',
  },
  { en: 'Ready to talk', es: 'Disposición a hablar' },
  [
    { en: 'Not at all', es: 'Ninguna' },
    { en: 'Very ready', es: 'Mucha' },
  ],
)

export const temperature: Definition = {
  slug: 'temperature',
  version: 1,
  group: 'check-in',
  title: { en: 'Temperature before a session', es: 'La temperatura antes de la sesión' },
  purpose: {
    en: 'One minute, so that your session can start at the right place. Any answer is a fine place to start.',
    es: 'Un minuto, para que la sesión empiece en el lugar justo. Cualquier respuesta es un buen comienzo.',
  },
  minutes: 1,
  mode: 'each',
  together: false,
  steps: [
    warmth.ask,
    stirredUp.ask,
    readyToTalk.ask,
    {
      kind: 'text',
      id: 'talk-about',
      prompt: { en: 'I would like to talk about:', es: 'Me gustaría hablar de:' },
      hint: {
        en: 'One sentence. You choose who reads it. “I would rather listen this time” is fine.',
        es: 'Una frase. Tú eliges quién la lee. «Esta vez prefiero escuchar» también está bien.',
      },
      audience: 'therapist',
      long: false,
      maxLength: 500,
    },
  ],
  observes: [warmth.observed, stirredUp.observed, readyToTalk.observed],
}
