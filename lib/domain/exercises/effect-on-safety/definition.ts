import type { Definition } from '../exercise.ts'
import { helpful, word } from '../private-word.ts'

const safety = word(
  'safety',
  {
    en: 'Right now, how safe does it feel to be open with {partner}?',
    es: 'En este momento, ¿cuánta seguridad sientes para abrirte con {partner}?',
  },
  { en: 'Safe to be open', es: 'Seguridad para abrirse' },
  [
    { en: 'Not at all', es: 'Ninguna' },
    { en: 'Very safe', es: 'Mucha' },
  ],
)

/** Meant for everyday habits: whoever is afraid gets a door to their therapist alone, in words that accuse nobody. */
export const effectOnSafety: Definition = {
  slug: 'effect-on-safety',
  version: 1,
  group: 'talking',
  title: { en: 'How it lands in me', es: 'Cómo me llega' },
  purpose: {
    en: 'Name one everyday habit, say what it does to your sense of safety, and hear that said back.',
    es: 'Nombrar una costumbre de todos los días, decir cómo afecta tu sensación de seguridad y comprobar que se entendió.',
  },
  minutes: 15,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'ground',
      id: 'arrive',
      prompt: {
        en: 'First, let your body know that you are here and that nothing has to be settled tonight.',
        es: 'Primero, que el cuerpo sepa dónde está y que esta noche no hay que resolver nada.',
      },
    },
    {
      kind: 'tell',
      id: 'size',
      title: { en: 'Keep it small and everyday', es: 'Algo pequeño y de todos los días' },
      body: {
        en: 'A tone, a sigh, a phone that rings at dinner, a joke in front of friends. Say what it does in you, not what kind of person does it. Bigger things, or ones that scare you, are better told first to your therapist alone. And you can always stop here.',
        es: 'Un tono, un suspiro, un teléfono que suena en la cena, una broma delante de amistades. Se dice qué mueve por dentro, no qué clase de persona lo hace. Lo más grande, o lo que da miedo, es mejor contarlo antes, a solas, en terapia. Y siempre se puede parar aquí.',
      },
    },
    {
      kind: 'turn',
      id: 'first-landing',
      prompt: {
        en: '{speaker}, fill in the sentence: “When I hear or see …, my body …, and a part of me thinks …”. Then say what would help that part settle.',
        es: '{speaker}, completa la frase: «Cuando oigo o veo …, mi cuerpo …, y una parte de mí piensa …». Después di qué ayudaría a que esa parte se calme.',
      },
      listening: {
        en: '{listener}, notice the voice, the hands and the face as well as the words.',
        es: '{listener}, fíjate en la voz, las manos y la cara, además de las palabras.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'first-cues',
      prompt: {
        en: '{listener}, say back three things: how it sounded, what you saw, and what {speaker} seems to need. No reasons of your own yet.',
        es: '{listener}, di con tus palabras tres cosas: cómo sonó, qué viste y qué parece necesitar {speaker}. Todavía sin tus razones.',
      },
    },
    {
      kind: 'tell',
      id: 'first-advice',
      title: { en: '{speaker} decides what comes next', es: '{speaker} decide qué sigue' },
      body: {
        en: '{speaker} may ask for an idea, or for nothing more. Unless {speaker} asks, {listener} keeps advice back. “Thank you for telling me” is a full answer.',
        es: '{speaker} puede pedir una idea, o nada más. Si no la pide, {listener} se guarda los consejos. «Gracias por contármelo» es una respuesta completa.',
      },
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-landing',
      prompt: {
        en: '{speaker}, your turn, with something small of your own. What do you see or hear, where in your body does it land, and what does it tell you about how safe you are?',
        es: '{speaker}, te toca, con algo pequeño tuyo. ¿Qué ves u oyes, en qué parte del cuerpo te llega y qué te dice sobre cuánta seguridad tienes?',
      },
      listening: {
        en: '{listener}, you are hearing how it lands, not a verdict on what you meant.',
        es: '{listener}, oyes cómo llega algo, no un veredicto sobre lo que quisiste.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'second-cues',
      prompt: {
        en: '{listener}, say back the tone that you heard, what the body showed, and the need beneath it.',
        es: '{listener}, nombra el tono que oíste, lo que mostró el cuerpo y la necesidad que hay debajo.',
      },
    },
    {
      kind: 'tell',
      id: 'second-advice',
      title: { en: 'Now {speaker} decides', es: 'Ahora decide {speaker}' },
      body: {
        en: 'An idea, a quiet minute or just a thank-you: {speaker} says which one fits, and {listener} gives only that.',
        es: 'Una idea, un minuto de silencio o solo un gracias: {speaker} dice qué le viene bien, y {listener} da solo eso.',
      },
    },
    {
      kind: 'close',
      id: 'softer',
      prompt: {
        en: 'One sentence each: what in the other’s way of listening helped you settle?',
        es: 'Una frase por persona: ¿qué te ayudó a calmarte en la forma de escuchar de la otra persona?',
      },
    },
  ],
  after: [safety.ask, helpful.ask],
  observes: [safety.observed, helpful.observed],
}
