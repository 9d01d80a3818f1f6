'use client'
import { useState } from 'react'
import { fillIn } from '#components/exercises/run-strings.ts'
import { Button } from '#components/ui/button.tsx'
import type { PreviewScreen } from './preview-screens.ts'
import { PreviewScriptStep, type PreviewScriptStrings } from './preview-script-step.tsx'
import { PreviewStep, type PreviewStrings } from './preview-step.tsx'

export type PreviewOfStrings = PreviewStrings & {
  script: PreviewScriptStrings
  /** Whose phone a screen is on; said only where an exercise has more than one part. */
  parts: Readonly<Record<PreviewScreen['part'], string>>
  back: string
  next: string
  again: string
  end: string
  /** "Screen {position} of {count}". */
  position: string
}

/** An exercise as it looks on a phone, step by step. Nothing that is tapped or typed here goes anywhere. */
export function ExercisePreview({
  title,
  purpose,
  screens,
  strings,
  start = 0,
}: {
  title: string
  purpose: string
  screens: readonly PreviewScreen[]
  strings: PreviewOfStrings
  /** The screen that it begins with. */
  start?: number
}) {
  const [at, setAt] = useState(start)
  const screen = screens[at]
  const parts = new Set(screens.map(each => each.part))
  const forward = () => setAt(place => place + 1)
  return (
    <div className="portal flex min-h-[34rem] w-full max-w-[22.5rem] flex-col rounded-[1.75rem] border-4 border-line-strong bg-paper p-5">
      <p className="text-sm text-ink-soft">{title}</p>
      {screen && parts.size > 1 && <p className="text-sm text-ink-soft">{strings.parts[screen.part]}</p>}
      <div className="grow py-4">
        {at === 0 && <p className="mb-4 text-ink-soft">{purpose}</p>}
        {screen ? (
          <Screen key={screen.step.id} screen={screen} strings={strings} onAnswer={forward} />
        ) : (
          <p>{strings.end}</p>
        )}
      </div>
      <p aria-live="polite" className="mb-2 text-center text-sm text-ink-soft">
        {screen && fillIn(strings.position, { position: at + 1, count: screens.length })}
      </p>
      <div className="flex gap-3">
        <Button wide disabled={at === 0} onClick={() => setAt(at - 1)}>
          {strings.back}
        </Button>
        {screen ? (
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

function Screen({
  screen,
  strings,
  onAnswer,
}: {
  screen: PreviewScreen
  strings: PreviewOfStrings
  onAnswer: () => void
}) {
  if (screen.part === 'together') {
    return (
      <PreviewScriptStep
        step={screen.step}
        turn={screen.turn}
        strings={strings.script}
        alone={strings}
        onAnswer={onAnswer}
      />
    )
  }
  return <PreviewStep step={screen.step} strings={strings} onAnswer={onAnswer} />
}
