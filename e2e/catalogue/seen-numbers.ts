import { parseCsv } from '#lib/csv.ts'
import type { Slot } from '#lib/domain/access.ts'
import type { Observes } from '#lib/domain/exercises/exercise.ts'
import type { Page } from './people.ts'
import { piecesBy, wordsIn } from './reading.ts'
import { expectIn, type Practice, type Sent, slots, type Walk } from './walk.ts'

/** The number of one partner on one day, over everything that observed it: the mean. */
type DayNumbers = Map<string, number[]>

/** The clinician's pages of numbers, read once for all, and what has to stand on them; `sheet` is progress as a file. */
type NumberPages = {
  readonly progress: Page
  readonly plan: Page
  readonly sheet: readonly (readonly string[])[]
  readonly expected: DayNumbers
}

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
  const address = `/couples/${coupleId}/progress`
  const progress = await desk.see(`${address}?range=all`)
  const { html: csv } = await desk.see(`${address}/progress.csv?range=all`)
  const sheet = parseCsv(csv).rows.map(each => each.cells)
  return { progress, plan: await desk.see(`/couples/${coupleId}/plan`), sheet, expected }
}

/** Each observation has its chart; each number stands in the sheet of the charts, on its day, under its partner. */
export function expectNumbers({ progress, sheet, expected }: NumberPages, practice: Practice): void {
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
      const read = cellIn(sheet, observed.label.en, day, slot)
      if (!(Math.abs(read - mean) < 1e-9))
        throw new Error(`${observed.name} of ${slot} on ${day} is ${read}, not ${mean}`)
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

/** What the sheet says of one partner on one day; not a number where it says nothing. */
function cellIn(sheet: NumberPages['sheet'], title: string, day: string, slot: Slot): number {
  const row = sheet.find(cells => cells[0] === title && cells[1] === day)
  const cell = row?.[2 + slots.indexOf(slot)]
  return cell ? Number(cell) : Number.NaN
}
