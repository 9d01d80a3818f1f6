import { BlobReader, TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js'
import { expect, test } from 'vitest'
import { lockArchive } from './archive.ts'

const content = new TextEncoder().encode('what was written, ñ')
const files = [{ name: 'record.json', content }]
const locked = () => lockArchive(files, { passphrase: 'acorn-agate-album', day: '2026-03-04' })

test('it opens with its passphrase and with no other', async () => {
  const [entry] = await entriesOf(await locked())
  expect(entry).toMatchObject({ filename: 'record.json', encrypted: true, zipCrypto: false })
  await expect(entry!.getData!(new TextWriter(), { password: 'acorn-agate-alder' })).rejects.toThrow()
  expect(await entry!.getData!(new TextWriter(), { password: 'acorn-agate-album' })).toBe(
    'what was written, ñ',
  )
})

test('it is AES with 256 bits: strength 3 in the extra field of WinZip', async () => {
  const archive = Buffer.from(await locked())
  const at = archive.indexOf(Buffer.from([0x01, 0x99, 0x07, 0x00]))
  expect(at).toBeGreaterThan(0)
  expect(archive.subarray(at + 6, at + 8).toString()).toBe('AE')
  expect(archive[at + 8]).toBe(3)
})

test('nothing that was written can be read in it, and its time is the noon of its day', async () => {
  const archive = await locked()
  expect(Buffer.from(archive).includes('what was written')).toBe(false)
  const [entry] = await entriesOf(archive)
  expect(entry!.lastModDate.toISOString().slice(0, 10)).toBe('2026-03-04')
  const open = await new ZipReader(new BlobReader(new Blob([archive]))).getEntries()
  expect(open).toHaveLength(1)
})

async function entriesOf(archive: Uint8Array) {
  const entries = await new ZipReader(new Uint8ArrayReader(archive)).getEntries()
  return entries.filter(each => !each.directory)
}
