import { type SentProblem, send } from '#components/form/send.ts'
import { piecesOf } from '#lib/domain/import-file.ts'

/** Where a file goes: what takes its announcement and pieces, and what is said of it beside its name. */
export type Receiver = { readonly api: string; readonly about: Readonly<Record<string, string>> }

/** A file on its way. Kept after a stop: sendOn goes on with what is missing, under the same keys. */
export type Sending = {
  readonly fileName: string
  readonly pieces: readonly string[]
  readonly keys: readonly string[]
  readonly beginKey: string
  importId: string | null
  sent: number
}

export function planSending(fileName: string, text: string): Sending {
  const pieces = piecesOf(text)
  return {
    fileName,
    pieces,
    keys: pieces.map(() => crypto.randomUUID()),
    beginKey: crypto.randomUUID(),
    importId: null,
    sent: 0,
  }
}

/** Sends what is missing, one piece after the other; `onChange` after each and before each retry. Null when done. */
export async function sendOn(
  sending: Sending,
  { api, about }: Receiver,
  onChange: (isRetrying: boolean) => void,
): Promise<SentProblem | null> {
  const onRetry = () => onChange(true)
  if (sending.importId === null) {
    const body = { ...about, fileName: sending.fileName, parts: sending.pieces.length }
    const begun = await send<{ id: string }>(api, { body, key: sending.beginKey, onRetry })
    if (!begun.ok) return begun.problem
    sending.importId = begun.data.id
  }
  while (sending.sent < sending.pieces.length) {
    onChange(false)
    const body = { part: sending.sent + 1, text: sending.pieces[sending.sent] }
    const key = sending.keys[sending.sent]
    const part = await send(`${api}/${sending.importId}/parts`, { body, key, onRetry })
    if (!part.ok) return part.problem
    sending.sent++
  }
  onChange(false)
  return null
}

/** Characters that arrived, in kilobytes. */
export function kilobytesSent({ pieces, sent }: Sending): number {
  return pieces.slice(0, sent).reduce((sum, piece) => sum + piece.length, 0) / 1000
}
