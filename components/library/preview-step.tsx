'use client'
import { useId, useState } from 'react'
import { AudienceLine, type AudienceOption } from '#components/exercises/audience-line.tsx'
import { BetweenField } from '#components/exercises/between-field.tsx'
import { GroundLooks, type GroundStrings } from '#components/exercises/ground-looks.tsx'
import { isBetween, isGrid } from '#components/exercises/run-step.ts'
import { fillIn } from '#components/exercises/run-strings.ts'
import { ScaleGrid } from '#components/exercises/scale-grid.tsx'
import { Button } from '#components/ui/button.tsx'
import { ChoiceCards } from '#components/ui/choice-cards.tsx'
import type { Audience } from '#lib/domain/audience.ts'
import type { AskStep, Place, Step } from '#lib/domain/exercises/steps.ts'
import type { Localised } from '#lib/domain/exercises/text.ts'

export type PreviewStrings = {
  skip: string
  minutes: string
  /** "{at} of {of}, between {left} and {right}". */
  between: string
  ground: GroundStrings
  places: Readonly<Record<Place, string>>
  /** "{seconds} seconds of slow breathing: …". */
  breathe: string
  audiences: Readonly<Record<Audience, AudienceOption>>
  audience: { legend: string; change: string; done: string }
}

type Asked = Localised<AskStep>

/** One screen of a preview. A tap on a scale or a choice moves on, as it does for the couple. */
export function PreviewStep({
  step,
  strings,
  onAnswer,
}: {
  step: Localised<Step>
  strings: PreviewStrings
  onAnswer: () => void
}) {
  const titleId = useId()
  if (!('audience' in step)) return <Telling step={step} strings={strings} onAnswer={onAnswer} />
  return (
    <>
      <h3 id={titleId} className="prompt mb-3">
        {step.prompt}
      </h3>
      {step.hint && <p className="mb-3 text-ink-soft">{step.hint}</p>}
      <Answer step={step} titleId={titleId} strings={strings} onAnswer={onAnswer} />
      <Readers step={step} strings={strings} />
    </>
  )
}

function Telling({
  step,
  strings,
  onAnswer,
}: {
  step: Exclude<Localised<Step>, Asked>
  strings: PreviewStrings
  onAnswer: () => void
}) {
  const titled = step.kind === 'tell' || step.kind === 'open'
  return (
    <>
      <h3 className="prompt mb-3">{titled ? step.title : step.prompt}</h3>
      {titled && <p className="whitespace-pre-line">{step.body}</p>}
      {step.kind === 'breathe' && <p>{fillIn(strings.breathe, { seconds: step.seconds })}</p>}
      {step.kind === 'ground' && <GroundLooks strings={strings.ground} />}
      {step.kind === 'open' && (
        <Button className="mt-4" variant="primary" wide onClick={onAnswer}>
          {strings.places[step.place]}
        </Button>
      )}
    </>
  )
}

function Answer({
  step,
  titleId,
  strings,
  onAnswer,
}: {
  step: Asked
  titleId: string
  strings: PreviewStrings
  onAnswer: () => void
}) {
  switch (step.kind) {
    case 'scale':
      return isGrid(step) ? (
        <ScaleGrid
          labelledBy={titleId}
          value={null}
          ends={{ low: step.lowLabel, high: step.highLabel }}
          skip={strings.skip}
          onAnswer={onAnswer}
        />
      ) : (
        <ChoiceCards
          legend={step.prompt}
          legendHidden
          value={null}
          onChoose={onAnswer}
          options={numbersOf(step)}
        />
      )
    case 'choice':
      return isBetween(step) ? (
        <BetweenField
          legend={step.prompt}
          options={step.options}
          value={null}
          position={strings.between}
          onChoose={onAnswer}
        />
      ) : (
        <ChoiceCards
          legend={step.prompt}
          legendHidden
          value={null}
          onChoose={onAnswer}
          options={step.options.map(({ id, label }) => ({ value: id, label }))}
        />
      )
    case 'text':
      return (
        <textarea
          aria-labelledby={titleId}
          className="field"
          rows={step.long ? 4 : 2}
          maxLength={step.maxLength}
        />
      )
    case 'list':
      return (
        <div className="space-y-2">
          {[0, 1, 2].map(line => (
            <input key={line} aria-labelledby={titleId} className="field" maxLength={step.maxLength} />
          ))}
        </div>
      )
    case 'minutes':
      return (
        <label className="block">
          <span className="mb-1 block text-sm text-ink-soft">{strings.minutes}</span>
          <input type="number" min={0} max={step.max} className="field max-w-32" aria-describedby={titleId} />
        </label>
      )
  }
}

/** Never more than a phone would show: a draft may have any range. */
function numbersOf({ low, high, lowLabel, highLabel }: Extract<Asked, { kind: 'scale' }>) {
  const count = Math.max(1, Math.min(11, high - low + 1))
  return Array.from({ length: count }, (_, index) => ({
    value: String(low + index),
    label: String(low + index),
    note: index === 0 ? lowLabel : index === count - 1 ? highLabel : undefined,
  }))
}

function Readers({ step, strings }: { step: Asked; strings: PreviewStrings }) {
  const [value, setValue] = useState<Audience>(step.audience)
  const choices = step.audiences ?? (['me', 'therapist', 'couple'] as const)
  return (
    <div className="mt-4">
      <AudienceLine
        value={value}
        options={choices.map(each => strings.audiences[each])}
        strings={strings.audience}
        onChange={setValue}
      />
    </div>
  )
}
