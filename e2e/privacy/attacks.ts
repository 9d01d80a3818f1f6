import { randomUUID } from 'node:crypto'
import { changes, type Identity, type Ids, identities, programme } from './access.ts'
import { ask, change, type Reply } from './asking.ts'
import { check, describe, type Place, send } from './checking.ts'
import { masked } from './compare.ts'
import { filled } from './routes.ts'

/**
 * What a route by itself would not show: somebody else's rows named inside a body that is otherwise one's own, the same
 * act from many hands at once, and whether "not yours" can be told from "not there". After allowedChanges.
 */
export async function attacks(at: Place): Promise<void> {
  await withoutBackup(at)
  await absentAndForbiddenLookAlike(at)
  await foreignIdsWithin(at)
  await colleaguesKeepTheirs(at)
  await manyAtOnce(at)
}

/** The colleague who was named as backup before is no stranger until this is taken back. */
async function withoutBackup(at: Place): Promise<void> {
  const { coupleId } = at.world.ids
  const reply = await handOf(at)('clinician', '/api/care-team', { coupleId, backup: null })
  check('no backup', reply.status === 200, describe(reply))
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** Somebody who may not is told nothing by a real id that an invented one would not tell. */
async function absentAndForbiddenLookAlike(at: Place): Promise<void> {
  const { ids } = at.world
  const invented = Object.fromEntries(
    Object.entries(ids).map(([name, id]) => [name, id.replace(uuid, () => randomUUID())]),
  ) as Ids
  for (const each of changes.filter(({ public: isPublic }) => !isPublic)) {
    for (const identity of identities.filter(who => !each.may.includes(who))) {
      const real = await send(at, each, identity, {})
      const nothing = await send(at, each, identity, {
        path: filled(each.change, invented),
        body: JSON.stringify(each.body(invented)),
      })
      check(
        `${each.change} as ${identity}: real and invented ids look alike`,
        toldBy(real) === toldBy(nothing),
        `${describe(real)} / ${describe(nothing)}`,
      )
    }
  }
}

function toldBy(reply: Reply): string {
  return masked(reply).replace(uuid, 'ID')
}

type Hand = (identity: Identity, path: string, body: object, method?: string) => Promise<Reply>

const handOf =
  ({ stage, world }: Place): Hand =>
  (identity, path, body, method = 'POST') =>
    ask(stage.url, {
      method,
      path,
      cookie: world.cookies[identity],
      headers: change(stage.url, randomUUID()),
      body: JSON.stringify(body),
    })

const json = (reply: Reply) => JSON.parse(reply.body.toString('utf8')) as Record<string, string>

/** A body that is one's own but for one id. */
async function foreignIdsWithin(at: Place): Promise<void> {
  const { ids } = at.world
  const { coupleId, openCoupleId } = ids
  const hand = handOf(at)
  const one = async (sql: string, values: unknown[]) => (await at.superuser.query(sql, values)).rows[0]
  const lucia = await one(
    `select c.id, (select a.id from appointment a where a.couple_id = c.id order by a.starts_at desc limit 1) as appointment
     from couple c join partner p on p.couple_id = c.id where p.name = $1`,
    ['Lucía'],
  )
  const group = json(await hand('other clinician', '/api/groups', { name: 'Mine' })).id!
  const seats = await at.superuser.query('select id from partner where couple_id = $1', [openCoupleId])
  for (const { id: partnerId } of seats.rows) {
    const said = { coupleId: openCoupleId, partnerId, said: 'not-asked', reason: 'later' }
    await hand('clinician', '/api/asked-alone', said)
  }
  const run = json(
    await hand('clinician', '/api/programmes', {
      ...{ coupleId: openCoupleId, slug: programme, startsOn: '2026-06-01', groupId: null },
    }),
  ).id!
  const week = await one('select id from programme_week where run_id = $1 order by position desc', [run])
  const rest = (weekId: string) => ({ kind: 'rest', weekId })
  const season = { firstDay: '2026-08-01', lastDay: '2026-08-03', enough: 'Sleep.' }
  const level = { ladder: 'touch', level: 2 }
  const tries: [Identity, string, object][] = [
    ['other clinician', `/api/groups/${group}/couples`, { coupleId }],
    ['clinician', `/api/groups/${group}/couples`, { coupleId }],
    ['clinician', `/api/groups/${group}/couples/remove`, { coupleId }],
    ['clinician', `/api/groups/${ids.groupId}/couples`, { coupleId: lucia.id }],
    ['other clinician', `/api/groups/${ids.groupId}/couples`, { coupleId: lucia.id }],
    [
      'clinician',
      '/api/programmes',
      { coupleId: openCoupleId, slug: programme, startsOn: '2027-01-04', groupId: group },
    ],
    [
      'clinician',
      '/api/programmes',
      { coupleId: openCoupleId, slug: programme, startsOn: '2027-01-04', groupId: ids.groupId },
    ],
    ['clinician', `/api/programmes/${run}/weeks`, { coupleId, version: 1, change: rest(week.id) }],
    ['clinician', `/api/programmes/${ids.runId}/weeks`, { coupleId, version: 4, change: rest(week.id) }],
    ['clinician', `/api/programmes/${run}/end`, { coupleId, version: 1, when: 'now' }],
    ['clinician', '/api/pace/releases', { coupleId, ...level, appointmentId: lucia.appointment }],
    ['clinician', '/api/pace/releases', { coupleId: lucia.id, ...level, appointmentId: ids.appointmentId }],
    ['clinician', `/api/seasons/case/${ids.seasonId}/end`, { coupleId: openCoupleId, version: 1 }],
    ['clinician', '/api/seasons/case', { ...season, coupleId: lucia.id }],
    ['A', '/api/pace/answers', { ladder: 'touch', answer: 'ready', appointmentId: lucia.appointment }],
    ['partner of another couple', '/api/together', { assignmentId: ids.assignmentId }],
    ['B', '/api/laid-out', { occurrenceId: ids.preparedId, stepIds: ['commit'] }],
    ['B', '/api/note-shares', { noteId: ids.noteId, version: 1 }],
    ['B', '/api/responses', { occurrenceId: ids.preparedId, answers: {} }],
  ]
  for (const [identity, path, body] of tries) {
    const reply = await hand(identity, path, body)
    check(`${path} as ${identity} with ${JSON.stringify(body)}`, reply.status === 404, describe(reply))
  }
}

/** What is shared with nobody is not copied, given, taken as a file or opened, nor is anything from another practice. */
async function colleaguesKeepTheirs(at: Place): Promise<void> {
  const { exerciseId, slug } = at.world.ids
  const hand = handOf(at)
  const share = (shared: boolean) =>
    hand('clinician', `/api/custom-exercises/${exerciseId}/share`, { shared })
  const file = (identity: Identity) =>
    ask(at.stage.url, { path: `/api/custom-exercises/files/${slug}`, cookie: at.world.cookies[identity] })
  const copy = (identity: Identity) => hand(identity, '/api/custom-exercises', { copy: slug })
  await share(false)
  for (const identity of ['other clinician', 'clinician elsewhere', 'A', 'signed out'] as const) {
    const replies = [await file(identity), await copy(identity)]
    for (const reply of replies)
      check(
        `own exercise as ${identity}`,
        reply.status === (identity === 'signed out' ? reply.status : 404),
        describe(reply),
      )
    check(
      `own exercise as ${identity}: no trace`,
      replies.every(each => !each.body.includes('steps')),
      'its steps',
    )
  }
  await share(true)
  check('shared: a colleague takes it', (await file('other clinician')).status === 200, 'refused')
  check('shared: a colleague copies it', (await copy('other clinician')).status === 200, 'refused')
  const edit = await hand('other clinician', `/api/custom-exercises/${exerciseId}/publish`, { version: 1 })
  check('shared: a colleague changes nothing of it', edit.status === 404, describe(edit))
  for (const reply of [await file('clinician elsewhere'), await copy('clinician elsewhere')])
    check('shared: not with another practice', reply.status === 404, describe(reply))
}

/** `rows`: a table, and by what its rows are counted. */
type Race = {
  readonly name: string
  readonly run: (index: number) => Promise<Reply>
  readonly rows: readonly [table: string, column: string, id: string]
}

/** The same thing from many hands in one moment. */
async function manyAtOnce(at: Place): Promise<void> {
  const hand = handOf(at)
  const { ids } = at.world
  const of = (replies: readonly Reply[], status: number) => replies.filter(each => each.status === status)
  const count = async (sql: string, values: unknown[]) => {
    const { rows } = await at.superuser.query<{ n: number }>(sql, values)
    return rows[0]!.n
  }
  const eight = <T>(run: (index: number) => Promise<T>) =>
    Promise.all(Array.from({ length: 8 }, (_, i) => run(i)))
  const either = (index: number): Identity => (index % 2 === 0 ? 'A' : 'B')

  const begun = await eight(i => hand(either(i), '/api/together', { assignmentId: ids.assignmentId }))
  const sessions = new Set(of(begun, 200).map(reply => json(reply).sessionId))
  check('eight begin one session', of(begun, 200).length === 8 && sessions.size === 1, begun.map(describe))

  const [sessionId] = sessions
  const version = Number(json(begun[0]!).version)
  const events = [{ kind: 'next', at: 1_773_835_200_000 }]
  const told = await eight(i => hand(either(i), `/api/together/${sessionId}/events`, { version, events }))
  check(
    'of eight with one version one is taken',
    of(told, 200).length === 1 && of(told, 409).length === 7,
    told.map(describe),
  )

  const text = { kind: 'goals', text: 'One walk.', reviewOn: null }
  const made = json(await hand('A', '/api/agreements', text))
  const path = `/api/agreements/${made.agreementId}`
  const confirmed = await eight(() => hand('B', `${path}/confirm`, { version: 1 }))
  const confirmations = await count(
    `select count(*)::int as n from agreement_confirmation c join agreement_version v on v.id = c.version_id
     where v.agreement_id = $1 and c.partner_id <> $2`,
    [made.agreementId, ids.partnerId],
  )
  check(
    'eight confirmations are one',
    of(confirmed, 200).length === 8 && confirmations === 1,
    confirmed.map(describe),
  )

  const next = { text: 'Two walks.', reviewOn: null, version: 1 }
  const written = await eight(i => hand(either(i), `${path}/versions`, next))
  check(
    'of eight new texts one is taken',
    of(written, 200).length === 1 && of(written, 409).length === 7,
    written.map(describe),
  )

  const note = json(await hand('A', '/api/notes', { text: 'A line.', audience: 'me', day: null }))
  const shared = await eight(() => hand('A', '/api/note-shares', { noteId: note.id, version: note.version }))
  const shares = await count('select count(*)::int as n from note_share where note_id = $1', [note.id])
  check('a note is shared once', of(shared, 200).length === 1 && shares === 1, shared.map(describe))

  const { id: pauseId } = (
    await at.superuser.query(
      'select id from pause where couple_id = $1 and ended_at is null order by asked_at desc',
      [ids.coupleId],
    )
  ).rows[0]
  const { coupleId } = ids
  const day = { day: '2026-03-18', outcome: 'kept', before: null }
  const inApril = { firstDay: '2026-03-30', lastDay: '2026-04-01', enough: 'Sleep.' }
  const inAutumn = { coupleId, slug: programme, startsOn: '2026-09-07', groupId: null }
  const races: readonly Race[] = [
    {
      name: 'recaps',
      run: () => hand('A', `/api/pauses/${pauseId}/recap`, { felt: 'Tired.', mattered: 'Rest.' }),
      rows: ['pause_recap', 'pause_id', pauseId],
    },
    {
      name: 'words on a day',
      run: i => hand(either(i), `/api/rituals/${ids.ritualId}/days`, day),
      rows: ['ritual_day', 'ritual_id', ids.ritualId],
    },
    {
      name: 'seasons',
      run: i => hand(either(i), '/api/seasons', inApril),
      rows: ['season', 'couple_id', coupleId],
    },
    {
      name: 'ceilings',
      run: () => hand('clinician', '/api/pace/ceiling', { coupleId, ladder: 'touch', ceiling: 3, was: 2 }),
      rows: ['pace_ceiling', 'couple_id', coupleId],
    },
    {
      name: 'programmes',
      run: () => hand('clinician', '/api/programmes', inAutumn),
      rows: ['programme_run', 'couple_id', coupleId],
    },
    {
      name: 'places in a group',
      run: () => hand('clinician', `/api/groups/${ids.groupId}/couples`, { coupleId: ids.openCoupleId }),
      rows: ['couple_group_member', 'group_id', ids.groupId],
    },
  ]
  for (const {
    name,
    run,
    rows: [table, column, id],
  } of races) {
    const sql = `select count(*)::int as n from ${table} where ${column} = $1`
    const before = await count(sql, [id])
    const replies = await eight(run)
    const known = replies.every(each => each.status === 200 || each.status === 409)
    const more = (await count(sql, [id])) - before
    check(`eight ${name} are one`, known && more === 1, `${more}: ${replies.map(describe).join(' / ')}`)
  }

  const flood = Array.from({ length: 1500 }, () => events[0])
  const endless = await hand('A', `/api/together/${sessionId}/events`, {
    version: version + 1,
    events: flood,
  })
  check('a flood of events is refused', endless.status === 400 || endless.status === 413, describe(endless))
}
