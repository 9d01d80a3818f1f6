import { notFound } from 'next/navigation'
import { listAgreements } from '#lib/data/agreements-list.ts'
import { localDate } from '#lib/domain/calendar.ts'
import { idParam } from '#lib/domain/ids.ts'
import { loadPortal } from '../load.ts'

const params = idParam('agreementId')

/** The agreement of the address for whoever of the two is signed in, and the couple's day; else "not found". */
export async function loadAgreement(address: Promise<{ agreementId: string }>) {
  const asked = params.safeParse(await address)
  const { portal, now, content } = await loadPortal(listAgreements)
  const agreement = content.find(each => each.agreementId === asked.data?.agreementId)
  if (!agreement) notFound()
  return { portal, now, agreement, today: localDate(now, portal.opening.zone) }
}
