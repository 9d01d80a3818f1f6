import type { Slot } from '#lib/domain/access.ts'
import type { Observes } from '#lib/domain/exercises/exercise.ts'
import type { Page } from './people.ts'
import { piecesBy, wordsIn } from './reading.ts'
import { expectIn, type Practice, type Sent, slots, type Walk } from './walk.ts'

/** The number of one partner on one day, over everything that observed it: the mean. */
type DayNumbers = Map<string, number[]>

/** The clinician's pages of numbers, read once for all, and what has to stand on them. */
export type NumberPages = { readonly progress: Page; readonly plan: Page; readonly expected: DayNumbers }

export async function readNumbers(
  { desk, coupleId }: Walk,
  practices: readonly Practice[],
): Promise<NumberPages> {
  const expected: DayNumbers = new Map()
  for (const practice of practices) {
    for (const observed of practice.exercise.observes) {
      for (const each of readableOf(practice, observed)) {
        const key = keyOf(observed.name, each.slot, each.day)
        expected.set(key, [...(expected.get(key) ?? []), numberOf(observed, each)!])
      }
    }
  }
  const progress = await desk.see(`/couples/${coupleId}/progress?range=all`)
  return { progress, plan: await desk.see(`/couples/${coupleId}/plan`), expected }
}

/** Each number stands in the table of its chart, on its day, under its partner. */
export function expectNumbers({ progress, expected }: NumberPages, practice: Practice): void {
  const charts = piecesBy(progress.html, '')
  for (const observed of practice.exercise.observes) {
    const sent = readableOf(practice, observed)
    if (sent.length === 0) throw new Error(`nobody says anything of ${observed.name}`)
    const chart = charts.get(observed.name)
    if (!chart) throw new Error(`there is no chart of ${observed.name}`)
    expectIn(wordsIn(chart), observed.label.en, `the chart of ${observed.name}`)
    for (const { slot, day } of sent) {
      const numbers = expected.get(keyOf(observed.name, slot, day))!
      const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length
      const shown = new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(mean)
      const read = cellIn(chart, day, slot)
      if (read !== shown) throw new Error(`${observed.name} of ${slot} on ${day} is ${read}, not ${shown}`)
    }
  }
}

/** In the plan and beside the charts, as often as it fell due and for each of the two. */
export function expectCounted({ progress, plan }: NumberPages, practice: Practice): void {
  const { title, mode } = practice.exercise
  const due = mode === 'prepared' ? 2 : 1
  const card = piecesBy(plan.html, 'assignment-').get(practice.assignmentId)
  if (!card) throw new Error('it is not in the plan')
  const line = progress.html
    .match(/<tr\b[\s\S]*?<\/tr>/g)
    ?.find(row => wordsIn(row).startsWith(`${title.en}, `))
  for (const [place, html] of Object.entries({ plan: card, progress: line ?? '' })) {
    const counts = wordsIn(html)
      .split('\n')
      .filter(each => each === `${due} of ${due}`)
    if (counts.length !== slots.length)
      throw new Error(
        `${place} has ${counts.length} times "${due} of ${due}": ${wordsIn(html).slice(0, 200)}`,
      )
  }
}

function readableOf({ sent }: Practice, observed: Observes): Sent[] {
  return sent.filter(
    each =>
      each.step.id === observed.from && each.audience !== 'me' && numberOf(observed, each) !== undefined,
  )
}

function numberOf(observed: Observes, { value }: Sent): number | undefined {
  return typeof value === 'number' ? value : observed.scores?.[String(value)]
}

function keyOf(name: string, slot: Slot, day: string): string {
  return `${name} ${slot} ${day}`
}

/** What the table of a chart says of one partner on one day. */
function cellIn(chart: string, day: string, slot: Slot): string {
  const row = chart.match(/<tr\b[\s\S]*?<\/tr>/g)?.find(each => each.includes(`dateTime="${day}"`))
  const cells = [...(row ?? '').matchAll(/<td\b[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell]) => wordsIn(cell!))
  return cells[slots.indexOf(slot)] ?? 'nothing'
}
