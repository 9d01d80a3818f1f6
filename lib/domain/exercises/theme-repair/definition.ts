import type { Definition } from '../exercise.ts'
import { themeAfter, themeObserves } from '../theme-word.ts'

export const themeRepair: Definition = {
  slug: 'theme-repair',
  version: 1,
  group: 'theme',
  title: { en: 'Finding the way back', es: 'El camino de vuelta' },
  purpose: {
    en: 'Learn how each of you makes up after a hard moment, so that you and {partner} can find each other sooner.',
    es: 'Aprender cómo se reconcilia cada quien después de un mal momento, y acortar el camino de vuelta entre {partner} y tú.',
  },
  minutes: 14,
  mode: 'theme',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'rules',
      title: { en: '{opener} opens this time', es: 'Esta vez abre {opener}' },
      body: {
        en: 'You get four minutes each. You will talk about the way back, not about the quarrel. If an old quarrel turns up, write a word on paper for your session and let it lie. Nobody has to say sorry tonight, and nobody judges who came back first. Either of you can stop at any moment.',
        es: 'Hay cuatro minutos por persona. Se habla del camino de vuelta, no de la pelea. Si aparece una pelea vieja, anota una palabra en un papel para la sesión y déjala ahí. Nadie tiene que pedir perdón esta noche, y nadie juzga quién volvió primero. Cualquiera puede parar en cualquier momento.',
      },
    },
    {
      kind: 'choose',
      id: 'question',
      prompt: {
        en: '{opener}, choose the question with the least heat in it.',
        es: '{opener}, elige la pregunta que menos encienda.',
      },
      options: [
        {
          id: 'door-open',
          label: {
            en: 'After a tense moment, how do you notice that the door is open again? What do you look for?',
            es: 'Después de un momento tenso, ¿cómo notas que la puerta se abrió de nuevo? ¿Qué señal buscas?',
          },
        },
        {
          id: 'learned-sorry',
          label: {
            en: 'How did people say sorry where you grew up? What of it is good, and what do you want to do your own way?',
            es: '¿Cómo se pedía perdón donde creciste? ¿Qué tiene de bueno y qué quieres hacer a tu manera?',
          },
        },
        {
          id: 'came-back',
          label: {
            en: 'Think of one time you two found your way back, even from something small. What did each of you do for it?',
            es: 'Piensa en una vez que hubo reconciliación, aunque fuera de algo pequeño. ¿Qué hizo cada quien?',
          },
        },
      ],
    },
    {
      kind: 'turn',
      id: 'first-turn',
      prompt: {
        en: '{speaker}, be as exact as you can: a word, a look, a cup of tea, how long it takes. What reaches you?',
        es: '{speaker}, con todo el detalle que puedas: una palabra, una mirada, un té, cuánto tiempo. ¿Qué te llega?',
      },
      listening: {
        en: '{listener}, you are drawing a map of how to reach {speaker}. Just gather the signs.',
        es: '{listener}, estás dibujando un mapa para llegar a {speaker}. Solo reúne las señales.',
      },
      minutes: 4,
    },
    {
      kind: 'mirror',
      id: 'first-mirror',
      prompt: {
        en: '{listener}, read the map back: what helps {speaker} to come closer again, and what takes time?',
        es: '{listener}, lee el mapa en voz alta: ¿qué le ayuda a {speaker} a acercarse de nuevo y qué necesita tiempo?',
      },
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-turn',
      prompt: {
        en: '{speaker}, your map. Perhaps you need space first, perhaps the reverse. Both are ways back.',
        es: '{speaker}, ahora tu mapa. Quizá primero necesitas espacio, quizá lo contrario. Hay muchos caminos de vuelta.',
      },
      listening: {
        en: '{listener}, another way of making up is not a lack of care. Gather the signs.',
        es: '{listener}, otra forma de reconciliarse no es falta de cariño. Reúne las señales.',
      },
      minutes: 4,
    },
    {
      kind: 'mirror',
      id: 'second-mirror',
      prompt: {
        en: '{listener}, read this map back too. What will you look out for next time?',
        es: '{listener}, lee también este mapa. ¿En qué te vas a fijar la próxima vez?',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: the words or the sign that would reach you most easily.',
        es: 'Una frase por persona: las palabras o la señal que te llegarían con más facilidad.',
      },
    },
  ],
  after: themeAfter,
  observes: themeObserves,
}
