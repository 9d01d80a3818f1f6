import type { Definition } from '#lib/domain/exercises/exercise.ts'
import { exercises } from '#lib/domain/exercises/registry.ts'
import { optionId } from '#lib/domain/measures/exercise.ts'
import { findBuiltIn, measureExercises } from '#lib/domain/measures/exercises.ts'
import { findProgramme, programmes } from '#lib/domain/programmes/registry.ts'
import type { Answers } from '#lib/domain/response.ts'
import { openDoors } from './doors.ts'
import { drivers } from './drivers.ts'
import { askAlone, expectAskedFirst, give, reachesBoth } from './give.ts'
import {
  daysOf,
  findProgrammeAgain,
  giveProgramme,
  liveDay,
  noonOf,
  type Running,
} from './given-programme.ts'
import { climb } from './ladders.ts'
import { copyExercise, writeExercise } from './own-exercises.ts'
import { practices, programmeSlugs } from './practices.ts'
import { expectAnswers, expectTotals, readAnswers } from './seen-answers.ts'
import { expectMeeting } from './seen-meeting.ts'
import { expectCounted, expectNumbers, readNumbers } from './seen-numbers.ts'
import { expectPace, expectStays } from './seen-stays.ts'
import { attempt, printTable, type Row, rowOf } from './table.ts'
import { type Practice, practiceOf, type Walk } from './walk.ts'
import { expectGathered, gather } from './workshop.ts'
import { openWorld, type World } from './world.ts'

/**
 * Every practice of the catalogue over HTTP on a production server: given by the clinician, done by both partners as
 * it is described, and found again by the clinician in words and numbers. One row a practice; any "no" fails.
 *
 *     npm run catalogue
 */
async function main(): Promise<void> {
  const world = await openWorld([COUPLE, ...programmeSlugs, ...WORKSHOP])
  const rows: Row[] = []
  try {
    await walkPractices(world, rows)
    await walkProgrammes(world, rows)
  } catch (error) {
    // Nobody comes any further; what stands in the table until here is still worth reading.
    console.error(error)
    rows.push(rowOf('the way to the end'))
  } finally {
    await world.close()
  }
  const { passed, failed } = printTable(rows)
  console.log(`${passed} passed, ${failed} failed`)
  if (failed > 0) process.exitCode = 1
}

const COUPLE = 'walk'

async function walkPractices(world: World, rows: Row[]): Promise<void> {
  const walk = world.walkOf(COUPLE)
  const all = await listPractices(walk, rows)
  for (const each of all) await attempt(each.row, 'assigned', () => expectAskedFirst(walk, each))
  await askAlone(walk)
  for (const each of all) await attempt(each.row, 'assigned', () => give(walk, each))
  await visit(walk, all)
  await world.scene.stage.startWorker()
  await climb(walk, () => visit(walk, all))
  const pages = await readNumbers(walk, all)
  for (const each of all) {
    await attempt(each.row, 'seen', async () => {
      const reading = await readAnswers(walk, each.exercise.slug)
      expectAnswers(walk, each, reading)
      expectTotals(each, reading)
      if (each.meeting) expectMeeting(walk, each, reading)
      expectNumbers(pages, each)
      expectCounted(pages, each)
      await expectStays(walk, each)
      if (each.exercise.slug === 'pace') await expectPace(walk)
      return true
    })
  }
}

/** Everything that either partner is led to today and that is not done yet. */
async function visit(walk: Walk, all: readonly Practice[]): Promise<void> {
  const doors = await openDoors(walk)
  for (const practice of all) {
    const { row, exercise } = practice
    if (!row.reached.has('assigned')) await attempt(row, 'assigned', () => reachesBoth(walk, practice, doors))
    if (!row.reached.has('done'))
      await attempt(row, 'done', () => drivers[exercise.mode](walk, practice, doors))
  }
}

/** The catalogue as the registry has it, in the order of the list, and two exercises of the clinician's own. */
async function listPractices(walk: Walk, rows: Row[]): Promise<Practice[]> {
  const all: Practice[] = []
  const add = async (slug: string, make: (row: Row) => Promise<Practice>) => {
    const row = rowOf(slug)
    rows.push(row)
    await attempt(row, 'assigned', async () => {
      all.push(await make(row))
      return false
    })
  }
  const records = new Map(Object.values(practices).flatMap(group => Object.entries(group)))
  for (const slug of new Set([
    ...records.keys(),
    ...[...exercises, ...measureExercises].map(each => each.slug),
  ])) {
    await add(slug, async row => {
      const exercise = findBuiltIn(slug)
      if (!exercise) throw new Error('the registry has no such exercise')
      expectListed(exercise, records.get(slug))
      return practiceOf(row, exercise, exercise.measure ? firstOptions(exercise) : await sampleOf(slug))
    })
  }
  await add('own, from nothing', row => writeExercise(walk, row))
  await add(`own, from ${COPIED}`, async row => copyExercise(walk, row, COPIED, await sampleOf(COPIED)))
  return all
}

function expectListed({ mode, observes }: Definition, records: readonly string[] | undefined): void {
  if (records === undefined && mode !== 'theme') throw new Error('it is missing in the list of practices')
  const missing = records?.filter(name => !observes.some(each => each.name === name)) ?? []
  if (missing.length > 0) throw new Error(`it does not record ${missing.join(', ')}`)
}

/** To every item of a measure what is printed first. */
function firstOptions({ steps }: Definition): Answers {
  return Object.fromEntries(
    steps.map(({ id }) => [id, { value: optionId(0), audience: 'therapist' as const }]),
  )
}

const COPIED = 'mirroring'

async function sampleOf(slug: string): Promise<Answers> {
  const { sample } = await import(`#lib/domain/exercises/${slug}/sample.ts`)
  return sample
}

/** Each programme with a couple of its own, and one with the couples of a workshop, all in the same week. */
async function walkProgrammes(world: World, rows: Row[]): Promise<void> {
  const unlisted = programmes.map(each => each.slug).filter(slug => !programmeSlugs.includes(slug))
  const running: Running[] = []
  for (const row of [...programmeSlugs, ...unlisted].map(rowOf)) {
    rows.push(row)
    await attempt(row, 'assigned', async () => {
      const programme = findProgramme(row.slug)
      if (!programme) throw new Error('the registry has no such programme')
      if (unlisted.includes(row.slug)) throw new Error('it is missing in the list of programmes')
      const how = { sampleOf, groupId: null }
      running.push(await giveProgramme(row, world.walkOf(row.slug), programme, how))
      return false
    })
  }
  const workshop = rowOf(`workshop, ${GATHERED}`)
  rows.push(workshop)
  const walks = WORKSHOP.map(world.walkOf)
  await attempt(workshop, 'assigned', async () => {
    const programme = findProgramme(GATHERED)!
    const groupId = await gather(walks)
    for (const walk of walks)
      running.push(await giveProgramme(workshop, walk, programme, { sampleOf, groupId }))
    await expectGathered(walks, groupId, programme.title.en)
    return false
  })
  for (const day of daysOf(running)) {
    world.scene.moveTo(noonOf(day))
    for (const each of running) await liveDay(each, day)
  }
  for (const each of running) await findProgrammeAgain(each)
}

const WORKSHOP = ['workshop-one', 'workshop-two']
const GATHERED = 'programme-first-steps'

await main()
