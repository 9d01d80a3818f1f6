import { daysBetween, localDate } from '#lib/domain/calendar.ts'
import type { ScriptStep } from '#lib/domain/exercises/script.ts'
import { seriesOf } from '#lib/domain/rotation.ts'
import { advance, begin } from '#lib/domain/together.ts'
import type { TogetherEvent, TogetherState } from '#lib/domain/together-state.ts'
import type { Assigned, DueOccurrence } from './assignments.ts'
import { fromDay } from './days.ts'
import type { Dice } from './random.ts'
import type { CoupleRows } from './rows.ts'
import { joinedAgo, paths, type Setting } from './setting.ts'
import type { Story } from './story.ts'

/** What the two did together: one session for each day that is over, but for what they skipped. */
export function sessionRows(
  setting: Setting,
  story: Story,
  assigned: readonly Assigned[],
): CoupleRows['sessions'] {
  const joined = Math.min(...(['A', 'B'] as const).map(slot => joinedAgo(story, story.partners[slot]) ?? -1))
  return assigned.flatMap(each =>
    each.due
      .filter(({ part, opensOn, dueOn }) => {
        const ago = daysBetween(opensOn, setting.today)
        const ended = each.endedAt && localDate(each.endedAt, story.zone)
        return (
          part === 'together' &&
          each.story.skipped !== true &&
          dueOn < setting.today &&
          ago <= joined &&
          (ended === null || dueOn < ended)
        )
      })
      .map(due => sessionRow(setting, story, each, due)),
  )
}

function sessionRow(
  setting: Setting,
  story: Story,
  { path, exercise, opener }: Assigned,
  { opensOn, dueOn }: DueOccurrence,
): CoupleRows['sessions'][number] {
  const dice = setting.dice(`${path}/together/${daysBetween(dueOn, setting.today)}`)
  const daysIn = exercise.mode === 'theme' ? 1 + dice.below(3) : 0
  const ago = daysBetween(opensOn, setting.today) - daysIn
  const startedAt = setting.at(ago, 20 * 60 + 30 + dice.below(40), story.zone)
  const first = opener ?? 'A'
  const script = exercise.script ?? []
  const { state, minutes } = walk(script, begin(script, first), startedAt, dice)
  return {
    id: setting.id(`${path}/together/${dueOn}`),
    practiceId: setting.practiceId,
    coupleId: setting.id(paths.couple(story)),
    assignmentId: setting.id(path),
    dueOn: fromDay(dueOn),
    series: seriesOf(exercise),
    opener: first,
    phoneOf: setting.id(paths.partner(story, dice.chance(0.5) ? 'A' : 'B')),
    state,
    startedAt,
    finishedAt: new Date(startedAt.getTime() + minutes * 60_000),
  }
}

/** From the first step to the last, as somebody would: turns of about their minutes, some said back twice. */
function walk(script: readonly ScriptStep[], first: TogetherState, startedAt: Date, dice: Dice) {
  let state = first
  let at = startedAt.getTime()
  const tap = (event: Omit<TogetherEvent, 'at'>, minutes = 0) => {
    at += Math.round(minutes * 60_000)
    state = advance(script, state, { ...event, at } as TogetherEvent)
  }
  for (const step of script) {
    if (state.timer) {
      tap({ kind: 'start' })
      tap({ kind: 'next' }, state.timer.minutes * (0.7 + dice.below(5) / 10))
    } else if (step.kind === 'mirror') {
      if (dice.chance(0.3)) tap({ kind: 'heard', answer: 'almost' } as TogetherEvent, 1)
      tap({ kind: 'heard', answer: 'yes' } as TogetherEvent, 1)
    } else if (step.kind === 'choose') {
      tap({ kind: 'choose', option: step.options[dice.below(step.options.length)]!.id } as TogetherEvent, 1)
      tap({ kind: 'next' })
    } else {
      tap({ kind: 'next' }, 0.5)
    }
  }
  return { state, minutes: Math.ceil((at - startedAt.getTime()) / 60_000) }
}
