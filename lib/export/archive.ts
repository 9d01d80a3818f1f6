import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'

export type ExportFile = { readonly name: string; readonly content: Uint8Array }

// Workers would need an address of their own under our content policy, and there is nothing to gain on a server.
configure({ useWebWorkers: false })

/** AES-256, as WinZip's AE-2 has it: every common archiver opens it with the passphrase. */
const AES_256 = 3

/**
 * A ZIP whose every file is locked with the passphrase. The times in it are the day on which the record was made, so
 * that they tell nothing else.
 */
export async function lockArchive(
  files: readonly ExportFile[],
  { passphrase, day }: { readonly passphrase: string; readonly day: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    password: passphrase,
    encryptionStrength: AES_256,
    lastModDate: new Date(`${day}T12:00:00Z`),
    extendedTimestamp: false,
  })
  for (const { name, content } of files) await writer.add(name, new Uint8ArrayReader(content))
  return writer.close()
}
