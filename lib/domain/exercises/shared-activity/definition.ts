import type { Definition } from '../exercise.ts'
import { enjoyment, helpful } from '../private-word.ts'

export const sharedActivity: Definition = {
  slug: 'shared-activity',
  version: 1,
  group: 'ritual',
  title: { en: 'Something easy together', es: 'Algo fácil en compañía' },
  purpose: {
    en: 'Half an hour of doing something with {partner} that neither of you has to be good at.',
    es: 'Media hora para hacer algo con {partner} sin que nadie tenga que hacerlo bien.',
  },
  minutes: 35,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'easy',
      title: { en: 'Easy is better than special', es: 'Fácil es mejor que especial' },
      body: {
        en: 'Choose something that you could do even when tired, with what is in the house. Leave hard subjects out of this half hour. If one turns up, say “that is for later” and go on stirring, walking or folding. If it does not feel good, either of you can stop, and a short try is still a try.',
        es: 'Algo que se pueda hacer incluso con cansancio y con lo que hay en casa. Los temas difíciles quedan fuera de esta media hora. Si aparece uno, basta decir «eso para después» y seguir cocinando, caminando o doblando ropa. Si no se siente bien, cualquiera puede parar, y un intento corto también es un intento.',
      },
    },
    {
      kind: 'choose',
      id: 'activity',
      prompt: {
        en: 'What would be easy today? {opener} names two, {listener} picks one of them.',
        es: '¿Qué sería fácil hoy? {opener} nombra dos y {listener} elige una.',
      },
      options: [
        { id: 'cook', label: { en: 'Cook or bake something simple', es: 'Cocinar u hornear algo sencillo' } },
        { id: 'walk', label: { en: 'Walk with no goal', es: 'Caminar sin rumbo' } },
        {
          id: 'small-project',
          label: {
            en: 'A small project: a shelf, a drawer, a plant pot',
            es: 'Un proyecto pequeño: un estante, un cajón, una maceta',
          },
        },
        {
          id: 'memory-lane',
          label: {
            en: 'Look at old photos, or at a map of places you have been',
            es: 'Mirar fotos viejas, o un mapa de lugares visitados',
          },
        },
        {
          id: 'game',
          label: {
            en: 'A card game, a board game or a puzzle',
            es: 'Un juego de cartas, de mesa o un rompecabezas',
          },
        },
        {
          id: 'three-songs',
          label: {
            en: 'Play each other songs from when you were fifteen',
            es: 'Poner canciones de cuando cada quien tenía quince años',
          },
        },
        {
          id: 'draw',
          label: {
            en: 'Draw each other without looking at the paper',
            es: 'Dibujarse sin mirar el papel',
          },
        },
        {
          id: 'read-aloud',
          label: { en: 'Read a few pages aloud to each other', es: 'Leerse unas páginas en voz alta' },
        },
        {
          id: 'window',
          label: {
            en: 'Sit at the window with a warm drink and watch the street',
            es: 'Sentarse junto a la ventana con algo caliente y mirar la calle',
          },
        },
        {
          id: 'outside',
          label: {
            en: 'Go outside and find five things of one colour',
            es: 'Salir y encontrar cinco cosas de un mismo color',
          },
        },
        {
          id: 'learn',
          label: {
            en: 'Learn one thing from a short video: a knot, a dance step, a card trick',
            es: 'Aprender algo de un video corto: un nudo, un paso de baile, un truco de cartas',
          },
        },
      ],
    },
    {
      kind: 'hold',
      id: 'do-it',
      prompt: {
        en: 'Put the phone face down and begin. It will wait for you here.',
        es: 'Deja el teléfono boca abajo y a empezar. Aquí espera.',
      },
      minutes: 30,
      most: 90,
    },
    {
      kind: 'turn',
      id: 'first-positive',
      prompt: {
        en: '{speaker}, name one small thing that was good: a smell, a laugh, the way {listener} held the spoon.',
        es: '{speaker}, nombra una cosa pequeña que estuvo bien: un olor, una risa, la manera en que {listener} tomó la cuchara.',
      },
      minutes: 1,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-positive',
      prompt: {
        en: '{speaker}, what was your small good thing? Leave out what did not work.',
        es: '{speaker}, ¿cuál fue tu cosa pequeña y buena? Lo que no salió queda fuera.',
      },
      minutes: 1,
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: in which moment were you doing it with each other, not just next to each other?',
        es: 'Una frase por persona: ¿en qué momento hubo compañía de verdad, y no solo estar al lado?',
      },
    },
  ],
  after: [enjoyment.ask, helpful.ask],
  observes: [enjoyment.observed, helpful.observed],
}
