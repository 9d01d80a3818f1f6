import type { Programme, ProgrammeItem } from './programme.ts'

/** What goes on through all twelve weeks, so that the weeks can be compared. */
const everyWeek: ProgrammeItem[] = [
  { slug: 'evening-check-in', schedule: { kind: 'daily' } },
  { slug: 'weekly-reflection', schedule: { kind: 'weekly', day: 7 } },
]

/** Warmth before hard subjects, and the pause before the pattern; touch is only talked about. */
export const rebuild: Programme = {
  slug: 'programme-rebuild',
  version: 1,
  title: { en: 'Rebuilding closeness', es: 'Volver a acercarse' },
  purpose: {
    en: 'Twelve weeks from small good moments, to being heard, to what keeps you apart, and on to what comes next.',
    es: 'Doce semanas: de los pequeños buenos momentos a la escucha, de lo que aleja a lo que viene después.',
  },
  weeks: [
    {
      kind: 'baseline',
      title: { en: 'How things are now', es: 'Cómo están las cosas' },
      focus: {
        en: 'No exercise yet. A minute each evening shows where you start from.',
        es: 'Todavía sin ejercicios. Un minuto cada noche muestra desde dónde se empieza.',
      },
      items: everyWeek,
    },
    {
      kind: 'joint',
      title: { en: 'Small and good', es: 'Pequeño y bueno' },
      focus: {
        en: 'Begin where it is easy: a talk about daily joys, and one thank you before sleep.',
        es: 'Empezar por lo fácil: una charla sobre las alegrías del día, y un gracias antes de dormir.',
      },
      items: [
        { slug: 'theme-daily-joys', schedule: { kind: 'theme-week' } },
        { slug: 'gratitude-exchange', schedule: { kind: 'weekly', day: 5 } },
        ...everyWeek,
      ],
    },
    {
      kind: 'joint',
      title: { en: 'Being heard', es: 'Que te escuchen' },
      focus: {
        en: 'Say back before you answer. Get to know the pause now, while you do not need it.',
        es: 'Repetir lo que oíste antes de contestar. Conocer la pausa ahora, cuando no hace falta.',
      },
      items: [
        { slug: 'pause', schedule: { kind: 'once', day: 1 } },
        { slug: 'mirroring', schedule: { kind: 'weekly', day: 3 } },
        { slug: 'cared-for', schedule: { kind: 'weekly', day: 5 } },
        ...everyWeek,
      ],
    },
    {
      kind: 'individual',
      title: { en: 'A week of noticing', es: 'Una semana para notar' },
      focus: {
        en: 'Everything is done alone this week. Notice what you yourself bring, and write down what you want to keep.',
        es: 'Esta semana todo se hace a solas. Fíjate en lo que aportas tú, y anota lo que quieras conservar.',
      },
      items: [
        { slug: 'small-wins', schedule: { kind: 'weekdays', days: [1, 3, 5] } },
        { slug: 'appreciation', schedule: { kind: 'weekdays', days: [2, 6] } },
        { slug: 'notebook', schedule: { kind: 'once', day: 6 } },
        ...everyWeek,
      ],
    },
    {
      kind: 'joint',
      title: { en: 'What matters to us', es: 'Lo que nos importa' },
      focus: {
        en: 'Get to know what guides each of you, and practise comfort that does not fix.',
        es: 'Conocer lo que guía a cada quien, y practicar un consuelo que no intenta arreglar.',
      },
      items: [
        { slug: 'theme-personal-values', schedule: { kind: 'theme-week' } },
        { slug: 'empathic-reply', schedule: { kind: 'weekly', day: 4 } },
        ...everyWeek,
      ],
    },
    {
      kind: 'joint',
      title: { en: 'The loop we get into', es: 'La rueda que nos atrapa' },
      focus: {
        en: 'Draw the loop that keeps you apart, and look at it from the same side. Then do something light.',
        es: 'Dibujar la rueda que pone distancia y mirarla desde el mismo lado. Después, algo ligero.',
      },
      items: [
        { slug: 'our-pattern', schedule: { kind: 'once', day: 2 } },
        { slug: 'playful', schedule: { kind: 'weekly', day: 6 } },
        ...everyWeek,
      ],
    },
    {
      kind: 'joint',
      title: { en: 'Asking for what helps', es: 'Pedir lo que ayuda' },
      focus: {
        en: 'Turn a need into a small request. And learn how rest looks for each of you.',
        es: 'Convertir una necesidad en un pedido pequeño. Y aprender cómo descansa cada quien.',
      },
      items: [
        { slug: 'needs-as-requests', schedule: { kind: 'once', day: 2 } },
        { slug: 'theme-rest', schedule: { kind: 'theme-week' } },
        ...everyWeek,
      ],
    },
    {
      kind: 'individual',
      title: { en: 'A week of your own', es: 'Una semana propia' },
      focus: {
        en: 'Alone again, halfway through. What has moved, and what would you like to bring to the session?',
        es: 'De nuevo a solas, a mitad de camino. ¿Qué se ha movido y qué quieres llevar a la sesión?',
      },
      items: [
        { slug: 'notebook', schedule: { kind: 'once', day: 2 } },
        { slug: 'appreciation', schedule: { kind: 'weekdays', days: [1, 4] } },
        { slug: 'small-wins', schedule: { kind: 'weekdays', days: [3, 6] } },
        ...everyWeek,
      ],
    },
    {
      kind: 'joint',
      title: { en: 'Closer, at our pace', es: 'Más cerca, a nuestro ritmo' },
      focus: {
        en: 'Talk about touch, without touching, and choose one small ritual that is easy to keep.',
        es: 'Hablar del contacto, sin tocarse, y elegir un ritual pequeño y fácil de sostener.',
      },
      items: [
        { slug: 'theme-touch', schedule: { kind: 'theme-week' } },
        { slug: 'rituals', schedule: { kind: 'once', day: 3 } },
        ...everyWeek,
      ],
    },
    {
      kind: 'joint',
      title: { en: 'The way back', es: 'El camino de vuelta' },
      focus: {
        en: 'Learn how each of you makes up, and write down a few rules for hard moments.',
        es: 'Aprender cómo se reconcilia cada quien, y anotar unas reglas para los momentos difíciles.',
      },
      items: [
        { slug: 'theme-repair', schedule: { kind: 'theme-week' } },
        { slug: 'conflict-agreement', schedule: { kind: 'once', day: 4 } },
        ...everyWeek,
      ],
    },
    {
      kind: 'joint',
      title: { en: 'What changed, and why', es: 'Qué cambió, y por qué' },
      focus: {
        en: 'Lay out what pressed on you from outside and inside over the years. It is a look at the road, not a trial.',
        es: 'Poner sobre la mesa lo que pesó de fuera y de dentro con los años. Es una mirada al camino, no un juicio.',
      },
      items: [
        { slug: 'what-changed', schedule: { kind: 'once', day: 2 } },
        { slug: 'playful', schedule: { kind: 'weekly', day: 6 } },
        ...everyWeek,
      ],
    },
    {
      kind: 'joint',
      title: { en: 'Where we are going', es: 'Hacia dónde vamos' },
      focus: {
        en: 'Put your hopes side by side. Then thank each other for what you dared.',
        es: 'Poner las esperanzas lado a lado. Después, dar gracias por lo que cada quien se atrevió a hacer.',
      },
      items: [
        { slug: 'future-vision', schedule: { kind: 'once', day: 2 } },
        { slug: 'celebrate', schedule: { kind: 'weekly', day: 6 } },
        ...everyWeek,
      ],
    },
  ],
}
