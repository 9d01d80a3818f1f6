import type { Definition } from '../exercise.ts'
import { themeAfter, themeObserves } from '../theme-word.ts'

export const themePersonalValues: Definition = {
  slug: 'theme-personal-values',
  version: 1,
  group: 'theme',
  title: { en: 'What matters to each of us', es: 'Lo que le importa a cada quien' },
  purpose: {
    en: 'Get to know what guides {partner}, and say what guides you. You do not have to agree.',
    es: 'Conocer lo que guía a {partner} y decir lo que te guía a ti. No hace falta estar de acuerdo.',
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
        en: 'You get four minutes each. Two people can love each other and still care about different things. So nobody is right here, and nobody has to give a good reason. Be curious instead of judging. Either of you can stop at any moment.',
        es: 'Hay cuatro minutos por persona. Dos personas pueden quererse y valorar cosas distintas. Aquí nadie tiene la razón y nadie tiene que justificarse. En vez de juzgar, curiosidad. Cualquiera puede parar en cualquier momento.',
      },
    },
    {
      kind: 'choose',
      id: 'question',
      prompt: {
        en: '{opener}, choose the question that you can answer with a real story.',
        es: '{opener}, elige la pregunta que puedas contestar con una historia real.',
      },
      options: [
        {
          id: 'not-the-easy-way',
          label: {
            en: 'When did you do what felt right, though another way was easier? What was at stake for you?',
            es: '¿Cuándo hiciste lo que sentías correcto, aunque había un camino más fácil? ¿Qué estaba en juego para ti?',
          },
        },
        {
          id: 'showed-me-how',
          label: {
            en: 'Who showed you, just by how they lived, what a good life can be? What did you see them do?',
            es: '¿Quién te mostró, con su manera de vivir, cómo puede ser una buena vida? ¿Qué le viste hacer?',
          },
        },
        {
          id: 'without-thanks',
          label: {
            en: 'What would you keep doing even if nobody ever saw it or said thank you?',
            es: '¿Qué seguirías haciendo aunque nadie lo viera ni te diera las gracias?',
          },
        },
      ],
    },
    {
      kind: 'turn',
      id: 'first-turn',
      prompt: {
        en: '{speaker}, tell the story first. Then say what you were looking after in it: fairness, freedom, calm, loyalty, or a word of your own.',
        es: '{speaker}, primero cuenta la historia. Después di qué estabas cuidando en ella: la justicia, la libertad, la calma, la lealtad, o una palabra tuya.',
      },
      listening: {
        en: '{listener}, listen for what matters here. You can see it differently and still find it worth knowing.',
        es: '{listener}, busca lo que importa en esta historia. Puedes verlo de otra manera y que aun así valga la pena conocerlo.',
      },
      minutes: 4,
    },
    {
      kind: 'mirror',
      id: 'first-mirror',
      prompt: {
        en: '{listener}, finish this sentence for {speaker}: “I think you care a lot about …, because …”',
        es: '{listener}, completa esta frase para {speaker}: «Creo que te importa mucho…, porque…».',
      },
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-turn',
      prompt: {
        en: '{speaker}, your story now. It does not have to match the one you have just heard.',
        es: '{speaker}, ahora tu historia. No tiene que parecerse a la que acabas de oír.',
      },
      listening: {
        en: '{listener}, where does this value show in daily life? Perhaps in something you have found odd until now.',
        es: '{listener}, ¿dónde se ve este valor en el día a día? Tal vez en algo que hasta ahora te parecía raro.',
      },
      minutes: 4,
    },
    {
      kind: 'mirror',
      id: 'second-mirror',
      prompt: {
        en: '{listener}, say in one or two sentences what {speaker} stands for in this story.',
        es: '{listener}, di en una o dos frases qué defiende {speaker} en esta historia.',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: what do you respect a little more now?',
        es: 'Una frase por persona: ¿qué respetas ahora un poco más?',
      },
    },
  ],
  after: themeAfter,
  observes: themeObserves,
}
