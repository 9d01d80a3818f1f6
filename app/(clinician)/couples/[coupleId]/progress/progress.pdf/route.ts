import { pdfReply } from '../../pdf-reply.ts'
import { progressSheet } from '../progress-sheet.ts'
import { shownReply } from '../shown-reply.ts'

type Context = { params: Promise<{ coupleId: string }> }

/** What the page shows, on paper. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return shownReply(request, params, async (loaded, shown) =>
    pdfReply(await progressSheet(loaded, shown), 'progress'),
  )
}
