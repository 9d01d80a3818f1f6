'use client'
import { fillIn } from '#components/exercises/run-strings.ts'
import { layable, type Path } from '#lib/domain/custom-exercise-edit.ts'
import type { StepOf, StepPart } from '#lib/domain/custom-exercise-steps.ts'
import { agreementKind } from '#lib/domain/exercises/script.ts'
import { isAsk, place, type Step } from '#lib/domain/exercises/steps.ts'
import { AudienceFields } from './audience-fields.tsx'
import { useBuilder } from './builder-context.ts'
import { OptionFields } from './option-fields.tsx'
import { NumberField, PickField, TickField } from './plain-fields.tsx'
import { stepTitle } from './step-title.ts'
import { TextPair } from './text-pair.tsx'

/** Everything that can be written about one step, by its kind. */
export function StepFields({ part, index, step }: { part: StepPart; index: number; step: StepOf<StepPart> }) {
  const { words } = useBuilder().strings
  const at = (field: string): Path => [part, index, field]
  const isTitled = step.kind === 'tell' || step.kind === 'open'
  return (
    <div className="space-y-4">
      {isTitled && <TextPair path={at('title')} label={words.title!} rows={1} />}
      {isTitled && <TextPair path={at('body')} label={words.body!} rows={4} />}
      {'prompt' in step && <TextPair path={at('prompt')} label={words.prompt!} />}
      {(step.kind === 'agree' || isAsk(step as Step)) && (
        <TextPair path={at('hint')} label={words.hint!} optional rows={1} />
      )}
      <OwnFields at={at} step={step} />
      {isAsk(step as Step) && <AudienceFields path={[part, index]} />}
    </div>
  )
}

function OwnFields({ at, step }: { at: (field: string) => Path; step: StepOf<StepPart> }) {
  const { words, places, agreements } = useBuilder().strings
  switch (step.kind) {
    case 'breathe':
      return <NumberField path={at('seconds')} label={words.seconds!} />
    case 'open':
      return (
        <PickField
          path={at('place')}
          label={words.place!}
          options={place.options.map(value => ({ value, label: places[value] }))}
        />
      )
    case 'scale':
      return (
        <>
          <TextPair path={at('lowLabel')} label={words.lowLabel!} rows={1} />
          <TextPair path={at('highLabel')} label={words.highLabel!} rows={1} />
          <div className="flex flex-wrap gap-4">
            <NumberField path={at('low')} label={words.low!} />
            <NumberField path={at('high')} label={words.high!} />
          </div>
        </>
      )
    case 'choice':
    case 'choose':
      return <OptionFields path={at('options')} deep={step.kind === 'choose'} />
    case 'text':
      return (
        <>
          <TickField path={at('long')} label={words.long!} />
          <NumberField path={at('maxLength')} label={words.maxLength!} />
        </>
      )
    case 'list':
      return (
        <div className="flex flex-wrap gap-4">
          <NumberField path={at('max')} label={words.maxLines!} />
          <NumberField path={at('maxLength')} label={words.maxLength!} />
        </div>
      )
    case 'minutes':
      return <NumberField path={at('max')} label={words.maxMinutes!} />
    case 'turn':
      return (
        <>
          <TextPair path={at('listening')} label={words.listening!} optional />
          <NumberField path={at('minutes')} label={words.minutes!} />
        </>
      )
    case 'hold':
      return (
        <div className="flex flex-wrap gap-4">
          <NumberField path={at('minutes')} label={words.minutes!} />
          <NumberField path={at('most')} label={words.most!} />
        </div>
      )
    case 'lay':
      return <LayFields at={at} from={step.from} />
    case 'agree':
      return (
        <>
          <PickField
            path={at('agreement')}
            label={words.agreement!}
            options={agreementKind.options.map(value => ({ value, label: agreements[value] }))}
          />
          <NumberField path={at('maxLength')} label={words.maxLength!} />
        </>
      )
    default:
      return null
  }
}

/** Which of the answers that each wrote alone stand side by side, and how they are drawn. */
function LayFields({ at, from }: { at: (field: string) => Path; from: readonly string[] }) {
  const { exercise, edit, strings, locale } = useBuilder()
  const { words, drawings } = strings
  const prepared = layable(exercise)
  const [part, index] = at('from') as [StepPart, number, string]
  const choose = (id: string, chosen: boolean) => {
    // In the order in which they are prepared; what no step gives any more falls out.
    const next = prepared.map(each => each.id).filter(each => (each === id ? chosen : from.includes(each)))
    const script = (exercise[part] ?? []).map((each, place) =>
      place === index ? { ...each, from: next } : each,
    )
    edit({ ...exercise, [part]: script })
  }
  return (
    <>
      <fieldset id={`at/${part}/${index}/from`} tabIndex={-1}>
        <legend className="mb-1 font-medium">{words.from}</legend>
        {prepared.length === 0 && <p className="text-ink-soft">{words.fromNone}</p>}
        {prepared.map((each, number) => (
          <label key={each.id} className="flex items-center gap-2.5 py-1">
            <input
              type="checkbox"
              checked={from.includes(each.id)}
              onChange={event => choose(each.id, event.target.checked)}
            />
            {stepTitle(each, locale) ||
              fillIn(words.stepName!, { number: number + 1, kind: strings.kinds[each.kind] })}
          </label>
        ))}
      </fieldset>
      <PickField
        path={at('as')}
        label={words.as!}
        options={(['sides', 'loop', 'areas', 'timeline'] as const).map(value => ({
          value,
          label: drawings[value],
        }))}
      />
    </>
  )
}
