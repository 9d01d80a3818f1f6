import { type ExportLink, exportSecretsOf } from '#lib/data/export-links.ts'

/** What is kept of an export for a repeated request: it holds neither the address nor the passphrase. */
export type KeptExport = ExportLink & { readonly items: number; readonly redacted: number }

/** The one answer that shows where the archive is, and with what it opens. */
export function presentExport(reply: KeptExport) {
  const { linkId: _, kekId: __, ...shown } = reply
  const { token, passphrase } = exportSecretsOf(reply)
  return { ...shown, href: `/exports/${token}`, passphrase }
}
