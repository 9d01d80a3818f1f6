'use client'
import { useId, useState } from 'react'
import { AudienceLine, type AudienceOption } from '#components/exercises/audience-line.tsx'
import { ScaleGrid } from '#components/exercises/scale-grid.tsx'
import { ChoiceCards } from '#components/ui/choice-cards.tsx'
import type { Audience } from '#lib/domain/audience.ts'
import type { AskStep, Step } from '#lib/domain/exercises/exercise.ts'
import type { Localised } from '#lib/domain/exercises/text.ts'

export type PreviewStrings = {
  skip: string
  minutes: string
  /** By step id: "60 seconds of slow breathing: …". */
  breathe: Readonly<Record<string, string>>
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
  if (step.kind === 'tell') {
    return (
      <>
        <h3 className="prompt mb-3">{step.title}</h3>
        <p>{step.body}</p>
      </>
    )
  }
  if (step.kind === 'breathe') {
    return (
      <>
        <h3 className="prompt mb-3">{step.prompt}</h3>
        <p>{strings.breathe[step.id]}</p>
      </>
    )
  }
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
      return (
        <ScaleGrid
          labelledBy={titleId}
          value={null}
          ends={{ low: step.lowLabel, high: step.highLabel }}
          skip={strings.skip}
          onAnswer={onAnswer}
        />
      )
    case 'choice':
      return (
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
    case 'minutes':
      return (
        <label className="block">
          <span className="mb-1 block text-sm text-ink-soft">{strings.minutes}</span>
          <input type="number" min={0} max={step.max} className="field max-w-32" aria-describedby={titleId} />
        </label>
      )
  }
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
