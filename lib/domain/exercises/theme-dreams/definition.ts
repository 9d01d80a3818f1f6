import type { Definition } from '../exercise.ts'
import { themeAfter, themeObserves } from '../theme-word.ts'

export const themeDreams: Definition = {
  slug: 'theme-dreams',
  version: 1,
  group: 'theme',
  title: { en: 'Dreams', es: 'Sueños' },
  purpose: {
    en: 'Let a wish be heard before anyone asks how. Yours, and the one that {partner} carries.',
    es: 'Que un deseo se escuche antes de preguntar cómo. El tuyo y el que lleva {partner}.',
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
        en: 'You get four minutes each. A dream is not a plan. Nobody has to say yes to it, pay for it or find the time. So nobody needs to judge it or say what stands in the way. If it does not include the other, that is all right. Either of you can stop at any moment.',
        es: 'Hay cuatro minutos por persona. Un sueño no es un plan. Nadie tiene que decirle que sí, pagarlo ni buscarle tiempo. Por eso nadie lo juzga ni dice qué se interpone. Si no incluye a la otra persona, está bien. Cualquiera puede parar en cualquier momento.',
      },
    },
    {
      kind: 'choose',
      id: 'question',
      prompt: {
        en: '{opener}, choose the one that still has some light in it.',
        es: '{opener}, elige la que todavía tenga algo de luz.',
      },
      options: [
        {
          id: 'at-ten',
          label: {
            en: 'What did you want to do or be when you were ten? What of it is still in you?',
            es: '¿Qué querías hacer o ser a los diez años? ¿Qué queda de eso en ti?',
          },
        },
        {
          id: 'just-for-you',
          label: {
            en: 'Say the coming year holds one thing just for you. What would you wish it to be?',
            es: 'Imagina que el año que viene trae una cosa solo para ti. ¿Cuál te gustaría que fuera?',
          },
        },
        {
          id: 'in-a-drawer',
          label: {
            en: 'Which dream did you put in a drawer? You can show it without wanting it back.',
            es: '¿Qué sueño guardaste en un cajón? Puedes mostrarlo sin querer recuperarlo.',
          },
        },
      ],
    },
    {
      kind: 'turn',
      id: 'first-turn',
      prompt: {
        en: '{speaker}, paint it: where are you, what are you doing, who is there, how does a morning begin?',
        es: '{speaker}, píntalo: ¿dónde estás, qué haces, quién está, cómo empieza una mañana?',
      },
      listening: {
        en: '{listener}, if {speaker} gets stuck, ask one thing only: “And what would be the best of it?”',
        es: '{listener}, si {speaker} se detiene, pregunta una sola cosa: «¿Y qué sería lo mejor de eso?».',
      },
      minutes: 4,
    },
    {
      kind: 'mirror',
      id: 'first-mirror',
      prompt: {
        en: '{listener}, say back the wish inside the dream. Behind a house by the sea it may be quiet, or freedom.',
        es: '{listener}, nombra el deseo que hay dentro del sueño. Detrás de una casa junto al mar puede haber calma, o libertad.',
      },
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-turn',
      prompt: {
        en: '{speaker}, and yours? It may be small, odd or far away. Paint it as you see it.',
        es: '{speaker}, ¿y el tuyo? Puede ser pequeño, raro o lejano. Píntalo como lo ves.',
      },
      listening: {
        en: '{listener}, you are a guest in this picture. Look around before you think of the cost.',
        es: '{listener}, estás de visita en este cuadro. Mira alrededor antes de pensar en lo que cuesta.',
      },
      minutes: 4,
    },
    {
      kind: 'mirror',
      id: 'second-mirror',
      prompt: {
        en: '{listener}, what does {speaker} long for in this picture? Say it, and ask if you found it.',
        es: '{listener}, ¿qué anhela {speaker} en este cuadro? Dilo y pregunta si lo encontraste.',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: which part of the other’s dream made you glad to hear?',
        es: 'Una frase por persona: ¿qué parte del sueño de la otra persona te alegró escuchar?',
      },
    },
  ],
  after: themeAfter,
  observes: themeObserves,
}
