import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { findExercise } from '#lib/domain/exercises/registry.ts'
import type { AskStep } from '#lib/domain/exercises/steps.ts'
import type { Answers } from '#lib/domain/response.ts'
import { hrefsIn } from './reading.ts'
import type { Row } from './table.ts'
import { expectIn, type Practice, practiceOf, type Walk } from './walk.ts'

const both = (sentence: string) => ({ en: sentence, es: `${sentence} (es)` })

const readers: Pick<AskStep, 'audience' | 'audiences'> = {
  audience: 'therapist',
  audiences: ['me', 'therapist'],
}

/** Written from nothing, with a number that no built-in exercise observes. */
const written: Omit<Definition, 'slug' | 'version'> = {
  group: 'talking',
  title: both('Kettle talk'),
  purpose: both('Notice what the first five minutes at home are like.'),
  minutes: 5,
  mode: 'each',
  together: false,
  steps: [
    { kind: 'tell', id: 'first', title: both('The first five minutes'), body: both('Think of today.') },
    {
      kind: 'scale',
      id: 'warm',
      prompt: both('How warm was it?'),
      ...readers,
      low: 0,
      high: 10,
      lowLabel: both('Not at all'),
      highLabel: both('Very'),
    },
    {
      kind: 'text',
      id: 'told',
      prompt: both('What was told first?'),
      ...readers,
      long: true,
      maxLength: 400,
    },
  ],
  observes: [
    {
      name: 'warmth-at-the-door',
      label: both('Warmth at the door'),
      low: 0,
      high: 10,
      favourable: 'higher',
      from: 'warm',
    },
  ],
}

const writtenSample: Answers = {
  warm: { value: 7, audience: 'therapist' },
  told: { value: 'That the bus was late.', audience: 'therapist' },
}

/** The builder from nothing: a draft that cannot be saved yet, then a whole one, saved as a version. */
export async function writeExercise(walk: Walk, row: Row): Promise<Practice> {
  const { desk } = walk
  const { exerciseId, version } = await desk.does('/api/custom-exercises', { copy: null })
  const at = `/api/custom-exercises/${exerciseId}`
  const half = await desk.does(at, { draft: { ...written, steps: [] }, version }, 'PUT')
  const early = await desk.tries(`${at}/publish`, { version: half.version })
  if (early.body.reason !== 'exercise-problems')
    throw new Error(`an unfinished draft is saved: ${early.status}`)
  const whole = await desk.does(at, { draft: written, version: half.version }, 'PUT')
  const saved = await desk.does(`${at}/publish`, { version: whole.version })
  const slug = await slugOf(walk, String(exerciseId))
  return practiceOf(row, { ...written, slug, version: Number(saved.latest) }, writtenSample)
}

/** The builder from a built-in exercise: renamed and shortened. The built-in one stays as it was. */
export async function copyExercise(walk: Walk, row: Row, source: string, sample: Answers): Promise<Practice> {
  const { desk } = walk
  const { exerciseId, version } = await desk.does('/api/custom-exercises', { copy: source })
  const at = `/api/custom-exercises/${exerciseId}`
  const original = findExercise(source)!
  const changed = { ...original, title: both('Our own way of saying it back'), minutes: original.minutes - 2 }
  const kept = await desk.does(at, { draft: changed, version }, 'PUT')
  const saved = await desk.does(`${at}/publish`, { version: kept.version })
  const slug = await slugOf(walk, String(exerciseId))
  expectIn((await desk.see('/library')).words, original.title.en, 'the library')
  return practiceOf(row, { ...changed, slug, version: Number(saved.latest) }, sample)
}

/** The library names the file of each saved one by its slug, beside the way to edit it. */
async function slugOf({ desk }: Walk, exerciseId: string): Promise<string> {
  const { html } = await desk.see('/library')
  const from = html.indexOf(`"/library/builder/${exerciseId}"`)
  const [file] = hrefsIn(html.slice(from), FILES)
  if (from === -1 || !file) throw new Error('it is not in the library')
  return file.slice(FILES.length)
}

const FILES = '/api/custom-exercises/files/'
