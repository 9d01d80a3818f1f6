import { requirePartner } from '#lib/auth/require.ts'
import { type Portal, readPortal } from '#lib/data/portal.ts'
import { type PartnerTx, withActor } from '#lib/data/with-actor.ts'

/**
 * The one load of a portal page: whoever is signed in, what stands around the page, and what the page itself asks
 * for, all in one transaction at one instant. Nothing is loaded beside it: the order of arrival would show in the bytes.
 */
export async function loadPortal<T>(
  load: (tx: PartnerTx, portal: Portal) => Promise<T>,
): Promise<{ portal: Portal; now: Date; content: T }> {
  const partner = await requirePartner()
  return withActor(partner, async tx => {
    const portal = await readPortal(tx)
    return { portal, now: tx.now, content: await load(tx, portal) }
  })
}
