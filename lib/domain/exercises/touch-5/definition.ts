import type { Definition } from '../exercise.ts'
import { affection, freeToPause, helpful } from '../private-word.ts'

/** It begins with five minutes: the ten are reached only when both say so. */
export const touch5: Definition = {
  slug: 'touch-5',
  version: 1,
  group: 'touch',
  title: { en: 'Holding, up to ten minutes', es: 'Abrazo largo, hasta diez minutos' },
  purpose: {
    en: 'Rest in each other’s arms with {partner}, in a way that either of you can leave.',
    es: 'Descansar en un abrazo con {partner}, de un modo que se pueda dejar en cualquier momento.',
  },
  minutes: 10,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'nest',
      title: { en: 'Build a nest with a way out', es: 'Un nido con salida' },
      body: {
        en: 'Cushions, a blanket, dim light, phones quiet. See to it that each of you can get up without help, or agree on who helps. Clothes stay on, and this rest is not the start of anything. Ask first, in words. Yes, not now, shorter and something else are all good answers. You may fall quiet, cry, laugh or stop at any moment. None of it needs a reason.',
        es: 'Cojines, una manta, poca luz, teléfonos en silencio. Que cada quien pueda levantarse sin ayuda, o acordar quién ayuda. La ropa se queda puesta, y este descanso no es el comienzo de nada. Primero se pregunta, con palabras. Sí, ahora no, menos tiempo y otra cosa son buenas respuestas. Se puede callar, llorar, reír o parar en cualquier momento. Nada de eso necesita un motivo.',
      },
    },
    {
      kind: 'choose',
      id: 'shape',
      prompt: {
        en: '{speaker}, ask: “Would you like to be held, to hold me, or to rest side by side?” {listener}, say what would do you good, and then find a shape for both.',
        es: '{speaker}, pregunta: «¿Te gustaría que te abrace, abrazarme o descansar lado a lado?». {listener}, di qué te haría bien, y después se busca una postura para las dos personas.',
      },
      options: [
        { id: 'lap', label: { en: 'A head resting on a lap', es: 'Una cabeza que descansa en el regazo' } },
        { id: 'shoulder', label: { en: 'A head on a shoulder', es: 'Una cabeza en el hombro' } },
        {
          id: 'behind',
          label: { en: 'One behind the other, arms loose', es: 'Una persona detrás, con los brazos sueltos' },
        },
        {
          id: 'facing',
          label: {
            en: 'Facing, foreheads or hands together',
            es: 'De frente, con la frente o las manos unidas',
          },
        },
        {
          id: 'blankets',
          label: {
            en: 'No touch tonight: two blankets, side by side',
            es: 'Hoy sin contacto: dos mantas, lado a lado',
          },
        },
      ],
    },
    {
      kind: 'breathe',
      id: 'breath',
      prompt: {
        en: 'Let your breaths find each other, or not. Give your weight to the cushions first, and only then to the other.',
        es: 'Que las respiraciones se encuentren, o no. Primero dale tu peso a los cojines, y solo después a la otra persona.',
      },
      seconds: 60,
    },
    {
      kind: 'hold',
      id: 'holding',
      prompt: {
        en: 'Now and then, either of you gives a soft squeeze: it asks “still good?” A squeeze back says yes. No squeeze back means loosen, and ask in words.',
        es: 'De vez en cuando, alguien da un apretón suave: pregunta «¿sigue bien?». Otro apretón dice que sí. Si no llega, se afloja y se pregunta con palabras.',
      },
      minutes: 5,
      most: 10,
    },
    {
      kind: 'tell',
      id: 'coming-apart',
      title: { en: 'Come apart slowly', es: 'Separarse despacio' },
      body: {
        en: 'Stretch, and sit up. Each may say one sentence that begins with “I love how you” or “I can rest when you”. Silence is fine too. If the holding ended early, that was well done: say thank you for it.',
        es: 'Estirarse y volver a sentarse. Cada quien puede decir una frase que empiece con «Me encanta cómo» o «Puedo descansar cuando tú». El silencio también está bien. Si el abrazo terminó antes, estuvo bien así: se dan las gracias.',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: when was it most peaceful, even for a breath?',
        es: 'Una frase por persona: ¿cuándo hubo más paz, aunque durara una respiración?',
      },
    },
  ],
  after: [freeToPause.ask, affection.ask, helpful.ask],
  pace: { ladder: 'touch', level: 5 },
  observes: [freeToPause.observed, affection.observed, helpful.observed],
}
