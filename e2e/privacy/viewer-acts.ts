import type { Slot } from '#lib/domain/access.ts'
import { asks, definition } from '#lib/domain/exercises/exercise.ts'
import { idOf } from '#prisma/world/random.ts'
import type { World } from '#prisma/world.ts'
import { ask, change, type Reply } from './asking.ts'
import type { Asker, Surface } from './crawl.ts'

/**
 * What the viewer can do themselves, and what they see after it: whether an answer is taken, and how, must not depend
 * on what the other has done with the same question. Ids that the server makes are numbered in the order in which they
 * appear, as no two runs have the same.
 */
export async function actAndLook(asker: Asker, world: World, viewer: Slot): Promise<Surface[]> {
  const surfaces: Surface[] = []
  const known = new Set(JSON.stringify(world).match(uuid))
  const made: string[] = []
  const note = (name: string, reply: Reply) =>
    surfaces.push({ name: `after: ${name}`, reply: numbered(reply, known, made), sent: [] })
  const post = async (name: string, path: string, body: unknown) => {
    const headers = change(asker.origin, idOf(asker.seed, `act ${name}`))
    note(
      `POST ${name}`,
      await ask(asker.origin, {
        method: 'POST',
        path,
        headers,
        body: JSON.stringify(body),
        cookie: asker.cookie,
      }),
    )
  }
  const look = async () => {
    for (const path of ['/today', '/opened', '/progress', '/settings']) {
      note(`GET ${path} (${surfaces.length})`, await ask(asker.origin, { path, cookie: asker.cookie }))
    }
  }
  for (const { occurrenceId, answers, slug } of openExercises(world, viewer)) {
    await post(`draft of ${slug}`, `/api/drafts/${occurrenceId}`, { version: 0, answers })
    await post(`answers to ${slug}`, '/api/responses', { occurrenceId, answers })
    await post(`answers to ${slug} again`, '/api/responses', { occurrenceId, answers })
    note(`GET ${slug}`, await ask(asker.origin, { path: `/exercises/${occurrenceId}`, cookie: asker.cookie }))
  }
  await look()
  const { agreements, versions } = world.couples[0]!.agreements
  for (const { id } of agreements) {
    const version = versions.filter(each => each.agreementId === id).length
    const at = `/api/agreements/${id}`
    await post('word on the agreement', `${at}/review`, { effect: -1 })
    await post('new text', `${at}/versions`, { text: 'Softer.', reviewOn: null, version })
    await post('confirmation', `${at}/confirm`, { version: version + 1 })
    note('GET agreement', await ask(asker.origin, { path: `/agreements/${id}`, cookie: asker.cookie }))
  }
  for (const { id } of world.couples[0]!.rituals) {
    const told = { day: world.today, outcome: 'interrupted', before: null }
    await post('word on the ritual', `/api/rituals/${id}/days`, told)
    note('GET ritual', await ask(asker.origin, { path: `/rituals/${id}`, cookie: asker.cookie }))
  }
  await post('own note', '/api/notes', { text: 'For me.', audience: 'me', day: null })
  for (const path of ['/notebook', '/notebook/ours', '/notebook/new']) {
    note(`GET ${path}`, await ask(asker.origin, { path, cookie: asker.cookie }))
  }
  const { appointments } = world.couples[0]!
  const last = appointments.at(-1)!.id
  for (const answer of ['stay', 'ready', 'step-back-next', 'step-back-now'] as const) {
    await post(`pace ${answer}`, '/api/pace/answers', { ladder: 'touch', answer, appointmentId: last })
    note(`GET pace after ${answer}`, await ask(asker.origin, { path: '/pace', cookie: asker.cookie }))
  }
  const enough = 'Sleep.'
  await post('season', '/api/seasons', { firstDay: world.today, lastDay: world.today, enough })
  await post('pause', '/api/pauses', { length: { kind: 'minutes', minutes: 20 }, calming: 'walk' })
  note('GET pause', await ask(asker.origin, { path: '/pause', cookie: asker.cookie }))
  await look()
  const policyTextId = world.couples[0]!.couple.policyId
  await post('consent', '/api/consents', { policyTextId })
  await post('flag', '/api/flags', {})
  await look()
  return surfaces
}

/** The viewer's last occurrence of each exercise, everything in it offered to the other where that may be chosen. */
function openExercises(world: World, viewer: Slot) {
  const couple = world.couples[0]!
  const self = couple.partners[viewer].partner.id
  return couple.assignments.flatMap(assignment => {
    const exercise = definition.parse(
      world.definitions.find(each => each.id === assignment.definitionId)!.body,
    )
    const own = couple.occurrences.filter(
      each => each.assignmentId === assignment.id && each.partnerId === self,
    )
    const due = own.filter(each => new Date(each.opensOn) <= new Date(`${world.today}T00:00:00Z`))
    const last = due.at(-1)
    if (!last) return []
    const answers = Object.fromEntries(
      asks(exercise).map(step => {
        const audience =
          step.kind === 'text' && (step.audiences ?? ['couple']).includes('couple') ? 'couple' : step.audience
        const value = step.kind === 'text' ? 'For you.' : step.kind === 'choice' ? step.options[0]!.id : 5
        return [step.id, { value, audience }]
      }),
    )
    return [{ occurrenceId: last.id, slug: `${exercise.slug} ${assignment.id.slice(0, 4)}`, answers }]
  })
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

function numbered(reply: Reply, known: ReadonlySet<string>, made: string[]): Reply {
  const text = reply.body.toString('latin1').replace(uuid, id => {
    if (known.has(id)) return id
    if (!made.includes(id)) made.push(id)
    return `00000000-0000-0000-0000-${String(made.indexOf(id)).padStart(12, '0')}`
  })
  return { ...reply, body: Buffer.from(text, 'latin1') }
}
