import type { Definition, Observes } from './exercise.ts'
import type { ScriptStep } from './script.ts'
import { type AskStep, audiencesOf, isAsk, type Step } from './steps.ts'
import { isText, type Text } from './text.ts'

/** What a definition says against itself: where, and why as a message key with its values. */
export type Contradiction = {
  readonly path: Path
  readonly reason: string
  readonly values: Readonly<Record<string, string | number>>
}

type Path = readonly (string | number)[]
type Placed<Item> = { readonly item: Item; readonly path: Path }

/** Every contradiction of a definition; empty when it is sound. */
export function contradictions(exercise: Definition): Contradiction[] {
  const { script = [], after = [] } = exercise
  const alone = placed(exercise.steps, 'steps')
  const spoken = placed(script, 'script')
  const afterwards = placed(after, 'after')
  const observed = placed(exercise.observes, 'observes')
  return [
    ...repeated([...alone, ...spoken, ...afterwards], 'id', 'step-repeated'),
    ...repeated(observed, 'name', 'observation-repeated'),
    ...[...alone, ...afterwards].flatMap(({ item, path }) =>
      isAsk(item) ? contradictionsOfStep(item, path) : [],
    ),
    ...observed
      .filter(({ item }) => !givesItsNumber(item, [...exercise.steps, ...after]))
      .map(({ item, path }) => at([...path, 'from'], 'observation-disagrees', { name: item.name })),
    ...observed
      .filter(({ item }) => !guessesAtWhatIsAsked(item, exercise.observes))
      .map(({ item, path }) => at([...path, 'guesses'], 'guess-without-answer', { name: item.name })),
    ...contradictionsOfMode(exercise),
    ...contradictionsOfMeasure(exercise),
    ...contradictionsOfNames(exercise),
    ...spoken.flatMap(({ item, path }) => contradictionsOfScript(item, path, exercise.steps)),
    ...airtime(script),
  ]
}

function placed<Item>(items: readonly Item[], part: string): Placed<Item>[] {
  return items.map((item, index) => ({ item, path: [part, index] }))
}

function at(path: Path, reason: string, values: Contradiction['values'] = {}): Contradiction {
  return { path, reason, values }
}

function repeated<Key extends string>(
  items: readonly Placed<Record<Key, string>>[],
  key: Key,
  reason: string,
): Contradiction[] {
  const seen = new Set<string>()
  return items.flatMap(({ item, path }) => {
    const name: string = item[key]
    if (seen.has(name)) return [at([...path, key], reason, { name })]
    seen.add(name)
    return []
  })
}

function contradictionsOfStep(asked: AskStep, path: Path): Contradiction[] {
  return [
    ...(audiencesOf(asked).includes(asked.audience)
      ? []
      : [at([...path, 'audience'], 'default-audience-not-offered')]),
    ...(asked.kind === 'scale' && asked.low >= asked.high
      ? [at([...path, 'low'], 'low-not-below-high')]
      : []),
    ...(asked.kind === 'choice' ? repeatedOptions(asked, path) : []),
  ]
}

function repeatedOptions({ options }: { options: readonly { id: string }[] }, path: Path): Contradiction[] {
  const inPlace = options.map((item, index) => ({ item, path: [...path, 'options', index] }))
  return repeated(inPlace, 'id', 'option-repeated')
}

function givesItsNumber(observed: Observes, steps: readonly Step[]): boolean {
  const from = steps.find(each => each.id === observed.from)
  if (from?.kind === 'choice') {
    const scores = Object.entries(observed.scores ?? {})
    const known = scores.every(([option]) => from.options.some(each => each.id === option))
    return (
      scores.length > 0 &&
      known &&
      scores.every(([, score]) => score >= observed.low && score <= observed.high)
    )
  }
  if (observed.scores) return false
  if (from?.kind === 'scale') return from.low === observed.low && from.high === observed.high
  return from?.kind === 'minutes' && observed.low === 0 && observed.high === from.max
}

/** A guess is laid beside the other's answer to the same question, on the same range. */
function guessesAtWhatIsAsked(
  { name, guesses, low, high }: Observes,
  observes: readonly Observes[],
): boolean {
  if (guesses === undefined) return true
  const answer = observes.find(each => each.name === guesses && each.name !== name)
  return answer !== undefined && answer.low === low && answer.high === high
}

