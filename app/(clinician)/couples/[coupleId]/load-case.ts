import 'server-only'
import { notFound } from 'next/navigation'
import { nothingFound, turnAway } from '#app/unkept.ts'
import { currentClinician } from '#lib/auth/current.ts'
import { requireClinician } from '#lib/auth/require.ts'
import { type CaseTx, openCaseFile } from '#lib/data/case-files.ts'
import { withActor } from '#lib/data/with-actor.ts'
import type { Clinician } from '#lib/domain/access.ts'
import { idParam } from '#lib/domain/ids.ts'

const params = idParam('coupleId')

/** Opens the couple of the address for the clinician who asks, and loads in one transaction; else "not found". */
export async function loadCase<T>(address: Address, load: (tx: CaseTx) => Promise<T>): Promise<T> {
  const loaded = await findCase(await requireClinician(), address, load)
  if (!loaded) notFound()
  return loaded.value
}

/** The same for a file: where a page would turn away, an empty answer that nothing on the way keeps. */
export async function caseReply<T>(
  address: Address,
  load: (tx: CaseTx) => Promise<T>,
  reply: (loaded: T) => Promise<Response>,
): Promise<Response> {
  const clinician = await currentClinician()
  if (!clinician) return turnAway()
  const loaded = await findCase(clinician, address, load)
  return loaded ? reply(loaded.value) : nothingFound()
}

type Address = Promise<{ coupleId: string }>

async function findCase<T>(
  clinician: Clinician,
  address: Address,
  load: (tx: CaseTx) => Promise<T>,
): Promise<{ value: T } | null> {
  const parsed = params.safeParse(await address)
  if (!parsed.success) return null
  return withActor(clinician, async tx => {
    const file = await openCaseFile(tx, parsed.data.coupleId)
    return file && { value: await load(file) }
  })
}
