import { fileReply } from '../../pdf-reply.ts'
import { loadShown } from '../load-shown.ts'
import { progressSheetCsv } from '../progress-csv.ts'

type Context = { params: Promise<{ coupleId: string }> }

/** What the page shows, as a sheet. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { loaded, shown } = await loadShown(request, params)
  const content = new TextEncoder().encode(await progressSheetCsv(loaded, shown))
  return fileReply(content, { name: `progress-${loaded.plan.today}.csv`, type: 'text/csv; charset=utf-8' })
}
