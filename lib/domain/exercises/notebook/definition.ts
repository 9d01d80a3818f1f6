import type { Definition } from '../exercise.ts'
import { helpful } from '../private-word.ts'

export const notebook: Definition = {
  slug: 'notebook',
  version: 1,
  group: 'story',
  title: { en: 'The notebook', es: 'El cuaderno' },
  purpose: {
    en: 'Keep a few lines after a talk or a good day, so that you can find them again.',
    es: 'Guardar unas líneas después de una charla o de un buen día, para volver a encontrarlas.',
  },
  minutes: 2,
  mode: 'standing',
  together: false,
  steps: [
    {
      kind: 'tell',
      id: 'a-few-lines',
      title: { en: 'A few lines are enough', es: 'Bastan unas líneas' },
      body: {
        en: 'What happened, what you felt, what you learned. You choose who reads a page before you write it. You can share it later, or never. Read by month, the pages show what tends to help you, and what tends to come back.',
        es: 'Qué pasó, qué sentiste, qué aprendiste. Antes de escribir una página, eliges quién la lee. Puedes compartirla después, o nunca. Leídas por mes, las páginas muestran qué suele ayudarte y qué suele volver.',
      },
    },
    {
      kind: 'open',
      id: 'open-notebook',
      title: { en: 'Open the notebook', es: 'Abrir el cuaderno' },
      body: {
        en: 'If no words come, begin with “Today I noticed”. Reading an old page is fine too.',
        es: 'Si no llegan las palabras, empieza con «Hoy noté». Leer una página vieja también está bien.',
      },
      place: 'notebook',
    },
    helpful.ask,
  ],
  observes: [helpful.observed],
}
