import type { Definition } from '../exercise.ts'
import { helpful, openness } from '../private-word.ts'

export const ladderAppreciationMissed: Definition = {
  slug: 'ladder-appreciation-missed',
  version: 1,
  group: 'vulnerability',
  title: { en: 'What I miss, what I still value', es: 'Lo que extraño, lo que valoro' },
  purpose: {
    en: 'Tell {partner} how the distance has been on your side, and what is dear to you even so.',
    es: 'Contarle a {partner} cómo ha sido la distancia de tu lado, y qué aprecias aun así.',
  },
  minutes: 12,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'breathe',
      id: 'arrive',
      prompt: {
        en: 'Sit so that you could look at each other, or look away. Breathe out slowly.',
        es: 'Busca un lugar desde donde se pueda mirar a la otra persona, o mirar a otro lado. Suelta el aire despacio.',
      },
      seconds: 60,
    },
    {
      kind: 'tell',
      id: 'how',
      title: { en: 'No causes tonight', es: 'Hoy, sin causas' },
      body: {
        en: 'Distance comes to most couples at some time. Who began it does not matter here. Say only how it has been in you: at the table, on the phone, last thing at night. To miss something is not to accuse. Then say one thing that you still value. If it is too soon for one of the parts, leave it out. Stop whenever you need to.',
        es: 'La distancia llega a casi todas las parejas alguna vez. Aquí no importa quién empezó. Di solo cómo ha sido en ti: en la mesa, por teléfono, al final del día. Extrañar algo no es acusar. Después di una cosa que todavía valoras. Si es pronto para una de las partes, déjala fuera. Puedes parar cuando lo necesites.',
      },
    },
    {
      kind: 'turn',
      id: 'first-distance',
      prompt: {
        en: '{speaker}, in which small moments do you notice the distance? What do you miss there? Say “I miss”, and not “you never”.',
        es: '{speaker}, ¿en qué momentos pequeños notas la distancia? ¿Qué extrañas ahí? Di «extraño», y no «tú nunca».',
      },
      listening: {
        en: '{listener}, if a word stings, breathe out and keep your hands open. Missing is a kind of wanting.',
        es: '{listener}, si una palabra duele un poco, suelta el aire y deja las manos abiertas. Extrañar es una forma de querer.',
      },
      minutes: 2,
    },
    {
      kind: 'mirror',
      id: 'first-mirror',
      prompt: {
        en: '{listener}, say back what {speaker} misses, without a “because” and without a “but”.',
        es: '{listener}, repite qué extraña {speaker}, sin «porque» y sin «pero».',
      },
    },
    {
      kind: 'turn',
      id: 'first-value',
      prompt: {
        en: '{speaker}, now one thing in {listener} that you still value, with a moment in which you saw it.',
        es: '{speaker}, ahora una cosa de {listener} que todavía valoras, con un momento en que la viste.',
      },
      minutes: 1,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-distance',
      prompt: {
        en: '{speaker}, how has it been for you? It may be the same, other, or the reverse: too close, too little room. What do you miss from before?',
        es: '{speaker}, ¿cómo ha sido para ti? Puede ser igual, distinto o al revés: mucha cercanía, poco espacio. ¿Qué extrañas de antes?',
      },
      listening: {
        en: '{listener}, let it stand next to what you said. The two need not fit.',
        es: '{listener}, deja que esté al lado de lo que dijiste. No tienen que encajar.',
      },
      minutes: 2,
    },
    {
      kind: 'mirror',
      id: 'second-mirror',
      prompt: {
        en: '{listener}, say back how the distance was for {speaker}. Ask: “Is there a part I left out?”',
        es: '{listener}, cuenta con tus palabras cómo fue la distancia para {speaker}. Pregunta: «¿Dejé algo fuera?».',
      },
    },
    {
      kind: 'turn',
      id: 'second-value',
      prompt: {
        en: '{speaker}, what in {listener} has stayed dear to you all this time? Give one plain example.',
        es: '{speaker}, ¿qué de {listener} has apreciado todo este tiempo? Da un ejemplo sencillo.',
      },
      minutes: 1,
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: when did the distance feel a little smaller just now?',
        es: 'Una frase por persona: ¿cuándo se sintió un poco menor la distancia hace un momento?',
      },
    },
  ],
  after: [openness.ask, helpful.ask],
  pace: { ladder: 'openness', level: 2 },
  observes: [openness.observed, helpful.observed],
}
