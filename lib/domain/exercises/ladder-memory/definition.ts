import type { Definition } from '../exercise.ts'
import { helpful, openness } from '../private-word.ts'

const doors = [
  { id: 'place', label: { en: 'A place where I felt at home', es: 'Un lugar donde me sentí en casa' } },
  { id: 'kindness', label: { en: 'Someone who was kind to me', es: 'Alguien que fue amable conmigo' } },
  {
    id: 'senses',
    label: { en: 'A song or a smell that takes me back', es: 'Una canción o un olor que me lleva lejos' },
  },
  { id: 'first', label: { en: 'A first time that I still see', es: 'Una primera vez que todavía veo' } },
  { id: 'kept', label: { en: 'A small thing that I have kept', es: 'Una cosa pequeña que he guardado' } },
]

export const ladderMemory: Definition = {
  slug: 'ladder-memory',
  version: 1,
  group: 'vulnerability',
  title: { en: 'A memory that matters', es: 'Un recuerdo que importa' },
  purpose: {
    en: 'Let {partner} into one memory that is dear to you, and be let into one of theirs.',
    es: 'Abrirle a {partner} un recuerdo que aprecias, y asomarte a uno suyo.',
  },
  minutes: 10,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'breathe',
      id: 'arrive',
      prompt: {
        en: 'A slow minute. Let one good picture from long ago come up by itself.',
        es: 'Un minuto lento. Deja que llegue sin prisa una buena imagen de hace tiempo.',
      },
      seconds: 60,
    },
    {
      kind: 'tell',
      id: 'how',
      title: { en: 'Dear, and easy enough to hold', es: 'Con cariño y sin peso' },
      body: {
        en: 'Choose a memory that you like to visit. It can be tiny. The listener asks nothing and tells no story back. The listener’s part is a quiet one: kind eyes, a nod, a soft “mm”. You can pass, and either of you can stop at any moment.',
        es: 'Elige un recuerdo al que te guste volver. Puede ser muy pequeño. Quien escucha no pregunta ni cuenta otra historia. Su parte es callada: una mirada amable, un gesto con la cabeza, un «ajá» suave. Se puede pasar, y se puede parar en cualquier momento.',
      },
    },
    {
      kind: 'choose',
      id: 'first-door',
      prompt: { en: '{speaker}, which door will you open?', es: '{speaker}, ¿qué puerta quieres abrir?' },
      options: doors,
    },
    {
      kind: 'turn',
      id: 'first-memory',
      prompt: {
        en: '{speaker}, tell it as if you were there. What do you see, hear and smell? What is under your hands? Then say why it stayed with you.',
        es: '{speaker}, cuéntalo como si estuvieras ahí. ¿Qué ves, qué oyes, a qué huele? ¿Qué tocan tus manos? Después di por qué se quedó contigo.',
      },
      listening: {
        en: '{listener}, let your face do the talking.',
        es: '{listener}, deja que hable tu cara.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'first-picture',
      prompt: {
        en: '{listener}, give back one picture from it, and the feeling you sensed. One or two sentences.',
        es: '{listener}, devuelve una imagen de lo que oíste y el sentimiento que notaste. Una o dos frases.',
      },
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'choose',
      id: 'second-door',
      prompt: {
        en: '{speaker}, which door is yours? It can be the same one.',
        es: '{speaker}, ¿cuál es tu puerta? Puede ser la misma.',
      },
      options: doors,
    },
    {
      kind: 'turn',
      id: 'second-memory',
      prompt: {
        en: '{speaker}, begin with where you are and how the light is. Who else is there? What would you like to keep from it for good?',
        es: '{speaker}, empieza por dónde estás y cómo es la luz. ¿Quién más está? ¿Qué quisieras conservar de eso para siempre?',
      },
      listening: {
        en: '{listener}, walk along in silence. You need not have been there.',
        es: '{listener}, acompaña en silencio. No hace falta haber estado ahí.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'second-picture',
      prompt: {
        en: '{listener}, what did you see while {speaker} spoke? Say it, and ask if the feeling is right.',
        es: '{listener}, ¿qué viste mientras {speaker} hablaba? Dilo y pregunta si el sentimiento es ese.',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: when did you feel let in?',
        es: 'Una frase por persona: ¿en qué momento sentiste que te abrían la puerta?',
      },
    },
  ],
  after: [openness.ask, helpful.ask],
  pace: { ladder: 'openness', level: 1 },
  observes: [openness.observed, helpful.observed],
}
