import type { HardMomentKind } from './agreement.ts'
import type { Text } from './exercises/text.ts'

/** A rule to start from: picked, edited or left out. `id` is for the page alone; only the words are kept. */
type StarterRule = { readonly id: string; readonly rule: Text }

/** What couples may want to promise each other, in the order of a quarrel: before, in the middle, after. */
const conflict: readonly StarterRule[] = [
  {
    id: 'one-topic',
    rule: {
      en: 'One topic at a time. Old cases stay closed.',
      es: 'Un tema a la vez. Los asuntos viejos se quedan cerrados.',
    },
  },
  {
    id: 'no-attacks',
    rule: {
      en: 'We talk about what happened, not about what kind of person the other is.',
      es: 'Hablamos de lo que pasó, no de cómo es la otra persona.',
    },
  },
  {
    id: 'no-names',
    rule: {
      en: 'No name-calling, no mocking, no rolling of eyes.',
      es: 'Sin insultos, sin burlas, sin poner los ojos en blanco.',
    },
  },
  {
    id: 'no-silent-treatment',
    rule: {
      en: 'No silent treatment. If I need quiet, I say so, and I say when I am back.',
      es: 'Sin castigar con el silencio. Si necesito callar, lo digo, y digo cuándo vuelvo.',
    },
  },
  {
    id: 'no-threats',
    rule: {
      en: 'No threats, of any kind. To leave the room or the house, to be calm or safe, is not a threat.',
      es: 'Sin amenazas, de ningún tipo. Salir del cuarto o de la casa para estar en calma o a salvo no es una amenaza.',
    },
  },
  {
    id: 'no-audience',
    rule: {
      en: 'We do not argue in front of children, or to make a show for friends or family.',
      es: 'No discutimos delante de niñas o niños, ni para dar un espectáculo a amistades o familia.',
    },
  },
  {
    id: 'low-voice',
    rule: {
      en: 'When a voice goes up, either of us may say “softer”. The other takes a breath.',
      es: 'Si alguien levanta la voz, cualquiera puede decir «más bajo». La otra persona respira.',
    },
  },
  {
    id: 'let-finish',
    rule: {
      en: 'Each of us may finish the sentence. Then the other says back what they heard.',
      es: 'Cada quien termina su frase. Luego la otra persona repite lo que oyó.',
    },
  },
  {
    id: 'pause-holds',
    rule: {
      en: 'Either of us may ask for a pause. The other lets go at once. We come back when we said, or set a new time.',
      es: 'Cualquiera puede pedir una pausa. La otra persona suelta el tema enseguida. Volvemos a la hora dicha, o ponemos otra.',
    },
  },
  {
    id: 'not-late',
    rule: {
      en: 'Nothing big after ten at night, or after a drink.',
      es: 'Nada importante después de las diez de la noche, ni después de tomar alcohol.',
    },
  },
  {
    id: 'end-kindly',
    rule: {
      en: 'We end with one thing we understood, even if nothing is solved.',
      es: 'Terminamos con una cosa que entendimos, aunque nada esté resuelto.',
    },
  },
]

/** Asking for space, apologising, repairing, and ordinary care while things are hard. */
const hardTimes: readonly StarterRule[] = [
  {
    id: 'ask-space',
    rule: {
      en: 'To ask for space we say: “I need some time. I will be back at …. This is not about leaving you.”',
      es: 'Para pedir espacio decimos: «Necesito un rato. Vuelvo a las …. No es para alejarme de ti».',
    },
  },
  {
    id: 'give-space',
    rule: {
      en: 'When one of us asks for space, the other does not follow, write or call until then.',
      es: 'Cuando alguien pide espacio, la otra persona no va detrás, no escribe ni llama hasta entonces.',
    },
  },
  {
    id: 'apologise',
    rule: {
      en: 'An apology names what I did and how it landed. It has no “but” in it.',
      es: 'Una disculpa nombra lo que hice y cómo llegó. No lleva ningún «pero».',
    },
  },
  {
    id: 'receive-apology',
    rule: {
      en: 'An apology may be heard without being answered at once.',
      es: 'Se puede escuchar una disculpa sin responder enseguida.',
    },
  },
  {
    id: 'repair',
    rule: {
      en: 'Either of us may try to mend it with a small sign: a cup of tea, a hand held out, “can we start again?”',
      es: 'Cualquiera puede dar el primer paso con un gesto pequeño: un té, una mano tendida, «¿empezamos de nuevo?».',
    },
  },
  {
    id: 'take-repair',
    rule: {
      en: 'It is fine to see such a sign and say: “I see it, and I need more time.”',
      es: 'Está bien ver ese gesto y decir: «Lo veo, y necesito más tiempo».',
    },
  },
  {
    id: 'good-morning',
    rule: {
      en: 'We say good morning and good night, also on hard days.',
      es: 'Nos damos los buenos días y las buenas noches, también en los días difíciles.',
    },
  },
  {
    id: 'no-big-decisions',
    rule: {
      en: 'In a hot moment we make no big decisions.',
      es: 'En caliente no tomamos decisiones grandes.',
    },
  },
  {
    id: 'ask-how',
    rule: {
      en: 'We ask “comfort, or ideas?” before we help.',
      es: 'Antes de ayudar preguntamos: «¿consuelo o ideas?».',
    },
  },
  {
    id: 'own-support',
    rule: {
      en: 'Each of us may talk about it with a friend. Nobody has to carry it alone.',
      es: 'Cada quien puede hablarlo con una amistad. Nadie tiene que cargar con esto a solas.',
    },
  },
]

/** The starter rules of a kind, at least eight each. */
export const starterRules: Readonly<Record<HardMomentKind, readonly StarterRule[]>> = {
  conflict,
  'hard-times': hardTimes,
}
