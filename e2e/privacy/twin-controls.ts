import type pg from 'pg'
import type { Stage } from '../stage.ts'
import { ask } from './asking.ts'
import { differences } from './compare.ts'
import type { Surface } from './crawl.ts'
import { plantTwin } from './twin-plant.ts'
import { makeTwins, type Twin, type Twins } from './twins.ts'

/**
 * A leak that somebody might build. `secret`: a number of what the other (`$1`) keeps, at the instant `$2`; it is put
 * into a column of what the viewer reads, for the rows of the couple `$2` (`$3`: the other). `n` is the number.
 */
type Leak = {
  readonly kind: string
  readonly secret: string
  readonly table: string
  readonly column: string
  readonly to: string
  readonly where?: string
  readonly pages: readonly string[]
}

const countOf = (table: string, where = 'true') =>
  `select count(*)::int as n from ${table} t where t.partner_id = $1 and $2::timestamptz is not null and ${where}`
const inPart = (part: string) =>
  `exists (select from occurrence o where o.id = t.occurrence_id and o.part = '${part}')`
/** For what has nothing joint of its own by which it would be told. */
const ritual = { table: 'ritual', column: 'minutes', to: '15 + $1', pages: ['/rituals'] }
const level = { table: 'pace_level', column: 'level', to: 'least(5, level + $1)', pages: ['/pace'] }
const shared = { table: 'note_share', where: 'partner_id = $3', pages: ['/notebook/ours'] }

/** One for each kind of what is private in the standing objects, the pace and the exercises for two. */
const leaks: readonly Leak[] = [
  { kind: 'pace answers', secret: countOf('pace_answer', `t.answer = 'ready'`), ...level },
  {
    kind: 'releases',
    secret: `select count(*)::int as n from pace_release t join partner p using (couple_id)
             where p.id = $1 and $2::timestamptz is not null`,
    ...level,
  },
  { kind: 'notes', secret: countOf('note'), ...shared, column: 'day', to: 'day - $1' },
  {
    kind: 'shares on their way',
    secret: countOf('note_share', 't.opens_at > $2'),
    ...shared,
    column: 'opens_at',
    to: `opens_at - ($1 > 0)::int * interval '3 days'`,
  },
  {
    kind: 'preparation',
    secret: countOf(
      'response',
      `${inPart('alone')} and t.occurrence_id in (select o.id from occurrence o
         join assignment a on a.id = o.assignment_id join exercise_definition d on d.id = a.definition_id
         where d.slug = 'own-growth')`,
    ),
    ...{ table: 'occurrence', column: 'opens_on', to: 'opens_on + 1 - $1' },
    where: `partner_id <> $3 and part = 'together'`,
    pages: ['/today'],
  },
  { kind: 'drafts alone', secret: countOf('draft', inPart('alone')), ...ritual },
  { kind: 'reasons', secret: countOf('not_now'), ...ritual },
  { kind: 'private words begun', secret: countOf('draft', inPart('together')), ...ritual },
  { kind: 'private words', secret: countOf('response', inPart('together')), ...ritual },
  {
    kind: 'reviews',
    secret: `select coalesce(sum(effect), 0)::int as n from agreement_review
             where partner_id = $1 and $2::timestamptz is not null`,
    ...ritual,
  },
  {
    kind: 'the clinician’s notes',
    secret: `select count(*)::int as n from case_note t join partner p using (couple_id)
             where p.id = $1 and $2::timestamptz is not null`,
    ...ritual,
  },
  { kind: 'referrals', secret: countOf('support_referral'), ...ritual },
  { kind: 'answers kept', secret: countOf('answer', `t.audience = 'me'`), ...ritual },
]

/** At most so many pairs until each kind has differed in one. */
const MOST_PAIRS = 12

/**
 * Builds each leak in turn and looks whether the comparison notices it. A kind that does not differ in any pair of
 * worlds is not noticed either.
 */
export async function noticedLeaks(
  stage: Stage,
  superuser: pg.Client,
  seed: number,
): Promise<Map<string, boolean>> {
  const noticed = new Map(leaks.map(({ kind }) => [kind, false]))
  for (let pair = 0; pair < MOST_PAIRS; pair++) {
    const open = leaks.filter(({ kind }) => !noticed.get(kind))
    const twins = makeTwins(seed + pair, 'B')
    if (open.length === 0 || !twins.joined) continue
    const left = await leaked(stage, superuser, twins, twins.left, open)
    const right = await leaked(stage, superuser, twins, twins.right, open)
    for (const [index, { kind }] of open.entries()) {
      const [one, other] = [left[index]!, right[index]!]
      if (one.secret !== other.secret && differences(one.surfaces, other.surfaces).length > 0)
        noticed.set(kind, true)
    }
  }
  return noticed
}

type Leaked = { readonly secret: number; readonly surfaces: readonly Surface[] }

async function leaked(
  stage: Stage,
  superuser: pg.Client,
  twins: Twins,
  twin: Twin,
  open: readonly Leak[],
): Promise<Leaked[]> {
  const { cookie } = await plantTwin(stage, superuser, twins, twin)
  const { couple, partners } = twin.world.couples[0]!
  const other = partners[twins.viewer === 'A' ? 'B' : 'A'].partner.id
  const found: Leaked[] = []
  for (const { secret, table, column, to, where = '$3::uuid is not null', pages } of open) {
    const { rows } = await superuser.query<{ n: number }>(secret, [other, twins.at])
    const { n } = rows[0]!
    await superuser.query(`create temp table before as select id, ${column} from ${table}`)
    await superuser.query(
      `update ${table} set ${column} = ${to.replaceAll('$1', '$1::int')}
      where couple_id = $2 and ${where}`,
      [n, couple.id, other],
    )
    const surfaces: Surface[] = []
    for (const path of pages) {
      surfaces.push({ name: path, reply: await ask(stage.url, { path, cookie }), sent: [] })
    }
    await superuser.query(`update ${table} t set ${column} = b.${column} from before b where b.id = t.id`)
    await superuser.query('drop table before')
    found.push({ secret: n, surfaces })
  }
  return found
}
