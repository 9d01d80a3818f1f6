import type { Programme } from './programme.ts'

export const maintenance: Programme = {
  slug: 'programme-maintenance',
  version: 1,
  title: { en: 'Keeping it up', es: 'Cuidar lo logrado' },
  purpose: {
    en: 'A light month that comes round again: see how things are, do something nice, and look back.',
    es: 'Un mes ligero que se repite: ver cómo van las cosas, hacer algo agradable y mirar atrás.',
  },
  repeatsMonthly: true,
  weeks: [
    {
      kind: 'baseline',
      title: { en: 'How things are', es: 'Cómo están las cosas' },
      focus: {
        en: 'A minute on four evenings. It gives the month something to look back to.',
        es: 'Un minuto en cuatro noches. Así el mes tiene con qué compararse.',
      },
      items: [
        { slug: 'evening-check-in', schedule: { kind: 'weekdays', days: [1, 3, 5, 7] } },
        { slug: 'weekly-reflection', schedule: { kind: 'weekly', day: 7 } },
      ],
    },
    {
      kind: 'joint',
      title: { en: 'Good company', es: 'Buena compañía' },
      focus: {
        en: 'Do one easy thing with each other, and look at the rituals you want to protect.',
        es: 'Hacer algo fácil en compañía, y mirar qué rituales vale la pena cuidar.',
      },
      items: [
        { slug: 'shared-activity', schedule: { kind: 'weekly', day: 6 } },
        { slug: 'rituals', schedule: { kind: 'once', day: 2 } },
        { slug: 'gratitude-exchange', schedule: { kind: 'weekly', day: 4 } },
        { slug: 'evening-check-in', schedule: { kind: 'weekdays', days: [2, 4, 6] } },
      ],
    },
    {
      kind: 'individual',
      title: { en: 'A week of your own', es: 'Una semana propia' },
      focus: {
        en: 'Each on your own: notice small wins, keep or give a thank you, and write a few lines for later.',
        es: 'A solas: reconocer pequeños logros, guardar o dar un gracias y escribir unas líneas para después.',
      },
      items: [
        { slug: 'small-wins', schedule: { kind: 'weekdays', days: [2, 5] } },
        { slug: 'appreciation', schedule: { kind: 'weekdays', days: [3, 6] } },
        { slug: 'notebook', schedule: { kind: 'once', day: 7 } },
        { slug: 'evening-check-in', schedule: { kind: 'weekdays', days: [2, 4, 6] } },
      ],
    },
    {
      kind: 'joint',
      title: { en: 'Looking at the month', es: 'Mirar el mes' },
      focus: {
        en: 'Look back on the month lightly, keep what helps, and raise a glass to one thing that went well.',
        es: 'Mirar el mes con ligereza, quedarse con lo que ayuda y brindar por algo que salió bien.',
      },
      items: [
        { slug: 'monthly-review', schedule: { kind: 'once', day: 3 } },
        { slug: 'theme-celebrating', schedule: { kind: 'theme-week' } },
        { slug: 'evening-check-in', schedule: { kind: 'weekdays', days: [2, 4, 6] } },
        { slug: 'weekly-reflection', schedule: { kind: 'weekly', day: 7 } },
      ],
    },
  ],
}
