import type { Typed } from './autosave.ts'
import { Reading, type ShownReading } from './reading.tsx'
import { isAsk, isGiven, linesOf, offeredSteps, type RunAsk, type RunStep } from './run-step.ts'
import { fillIn, type RunStrings } from './run-strings.ts'

/** The last screen: exactly what the other will read, before anything is sent (promise 2). */
export function Review({
  steps,
  typed,
  most,
  when,
  strings,
}: {
  steps: readonly RunStep[]
  typed: Typed
  /** So many answers are shown to the other at a time. */
  most: number
  /** When the other may read it at the earliest, in words. */
  when: string
  strings: RunStrings
}) {
  const offered = offeredSteps(steps, typed)
  const given = steps.filter(isAsk).some(step => isGiven(step, typed))
  if (!given) return <p>{strings.review.nothing}</p>
  return (
    <div className="space-y-5">
      <p className="text-ink-soft">{strings.review.lead}</p>
      {offered.length > 0 && (
        <section className="space-y-4 rounded-card border border-line bg-surface p-4.5 shadow-card">
          <h2>{strings.review.offeredTitle}</h2>
          {offered.map(step => (
            <Reading
              key={step.id}
              prompt={step.prompt}
              reading={readingOf(step, typed)}
              minutes={strings.reads.minutes}
            />
          ))}
          {strings.review.most && (
            <p className={offered.length > most ? 'text-notice' : 'text-sm text-ink-soft'}>
              {strings.review.most}
            </p>
          )}
          <p className="text-sm text-ink-soft">{fillIn(strings.review.offered, { when })}</p>
        </section>
      )}
    </div>
  )
}

function readingOf(step: RunAsk, typed: Typed): ShownReading {
  const value = typed[step.id]?.value ?? null
  switch (step.kind) {
    case 'scale': {
      const { low, high, lowLabel, highLabel } = step
      return { kind: 'scale', number: Number(value), low, high, lowLabel, highLabel }
    }
    case 'minutes':
      return { kind: 'minutes', number: Number(value) }
    case 'choice':
      return { kind: 'choice', label: step.options.find(option => option.id === value)?.label ?? '' }
    case 'text':
      return { kind: 'text', text: String(value).trim() }
    case 'list':
      return { kind: 'text', text: linesOf(value).join('\n') }
  }
}