function contradictionsOfMode({
  mode,
  steps,
  script,
  after,
  togetherAfterDays,
}: Definition): Contradiction[] {
  const joint = mode === 'together' || mode === 'prepared' || (mode === 'theme' && script !== undefined)
  const alone = mode !== 'together' && !(mode === 'theme' && script !== undefined)
  return [
    ...(alone && steps.length === 0 ? [at(['steps'], 'nothing-alone')] : []),
    ...(!alone && steps.length > 0 ? [at(['steps'], 'no-steps-alone')] : []),
    ...(joint && script === undefined ? [at(['script'], 'nothing-together')] : []),
    ...(joint && after === undefined ? [at(['after'], 'no-private-word')] : []),
    ...(!joint && script !== undefined ? [at(['script'], 'not-together')] : []),
    ...(!joint && after !== undefined ? [at(['after'], 'not-together')] : []),
    ...((mode === 'prepared') === (togetherAfterDays === undefined)
      ? [at(['togetherAfterDays'], 'days-go-with-prepared')]
      : []),
  ]
}

/**
 * A measure's exercise asks the items of its instrument, in their order and with their options, of one person alone;
 * who reads is fixed and said before it begins. Nothing else is in that group.
 */
function contradictionsOfMeasure({ group, measure, mode, steps, observes }: Definition): Contradiction[] {
  if (measure === undefined) return group === 'measure' ? [at(['group'], 'no-measure')] : []
  const items = measure.items.map(each => `${each.id} ${each.options.length}`)
  const asked = steps.map(each => (each.kind === 'choice' ? `${each.id} ${each.options.length}` : each.kind))
  const fixed = steps.every(each => !isAsk(each) || audiencesOf(each).join() === 'therapist')
  return [
    ...(group === 'measure' && mode === 'each' ? [] : [at(['group'], 'measure-apart')]),
    ...(items.join() === asked.join() ? [] : [at(['steps'], 'measure-items-disagree')]),
    ...(fixed ? [] : [at(['steps'], 'measure-audience')]),
    ...(observes.length === 0 ? [] : [at(['observes'], 'measure-observes')]),
  ]
}

/** {speaker} and {listener} change from screen to screen, so only a script may say them; and both read a script. */
function contradictionsOfNames({ mode, script, ...rest }: Definition): Contradiction[] {
  const own = placedTexts(rest)
  const shared = placedTexts(script, ['script'])
  const saying = (texts: readonly Placed<Text>[], name: string, reason: string) =>
    texts
      .filter(({ item }) => (item.en + item.es).includes(`{${name}}`))
      .map(({ path }) => at(path, reason, { name }))
  return [
    ...saying(own, 'speaker', 'name-only-in-script'),
    ...saying(own, 'listener', 'name-only-in-script'),
    ...saying(shared, 'partner', 'both-read-script'),
    ...(mode === 'theme' ? [] : saying(own, 'opener', 'opener-only-in-theme')),
  ]
}

function placedTexts(part: unknown, path: Path = []): Placed<Text>[] {
  if (isText(part)) return [{ item: part, path }]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, each]) =>
    placedTexts(each, [...path, Array.isArray(part) ? Number(key) : key]),
  )
}

function contradictionsOfScript(each: ScriptStep, path: Path, steps: readonly Step[]): Contradiction[] {
  if (each.kind === 'choose') return repeatedOptions(each, path)
  if (each.kind === 'hold')
    return each.most < each.minutes ? [at([...path, 'most'], 'most-below-minutes')] : []
  if (each.kind !== 'lay') return []
  const answered = new Set(steps.filter(isAsk).map(asked => asked.id))
  return each.from.flatMap((name, index) =>
    answered.has(name) ? [] : [at([...path, 'from', index], 'nobody-prepares', { name })],
  )
}

/** Equal airtime: over the whole script both speak for the same minutes, and say back as often. */
function airtime(script: readonly ScriptStep[]): Contradiction[] {
  let lead = 0
  let mirrors = 0
  let sign = 1
  for (const each of script) {
    if (each.kind === 'swap') sign = -sign
    if (each.kind === 'turn') lead += sign * each.minutes
    if (each.kind === 'mirror') mirrors += sign
  }
  return [
    ...(lead === 0 ? [] : [at(['script'], 'airtime-unequal', { minutes: Math.abs(lead) })]),
    ...(mirrors === 0 ? [] : [at(['script'], 'mirrors-unequal')]),
  ]
}
