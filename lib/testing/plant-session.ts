import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import pg from 'pg'
import { deriveKey, loadKeyring } from '#lib/crypto/keys.ts'
import { hashToken, makeToken } from '#lib/crypto/token.ts'

/**
 * Signs somebody in without the sign-in page: a session row as lib/auth writes it, second factor given, and the
 * cookie for it on an http://localhost address. Works beside a server that runs.
 * @param databaseUrl the application's address
 * @param key INTERLUDE_KEY as the server has it
 * @param at the server's present moment, where a clock file moves it
 */
export async function plantSession(
  databaseUrl: string,
  key: string,
  userId: string,
  at = new Date(),
): Promise<{ name: string; value: string }> {
  const [kek] = loadKeyring(key)
  const secret = makeToken()
  await insertSession(databaseUrl, userId, hashToken(secret), at)
  const value = await encode({
    token: { sid: secret },
    secret: deriveKey(kek, 'session token').toString('base64'),
    maxAge: 12 * 3600,
  })
  return { name: 'interlude', value }
}

async function insertSession(
  databaseUrl: string,
  userId: string,
  secretHash: string,
  at: Date,
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.role', 'identity', true)`)
    const { rowCount } = await client.query(
      `insert into auth_session (id, practice_id, user_id, secret_hash, device, second_factor_at, created_at, last_seen_at, expires_at)
       select $1, practice_id, id, $3, 'planted', $4, $4, $4, $4::timestamptz + interval '12 hours' from app_user where id = $2`,
      [randomUUID(), userId, secretHash, at],
    )
    if (rowCount !== 1) throw new Error('nobody has this id')
    await client.query('commit')
  } finally {
    await client.end()
  }
}
