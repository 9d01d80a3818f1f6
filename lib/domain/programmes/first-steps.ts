import type { Programme } from './programme.ts'

export const firstSteps: Programme = {
  slug: 'programme-first-steps',
  version: 1,
  title: { en: 'First steps', es: 'Primeros pasos' },
  purpose: {
    en: 'Four gentle weeks to begin with: see how things are, notice what is good, and listen to each other for a few minutes.',
    es: 'Cuatro semanas suaves para empezar: ver cómo están las cosas, notar lo bueno y practicar la escucha unos minutos.',
  },
  weeks: [
    {
      kind: 'baseline',
      title: { en: 'How things are now', es: 'Cómo están las cosas' },
      focus: {
        en: 'No exercise yet. A minute each evening shows where you start from. There are no right answers.',
        es: 'Todavía sin ejercicios. Un minuto cada noche muestra desde dónde se empieza. No hay respuestas correctas.',
      },
      items: [
        { slug: 'evening-check-in', schedule: { kind: 'daily' } },
        { slug: 'weekly-reflection', schedule: { kind: 'weekly', day: 7 } },
      ],
    },
    {
      kind: 'joint',
      title: { en: 'The good in plain days', es: 'Lo bueno de los días comunes' },
      focus: {
        en: 'One short talk about small joys. It is a light place to practise taking turns.',
        es: 'Una charla corta sobre alegrías pequeñas. Es un lugar ligero para practicar los turnos.',
      },
      items: [
        { slug: 'theme-daily-joys', schedule: { kind: 'theme-week' } },
        { slug: 'evening-check-in', schedule: { kind: 'daily' } },
        { slug: 'weekly-reflection', schedule: { kind: 'weekly', day: 7 } },
      ],
    },
    {
      kind: 'individual',
      title: { en: 'A week of noticing', es: 'Una semana para notar' },
      focus: {
        en: 'Everything is done alone this week. Look out for what you yourself do well, and for what the other does.',
        es: 'Esta semana todo se hace a solas. Fíjate en lo que haces bien tú, y en lo que hace la otra persona.',
      },
      items: [
        { slug: 'small-wins', schedule: { kind: 'weekdays', days: [1, 3, 5] } },
        { slug: 'appreciation', schedule: { kind: 'weekdays', days: [2, 6] } },
        { slug: 'evening-check-in', schedule: { kind: 'daily' } },
        { slug: 'weekly-reflection', schedule: { kind: 'weekly', day: 7 } },
      ],
    },
    {
      kind: 'joint',
      title: { en: 'Being heard', es: 'Que te escuchen' },
      focus: {
        en: 'Say back what you heard before you answer. And say a thank you that is all about one thing.',
        es: 'Repetir lo que oíste antes de contestar. Y dar un gracias que hable de una sola cosa.',
      },
      items: [
        { slug: 'mirroring', schedule: { kind: 'weekly', day: 3 } },
        { slug: 'theme-appreciation', schedule: { kind: 'theme-week' } },
        { slug: 'evening-check-in', schedule: { kind: 'daily' } },
        { slug: 'weekly-reflection', schedule: { kind: 'weekly', day: 7 } },
      ],
    },
  ],
}
