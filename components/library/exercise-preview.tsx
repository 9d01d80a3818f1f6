'use client'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { Step } from '#lib/domain/exercises/exercise.ts'
import type { Localised } from '#lib/domain/exercises/text.ts'
import { PreviewStep, type PreviewStrings } from './preview-step.tsx'

/** An exercise as it looks on a phone, step by step. Nothing that is tapped or typed here goes anywhere. */
export function ExercisePreview({
  title,
  purpose,
  steps,
  strings,
}: {
  title: string
  purpose: string
  steps: readonly Localised<Step>[]
  strings: PreviewStrings & {
    back: string
    next: string
    again: string
    end: string
    /** "Screen 2 of 6", one for each step. */
    positions: readonly string[]
  }
}) {
  const [at, setAt] = useState(0)
  const step = steps[at]
  const forward = () => setAt(place => place + 1)
  return (
    <div className="portal flex min-h-[34rem] w-full max-w-[22.5rem] flex-col rounded-[1.75rem] border-4 border-line-strong bg-paper p-5">
      <p className="text-sm text-ink-soft">{title}</p>
      <div className="grow py-4">
        {at === 0 && <p className="mb-4 text-ink-soft">{purpose}</p>}
        {step ? (
          <PreviewStep key={step.id} step={step} strings={strings} onAnswer={forward} />
        ) : (
          <p>{strings.end}</p>
        )}
      </div>
      <p aria-live="polite" className="mb-2 text-center text-sm text-ink-soft">
        {strings.positions[at]}
      </p>
      <div className="flex gap-3">
        <Button wide disabled={at === 0} onClick={() => setAt(at - 1)}>
          {strings.back}
        </Button>
        {step ? (
          <Button wide variant="primary" onClick={forward}>
            {strings.next}
          </Button>
        ) : (
          <Button wide variant="primary" onClick={() => setAt(0)}>
            {strings.again}
          </Button>
        )}
      </div>
    </div>
  )
}
