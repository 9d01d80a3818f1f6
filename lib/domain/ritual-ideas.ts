import type { Text } from './exercises/text.ts'
import type { Rhythm } from './ritual.ts'

export const ideaIds = [
  'tea',
  'hug',
  'screen-free',
  'walk',
  'breakfast',
  'film',
  'cooking',
  'song',
  'good-night',
  'something-new',
  'month',
] as const
export type IdeaId = (typeof ideaIds)[number]

/** A ritual to start from: everything of it may be changed. `time` HH:MM. */
export type Idea = {
  id: IdeaId
  name: Text
  /** What it is, in a line. */
  line: Text
  rhythm: Rhythm
  time: string
  minutes: number
}

export const ideas: readonly Idea[] = [
  {
    id: 'tea',
    name: { en: 'Tea together', es: 'Un té en compañía' },
    line: {
      en: 'Two cups, one table, nothing to decide.',
      es: 'Dos tazas, una mesa y nada que decidir.',
    },
    rhythm: { kind: 'daily' },
    time: '20:30',
    minutes: 15,
  },
  {
    id: 'hug',
    name: { en: 'A hug on coming home', es: 'Un abrazo al llegar a casa' },
    line: {
      en: 'Ask first, then long enough to let the day go.',
      es: 'Primero se pregunta; luego, lo que haga falta para soltar el día.',
    },
    rhythm: { kind: 'weekdays', days: [1, 2, 3, 4, 5] },
    time: '18:30',
    minutes: 2,
  },
  {
    id: 'screen-free',
    name: { en: 'An hour without screens', es: 'Una hora sin pantallas' },
    line: {
      en: 'Phones in a drawer. Whatever happens then is fine.',
      es: 'Los teléfonos, en un cajón. Lo que pase después está bien.',
    },
    rhythm: { kind: 'weekly', day: 3 },
    time: '20:00',
    minutes: 60,
  },
  {
    id: 'walk',
    name: { en: 'A walk', es: 'Un paseo' },
    line: {
      en: 'Side by side it is easier to talk, and to be quiet.',
      es: 'Caminando lado a lado es más fácil hablar, y también callar.',
    },
    rhythm: { kind: 'weekly', day: 6 },
    time: '17:00',
    minutes: 40,
  },
  {
    id: 'breakfast',
    name: { en: 'Sunday breakfast', es: 'El desayuno del domingo' },
    line: {
      en: 'Slow, at the table, with the good bread.',
      es: 'Sin prisa, en la mesa, con un buen pan.',
    },
    rhythm: { kind: 'weekly', day: 7 },
    time: '10:00',
    minutes: 60,
  },
  {
    id: 'film',
    name: { en: 'Film night', es: 'Noche de cine' },
    line: {
      en: 'One of you picks, the other brings the blanket. Next time you swap.',
      es: 'Una persona elige y la otra trae la manta. La próxima vez, al revés.',
    },
    rhythm: { kind: 'weekly', day: 5 },
    time: '21:00',
    minutes: 120,
  },
  {
    id: 'cooking',
    name: { en: 'Cooking side by side', es: 'Cocinar codo con codo' },
    line: {
      en: 'One dish, two pairs of hands, a song in between.',
      es: 'Un plato, cuatro manos y una canción de por medio.',
    },
    rhythm: { kind: 'weekly', day: 4 },
    time: '19:30',
    minutes: 45,
  },
  {
    id: 'song',
    name: { en: 'One song', es: 'Una canción' },
    line: {
      en: 'From the first note to the last, doing nothing else.',
      es: 'De la primera nota a la última, sin hacer nada más.',
    },
    rhythm: { kind: 'weekdays', days: [2, 5] },
    time: '21:30',
    minutes: 5,
  },
  {
    id: 'good-night',
    name: { en: 'Good night, said properly', es: 'Las buenas noches, bien dichas' },
    line: {
      en: 'A look and a few words before the light goes out.',
      es: 'Una mirada y unas palabras antes de apagar la luz.',
    },
    rhythm: { kind: 'daily' },
    time: '22:30',
    minutes: 3,
  },
  {
    id: 'something-new',
    name: { en: 'Something new', es: 'Algo nuevo' },
    line: {
      en: 'A place, a dish or a game that neither of you knows yet.',
      es: 'Un lugar, un plato o un juego que nadie de la pareja conozca todavía.',
    },
    rhythm: { kind: 'monthly', day: 15 },
    time: '16:00',
    minutes: 120,
  },
  {
    id: 'month',
    name: { en: 'Looking back on the month', es: 'Mirar atrás al final del mes' },
    line: {
      en: 'What was good, what was heavy, one wish for the next.',
      es: 'Lo bueno, lo pesado y un deseo para el mes que viene.',
    },
    rhythm: { kind: 'monthly', day: 31 },
    time: '20:00',
    minutes: 30,
  },
]

/** The starter of that id; null for one of their own. */
export function findIdea(id: string): Idea | null {
  return ideas.find(each => each.id === id) ?? null
}

/** The name to keep: null where it is the idea's own in any language, so that each reads it in theirs. */
export function keptName(idea: string, typed: string | null): string | null {
  const own = findIdea(idea)?.name
  const plain = typed?.normalize('NFC') ?? null
  return own && (plain === own.en || plain === own.es) ? null : plain
}
