import { FILE_LIMITS, lineOfNoText } from '#lib/domain/import-file.ts'

type Decoded =
  | { text: string }
  | {
      reason: 'file-empty' | 'file-too-large' | 'file-spreadsheet' | 'file-not-text' | 'file-encoding'
      line: number
    }

/** The text of a file: UTF-8, or UTF-16 that says so at its beginning. Otherwise why not, and on which line. */
export function decodeFile(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { reason: 'file-empty', line: 1 }
  if (bytes.length > FILE_LIMITS.bytes) return { reason: 'file-too-large', line: 1 }
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { reason: 'file-spreadsheet', line: 1 }
  }
  const text = textOf(bytes)
  if (text === null) return { reason: 'file-encoding', line: lineOfWrongByte(bytes) }
  const line = lineOfNoText(text)
  return line === null ? { text } : { reason: 'file-not-text', line }
}

function startsWith(bytes: Uint8Array, mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

function textOf(bytes: Uint8Array): string | null {
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function lineOfWrongByte(bytes: Uint8Array): number {
  let start = 0
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start)
    if (end === -1 || textOf(bytes.subarray(start, end)) === null) return line
    start = end + 1
  }
}
