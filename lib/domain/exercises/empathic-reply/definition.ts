import type { Definition } from '../exercise.ts'
import { helpful, notAtAll, veryMuch, word } from '../private-word.ts'

const feltComforted = word(
  'felt-comforted',
  {
    en: 'How much comfort did you get from the way {partner} replied?',
    es: '¿Cuánto consuelo te dio la forma en que {partner} respondió?',
  },
  { en: 'Felt comforted', es: 'Consuelo' },
  [notAtAll, veryMuch],
)

export const empathicReply: Definition = {
  slug: 'empathic-reply',
  version: 1,
  group: 'talking',
  title: { en: 'Company or ideas?', es: '¿Compañía o ideas?' },
  purpose: {
    en: 'Practise the reply that comes before any fixing: one warm sentence and one question.',
    es: 'Practicar la respuesta que va antes de arreglar nada: una frase cálida y una pregunta.',
  },
  minutes: 8,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'two-moves',
      title: { en: 'One sentence, one question', es: 'Una frase, una pregunta' },
      body: {
        en: 'A worry mostly wants company first. So the reply has two moves. One sentence that shows it arrived: “That sounds lonely.” “No wonder you are worn out.” Then the question: “Would you like company or ideas?” Bring a worry from outside the two of you: work, a friend, your health. You can stop whenever you like.',
        es: 'Una preocupación casi siempre quiere primero compañía. Por eso la respuesta tiene dos pasos. Una frase que muestre que llegó: «Eso suena a mucha soledad». «Con razón no puedes más». Y la pregunta: «¿Quieres compañía o ideas?». Mejor una preocupación de fuera de la pareja: trabajo, una amistad, la salud. Se puede parar cuando se quiera.',
      },
    },
    {
      kind: 'turn',
      id: 'first-worry',
      prompt: {
        en: '{speaker}, share a worry that has been sitting with you. A medium one. Say what keeps coming back when it gets quiet.',
        es: '{speaker}, comparte una preocupación que te acompaña. De tamaño mediano. Di qué es lo que vuelve cuando todo queda en silencio.',
      },
      listening: {
        en: '{listener}, look for the feeling. A solution can wait in your pocket.',
        es: '{listener}, busca el sentimiento. La solución puede esperar en el bolsillo.',
      },
      minutes: 2,
    },
    {
      kind: 'tell',
      id: 'first-reply',
      title: { en: '{listener} replies', es: 'Responde {listener}' },
      body: {
        en: 'One sentence for the feeling, then: “Would you like company or ideas?” If {speaker} says company, stay near and say little. If it is ideas, offer one and stop. If it is neither, that is fine.',
        es: 'Una frase para el sentimiento y luego: «¿Quieres compañía o ideas?». Si {speaker} dice compañía, quédate cerca y habla poco. Si dice ideas, ofrece una y nada más. Si no es ninguna, está bien.',
      },
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'turn',
      id: 'second-worry',
      prompt: {
        en: '{speaker}, now a worry of yours. Big or small does not matter. You may tell it out of order, and you may leave parts out.',
        es: '{speaker}, ahora una preocupación tuya. Da igual si es grande o pequeña. La puedes contar en desorden y puedes saltarte partes.',
      },
      listening: {
        en: '{listener}, breathe with it. You are being company already.',
        es: '{listener}, respira con calma. Ya estás haciendo compañía.',
      },
      minutes: 2,
    },
    {
      kind: 'tell',
      id: 'second-reply',
      title: { en: 'Now {listener} replies', es: 'Ahora responde {listener}' },
      body: {
        en: 'The same two moves: name what it must feel like, then ask “Company or ideas?” and give just what {speaker} picks. If your sentence misses, {speaker} can say “more like this”, and you try again.',
        es: 'Los mismos dos pasos: nombrar cómo debe sentirse y preguntar «¿Compañía o ideas?», y dar solo lo que {speaker} elija. Si la frase no acierta, {speaker} puede decir «es más bien así», y se prueba otra vez.',
      },
    },
    {
      kind: 'close',
      id: 'warmest',
      prompt: {
        en: 'One sentence each: which words or which look did you good just now?',
        es: 'Una frase por persona: ¿qué palabras o qué mirada te hicieron bien hace un momento?',
      },
    },
  ],
  after: [feltComforted.ask, helpful.ask],
  observes: [feltComforted.observed, helpful.observed],
}
