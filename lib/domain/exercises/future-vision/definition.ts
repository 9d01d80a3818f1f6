import type { Definition } from '../exercise.ts'
import { feltHeard, helpful, word } from '../private-word.ts'
import type { Step } from '../steps.ts'
import type { Text } from '../text.ts'

const overlap = word(
  'overlap',
  {
    en: 'How much do your hopes and those of {partner} meet, as you see it now?',
    es: '¿Cuánto se encuentran tus esperanzas y las de {partner}, como lo ves ahora?',
  },
  { en: 'Hopes that meet', es: 'Esperanzas que se encuentran' },
  [
    { en: 'Hardly at all', es: 'Casi nada' },
    { en: 'Almost everywhere', es: 'Casi en todo' },
  ],
)

/** One area of life, in a line or two. */
function area(id: string, prompt: Text, hint: Text): Step {
  return {
    kind: 'text',
    id,
    prompt,
    hint,
    audience: 'therapist',
    audiences: ['me', 'therapist'],
    long: false,
    maxLength: 280,
  }
}

/** Nothing is decided here: under each difference stands a value, and that is as far as it goes. */
export const futureVision: Definition = {
  slug: 'future-vision',
  version: 1,
  group: 'story',
  title: { en: 'Where we are going', es: 'Hacia dónde vamos' },
  purpose: {
    en: 'See your hopes and those of {partner} side by side. Nothing has to be decided.',
    es: 'Ver tus esperanzas y las de {partner} lado a lado. No hay que decidir nada.',
  },
  minutes: 20,
  mode: 'prepared',
  together: true,
  togetherAfterDays: 2,
  steps: [
    {
      kind: 'tell',
      id: 'how',
      title: { en: 'Three years from now', es: 'Dentro de tres años' },
      body: {
        en: 'Imagine a plain Tuesday in three years, and it is a good one. What is it like? Write a line for each part of life that matters to you and skip the rest. Write your own wish, not what you think would please. What you lay out is your choice, on the day.',
        es: 'Imagina un martes cualquiera dentro de tres años, y es un buen martes. ¿Cómo es? Escribe una línea para cada parte de la vida que te importe y sáltate las demás. Escribe tu propio deseo, no lo que crees que gustaría. Qué pones sobre la mesa lo eliges ese día.',
      },
    },
    area(
      'home',
      {
        en: 'Home: where do you wake up, and with whom under one roof?',
        es: 'Casa: ¿dónde despiertas, y con quién bajo el mismo techo?',
      },
      {
        en: '“The same flat, but with a table on the balcony.”',
        es: '«El mismo departamento, pero con una mesa en el balcón».',
      },
    ),
    area(
      'work',
      {
        en: 'Work or study: what fills your day, and how much of it?',
        es: 'Trabajo o estudio: ¿qué ocupa tu día, y cuánto de él?',
      },
      {
        en: '“Four days. And no phone after six.”',
        es: '«Cuatro días. Y sin teléfono después de las seis».',
      },
    ),
    area(
      'family-and-friends',
      {
        en: 'Family and friends: who comes by, who do you look after, who looks after you?',
        es: 'Familia y amistades: ¿quién viene, a quién cuidas, quién te cuida?',
      },
      {
        en: '“My sister has a key. We have people over on Fridays.”',
        es: '«Mi hermana tiene llave. Los viernes viene gente a casa».',
      },
    ),
    area(
      'fun',
      { en: 'Fun: what do you do for no reason at all?', es: 'Diversión: ¿qué haces sin ningún motivo?' },
      { en: '“Sing in a choir. Camp badly.”', es: '«Cantar en un coro. Acampar sin saber».' },
    ),
    area(
      'health',
      { en: 'Health: how do you sleep, move and rest?', es: 'Salud: ¿cómo duermes, te mueves y descansas?' },
      {
        en: '“I sleep through. We walk before dinner.”',
        es: '«Duermo de corrido. Caminamos antes de cenar».',
      },
    ),
    area(
      'money',
      { en: 'Money: what can you stop worrying about?', es: 'Dinero: ¿de qué ya no te preocupas?' },
      { en: '“Three months’ rent in the bank.”', es: '«Tres meses de renta guardados».' },
    ),
    area(
      'two-of-us',
      {
        en: 'The two of you: what would a guest notice about how you treat each other?',
        es: 'La pareja: ¿qué notaría una visita en el trato entre {partner} y tú?',
      },
      { en: '“That we laugh in the kitchen again.”', es: '«Que volvemos a reírnos en la cocina».' },
    ),
  ],
  script: [
    {
      kind: 'tell',
      id: 'rules',
      title: { en: 'Hopes, not plans', es: 'Esperanzas, no planes' },
      body: {
        en: 'Nothing is decided tonight, and nobody has to give anything up. A difference is not a problem yet: often two people want the same thing and have drawn it in two ways. An empty box is fine. Either of you can stop at any moment.',
        es: 'Esta noche no se decide nada y nadie tiene que renunciar a nada. Una diferencia todavía no es un problema: muchas veces dos personas quieren lo mismo y lo dibujan de otro modo. Un espacio vacío está bien. Cualquiera puede parar en cualquier momento.',
      },
    },
    {
      kind: 'lay',
      id: 'areas',
      prompt: {
        en: 'Each lays out the areas they want to. Read them side by side, and mark where you meet.',
        es: 'Cada quien pone las partes que quiera. Se leen lado a lado, y se marca dónde hay encuentro.',
      },
      from: ['home', 'work', 'family-and-friends', 'fun', 'health', 'money', 'two-of-us'],
      as: 'areas',
    },
    {
      kind: 'turn',
      id: 'first-meeting',
      prompt: {
        en: '{speaker}, where do you two meet, as you see it? Which of {listener}’s lines made you glad?',
        es: '{speaker}, ¿dónde ves que hay encuentro? ¿Qué línea de {listener} te alegró?',
      },
      minutes: 2,
    },
    { kind: 'swap', id: 'to-second' },
    {
      kind: 'turn',
      id: 'second-meeting',
      prompt: {
        en: '{speaker}, where do you see the two of you meet, perhaps under different words?',
        es: '{speaker}, ¿dónde ves tú el encuentro, quizá con otras palabras?',
      },
      minutes: 2,
    },
    {
      kind: 'turn',
      id: 'second-value',
      prompt: {
        en: '{speaker}, look at one area where you differ. What do you hope for under your line: safety, freedom, belonging, calm?',
        es: '{speaker}, mira una parte en la que hay diferencia. ¿Qué buscas debajo de tu línea: seguridad, libertad, pertenencia, calma?',
      },
      listening: {
        en: '{listener}, leave the plan aside and listen for the hope.',
        es: '{listener}, deja el plan de lado y escucha la esperanza.',
      },
      minutes: 2,
    },
    {
      kind: 'mirror',
      id: 'first-mirror',
      prompt: {
        en: '{listener}, name the one value that you heard under it.',
        es: '{listener}, nombra el valor que oíste debajo.',
      },
    },
    { kind: 'swap', id: 'back-to-first' },
    {
      kind: 'turn',
      id: 'first-value',
      prompt: {
        en: '{speaker}, the same area from your side. What is your line there to protect?',
        es: '{speaker}, la misma parte desde tu lado. ¿Qué cuida tu línea?',
      },
      listening: {
        en: '{listener}, two values can both be good and still pull in two ways.',
        es: '{listener}, dos valores pueden ser buenos y aun así tirar hacia lados distintos.',
      },
      minutes: 2,
    },
    {
      kind: 'mirror',
      id: 'second-mirror',
      prompt: {
        en: '{listener}, name the value that you heard. That is enough for tonight.',
        es: '{listener}, nombra el valor que oíste. Por hoy es suficiente.',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: one picture of that Tuesday that you would like to hold on to.',
        es: 'Una frase por persona: una imagen de ese martes que te gustaría conservar.',
      },
    },
  ],
  after: [overlap.ask, feltHeard.ask, helpful.ask],
  observes: [overlap.observed, feltHeard.observed, helpful.observed],
}
