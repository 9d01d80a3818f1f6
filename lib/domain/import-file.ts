import { Problem } from './problem.ts'

/**
 * A file of past diary data travels in pieces: the body of a change is 64 KB at most. `partBytes` counts the bytes of
 * a piece as JSON, where a quotation mark or a line end takes two.
 */
export const FILE_LIMITS = {
  bytes: 5_000_000,
  parts: 200,
  partCharacters: 40_000,
  partBytes: 60_000,
} as const

/** The text in pieces that join to it again, each within the limits; no character is cut in two. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let start = 0
  let bytes = 0
  for (let at = 0; at < text.length; ) {
    const length = text.codePointAt(at)! > 0xffff ? 2 : 1
    const weight = jsonBytes(text.codePointAt(at)!)
    const isFull = at + length - start > FILE_LIMITS.partCharacters || bytes + weight > FILE_LIMITS.partBytes
    if (isFull) {
      pieces.push(text.slice(start, at))
      start = at
      bytes = 0
    }
    bytes += weight
    at += length
  }
  return [...pieces, text.slice(start)]
}

function jsonBytes(code: number): number {
  if (code === 0x09 || code === 0x0a || code === 0x0d || code === 0x22 || code === 0x5c) return 2
  if (code < 0x20 || (code >= 0xd800 && code <= 0xdfff)) return 6
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** The line (from 1) of the first character that no text file has: a control character or half a character. */
export function lineOfNoText(text: string): number | null {
  const at = text.search(/[^\P{Cc}\n\r\t]|\p{Cs}/u)
  return at === -1 ? null : text.slice(0, at).split(/\r\n|\r|\n/).length
}

/** @throws Problem invalid `file-too-large`, `file-not-text` with the line */
export function confirmText(text: string): string {
  if (text.length > FILE_LIMITS.bytes) throw new Problem('invalid', 'file-too-large')
  const line = lineOfNoText(text)
  if (line !== null) throw new Problem('invalid', 'file-not-text', { line })
  return text
}
