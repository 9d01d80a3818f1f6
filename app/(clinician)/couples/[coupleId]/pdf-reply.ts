import { makePdf } from '#lib/pdf/make-pdf.ts'
import type { PdfSheet } from '#lib/pdf/pdf-sheet.ts'

/** A document to keep; nothing on the way may. */
export async function pdfReply(sheet: PdfSheet, name: string): Promise<Response> {
  return fileReply(await makePdf(sheet), { name: `${name}-${sheet.madeOn}.pdf`, type: 'application/pdf' })
}

export function fileReply(
  content: Uint8Array<ArrayBuffer>,
  { name, type }: { name: string; type: string },
): Response {
  return new Response(content, {
    headers: {
      'cache-control': 'private, no-store',
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
    },
  })
}
