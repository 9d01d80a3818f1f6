import type { Definition } from '../exercise.ts'
import { feltHeard, helpful } from '../private-word.ts'

export const mirroring: Definition = {
  slug: 'mirroring',
  version: 1,
  group: 'talking',
  title: { en: 'Say it back first', es: 'Primero, repetir lo que oíste' },
  purpose: {
    en: 'Each of you gets heard before anyone answers. One speaks, the other says it back, and then you swap.',
    es: 'Antes de contestar, que lo dicho llegue. Alguien habla, la otra persona lo repite con sus palabras, y después se cambia el turno.',
  },
  minutes: 12,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'breathe',
      id: 'arrive',
      prompt: {
        en: 'One slow minute before the first word. Let your shoulders come down.',
        es: 'Un minuto lento antes de la primera palabra. Suelta los hombros.',
      },
      seconds: 60,
    },
    {
      kind: 'tell',
      id: 'rules',
      title: { en: 'Saying it back is not agreeing', es: 'Repetir no es dar la razón' },
      body: {
        en: 'It only shows that the words arrived. Choose something that matters to you, but not your hardest subject. No answers, no advice and no “yes, but” until you have both had a turn. Either of you can stop at any moment, and that is fine.',
        es: 'Solo muestra que las palabras llegaron. Elige algo que te importe, pero no el tema más difícil. Sin respuestas, consejos ni «sí, pero» hasta que cada quien haya tenido su turno. Se puede parar en cualquier momento, y está bien.',
      },
    },
    {
      kind: 'turn',
      id: 'first-turn',
      prompt: {
        en: '{speaker}, tell {listener} one thing that has stayed with you this week: what happened, and what it was like for you. Begin with “I”.',
        es: '{speaker}, cuéntale a {listener} algo que te haya quedado dando vueltas esta semana: qué pasó y cómo fue para ti. Empieza con «yo».',
      },
      listening: {
        en: '{listener}, all you need to do is listen. You do not have to remember every word.',
        es: '{listener}, solo hace falta escuchar. No tienes que recordar cada palabra.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'first-mirror',
      prompt: {
        en: '{listener}, say back what you heard in your own words: first what happened, then what it was like for {speaker}. Then ask: “Is that it?”',
        es: '{listener}, di con tus palabras lo que oíste: primero qué pasó, después cómo fue para {speaker}. Luego pregunta: «¿Es eso?».',
      },
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-turn',
      prompt: {
        en: '{speaker}, now the time is yours. Tell {listener} one thing that has stayed with you this week. It can be about something else: this is your turn, not a reply.',
        es: '{speaker}, ahora el tiempo es tuyo. Cuéntale a {listener} algo que te haya quedado dando vueltas esta semana. Puede ser otro asunto: es tu turno, no una respuesta.',
      },
      listening: {
        en: '{listener}, you have had your turn. Now just listen, and let your own side rest for a bit.',
        es: '{listener}, ya tuviste tu turno. Ahora solo escucha y deja descansar tu parte un momento.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'second-mirror',
      prompt: {
        en: '{listener}, say back what you heard, and what you think it felt like. If you are not sure, ask {speaker} to say one part again.',
        es: '{listener}, repite con tus palabras lo que oíste y cómo crees que se sintió. Si algo no quedó claro, pídele a {speaker} que repita esa parte.',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: at what moment in this talk did you feel that you reached each other, even a little?',
        es: 'Una frase por persona: ¿en qué momento de esta conversación sentiste que hubo encuentro, aunque fuera un poco?',
      },
    },
  ],
  after: [feltHeard.ask, helpful.ask],
  observes: [feltHeard.observed, helpful.observed],
}
