import { notFound } from 'next/navigation'
import { findRitual } from '#lib/data/rituals.ts'
import { idParam } from '#lib/domain/ids.ts'
import { loadPortal } from '../../load.ts'

const params = idParam('ritualId')

/** The ritual of the address with what stands around the page; "not found" for another couple's, and for an ended one. */
export async function loadRitual(address: Promise<{ ritualId: string }>) {
  const parsed = params.safeParse(await address)
  if (!parsed.success) notFound()
  const loaded = await loadPortal(tx => findRitual(tx, parsed.data.ritualId))
  if (!loaded.content || loaded.content.endedOn !== null) notFound()
  return { ...loaded, content: loaded.content }
}
