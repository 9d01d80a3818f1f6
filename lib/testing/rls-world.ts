import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { plantContent } from './rls-content.ts'

/**
 * Two practices with every table filled, planted by the superuser, so that tests can look past row-level security at
 * what it hides. Each row has a name by which the expectations speak of it.
 */
export type RlsWorld = { readonly here: Tenant; readonly there: Tenant }

/** A row by its table and key; `key` is the column that names it. */
export type Named = { readonly table: string; readonly key: string; readonly id: string }

type Tenant = {
  readonly practiceId: string
  readonly couple: PlantedCouple
  readonly otherCouple: PlantedCouple
  readonly ownerId: string
  readonly rows: ReadonlyMap<string, Named>
}

export type PlantedCouple = {
  readonly coupleId: string
  readonly clinicianId: string
  readonly partners: { readonly A: PlantedPartner; readonly B: PlantedPartner }
}

type PlantedPartner = { readonly partnerId: string; readonly userId: string }

/** The instant at which the tests stand. Offers of the world open an hour before or a day after it. */
export const rlsNow = '2026-03-04T22:00:00Z'
const tomorrow = '2026-03-05T21:00:00Z'
const earlier = '2026-03-04T10:00:00Z'

export async function plantRlsWorld(superuser: pg.Client): Promise<RlsWorld> {
  return { here: await plantTenant(superuser), there: await plantTenant(superuser) }
}

async function plantTenant(superuser: pg.Client): Promise<Tenant> {
  const practiceId = randomUUID()
  const rows = new Map<string, Named>()
  const put: Put = async (name, table, values) => {
    const row = {
      ...(table !== 'credential' && { id: randomUUID() }),
      ...(table !== 'practice' && { practice_id: practiceId }),
      ...values,
    }
    const columns = Object.keys(row)
    const marks = columns.map((_, i) => `$${i + 1}`)
    await superuser.query(`insert into ${table} (${columns}) values (${marks})`, Object.values(row))
    const key = table === 'credential' ? 'user_id' : 'id'
    const id = (row as Record<string, unknown>)[key] as string
    if (name) rows.set(name, { table, key, id })
    return id
  }
  await put('practice', 'practice', { id: practiceId, name: 'Testing', locale: 'en', zone: 'UTC' })
  const policyId = await put('policy text', 'policy_text', {
    kind: 'no-secrets',
    version: 1,
    body_en: 'a',
    body_es: 'b',
  })
  const ownerId = await plantStaff(put, 'owner', '')
  const clinicianId = await plantStaff(put, 'clinician', 'clinician')
  const colleagueId = await plantStaff(put, 'clinician', 'colleague')
  await put('invitation of a colleague', 'invitation', { ...invitation(), staff_role: 'clinician' })

  const couple = await plantCouple(put, { clinicianId, policyId }, true)
  const otherCouple = await plantCouple(put, { clinicianId: colleagueId, policyId }, false)
  await put('second in the care team', 'care_team', {
    couple_id: couple.coupleId,
    user_id: ownerId,
    role: 'backup',
  })
  await plantContent(put, couple)
  await put('key of the case file', 'data_key', {
    couple_id: couple.coupleId,
    scope: 'case',
    subject_id: couple.coupleId,
    wrapped: 'w',
  })
  await put('key of the clinician', 'data_key', { scope: 'clinician', subject_id: clinicianId, wrapped: 'w' })
  await put('key of the practice', 'data_key', { scope: 'practice', subject_id: practiceId, wrapped: 'w' })
  const eventId = await put('audit event of A', 'audit_event', {
    couple_id: couple.coupleId,
    actor_id: couple.partners.A.userId,
    actor_role: 'partner',
    action: 'tried',
    at: earlier,
  })
  await put('seal', 'audit_seal', { position: 1, event_id: eventId, hash: 'h', sealed_at: earlier })
  return { practiceId, ownerId, couple, otherCouple, rows }
}

/** Writes a row with a fresh id; a name other than '' makes it known to the expectations. Returns the id. */
export type Put = (name: string, table: string, values: Record<string, unknown>) => Promise<string>

async function plantStaff(put: Put, role: string, name: string): Promise<string> {
  const userId = await plantUser(put, name)
  await put(name && `role of the ${name}`, 'staff_member', { user_id: userId, role, display_name: 'Dr' })
  return userId
}

function plantUser(put: Put, name: string): Promise<string> {
  const values = { sign_in_name: randomUUID(), display_name: 'x', locale: 'en', zone: 'UTC' }
  return put(name && `account of ${name}`, 'app_user', values)
}

function invitation() {
  const times = { created_at: earlier, expires_at: tomorrow }
  return { display_name: 'x', sign_in_name: 'x', token_hash: randomUUID(), code_hash: 'c', ...times }
}

/** Rows are named for the first couple only; of the second one only that they are not seen matters. */
async function plantCouple(
  put: Put,
  { clinicianId, policyId }: { clinicianId: string; policyId: string },
  named: boolean,
): Promise<PlantedCouple> {
  const name = (text: string) => (named ? text : '')
  const coupleId = await put(name('couple'), 'couple', {
    zone: 'UTC',
    policy_id: policyId,
    created_by: clinicianId,
  })
  const own = { couple_id: coupleId }
  await put(name('care team'), 'care_team', { ...own, user_id: clinicianId, role: 'lead' })
  await put(name('key of the couple'), 'data_key', {
    ...own,
    scope: 'couple',
    subject_id: coupleId,
    wrapped: 'w',
  })
  const partners = { A: await plantPartner('A'), B: await plantPartner('B') }

  async function plantPartner(slot: 'A' | 'B'): Promise<PlantedPartner> {
    const mine = (text: string) => (named && slot === 'A' ? `${text} A` : '')
    const userId = await plantUser(put, named && slot === 'A' ? 'A' : '')
    const partnerId = await put(mine('partner'), 'partner', { ...own, slot, name: slot })
    const both = { ...own, partner_id: partnerId }
    const times = { created_at: earlier, last_seen_at: earlier, expires_at: tomorrow }
    const secret_hash = randomUUID()
    await put(mine('session of'), 'auth_session', { user_id: userId, secret_hash, device: 'd', ...times })
    await put(mine('password of'), 'credential', { user_id: userId, password_hash: 'h' })
    await put(mine('recovery code of'), 'recovery_code', { user_id: userId, hash: 'h' })
    const place = { locale: 'en', zone: 'UTC', country: 'PT', joined_at: earlier }
    await put(mine('seat of'), 'seat', { ...both, user_id: userId, ...place })
    await put(mine('invitation of'), 'invitation', { ...both, ...invitation() })
    await put(mine('consent of'), 'consent', { ...both, policy_text_id: policyId, at: earlier })
    await put(mine('key of'), 'data_key', { ...own, scope: 'person', subject_id: partnerId, wrapped: 'w' })
    const key = { actor_id: userId, key: randomUUID(), body_hash: 'h', at: earlier }
    await put(mine('idempotency of'), 'idempotency', key)
    return { partnerId, userId }
  }
  return { coupleId, clinicianId, partners }
}
