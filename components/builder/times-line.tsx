'use client'
import { fillIn } from '#components/exercises/run-strings.ts'
import { timesOf } from '#lib/domain/custom-exercise-edit.ts'
import { useBuilder } from './builder-context.ts'

/** The minutes of what is timed, and whether both of the two get the same time. */
export function TimesLine() {
  const { exercise, strings } = useBuilder()
  const { words } = strings
  const { minutes, first, second } = timesOf(exercise)
  if (minutes === 0) return null
  const airtime =
    first === second
      ? fillIn(words.airtimeEqual!, { minutes: first })
      : fillIn(words.airtimeUnequal!, { first, second })
  return (
    <p className={first === second ? 'text-sm text-ink-soft' : 'text-sm text-notice'}>
      {fillIn(words.sum!, { minutes })} {first + second > 0 && airtime}
    </p>
  )
}
