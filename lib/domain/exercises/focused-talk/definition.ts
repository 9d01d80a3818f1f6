import type { Definition } from '../exercise.ts'
import { feltHeard, feltSafe, helpful } from '../private-word.ts'

export const focusedTalk: Definition = {
  slug: 'focused-talk',
  version: 1,
  group: 'talking',
  title: { en: 'One topic, with edges', es: 'Un solo tema, con bordes' },
  purpose: {
    en: 'Talk about one thing that matters, at a calm time, and hear both sides before looking for answers.',
    es: 'Hablar de una sola cosa que importa, en un momento tranquilo, y oír las dos partes antes de buscar salidas.',
  },
  minutes: 20,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'when',
      id: 'calm-time',
      prompt: {
        en: 'A talk like this needs rest and a full stomach. If a calmer time would serve you better, choose it here and stop for tonight. If now is good, go on.',
        es: 'Una charla así pide descanso y haber comido. Si conviene otro momento más tranquilo, aquí se elige y por hoy se deja. Si ahora está bien, sigue adelante.',
      },
    },
    {
      kind: 'breathe',
      id: 'arrive',
      prompt: {
        en: 'Put the other screens away. Let each breath out be a little longer than the one in.',
        es: 'Las otras pantallas, lejos. Que cada salida del aire dure un poco más que la entrada.',
      },
      seconds: 60,
    },
    {
      kind: 'tell',
      id: 'intent',
      title: { en: 'Read these lines aloud', es: 'Para leer en voz alta' },
      body: {
        en: 'Take turns, one line each. “I want to know what this is like for you.” “I do not have to win this.” “We do not have to finish tonight.” “If one of us needs a break, we take it and come back.”',
        es: 'Una línea cada quien, por turnos. «Quiero saber cómo es esto para ti». «No tengo que ganar». «No hay que terminar esta noche». «Si alguien necesita un descanso, paramos y después volvemos».',
      },
    },
    {
      kind: 'tell',
      id: 'topic',
      title: { en: 'One topic, one sentence', es: 'Un tema, una frase' },
      body: {
        en: 'Name the topic in one sentence that holds no blame: “how we plan weekends”, not “how you always cancel”. Other topics will turn up. Write them on a scrap of paper and leave them there for another day.',
        es: 'El tema, en una frase sin culpas: «cómo planeamos los fines de semana», no «cómo siempre cancelas». Van a asomarse otros temas. Se anotan en un papelito y se quedan ahí para otro día.',
      },
    },
    {
      kind: 'turn',
      id: 'first-side',
      prompt: {
        en: '{speaker}, how does this topic show up in your days? Say what happens, what it stirs in you and why it matters. Leave answers for later.',
        es: '{speaker}, ¿cómo aparece este tema en tus días? Di qué pasa, qué te mueve por dentro y por qué te importa. Las soluciones vienen después.',
      },
      listening: {
        en: '{listener}, if a reply comes up, let it wait. Listen for what matters most to {speaker}.',
        es: '{listener}, si te viene una respuesta, déjala esperar. Escucha qué es lo que más le importa a {speaker}.',
      },
      minutes: 4,
    },
    {
      kind: 'mirror',
      id: 'first-mirror',
      prompt: {
        en: '{listener}, say back the heart of it: “What matters to you here is …”. Then ask what you have left out.',
        es: '{listener}, repite lo central: «Lo que te importa aquí es …». Después pregunta qué te faltó.',
      },
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-side',
      prompt: {
        en: '{speaker}, now the same topic from where you stand. Speak of your own days and feelings. You do not need to answer what {listener} said.',
        es: '{speaker}, ahora el mismo tema desde donde estás tú. Habla de tus días y de lo que sientes. No hace falta contestar lo que dijo {listener}.',
      },
      listening: {
        en: '{listener}, both sides can be true at once. Just listen.',
        es: '{listener}, las dos partes pueden ser ciertas a la vez. Solo escucha.',
      },
      minutes: 4,
    },
    {
      kind: 'mirror',
      id: 'second-mirror',
      prompt: {
        en: '{listener}, say back what matters most to {speaker} here, and one thing in it that makes sense to you.',
        es: '{listener}, di con tus palabras qué le importa más aquí a {speaker}, y algo de eso que para ti tiene sentido.',
      },
    },
    {
      kind: 'tell',
      id: 'ideas',
      title: { en: 'Only now, ideas', es: 'Ahora sí, ideas' },
      body: {
        en: 'If you both want to, each offer one small thing to try for a week. It needs to be something you would do yourself. If no idea comes, that is fine: being heard is already a result.',
        es: 'Si hay ganas, y solo si las hay, cada quien ofrece una cosa pequeña para probar una semana. Que sea algo que haría quien la ofrece. Si no sale ninguna idea, está bien: haber podido decir lo propio ya es mucho.',
      },
    },
    {
      kind: 'close',
      id: 'understood',
      prompt: {
        en: 'One sentence each: what do you understand now that you did not when you sat down?',
        es: 'Una frase por persona: ¿qué entiendes ahora que al sentarte no?',
      },
    },
  ],
  after: [feltHeard.ask, feltSafe.ask, helpful.ask],
  observes: [feltHeard.observed, feltSafe.observed, helpful.observed],
}
