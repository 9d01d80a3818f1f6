import type pg from 'pg'
import { plantWorld } from '#prisma/seed.ts'
import { idOf } from '#prisma/world/random.ts'
import type { CoupleRows } from '#prisma/world/rows.ts'
import type { Story } from '#prisma/world/story.ts'
import { type CastMember, castOf, storyOf, withPartner, worldOf } from '#prisma/world.ts'
import type { Stage } from '../stage.ts'
import { type Identity, type Ids, programme } from './access.ts'
import { ask, change } from './asking.ts'

const today = '2026-03-18'
/** Before the opening hour: what A gave last night may still be taken back. */
export const noon = '2026-03-18T12:00:00Z'

/** Names and words of the couple that stand nowhere else: nobody but these two and their clinician may meet them. */
const words = { A: 'Ottilie', B: 'Balthasar', text: 'quincunx', of: 'zephyrine' }

/** Where A writes. */
const steps = ['keep', 'noticed', 'moment', 'topic', 'commit']

/** A couple with something in every place, one of another clinician, one that has not joined; and another practice. */
function stories(): Story[] {
  const given = { answers: 1, late: 0, offers: 1, writes: 1, keeps: {}, minute: 21 * 60 + 40 }
  const texts = Object.fromEntries(steps.map(step => [step, [words.text]]))
  const person = (name: string) => ({ name, email: `${name.toLowerCase()}@example.org`, flagAgo: 2 })
  const a = withPartner(storyOf('maya-jonas'), 'A', { ...person(words.A), habit: { ...given, words: texts } })
  const couple = withPartner({ ...a, caseNotes: [] }, 'B', {
    ...person(words.B),
    draftAgo: 1,
    habit: { words: { keep: [words.of] } },
  })
  const appointments = { ...couple.appointments, newestAhead: 1 }
  const season = { kind: 'hard-season', fromAgo: 2, lastAhead: 6, enough: words.text }
  // Left for the clinician to assign.
  const kept = couple.assignments.filter(each => each.slug !== 'weekly-reflection')
  // Prepared yesterday, together today.
  const assignments = [...kept, { slug: 'own-growth', startsAgo: 1, endedAgo: null, plan: 'once' as const }]
  const pace = { ladder: 'touch', levels: [1], ceiling: 3, released: 2 } as const
  return [
    { ...couple, appointments, assignments, season, pace },
    storyOf('lucia-andres'),
    storyOf('grace-ben'),
  ]
}

export type MatrixWorld = {
  readonly ids: Ids
  /** A session's cookie for everybody who has one. */
  readonly cookies: Readonly<Record<Identity, string | undefined>>
  /** What only the couple and its clinician may meet: words, addresses, ids of rows. */
  readonly secrets: readonly string[]
  readonly names: { readonly A: string; readonly B: string }
}

export async function plantMatrixWorld(stage: Stage, superuser: pg.Client): Promise<MatrixWorld> {
  const world = worldOf({ today, stories: stories() })
  const other = worldOf({ today, seed: 7, stories: [storyOf('wei-hannah')] })
  for (const each of [world, other]) await plantWorld(stage.databaseUrl, stage.key, each)
  const cast = castOf(world)
  const member = (key: string) => cast.find(each => each.key === key)!
  const cookieOf = async ({ userId }: Pick<CastMember, 'userId'>) => {
    const { name, value } = await stage.sessionOf(userId)
    return `${name}=${value}`
  }
  const elsewhere = castOf(other).find(each => each.key === 'amara')!
  const cookies: Record<Identity, string | undefined> = {
    owner: await cookieOf(member('ruth')),
    clinician: await cookieOf(member('amara')),
    'other clinician': await cookieOf(member('mateo')),
    A: await cookieOf(member('maya')),
    B: await cookieOf(member('jonas')),
    'partner of another couple': await cookieOf(member('lucia')),
    'clinician elsewhere': await cookieOf(elsewhere),
    'invited only': `invitation=${'x'.repeat(43)}`,
    'signed out': undefined,
  }
  await stepUp(superuser)
  const [couple, , open] = world.couples
  const { A } = couple!.partners
  const sessions = await superuser.query(`select id from auth_session where user_id = $1`, [A.user!.id])
  // A second sign-in of A's, to be ended.
  await stage.sessionOf(A.user!.id)
  const second = await superuser.query(`select id from auth_session where user_id = $1 and id <> $2`, [
    A.user!.id,
    sessions.rows[0].id,
  ])
  const secrets = [...Object.values(words), ...(await idsOfCouple(superuser, couple!.couple.id))]
  const begun = await begin(stage.url, cookies.clinician!, couple!)
  const one = async (sql: string, id: string) => (await superuser.query(sql, [id])).rows[0]
  const own = await one('select slug from custom_exercise where id = $1', begun.exerciseId)
  const week = await one(
    'select id from programme_week where run_id = $1 order by position desc limit 1',
    begun.runId,
  )
  const coming = couple!.appointments.find(each => new Date(each.startsAt) > new Date(noon))!
  const pending = A.offers.find(each => new Date(each.opensAt) > new Date(noon))!
  const checkIn = couple!.assignments.find(
    each =>
      each.endedAt === null &&
      couple!.occurrences.some(
        row => row.assignmentId === each.id && row.partnerId === A.partner.id && isToday(row.dueOn),
      ),
  )!
  const occurrence = couple!.occurrences.find(
    row => row.assignmentId === checkIn.id && row.partnerId === A.partner.id && isToday(row.dueOn),
  )!
  const prepared = couple!.occurrences.find(
    row => row.part === 'together' && row.partnerId === A.partner.id && isToday(row.dueOn),
  )!
  return {
    cookies,
    secrets: [...secrets, ...Object.values(begun), own.slug, week.id],
    names: words,
    ids: {
      coupleId: couple!.couple.id,
      partnerId: A.partner.id,
      slot: 'A',
      appointmentId: coming.id,
      assignmentId: prepared.assignmentId,
      occurrenceId: occurrence.id,
      offerId: pending.id,
      flagId: A.flags[0]!.id,
      ...begun,
      slug: own.slug,
      measureId: 'who-5',
      weekId: week.id,
      invitationId: open!.partners.B.invitation.id,
      memberId: world.staff.find(each => each.key === 'mateo')!.member.id,
      sessionId: second.rows[0].id,
      policyTextId: couple!.couple.policyId,
      colleagueId: member('mateo').userId,
      openCoupleId: open!.couple.id,
      openPartnerId: open!.partners.B.partner.id,
      agreementId: couple!.agreements.agreements[0]!.id,
      pauseId: couple!.agreements.pauses[0]!.id,
      noteId: A.notes.find(note => A.noteShares.every(share => share.noteId !== note.id))!.id,
      shareId: A.noteShares.find(share => new Date(share.opensAt) > new Date(noon))!.id,
      ritualId: couple!.rituals[0]!.id,
      seasonId: couple!.seasons[0]!.id,
      preparedId: prepared.id,
      togetherId: couple!.sessions[0]!.id,
      releaseId: couple!.paceReleases[0]!.id,
    },
  }
}

