import type { Definition } from '../exercise.ts'
import { feltHeard, helpful } from '../private-word.ts'

const privately: ['me', 'therapist'] = ['me', 'therapist']

export const whatChanged: Definition = {
  slug: 'what-changed',
  version: 2,
  group: 'story',
  title: { en: 'What changed around us and between us', es: 'Qué cambió, fuera y dentro' },
  purpose: {
    en: 'Look at the years like weather: what pressed on you and {partner}, and when. Nobody is on trial.',
    es: 'Mirar los años como el clima: qué pesó sobre {partner} y sobre ti, y cuándo. Aquí no se juzga a nadie.',
  },
  minutes: 25,
  mode: 'prepared',
  together: true,
  togetherAfterDays: 2,
  steps: [
    {
      kind: 'tell',
      id: 'how',
      title: { en: 'First, each alone', es: 'Primero, a solas' },
      body: {
        en: 'You make a short list for yourself. On the day of the talk you choose what to lay out, line by line or nothing at all. Begin each line with a year or a season, so that it finds its place: “2021, the move”. Write what happened, not who was at fault.',
        es: 'Haces una lista corta para ti. El día de la charla eliges qué poner sobre la mesa, una parte o nada. Empieza cada línea con un año o una época, para que encuentre su lugar: «2021, la mudanza». Escribe qué pasó, no de quién fue la culpa.',
      },
    },
    {
      kind: 'list',
      id: 'from-outside',
      prompt: {
        en: 'What came from outside and took strength: work, money, family, health, moves, losses?',
        es: '¿Qué vino de fuera y quitó fuerza: trabajo, dinero, familia, salud, mudanzas, pérdidas?',
      },
      hint: {
        en: '“2019, night shifts.” “Winter 2022, my father in hospital.” Good news can weigh a lot as well.',
        es: '«2019, turnos de noche». «Invierno de 2022, mi papá en el hospital». Las buenas noticias también pueden pesar.',
      },
      audience: 'therapist',
      audiences: privately,
      max: 6,
      maxLength: 140,
    },
    {
      kind: 'list',
      id: 'from-inside',
      prompt: {
        en: 'What shifted between the two of you: talks that stopped, words that stayed, small cares that got lost?',
        es: '¿Qué se movió entre {partner} y tú: charlas que se acabaron, palabras que quedaron, cuidados que se perdieron?',
      },
      hint: {
        en: 'Write it as “we” or as “it”: “2020, we stopped eating at the table.” “Since spring, it went quiet at night.”',
        es: 'Escríbelo sin culpables: «2020, dejamos de comer a la mesa». «Desde la primavera, silencio por las noches».',
      },
      audience: 'therapist',
      audiences: privately,
      max: 6,
      maxLength: 140,
    },
    {
      kind: 'list',
      id: 'what-held',
      prompt: {
        en: 'And what held, through all of it?',
        es: '¿Y qué se sostuvo, a pesar de todo?',
      },
      hint: {
        en: '“2021, we still laughed at the dog.” “Every winter, you warmed up the car.”',
        es: '«2021, el perro nos seguía haciendo reír». «Cada invierno, calentabas el auto».',
      },
      audience: 'therapist',
      audiences: privately,
      max: 4,
      maxLength: 140,
    },
  ],
  script: [
    {
      kind: 'tell',
      id: 'rules',
      title: { en: 'Two people, one stretch of road', es: 'Dos personas, un tramo de camino' },
      body: {
        en: 'You may have put the same thing in different years, or in other words. There is no need to correct it. Where one of you wrote nothing, that is fine. Look at what came at you, rather than at each other. Either of you can stop at any moment.',
        es: 'Quizá el mismo hecho aparece en años distintos o con otras palabras. No hace falta corregirlo. Si alguien no escribió nada, está bien. La mirada va hacia lo que vino, más que hacia la otra persona. Cualquiera puede parar en cualquier momento.',
      },
    },
    {
      kind: 'lay',
      id: 'road',
      prompt: {
        en: 'Each lays out what they want to. Read the line slowly, from the beginning to today. Say nothing yet.',
        es: 'Cada quien pone lo que quiera. La línea se lee despacio, desde el principio hasta hoy. Todavía sin comentar.',
      },
      from: ['from-outside', 'from-inside', 'what-held'],
      as: 'timeline',
    },
    {
      kind: 'turn',
      id: 'first-turn',
      prompt: {
        en: '{speaker}, choose one point on the line. What was that time like for you, from the inside?',
        es: '{speaker}, elige un punto de la línea. ¿Cómo fue ese tiempo para ti, por dentro?',
      },
      listening: {
        en: '{listener}, you were there too, and saw it from another window. For now, look through this one.',
        es: '{listener}, también estuviste ahí, y lo viste desde otra ventana. Por ahora, mira por esta.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'first-mirror',
      prompt: {
        en: '{listener}, say back what weighed on {speaker} then.',
        es: '{listener}, di con tus palabras qué le pesaba a {speaker} entonces.',
      },
    },
    { kind: 'swap', id: 'to-second' },
    {
      kind: 'turn',
      id: 'second-turn',
      prompt: {
        en: '{speaker}, choose a point, the same one or another. What was it like to be you in that time?',
        es: '{speaker}, elige un punto, el mismo u otro. ¿Cómo se vivía ese tiempo desde tu lugar?',
      },
      listening: {
        en: '{listener}, listen for something you could not know back then.',
        es: '{listener}, busca algo que entonces no podías saber.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'second-mirror',
      prompt: {
        en: '{listener}, say back what weighed on {speaker}, and what {speaker} did to get through.',
        es: '{listener}, di qué le pesaba a {speaker} y qué hizo para salir adelante.',
      },
    },
    {
      kind: 'turn',
      id: 'second-held',
      prompt: {
        en: '{speaker}, look for what held. What did you two keep alive in a hard year?',
        es: '{speaker}, busca lo que se sostuvo. ¿Qué no se perdió en un año duro?',
      },
      minutes: 1,
    },
    { kind: 'swap', id: 'back-to-first' },
    {
      kind: 'turn',
      id: 'first-held',
      prompt: {
        en: '{speaker}, what else held, perhaps something nobody saw?',
        es: '{speaker}, ¿qué más se sostuvo, quizá algo que nadie vio?',
      },
      minutes: 1,
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each. You could begin with: “It was not only us. It was also …”',
        es: 'Una frase por persona. Puede empezar así: «No fue solo cosa nuestra. También fue…».',
      },
    },
  ],
  after: [feltHeard.ask, helpful.ask],
  observes: [feltHeard.observed, helpful.observed],
}
