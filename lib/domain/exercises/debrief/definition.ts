import type { Definition } from '../exercise.ts'
import { helpful } from '../private-word.ts'

export const debrief: Definition = {
  slug: 'debrief',
  version: 1,
  group: 'repair',
  title: { en: 'As a camera saw it', es: 'Como lo vio una cámara' },
  purpose: {
    en: 'Go back over a hard moment in plain facts, find what was good in it, and take one thing along.',
    es: 'Repasar un momento difícil con hechos, encontrar lo bueno y llevarse una cosa.',
  },
  minutes: 10,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'camera',
      title: { en: 'Facts first', es: 'Primero, los hechos' },
      body: {
        en: 'Choose one moment that is over and no longer raw. If it is still raw, another day is better. One that scared you is for your therapist alone. First say only what a camera could have caught: who said what, where, at what time. No reasons, no “always”, no “never”. Your two films may differ. That is normal, and no one has to cut them into one. Either of you can stop at any moment.',
        es: 'Elige un momento que ya pasó y ya no duele tanto. Si todavía duele, otro día es mejor. Uno que te dio miedo es para contarlo a solas en terapia. Primero, solo lo que una cámara habría captado: quién dijo qué, dónde, a qué hora. Sin motivos, sin «siempre», sin «nunca». Las dos películas pueden ser distintas. Es normal, y nadie tiene que unirlas. Se puede parar en cualquier momento.',
      },
    },
    {
      kind: 'turn',
      id: 'first-film',
      prompt: {
        en: '{speaker}, tell the scene from the start. If you catch yourself at a “because”, go back to what could be seen and heard.',
        es: '{speaker}, cuenta la escena desde el principio. Si te encuentras en un «porque», vuelve a lo que se podía ver y oír.',
      },
      listening: {
        en: '{listener}, watch it like a film. Keep your own version for your turn.',
        es: '{listener}, mírala como una película. Guarda tu versión para tu turno.',
      },
      minutes: 2,
    },
    { kind: 'swap', id: 'to-second' },
    {
      kind: 'turn',
      id: 'second-film',
      prompt: {
        en: '{speaker}, now the scene from where you stood. Add what your camera caught and the first one did not.',
        es: '{speaker}, ahora la escena desde tu lugar. Agrega lo que captó tu cámara y la primera no.',
      },
      listening: {
        en: '{listener}, if a fact is new to you, let it be new.',
        es: '{listener}, si un hecho te resulta nuevo, deja que sea nuevo.',
      },
      minutes: 2,
    },
    {
      kind: 'turn',
      id: 'second-good',
      prompt: {
        en: '{speaker}, what did {listener} do in that scene that you can value? A lower voice, a step back, asking later how you were. If nothing comes, pass.',
        es: '{speaker}, ¿qué hizo {listener} en esa escena que puedes valorar? Bajar la voz, dar un paso atrás, preguntar después cómo estabas. Si no te viene nada, pasa.',
      },
      minutes: 1,
    },
    { kind: 'swap', id: 'to-first' },
    {
      kind: 'turn',
      id: 'first-good',
      prompt: {
        en: '{speaker}, and what can you value in {listener} there? If nothing comes, that is fine too.',
        es: '{speaker}, ¿y qué puedes valorar ahí de {listener}? Si no te viene nada, también está bien.',
      },
      minutes: 1,
    },
    {
      kind: 'turn',
      id: 'first-next',
      prompt: {
        en: '{speaker}, one thing that you want to do yourself next time, small enough to do while upset.',
        es: '{speaker}, una cosa que quieras hacer la próxima vez, tan pequeña que se pueda hacer en pleno enojo.',
      },
      listening: {
        en: '{listener}, add nothing. It is enough as it is.',
        es: '{listener}, no agregues nada. Así es suficiente.',
      },
      minutes: 1,
    },
    { kind: 'swap', id: 'back-to-second' },
    {
      kind: 'turn',
      id: 'second-next',
      prompt: {
        en: '{speaker}, and one thing for you. It is about your own part only.',
        es: '{speaker}, y una cosa para ti. Solo sobre tu propia parte.',
      },
      minutes: 1,
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: where did the two films come a little closer?',
        es: 'Una frase por persona: ¿en qué punto se acercaron un poco las dos películas?',
      },
    },
  ],
  after: [helpful.ask],
  observes: [helpful.observed],
}
