import type { Definition } from '../exercise.ts'
import { themeAfter, themeObserves } from '../theme-word.ts'

export const themeDailyJoys: Definition = {
  slug: 'theme-daily-joys',
  version: 2,
  group: 'theme',
  title: { en: 'Daily joys', es: 'Alegrías de cada día' },
  purpose: {
    en: 'Ten minutes to share what was good in plain days, with room for both of you.',
    es: 'Diez minutos para contar lo bueno de los días normales, con espacio para {partner} y para ti.',
  },
  minutes: 12,
  mode: 'theme',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'rules',
      title: { en: '{opener} opens this time', es: 'Esta vez abre {opener}' },
      body: {
        en: 'Five minutes each, so that you both get the same time. While one of you speaks, the other just listens. No judging, no fixing, no “yes, but”. A joy does not have to be big, and it does not have to be shared. Either of you can stop at any moment.',
        es: 'Cinco minutos por persona, para que el tiempo sea el mismo. Mientras una persona habla, la otra solo escucha. Sin juzgar, sin arreglar nada, sin «sí, pero». Una alegría no tiene que ser grande, ni compartida. Cualquiera puede parar en cualquier momento.',
      },
    },
    {
      kind: 'choose',
      id: 'question',
      prompt: {
        en: '{opener}, pick the question that draws you in. It is for both of you.',
        es: '{opener}, elige la pregunta que más te llame. Vale para cada turno.',
      },
      options: [
        {
          id: 'small-joy',
          label: {
            en: 'What gave you a bit of joy this week? A song, good bread, a friend who called, ten quiet minutes.',
            es: '¿Qué te dio un poco de alegría esta semana? Una canción, un buen pan, una llamada, diez minutos de calma.',
          },
        },
        {
          id: 'senses',
          label: {
            en: 'What did you see, smell, hear or taste this week that you would love to have again?',
            es: '¿Qué viste, oliste, oíste o probaste esta semana que te encantaría repetir?',
          },
        },
        {
          id: 'once-more',
          label: {
            en: 'Which plain hour of this week would you live once more, just as it was?',
            es: '¿Qué hora común de esta semana vivirías otra vez, tal como fue?',
          },
        },
      ],
    },
    {
      kind: 'turn',
      id: 'first-turn',
      prompt: {
        en: '{speaker}, tell it slowly, as if you were there again. Where were you? What did it feel like?',
        es: '{speaker}, cuéntalo despacio, como si volvieras ahí. ¿Dónde estabas? ¿Cómo se sintió?',
      },
      listening: {
        en: '{listener}, let the joy be as big or as small as it is. Listening is all it needs.',
        es: '{listener}, deja que la alegría sea tan grande o tan pequeña como es. Basta con escuchar.',
      },
      minutes: 5,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-turn',
      prompt: {
        en: '{speaker}, the same question is yours now. If one joy is told quickly, look for a second one.',
        es: '{speaker}, la misma pregunta es ahora para ti. Si una alegría se cuenta rápido, busca otra más.',
      },
      listening: {
        en: '{listener}, it may be a joy that you had no part in. Enjoy that it is there.',
        es: '{listener}, puede ser una alegría en la que no tuviste parte. Disfruta de que exista.',
      },
      minutes: 5,
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: which moment in this talk felt warm to you?',
        es: 'Una frase por persona: ¿qué momento de esta conversación te dio calidez?',
      },
    },
  ],
  after: themeAfter,
  observes: themeObserves,
}
