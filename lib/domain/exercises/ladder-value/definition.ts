import type { Definition } from '../exercise.ts'
import { helpful, openness } from '../private-word.ts'

const values = [
  { id: 'honesty', label: { en: 'Honesty', es: 'Honestidad' } },
  { id: 'kindness', label: { en: 'Kindness', es: 'Amabilidad' } },
  { id: 'freedom', label: { en: 'Freedom', es: 'Libertad' } },
  { id: 'fairness', label: { en: 'Fairness', es: 'Justicia' } },
  { id: 'loyalty', label: { en: 'Loyalty', es: 'Lealtad' } },
  { id: 'courage', label: { en: 'Courage', es: 'Valentía' } },
  { id: 'faith', label: { en: 'Faith or meaning', es: 'Fe o sentido' } },
  { id: 'humour', label: { en: 'Laughter', es: 'Humor' } },
  { id: 'learning', label: { en: 'Learning', es: 'Aprender' } },
  { id: 'peace', label: { en: 'Peace and quiet', es: 'Paz y calma' } },
  { id: 'own', label: { en: 'A word of my own', es: 'Una palabra mía' } },
]

export const ladderValue: Definition = {
  slug: 'ladder-value',
  version: 1,
  group: 'vulnerability',
  title: { en: 'Where a value comes from', es: 'De dónde viene un valor' },
  purpose: {
    en: 'Tell {partner} the story behind one value: who gave it to you, and what it has asked of you.',
    es: 'Contarle a {partner} la historia de un valor: quién te lo dio y qué te ha pedido.',
  },
  minutes: 12,
  mode: 'together',
  together: true,
  steps: [],
  script: [
    {
      kind: 'breathe',
      id: 'arrive',
      prompt: {
        en: 'Breathe slowly and think of somebody who showed you how to live, for better or worse.',
        es: 'Respira despacio y piensa en alguien que te mostró cómo vivir, para bien o para mal.',
      },
      seconds: 60,
    },
    {
      kind: 'tell',
      id: 'how',
      title: { en: 'The story, not the sermon', es: 'La historia, no el sermón' },
      body: {
        en: 'Take one word that you try to live by. Do not explain why it is right: tell where you got it. A value can come from a person, from a loss, or from having gone without. The listener’s quiet cue is the pause. When the last word is said, wait three breaths before you say it back. You can pass, and either of you may stop at any moment.',
        es: 'Toma una palabra por la que intentas vivir. No expliques por qué es buena: cuenta de dónde la sacaste. Un valor puede venir de una persona, de una pérdida o de lo que faltó. La señal callada de quien escucha es la pausa. Después de la última palabra, espera tres respiraciones antes de resumirlo. Se puede pasar, y se puede parar en cualquier momento.',
      },
    },
    {
      kind: 'choose',
      id: 'first-value',
      prompt: {
        en: '{speaker}, which word would you like to tell about?',
        es: '{speaker}, ¿de qué palabra quieres hablar?',
      },
      options: values,
    },
    {
      kind: 'turn',
      id: 'first-story',
      prompt: {
        en: '{speaker}, where did you first see it, or miss it? Who was there? Tell of one time when it cost you something to hold on to it.',
        es: '{speaker}, ¿dónde viste ese valor por primera vez, o dónde te hizo falta? ¿Quién estaba? Cuenta una vez en que sostenerlo te costó algo.',
      },
      listening: {
        en: '{listener}, you do not have to share this value. Be curious about the child who met it.',
        es: '{listener}, no tiene que ser también tu valor. Ten curiosidad por la niñez en que apareció.',
      },
      minutes: 4,
    },
    {
      kind: 'mirror',
      id: 'first-mirror',
      prompt: {
        en: 'Three breaths. {listener}, then tell the story back in short, and say what you now see it asks of {speaker}.',
        es: 'Tres respiraciones. {listener}, después resume la historia y di qué ves ahora que le pide a {speaker}.',
      },
    },
    { kind: 'swap', id: 'swap' },
    {
      kind: 'choose',
      id: 'second-value',
      prompt: {
        en: '{speaker}, and your word? It may be far from the first one.',
        es: '{speaker}, ¿y tu palabra? Puede estar lejos de la primera.',
      },
      options: values,
    },
    {
      kind: 'turn',
      id: 'second-story',
      prompt: {
        en: '{speaker}, who or what put this word into your life? When did you nearly let it go? Where in your week can it be seen today?',
        es: '{speaker}, ¿quién o qué puso esta palabra en tu vida? ¿Cuándo estuviste a punto de soltarla? ¿En qué parte de tu semana se ve hoy?',
      },
      listening: {
        en: '{listener}, no weighing of one word against the other. Just follow the road it took.',
        es: '{listener}, sin comparar una palabra con la otra. Solo sigue el camino que hizo.',
      },
      minutes: 4,
    },
    {
      kind: 'mirror',
      id: 'second-mirror',
      prompt: {
        en: 'Three breaths. {listener}, say the road back: where it began, and where you have seen it in {speaker}.',
        es: 'Tres respiraciones. {listener}, recorre el camino: dónde empezó y dónde lo has visto en {speaker}.',
      },
    },
    {
      kind: 'close',
      id: 'connection',
      prompt: {
        en: 'One sentence each: what in the other’s story touched you?',
        es: 'Una frase por persona: ¿qué te llegó de la historia de la otra persona?',
      },
    },
  ],
  after: [openness.ask, helpful.ask],
  pace: { ladder: 'openness', level: 2 },
  observes: [openness.observed, helpful.observed],
}
