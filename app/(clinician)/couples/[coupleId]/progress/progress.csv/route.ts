import { fileReply } from '../../pdf-reply.ts'
import { progressSheetCsv } from '../progress-csv.ts'
import { shownReply } from '../shown-reply.ts'

type Context = { params: Promise<{ coupleId: string }> }

/** What the page shows, as a sheet. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return shownReply(request, params, async (loaded, shown) => {
    const content = new TextEncoder().encode(await progressSheetCsv(loaded, shown))
    return fileReply(content, { name: `progress-${loaded.plan.today}.csv`, type: 'text/csv; charset=utf-8' })
  })
}
