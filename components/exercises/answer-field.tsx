'use client'
import { useState } from 'react'
import { ChoiceCards } from '#components/ui/choice-cards.tsx'
import { FieldHelp } from '#components/ui/field-help.tsx'
import type { TypedValue } from './autosave.ts'
import { BetweenField } from './between-field.tsx'
import { ListField } from './list-field.tsx'
import { isBetween, isGrid, type RunAsk } from './run-step.ts'
import { fillIn, type RunStrings } from './run-strings.ts'
import { ScaleGrid } from './scale-grid.tsx'
import { SpecificNudge } from './specific-nudge.tsx'
import { TapMovesOn } from './tap-moves-on.tsx'

type Value = TypedValue | undefined

/**
 * The field of one question. `onTap` is an answer that moves on by itself, `onType` one that does not; null skips.
 */
export function AnswerField({
  step,
  value,
  strings,
  promptId,
  focusFirst,
  onTap,
  onType,
}: {
  step: RunAsk
  value: Value
  strings: RunStrings
  promptId: string
  focusFirst: boolean
  onTap: (value: TypedValue) => void
  onType: (value: TypedValue) => void
}) {
  if (step.kind === 'scale' && isGrid(step)) {
    return (
      <ScaleGrid
        labelledBy={promptId}
        value={typeof value === 'number' ? value : null}
        skipped={value === null}
        ends={{ low: step.lowLabel, high: step.highLabel }}
        skip={strings.skip}
        focusFirst={focusFirst}
        onAnswer={onTap}
      />
    )
  }
  if (step.kind === 'scale') {
    const number = typeof value === 'number' ? String(value) : null
    return (
      <TapChoice
        legend={step.prompt}
        options={scaleOptions(step)}
        value={number}
        onTap={chosen => onTap(Number(chosen))}
        onType={chosen => onType(Number(chosen))}
      />
    )
  }
  if (step.kind === 'choice') {
    const options = step.options.map(option => ({ value: option.id, label: option.label }))
    const chosen = typeof value === 'string' ? value : null
    if (isBetween(step)) {
      return (
        <TapMovesOn onTap={onTap}>
          <BetweenField
            legend={step.prompt}
            options={step.options}
            value={chosen}
            position={strings.between}
            onChoose={onType}
          />
        </TapMovesOn>
      )
    }
    return <TapChoice legend={step.prompt} options={options} value={chosen} onTap={onTap} onType={onType} />
  }
  if (step.kind === 'minutes') {
    return <MinutesField max={step.max} value={value} strings={strings} promptId={promptId} onType={onType} />
  }
  if (step.kind === 'list') {
    return (
      <ListField
        lines={Array.isArray(value) ? value : []}
        max={step.max}
        maxLength={step.maxLength}
        promptId={promptId}
        strings={strings.list}
        onType={onType}
      />
    )
  }
  const written = typeof value === 'string' ? value : ''
  return (
    <>
      <textarea
        aria-labelledby={promptId}
        className="field resize-y leading-relaxed"
        rows={step.long ? 6 : 3}
        maxLength={step.maxLength}
        defaultValue={written}
        autoComplete="off"
        onChange={event => onType(event.target.value)}
      />
      {step.nudge && <SpecificNudge sentence={written} strings={strings.nudge} />}
    </>
  )
}

/** Any scale but 0 to 10: its numbers as cards, the ends with their words. */
function scaleOptions(step: Extract<RunAsk, { kind: 'scale' }>) {
  return Array.from({ length: step.high - step.low + 1 }, (_, index) => {
    const number = step.low + index
    const note = number === step.low ? step.lowLabel : number === step.high ? step.highLabel : undefined
    return { value: String(number), label: String(number).replace('-', '−'), ...(note && { note }) }
  })
}

/** A tap chooses and moves on; keys choose, and the Next button moves on. */
function TapChoice({
  legend,
  options,
  value,
  onTap,
  onType,
}: {
  legend: string
  options: readonly { value: string; label: string; note?: string }[]
  value: string | null
  onTap: (value: string) => void
  onType: (value: string) => void
}) {
  return (
    <TapMovesOn onTap={onTap}>
      <ChoiceCards legend={legend} legendHidden options={options} value={value} onChoose={onType} />
    </TapMovesOn>
  )
}

function MinutesField({
  max,
  value,
  strings,
  promptId,
  onType,
}: {
  max: number
  value: Value
  strings: RunStrings
  promptId: string
  onType: (value: number | null) => void
}) {
  const [wrong, setWrong] = useState(false)
  function type(text: string) {
    const number = Number(text)
    const right = /^\d*$/.test(text) && number <= max
    setWrong(!right)
    if (right) onType(text === '' ? null : number)
  }
  return (
    <div>
      <div className="flex items-center gap-3">
        <input
          aria-labelledby={promptId}
          aria-describedby={`${promptId}-help`}
          aria-invalid={wrong}
          className="field max-w-28 text-lg tabular-nums"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={typeof value === 'number' ? String(value) : ''}
          onChange={event => type(event.target.value.trim())}
        />
        <span aria-hidden>{strings.minutesField}</span>
      </div>
      <FieldHelp id={`${promptId}-help`} {...(wrong && { error: fillIn(strings.minutesWrong, { max }) })} />
    </div>
  )
}
