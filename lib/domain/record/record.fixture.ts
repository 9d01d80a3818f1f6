import { asks, partsOf } from '../exercises/exercise.ts'
import { exercises } from '../exercises/registry.ts'
import { decideResponse } from '../response.ts'
import { findIdea } from '../ritual-ideas.ts'
import { jointRow } from './joint-rows.ts'
import type { CareRecord, RecordJoint, RecordNumber, RecordResponse } from './record.ts'
import { exerciseKey, type RecordExercise, recordExercise } from './record-exercise.ts'
import { asMeasure } from './record-measure.ts'
import type { RecordWords } from './record-words.ts'

const day = '2026-03-04'
export const words: RecordWords = {
  locale: 'en',
  names: {
    partner: 'your partner',
    clinician: 'your therapist',
    opener: 'whoever opens',
    speaker: 'whoever speaks',
    listener: 'whoever listens',
  },
}

const licence = {
  owner: 'A University',
  terms: 'Scoring only; text by agreement',
  shippable: false,
}

const scoringOnly: RecordExercise = asMeasure(
  {
    key: 'm-closed-1',
    slug: 'm-closed',
    version: 1,
    title: { en: 'Closed scale', es: 'Escala cerrada' },
    purpose: { en: 'Scoring only', es: 'Solo puntuación' },
    licence: null,
    items: [],
  },
  {
    id: 'closed',
    version: 1,
    title: { en: 'Closed scale', es: 'Escala cerrada' },
    citation: 'Somebody (1999)',
    licence,
    displayable: false,
    recallDays: 14,
    items: [
      {
        id: 'q1',
        text: { en: 'SECRET TEXT' },
        options: [{ label: { en: 'SECRET OPTION' }, score: 0 }, { score: 3 }],
      },
    ],
    subscales: [],
    scoring: { kind: 'sum', multiplier: 1 },
    range: { low: 0, high: 3 },
    favourable: 'lower',
    cutoffs: [],
    bands: [],
    missing: { rule: 'complete' },
    change: [{ kind: 'raw', id: 'raw', label: { en: 'Raw', es: 'Bruto' }, source: 'none' }],
    critical: [],
    audience: { partnerVisible: 'never' },
  },
)

/** A joint record with a response of each partner to every exercise of the catalogue, and one of everything else. */
export async function everyRecord(): Promise<CareRecord> {
  const responses: RecordResponse[] = []
  const numbers: RecordNumber[] = []
  for (const exercise of exercises) {
    const { sample } = await import(`../exercises/${exercise.slug}/sample.ts`)
    for (const part of partsOf(exercise)) {
      const asked = asks(exercise, part).map(each => each.id)
      if (asked.length === 0) continue
      const decided = decideResponse({
        definition: exercise,
        part,
        answers: Object.fromEntries(Object.entries(sample).filter(([id]) => asked.includes(id))),
        occurrence: { dueOn: day, opensOn: day, closesOn: null },
        today: day,
        already: false,
      })
      for (const slot of ['A', 'B'] as const) {
        const id = uuid(responses.length)
        responses.push({
          id,
          slot,
          day,
          exercise: exerciseKey(exercise),
          part,
          answers: decided.answers.map(({ stepId: step, audience, number, choice, text }, index) => ({
            id: `${id}-${index}`,
            ...{ step, audience, number, choice, text, redacted: false },
          })),
        })
        for (const { name, label, value, low, high, favourable } of decided.observations) {
          const about = { name, label, value, low, high, favourable }
          numbers.push({ id: uuid(10_000 + numbers.length), slot, day, ...about, response: id })
        }
      }
    }
  }
  const measured = { id: uuid(9_000), slot: 'A', day, exercise: scoringOnly.key, part: 'alone' } as const
  const answer = { id: uuid(9_001), step: 'q1', audience: 'therapist', number: null, choice: 'o1' } as const
  return {
    kind: 'joint',
    madeOn: day,
    from: '2026-01-01',
    to: day,
    people: [
      { slot: 'A', id: uuid(1_000_001), name: 'Maya' },
      { slot: 'B', id: uuid(1_000_002), name: 'Jonas' },
    ],
    exercises: [...exercises.map(recordExercise), scoringOnly],
    responses: [...responses, { ...measured, answers: [{ ...answer, text: null, redacted: false }] }],
    numbers: [...numbers, { ...numbers[0]!, id: uuid(99_999), response: null, value: 3.5 }],
    said: [
      { id: uuid(50_000), slot: 'B', day, kind: 'pace', value: 'touch: stay', text: null, redacted: false },
    ],
    notes: [
      { id: uuid(20_000), slot: 'A', day, audience: 'therapist', text: 'A note of Maya', redacted: false },
    ],
    agreements: [
      {
        id: uuid(30_000),
        kind: 'conflict',
        endedOn: null,
        versions: [
          {
            id: uuid(30_001),
            text: 'We stop at ten',
            redacted: false,
            number: 1,
            day,
            reviewOn: null,
            confirmedBy: ['A', 'B'],
          },
        ],
      },
    ],
    joint: jointFixture(day),
    opened: [],
    caseNotes: [
      { id: uuid(40_000), kind: 'progress', day, text: 'A progress note', redacted: false },
      { id: uuid(40_001), kind: 'psychotherapy', day, text: 'A psychotherapy note', redacted: false },
    ],
  }
}

/** One of each kind; a ritual with a name of its own, and one that goes by its idea's. */
function jointFixture(day: string): RecordJoint[] {
  const [season, tea, own, laid, meeting, pause] = [1, 2, 3, 4, 5, 6].map(each => uuid(60_000 + each * 10))
  const title = { en: 'Listening in turns', es: 'Escucharse por turnos' }
  const prompt = { en: '{speaker}, one sentence', es: '{speaker}, una frase' }
  const kept = { word: 'kept' }
  const met = { of: meeting!, day, title, prompt }
  return [
    jointRow({ id: season!, kind: 'season', day, endedOn: day, text: 'One walk is enough' }),
    jointRow({ id: tea!, kind: 'ritual', day, title: findIdea('tea')!.name }),
    jointRow({
      id: uuid(60_021),
      kind: 'ritual-day',
      of: tea!,
      day,
      title: findIdea('tea')!.name,
      value: kept,
    }),
    jointRow({ id: own!, kind: 'ritual', day, text: 'Owls on the balcony' }),
    jointRow({ id: uuid(60_031), kind: 'ritual-day', of: own!, day, value: kept }),
    jointRow({ id: laid!, kind: 'laid-out', slot: 'B', day, title, prompt, text: 'Laid out by Jonas' }),
    jointRow({ id: `${laid}-1`, kind: 'laid-out', slot: 'A', day, title, prompt, value: { number: 7 } }),
    jointRow({ id: meeting!, kind: 'together', day, endedOn: day, title }),
    jointRow({ id: `${meeting}-1`, kind: 'together-choice', ...met, value: { label: title } }),
    jointRow({ id: `${meeting}-2`, kind: 'together-line', ...met, slot: 'A', text: 'Heard by Jonas' }),
    jointRow({
      ...{ id: `${meeting}-3`, kind: 'together-agreed', ...met },
      ...{ value: { word: 'conflict' }, text: 'Never after ten' },
    }),
    jointRow({ id: `${meeting}-4`, kind: 'together-return', ...met, value: { day: '2026-03-11' } }),
    jointRow({ id: pause!, kind: 'pause', day, endedOn: day, value: { word: 'walk' } }),
    jointRow({ id: `${pause}-0`, kind: 'pause-recap', of: pause!, slot: 'A', day, text: 'Alone' }),
  ]
}

export function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}
