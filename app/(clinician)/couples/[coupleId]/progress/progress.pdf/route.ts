import { pdfReply } from '../../pdf-reply.ts'
import { loadShown } from '../load-shown.ts'
import { progressSheet } from '../progress-sheet.ts'

type Context = { params: Promise<{ coupleId: string }> }

/** What the page shows, on paper. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { loaded, shown } = await loadShown(request, params)
  return pdfReply(await progressSheet(loaded, shown), 'progress')
}
