import type { Definition } from '../exercise.ts'
import { freeToPause } from '../private-word.ts'

/** Readiness for touch is asked of nobody who was not first asked alone, so it waits as a together exercise does. */
export const pace: Definition = {
  slug: 'pace',
  version: 1,
  group: 'touch',
  title: { en: 'Our pace', es: 'Nuestro ritmo' },
  purpose: {
    en: 'Say in private how ready you feel for a next step in touch or openness. The slower pace leads.',
    es: 'Decir en privado si te vendría bien un paso más, en el contacto o al abrirte. Marca el ritmo quien va más despacio.',
  },
  minutes: 1,
  mode: 'standing',
  together: true,
  steps: [
    {
      kind: 'tell',
      id: 'how',
      title: { en: 'No step on one person’s wish', es: 'Ningún paso por deseo de una sola persona' },
      body: {
        en: 'Before a session you are asked, alone: ready, stay, or step back. You and {clinician} talk about the steps there, and only a session can bring the next one. In between nothing goes up. A step back is always open. You can take it now, and then you may both notice. Or you can take it quietly at the next session. It needs no reason.',
        es: 'Antes de una sesión se te pregunta a solas: dar un paso, quedarte o dar un paso atrás. De los pasos se habla ahí con {clinician}, y solo en una sesión llega el siguiente. Entre sesiones nada sube. Dar un paso atrás siempre se puede. Puedes hacerlo ahora, y entonces quizá se note. O puedes hacerlo sin ruido en la próxima sesión. No hace falta un motivo.',
      },
    },
    {
      kind: 'open',
      id: 'open',
      title: { en: 'Look at your pace', es: 'Ver el ritmo' },
      body: {
        en: 'See where you are. What you answer there is for you and {clinician}.',
        es: 'Mira dónde estás. Lo que respondes ahí es para {clinician} y para ti.',
      },
      place: 'pace',
    },
    freeToPause.ask,
  ],
  observes: [freeToPause.observed],
}
