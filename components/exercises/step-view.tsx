'use client'
import { AnswerField } from './answer-field.tsx'
import { AudienceLine, type AudienceOption } from './audience-line.tsx'
import type { Typed } from './autosave.ts'
import { CriticalHelp } from './critical-help.tsx'
import { MeasureBegin } from './measure-begin.tsx'
import { PromptHeading } from './prompt-heading.tsx'
import { type RunMeasure, wantsHelp } from './run-measure.ts'
import { audienceOf, isAsk, offeredSteps, type RunAsk, type RunStep } from './run-step.ts'
import type { RunStrings } from './run-strings.ts'
import { Telling } from './telling.tsx'

type Entry = Typed[string]

/** One screen of an exercise. Its prompt takes the focus when it appears, so that it is read first. */
export function StepView({
  step,
  typed,
  audiences,
  strings,
  steps,
  most,
  measure,
  arrived,
  onTap,
  onType,
  onOpen,
}: {
  step: RunStep
  /** All of them, and how many of their answers are shown to the other at a time. */
  steps: readonly RunStep[]
  most: number
  measure?: RunMeasure
  typed: Typed
  audiences: readonly AudienceOption[]
  strings: RunStrings
  /** How the person came here: not at all yet, by a tap, or by a key. */
  arrived: 'loaded' | 'tap' | 'key'
  onTap: (entry: Entry) => void
  onType: (entry: Entry) => void
  /** Goes to a page of the portal; what is typed is saved first. */
  onOpen: (href: string) => void
}) {
  const keyed = arrived === 'key' && step.kind === 'scale'
  const focused = arrived !== 'loaded' && !keyed

  if (measure && step.kind === 'tell') return <MeasureBegin strings={measure.begin} focused={focused} />
  if (!isAsk(step)) return <Telling step={step} focused={focused} strings={strings} onOpen={onOpen} />
  const promptId = `prompt-${step.id}`
  const value = typed[step.id]?.value
  const writing = step.kind === 'text' || step.kind === 'list' || step.kind === 'minutes'
  const { options, full } = readersOf(step, typed, { steps, audiences, most })
  const audience = (
    <AudienceLine
      value={audienceOf(step, typed)}
      options={options}
      strings={strings.audience}
      full={writing}
      {...(full && { note: strings.mostOffered })}
      onChange={chosen => onType({ audience: chosen })}
    />
  )
  return (
    <div className="space-y-6">
      {/* As printed: what the items ask about stands above each of them. */}
      <div lang={measure?.lang ?? undefined}>
        {measure && step.hint && <p className="mb-3 text-ink-soft">{step.hint}</p>}
        <PromptHeading id={promptId} focused={focused}>
          {step.prompt}
        </PromptHeading>
        {!measure && step.hint && <p className="mt-2 text-ink-soft">{step.hint}</p>}
      </div>
      {/* Who reads it is settled before anything is written. */}
      {writing && audience}
      <div lang={measure?.lang ?? undefined}>
        <AnswerField
          step={step}
          value={value}
          strings={strings}
          promptId={promptId}
          focusFirst={keyed}
          // Help is read where it is: such an answer does not move on by itself.
          onTap={value => (wantsHelp(measure, step, value) ? onType({ value }) : onTap({ value }))}
          onType={value => onType({ value })}
        />
      </div>
      {measure && wantsHelp(measure, step, value) && <CriticalHelp strings={measure.help} />}
      {!writing && audience}
    </div>
  )
}

/** Who can be chosen as a reader; `full` when the other is none because enough is shown to them already. */
function readersOf(
  step: RunAsk,
  typed: Typed,
  all: { steps: readonly RunStep[]; audiences: readonly AudienceOption[]; most: number },
): { options: AudienceOption[]; full: boolean } {
  const options = all.audiences.filter(each => !step.audiences || step.audiences.includes(each.value))
  const others = offeredSteps(all.steps, typed).filter(each => each.id !== step.id)
  const full = others.length >= all.most && audienceOf(step, typed) !== 'couple'
  const may = full ? options.filter(each => each.value !== 'couple') : options
  return { options: may, full: may.length < options.length }
}
