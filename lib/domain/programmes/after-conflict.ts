import type { Programme } from './programme.ts'

/** Each settles alone before the two sit down together, and the facts come before the rules. */
export const afterConflict: Programme = {
  slug: 'programme-after-conflict',
  version: 1,
  title: { en: 'After a hard time', es: 'Después de un tiempo difícil' },
  purpose: {
    en: 'Six weeks to come down, learn to pause, look back on facts, and agree how to disagree.',
    es: 'Seis semanas para bajar la tensión, aprender a hacer una pausa, mirar los hechos y acordar cómo discutir.',
  },
  weeks: [
    {
      kind: 'baseline',
      title: { en: 'How things are now', es: 'Cómo están las cosas' },
      focus: {
        en: 'Nothing to solve yet. A minute each evening is enough, and skipping a question is fine.',
        es: 'Todavía no hay nada que resolver. Basta un minuto cada noche, y saltarse una pregunta está bien.',
      },
      items: [
        { slug: 'evening-check-in', schedule: { kind: 'daily' } },
        { slug: 'weekly-reflection', schedule: { kind: 'weekly', day: 7 } },
      ],
    },
    {
      kind: 'individual',
      title: { en: 'Solid ground', es: 'Suelo firme' },
      focus: {
        en: 'Each on your own this week. Notice moments when you stayed calm or came back, and write down what you want to keep.',
        es: 'Esta semana, todo a solas. Fíjate en los momentos en que mantuviste la calma o volviste, y anota lo que quieras conservar.',
      },
      items: [
        { slug: 'small-wins', schedule: { kind: 'weekdays', days: [1, 3, 5] } },
        { slug: 'notebook', schedule: { kind: 'once', day: 6 } },
        { slug: 'evening-check-in', schedule: { kind: 'daily' } },
        { slug: 'weekly-reflection', schedule: { kind: 'weekly', day: 7 } },
      ],
    },
    {
      kind: 'joint',
      title: { en: 'A pause you can trust', es: 'Una pausa en la que se puede confiar' },
      focus: {
        en: 'Learn the pause while things are quiet: how to ask for it, how to settle, and how to come back.',
        es: 'Aprender la pausa cuando hay calma: cómo pedirla, cómo serenarse y cómo volver.',
      },
      items: [
        { slug: 'pause', schedule: { kind: 'once', day: 2 } },
        { slug: 'grounding', schedule: { kind: 'weekly', day: 4 } },
        { slug: 'theme-rest', schedule: { kind: 'theme-week' } },
        { slug: 'evening-check-in', schedule: { kind: 'daily' } },
        { slug: 'weekly-reflection', schedule: { kind: 'weekly', day: 7 } },
      ],
    },
    {
      kind: 'joint',
      title: { en: 'What happened, as it happened', es: 'Lo que pasó, como pasó' },
      focus: {
        en: 'Look back on facts, with no verdict. Then talk about how each of you finds the way back.',
        es: 'Mirar los hechos, sin sentencia. Después, hablar de cómo encuentra cada quien el camino de vuelta.',
      },
      items: [
        { slug: 'debrief', schedule: { kind: 'weekly', day: 3 } },
        { slug: 'theme-repair', schedule: { kind: 'theme-week' } },
        { slug: 'evening-check-in', schedule: { kind: 'daily' } },
        { slug: 'weekly-reflection', schedule: { kind: 'weekly', day: 7 } },
      ],
    },
    {
      kind: 'joint',
      title: { en: 'Side by side', es: 'Del mismo lado' },
      focus: {
        en: 'First each is heard, then each says what they need. It is the two of you against the problem.',
        es: 'Primero se escucha a cada quien, después cada quien dice lo que necesita. Son dos personas frente al problema.',
      },
      items: [
        { slug: 'mirroring', schedule: { kind: 'weekly', day: 2 } },
        { slug: 'return-plan', schedule: { kind: 'weekly', day: 5 } },
        { slug: 'evening-check-in', schedule: { kind: 'daily' } },
        { slug: 'weekly-reflection', schedule: { kind: 'weekly', day: 7 } },
      ],
    },
    {
      kind: 'joint',
      title: { en: 'What we agree on', es: 'Lo que acordamos' },
      focus: {
        en: 'Write down a few rules for the next time you disagree. Both of you confirm them, and they can change.',
        es: 'Anotar unas pocas reglas para la próxima vez que no haya acuerdo. Cada quien las confirma, y pueden cambiar.',
      },
      items: [
        { slug: 'conflict-agreement', schedule: { kind: 'once', day: 3 } },
        { slug: 'gratitude-exchange', schedule: { kind: 'weekly', day: 5 } },
        { slug: 'evening-check-in', schedule: { kind: 'daily' } },
        { slug: 'weekly-reflection', schedule: { kind: 'weekly', day: 7 } },
      ],
    },
  ],
}
