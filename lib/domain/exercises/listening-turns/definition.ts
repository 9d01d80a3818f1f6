import type { Definition } from '../exercise.ts'
import { feltHeard, helpful } from '../private-word.ts'

export const listeningTurns: Definition = {
  slug: 'listening-turns',
  version: 1,
  group: 'talking',
  title: { en: 'Five minutes that are all yours', es: 'Cinco minutos solo tuyos' },
  purpose: {
    en: 'One of you talks for five minutes and the other only listens. Then you swap. There is nothing to solve.',
    es: 'Alguien habla cinco minutos y la otra persona solo escucha. Después se cambia. No hay nada que resolver.',
  },
  minutes: 10,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'rules',
      title: { en: '{opener} goes first today', es: 'Hoy empieza {opener}' },
      body: {
        en: 'Speak of yourself: “I felt”, “I noticed”, “I would like”. If a “you never” slips out, start the sentence again. The listener has one question: “May I ask more?” A no is fine, and so is silence while someone looks for words. Stop when either of you has had enough.',
        es: 'Se habla en primera persona: «sentí», «noté», «me gustaría». Si se escapa un «tú nunca», se empieza la frase otra vez. Quien escucha tiene una sola pregunta: «¿Puedo preguntarte más?». Un no está bien, y un silencio mientras se buscan las palabras, también. Se para cuando alguien ya no quiera más.',
      },
    },
    {
      kind: 'turn',
      id: 'first-five',
      prompt: {
        en: '{speaker}, what is filling your head or your heart these days? Start anywhere and wander. It does not have to be about the two of you.',
        es: '{speaker}, ¿qué te ocupa la cabeza o el corazón en estos días? Empieza por donde sea y déjate llevar. No tiene que ser sobre la pareja.',
      },
      listening: {
        en: '{listener}, just listen. If you want to know more, ask first: “May I ask more?”',
        es: '{listener}, solo escucha. Si quieres saber más, primero pide permiso: «¿Puedo preguntarte más?».',
      },
      minutes: 5,
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-five',
      prompt: {
        en: '{speaker}, now five minutes for you. What have you been carrying, or looking forward to? Take a breath first, so that you start your own story.',
        es: '{speaker}, ahora cinco minutos para ti. ¿Qué traes contigo, o qué esperas con ganas? Respira primero, y así empiezas tu propia historia.',
      },
      listening: {
        en: '{listener}, let your own story rest now. Your eyes and your quiet are enough.',
        es: '{listener}, deja descansar tu historia. Con tu mirada y tu silencio alcanza.',
      },
      minutes: 5,
    },
    {
      kind: 'close',
      id: 'thanks',
      prompt: {
        en: 'One sentence each: what are you glad that you heard? Next time, start the other way round.',
        es: 'Una frase por persona: ¿qué te alegra haber oído? La próxima vez se empieza al revés.',
      },
    },
  ],
  after: [feltHeard.ask, helpful.ask],
  observes: [feltHeard.observed, helpful.observed],
}
