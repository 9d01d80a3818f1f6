import 'server-only'
import { notFound } from 'next/navigation'
import { requireClinician } from '#lib/auth/require.ts'
import { type CaseTx, openCaseFile } from '#lib/data/case-files.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { idParam } from '#lib/domain/ids.ts'

const params = idParam('coupleId')

/** Opens the couple of the address for the clinician who asks, and loads in one transaction; else "not found". */
export async function loadCase<T>(
  address: Promise<{ coupleId: string }>,
  load: (tx: CaseTx) => Promise<T>,
): Promise<T> {
  const clinician = await requireClinician()
  const parsed = params.safeParse(await address)
  if (!parsed.success) notFound()
  const loaded = await withActor(clinician, async tx => {
    const file = await openCaseFile(tx, parsed.data.coupleId)
    return file && { value: await load(file) }
  })
  if (!loaded) notFound()
  return loaded.value
}
