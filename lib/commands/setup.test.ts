import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { hashToken } from '#lib/crypto/token.ts'
import { acceptInvitation, openInvitation } from '#lib/data/accept-invitation.ts'
import { withActor } from '#lib/data/with-actor.ts'
import { mint } from '#lib/domain/access.ts'
import { practiceIds } from '#lib/jobs/as-worker.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'

const database = useTestDatabase()
const stateDir = mkdtempSync(join(tmpdir(), 'interlude-'))
afterAll(() => rmSync(stateDir, { recursive: true }))

function setup(...args: readonly string[]) {
  const script = fileURLToPath(new URL('./setup.ts', import.meta.url))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=react-server', script, ...args],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        DATABASE_URL: database.urls.databaseUrl,
        APP_URL: 'https://portal.example',
        INTERLUDE_STATE_DIR: stateDir,
      },
    },
  )
  return { status, said: stdout + stderr }
}

const quay = ['--practice', 'Quay', '--owner-name', 'Ann Lee', '--owner-email', ' Ann@Example.org']

test('prints a link and a code with which the owner enrols once', async () => {
  const { status, said } = setup(...quay, '--locale', 'es', '--zone', 'Europe/Madrid')
  expect(said).toContain('The practice “Quay” is made')
  expect(status).toBe(0)
  const token = said.match(/https:\/\/portal\.example\/invitation\/([\w-]{43})\n/)![1]!
  const code = said.match(/code {2}(\d{6})\n/)![1]!

  const visitor = mint.visitor()
  const wrong = code === '000000' ? '000001' : '000000'
  const open = (tried: string) => withActor(visitor, tx => openInvitation(tx, hashToken(token), tried))
  await expect(open(wrong)).rejects.toThrow('not-allowed')
  expect(await open(code)).toMatchObject({
    practiceName: 'Quay',
    displayName: 'Ann Lee',
    signInName: 'ann@example.org',
    staffRole: 'owner',
    seat: null,
    policy: null,
  })
  const account = { passwordHash: 'hash', locale: 'es', zone: 'Europe/Madrid', policyTextId: null }
  await withActor(visitor, async tx =>
    acceptInvitation(tx, await openInvitation(tx, hashToken(token), code), account),
  )
  await expect(open(code)).rejects.toThrow('not-allowed')
  const owners = await withActor(visitor, tx =>
    tx.db.staffMember.findMany({ include: { user: true }, where: { role: 'owner' } }),
  )
  expect(owners).toMatchObject([{ displayName: 'Ann Lee', user: { signInName: 'ann@example.org' } }])
  const texts = await withActor(mint.worker({ practiceId: owners[0]!.practiceId, job: 'test' }), tx =>
    tx.db.policyText.findMany({ orderBy: { kind: 'asc' } }),
  )
  expect(texts.map(({ kind, version }) => [kind, version])).toEqual([
    ['individual', 1],
    ['limited', 1],
    ['no-secrets', 1],
  ])
  for (const { bodyEn, bodyEs } of texts) expect(Math.min(bodyEn.length, bodyEs.length)).toBeGreaterThan(200)
})

test('makes a second practice only when told to', async () => {
  const refused = setup(...quay)
  expect(refused.status).toBe(1)
  expect(refused.said).toContain(
    'There is a practice already. To make one more in the same installation, add --another.',
  )
  expect(await practiceIds()).toHaveLength(1)
  expect(setup(...quay, '--another').status).toBe(0)
  expect(await practiceIds()).toHaveLength(2)
})

test.each([
  ['nothing', [], '--practice "Name"'],
  ['no address', [...quay, '--owner-email', 'ann'], '--owner-email: is no e-mail address'],
  ['no zone', [...quay, '--zone', 'Europe/Nowhere'], '--zone: must be a zone such as Europe/Lisbon'],
  ['another word', [...quay, '--owner', 'Ann'], "Unknown option '--owner'"],
])('refuses %s and says how it goes', (_, args, reason) => {
  const { status, said } = setup(...args)
  expect(status).toBe(1)
  expect(said).toContain(reason)
})
