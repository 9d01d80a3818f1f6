import type { Definition } from '../exercise.ts'

export const caredFor: Definition = {
  slug: 'cared-for',
  version: 1,
  group: 'check-in',
  title: { en: 'Moments of care', es: 'Momentos de cuidado' },
  purpose: {
    en: 'Notice what did you good today, and name one small thing that would help.',
    es: 'Notar lo que hoy te hizo bien y nombrar algo pequeño que te ayudaría.',
  },
  minutes: 3,
  mode: 'mutual',
  together: false,
  steps: [
    {
      kind: 'tell',
      id: 'how',
      title: { en: 'Each alone first', es: 'Primero, a solas' },
      body: {
        en: 'You and {partner} each answer alone, and you choose who reads each answer. If you offer an answer and {partner} offers one to the same question, both open at the same hour. Keeping yours is a good choice too. If nothing opens, the app never says why.',
        es: 'Contestas a solas, y {partner} también. Tú eliges quién lee cada respuesta. Si ofreces una y {partner} ofrece la suya a la misma pregunta, las dos se abren a la misma hora. Guardar la tuya también está bien. Si no se abre nada, la aplicación nunca dice por qué.',
      },
    },
    {
      kind: 'text',
      id: 'moment',
      prompt: {
        en: 'Think of a moment today when you felt cared for by {partner}. What happened?',
        es: 'Piensa en un momento de hoy en el que sentiste que {partner} te cuidaba. ¿Qué pasó?',
      },
      hint: {
        en: 'Small counts: a cup of tea, a text, letting you sleep in. If none comes to mind, skip this one.',
        es: 'Lo pequeño cuenta: un té, un mensaje, que te dejara dormir. Si no te viene ninguno, sáltate esta pregunta.',
      },
      audience: 'therapist',
      long: true,
      maxLength: 1000,
    },
    {
      kind: 'text',
      id: 'wish',
      prompt: {
        en: 'What is one small thing that would help you feel understood this week?',
        es: '¿Qué cosa pequeña te ayudaría a sentir que te entienden esta semana?',
      },
      hint: {
        en: 'Something {partner} could do or say on a plain day.',
        es: 'Algo que {partner} pueda hacer o decir en un día cualquiera.',
      },
      audience: 'therapist',
      long: true,
      maxLength: 1000,
    },
    {
      kind: 'scale',
      id: 'felt-understood',
      prompt: {
        en: 'How well understood did you feel by {partner} today?',
        es: '¿Cuánto sentiste hoy que {partner} te entendió?',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      low: 0,
      high: 10,
      lowLabel: { en: 'Not at all', es: 'Nada' },
      highLabel: { en: 'Very well', es: 'Mucho' },
    },
  ],
  observes: [
    {
      name: 'felt-understood',
      label: { en: 'Felt understood today', es: 'Comprensión en el día' },
      low: 0,
      high: 10,
      favourable: 'higher',
      from: 'felt-understood',
    },
  ],
}
