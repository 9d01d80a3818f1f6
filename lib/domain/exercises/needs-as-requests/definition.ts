import type { Definition } from '../exercise.ts'
import { helpful, word } from '../private-word.ts'

const willingness = word(
  'willingness',
  {
    en: 'How willing are you to try what {partner} asked for, or your own version of it?',
    es: '¿Cuántas ganas tienes de probar lo que pidió {partner}, o algo parecido a tu manera?',
  },
  { en: 'Willing to try the request', es: 'Ganas de probar el pedido' },
  [
    { en: 'Not now', es: 'Por ahora no' },
    { en: 'Very willing', es: 'Muchas' },
  ],
)

/** Only the last wording can be laid out. What came first, as it came, stays with its author and their therapist. */
export const needsAsRequests: Definition = {
  slug: 'needs-as-requests',
  version: 1,
  group: 'talking',
  title: { en: 'Asking for what helps', es: 'Pedir lo que ayuda' },
  purpose: {
    en: 'Turn what you miss into one small request. {partner} can picture it, and is free to say yes, not yet or another way.',
    es: 'Convertir lo que extrañas en un pedido pequeño. {partner} lo puede imaginar, y responder con libertad: sí, todavía no o de otra manera.',
  },
  minutes: 10,
  mode: 'prepared',
  together: true,
  togetherAfterDays: 2,
  steps: [
    {
      kind: 'text',
      id: 'as-it-comes',
      prompt: {
        en: 'What do you miss between you and {partner}?',
        es: '¿Qué extrañas entre {partner} y tú?',
      },
      hint: {
        en: 'Say it as it comes, grumbles included. These lines are only a start and are never laid out.',
        es: 'Dilo como salga, con quejas y todo. Estas líneas son solo el comienzo y nunca se muestran.',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      long: true,
      maxLength: 600,
    },
    {
      kind: 'choice',
      id: 'still-needs',
      prompt: {
        en: 'Read it once more. What would make it easier to answer?',
        es: 'Léelo otra vez. ¿Qué haría más fácil contestarlo?',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      options: [
        {
          id: 'positive',
          label: {
            en: 'Say what I want more of, not what should stop',
            es: 'Decir de qué quiero más, no qué debe parar',
          },
        },
        {
          id: 'concrete',
          label: { en: 'Say it so that one could see it happen', es: 'Decirlo de modo que se pueda ver' },
        },
        {
          id: 'small',
          label: {
            en: 'Make it small enough for this week',
            es: 'Hacerlo tan pequeño que quepa en esta semana',
          },
        },
        { id: 'ready', label: { en: 'It is fine as it is', es: 'Así está bien' } },
      ],
    },
    {
      kind: 'text',
      id: 'request',
      prompt: { en: 'I feel more … when we …', es: 'Siento más … cuando …' },
      hint: {
        en: 'Finish the sentence with one thing you could film: “I feel more at ease when we sit down for ten minutes before we cook.”',
        es: 'Termina la frase con algo que se pueda filmar: «Siento más calma cuando nos sentamos diez minutos antes de cocinar».',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      long: false,
      maxLength: 300,
    },
  ],
  script: [
    {
      kind: 'tell',
      id: 'requests-are-free',
      title: { en: 'A request leaves room', es: 'Un pedido deja espacio' },
      body: {
        en: 'A request is not a test, and an answer is not a verdict on love. There are three good answers: “yes”, “not yet”, and “another way”. If nothing is laid out, one of you can say a request out loud, or you can stop here.',
        es: 'Un pedido no es una prueba, y la respuesta no mide el amor. Hay tres buenas respuestas: «sí», «todavía no» y «de otra manera». Si no hay nada a la vista, se puede decir un pedido en voz alta, o dejarlo aquí.',
      },
    },
    {
      kind: 'lay',
      id: 'side-by-side',
      prompt: {
        en: 'Each of you reads your own request aloud, slowly. No answers yet.',
        es: 'Cada quien lee su pedido en voz alta, despacio. Todavía sin respuestas.',
      },
      from: ['request'],
      as: 'sides',
    },
    {
      kind: 'turn',
      id: 'first-why',
      prompt: {
        en: '{speaker}, paint the picture: when would it happen, how would it look, and what would it change in your day?',
        es: '{speaker}, pinta la escena: ¿cuándo pasaría, cómo se vería y qué cambiaría en tu día?',
      },
      listening: {
        en: '{listener}, look at the picture before you think about the answer.',
        es: '{listener}, mira la escena antes de pensar en la respuesta.',
      },
      minutes: 2,
    },
    {
      kind: 'tell',
      id: 'first-answer',
      title: { en: '{listener} answers', es: 'Contesta {listener}' },
      body: {
        en: '“Yes.” “Not yet, and here is what would help me.” “Another way: how about …?” {listener} may also take a few days to think. {speaker}, a simple “thank you for telling me” is enough.',
        es: '«Sí». «Todavía no, y esto me ayudaría». «De otra manera: ¿qué tal …?». {listener} también puede pensarlo unos días. {speaker}, con un «gracias por decírmelo» basta.',
      },
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-why',
      prompt: {
        en: '{speaker}, now your request. What does it look like on a plain weekday, and what would you feel more of?',
        es: '{speaker}, ahora tu pedido. ¿Cómo se ve un día cualquiera, y de qué sentirías más?',
      },
      listening: {
        en: '{listener}, this one stands on its own. It is not a trade for yours.',
        es: '{listener}, este pedido vale por sí solo. No es a cambio del tuyo.',
      },
      minutes: 2,
    },
    {
      kind: 'tell',
      id: 'second-answer',
      title: { en: 'Now {listener} answers', es: 'Ahora contesta {listener}' },
      body: {
        en: 'Yes, not yet, or another way. Promise only what you would do on a tired day. A smaller thing that you mean is worth more than a big one that you do not.',
        es: 'Sí, todavía no o de otra manera. Promete solo lo que harías en un día de cansancio. Vale más algo pequeño de verdad que algo grande a medias.',
      },
    },
    {
      kind: 'when',
      id: 'look-again',
      prompt: {
        en: 'If you try something, choose a day to look at it again: keep it, change it, or thank it and let it go.',
        es: 'Si hay algo para probar, aquí se elige un día para volver a mirarlo: seguir, cambiarlo, o dar las gracias y soltarlo.',
      },
    },
    {
      kind: 'close',
      id: 'asked-well',
      prompt: {
        en: 'One sentence each: what was good in how you were asked, or answered?',
        es: 'Una frase por persona: ¿qué te gustó de cómo te pidieron, o te respondieron?',
      },
    },
  ],
  after: [willingness.ask, helpful.ask],
  observes: [willingness.observed, helpful.observed],
}
