import { madrid } from '../places.ts'
import type { Story } from '../story.ts'
import {
  baseline,
  caredFor,
  checkIn,
  habit,
  measured,
  mood,
  partner,
  reflection,
  steady,
  themes,
} from '../story-parts.ts'

/** In Spanish, from both sides of the desk. */
export const luciaAndres: Story = {
  key: 'lucia-andres',
  clinician: 'mateo',
  policy: 'limited',
  zone: 'Europe/Madrid',
  startedAgo: 91,
  appointments: { everyDays: 14, newestAhead: 0, minute: 18 * 60 },
  partners: {
    A: partner('lucia', 'Lucía', 'ella', {
      ...madrid,
      habit: habit({
        answers: 0.85,
        offers: 0.5,
        closeness: mood(4.6, 6.2, { weeks: 8 }),
        totals: { 'csi-16': { from: 44, to: 52 }, 'phq-9': { from: 11, to: 4 } },
        satisfaction: mood(5, 6.2, { weeks: 8 }),
        tension: mood(5, 4, { weeks: 8 }),
      }),
    }),
    B: partner('andres', 'Andrés', 'él', {
      ...madrid,
      habit: habit({
        answers: 0.75,
        offers: 0.5,
        late: 0.15,
        ...steady(5.6),
        totals: { 'csi-16': { from: 50, to: 51 }, 'phq-9': { from: 3, to: 3 } },
      }),
    }),
  },
  pace: { ladder: 'touch', levels: [1], ceiling: 3 },
  caseNotes: [
    {
      ago: 14,
      kind: 'progress',
      about: 'couple',
      text: [
        'Sesión con las dos personas, 60 minutos. Revisamos la semana de “pequeñas alegrías”: la hicieron cuatro noches.',
        'Lucía nota que pregunta más y reprocha menos. Andrés dice que le cuesta contestar cuando llega cansado.',
        'Plan: mover la práctica a la mañana del sábado y ver si cambia algo.',
      ].join('\n'),
    },
  ],
  referrals: [{ slot: 'B', kind: 'own-therapist', ago: 42, askAhead: 14 }],
  assignments: [
    checkIn(baseline(91)),
    reflection(77),
    measured('csi-16', 89),
    measured('phq-9', 61),
    caredFor(56),
    ...themes([42, 21, 2], { skippedAt: 21 }),
  ],
}
