import type { Definition } from '../exercise.ts'
import { helpful, word } from '../private-word.ts'

const direction = word(
  'direction',
  {
    en: 'All in all, which way did this month go for you and {partner}?',
    es: 'En conjunto, ¿hacia dónde fue este mes entre {partner} y tú?',
  },
  { en: 'Direction of the month', es: 'Rumbo del mes' },
  [
    { en: 'Much harder', es: 'Mucho más difícil' },
    { en: 'Much better', es: 'Mucho mejor' },
  ],
  { low: -2, high: 2, favourable: 'higher' },
)

/** The prompts are read again beside what was laid out, under each one's name, so none of them says {partner}. */
export const monthlyReview: Definition = {
  slug: 'monthly-review',
  version: 1,
  group: 'check-in',
  title: { en: 'The month, lightly', es: 'El mes, con calma' },
  purpose: {
    en: 'Look back over the month with {partner}, keep what serves you and let go of what does not.',
    es: 'Mirar el mes con {partner}, quedarse con lo que sirve y soltar lo que no.',
  },
  minutes: 15,
  mode: 'prepared',
  together: true,
  togetherAfterDays: 2,
  steps: [
    {
      kind: 'open',
      id: 'leaf-through',
      title: { en: 'Leaf through the month', es: 'Hojear el mes' },
      body: {
        en: 'If you like, first look through your notebook and what you shared this month, then come back here. Write a few words, or skip. On the day, you choose which of these to lay out. {partner} sees only that.',
        es: 'Si quieres, mira antes el cuaderno y lo que compartiste este mes, y vuelve aquí. Escribe unas palabras, o sáltate lo que quieras. El día de la charla eliges qué mostrar. {partner} ve solo eso.',
      },
      place: 'notebook',
    },
    {
      kind: 'list',
      id: 'improved',
      prompt: { en: 'A little better this month:', es: 'Este mes, un poco mejor:' },
      hint: {
        en: 'Tiny is fine: “We said good morning again.”',
        es: 'Vale lo muy pequeño: «Volvió el buenos días».',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      max: 3,
      maxLength: 160,
    },
    {
      kind: 'list',
      id: 'needs-care',
      prompt: { en: 'Still in need of care:', es: 'Todavía necesita cuidado:' },
      hint: {
        en: 'Say what it is, not whose doing it is: “Sunday evenings”, “talking about money”.',
        es: 'Di qué es, no por culpa de quién: «las noches de domingo», «hablar de dinero».',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      max: 3,
      maxLength: 160,
    },
    {
      kind: 'list',
      id: 'goals-kept',
      prompt: { en: 'A goal I would keep:', es: 'Una meta que mantengo:' },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      max: 2,
      maxLength: 160,
    },
    {
      kind: 'list',
      id: 'goals-changed',
      prompt: { en: 'A goal I would change or make smaller:', es: 'Una meta que cambio o hago más pequeña:' },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      max: 2,
      maxLength: 160,
    },
    {
      kind: 'list',
      id: 'goals-dropped',
      prompt: { en: 'A goal I would put down for now:', es: 'Una meta que por ahora suelto:' },
      hint: {
        en: 'Putting a goal down can be wise. It makes room.',
        es: 'Soltar una meta puede ser sabio. Abre espacio.',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      max: 2,
      maxLength: 160,
    },
    {
      kind: 'text',
      id: 'thanks',
      prompt: { en: 'One thank-you from this month:', es: 'Un gracias de este mes:' },
      hint: {
        en: 'Say what it was and what it did for you: “You took the calls when I could not.”',
        es: 'Di qué fue y qué hizo por ti: «Atendiste las llamadas cuando yo no podía».',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      long: false,
      maxLength: 300,
    },
  ],
  script: [
    {
      kind: 'tell',
      id: 'not-a-grade',
      title: { en: 'A look back, not a grade', es: 'Una mirada, no una calificación' },
      body: {
        en: 'Put something warm to drink on the table. A month is neither won nor lost, and a step back tells you something you can use. If it gets heavy, stop there: the rest will keep.',
        es: 'Algo calentito para tomar, y a la mesa. Un mes no se gana ni se pierde, y un paso atrás trae algo que sirve. Si se pone pesado, hasta ahí: lo demás puede esperar.',
      },
    },
    {
      kind: 'lay',
      id: 'the-month',
      prompt: {
        en: 'Here is the month from both chairs. Read it through once without a word. Then each say one thing that you were glad to see, if there is one.',
        es: 'Aquí está el mes visto desde cada silla. Una lectura en silencio, y después cada quien dice algo que le alegró ver, si lo hay.',
      },
      from: ['improved', 'needs-care'],
      as: 'sides',
    },
    {
      kind: 'turn',
      id: 'first-month',
      prompt: {
        en: '{speaker}, what helped the better things along? And which one thing needs some care now?',
        es: '{speaker}, ¿qué ayudó a que algunas cosas fueran mejor? ¿Y cuál necesita ahora un poco de cuidado?',
      },
      listening: {
        en: '{listener}, keep your own list for your turn.',
        es: '{listener}, tu propia lista espera tu turno.',
      },
      minutes: 2,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-month',
      prompt: {
        en: '{speaker}, how did the month look from your side? Begin with something good that only you may have noticed.',
        es: '{speaker}, ¿cómo se vio el mes desde tu lado? Empieza por algo bueno que quizás solo notaste tú.',
      },
      listening: {
        en: '{listener}, two people can live two different months. Both count.',
        es: '{listener}, dos personas pueden vivir dos meses distintos. Los dos cuentan.',
      },
      minutes: 2,
    },
    {
      kind: 'lay',
      id: 'the-goals',
      prompt: {
        en: 'Now the goals: to keep, to change, to put down. Where one of you would keep a goal and the other would put it down, it can rest for a month. Or try a much smaller one, if you both like that.',
        es: 'Ahora las metas: mantener, cambiar, soltar. Donde alguien quiera mantener una meta y la otra persona soltarla, la meta puede descansar un mes. O se prueba una mucho más pequeña, si a cada quien le parece bien.',
      },
      from: ['goals-kept', 'goals-changed', 'goals-dropped'],
      as: 'sides',
    },
    {
      kind: 'agree',
      id: 'renewed',
      prompt: {
        en: 'Write down what you take into the next month: the goals you keep, and one thing that you both commit to again.',
        es: 'Aquí se escribe lo que queda para el mes que viene: las metas que siguen y un compromiso que se renueva en pareja.',
      },
      hint: {
        en: 'Two or three lines. “Tea after work, twice a week. Money talks only by day.” You can leave it open, too.',
        es: 'Dos o tres líneas. «Un té después del trabajo, dos veces por semana. Hablar de dinero solo de día». También se puede dejar abierto.',
      },
      agreement: 'goals',
      maxLength: 1000,
    },
    {
      kind: 'lay',
      id: 'the-thanks',
      prompt: {
        en: 'Look up and say your thank-you to each other. If none is laid out, that is fine: one may come to you now, or another day.',
        es: 'Ahora, con la mirada en alto, cada quien dice su gracias. Si no hay ninguno a la vista, está bien: puede llegar ahora, u otro día.',
      },
      from: ['thanks'],
      as: 'sides',
    },
    {
      kind: 'close',
      id: 'carry-on',
      prompt: {
        en: 'One sentence each: what from this talk do you want to take along?',
        es: 'Una frase por persona: ¿qué te quieres llevar de esta charla?',
      },
    },
  ],
  after: [direction.ask, helpful.ask],
  observes: [direction.observed, helpful.observed],
}
