import { fittingSchedules, type NewAssignment, needsAskedAlone } from '#lib/domain/assignment.ts'
import { type Definition, partsOf } from '#lib/domain/exercises/exercise.ts'
import { offered } from '#lib/domain/pace.ts'
import { bothDoors, type Doors, doorOf } from './doors.ts'
import { expectOpener } from './drivers/together.ts'
import { expectIn, expectRefused, forBoth, type Practice, slots, type Walk } from './walk.ts'

/** Nothing together and nothing paced is given before the clinician has written down that both were asked alone. */
export async function expectAskedFirst(walk: Walk, { exercise }: Practice): Promise<boolean> {
  if (needsAskedAlone(exercise)) {
    await expectRefused(walk.desk, '/api/assignments', wishOf(walk, exercise), 'asked-alone-first')
  }
  return false
}

export async function askAlone({ desk, coupleId, partnerIds, scene }: Walk): Promise<void> {
  for (const slot of slots) {
    const partnerId = partnerIds[slot]
    await desk.does('/api/asked-alone', { coupleId, partnerId, said: 'asked', askedOn: scene.today() })
  }
}

/** The clinician gives it to both from today on. */
export async function give(walk: Walk, practice: Practice): Promise<boolean> {
  const given = await walk.desk.does('/api/assignments', wishOf(walk, practice.exercise))
  practice.assignmentId = String(given.id)
  practice.givenOn = walk.scene.today()
  return false
}

/** Once, where that is offered; what comes daily, for one day. */
function wishOf({ coupleId, scene }: Walk, exercise: Definition): NewAssignment & { coupleId: string } {
  const today = scene.today()
  const kinds = fittingSchedules(exercise)
  const notes = { why: whyOf(exercise), whenWhere: '', smallest: '', obstacle: '' }
  const wish = {
    ...{ coupleId, slug: exercise.slug, startsOn: today, endsOn: null },
    ...{ forSlot: 'both' as const, notes },
  }
  if (kinds.includes('theme-week')) return { ...wish, schedule: { kind: 'theme-week' } }
  if (kinds.includes('once')) return { ...wish, schedule: { kind: 'once', on: today } }
  return { ...wish, schedule: { kind: 'daily' }, endsOn: today }
}

function whyOf({ slug }: Definition): string {
  return `Because of ${slug}.`
}

/**
 * Both are led to it and read why it was given, and who opens it; what stands above their pace neither is led to,
 * until they have come to its level.
 */
export async function reachesBoth(walk: Walk, practice: Practice, doors: Doors): Promise<boolean> {
  const { exercise, assignmentId } = practice
  if (!offered(exercise, walk.levels)) {
    const led = slots.filter(slot => doorOf(doors, slot, practice) !== null)
    if (led.length > 0) throw new Error(`${led} is led to what is above their pace`)
    if (await walk.partners.A.finds(`/together/${assignmentId}`)) throw new Error('it opens above their pace')
    return false
  }
  const ids = bothDoors(doors, practice)
  await forBoth(async slot => {
    const { words } = await walk.partners[slot].see(`/exercises/${ids[slot]}`)
    expectIn(words, whyOf(exercise), `the exercise of ${slot}`)
    if (partsOf(exercise)[0] === 'together') expectOpener(walk, practice, words)
  })
  return true
}
