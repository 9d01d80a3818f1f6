import type { Observes } from './exercise.ts'
import type { AskStep } from './steps.ts'
import type { Text } from './text.ts'

/**
 * The questions that many exercises ask afterwards, each on their own phone. One name is one question with one range,
 * whichever exercise asks it, so that a chart may join them: they are written once, here.
 */
type Word = { readonly ask: Extract<AskStep, { kind: 'scale' }>; readonly observed: Observes }

const privately: ['me', 'therapist'] = ['me', 'therapist']

/**
 * A question on a scale that is asked in private, and the number it gives: the therapist reads it unless its author
 * keeps it. A question of one exercise alone is written beside that exercise; what several ask stands below.
 */
export function word(
  name: string,
  prompt: Text,
  label: Text,
  [lowLabel, highLabel]: readonly [Text, Text],
  range: { low: number; high: number; favourable: Observes['favourable'] } = {
    low: 0,
    high: 10,
    favourable: 'higher',
  },
): Word {
  const { low, high, favourable } = range
  return {
    ask: {
      kind: 'scale',
      id: name,
      prompt,
      audience: 'therapist',
      audiences: privately,
      low,
      high,
      lowLabel,
      highLabel,
    },
    observed: { name, label, low, high, favourable, from: name },
  }
}

export const notAtAll = { en: 'Not at all', es: 'Nada' }
export const veryMuch = { en: 'Very much', es: 'Mucho' }

/** How helpful the whole was: asked after everything that is done together. */
export const helpful = word(
  'helpful',
  { en: 'How helpful was it for you?', es: '¿Cuánto te ayudó?' },
  { en: 'How helpful it was', es: 'Cuánto ayudó' },
  [
    { en: 'Not helpful', es: 'Nada' },
    { en: 'Very helpful', es: 'Mucho' },
  ],
)

export const feltHeard = word(
  'felt-heard',
  {
    en: 'How much did you feel heard by {partner} in this talk?',
    es: '¿Cuánto sentiste que {partner} te escuchó en esta conversación?',
  },
  { en: 'Felt heard in the talk', es: 'Escucha en la conversación' },
  [notAtAll, veryMuch],
)

export const feltSafe = word(
  'felt-safe',
  {
    en: 'How safe did it feel to say what you said?',
    es: '¿Cuánta seguridad sentiste al decir lo que dijiste?',
  },
  { en: 'Felt safe in the talk', es: 'Seguridad en la conversación' },
  [
    { en: 'Not at all', es: 'Ninguna' },
    { en: 'Very safe', es: 'Mucha' },
  ],
)

export const openness = word(
  'openness',
  { en: 'How open could you be this time?', es: '¿Cuánto te pudiste abrir esta vez?' },
  { en: 'How open I could be', es: 'Cuánto me pude abrir' },
  [notAtAll, veryMuch],
)

/** Asked after something light. */
export const enjoyment = word(
  'enjoyment',
  { en: 'How much did you enjoy it?', es: '¿Cuánto lo disfrutaste?' },
  { en: 'Enjoyed it', es: 'Disfrute' },
  [notAtAll, veryMuch],
)

/** How long the two talked, in minutes from 0 to 120. */
export const minutesTalked: {
  readonly ask: Extract<AskStep, { kind: 'minutes' }>
  readonly observed: Observes
} = {
  ask: {
    kind: 'minutes',
    id: 'minutes',
    prompt: {
      en: 'About how many minutes did you talk?',
      es: '¿Cuántos minutos duró la conversación, más o menos?',
    },
    audience: 'therapist',
    audiences: privately,
    max: 120,
  },
  observed: {
    name: 'minutes',
    label: { en: 'Minutes talked', es: 'Minutos de conversación' },
    low: 0,
    high: 120,
    favourable: 'neither',
    from: 'minutes',
  },
}

/** The same question as in the weekly reflection. */
export const affection = word(
  'affection',
  {
    en: 'How much warmth or touch was there this week, at a pace that suited you?',
    es: '¿Cuánto cariño o contacto hubo esta semana, a un ritmo cómodo para ti?',
  },
  { en: 'Affection at own pace', es: 'Cariño al propio ritmo' },
  [
    { en: 'None, or not at my pace', es: 'Nada, o no a mi ritmo' },
    { en: 'Plenty, at my pace', es: 'Mucho, y a mi ritmo' },
  ],
)

/** Asked after touch, where a yes is worth nothing without it. */
export const freeToPause = toTherapist(
  word(
    'free-to-pause',
    {
      en: 'How free did you feel to pause, slow down or say no?',
      es: '¿Con cuánta libertad sentiste que podías parar, ir más lento o decir que no?',
    },
    { en: 'Felt free to pause or say no', es: 'Libertad para parar o decir que no' },
    [
      { en: 'Not free', es: 'Ninguna' },
      { en: 'Completely free', es: 'Toda' },
    ],
  ),
)

/** Asked after a text that both may confirm. */
export const freeToDisagree = toTherapist(
  word(
    'free-to-disagree',
    {
      en: 'How free did you feel to say no to any part of it?',
      es: '¿Con cuánta libertad sentiste que podías decir que no a alguna parte?',
    },
    { en: 'Felt free to disagree', es: 'Libertad para no estar de acuerdo' },
    [
      { en: 'Not free', es: 'Ninguna' },
      { en: 'Completely free', es: 'Toda' },
    ],
  ),
)

/** For what only the therapist reads: nobody can be asked to show it on their own page. */
function toTherapist({ ask, observed }: Word): Word {
  return { ask: { ...ask, audiences: ['therapist'] }, observed }
}
