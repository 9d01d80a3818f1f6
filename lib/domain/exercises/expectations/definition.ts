import type { Definition } from '../exercise.ts'
import { feltHeard, helpful } from '../private-word.ts'

const privately: ['me', 'therapist'] = ['me', 'therapist']

export const expectations: Definition = {
  slug: 'expectations',
  version: 1,
  group: 'story',
  title: { en: 'Then, now, next', es: 'Antes, ahora, después' },
  purpose: {
    en: 'Compare what you once expected with what you want now, and let {partner} know which is which.',
    es: 'Comparar lo que esperabas antes con lo que quieres ahora, y que {partner} sepa cuál es cuál.',
  },
  minutes: 15,
  mode: 'prepared',
  together: true,
  togetherAfterDays: 2,
  steps: [
    {
      kind: 'tell',
      id: 'how',
      title: { en: 'Expectations age', es: 'Las expectativas envejecen' },
      body: {
        en: 'Most of us begin with a picture that we never said out loud. Then life changes, and the picture stays on the wall. Write a few lines on yours. You decide later what {partner} gets to see.',
        es: 'Casi siempre se empieza con una imagen que nunca se dijo en voz alta. Después la vida cambia y la imagen sigue en la pared. Escribe unas líneas sobre la tuya. Más tarde decides qué le muestras a {partner}.',
      },
    },
    {
      kind: 'text',
      id: 'at-first',
      prompt: {
        en: 'Then: what did you expect of life as a couple when the two of you began?',
        es: 'Antes: ¿qué esperabas de la vida en pareja cuando todo empezó?',
      },
      hint: {
        en: '“That we would eat at one table every night.” “That you would know without my saying it.”',
        es: '«Que cenaríamos a la misma mesa cada noche». «Que lo sabrías sin que yo lo dijera».',
      },
      audience: 'therapist',
      audiences: privately,
      long: true,
      maxLength: 1000,
    },
    {
      kind: 'text',
      id: 'life-changed',
      prompt: {
        en: 'What in life has changed since: a job, children or none, health, a move, age, a loss?',
        es: '¿Qué cambió en la vida desde entonces: trabajo, hijas o hijos o no tenerlos, salud, una mudanza, la edad, una pérdida?',
      },
      audience: 'therapist',
      audiences: privately,
      long: false,
      maxLength: 500,
    },
    {
      kind: 'text',
      id: 'now',
      prompt: {
        en: 'Now: what do you want today, as the person you have become?',
        es: 'Ahora: ¿qué quieres hoy, con todo lo que has vivido?',
      },
      hint: {
        en: 'Something one could see from outside helps most: “Two evenings a week with no plans.”',
        es: 'Ayuda que se pueda ver desde fuera: «Dos noches por semana sin planes».',
      },
      audience: 'therapist',
      audiences: privately,
      long: true,
      maxLength: 1000,
    },
    {
      kind: 'text',
      id: 'let-go',
      prompt: {
        en: 'Next: what are you ready to let go of, if anything?',
        es: 'Después: ¿qué puedes ir soltando, si hay algo?',
      },
      hint: {
        en: 'Letting go can be sad, and it can be a relief. “Nothing yet” is an answer too.',
        es: 'Soltar puede dar tristeza, y también alivio. «Todavía nada» también es una respuesta.',
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
      title: { en: 'No debt collecting', es: 'Sin cobrar cuentas' },
      body: {
        en: 'What one of you hoped for was never a contract that the other signed. Hear it as news about a person, not as a bill. You do not have to grant anything. Either of you can stop at any moment.',
        es: 'Lo que una persona esperaba nunca fue un contrato firmado por la otra. Es una noticia sobre alguien, no una factura. No hay que conceder nada. Cualquiera puede parar en cualquier momento.',
      },
    },
    {
      kind: 'lay',
      id: 'pictures',
      prompt: {
        en: 'Each lays out what they want to show. Read from “then” to “next”.',
        es: 'Cada quien pone lo que quiera mostrar. Se lee desde «antes» hasta «después».',
      },
      from: ['at-first', 'life-changed', 'now', 'let-go'],
      as: 'sides',
    },
    {
      kind: 'turn',
      id: 'first-turn',
      prompt: {
        en: '{speaker}, where has your wish changed the most since the beginning, and what changed it?',
        es: '{speaker}, ¿dónde cambió más tu deseo desde el principio, y qué lo cambió?',
      },
      listening: {
        en: '{listener}, see if there is something here that you did not know.',
        es: '{listener}, fíjate si hay aquí algo que no sabías.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'first-mirror',
      prompt: {
        en: '{listener}, put it in one sentence: “Once you hoped for …, and today you want …”',
        es: '{listener}, ponlo en una frase: «Antes esperabas…, y hoy quieres…».',
      },
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-turn',
      prompt: {
        en: '{speaker}, and with you? What has stayed the same, and what would you ask for in a new way?',
        es: '{speaker}, ¿y en ti? ¿Qué sigue igual y qué pedirías de otro modo?',
      },
      listening: {
        en: '{listener}, you do not have to have the answer to this wish.',
        es: '{listener}, no te toca tener la respuesta a este deseo.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'second-mirror',
      prompt: {
        en: '{listener}, say back the wish of today in one sentence, and ask if it fits.',
        es: '{listener}, di en una frase cuál es el deseo de hoy y pregunta si es así.',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: an old picture you can smile at, or a new one you like.',
        es: 'Una frase por persona: una imagen vieja que ya te hace sonreír, o una nueva que te gusta.',
      },
    },
  ],
  after: [feltHeard.ask, helpful.ask],
  observes: [feltHeard.observed, helpful.observed],
}
