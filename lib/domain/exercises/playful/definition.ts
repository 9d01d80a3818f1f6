import type { Definition } from '../exercise.ts'
import { enjoyment, helpful } from '../private-word.ts'

export const playful: Definition = {
  slug: 'playful',
  version: 1,
  group: 'ritual',
  title: { en: 'Five light minutes', es: 'Cinco minutos ligeros' },
  purpose: {
    en: 'Bring back a bit of lightness between you and {partner}. Nothing has to come of it.',
    es: 'Traer un poco de ligereza entre {partner} y tú. No tiene que salir nada de esto.',
  },
  minutes: 5,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'lightly',
      title: { en: 'Only as light as you feel', es: 'Tan ligero como hoy se pueda' },
      body: {
        en: 'Nobody has to laugh. No jokes about each other’s looks, family or mistakes, not even small ones. If today is too heavy, stop here and try on another day.',
        es: 'Nadie tiene que reírse. Sin bromas sobre el cuerpo, la familia o los errores de la otra persona, ni siquiera pequeñas. Si hoy pesa demasiado, basta con parar aquí y probar otro día.',
      },
    },
    {
      kind: 'choose',
      id: 'game',
      prompt: { en: '{opener}, pick one.', es: '{opener}, elige uno.' },
      options: [
        {
          id: 'compliments',
          label: {
            en: 'Compliments: say three true and unusual ones, such as “you are good at finding shade”',
            es: 'Cumplidos: tres que sean ciertos y poco comunes, como «siempre encuentras la sombra»',
          },
        },
        {
          id: 'joke',
          label: {
            en: 'A joke: tell the worst one you know, or something silly that happened to you',
            es: 'Un chiste: el peor que sepas, o algo tonto que te haya pasado',
          },
        },
        {
          id: 'three-photos',
          label: {
            en: 'Three photos: show three from the past, and what one cannot see in them',
            es: 'Tres fotos: muestra tres del pasado, y lo que no se ve en ellas',
          },
        },
        {
          id: 'tall-tale',
          label: {
            en: 'A tall tale: tell how you two met as if it were a fairy tale or a crime film',
            es: 'Un cuento: narra el comienzo de esta pareja como si fuera un cuento de hadas o una película policial',
          },
        },
        {
          id: 'mime',
          label: {
            en: 'No words: act out your day without speaking',
            es: 'Sin palabras: representa tu día sin hablar',
          },
        },
      ],
    },
    {
      kind: 'turn',
      id: 'first-turn',
      prompt: {
        en: '{speaker}, you begin. You do not have to be clever, only kind.',
        es: '{speaker}, empieza tú. No hace falta ingenio, basta con la amabilidad.',
      },
      listening: {
        en: '{listener}, enjoy the show.',
        es: '{listener}, disfruta de la función.',
      },
      minutes: 2,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-turn',
      prompt: {
        en: '{speaker}, the stage is yours. Do the same in your own way.',
        es: '{speaker}, el escenario es tuyo. Lo mismo, a tu manera.',
      },
      listening: {
        en: '{listener}, now you may lean back.',
        es: '{listener}, ahora tú te puedes relajar.',
      },
      minutes: 2,
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: the moment you liked best.',
        es: 'Una frase por persona: el instante que más te gustó.',
      },
    },
  ],
  after: [enjoyment.ask, helpful.ask],
  observes: [enjoyment.observed, helpful.observed],
}
