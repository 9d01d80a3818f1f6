import type { Definition } from '../exercise.ts'
import { feltSafe, helpful, openness } from '../private-word.ts'

export const ladderParallel: Definition = {
  slug: 'ladder-parallel',
  version: 1,
  group: 'vulnerability',
  title: { en: 'The same thing, lived by two', es: 'Lo mismo, vivido por dos' },
  purpose: {
    en: 'Take one theme that you and {partner} both know, and hear how it was in each life.',
    es: 'Tomar un tema que conoces, y {partner} también, y oír cómo fue en cada vida.',
  },
  minutes: 15,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'ground',
      id: 'settle',
      prompt: {
        en: 'Two people, two chairs, one floor. Take your time.',
        es: 'Dos personas, dos sillas, un mismo suelo. Sin prisa.',
      },
    },
    {
      kind: 'tell',
      id: 'how',
      title: { en: 'Side by side, not against', es: 'Lado a lado, no en contra' },
      body: {
        en: 'You choose one theme, and each tells of it from your own life. It may be from the time together or from long before. Neither story has to explain the other, and neither is the true one. If you know the feeling, a nod is enough. Keep your own story for your own turn. Either of you may pass, or stop at any moment.',
        es: 'Se elige un tema, y cada quien lo cuenta desde su propia vida. Puede ser de esta relación o de mucho antes. Ninguna historia tiene que explicar a la otra, y ninguna es la verdadera. Si conoces ese sentimiento, basta un gesto con la cabeza. Guarda tu historia para tu turno. Se puede pasar o parar en cualquier momento.',
      },
    },
    {
      kind: 'choose',
      id: 'theme',
      prompt: {
        en: 'Which theme is right for you both tonight? If you lean different ways, take the lighter one.',
        es: '¿Qué tema está bien hoy para cada quien? Si hay dudas, mejor el más ligero.',
      },
      options: [
        { id: 'new', label: { en: 'Being new somewhere', es: 'Llegar a un lugar sin conocer a nadie' } },
        { id: 'left-out', label: { en: 'Being left out', es: 'Quedarse fuera' } },
        {
          id: 'waiting',
          label: { en: 'Hoping and having to wait', es: 'Esperar algo con mucha ilusión' },
        },
        {
          id: 'strong',
          label: { en: 'Always being the strong one', es: 'Tener siempre que poder con todo' },
        },
        { id: 'goodbye', label: { en: 'A goodbye', es: 'Una despedida' } },
        {
          id: 'change',
          label: { en: 'A change that turned life around', es: 'Un cambio que lo movió todo' },
        },
        { id: 'lonely', label: { en: 'Feeling alone in company', es: 'Sentir soledad entre la gente' } },
      ],
    },
    {
      kind: 'turn',
      id: 'first-story',
      prompt: {
        en: '{speaker}, how did you live it? Take one scene. What did you show on the outside, and what was going on inside? What would you have needed?',
        es: '{speaker}, ¿cómo lo viviste? Toma una escena. ¿Qué mostrabas por fuera y qué pasaba por dentro? ¿Qué te habría hecho falta?',
      },
      listening: {
        en: '{listener}, your own story may stir. Let it wait beside you.',
        es: '{listener}, quizá se mueva tu propia historia. Deja que espere a tu lado.',
      },
      minutes: 4,
    },
    {
      kind: 'mirror',
      id: 'first-mirror',
      prompt: {
        en: '{listener}, say back what showed and what did not. Leave your own story out of it.',
        es: '{listener}, di qué se veía por fuera y qué no. Deja fuera tu propia historia.',
      },
    },
    { kind: 'swap', id: 'to-second' },
    {
      kind: 'turn',
      id: 'second-story',
      prompt: {
        en: '{speaker}, now the same theme in your life. Choose your own scene, and do not fit it to what you heard. Who knew about it? Who would you have wanted there?',
        es: '{speaker}, ahora el mismo tema en tu vida. Elige tu propia escena, sin ajustarla a lo que oíste. ¿Quién lo supo? ¿A quién habrías querido ahí?',
      },
      listening: {
        en: '{listener}, listen as if you had never met this person before.',
        es: '{listener}, escucha como si acabaras de conocer a esta persona.',
      },
      minutes: 4,
    },
    {
      kind: 'mirror',
      id: 'second-mirror',
      prompt: {
        en: '{listener}, say back the scene and the need in it. Ask which word fits best.',
        es: '{listener}, nombra la escena y la necesidad que había. Pregunta qué palabra le queda mejor.',
      },
    },
    {
      kind: 'turn',
      id: 'second-meeting',
      prompt: {
        en: '{speaker}, name one thing that your two stories share, and one that is all your own.',
        es: '{speaker}, nombra algo que las dos historias comparten y algo que es solo tuyo.',
      },
      minutes: 1,
    },
    { kind: 'swap', id: 'back-to-first' },
    {
      kind: 'turn',
      id: 'first-meeting',
      prompt: {
        en: '{speaker}, what was new to you in what {listener} told? Say it with thanks.',
        es: '{speaker}, ¿qué te resultó nuevo en lo que contó {listener}? Dilo con agradecimiento.',
      },
      minutes: 1,
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: where did the two stories touch?',
        es: 'Una frase por persona: ¿dónde se tocaron las dos historias?',
      },
    },
  ],
  after: [openness.ask, feltSafe.ask, helpful.ask],
  pace: { ladder: 'openness', level: 4 },
  observes: [openness.observed, feltSafe.observed, helpful.observed],
}
