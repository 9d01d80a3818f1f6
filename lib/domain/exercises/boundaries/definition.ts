import type { Definition } from '../exercise.ts'
import type { AskStep } from '../steps.ts'
import type { Text } from '../text.ts'

/**
 * Nothing is made of the two lists: what both said yes to would tell who said no. Few may be shown at a time, so
 * that not showing is the ordinary thing and tells nothing.
 */
export const boundaries: Definition = {
  slug: 'boundaries',
  version: 1,
  group: 'touch',
  title: { en: 'Where I am at ease', es: 'Dónde me siento a gusto' },
  purpose: {
    en: 'Sort out for yourself what is fine with {partner} right now, what wants asking, and what can wait.',
    es: 'Ver para ti qué está bien ahora con {partner}, qué conviene preguntar y qué puede esperar.',
  },
  minutes: 10,
  mode: 'each',
  together: false,
  mostOffered: 3,
  steps: [
    {
      kind: 'tell',
      id: 'for-you',
      title: { en: 'This is first of all for you', es: 'Esto es ante todo para ti' },
      body: {
        en: 'Go by what is true today, not by what should be. “Not now” is a whole answer. None of them needs a reason. Each answer stays with you unless you choose otherwise. If you want, you can let {partner} read up to three at a time. Showing none is the usual thing. Nothing here is matched with what anyone else says.',
        es: 'Guíate por lo que es cierto hoy, no por lo que debería ser. «Ahora no» es una respuesta completa. Ninguna necesita un motivo. Cada respuesta se queda contigo si no eliges otra cosa. Si quieres, puedes dejar que {partner} lea hasta tres a la vez. No mostrar ninguna es lo más común. Nada de esto se cruza con lo que diga nadie más.',
      },
    },
    comfort('sit-close', { en: 'Sitting close on the sofa', es: 'Sentarnos cerca en el sofá' }),
    comfort('hold-hands', {
      en: 'Holding hands, at home or outside',
      es: 'Tomarnos de la mano, en casa o fuera',
    }),
    comfort('hug-hello', {
      en: 'A hug when one of us comes home',
      es: 'Un abrazo cuando alguien llega a casa',
    }),
    comfort('kiss-hello', { en: 'A kiss hello or goodbye', es: 'Un beso al llegar o al salir' }),
    comfort('in-passing', {
      en: 'A hand on my shoulder or back in passing',
      es: 'Una mano en el hombro o la espalda al pasar',
    }),
    inOwnWords(
      'touch-words',
      { en: 'Touch, in your own words', es: 'El contacto, con tus palabras' },
      {
        en: 'Where it is welcome, where it is not, what makes a yes easier. Skip it if you like.',
        es: 'Dónde es bienvenido, dónde no, qué hace más fácil un sí. Puedes saltártelo.',
      },
    ),
    comfort('when-quiet', {
      en: 'Being asked how I am when I have gone quiet',
      es: 'Que me pregunten cómo estoy cuando me quedo en silencio',
    }),
    comfort('late-talk', {
      en: 'A serious talk late in the evening',
      es: 'Una conversación seria tarde en la noche',
    }),
    comfort('told-to-others', {
      en: 'Telling friends or family about the two of us',
      es: 'Contar cosas de la relación a amistades o familia',
    }),
    comfort('jokes', {
      en: 'Jokes about me when others are there',
      es: 'Bromas sobre mí delante de otras personas',
    }),
    inOwnWords(
      'talk-words',
      { en: 'Talking, in your own words', es: 'Las conversaciones, con tus palabras' },
      {
        en: 'A subject that needs care, a good hour, a tone that helps you stay.',
        es: 'Un tema que pide cuidado, una buena hora, un tono que te ayuda a quedarte.',
      },
    ),
    comfort('closed-door', {
      en: 'Coming in when my door is closed',
      es: 'Entrar cuando mi puerta está cerrada',
    }),
    comfort('after-work', {
      en: 'Being spoken to right after I get home',
      es: 'Que me hablen en cuanto llego a casa',
    }),
    comfort('my-things', { en: 'Using my things', es: 'Usar mis cosas' }),
    comfort('visitors', { en: 'Having people over', es: 'Invitar gente a casa' }),
    inOwnWords(
      'space-words',
      { en: 'Your own space, in your own words', es: 'Tu espacio, con tus palabras' },
      {
        en: 'A corner, an hour, a habit that is yours, and how you would like it kept.',
        es: 'Un rincón, una hora, una costumbre que es tuya, y cómo te gustaría que se cuide.',
      },
    ),
    inOwnWords(
      'saying-not-now',
      { en: 'What makes it easier for you to say “not now”?', es: '¿Qué te ayuda a decir «ahora no»?' },
      {
        en: 'A word, a sign, being asked early, or the way in which it is taken.',
        es: 'Una palabra, una señal, que te pregunten con tiempo, o la forma en que se recibe.',
      },
    ),
    {
      kind: 'tell',
      id: 'look-again',
      title: { en: 'A day to look again', es: 'Un día para volver a mirar' },
      body: {
        en: 'What suits you can change with the season, with rest, with trust. Choose a day for yourself, about a month from now, and go through it again. You do not have to stand by what you said today, and a yes from this list never takes the place of a question in the moment.',
        es: 'Lo que te va bien puede cambiar con la época del año, con el descanso, con la confianza. Elige un día para ti, más o menos dentro de un mes, y repásalo otra vez. No tienes que sostener lo que dijiste hoy, y un sí de esta lista nunca reemplaza la pregunta del momento.',
      },
    },
  ],
  observes: [],
}

function comfort(id: string, prompt: Text): AskStep {
  return {
    kind: 'choice',
    id,
    prompt,
    audience: 'me',
    options: [
      { id: 'yes', label: { en: 'Yes', es: 'Sí' } },
      { id: 'ask-first', label: { en: 'Ask me first', es: 'Pregúntame antes' } },
      { id: 'not-now', label: { en: 'Not now', es: 'Ahora no' } },
    ],
  }
}

function inOwnWords(id: string, prompt: Text, hint: Text): AskStep {
  return { kind: 'text', id, prompt, hint, audience: 'me', long: true, maxLength: 600 }
}
