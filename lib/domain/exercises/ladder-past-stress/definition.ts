import type { Definition } from '../exercise.ts'
import { feltSafe, helpful, openness } from '../private-word.ts'

export const ladderPastStress: Definition = {
  slug: 'ladder-past-stress',
  version: 1,
  group: 'vulnerability',
  title: { en: 'When an old stress wakes up', es: 'Cuando despierta algo de antes' },
  purpose: {
    en: 'Tell {partner} about an old strain, how it still visits you, and what helps when it does.',
    es: 'Contarle a {partner} algo difícil de antes, cómo te visita todavía y qué ayuda entonces.',
  },
  minutes: 15,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'ground',
      id: 'settle',
      prompt: {
        en: 'Before anything is told: this room, this day, this chair.',
        es: 'Antes de contar nada: este cuarto, este día, esta silla.',
      },
    },
    {
      kind: 'tell',
      id: 'door',
      title: { en: 'You hold the door', es: 'La puerta la tienes tú' },
      body: {
        en: 'Choose something old that has lost its sharpest edge: a move, a lonely school year, a home with little money, a long illness in the family. What still makes it hard to breathe is for a session, not for tonight. You can show the doorway and not the room. Stop at any word. The listener breathes slowly, keeps soft shoulders, and asks for nothing more.',
        es: 'Elige algo antiguo que ya no corte tanto: una mudanza, un año de soledad en la escuela, una casa con poco dinero, una enfermedad larga en la familia. Lo que todavía te corta la respiración es para una sesión, no para hoy. Puedes mostrar la puerta y no el cuarto. Puedes parar en cualquier palabra. Quien escucha respira despacio, afloja los hombros y no pide más.',
      },
    },
    {
      kind: 'turn',
      id: 'first-stress',
      prompt: {
        en: '{speaker}, in a few sentences: what was it, and how old were you? Then the main part: how does it still visit you, here at home? What would help at such a time?',
        es: '{speaker}, en pocas frases: ¿qué fue y qué edad tenías? Después, lo principal: ¿cómo te visita todavía, aquí en casa? ¿Qué ayudaría en esos momentos?',
      },
      listening: {
        en: '{listener}, if tears come, they may stay. You do not have to do anything about them.',
        es: '{listener}, si llegan lágrimas, pueden quedarse. No tienes que hacer nada con ellas.',
      },
      minutes: 4,
    },
    {
      kind: 'mirror',
      id: 'first-mirror',
      prompt: {
        en: '{listener}, leave the story where it is. Say back how you would notice that it is awake, and what would help {speaker} then.',
        es: '{listener}, deja la historia donde está. Di cómo notarías que despertó y qué le ayudaría entonces a {speaker}.',
      },
    },
    {
      kind: 'breathe',
      id: 'between',
      prompt: {
        en: 'Let it settle before you swap. Shake out your hands if you like.',
        es: 'Deja que se asiente antes de cambiar. Sacude las manos si quieres.',
      },
      seconds: 30,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-stress',
      prompt: {
        en: '{speaker}, your turn, as near or as far as you like. What did you learn to do back then to get by? When do you catch yourself doing it now, and what would you like instead?',
        es: '{speaker}, tu turno, tan cerca o tan lejos como quieras. ¿Qué aprendiste a hacer entonces para salir adelante? ¿Cuándo te ves haciéndolo ahora, y qué preferirías?',
      },
      listening: {
        en: '{listener}, let it be as it was. It is not a race of hard times.',
        es: '{listener}, deja que sea como fue. No es una carrera de tiempos difíciles.',
      },
      minutes: 4,
    },
    {
      kind: 'mirror',
      id: 'second-mirror',
      prompt: {
        en: '{listener}, say back what {speaker} did to get by, with respect for it. Then what would be good to have in its place.',
        es: '{listener}, nombra con respeto lo que {speaker} hizo para salir adelante. Después, qué sería bueno en su lugar.',
      },
    },
    {
      kind: 'breathe',
      id: 'land',
      prompt: {
        en: 'Come back to tonight. Look at three things in this room that are good to look at.',
        es: 'Vuelve a esta noche. Busca en este cuarto tres cosas que te guste mirar.',
      },
      seconds: 40,
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: when did you feel that you were not alone with it?',
        es: 'Una frase por persona: ¿cuándo sentiste que tenías compañía en esto?',
      },
    },
  ],
  after: [openness.ask, feltSafe.ask, helpful.ask],
  pace: { ladder: 'openness', level: 3 },
  observes: [openness.observed, feltSafe.observed, helpful.observed],
}
