import type { Definition } from '../exercise.ts'
import { feltHeard, helpful } from '../private-word.ts'

export const celebrate: Definition = {
  slug: 'celebrate',
  version: 1,
  group: 'story',
  title: { en: 'What we did', es: 'Lo que hicimos' },
  purpose: {
    en: 'At the end of a stretch, thank {partner}, name what you dared, and say what you want to go on with.',
    es: 'Al final de una etapa, dar gracias a {partner}, nombrar a qué te atreviste y decir con qué quieres seguir.',
  },
  minutes: 10,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'stretch',
      title: { en: 'A rest on the stairs', es: 'Un descanso en la escalera' },
      body: {
        en: 'You have come up a few stairs. Look back down, not only up. Perhaps you did less than you had planned, or the way was crooked. Starting to talk about it was a step as well. If today is not a day for this, leave it for another. Either of you can stop at any moment.',
        es: 'Se han subido algunos escalones. Vale la pena mirar hacia abajo, no solo hacia arriba. Tal vez fue menos de lo planeado, o el camino dio vueltas. Empezar a hablar también fue un escalón. Si hoy no es el día, puede quedar para otro. Cualquiera puede parar en cualquier momento.',
      },
    },
    {
      kind: 'turn',
      id: 'first-thanks',
      prompt: {
        en: '{speaker}, thank {listener} for one thing in these weeks that was not easy to do.',
        es: '{speaker}, dale las gracias a {listener} por algo de estas semanas que no fue fácil.',
      },
      listening: { en: '{listener}, just receive it.', es: '{listener}, solo recíbelo.' },
      minutes: 2,
    },
    { kind: 'swap', id: 'to-second' },
    {
      kind: 'turn',
      id: 'second-thanks',
      prompt: {
        en: '{speaker}, what do you want to thank {listener} for? Think of a moment that almost went by unseen.',
        es: '{speaker}, ¿por qué quieres darle las gracias a {listener}? Piensa en un momento que casi pasa inadvertido.',
      },
      listening: { en: '{listener}, your turn to receive.', es: '{listener}, ahora te toca recibir.' },
      minutes: 2,
    },
    {
      kind: 'turn',
      id: 'second-dared',
      prompt: {
        en: '{speaker}, stay with yourself now: what did you dare in these weeks that the person you were before would not have?',
        es: '{speaker}, ahora quédate contigo: ¿a qué te atreviste en estas semanas que antes no habrías hecho?',
      },
      listening: {
        en: '{listener}, look for the courage in it, even if it was quiet.',
        es: '{listener}, busca la valentía que hubo, aunque fuera callada.',
      },
      minutes: 2,
    },
    { kind: 'swap', id: 'back-to-first' },
    {
      kind: 'turn',
      id: 'first-dared',
      prompt: {
        en: '{speaker}, and what did you dare? Saying no, asking for help and resting all count.',
        es: '{speaker}, ¿y a qué te atreviste tú? Decir que no, pedir ayuda y descansar también cuentan.',
      },
      listening: {
        en: '{listener}, tell {speaker} with your eyes that you saw it.',
        es: '{listener}, dile a {speaker} con la mirada que lo viste.',
      },
      minutes: 2,
    },
    {
      kind: 'tell',
      id: 'when-it-slips',
      title: { en: 'When it slips', es: 'Cuando hay un tropiezo' },
      body: {
        en: 'Hard weeks will come again. They do not undo this. A setback is news: it shows where the next small step goes, and the same steps can help once more. Pause, come back, listen, say thank you.',
        es: 'Volverán semanas difíciles. No borran esto. Un tropiezo es información: muestra dónde va el siguiente paso pequeño, y los mismos pasos pueden servir otra vez. Pausa, volver, escuchar, dar las gracias.',
      },
    },
    {
      kind: 'close',
      id: 'go-on-with',
      prompt: {
        en: 'One sentence each: “I want to go on with …”. Choose something you like doing.',
        es: 'Una frase por persona: «Quiero seguir con…». Que sea algo que te guste hacer.',
      },
    },
  ],
  after: [feltHeard.ask, helpful.ask],
  observes: [feltHeard.observed, helpful.observed],
}
