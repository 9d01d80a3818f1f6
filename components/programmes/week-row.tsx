import { Button } from '#components/ui/button.tsx'
import { Chip } from '#components/ui/chip.tsx'

export const weekActs = ['earlier', 'later', 'rest', 'repeat', 'skip'] as const
export type WeekAct = (typeof weekActs)[number]

/** A week in the reader's words. `name` is what its buttons call it. */
export type WeekRowProps = {
  weekId: string
  name: string
  /** "Week 3"; null for a rest. */
  place: string | null
  title: string
  focus: string
  days: string
  state: 'over' | 'now' | 'coming'
  /** "now", "over"; empty for what is to come. */
  stateWord: string
  kind: string
  exercises: string
  minutes: string | null
  may: readonly WeekAct[]
}

/** `label` is the button's full name with {week} in it, `done` what is said afterwards. */
export type ActStrings = Readonly<Record<WeekAct, { button: string; label: string; done: string }>>

/** One week of a couple's course, with what may be done to it. */
export function WeekRow({
  week,
  strings,
  awake,
  onAct,
}: {
  week: WeekRowProps
  strings: ActStrings
  awake: boolean
  onAct: (act: WeekAct) => void
}) {
  const acts = week.state === 'coming' ? weekActs : weekActs.filter(act => week.may.includes(act))
  return (
    <li
      aria-current={week.state === 'now' ? 'step' : undefined}
      className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t border-line py-3 first:border-t-0 aria-[current=step]:-mx-3 aria-[current=step]:rounded-control aria-[current=step]:bg-sunk/50 aria-[current=step]:px-3"
    >
      <div className="min-w-0 grow basis-80">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {week.place && <span className="text-sm text-ink-soft tabular-nums">{week.place}</span>}
          <h4 className={week.state === 'over' ? 'text-ink-soft' : ''}>{week.title}</h4>
          <Chip>{week.kind}</Chip>
          {week.stateWord && <Chip tone={week.state === 'now' ? 'good' : 'neutral'}>{week.stateWord}</Chip>}
        </div>
        <p className="text-sm text-ink-soft">
          {week.days}
          {week.minutes && ` · ${week.minutes}`}
        </p>
        {week.state !== 'over' && <p className="mt-1 max-w-prose text-sm">{week.exercises || week.focus}</p>}
      </div>
      {acts.length > 0 && (
        <div className="flex flex-wrap gap-1.5">
          {acts.map(act => (
            <Button
              key={act}
              id={buttonId(week.weekId, act)}
              variant="quiet"
              disabled={!awake || !week.may.includes(act)}
              aria-label={strings[act].label.replace('{week}', week.name)}
              onClick={() => onAct(act)}
            >
              {strings[act].button}
            </Button>
          ))}
        </div>
      )}
    </li>
  )
}

export function buttonId(weekId: string, act: WeekAct): string {
  return `week-${weekId}-${act}`
}
