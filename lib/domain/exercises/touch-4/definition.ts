import type { Definition } from '../exercise.ts'
import { affection, freeToPause, helpful } from '../private-word.ts'

const places = [
  { id: 'shoulders', label: { en: 'Only the shoulders', es: 'Solo los hombros' } },
  { id: 'upper', label: { en: 'Shoulders and upper back', es: 'Hombros y parte alta de la espalda' } },
  { id: 'spine', label: { en: 'Long strokes beside the spine', es: 'Pasadas largas junto a la columna' } },
  { id: 'still', label: { en: 'Two still, warm hands', es: 'Dos manos quietas y cálidas' } },
  {
    id: 'no-touch',
    label: {
      en: 'No touch tonight: lean back against a cushion and be read to',
      es: 'Hoy sin contacto: apoyarse en un cojín y que te lean algo',
    },
  },
]

export const touch4: Definition = {
  slug: 'touch-4',
  version: 1,
  group: 'touch',
  title: { en: 'A back rub with words', es: 'Un masaje de espalda con palabras' },
  purpose: {
    en: 'A few minutes for each back. The one who receives says how it should be.',
    es: 'Unos minutos para cada espalda. Quien recibe dice cómo debe ser.',
  },
  minutes: 10,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'how',
      title: { en: 'Clothes stay on, words stay open', es: 'Con la ropa puesta y la palabra abierta' },
      body: {
        en: 'Sit the wrong way round on a chair, or lie on your side, or any way that spares sore places. The one who gives needs no skill, only patience. The one who receives steers: “softer”, “higher”, “slower”, “enough”. Enough means now. It is care for a back and leads to nothing else. Ask first. Yes, not now and something else are good answers, also halfway through.',
        es: 'Siéntate al revés en una silla, o de lado, o de cualquier modo que cuide las zonas que duelen. Quien da no necesita técnica, solo paciencia. Quien recibe dirige: «más suave», «más arriba», «más lento», «ya». Con un «ya», se para en ese momento. Es cuidado para una espalda y no lleva a otra cosa. Primero se pregunta. Sí, ahora no y otra cosa son buenas respuestas, también a la mitad.',
      },
    },
    {
      kind: 'breathe',
      id: 'arrive',
      prompt: {
        en: 'Rub your hands warm. Breathe out slowly, both of you, until the room feels quieter.',
        es: 'Frotar las manos hasta calentarlas. Soltar el aire despacio hasta que el cuarto parezca más callado.',
      },
      seconds: 40,
    },
    {
      kind: 'choose',
      id: 'first-place',
      prompt: {
        en: '{speaker}, ask: “May I do something good for your back?” {listener}, choose where, or something else.',
        es: '{speaker}, pregunta: «¿Puedo hacer algo bueno por tu espalda?». {listener}, elige dónde, u otra cosa.',
      },
      options: places,
    },
    {
      kind: 'hold',
      id: 'first-back',
      prompt: {
        en: '{speaker}, begin with hands that only rest. Then move as slowly as a breath. {listener}, say what is good and what could change. “Enough” is welcome at any time.',
        es: '{speaker}, empieza con las manos en reposo. Después muévelas tan lento como la respiración. {listener}, di qué está bien y qué puede cambiar. Un «ya» es bienvenido en cualquier momento.',
      },
      minutes: 2,
      most: 6,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'choose',
      id: 'second-place',
      prompt: {
        en: '{speaker}, now you ask. {listener}, what you gave does not oblige you to receive. Choose what your own back would like.',
        es: '{speaker}, ahora preguntas tú. {listener}, haber dado no te obliga a recibir. Elige lo que le gustaría a tu espalda.',
      },
      options: places,
    },
    {
      kind: 'hold',
      id: 'second-back',
      prompt: {
        en: '{speaker}, if your hands get tired, let them lie still and warm. {listener}, lead with small words, and thank no more than you feel.',
        es: '{speaker}, si las manos se cansan, déjalas quietas y cálidas. {listener}, guía con pocas palabras, y agradece solo lo que sientas.',
      },
      minutes: 2,
      most: 6,
    },
    {
      kind: 'tell',
      id: 'kind-word',
      title: { en: 'Something carried', es: 'Algo que se carga' },
      body: {
        en: 'Each names one thing that the other carries these days, and says: “I see that you carry it.” One sentence, no advice.',
        es: 'Cada quien nombra algo que la otra persona carga estos días, y dice: «Veo que lo cargas». Una frase, sin consejos.',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: when did something in you let go a little?',
        es: 'Una frase por persona: ¿cuándo se aflojó algo en ti?',
      },
    },
  ],
  after: [freeToPause.ask, affection.ask, helpful.ask],
  pace: { ladder: 'touch', level: 4 },
  observes: [freeToPause.observed, affection.observed, helpful.observed],
}
