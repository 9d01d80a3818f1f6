import type { Definition, Observes } from '../exercise.ts'
import type { Step } from '../steps.ts'
import type { Text } from '../text.ts'

/**
 * Goal, way of working, being understood, fairness between the two: four numbers that stay apart. No total and no
 * cut-off; what tells something is a drop, or that one of the two is content and the other is not.
 */
const sayings: { id: string; prompt: Text; label: Text }[] = [
  {
    id: 'session-goal',
    prompt: { en: 'We worked on what mattered to me.', es: 'Trabajamos en lo que me importaba.' },
    label: { en: 'Session: what mattered', es: 'Sesión: lo que importaba' },
  },
  {
    id: 'session-way',
    prompt: { en: 'The way we worked suited me.', es: 'La forma de trabajar me vino bien.' },
    label: { en: 'Session: way of working', es: 'Sesión: forma de trabajar' },
  },
  {
    id: 'session-understood',
    prompt: { en: 'I felt understood.', es: 'Sentí que me entendían.' },
    label: { en: 'Session: felt understood', es: 'Sesión: comprensión' },
  },
  {
    id: 'session-fair',
    prompt: { en: 'The session was fair to both of us.', es: 'La sesión fue justa con {partner} y conmigo.' },
    label: { en: 'Session: fair to both', es: 'Sesión: justa con ambas partes' },
  },
]

function step({ id, prompt }: (typeof sayings)[number]): Step {
  return {
    kind: 'scale',
    id,
    prompt,
    audience: 'therapist',
    audiences: ['me', 'therapist'],
    low: 0,
    high: 10,
    lowLabel: { en: 'Not at all', es: 'Nada' },
    highLabel: { en: 'Very much', es: 'Mucho' },
  }
}

function observed({ id, label }: (typeof sayings)[number]): Observes {
  return { name: id, label, low: 0, high: 10, favourable: 'higher', from: id }
}

export const sessionRating: Definition = {
  slug: 'session-rating',
  version: 1,
  group: 'check-in',
  title: { en: 'How the session was for you', es: 'Cómo te fue en la sesión' },
  purpose: {
    en: 'Four taps about the last session with {clinician}. Low numbers help too: they show what to change.',
    es: 'Cuatro toques sobre la última sesión con {clinician}. Un número bajo también sirve: dice qué cambiar.',
  },
  minutes: 2,
  mode: 'each',
  together: false,
  steps: sayings.map(step),
  observes: sayings.map(observed),
}
