import type { Definition } from '../exercise.ts'
import { feltSafe, helpful, openness } from '../private-word.ts'

export const ladderFear: Definition = {
  slug: 'ladder-fear',
  version: 1,
  group: 'vulnerability',
  title: { en: 'What makes opening up scary', es: 'Lo que da miedo de abrirse' },
  purpose: {
    en: 'Name one fear about showing more of yourself, and what would make it a little easier.',
    es: 'Nombrar un miedo a mostrar más de ti, y qué lo haría un poco más fácil.',
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
        en: 'Fear lives in the body. Give your body some ground first.',
        es: 'El miedo vive en el cuerpo. Dale primero suelo al cuerpo.',
      },
    },
    {
      kind: 'tell',
      id: 'guest',
      title: { en: 'A fear is not an accusation', es: 'Un miedo no es una acusación' },
      body: {
        en: 'To be too much, to be laughed at, to have it used later, to need and find nobody there: such fears are common, and many are older than this relationship. If what you fear is what may happen to you at home, tell your therapist alone, not here. The listener does not prove it wrong and does not defend. “Thank you for telling me” is enough. You can choose a small one, speak of it from afar, or pass. Stop at any moment.',
        es: 'Ser una carga, que se rían de ti, que después se use en tu contra, necesitar y que no haya nadie: son miedos comunes, y muchos son más viejos que esta relación. Si lo que temes es lo que te pueda pasar en casa, cuéntalo a solas en terapia, no aquí. Quien escucha no lo discute ni se defiende. «Gracias por decírmelo» es suficiente. Puedes elegir uno pequeño, hablar desde lejos o pasar. Se puede parar en cualquier momento.',
      },
    },
    {
      kind: 'turn',
      id: 'first-fear',
      prompt: {
        en: '{speaker}, when you are about to say something tender and then do not, what might happen if you did? Where in your body do you notice it?',
        es: '{speaker}, cuando estás a punto de decir algo delicado y no lo dices, ¿qué podría pasar si lo dijeras? ¿En qué parte del cuerpo lo notas?',
      },
      listening: {
        en: '{listener}, stay where you are, soft and quiet. It may be partly about you, and you can still just listen.',
        es: '{listener}, quédate donde estás, con suavidad y en silencio. Quizá una parte tenga que ver contigo, y aun así puedes solo escuchar.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'first-mirror',
      prompt: {
        en: '{listener}, first say thank you. Then say the fear back in a low voice, with no comfort and no repair.',
        es: '{listener}, primero da las gracias. Después repite el miedo en voz baja, sin consolar y sin arreglar.',
      },
    },
    {
      kind: 'turn',
      id: 'first-ease',
      prompt: {
        en: '{speaker}, what would make it one step easier? A time of day, less light, a walk, knowing that there will be no answer at once?',
        es: '{speaker}, ¿qué lo haría un paso más fácil? ¿Una hora del día, menos luz, caminar, saber que no habrá respuesta enseguida?',
      },
      minutes: 1,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-fear',
      prompt: {
        en: '{speaker}, what do you do when you feel the urge to hide: joke, go quiet, get busy? What does it guard? Tell {listener} as much of it as is all right tonight.',
        es: '{speaker}, ¿qué haces cuando te dan ganas de esconderte: bromear, callar, ocuparte? ¿Qué cuida eso? Cuéntale a {listener} lo que hoy te parezca bien.',
      },
      listening: {
        en: '{listener}, what hides has a reason. You do not need to coax it out.',
        es: '{listener}, lo que se esconde tiene un motivo. No hace falta sacarlo.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'second-mirror',
      prompt: {
        en: '{listener}, say back what is being guarded. Ask: “Did I say it gently enough?”',
        es: '{listener}, di qué es lo que se cuida, según lo que oíste. Pregunta: «¿Lo dije con suficiente suavidad?».',
      },
    },
    {
      kind: 'turn',
      id: 'second-ease',
      prompt: {
        en: '{speaker}, what can {listener} do, or leave out, so that it gets one step easier for you?',
        es: '{speaker}, ¿qué puede hacer {listener}, o dejar de hacer, para que sea un paso más fácil para ti?',
      },
      minutes: 1,
    },
    {
      kind: 'breathe',
      id: 'land',
      prompt: {
        en: 'What was said can rest now. Nothing has to be done with it tonight.',
        es: 'Lo dicho ya puede descansar. Hoy no hace falta hacer nada más con eso.',
      },
      seconds: 40,
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: what helped you to be a little braver than usual?',
        es: 'Una frase por persona: ¿qué te ayudó a tener un poco más de valor?',
      },
    },
  ],
  after: [openness.ask, feltSafe.ask, helpful.ask],
  pace: { ladder: 'openness', level: 3 },
  observes: [openness.observed, feltSafe.observed, helpful.observed],
}
