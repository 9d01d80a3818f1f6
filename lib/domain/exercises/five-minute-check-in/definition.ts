import type { Definition } from '../exercise.ts'
import { feltHeard, helpful, minutesTalked } from '../private-word.ts'

export const fiveMinuteCheckIn: Definition = {
  slug: 'five-minute-check-in',
  version: 1,
  group: 'check-in',
  title: { en: 'Five minutes at night', es: 'Cinco minutos por la noche' },
  purpose: {
    en: 'A short stop before the day ends: the weather in each of you, two minutes apiece, one small win.',
    es: 'Una parada corta antes de cerrar el día: cómo está el cielo por dentro, dos minutos cada quien y un pequeño logro.',
  },
  minutes: 5,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'weather',
      title: { en: 'First, the weather inside', es: 'Primero, el cielo por dentro' },
      body: {
        en: 'Each say one word for how you are right now: sunny, cloudy, foggy, rainy or stormy. It needs no reason. If there is a storm in one of you, putting the phone away and saying good night is a fine check-in too.',
        es: 'Una palabra cada quien para cómo está ahora: sol, nubes, niebla, lluvia o tormenta. No hace falta explicar. Si hay tormenta, guardar el teléfono y darse las buenas noches también vale.',
      },
    },
    {
      kind: 'turn',
      id: 'first-two',
      prompt: {
        en: '{speaker}, pick one situation from today. What happened, what did you feel, and what do you need now? Stay with today: no “always”, no “never”.',
        es: '{speaker}, elige una situación de hoy. ¿Qué pasó, qué sentiste y qué necesitas ahora? Quédate en el día de hoy: sin «siempre» ni «nunca».',
      },
      listening: {
        en: '{listener}, nothing to answer. A nod is enough.',
        es: '{listener}, no hay nada que contestar. Con asentir basta.',
      },
      minutes: 2,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-two',
      prompt: {
        en: '{speaker}, one situation from your day: what happened, the feeling that stayed, and one thing that you need. “Ten minutes of quiet” counts.',
        es: '{speaker}, una situación de tu día: qué pasó, qué sentimiento quedó y una cosa que necesitas. «Diez minutos de silencio» también cuenta.',
      },
      listening: {
        en: '{listener}, keep what you hear. There is time for plans tomorrow.',
        es: '{listener}, quédate con lo que oyes. Mañana habrá tiempo para planes.',
      },
      minutes: 2,
    },
    {
      kind: 'tell',
      id: 'small-win',
      title: { en: 'One small win', es: 'Un pequeño logro' },
      body: {
        en: 'Name one thing that went a bit better today than it could have: a calm reply, a bill paid, a laugh in the car. Sitting here counts.',
        es: 'Nombra algo que hoy salió un poco mejor de lo esperado: una respuesta tranquila, una cuenta pagada, una risa en el camino. Estar aquí ya cuenta.',
      },
    },
    {
      kind: 'close',
      id: 'good-night',
      prompt: {
        en: 'One sentence each to take to bed: what was good in these minutes?',
        es: 'Una frase por persona para llevarse a dormir: ¿qué tuvieron de bueno estos minutos?',
      },
    },
  ],
  after: [feltHeard.ask, minutesTalked.ask, helpful.ask],
  observes: [feltHeard.observed, minutesTalked.observed, helpful.observed],
}
