import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { writeWhole } from '#lib/postgres/whole-file.ts'

/**
 * The key-encryption key of an installation on the embedded server: made at the first start in `folder`, beside the
 * data, readable by its owner alone.
 * @param adminUrl address of the database as superuser, to see whether there is something that needs the old key
 * @throws Error when the file is gone and the database holds data keys that only it can open
 */
export async function openEncryptionKey(folder: string, adminUrl: string): Promise<string> {
  const known = readEncryptionKey(folder)
  if (known) return known
  const path = pathIn(folder)
  if (await holdsKeys(adminUrl)) {
    throw new Error(
      `The encryption key ${path} is gone, and what people wrote cannot be read without it. Put it back.`,
    )
  }
  const key = randomBytes(32).toString('base64')
  writeWhole(path, `${key}\n`)
  return key
}

/** The key in `folder`, or null before the first start. */
export function readEncryptionKey(folder: string): string | null {
  const path = pathIn(folder)
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null
}

function pathIn(folder: string): string {
  return join(folder, 'encryption-key')
}

async function holdsKeys(adminUrl: string): Promise<boolean> {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    const { rowCount } = await admin.query('select from data_key limit 1')
    return rowCount === 1
  } finally {
    await admin.end()
  }
}
