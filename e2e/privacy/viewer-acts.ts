import type { Slot } from '#lib/domain/access.ts'
import { asks, type Definition, definition, type Part, partsOf } from '#lib/domain/exercises/exercise.ts'
import type { AskStep } from '#lib/domain/exercises/steps.ts'
import { idOf } from '#prisma/world/random.ts'
import type { World } from '#prisma/world.ts'
import { ask, change, type Reply } from './asking.ts'
import type { Asker, Surface } from './crawl.ts'
import { takeAlong } from './viewer-export.ts'
import { keep, meet } from './viewer-meets.ts'

/** What the viewer does and where they look afterwards; both are surfaces. */
export type Hands = {
  /** The reply's JSON. */
  readonly post: (
    name: string,
    path: string,
    body: unknown,
    method?: 'POST' | 'PUT',
  ) => Promise<Readonly<Record<string, unknown>>>
  readonly look: (...paths: string[]) => Promise<void>
}

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
  const post: Hands['post'] = async (name, path, body, method = 'POST') => {
    const headers = change(asker.origin, idOf(asker.seed, `act ${name}`))
    const sent = { method, path, headers, body: JSON.stringify(body), cookie: asker.cookie }
    const reply = await ask(asker.origin, sent)
    note(`POST ${name}`, reply)
    return JSON.parse(reply.body.toString('utf8')) as Record<string, unknown>
  }
  const look: Hands['look'] = async (...paths) => {
    for (const path of paths) {
      const name = `GET ${numberedText(path, known, made)} (${surfaces.length})`
      note(name, await ask(asker.origin, { path, cookie: asker.cookie }))
    }
  }
  const everywhere = () => look('/today', '/opened', '/progress', '/settings')
  for (const { occurrenceId, answers, slug } of openExercises(world, viewer)) {
    await post(`not now to ${slug}`, `/api/not-now/${occurrenceId}`, { reason: 'no-time' })
    await look(`/exercises/${occurrenceId}/not-now`, '/today')
    await post(`not now to ${slug} taken back`, `/api/not-now/${occurrenceId}/take-back`, {})
    await post(`draft of ${slug}`, `/api/drafts/${occurrenceId}`, { version: 0, answers })
    await post(`answers to ${slug}`, '/api/responses', { occurrenceId, answers })
    await post(`answers to ${slug} again`, '/api/responses', { occurrenceId, answers })
    await look(`/exercises/${occurrenceId}`)
  }
  await everywhere()
  await meet(world, viewer, { post, look })
  const { agreements, versions } = world.couples[0]!.agreements
  for (const { id } of agreements) {
    const version = versions.filter(each => each.agreementId === id).length
    const at = `/api/agreements/${id}`
    await post('word on the agreement', `${at}/review`, { effect: -1 })
    await post('new text', `${at}/versions`, { text: 'Softer.', reviewOn: null, version })
    await post('confirmation', `${at}/confirm`, { version: version + 1 })
    await look(`/agreements/${id}`, '/agreements')
  }
  await keep(world, { post, look })
  const { appointments } = world.couples[0]!
  const last = appointments.at(-1)!.id
  for (const answer of ['stay', 'ready', 'step-back-next', 'step-back-now'] as const) {
    await post(`pace ${answer}`, '/api/pace/answers', { ladder: 'touch', answer, appointmentId: last })
    await look('/pace')
  }
  await everywhere()
  surfaces.push(...(await takeAlong(asker, reply => numbered(reply, known, made))))
  const policyTextId = world.couples[0]!.couple.policyId
  await post('consent', '/api/consents', { policyTextId })
  await post('flag', '/api/flags', {})
  await everywhere()
  return surfaces
}

/** The viewer's last occurrence of each part of each exercise, everything offered to the other where that may be chosen. */
function openExercises(world: World, viewer: Slot) {
  const couple = world.couples[0]!
  const self = couple.partners[viewer].partner.id
  return couple.assignments.flatMap(assignment => {
    const exercise = definition.parse(
      world.definitions.find(each => each.id === assignment.definitionId)!.body,
    )
    return partsOf(exercise).flatMap(part => {
      const due = couple.occurrences.filter(
        each =>
          each.assignmentId === assignment.id &&
          each.partnerId === self &&
          (each.part ?? 'alone') === part &&
          new Date(each.opensOn) <= new Date(`${world.today}T00:00:00Z`),
      )
      const last = due.at(-1)
      const name = `${exercise.slug} ${part} ${assignment.id.slice(0, 4)}`
      return last ? [{ occurrenceId: last.id, slug: name, answers: answersTo(exercise, part) }] : []
    })
  })
}

function answersTo(exercise: Definition, part: Part) {
  return Object.fromEntries(
    asks(exercise, part).map(step => {
      const audience =
        step.kind === 'text' && (step.audiences ?? ['couple']).includes('couple') ? 'couple' : step.audience
      return [step.id, { value: valueFor(step), audience }]
    }),
  )
}

function valueFor(step: AskStep) {
  if (step.kind === 'text') return 'For you.'
  if (step.kind === 'list') return ['Tuesday.']
  if (step.kind === 'choice') return step.options[0]!.id
  return step.kind === 'scale' ? step.high : 5
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

function numbered(reply: Reply, known: ReadonlySet<string>, made: string[]): Reply {
  return { ...reply, body: Buffer.from(numberedText(reply.body.toString('latin1'), known, made), 'latin1') }
}

function numberedText(text: string, known: ReadonlySet<string>, made: string[]): string {
  return text.replace(uuid, id => {
    if (known.has(id)) return id
    if (!made.includes(id)) made.push(id)
    return `00000000-0000-0000-0000-${String(made.indexOf(id)).padStart(12, '0')}`
  })
}
