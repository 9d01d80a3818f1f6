'use client'
import { fillIn } from '#components/exercises/run-strings.ts'
import { Button } from '#components/ui/button.tsx'
import { addObservation, countable, rangeOf, setAt } from '#lib/domain/custom-exercise-edit.ts'
import type { Observes } from '#lib/domain/exercises/exercise.ts'
import type { Step } from '#lib/domain/exercises/steps.ts'
import { fieldId, useBuilder, useField } from './builder-context.ts'
import { NameField, PickField } from './plain-fields.tsx'
import { stepTitle } from './step-title.ts'
import { TextPair } from './text-pair.tsx'

/** The numbers that charts are made of: each with its name, its label, its direction and the step that gives it. */
export function ObservationList() {
  const { exercise, edit, strings } = useBuilder()
  const { words } = strings
  const { error } = useField(['observes'])
  const none = countable(exercise).length === 0
  return (
    <section id={fieldId('/observes')} tabIndex={-1} aria-label={words.observes} className="space-y-4">
      <div>
        <h2>{words.observes}</h2>
        <p className="text-sm text-ink-soft">{words.observesLead}</p>
      </div>
      {exercise.observes.length === 0 && <p className="text-ink-soft">{words.observesNone}</p>}
      {error && <p className="text-sm text-notice">{error}</p>}
      {exercise.observes.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a name changes as it is typed, the place does not
        <Observation key={index} index={index} observed={each} />
      ))}
      {none && <p className="text-sm text-ink-soft">{words.nothingToObserve}</p>}
      <Button disabled={none} onClick={() => edit(addObservation(exercise))}>
        {words.addObservation}
      </Button>
    </section>
  )
}

function Observation({ index, observed }: { index: number; observed: Observes }) {
  const { exercise, edit, strings, locale } = useBuilder()
  const { words, kinds } = strings
  const number = index + 1
  const steps = countable(exercise)
  const from = steps.find(each => each.id === observed.from)
  const observe = (id: string) => {
    const step = steps.find(each => each.id === id)
    if (!step) return
    const { scores: _, ...rest } = observed
    edit(setAt(exercise, ['observes', index], { ...rest, from: id, ...rangeOf(step) }))
  }
  return (
    <fieldset className="space-y-4 rounded-control border border-line bg-surface p-4">
      <legend className="px-1 font-medium">{fillIn(words.observation!, { number })}</legend>
      <div className="grid gap-4 sm:grid-cols-2">
        <PickField
          path={['observes', index, 'from']}
          label={words.fromStep!}
          onPick={observe}
          options={[
            ...(from ? [] : [{ value: observed.from, label: '' }]),
            ...steps.map(each => ({ value: each.id, label: stepTitle(each, locale) || kinds[each.kind] })),
          ]}
        />
        <PickField
          path={['observes', index, 'favourable']}
          label={words.favourable!}
          options={(['higher', 'lower', 'neither'] as const).map(value => ({ value, label: words[value]! }))}
        />
        <NameField path={['observes', index, 'name']} label={words.name!} hint={words.nameHint} />
        <p className="self-end pb-2 text-sm text-ink-soft">
          {fillIn(words.range!, { low: observed.low, high: observed.high })}
        </p>
      </div>
      <TextPair path={['observes', index, 'label']} label={words.label!} rows={1} />
      {from?.kind === 'choice' && <Scores index={index} from={from} scores={observed.scores ?? {}} />}
      <Button
        variant="quiet"
        aria-label={fillIn(words.removeObservation!, { number })}
        onClick={() => edit({ ...exercise, observes: exercise.observes.filter(each => each !== observed) })}
      >
        {words.removeStep}
      </Button>
    </fieldset>
  )
}

function Scores({
  index,
  from,
  scores,
}: {
  index: number
  from: Extract<Step, { kind: 'choice' }>
  scores: Readonly<Record<string, number>>
}) {
  const { exercise, edit, strings, locale } = useBuilder()
  const { words } = strings
  const score = (option: string, typed: string) => {
    const { [option]: _, ...others } = scores
    const next = typed === '' ? others : { ...others, [option]: Number(typed) }
    const numbers = Object.values(next)
    const range = numbers.length > 0 ? { low: Math.min(...numbers), high: Math.max(...numbers) } : {}
    edit(setAt(exercise, ['observes', index], { ...exercise.observes[index], ...range, scores: next }))
  }
  return (
    <fieldset>
      <legend className="mb-1 font-medium">{words.scores}</legend>
      <p className="mb-2 text-sm text-ink-soft">{words.scoresHint}</p>
      {from.options.map((option, place) => (
        <label key={option.id} className="flex items-center gap-3 py-1">
          <input
            type="number"
            step={1}
            className="field max-w-24 tabular-nums"
            value={scores[option.id] ?? ''}
            onChange={event => score(option.id, event.target.value)}
          />
          {option.label[locale] || option.label.en || fillIn(words.option!, { number: place + 1 })}
        </label>
      ))}
    </fieldset>
  )
}
