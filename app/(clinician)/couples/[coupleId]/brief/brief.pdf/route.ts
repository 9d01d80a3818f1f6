import { writeDown } from '#lib/data/audit.ts'
import { readBrief } from '#lib/data/briefs.ts'
import { caseReply } from '../../load-case.ts'
import { pdfReply } from '../../pdf-reply.ts'
import { briefSheet } from '../brief-sheet.ts'

/** The brief as a page of paper. That it was taken is written down. */
export function GET(
  _request: Request,
  { params }: { params: Promise<{ coupleId: string }> },
): Promise<Response> {
  return caseReply(
    params,
    async tx => {
      await writeDown(tx, { action: 'brief-downloaded', coupleId: tx.file.coupleId })
      return readBrief(tx)
    },
    async brief => pdfReply(await briefSheet(brief), 'brief'),
  )
}
