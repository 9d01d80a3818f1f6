import type { Definition } from '../exercise.ts'
import { helpful, openness } from '../private-word.ts'

export const ladderOrdinaryDay: Definition = {
  slug: 'ladder-ordinary-day',
  version: 1,
  group: 'vulnerability',
  title: { en: 'An ordinary day from inside', es: 'Un día común por dentro' },
  purpose: {
    en: 'Show {partner} what goes on in you on a plain day, between the things that can be seen.',
    es: 'Mostrarle a {partner} qué pasa en ti un día común, entre las cosas que se ven.',
  },
  minutes: 10,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'breathe',
      id: 'arrive',
      prompt: {
        en: 'Let the day go by once more, like a street seen from a slow bus.',
        es: 'Deja pasar el día otra vez, como una calle vista desde un autobús lento.',
      },
      seconds: 60,
    },
    {
      kind: 'tell',
      id: 'how',
      title: { en: 'Three stops', es: 'Tres paradas' },
      body: {
        en: 'We see each other come and go. What goes on inside is harder to see. Take a plain day and stop three times: early, in the middle, late. At each stop say what went through you. Nothing needs to be big, and nothing needs an answer. Turn your chair a little toward the one who speaks. You can pass or stop whenever you like.',
        es: 'De la otra persona se ve lo de fuera. Lo que pasa por dentro se ve mucho menos. Toma un día común y haz tres paradas: temprano, a la mitad y tarde. En cada una di qué pasaba por ti. Nada tiene que ser grande ni necesita respuesta. Gira un poco la silla hacia quien habla. Se puede pasar o parar cuando haga falta.',
      },
    },
    {
      kind: 'turn',
      id: 'first-day',
      prompt: {
        en: '{speaker}, take {listener} along. At each stop: what did you do, and what were you feeling that nobody saw? A worry, a small joy, a tired minute.',
        es: '{speaker}, lleva a {listener} contigo. En cada parada: ¿qué hacías y qué sentías que nadie vio? Una preocupación, una alegría pequeña, un minuto de cansancio.',
      },
      listening: {
        en: '{listener}, let your plans for the evening wait. For now, only this day.',
        es: '{listener}, los planes de la noche pueden esperar. Por ahora, solo este día.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'first-stop',
      prompt: {
        en: '{listener}, choose the stop that you knew least about. Say back what it was like for {speaker}.',
        es: '{listener}, elige la parada que menos conocías. Cuenta cómo fue para {speaker}.',
      },
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-day',
      prompt: {
        en: '{speaker}, now your day. Where did you hold something together? Where could you let go for a moment? Which minute would you have liked to share?',
        es: '{speaker}, ahora tu día. ¿Dónde sostuviste algo? ¿Dónde pudiste soltar un momento? ¿Qué minuto te habría gustado compartir?',
      },
      listening: {
        en: '{listener}, their day does not have to be as full or as hard as yours was.',
        es: '{listener}, su día no tiene que haber sido tan lleno ni tan duro como el tuyo.',
      },
      minutes: 3,
    },
    {
      kind: 'mirror',
      id: 'second-stop',
      prompt: {
        en: '{listener}, say back one minute of that day from the inside, as if you had been there with {speaker}.',
        es: '{listener}, cuenta un minuto de ese día por dentro, como si hubieras estado ahí con {speaker}.',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: at which stop were you both there for a moment?',
        es: 'Una frase por persona: ¿en qué parada sentiste compañía por un momento?',
      },
    },
  ],
  after: [openness.ask, helpful.ask],
  pace: { ladder: 'openness', level: 1 },
  observes: [openness.observed, helpful.observed],
}
