import type { Definition } from '../exercise.ts'
import { freeToDisagree, helpful } from '../private-word.ts'
import type { AskStep } from '../steps.ts'
import type { Text } from '../text.ts'

/** Three areas, two questions each. What is laid out is chosen on the day, so nobody is offered it here. */
export const negotiables: Definition = {
  slug: 'negotiables',
  version: 1,
  group: 'repair',
  title: { en: 'What I need, where I can move', es: 'Lo que necesito y dónde puedo moverme' },
  purpose: {
    en: 'See what each of you needs and where there is room, and find one thing to try.',
    es: 'Ver qué necesita cada quien y dónde hay margen, y encontrar una cosa para probar.',
  },
  minutes: 25,
  mode: 'prepared',
  togetherAfterDays: 2,
  together: true,
  steps: [
    {
      kind: 'tell',
      id: 'alone',
      title: { en: 'On your own first', es: 'Primero, a solas' },
      body: {
        en: 'A need is not a demand, and room to move is not giving in. Write for yourself, without guessing what {partner} may write. Three short lines at most, or none. On the day of the talk you choose, on your own phone, what to lay out. The rest is not shown.',
        es: 'Una necesidad no es una exigencia, y tener margen no es rendirse. Escribe para ti, sin adivinar lo que pueda escribir {partner}. Tres líneas cortas como mucho, o ninguna. El día de la conversación eliges, en tu propio teléfono, qué mostrar. Lo demás no aparece.',
      },
    },
    lines(
      'closeness-need',
      {
        en: 'Closeness: what can you not do without?',
        es: 'Cercanía: ¿qué te hace falta sí o sí?',
      },
      {
        en: 'A kind word in the morning, a hug to count on, or being asked before you are touched.',
        es: 'Una palabra amable por la mañana, un abrazo con el que puedas contar, o que te pregunten antes de tocarte.',
      },
    ),
    lines(
      'closeness-room',
      { en: 'Closeness: where can you move?', es: 'Cercanía: ¿dónde puedes moverte?' },
      {
        en: 'In when, in how much, in who begins. “Mornings or evenings, both are fine.”',
        es: 'En el cuándo, en el cuánto, en quién empieza. «Por la mañana o por la noche, me da igual».',
      },
    ),
    lines(
      'time-need',
      {
        en: 'Time together: what can you not do without?',
        es: 'Tiempo en pareja: ¿qué te hace falta sí o sí?',
      },
      {
        en: 'One meal without phones, a slow Sunday, half an hour before sleep.',
        es: 'Una comida sin teléfonos, un domingo lento, media hora antes de dormir.',
      },
    ),
    lines(
      'time-room',
      { en: 'Time together: where can you move?', es: 'Tiempo en pareja: ¿dónde puedes moverte?' },
      {
        en: 'In the day, the length, the plan. “It does not have to be a night out.”',
        es: 'En el día, en la duración, en el plan. «No tiene que ser una salida».',
      },
    ),
    lines(
      'space-need',
      {
        en: 'Your own space: what can you not do without?',
        es: 'Tu propio espacio: ¿qué te hace falta sí o sí?',
      },
      {
        en: 'Twenty quiet minutes after work, a night with friends, a door that you can close.',
        es: 'Veinte minutos de silencio después del trabajo, una noche con amistades, una puerta que puedas cerrar.',
      },
    ),
    lines(
      'space-room',
      { en: 'Your own space: where can you move?', es: 'Tu propio espacio: ¿dónde puedes moverte?' },
      {
        en: 'In which day, in how long, in how it is arranged. “It can be Tuesday and not Friday.”',
        es: 'En qué día, en cuánto tiempo, en cómo se organiza. «Puede ser el martes y no el viernes».',
      },
    ),
  ],
  script: [
    {
      kind: 'breathe',
      id: 'arrive',
      prompt: {
        en: 'A slow minute before you look. Nothing has to be settled tonight.',
        es: 'Un minuto lento antes de mirar. Hoy no hace falta resolver nada.',
      },
      seconds: 60,
    },
    {
      kind: 'tell',
      id: 'frame',
      title: { en: 'Two lists and no judge', es: 'Dos listas y ningún juez' },
      body: {
        en: 'Next you see what each of you has laid out. An empty side is fine, and nobody asks about it. What someone cannot do without is not up for debate, and nobody owes it to them: try to understand it. Where there is room, you can look for a middle. Either of you can stop at any moment.',
        es: 'Ahora aparece lo que cada quien decidió mostrar. Un lado vacío está bien, y nadie pregunta por él. Lo que a alguien le hace falta no se discute, y nadie queda en deuda por ello: se intenta entender. Donde hay margen, se puede buscar un punto medio. Se puede parar en cualquier momento.',
      },
    },
    {
      kind: 'lay',
      id: 'lists',
      prompt: {
        en: 'Read in silence first. Look for one line that you had not known, and one that you like.',
        es: 'Primero, leer en silencio. Busca una línea que no conocías y otra que te guste.',
      },
      from: ['closeness-need', 'closeness-room', 'time-need', 'time-room', 'space-need', 'space-room'],
      as: 'sides',
    },
    {
      kind: 'choose',
      id: 'area',
      prompt: {
        en: 'Which one is for tonight? Begin with the easiest. The others can wait.',
        es: '¿Cuál es para hoy? Mejor empezar por la más fácil. Las otras pueden esperar.',
      },
      options: [
        { id: 'closeness', label: { en: 'Closeness', es: 'Cercanía' } },
        { id: 'time', label: { en: 'Time together', es: 'Tiempo en pareja' } },
        { id: 'space', label: { en: 'Space of our own', es: 'Espacio propio' } },
      ],
    },
    {
      kind: 'turn',
      id: 'first-need',
      prompt: {
        en: '{speaker}, take the one need here that matters most to you. What does it give you? What is it like when it is missing?',
        es: '{speaker}, toma la necesidad que más te importa aquí. ¿Qué te da? ¿Cómo es cuando falta?',
      },
      listening: {
        en: '{listener}, listen for the wish behind the words. To understand it is not yet to say yes.',
        es: '{listener}, escucha el deseo que hay detrás de las palabras. Entenderlo todavía no es decir que sí.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'first-mirror',
      prompt: {
        en: '{listener}, say what this need keeps safe for {speaker}, as you see it. Then ask: “Is that the heart of it?”',
        es: '{listener}, di qué cuida esta necesidad en {speaker}, según lo entiendes. Luego pregunta: «¿Es eso lo principal?».',
      },
    },
    { kind: 'swap', id: 'to-second' },
    {
      kind: 'turn',
      id: 'second-need',
      prompt: {
        en: '{speaker}, now your need, even if it pulls the other way. What would be easier in your days if you could count on it?',
        es: '{speaker}, ahora tu necesidad, aunque tire hacia otro lado. ¿Qué sería más fácil en tus días si pudieras contar con ella?',
      },
      listening: {
        en: '{listener}, two different needs can both be true. Just take this one in.',
        es: '{listener}, dos necesidades distintas pueden ser ciertas a la vez. Recibe esta, nada más.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'second-mirror',
      prompt: {
        en: '{listener}, say it back, and add what makes sense to you about it, even a little.',
        es: '{listener}, repítelo con tus palabras y agrega qué parte tiene sentido para ti, aunque sea un poco.',
      },
    },
    {
      kind: 'turn',
      id: 'second-room',
      prompt: {
        en: '{speaker}, say where you can move, and where it stops. A good offer has a limit: “I can do this, and not that.”',
        es: '{speaker}, di dónde puedes moverte y hasta dónde. Una buena oferta tiene un límite: «Esto puedo, eso no».',
      },
      listening: {
        en: '{listener}, say thanks, and do not ask for more.',
        es: '{listener}, da las gracias y no pidas más.',
      },
      minutes: 2,
    },
    { kind: 'swap', id: 'back-to-first' },
    {
      kind: 'turn',
      id: 'first-room',
      prompt: {
        en: '{speaker}, now your room to move. It does not have to match what you just heard. Small and real is better than big.',
        es: '{speaker}, ahora tu margen. No tiene que igualar lo que acabas de oír. Pequeño y real vale más que grande.',
      },
      listening: {
        en: '{listener}, hear the offer as it is, without weighing it against yours.',
        es: '{listener}, recibe la oferta tal como es, sin compararla con la tuya.',
      },
      minutes: 2,
    },
    {
      kind: 'agree',
      id: 'compromise',
      prompt: {
        en: 'Write one thing to try, small enough for a plain week. Who does what, when, and what stays as it is?',
        es: 'Una cosa para probar, por escrito, tan pequeña que quepa en una semana normal. ¿Quién hace qué, cuándo, y qué se queda como está?',
      },
      hint: {
        en: '“Monday evenings are quiet time. On Thursdays we eat without phones.” It is a trial, not a vow. You each confirm it later on your own phone, or leave it open.',
        es: '«Los lunes por la noche son de silencio. Los jueves cenamos sin teléfonos». Es una prueba, no un compromiso para siempre. Cada quien confirma después en su propio teléfono, o lo deja abierto.',
      },
      agreement: 'compromise',
      maxLength: 1000,
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: when did you feel understood tonight, even if nothing is settled?',
        es: 'Una frase por persona: ¿cuándo sentiste hoy que te entendían, aunque nada esté resuelto?',
      },
    },
  ],
  after: [
    {
      kind: 'scale',
      id: 'effect',
      prompt: {
        en: 'Where does this leave you and {partner}: closer, or more tense?',
        es: '¿Cómo quedan las cosas entre {partner} y tú: con más cercanía o con más tensión?',
      },
      audience: 'therapist',
      audiences: ['me', 'therapist'],
      low: -2,
      high: 2,
      lowLabel: { en: 'Much more tense', es: 'Mucha más tensión' },
      highLabel: { en: 'Much closer', es: 'Mucha más cercanía' },
    },
    freeToDisagree.ask,
    helpful.ask,
  ],
  observes: [
    {
      name: 'effect',
      label: { en: 'Closer or more tense', es: 'Más cercanía o más tensión' },
      low: -2,
      high: 2,
      favourable: 'higher',
      from: 'effect',
    },
    freeToDisagree.observed,
    helpful.observed,
  ],
}

function lines(id: string, prompt: Text, hint: Text): AskStep {
  return {
    kind: 'list',
    id,
    prompt,
    hint,
    audience: 'therapist',
    audiences: ['me', 'therapist'],
    max: 3,
    maxLength: 140,
  }
}
