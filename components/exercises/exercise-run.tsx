'use client'
import { useRef, useState } from 'react'
import { send } from '#components/form/send.ts'
import { useAwake } from '#components/form/use-awake.ts'
import { Button } from '#components/ui/button.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { ProgressBar } from '#components/ui/progress-bar.tsx'
import type { AudienceOption } from './audience-line.tsx'
import type { Draft, Typed } from './autosave.ts'
import { DraftConflict } from './draft-conflict.tsx'
import { MeasureEnd } from './measure-end.tsx'
import { PromptHeading } from './prompt-heading.tsx'
import { Review } from './review.tsx'
import { RunFoot } from './run-foot.tsx'
import { openPlaces, type RunMeasure } from './run-measure.ts'
import { isAsk, isGiven, offeredSteps, type RunStep, submission } from './run-step.ts'
import { fillIn, type RunStrings } from './run-strings.ts'
import { SaveLine } from './save-line.tsx'
import { Settle } from './settle.tsx'
import { StepView } from './step-view.tsx'
import { useAutosave } from './use-autosave.ts'
import { type AnnouncedWhen, useOpening } from './use-opening.ts'

type Props = {
  occurrenceId: string
  steps: readonly RunStep[]
  draft: Draft
  startAt: number
  audiences: readonly AudienceOption[]
  openings: readonly AnnouncedWhen[]
  /** How many answers are shown to the other at a time; absent where all may be. */
  mostOffered?: number
  /** Of a published instrument: its help, its source, what is said of open items. */
  measure?: RunMeasure
  strings: RunStrings
}

/**
 * One exercise, one question a screen. What is typed is saved on the server as it is typed; a tap answers and moves
 * on; back, skip and save-and-leave are everywhere. The answers themselves are sent by Done alone, once.
 */
