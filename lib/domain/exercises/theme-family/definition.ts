import type { Definition } from '../exercise.ts'
import { themeAfter, themeObserves } from '../theme-word.ts'

export const themeFamily: Definition = {
  slug: 'theme-family',
  version: 1,
  group: 'theme',
  title: { en: 'The families we come from', es: 'Las familias de donde venimos' },
  purpose: {
    en: 'See what you and {partner} each brought along from the homes you grew up in.',
    es: 'Ver qué traes tú, y qué trae {partner}, de la casa donde creció cada quien.',
  },
  minutes: 15,
  mode: 'theme',
  together: true,
  steps: [],
  script: [
    {
      kind: 'tell',
      id: 'rules',
      title: { en: '{opener} opens this time', es: 'Esta vez abre {opener}' },
      body: {
        en: 'Family means whoever raised you. You get six minutes each, in two parts. About your own family you may say good things and hard things. About the other’s family, nobody passes judgement: just listen. Skip what still hurts too much. Either of you can stop at any moment.',
        es: 'Familia son quienes te criaron. Hay seis minutos por persona, en dos partes. De tu propia familia puedes decir cosas buenas y cosas duras. La familia de la otra persona no se juzga: solo se escucha. Deja fuera lo que todavía duele demasiado. Cualquiera puede parar en cualquier momento.',
      },
    },
    {
      kind: 'choose',
      id: 'question',
      prompt: {
        en: '{opener}, choose which door of the old home you open.',
        es: '{opener}, elige qué puerta de la casa de antes se abre.',
      },
      options: [
        {
          id: 'shown-love',
          label: {
            en: 'How did people in your home show love: with words, food, work, a look, or hardly at all?',
            es: '¿Cómo se mostraba el cariño en tu casa: con palabras, comida, trabajo, una mirada, o casi nada?',
          },
        },
        {
          id: 'disagreed',
          label: {
            en: 'What happened when people did not agree: noise, silence, jokes, doors? What did you learn to do then?',
            es: '¿Qué pasaba cuando no había acuerdo: ruido, silencio, bromas, portazos? ¿Qué aprendiste a hacer entonces?',
          },
        },
        {
          id: 'keep-and-end',
          label: {
            en: 'Which custom of your family do you want to pass on? Which one may end with you?',
            es: '¿Qué costumbre de tu familia quieres seguir? ¿Cuál puede terminar contigo?',
          },
        },
      ],
    },
    {
      kind: 'turn',
      id: 'first-story',
      prompt: {
        en: '{speaker}, tell one scene, like a photograph: who is in the room, what is said, where you are.',
        es: '{speaker}, cuenta una escena, como una foto: quién está en el cuarto, qué se dice, dónde estás tú.',
      },
      listening: {
        en: '{listener}, look at the photograph. You do not have to like everyone in it.',
        es: '{listener}, mira la foto. No tiene que caerte bien toda la gente que sale.',
      },
      minutes: 4,
    },
    { kind: 'swap', id: 'to-second' },
    {
      kind: 'turn',
      id: 'second-story',
      prompt: {
        en: '{speaker}, and your photograph? The same question, your home.',
        es: '{speaker}, ¿y tu foto? La misma pregunta, en tu casa.',
      },
      listening: {
        en: '{listener}, imagine {speaker} at that age, in that room.',
        es: '{listener}, imagina a {speaker} con esa edad, en ese cuarto.',
      },
      minutes: 4,
    },
    {
      kind: 'turn',
      id: 'second-link',
      prompt: {
        en: '{speaker}, stay with it a moment more. What from those two photographs do you see in your life as a couple today?',
        es: '{speaker}, quédate un momento más. ¿Qué de esas dos fotos ves hoy en esta pareja?',
      },
      listening: {
        en: '{listener}, hear it as a guess. Your own comes next.',
        es: '{listener}, escúchalo como una idea. La tuya viene después.',
      },
      minutes: 2,
    },
    { kind: 'swap', id: 'back-to-first' },
    {
      kind: 'turn',
      id: 'first-link',
      prompt: {
        en: '{speaker}, what do you see of those two homes in yours? What helps you understand {listener} better?',
        es: '{speaker}, ¿qué ves de esas dos casas en la de ahora? ¿Qué te ayuda a entender mejor a {listener}?',
      },
      listening: {
        en: '{listener}, nothing needs an answer. Let the two homes stand side by side.',
        es: '{listener}, nada necesita respuesta. Deja las dos casas una al lado de la otra.',
      },
      minutes: 2,
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: what touched you in the other’s photograph?',
        es: 'Una frase por persona: ¿qué te conmovió en la foto de la otra persona?',
      },
    },
  ],
  after: themeAfter,
  observes: themeObserves,
}
