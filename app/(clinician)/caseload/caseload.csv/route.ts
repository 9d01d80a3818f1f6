import { getLocale } from 'next-intl/server'
import { turnAway, unkept } from '#app/unkept.ts'
import { currentClinician } from '#lib/auth/current.ts'
import { now } from '#lib/clock.ts'
import { listFittingCouples, WHOLE_CASELOAD } from '#lib/data/caseload-page.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { caseloadFile } from '../caseload-file.ts'
import { caseloadWish } from '../caseload-wish.ts'

/**
 * The couples that the address of the caseload shows, in its order and with its columns, as a file. Written down. More
 * couples than one caseload holds are refused: a file of a whole practice is an export, which asks for more.
 */
export async function GET(request: Request): Promise<Response> {
  const clinician = await currentClinician()
  if (!clinician) return turnAway()
  const params = new URL(request.url).searchParams
  const wish = caseloadWish(params, await getLocale())
  const rows = await withActor(clinician, tx => listFittingCouples(tx, wish, WHOLE_CASELOAD))
  if (rows === null) return new Response(null, { status: 413, headers: unkept })
  const hidden = (params.get('hide') ?? '').split(',')
  return new Response(await caseloadFile(rows, { hidden, search: wish.search, now: now() }), {
    headers: {
      ...unkept,
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="caseload.csv"',
    },
  })
}
