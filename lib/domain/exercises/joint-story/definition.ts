import type { Definition } from '../exercise.ts'
import { freeToDisagree, helpful } from '../private-word.ts'

const privately: ['me', 'therapist'] = ['me', 'therapist']

export const jointStory: Definition = {
  slug: 'joint-story',
  version: 1,
  group: 'story',
  title: { en: 'The story we tell', es: 'La historia que contamos' },
  purpose: {
    en: 'Put a hard chapter into words that both you and {partner} can live with, and name the next one.',
    es: 'Poner un capítulo difícil en palabras con las que {partner} y tú puedan vivir, y nombrar el siguiente.',
  },
  minutes: 25,
  mode: 'prepared',
  together: true,
  togetherAfterDays: 2,
  steps: [
    {
      kind: 'tell',
      id: 'how',
      title: { en: 'Your own draft first', es: 'Primero, tu propio borrador' },
      body: {
        en: 'Three short notes, just for you and {clinician} until you decide. Write like a kind witness who likes you both. If the chapter that comes to mind still burns or scares you, keep it for your therapist and take a smaller one.',
        es: 'Tres notas cortas, solo para ti y {clinician} hasta que decidas. Escribe con la mirada amable de alguien que les tiene cariño a {partner} y a ti. Si el capítulo que aparece todavía quema o da miedo, guárdalo para {clinician} y toma uno más pequeño.',
      },
    },
    {
      kind: 'text',
      id: 'hard-chapter',
      prompt: {
        en: 'Which hard chapter belongs in your story? What would you call it?',
        es: '¿Qué capítulo difícil es parte de la historia con {partner}? ¿Qué título le pondrías?',
      },
      hint: {
        en: '“The year of two jobs.” Two or three sentences on what happened, with no villain in it.',
        es: '«El año de los dos trabajos». Dos o tres frases sobre lo que pasó, sin villanos.',
      },
      audience: 'therapist',
      audiences: privately,
      long: true,
      maxLength: 1000,
    },
    {
      kind: 'text',
      id: 'pulled-together',
      prompt: {
        en: 'Where in it did the two of you pull together, even for one evening?',
        es: '¿En qué momento de ese capítulo hubo equipo entre {partner} y tú, aunque fuera una noche?',
      },
      hint: {
        en: '“When the power went out, we made soup by candlelight.”',
        es: '«Cuando se fue la luz, hicimos sopa a la luz de las velas».',
      },
      audience: 'therapist',
      audiences: privately,
      long: true,
      maxLength: 1000,
    },
    {
      kind: 'text',
      id: 'next-chapter',
      prompt: {
        en: 'How does the next chapter begin? Start with “We”.',
        es: '¿Cómo empieza el próximo capítulo? Comienza en plural, como en «Vamos» o «Volvemos».',
      },
      hint: {
        en: 'An ordinary scene is better than a promise: “We sit on the step and nobody is in a hurry.”',
        es: 'Una escena común es mejor que una promesa: «Nos sentamos en el escalón y nadie tiene prisa».',
      },
      audience: 'therapist',
      audiences: privately,
      long: true,
      maxLength: 1000,
    },
  ],
  script: [
    {
      kind: 'tell',
      id: 'rules',
      title: { en: 'Room for two views', es: 'Lugar para dos miradas' },
      body: {
        en: 'A shared story does not need one truth. “I saw it so, you saw it so” may stand in it. Keep out what only accuses. If you cannot find words tonight, leave the page as it is and take it to your session. Either of you can stop at any moment.',
        es: 'Una historia compartida no necesita una sola verdad. Puede decir «yo lo vi así, tú lo viste así». Deja fuera lo que solo acusa. Si hoy no aparecen las palabras, la página se queda como está y va a la sesión. Cualquiera puede parar en cualquier momento.',
      },
    },
    {
      kind: 'lay',
      id: 'drafts',
      prompt: {
        en: 'Each lays out as much of the draft as they like. Read both to the end before you speak.',
        es: 'Cada quien pone la parte del borrador que quiera. Primero se lee todo, después se habla.',
      },
      from: ['hard-chapter', 'pulled-together', 'next-chapter'],
      as: 'sides',
    },
    {
      kind: 'turn',
      id: 'first-turn',
      prompt: {
        en: '{speaker}, which sentence of {listener}’s would you like to keep in the shared story? And what must not be left out for you?',
        es: '{speaker}, ¿qué frase de {listener} te gustaría conservar en la historia compartida? ¿Y qué no puede faltar para ti?',
      },
      listening: {
        en: '{listener}, if little was laid out, listen to what {speaker} tells instead.',
        es: '{listener}, si hay poco sobre la mesa, escucha lo que {speaker} cuenta.',
      },
      minutes: 4,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-turn',
      prompt: {
        en: '{speaker}, the same from you: one sentence to keep, and one thing that has to be in it.',
        es: '{speaker}, lo mismo de tu parte: una frase que conservar y algo que tiene que estar.',
      },
      listening: {
        en: '{listener}, you are looking for words that fit you both.',
        es: '{listener}, se trata de encontrar palabras en las que quepa cada quien.',
      },
      minutes: 4,
    },
    {
      kind: 'agree',
      id: 'our-words',
      prompt: {
        en: 'Write it now, in a few sentences with “we”: the hard chapter, where you pulled together, and how the next one begins.',
        es: 'Ahora se escribe, en unas frases en plural: el capítulo difícil, dónde hubo unión y cómo empieza el siguiente.',
      },
      hint: {
        en: 'You will both see this. It becomes your story only when each of you has confirmed it on your own sign-in, and each can change it first.',
        es: 'Se verá en los dos teléfonos. Será la historia compartida solo cuando cada quien la confirme al entrar con su cuenta, y antes se puede cambiar.',
      },
      agreement: 'joint-story',
      maxLength: 4000,
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: at which word did you feel side by side?',
        es: 'Una frase por persona: ¿con qué palabra sentiste a la otra persona de tu lado?',
      },
    },
  ],
  after: [freeToDisagree.ask, helpful.ask],
  observes: [freeToDisagree.observed, helpful.observed],
}
