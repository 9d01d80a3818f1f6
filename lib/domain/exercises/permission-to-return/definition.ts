import type { Definition } from '../exercise.ts'
import { helpful } from '../private-word.ts'

export const permissionToReturn: Definition = {
  slug: 'permission-to-return',
  version: 1,
  group: 'talking',
  title: { en: 'When silence has settled in', es: 'Cuando se instala el silencio' },
  purpose: {
    en: 'Three minutes to say that things went quiet, and to choose when you will come back to each other.',
    es: 'Tres minutos para decir que hay silencio y elegir cuándo volver a acercarse.',
  },
  minutes: 3,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'name-it',
      title: { en: 'Say it kindly', es: 'Decirlo con cariño' },
      body: {
        en: '{opener} can begin: “It has got quiet between us, and I miss you.” Or: “I think we have both pulled back a bit.” No reasons, no list. {listener} only needs to nod, or to say “yes, I noticed”. “Not today” is a good answer too.',
        es: 'Puede empezar {opener}: «Hay silencio entre tú y yo, y te extraño». O: «Creo que tomamos un poco de distancia». Sin razones, sin lista. A {listener} le basta asentir o decir «sí, lo noté». «Hoy no» también es una buena respuesta.',
      },
    },
    {
      kind: 'tell',
      id: 'ask-to-return',
      title: { en: 'Ask to come back to it', es: 'Pedir permiso para volver' },
      body: {
        en: '{speaker} asks: “May I come back to this with you, at a time that suits you?” {listener} may say yes, “later”, or “not this subject”. Whoever needs more quiet can ask for it, with or without a day.',
        es: '{speaker} pregunta: «¿Puedo volver a esto contigo, cuando te venga bien?». {listener} puede decir que sí, «más adelante» o «este tema no». Quien necesite más silencio puede pedirlo, con día o sin día.',
      },
    },
    {
      kind: 'when',
      id: 'come-back',
      prompt: {
        en: 'Choose a day that is kind to you both, or leave it open. It becomes a reminder for each of you. A short walk or a cup of tea is enough of a plan.',
        es: 'Un día que sea amable para cada quien, o ninguno por ahora. Queda como recordatorio en los dos teléfonos. Con una vuelta corta o un té ya hay plan.',
      },
    },
    {
      kind: 'close',
      id: 'until-then',
      prompt: {
        en: 'One sentence each to hold until then. “I am still here” is plenty.',
        es: 'Una frase por persona para guardar hasta ese día. Con «sigo aquí» basta.',
      },
    },
  ],
  after: [helpful.ask],
  observes: [helpful.observed],
}
