'use client'
import { useMemo, useState } from 'react'
import { useAwake } from '#components/form/use-awake.ts'
import type { PreviewOfStrings } from '#components/library/exercise-preview.tsx'
import type { PreviewNames } from '#components/library/preview-screens.ts'
import { UndoToast } from '#components/ui/undo-toast.tsx'
import { removeStep, restoreStep } from '#lib/domain/custom-exercise.ts'
import { withRanges } from '#lib/domain/custom-exercise-edit.ts'
import { type DefinitionProblem, problemsIn } from '#lib/domain/custom-exercise-problems.ts'
import type { Standards } from '#lib/domain/custom-exercise-rules.ts'
import type { StepPart } from '#lib/domain/custom-exercise-steps.ts'
import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { AboutFields } from './about-fields.tsx'
import { BuilderContext } from './builder-context.ts'
import type { BuilderStrings } from './builder-strings.ts'
import { DraftChoice } from './draft-choice.tsx'
import { DraftLine } from './draft-line.tsx'
import { jumpTo } from './jump-to.ts'
import { ObservationList } from './observation-list.tsx'
import { Phone } from './phone.tsx'
import { ProblemList } from './problem-list.tsx'
import { SaveVersion } from './save-version.tsx'
import { StepList } from './step-list.tsx'
import { TimesLine } from './times-line.tsx'
import { useDraft } from './use-draft.ts'

type Undo = { message: string; act: (now: Definition) => Definition }

/**
 * A form for an exercise of one's own beside the phone that plays it. Every change is kept as the draft by itself;
 * only "save as a version" makes something that can be given to a couple.
 */
export function ExerciseBuilder({
  exerciseId,
  exercise: first,
  draftVersion,
  latest,
  unsaved,
  standards,
  names,
  locale,
  strings,
  preview,
}: {
  exerciseId: string
  exercise: Definition
  draftVersion: number
  latest: number
  unsaved: boolean
  standards: Standards
  names: PreviewNames
  locale: 'en' | 'es'
  strings: BuilderStrings
  preview: PreviewOfStrings
}) {
  const [exercise, setExercise] = useState(first)
  const [openId, setOpenId] = useState<string | null>(null)
  const [strict, setStrict] = useState(false)
  const [busy, setBusy] = useState(false)
  const [changed, setChanged] = useState(unsaved)
  const [undo, setUndo] = useState<Undo | null>(null)
  const { autosave, state } = useDraft(exerciseId, { answers: first, version: draftVersion })
  const problems = useMemo(() => problemsIn(exercise, standards), [exercise, standards])
  const awake = useAwake()
  const { words } = strings

  function edit(next: Definition) {
    const sound = withRanges(next)
    setExercise(sound)
    setChanged(true)
    autosave.retry()
    autosave.change(sound)
  }

  function remove(part: StepPart, index: number) {
    const { exercise: rest, removed } = removeStep(exercise, part, index)
    if (!removed) return
    edit(rest)
    const message = words.removed!.replace('{kind}', strings.kinds[removed.step.kind])
    setUndo({ message, act: now => restoreStep(now, removed) })
  }

  function jump({ place }: DefinitionProblem) {
    const [, part, index] = place.split('/')
    const step =
      part === 'steps' || part === 'script' || part === 'after' ? exercise[part]?.[Number(index)] : null
    if (step) setOpenId(step.id)
    setStrict(true)
    jumpTo(place)
  }

  function choose(which: 'mine' | 'theirs') {
    setExercise(autosave.choose(which))
    setChanged(true)
  }

  const context = { exercise, edit, problems, strict, strings, locale }
  return (
    <BuilderContext value={context}>
      {state.kind === 'stale' && <DraftChoice theirs={state.theirs.answers} onChoose={choose} />}
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <div className="min-w-0 space-y-8">
          <fieldset disabled={!awake || busy || state.kind === 'stale'} className="min-w-0 space-y-8">
            <section aria-label={words.about}>
              <AboutFields onMode={before => setUndo({ message: words.modeChanged!, act: () => before })} />
            </section>
            <TimesLine />
            {partsOf(exercise).map(part => (
              <StepList
                key={part}
                part={part}
                title={words[partTitles[part]]!}
                openId={openId}
                onOpen={setOpenId}
                onRemove={remove}
              />
            ))}
            <ObservationList />
          </fieldset>
          <ProblemList onJump={jump} />
          <div className="sticky bottom-0 z-10 border-t border-line bg-paper py-3">
            <DraftLine state={state} />
            <SaveVersion
              exerciseId={exerciseId}
              autosave={autosave}
              latest={latest}
              changed={changed}
              onBusy={setBusy}
              onTried={() => setStrict(true)}
              onSaved={next => {
                setExercise(next)
                setChanged(false)
              }}
            />
          </div>
        </div>
        <Phone openId={openId} names={names} strings={preview} />
      </div>
      <UndoToast
        message={undo?.message ?? null}
        strings={{ undo: words.undo!, dismiss: words.dismiss! }}
        onUndo={() => undo && edit(undo.act(exercise))}
        onGone={() => setUndo(null)}
      />
    </BuilderContext>
  )
}

const partTitles = { steps: 'partSteps', script: 'partScript', after: 'partAfter' } as const

/** The lists that this way of doing it has; one that it should not have and still holds something stays in sight. */
function partsOf({ mode, steps, script, after }: Definition): StepPart[] {
  const joint = mode === 'together' || mode === 'theme' || mode === 'prepared'
  const alone = mode !== 'together' && mode !== 'theme'
  return [
    ...(alone || steps.length > 0 ? ['steps' as const] : []),
    ...(joint || script ? ['script' as const] : []),
    ...(joint || after ? ['after' as const] : []),
  ]
}
