import type { Definition } from '../exercise.ts'
import { freeToDisagree, helpful } from '../private-word.ts'

export const returnPlan: Definition = {
  slug: 'return-plan',
  version: 1,
  group: 'repair',
  title: { en: 'Back from the time-out', es: 'De vuelta de la pausa' },
  purpose: {
    en: 'After a break, come back as a team: both sides first, then one small proposal.',
    es: 'Después de una pausa, volver en equipo: primero las dos miradas, después una propuesta pequeña.',
  },
  minutes: 15,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'breathe',
      id: 'arrive',
      prompt: {
        en: 'Feel the chair carry you. If your heart is still racing, take more time first. The talk can wait.',
        es: 'Siente cómo te sostiene la silla. Si el corazón todavía late muy rápido, date más tiempo. La conversación puede esperar.',
      },
      seconds: 60,
    },
    {
      kind: 'tell',
      id: 'same-side',
      title: { en: 'On the same side of the table', es: 'Del mismo lado de la mesa' },
      body: {
        en: 'Sit next to each other if that feels all right, with the phone in front of you. The problem lies there. It is not one of you. If one side wins, you both lose something, so look for what both can live with. If it gets hot again, take another pause: that is part of the plan.',
        es: 'Si se siente bien, mejor sentarse lado a lado, con el teléfono enfrente. El problema está ahí. No es ninguna de las dos personas. Si un lado gana, ambas partes pierden algo; mejor buscar lo que sirva a cada quien. Si todo se calienta otra vez, se hace otra pausa: es parte del plan.',
      },
    },
    {
      kind: 'turn',
      id: 'first-view',
      prompt: {
        en: '{speaker}, tell how it looks from where {listener} stands, as fairly as you can. Begin with “From your side”.',
        es: '{speaker}, cuenta cómo se ve desde el lugar de {listener}, con toda la justicia que puedas. Empieza con «Desde tu lado».',
      },
      listening: {
        en: '{listener}, let {speaker} finish. Then one sentence: what was right, or what is still missing.',
        es: '{listener}, deja que {speaker} termine. Después, una frase: qué estuvo bien o qué falta todavía.',
      },
      minutes: 2,
    },
    { kind: 'swap', id: 'to-second' },
    {
      kind: 'turn',
      id: 'second-view',
      prompt: {
        en: '{speaker}, now you: what may have hurt {listener}, and what was {listener} hoping for? A guess is fine if you say that it is one.',
        es: '{speaker}, ahora tú: ¿qué pudo haberle dolido a {listener}, y qué esperaba? Puedes suponer, si dices que es una suposición.',
      },
      listening: {
        en: '{listener}, hear the effort in it. Then set one thing right, if you need to.',
        es: '{listener}, nota el esfuerzo. Después corrige una sola cosa, si hace falta.',
      },
      minutes: 2,
    },
    {
      kind: 'turn',
      id: 'second-need',
      prompt: {
        en: '{speaker}, your own need in one sentence: “I need some sign that you are coming back.” Leave out what {listener} did.',
        es: '{speaker}, tu propia necesidad en una frase: «Necesito alguna señal de que vas a volver». Deja fuera lo que hizo {listener}.',
      },
      minutes: 1,
    },
    {
      kind: 'mirror',
      id: 'second-mirror',
      prompt: {
        en: '{listener}, say the need back in one sentence. You are not promising anything yet.',
        es: '{listener}, repite la necesidad en una frase. Todavía no prometes nada.',
      },
    },
    { kind: 'swap', id: 'back-to-first' },
    {
      kind: 'turn',
      id: 'first-need',
      prompt: {
        en: '{speaker}, and your need? Say it so that {listener} could picture it on a plain day.',
        es: '{speaker}, ¿y tu necesidad? Dila de modo que {listener} pueda imaginarla en un día cualquiera.',
      },
      minutes: 1,
    },
    {
      kind: 'mirror',
      id: 'first-mirror',
      prompt: {
        en: '{listener}, say it back, and check that you have the need and not the complaint.',
        es: '{listener}, repítela y revisa que sea la necesidad y no la queja.',
      },
    },
    {
      kind: 'agree',
      id: 'proposal',
      prompt: {
        en: 'Write one proposal that gives each need a little room. What happens, when, and who begins?',
        es: 'Por escrito, una propuesta que le dé un poco de lugar a cada necesidad. ¿Qué pasa, cuándo y quién empieza?',
      },
      hint: {
        en: 'A middle way counts, and so does taking turns. “Whoever asks for a pause says when we go on.” You each confirm it later on your own phone, or leave it open and look again.',
        es: 'Vale un punto medio, y también turnarse. «Quien pide una pausa dice cuándo seguimos». Cada quien la confirma después en su propio teléfono, o la deja abierta para revisarla.',
      },
      agreement: 'proposal',
      maxLength: 1000,
    },
    {
      kind: 'when',
      id: 'look-again',
      prompt: {
        en: 'Choose a day to see how it went. About a week is often right.',
        es: 'Elegir un día para ver cómo fue. Más o menos una semana suele estar bien.',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: when did you notice that you were on the same side?',
        es: 'Una frase por persona: ¿cuándo notaste que la otra persona estaba de tu lado?',
      },
    },
  ],
  after: [
    {
      kind: 'scale',
      id: 'resolved',
      prompt: {
        en: 'How settled is this for you now?',
        es: '¿Cuánto sientes que esto ya quedó resuelto?',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      low: 0,
      high: 10,
      lowLabel: { en: 'Not settled', es: 'Nada' },
      highLabel: { en: 'Fully settled', es: 'Del todo' },
    },
    freeToDisagree.ask,
    helpful.ask,
  ],
  observes: [
    {
      name: 'resolved',
      label: { en: 'How settled it is', es: 'Cuánto quedó resuelto' },
      low: 0,
      high: 10,
      favourable: 'higher',
      from: 'resolved',
    },
    freeToDisagree.observed,
    helpful.observed,
  ],
}
