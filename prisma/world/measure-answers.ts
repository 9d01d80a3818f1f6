import { optionId } from '#lib/domain/measures/exercise.ts'
import type { Item, Measure } from '#lib/domain/measures/measure.ts'
import type { Answers } from '#lib/domain/response.ts'
import type { Evening } from './answers.ts'

/** How far back a story of totals begins, in days. */
const WHOLE_STORY = 112

/** Within so many days the critical item stands as the story says. */
const RECENT = 21

/** Answers that add up to about what the story says for that day, spread over the items as people spread them. */
export function measureAnswers(measure: Measure, { habit, ago, dice }: Evening): Answers {
  const total = habit.totals?.[measure.id]
  const recent = ago <= RECENT
  const share = total
    ? shareOf(measure, total.to + (total.from - total.to) * Math.min(1, ago / WHOLE_STORY))
    : 0
  const openFrom = measure.items.length - (recent ? (total?.open ?? 0) : 0)
  let left = 0
  return Object.fromEntries(
    measure.items.map((item, index) => {
      const answer = (value: string | null) => [item.id, { value, audience: 'therapist' as const }]
      if (total === undefined || index >= openFrom) return answer(null)
      if (measure.critical.some(each => each.item === item.id)) {
        return answer(nearest(item, recent ? (total.critical ?? 0) : 0))
      }
      const scores = item.options.map(each => each.score)
      const [low, high] = [Math.min(...scores), Math.max(...scores)]
      const wanted = low + share * (high - low)
      const score = scoreOf(item, nearest(item, wanted + left + 0.6 * dice.normal()))
      left += wanted - score
      return answer(optionId(item.options.findIndex(each => each.score === score)))
    }),
  )
}

/** How far a total lies between the ends of the range, 0 to 1. */
function shareOf({ range }: Measure, total: number): number {
  return Math.min(1, Math.max(0, (total - range.low) / (range.high - range.low)))
}

/** The option whose score comes nearest. */
function nearest({ options }: Item, score: number): string {
  const distances = options.map(each => Math.abs(each.score - score))
  return optionId(distances.indexOf(Math.min(...distances)))
}

function scoreOf({ options }: Item, chosen: string): number {
  return options.find((_, place) => optionId(place) === chosen)!.score
}
