import type { Definition } from '../exercise.ts'
import { helpful } from '../private-word.ts'

export const seasonAdjustment: Definition = {
  slug: 'season-adjustment',
  version: 1,
  group: 'story',
  title: { en: 'A hard season', es: 'Una época difícil' },
  purpose: {
    en: 'Ask less of yourself and of {partner} for a while, on purpose, instead of giving up what matters.',
    es: 'Pedirte menos por un tiempo, a ti y a {partner}, a propósito, en vez de renunciar a lo que importa.',
  },
  minutes: 2,
  mode: 'standing',
  together: true,
  steps: [
    {
      kind: 'tell',
      id: 'lower-the-bar',
      title: { en: 'Ask for less, and say until when', es: 'Pedir menos, y decir hasta cuándo' },
      body: {
        en: 'A new baby, an exam, an illness, two jobs, a loss: some seasons leave little strength. Then a goal can shrink for a time. “A date each week” may become “ten minutes on the stairs”. You give it an end date. On that day it ends by itself, and you look back kindly: what carried us?',
        es: 'Un bebé, un examen, una enfermedad, dos trabajos, una pérdida: hay épocas que dejan poca fuerza. Entonces una meta puede encogerse por un tiempo. «Una salida cada semana» puede volverse «diez minutos en la escalera». A este plan se le pone una fecha de fin. Ese día termina por sí solo, y se mira atrás con cariño: ¿qué nos sostuvo?',
      },
    },
    {
      kind: 'open',
      id: 'open-season',
      title: { en: 'Set a season', es: 'Elegir las fechas' },
      body: {
        en: 'Write what is enough for now, and choose the last day. You will both see this, and you can both end it early.',
        es: 'Escribe qué basta por ahora y elige el último día. Lo verán {partner} y tú, y cualquiera puede terminarla antes.',
      },
      place: 'season',
    },
    helpful.ask,
  ],
  observes: [helpful.observed],
}
