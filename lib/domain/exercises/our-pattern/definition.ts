import type { Definition } from '../exercise.ts'
import { helpful, word } from '../private-word.ts'

const noticed = word(
  'noticed-pattern',
  {
    en: 'These days, how often do you notice the loop while it is going on?',
    es: 'En estos días, ¿con qué frecuencia notas la rueda mientras está girando?',
  },
  { en: 'Noticed the loop', es: 'Notar la rueda' },
  [
    { en: 'Never', es: 'Nunca' },
    { en: 'Every time', es: 'Siempre' },
  ],
)

/** The prompts are read again beside the answers in the drawn loop, under each one's name: they begin a sentence. */
export const ourPattern: Definition = {
  slug: 'our-pattern',
  version: 1,
  group: 'talking',
  title: { en: 'The loop we get caught in', es: 'La rueda que nos atrapa' },
  purpose: {
    en: 'Draw the loop that keeps you and {partner} apart, look at it side by side, and find one way out each.',
    es: 'Dibujar la rueda que pone distancia entre {partner} y tú, mirarla de lado a lado y encontrar una salida cada quien.',
  },
  minutes: 20,
  mode: 'prepared',
  together: true,
  togetherAfterDays: 2,
  steps: [
    {
      kind: 'tell',
      id: 'own-part',
      title: { en: 'Your own part, in plain words', es: 'Tu parte, en palabras sencillas' },
      body: {
        en: 'Think of a small fight or silence that keeps coming back. Not the worst one. Write about your own moves only: most of them are a try to feel safe. On the day, you choose what to lay out, and keeping it is fine. If what happens makes you afraid, leave it out here and talk to {clinician} alone.',
        es: 'Piensa en una pelea pequeña o un silencio que vuelve una y otra vez. No el peor. Escribe solo sobre lo que haces tú: casi siempre es un intento de estar a salvo. Ese día eliges qué mostrar, y guardarlo está bien. Si lo que pasa te da miedo, no lo pongas aquí: háblalo a solas con {clinician}.',
      },
    },
    {
      kind: 'choice',
      id: 'first-move',
      prompt: {
        en: 'When the loop starts, which of these is most like you?',
        es: 'Cuando la rueda empieza a girar, ¿qué se parece más a ti?',
      },
      hint: {
        en: 'No move is better than another. Each one guards something.',
        es: 'Ninguna respuesta es mejor que otra. Cada una cuida algo.',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      options: [
        {
          id: 'press',
          label: {
            en: 'I move in: I ask, press, want to settle it now',
            es: 'Me acerco: pregunto, insisto, quiero aclararlo ya',
          },
        },
        {
          id: 'withdraw',
          label: {
            en: 'I move away: I go quiet, get busy, leave the room',
            es: 'Me alejo: callo, me ocupo en algo, salgo del cuarto',
          },
        },
        { id: 'defend', label: { en: 'I explain and defend myself', es: 'Explico y me defiendo' } },
        { id: 'give-in', label: { en: 'I give in, so that it stops', es: 'Cedo, para que se acabe' } },
        { id: 'varies', label: { en: 'It changes', es: 'Depende del día' } },
      ],
    },
    {
      kind: 'text',
      id: 'i-do',
      prompt: { en: 'When it starts, this is what I do:', es: 'Cuando empieza, esto es lo que hago:' },
      hint: {
        en: 'What a camera would see. “I ask the same thing again, louder.” “I pick up my phone.”',
        es: 'Lo que vería una cámara. «Pregunto lo mismo otra vez, más fuerte». «Agarro el teléfono».',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      long: false,
      maxLength: 240,
    },
    {
      kind: 'text',
      id: 'i-feel',
      prompt: { en: 'Underneath, this is what I feel:', es: 'Por debajo, esto es lo que siento:' },
      hint: {
        en: 'Look under the anger or the silence. It may be fear, hurt, shame, or just being tired.',
        es: 'Mira debajo del enojo o del silencio. Puede haber miedo, dolor, vergüenza o puro cansancio.',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      long: false,
      maxLength: 240,
    },
    {
      kind: 'text',
      id: 'sets-me-off',
      prompt: { en: 'This is what sets it off in me:', es: 'Esto es lo que lo enciende en mí:' },
      hint: {
        en: 'A small thing that one can see or hear: a sigh, a tone, a shut door, no reply. Leave out what it might mean.',
        es: 'Algo pequeño que se ve o se oye: un suspiro, un tono, una puerta cerrada, un mensaje sin respuesta. Sin explicar qué querrá decir.',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      long: false,
      maxLength: 240,
    },
    {
      kind: 'text',
      id: 'my-exit',
      prompt: { en: 'One way out that I can try:', es: 'Una salida que puedo probar:' },
      hint: {
        en: 'Something you can do in under a minute. “I say: I think it has got us again.” “I ask for ten minutes and come back.”',
        es: 'Algo que puedas hacer en menos de un minuto. «Digo: creo que la rueda nos agarró otra vez». «Pido diez minutos y vuelvo».',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      long: false,
      maxLength: 240,
    },
  ],
  script: [
    {
      kind: 'breathe',
      id: 'arrive',
      prompt: {
        en: 'Sit so that you can both see the phone, side by side. Breathe out slowly for a minute.',
        es: 'El teléfono a la vista, una silla al lado de la otra. Un minuto para soltar el aire despacio.',
      },
      seconds: 60,
    },
    {
      kind: 'tell',
      id: 'same-side',
      title: { en: 'The loop is over there, you are here', es: 'La rueda está allá, y aquí hay un equipo' },
      body: {
        en: 'In a loop, what one does sets the other off, and round it goes. For a small everyday loop like this one, it does not help to ask who began. Today you look at it from the same side, as you would look at bad weather on a map. If it starts to spin while you talk, say “there it is”, and stop as long as you like.',
        es: 'En una rueda, lo que hace alguien enciende a la otra persona, y así da vueltas. Si es pequeña y de todos los días, como esta, no ayuda preguntar quién empezó. Hoy se mira desde el mismo lado, como se mira una tormenta en un mapa. Si empieza a girar en plena charla, basta decir «ahí está» y parar el tiempo que haga falta.',
      },
    },
    {
      kind: 'lay',
      id: 'the-loop',
      prompt: {
        en: 'Follow the loop with a finger, slowly, all the way round. Whatever is not laid out can be said out loud, or left open.',
        es: 'Recorre la rueda con un dedo, despacio, la vuelta entera. Lo que no esté a la vista se puede decir en voz alta, o dejar abierto.',
      },
      from: ['i-do', 'i-feel', 'sets-me-off', 'my-exit'],
      as: 'loop',
    },
    {
      kind: 'turn',
      id: 'first-walk',
      prompt: {
        en: '{speaker}, walk {listener} around the loop from where you stand. Stay longest with what you feel underneath, the part that does not show.',
        es: '{speaker}, lleva a {listener} por la rueda desde tu lugar. Quédate más tiempo en lo que sientes por debajo, esa parte que no se ve.',
      },
      listening: {
        en: '{listener}, listen for the one thing you did not know.',
        es: '{listener}, escucha si aparece algo que no sabías.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'first-underneath',
      prompt: {
        en: '{listener}, say back what is going on underneath: “When it spins, you feel …, and so you …”.',
        es: '{listener}, di con tus palabras lo que pasa por debajo: «Cuando la rueda gira, sientes …, y entonces …».',
      },
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-walk',
      prompt: {
        en: '{speaker}, now show {listener} the same loop from your side. You do not have to match what was said before. It looks different from each chair.',
        es: '{speaker}, ahora muéstrale a {listener} la misma rueda desde tu lado. No hace falta que coincida con lo anterior. Desde cada silla se ve distinta.',
      },
      listening: {
        en: '{listener}, stay curious about the view from over there.',
        es: '{listener}, deja que te dé curiosidad cómo se ve desde allá.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'second-underneath',
      prompt: {
        en: '{listener}, say back what happens in {speaker} before the move that you can see.',
        es: '{listener}, di qué le pasa a {speaker} por dentro, antes de lo que se alcanza a ver.',
      },
    },
    {
      kind: 'tell',
      id: 'name-it',
      title: { en: 'Give it a name', es: 'Ponerle nombre' },
      body: {
        en: 'Find a name that you can both say kindly, even on a bad night: the spin cycle, the tide, old Grumble. Then each read your way out aloud. It is a gift, not a debt. If it helps once this week, you have learned something.',
        es: 'Un nombre que se pueda decir con cariño hasta en una mala noche: el carrusel, la marea, don Remolino. Después, cada quien lee en voz alta su salida. Es un regalo, no una deuda: si sirve una vez esta semana, ya se aprendió algo.',
      },
    },
    {
      kind: 'close',
      id: 'same-side-moment',
      prompt: {
        en: 'One sentence each: when did you feel that you were on the same side?',
        es: 'Una frase por persona: ¿en qué momento sentiste a la otra persona de tu lado?',
      },
    },
  ],
  after: [noticed.ask, helpful.ask],
  observes: [noticed.observed, helpful.observed],
}