export function ExerciseRun({
  occurrenceId,
  steps,
  draft,
  startAt,
  audiences,
  openings,
  mostOffered = steps.length,
  measure,
  strings,
}: Props) {
  const [typed, setTyped] = useState<Typed>(draft.answers)
  const [index, setIndex] = useState(Math.min(startAt, steps.length))
  const [arrived, setArrived] = useState<'loaded' | 'tap' | 'key'>('loaded')
  const [phase, setPhase] = useState<'ready' | 'busy' | 'stuck'>('ready')
  const [settling, setSettling] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const { autosave, state } = useAutosave(occurrenceId, draft)
  const when = useOpening(openings)
  const byKey = useRef(false)
  const key = useRef<string | null>(null)
  const awake = useAwake()

  const step = steps[index]
  const options = audiences.map(option => ({ ...option, note: fillIn(option.note, { when }) }))
  const say = (reason: string, code = '') =>
    strings.problems[reason] ?? strings.problems[code] ?? strings.review.failed

  function put(stepId: string, entry: Typed[string], soon: boolean): Typed {
    const next = { ...typed, [stepId]: { ...typed[stepId], ...entry } }
    setTyped(next)
    autosave.change(next, soon)
    return next
  }

  function goTo(place: number) {
    setArrived(byKey.current ? 'key' : 'tap')
    setProblem(null)
    setIndex(Math.max(0, Math.min(place, steps.length)))
    window.scrollTo({ top: 0 })
  }

  /** Going on past a question leaves it as skipped on purpose, so that a draft is resumed after it. */
  function next() {
    const untouched = step && isAsk(step) && typed[step.id]?.value === undefined
    const now = untouched ? put(step.id, { value: null }, true) : typed
    if (index === steps.length - 1 && sendsDirectly(now)) return void submit(now)
    goTo(index + 1)
  }

  function skip() {
    if (step) put(step.id, { value: null }, true)
    goTo(index + 1)
  }

  /** With nothing to show to the other, a last text is sent from where it stands. */
  function sendsDirectly(now: Typed): boolean {
    const given = steps.filter(isAsk).some(each => isGiven(each, now))
    return (step?.kind === 'text' || step?.kind === 'list') && given && offeredSteps(steps, now).length === 0
  }

  function back() {
    setArrived(byKey.current ? 'key' : 'tap')
    setSettling(false)
  }

  async function leave(to = '/today') {
    setPhase('busy')
    const after = await autosave.flush()
    if (after.kind === 'lost') return setPhase('stuck')
    if (after.kind === 'stale') return setPhase('ready')
    location.assign(to)
  }

  async function submit(answers: Typed) {
    if (phase === 'busy') return
    setPhase('busy')
    setProblem(null)
    await autosave.stop()
    key.current ??= crypto.randomUUID()
    const sent = await send('/api/responses', {
      key: key.current,
      body: { occurrenceId, answers: submission(steps, answers) },
    })
    if (sent.ok || sent.problem.reason === 'already-answered') {
      return location.replace(`/exercises/${occurrenceId}`)
    }
    // Only a lost try may have been taken: it keeps its key. A refused one is answered anew.
    if (sent.status !== 0) key.current = null
    if (sent.problem.reason === 'consent-needed') return location.assign('/consent')
    setProblem(say(sent.problem.reason, sent.problem.code))
    setPhase('ready')
  }

  if (state.kind === 'stale') {
    return (
      <DraftConflict
        steps={steps}
        mine={typed}
        theirs={state.theirs.answers}
        strings={strings.conflict}
        onChoose={which => setTyped(autosave.choose(which))}
      />
    )
  }
  if (settling) {
    return <Settle strings={strings.settle} breathe={strings.breathe} onBack={back} />
  }
  const given = steps.filter(isAsk).some(each => isGiven(each, typed))
  const open = openPlaces(steps, typed)
  const tooMany = offeredSteps(steps, typed).length > mostOffered
  const tapping = step?.kind === 'scale' || step?.kind === 'choice'
  const at = fillIn(strings.progress, { at: Math.min(index + 1, steps.length), of: steps.length })
  return (
    // A fieldset does not hand its height on to what is in it.
    <fieldset disabled={!awake} className="contents">
      <div
        className="flex min-w-0 grow flex-col"
        onKeyDownCapture={() => {
          byKey.current = true
        }}
        onPointerDownCapture={() => {
          byKey.current = false
        }}
      >
        <div className="flex items-center gap-3">
          <div className="min-w-0 grow">
            <ProgressBar
              value={Math.min(index, steps.length)}
              max={steps.length}
              label={strings.progressLabel}
              text={tapping ? `${at} · ${strings.tapMovesOn}` : at}
            />
          </div>
          <Button variant="quiet" className="-my-2 flex-none px-2" onClick={() => setSettling(true)}>
            {strings.settle.open}
          </Button>
        </div>
        <div className="grow py-5">
          {step ? (
            <StepView
              key={step.id}
              step={step}
              typed={typed}
              audiences={options}
              strings={strings}
              steps={steps}
              most={mostOffered}
              {...(measure && { measure })}
              arrived={arrived}
              onOpen={leave}
              onTap={entry => {
                put(step.id, entry, true)
                goTo(index + 1)
              }}
              onType={entry => put(step.id, entry, false)}
            />
          ) : (
            <div className="space-y-5">
              <PromptHeading focused={arrived !== 'loaded'}>{strings.review.title}</PromptHeading>
              <Review steps={steps} typed={typed} most={mostOffered} when={when} strings={strings} />
              {measure && <MeasureEnd measure={measure} open={open} onGoTo={goTo} />}
            </div>
          )}
        </div>
        {problem && (
          <div className="pb-4">
            <Notice tone="problem">{problem}</Notice>
          </div>
        )}
        <SaveLine state={state} strings={strings} say={say} />
        {phase === 'stuck' && state.kind === 'lost' && (
          <Notice tone="problem">
            <p>{strings.save.lostLeave}</p>
            <a className="link mt-1 inline-block" href="/today">
              {strings.save.leaveAnyway}
            </a>
          </Notice>
        )}
        <RunFoot
          step={step}
          first={index === 0}
          busy={phase === 'busy'}
          mayMove={!tapping && step?.kind !== 'open'}
          maySend={given && !tooMany}
          next={index === steps.length - 1 && sendsDirectly(typed) ? strings.done : strings.next}
          send={measure && open.length > 0 ? measure.sendOpen : strings.done}
          strings={strings}
          onBack={() => goTo(index - 1)}
          onNext={next}
          onSkip={skip}
          onLeave={() => leave()}
          onSend={() => submit(typed)}
        />
      </div>
    </fieldset>
  )
}
