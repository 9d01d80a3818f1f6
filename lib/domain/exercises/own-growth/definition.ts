import type { Definition } from '../exercise.ts'
import { helpful, word } from '../private-word.ts'

const selfCare = word(
  'self-care',
  {
    en: 'How well did you look after yourself in the last seven days?',
    es: '¿Qué tan bien cuidaste de ti en los últimos siete días?',
  },
  { en: 'Self-care', es: 'Cuidado propio' },
  [
    { en: 'Not at all', es: 'Nada' },
    { en: 'Very well', es: 'Muy bien' },
  ],
)

export const ownGrowth: Definition = {
  slug: 'own-growth',
  version: 1,
  group: 'story',
  title: { en: 'Time for myself, for us', es: 'Tiempo para mí, y para la pareja' },
  purpose: {
    en: 'Plan one thing that does you good, and hear how {partner} can make room for it.',
    es: 'Planear algo que te haga bien, y escuchar cómo {partner} puede abrirle espacio.',
  },
  minutes: 10,
  mode: 'prepared',
  together: true,
  togetherAfterDays: 1,
  steps: [
    selfCare.ask,
    {
      kind: 'choice',
      id: 'area',
      prompt: { en: 'What are you shortest of at the moment?', es: '¿Qué te falta más en este momento?' },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      options: [
        { id: 'sleep', label: { en: 'Sleep', es: 'Dormir' } },
        { id: 'movement', label: { en: 'Moving my body', es: 'Mover el cuerpo' } },
        { id: 'time-alone', label: { en: 'Time alone', es: 'Tiempo a solas' } },
        { id: 'people', label: { en: 'My own friends and people', es: 'Mi propia gente' } },
        { id: 'pursuit', label: { en: 'Something that is mine', es: 'Algo que sea mío' } },
      ],
    },
    {
      kind: 'text',
      id: 'commit',
      prompt: {
        en: 'What is one small thing you will do for yourself in the coming week?',
        es: '¿Qué cosa pequeña vas a hacer por ti la próxima semana?',
      },
      hint: {
        en: 'So small that it survives a bad day: “Lights out at eleven, twice.”',
        es: 'Tan pequeña que sobreviva a un mal día: «Apagar la luz a las once, dos veces».',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      long: false,
      maxLength: 280,
    },
    {
      kind: 'list',
      id: 'week',
      prompt: {
        en: 'Which times in the coming week would you like to keep for it?',
        es: '¿Qué momentos de la próxima semana quisieras reservar para eso?',
      },
      hint: {
        en: '“Tuesday 19:00, swimming.” Just the ones that matter. You choose later what to lay out, or nothing.',
        es: '«Martes 19:00, nadar». Solo los que importan. Después eliges qué mostrar, o nada.',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      max: 7,
      maxLength: 80,
    },
  ],
  script: [
    {
      kind: 'tell',
      id: 'rules',
      title: { en: 'A rested person is good company', es: 'Quien descansa es buena compañía' },
      body: {
        en: 'Time for oneself is not time taken from the other. You do not have to trade hours or make them even. If two plans bump into each other, look for the smallest shift. Either of you can stop at any moment.',
        es: 'El tiempo propio no es tiempo que se le quita a la otra persona. No hay que intercambiar horas ni igualarlas. Si dos planes chocan, busca el cambio más pequeño. Cualquiera puede parar en cualquier momento.',
      },
    },
    {
      kind: 'lay',
      id: 'weeks',
      prompt: {
        en: 'Lay out your weeks, as far as you like, and look at them side by side.',
        es: 'Cada quien pone su semana, hasta donde quiera, y se miran lado a lado.',
      },
      from: ['commit', 'week'],
      as: 'sides',
    },
    {
      kind: 'turn',
      id: 'first-plan',
      prompt: {
        en: '{speaker}, say what you are going to do and what it gives you. Then ask for one thing that would help.',
        es: '{speaker}, di qué vas a hacer y qué te da. Después pide una cosa que te ayudaría.',
      },
      minutes: 1,
    },
    { kind: 'swap', id: 'to-second' },
    {
      kind: 'turn',
      id: 'second-help-and-plan',
      prompt: {
        en: '{speaker}, say how you can help {listener} with that: fully, in part, in another way, or not this week. Then tell your own plan and ask for one thing.',
        es: '{speaker}, di cómo puedes ayudar a {listener} con eso: del todo, en parte, de otro modo o esta semana no. Después cuenta tu plan y pide una cosa.',
      },
      minutes: 2,
    },
    { kind: 'swap', id: 'back-to-first' },
    {
      kind: 'turn',
      id: 'first-help',
      prompt: {
        en: '{speaker}, how can you help {listener} with that? “I can do Tuesday, not Thursday” is a good answer.',
        es: '{speaker}, ¿cómo puedes ayudar a {listener} con eso? «El martes puedo, el jueves no» es una buena respuesta.',
      },
      minutes: 1,
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: what do you wish the other for their own time?',
        es: 'Una frase por persona: ¿qué le deseas a la otra persona para su propio tiempo?',
      },
    },
  ],
  after: [helpful.ask],
  observes: [selfCare.observed, helpful.observed],
}
