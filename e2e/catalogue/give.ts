import { fittingSchedules, type NewAssignment, needsAskedAlone } from '#lib/domain/assignment.ts'
import { offered } from '#lib/domain/pace.ts'
import { bothDoors, type Doors, doorOf } from './doors.ts'
import { expectIn, expectRefused, type Practice, slots, type Walk } from './walk.ts'

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

/** The clinician gives it to both from today on, and finds it in the plan. */
export async function give(walk: Walk, practice: Practice): Promise<boolean> {
  const { desk, coupleId, scene } = walk
  const given = await desk.does('/api/assignments', wishOf(walk, practice.exercise))
  practice.assignmentId = String(given.id)
  practice.givenOn = scene.today()
  const { html } = await desk.see(`/couples/${coupleId}/plan?assigned=${given.id}`)
  if (!html.includes(`id="assignment-${given.id}"`)) throw new Error('it is not in the plan')
  return false
}

/** Once, where that is offered; what comes daily, for one day. */
function wishOf(
  { coupleId, scene }: Walk,
  exercise: Practice['exercise'],
): NewAssignment & { coupleId: string } {
  const today = scene.today()
  const kinds = fittingSchedules(exercise)
  const notes = { why: whyOf(exercise), whenWhere: '', smallest: '', obstacle: '' }
  const wish = {
    coupleId,
    slug: exercise.slug,
    startsOn: today,
    endsOn: null,
    forSlot: 'both' as const,
    notes,
  }
  if (kinds.includes('theme-week')) return { ...wish, schedule: { kind: 'theme-week' } }
  if (kinds.includes('once')) return { ...wish, schedule: { kind: 'once', on: today } }
  return { ...wish, schedule: { kind: 'daily' }, endsOn: today }
}

function whyOf({ slug }: Practice['exercise']): string {
  return `Because of ${slug}.`
}

/**
 * Both are led to it and read why it was given; what stands above their pace neither is led to, until they have come
 * to its level.
 */
export async function reachesBoth(walk: Walk, practice: Practice, doors: Doors): Promise<boolean> {
  if (!offered(practice.exercise, walk.levels)) {
    const seen = slots.filter(slot => doorOf(doors, slot, practice) !== null)
    if (seen.length > 0) throw new Error(`${seen} is led to what is above their pace`)
    if (await walk.partners.A.finds(`/together/${practice.assignmentId}`))
      throw new Error('what is above their pace can be opened')
    return false
  }
  const ids = bothDoors(doors, practice)
  for (const slot of slots) {
    const { words } = await walk.partners[slot].see(`/exercises/${ids[slot]}`)
    expectIn(words, whyOf(practice.exercise), `the exercise of ${slot}`)
  }
  return true
}