/** Everybody has given their password again, for as long as the matrix asks: withoutStepUp asks for the others. */
async function stepUp(superuser: pg.Client): Promise<void> {
  await superuser.query('begin')
  await superuser.query(`select set_config('app.role', 'identity', true)`)
  await superuser.query('update auth_session set stepped_up_at = $1', [
    new Date(Date.parse(noon) + 3_600_000),
  ])
  await superuser.query('commit')
}

function isToday(due: Date | string): boolean {
  return new Date(due).toISOString().startsWith(today)
}

async function idsOfCouple(superuser: pg.Client, coupleId: string): Promise<string[]> {
  const { rows: tables } = await superuser.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'couple_id' and table_name not in ('audit_event')`,
  )
  const ids = [coupleId]
  for (const { name } of tables) {
    const { rows } = await superuser.query(`select id from "${name}" where couple_id = $1`, [coupleId])
    ids.push(...rows.map(row => row.id))
  }
  return ids
}

/**
 * What no story tells, begun by the clinician: a file, an exercise of their own, a group, a programme to come, a note
 * that is not signed and where A was pointed to.
 */
async function begin(origin: string, cookie: string, { couple, partners }: CoupleRows) {
  const coupleId = couple.id
  let count = 0
  const post = async (path: string, body: object, method = 'POST') => {
    const headers = change(origin, idOf(++count, 'begun'))
    const reply = await ask(origin, { method, path, cookie, headers, body: JSON.stringify(body) })
    if (reply.status !== 200) throw new Error(`${path}: ${reply.status} ${reply.body}`)
    return JSON.parse(reply.body.toString('utf8')) as Record<string, string>
  }
  const imported = await post('/api/imports', { coupleId, fileName: 'diary.csv', parts: 1 })
  const many = await post('/api/many-imports', { fileName: 'couples.csv', parts: 1 })
  const { exerciseId } = await post('/api/custom-exercises', { copy: 'appreciation' })
  await post(`/api/custom-exercises/${exerciseId}/publish`, { version: 1 })
  const group = await post('/api/groups', { name: words.text })
  await post(`/api/groups/${group.id}/couples`, { coupleId })
  const run = await post('/api/programmes', {
    coupleId,
    slug: programme,
    startsOn: '2026-06-01',
    groupId: null,
  })
  const note = { coupleId, kind: 'progress', about: 'A', text: words.text, amends: null, read: null }
  const { noteId } = await post('/api/case-notes/draft', note, 'PUT')
  const pointed = { kind: 'helpline', askAgainOn: '2026-04-01', note: words.text }
  const referral = await post('/api/referrals', { coupleId, partnerId: partners.A.partner.id, ...pointed })
  return {
    caseNoteId: noteId!,
    referralId: referral.id!,
    importId: imported.id!,
    manyImportId: many.id!,
    exerciseId: exerciseId!,
    groupId: group.id!,
    runId: run.id!,
  }
}

/**
 * A fingerprint of each table that a request could change. Who looked, and when, is not part of it. By table: a union
 * of so many parts may run in parallel, and comes back in any order.
 */
export type State = ReadonlyMap<string, string>

export async function stateOf(superuser: pg.Client): Promise<State> {
  const { rows: tables } = await superuser.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'
     and tablename not in ('_prisma_migrations', 'audit_event', 'audit_seal') order by 1`,
  )
  const parts = tables.map(
    ({ name }) =>
      `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from "${name}" t`,
  )
  const { rows } = await superuser.query<{ name: string; hash: string }>(
    `${parts.join(' union all ')} union all select 'jobs', count(*)::text from pgboss.job`,
  )
  return new Map(rows.map(row => [row.name, row.hash]))
}

/** The tables in which two states differ. */
export function changedTables(before: State, after: State): string[] {
  return [...after].filter(([name, hash]) => before.get(name) !== hash).map(([name]) => name)
}
