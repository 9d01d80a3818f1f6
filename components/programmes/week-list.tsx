'use client'
import { useEffect, useRef } from 'react'
import { useAwake } from '#components/form/use-awake.ts'
import { Button } from '#components/ui/button.tsx'
import { UndoToast } from '#components/ui/undo-toast.tsx'
import { type Place, type ProgrammeStrings, useProgramme } from './use-programme.ts'
import { type ActStrings, buttonId, type WeekAct, WeekRow, type WeekRowProps, weekActs } from './week-row.tsx'

export type WeekListStrings = ProgrammeStrings & {
  label: string
  acts: ActStrings
  switches: Readonly<Record<'individual' | 'joint', { button: string; lead: string; done: string }>>
  endLater: string
  endNow: string
  ended: string
  undo: string
  dismiss: string
}

/** The weeks of one programme: rest, skip, repeat, move by buttons, each with a way back. */
export function WeekList({
  place,
  open,
  weeks,
  may,
  strings,
}: {
  place: Place
  /** A closed file is read, not changed. */
  open: boolean
  weeks: readonly WeekRowProps[]
  may: readonly ('individual' | 'joint')[]
  strings: WeekListStrings
}) {
  const awake = useAwake()
  const { change, end, done, problem, forget } = useProgramme(place, strings)
  const pressed = useRef<{ weekId: string; act: WeekAct } | null>(null)

  // A button that moved with its week keeps the focus; where it has become impossible, its neighbour takes it over.
  // biome-ignore lint/correctness/useExhaustiveDependencies: new weeks are what it waits for
  useEffect(() => {
    const last = pressed.current
    pressed.current = null
    if (last === null || (document.activeElement && document.activeElement !== document.body)) return
    const buttons = [last.act, ...weekActs].map(act => document.getElementById(buttonId(last.weekId, act)))
    buttons.find(each => each instanceof HTMLButtonElement && !each.disabled)?.focus()
  }, [weeks])

  function press(week: WeekRowProps, act: WeekAct) {
    pressed.current = { weekId: week.weekId, act }
    return change({ kind: act, weekId: week.weekId }, strings.acts[act].done.replace('{week}', week.name))
  }

  return (
    <>
      <ol aria-label={strings.label}>
        {weeks.map(week => (
          <WeekRow
            key={week.weekId}
            week={week}
            strings={strings.acts}
            awake={awake && done?.message !== strings.ended}
            onAct={act => press(week, act)}
          />
        ))}
      </ol>
      <span role="alert" className="block text-sm text-notice empty:hidden">
        {problem}
      </span>
      <div
        className={`${open ? 'flex' : 'hidden'} mt-3 flex-wrap items-start gap-3 border-t border-line pt-4`}
      >
        {may.map(kind => (
          <div key={kind} className="max-w-md">
            <Button disabled={!awake} onClick={() => change({ kind }, strings.switches[kind].done)}>
              {strings.switches[kind].button}
            </Button>
            {strings.switches[kind].lead && (
              <p className="mt-1 text-sm text-ink-soft">{strings.switches[kind].lead}</p>
            )}
          </div>
        ))}
        <div className="ms-auto flex flex-wrap gap-2">
          {(['after-this-week', 'now'] as const).map(when => (
            <Button
              key={when}
              variant="quiet"
              disabled={!awake || done?.message === strings.ended}
              onClick={() => end(when, strings.ended)}
            >
              {when === 'now' ? strings.endNow : strings.endLater}
            </Button>
          ))}
        </div>
      </div>
      <UndoToast message={done?.message ?? null} strings={strings} onUndo={done?.undo} onGone={forget} />
    </>
  )
}
