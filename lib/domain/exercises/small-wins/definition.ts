import type { Definition } from '../exercise.ts'

/** About one's own doing, never the other's: what is caught here is nobody's evidence. */
export const smallWins: Definition = {
  slug: 'small-wins',
  version: 1,
  group: 'ritual',
  title: { en: 'A small win of mine', es: 'Un pequeño logro mío' },
  purpose: {
    en: 'Catch one moment in which you yourself did something that helps, with {partner} or with your own calm.',
    es: 'Reconocer un momento en el que hiciste algo que ayuda, con {partner} o con tu propia calma.',
  },
  minutes: 1,
  mode: 'each',
  together: false,
  steps: [
    {
      kind: 'choice',
      id: 'moment',
      prompt: {
        en: 'Which of these did you do in the last day or two, even for a second?',
        es: '¿Cuál de estas cosas hiciste en los últimos días, aunque fuera un segundo?',
      },
      hint: {
        en: 'Pick one. It need not have gone well: trying is on the list.',
        es: 'Elige una. No hace falta que haya salido bien: intentarlo está en la lista.',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      options: [
        { id: 'did-not-interrupt', label: { en: 'I let someone finish', es: 'Dejé terminar de hablar' } },
        {
          id: 'stayed',
          label: { en: 'I stayed with a talk that was not easy', es: 'Seguí en una charla que no era fácil' },
        },
        {
          id: 'came-back',
          label: {
            en: 'I came back after a break or a hard word',
            es: 'Volví después de una pausa o de una palabra dura',
          },
        },
        {
          id: 'took-a-break',
          label: {
            en: 'I noticed it was too much and took a break',
            es: 'Noté que era demasiado y me tomé una pausa',
          },
        },
        { id: 'asked', label: { en: 'I asked instead of guessing', es: 'Pregunté en vez de suponer' } },
        {
          id: 'said-it-softly',
          label: { en: 'I said something hard in a softer way', es: 'Dije algo difícil con más suavidad' },
        },
        { id: 'tried', label: { en: 'I tried, and that was all', es: 'Lo intenté, y eso fue todo' } },
      ],
    },
    {
      kind: 'text',
      id: 'what-happened',
      prompt: {
        en: 'What was going on, and what made it possible?',
        es: '¿Qué pasaba, y qué lo hizo posible?',
      },
      hint: {
        en: 'One line. “We were both hungry. I counted to four and let it pass.”',
        es: 'Una línea. «Había hambre y prisa. Conté hasta cuatro y lo dejé pasar».',
      },
      audience: 'therapist',
      long: false,
      maxLength: 500,
    },
  ],
  observes: [],
}
