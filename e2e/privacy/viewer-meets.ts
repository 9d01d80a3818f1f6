import type { Slot } from '#lib/domain/access.ts'
import type { World } from '#prisma/world.ts'
import { meetings } from './twin-together.ts'
import type { Hands } from './viewer-acts.ts'

/** The phone's own time, in milliseconds since 1970. */
const phone = Date.parse('2026-03-18T12:00:00Z')

/** Every exercise for two that is open: laid out, begun, walked to its end, and looked at on the way. */
export async function meet(world: World, viewer: Slot, { post, look }: Hands): Promise<void> {
  for (const { slug } of meetings.filter(each => each.slug !== 'mirroring')) {
    const { id: assignmentId, preparedId } = placeOf(world, viewer, slug)
    const at = `/together/${assignmentId}`
    await look(at, `${at}?lay=1`)
    if (preparedId) {
      await post(`laying out ${slug}`, '/api/laid-out', { occurrenceId: preparedId, stepIds: ['commit'] })
      await look(at)
    }
    const begun = await post(`beginning ${slug}`, '/api/together', { assignmentId })
    const events = `/api/together/${begun.sessionId}/events`
    const steps = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ kind: 'next', at: phone + n * 60_000 }))
    await post(`first steps of ${slug}`, events, { version: begun.version, events: steps(2) })
    await look(at, '/today')
    await post(`stale steps of ${slug}`, events, { version: begun.version, events: steps(1) })
    const heard = [{ kind: 'heard', answer: 'yes', at: phone }, ...steps(3)]
    const all = Array.from({ length: 12 }, () => heard).flat()
    await post(`last steps of ${slug}`, events, { version: Number(begun.version) + 1, events: all })
    await look(at)
    if (preparedId) {
      const body = { occurrenceId: preparedId, stepIds: ['commit'] }
      await post(`taking back of ${slug}`, '/api/laid-out/take-back', body)
      await look(at)
    }
  }
}

function placeOf(world: World, viewer: Slot, slug: string) {
  const couple = world.couples[0]!
  const definition = world.definitions.find(each => each.slug === slug)!
  const { id } = couple.assignments.find(each => each.definitionId === definition.id)!
  const self = couple.partners[viewer].partner.id
  const prepared = couple.occurrences.find(
    each => each.assignmentId === id && each.partnerId === self && each.part === 'alone',
  )
  return { id, preparedId: prepared?.id ?? null }
}

/** A note of one's own put on its way and taken back; the rituals, the season and the pause to their end. */
export async function keep(world: World, { post, look }: Hands): Promise<void> {
  const note = await post('own note', '/api/notes', { text: 'For me.', audience: 'me', day: null })
  const share = await post('share', '/api/note-shares', { noteId: note.id, version: note.version })
  await look('/notebook', '/notebook/ours', `/notebook/${note.id}`)
  await post('share taken back', `/api/note-shares/${share.id}/take-back`, {})
  await look('/notebook', '/notebook/ours', '/notebook/new')
  for (const { id } of world.couples[0]!.rituals) {
    const at = `/api/rituals/${id}`
    const told = { day: world.today, outcome: 'interrupted', before: null }
    await post('word on the ritual', `${at}/days`, told)
    const wish = { idea: 'tea', name: 'Tea', rhythm: { kind: 'daily' }, time: '21:00', minutes: 15 }
    await post('change of the ritual', at, { ...wish, version: 1 }, 'PUT')
    await look(`/rituals/${id}`, `/rituals/${id}/calendar.ics`, '/rituals/calendar.ics')
    await post('end of the ritual', `${at}/end`, { version: 2 })
    await look('/rituals', `/rituals/${id}`)
  }
  const season = { firstDay: world.today, lastDay: world.today, enough: 'Sleep.' }
  const begun = await post('season', '/api/seasons', season)
  await look('/season', '/today')
  await post('end of the season', `/api/seasons/${begun.id}/end`, { version: 1 })
  await look('/season')
  const length = { kind: 'minutes', minutes: 20 }
  const pause = await post('pause', '/api/pauses', { length, calming: 'walk' })
  await look('/pause', '/today')
  await post('end of the pause', `/api/pauses/${pause.pauseId}/end`, { version: 1, length: null })
  await post('recap', `/api/pauses/${pause.pauseId}/recap`, { felt: 'Tired.', mattered: 'To be heard.' })
  await look('/pause', '/hard-moment')
}
