'use client'
import { AnswerField } from './answer-field.tsx'
import { AudienceLine, type AudienceOption } from './audience-line.tsx'
import type { Typed } from './autosave.ts'
import { BreatheStep } from './breathe-step.tsx'
import { PromptHeading } from './prompt-heading.tsx'
import { audienceOf, isAsk, type RunStep } from './run-step.ts'
import type { RunStrings } from './run-strings.ts'

type Entry = Typed[string]

/** One screen of an exercise. Its prompt takes the focus when it appears, so that it is read first. */
export function StepView({
  step,
  typed,
  audiences,
  strings,
  arrived,
  onTap,
  onType,
}: {
  step: RunStep
  typed: Typed
  audiences: readonly AudienceOption[]
  strings: RunStrings
  /** How the person came here: not at all yet, by a tap, or by a key. */
  arrived: 'loaded' | 'tap' | 'key'
  onTap: (entry: Entry) => void
  onType: (entry: Entry) => void
}) {
  const keyed = arrived === 'key' && step.kind === 'scale'
  const focused = arrived !== 'loaded' && !keyed

  if (!isAsk(step)) {
    return (
      <div className="space-y-5">
        <PromptHeading focused={focused}>{step.kind === 'tell' ? step.title : step.prompt}</PromptHeading>
        {step.kind === 'tell' ? (
          <p className="text-lg whitespace-pre-line">{step.body}</p>
        ) : (
          <BreatheStep seconds={step.seconds} strings={strings.breathe} />
        )}
      </div>
    )
  }
  const promptId = `prompt-${step.id}`
  const writing = step.kind === 'text' || step.kind === 'minutes'
  const audience = (
    <AudienceLine
      value={audienceOf(step, typed)}
      options={audiences.filter(option => !step.audiences || step.audiences.includes(option.value))}
      strings={strings.audience}
      full={writing}
      onChange={chosen => onType({ audience: chosen })}
    />
  )
  return (
    <div className="space-y-6">
      <div>
        <PromptHeading id={promptId} focused={focused}>
          {step.prompt}
        </PromptHeading>
        {step.hint && <p className="mt-2 text-ink-soft">{step.hint}</p>}
      </div>
      {/* Who reads it is settled before anything is written. */}
      {writing && audience}
      <AnswerField
        step={step}
        value={typed[step.id]?.value}
        strings={strings}
        promptId={promptId}
        focusFirst={keyed}
        onTap={value => onTap({ value })}
        onType={value => onType({ value })}
      />
      {!writing && audience}
    </div>
  )
}
