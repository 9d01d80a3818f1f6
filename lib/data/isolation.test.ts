import { readdirSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Clinician,
  mint,
  type Owner,
  type Partner,
  type Proof,
  type Worker,
} from '#lib/domain/access.ts'
import { call, inVain, rightful } from '#lib/testing/isolation-calls.ts'
import { type IsolationCase, isolationCases, withoutCase } from '#lib/testing/isolation-cases.ts'
import { type Prey, plantPrey, preyEvening } from '#lib/testing/isolation-world.ts'
import { joinPartner, makeClinician, makeCouple, makeOwner } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { type CaseTx, openCaseFile } from './case-files.ts'
import { type Tx, withActor } from './with-actor.ts'

/**
 * Every function of lib/data is called with the ids of a couple by everybody who is a stranger to it. A stranger gets
 * nothing of it and changes nothing of it; the rightful one, with the same call, does.
 */
const database = useTestDatabase()
const clock = useTestClock(preyEvening)
let superuser: pg.Client
let prey: Prey
let elsewhere: Prey
let strangers: {
  clinicians: Stranger<Clinician>[]
  partners: Stranger<Partner>[]
  owners: Stranger<Owner>[]
  workers: Stranger<Worker>[]
}

type Stranger<P> = { name: string; who: P; ownCouple?: string }

beforeAll(async () => {
  superuser = new pg.Client({ connectionString: database.adminUrl })
  await superuser.connect()
  prey = await plantPrey(clock.set)
  elsewhere = await plantPrey(clock.set)
  const colleague = await makeClinician(prey.practiceId)
  const otherCouple = await makeCouple(colleague, prey.policyId)
  const worker = (practiceId: string) => mint.worker({ practiceId, job: 'testing' })
  strangers = {
    clinicians: [
      { name: 'a colleague', who: colleague, ownCouple: otherCouple },
      { name: 'a clinician elsewhere', who: elsewhere.clinician, ownCouple: elsewhere.coupleId },
    ],
    partners: [
      { name: 'the other partner', who: prey.b },
      { name: 'a partner of another couple', who: await joinPartner(colleague, otherCouple, 'A') },
      { name: 'a partner elsewhere', who: elsewhere.a },
    ],
    owners: [{ name: 'an owner elsewhere', who: await makeOwner(elsewhere.practiceId) }],
    workers: [{ name: 'a worker elsewhere', who: worker(elsewhere.practiceId) }],
  }
})
afterAll(() => superuser.end())

test('every function of every file of lib/data has a case or a reason', async () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter(name => /^[\w-]+\.ts$/.test(name))
  expect(files.length).toBeGreaterThan(25)
  const missing: string[] = []
  const known = new Set<string>()
  for (const file of files) {
    const noun = file.replace(/\.ts$/, '')
    known.add(noun)
    const exported = Object.entries(
      (await import(/* @vite-ignore */ `./${noun}.ts`)) as Record<string, unknown>,
    )
    for (const [name, value] of exported) {
      const isFunction =
        typeof value === 'function' && !/^class\b/.test(Function.prototype.toString.call(value))
      if (!isFunction) continue
      known.add(`${noun}.${name}`)
      if (
        !(noun in withoutCase) &&
        !(`${noun}.${name}` in withoutCase) &&
        !(`${noun}.${name}` in isolationCases)
      ) {
        missing.push(`${noun}.${name}`)
      }
    }
  }
  expect(missing, 'add a case to lib/testing/isolation-cases.ts').toEqual([])
  const stale = [...Object.keys(isolationCases), ...Object.keys(withoutCase)].filter(name => !known.has(name))
  expect(stale, 'a case for what is not there').toEqual([])
})

const cases = Object.entries(isolationCases)

describe.each(cases)('%s', (_name, each) => {
  test('the rightful one is not refused', async () => {
    await expect(inVain(rightful(each, prey), tx => call(each, tx, prey))).resolves.toBeDefined()
  })

  test('a stranger gets nothing and changes nothing', async () => {
    const before = await rowsOfPrey()
    for (const { name, run } of attacks(each)) {
      const outcome = await run().then(
        result => ({ result }),
        (error: Error & { code?: string }) => ({ error }),
      )
      if ('error' in outcome)
        expect([name, outcome.error.message]).not.toEqual([
          name,
          expect.stringMatching(/TypeError|is not a function/),
        ])
      else expect(shown(outcome.result), name).not.toMatch(await secretsFrom(name))
    }
    expect(await rowsOfPrey()).toEqual(before)
  })
})

test.each(cases.filter(([, each]) => 'stranger' in each && each.stranger === 'not-found'))(
  '%s: what is a stranger’s is not there',
  async (_name, each) => {
    for (const { name, run } of attacks(each)) {
      const refusal = await run().then(
        () => 'done',
        (error: { code?: string }) => error.code,
      )
      // P2025, P2039: row-level security itself, where the case's own preparation ran into it.
      expect([name, refusal]).toEqual([name, expect.stringMatching(/^(not-found|P2025|P2039)$/)])
    }
  },
)

test('no clinician but the couple’s own opens its case file', async () => {
  for (const { who } of strangers.clinicians) {
    expect(await withActor(who, tx => openCaseFile(tx, prey.coupleId))).toBeNull()
  }
  expect(await withActor(prey.clinician, tx => openCaseFile(tx, prey.coupleId))).not.toBeNull()
})

test('the control: what the rightful ones read does hold the canaries', async () => {
  const read = async (name: string) => {
    const each = isolationCases[name]!
    return shown(await inVain(rightful(each, prey), tx => call(each, tx, prey)))
  }
  expect(await read('answers.listAnswers')).toContain(prey.canary)
  expect(await read('drafts.readDraft')).toContain(prey.canary)
  expect(await read('offers.listPending')).toContain(prey.canary)
  expect(await read('asked-alone.readAskedAlone')).toContain(prey.canary)
  expect(await read('notebook.readNotebook')).toContain(prey.canary)
  expect(await read('notebook-case.listNotes')).toContain(prey.canary)
  expect(await read('case-notes.listCaseNotes')).toContain(prey.canary)
  expect(await read('case-notes.listNoteDrafts')).toContain(prey.canary)
  expect(await read('referrals.listReferrals')).toContain(prey.canary)
  expect(await read('rituals.listRituals')).toContain(prey.joint)
  expect(await read('together-sessions.openTogether')).toContain(prey.canary)
  expect(await read('together-records.listSessions')).toContain(prey.joint)
  expect(await read('plan.listPlan')).toContain(prey.joint)
  expect(await read('caseload.listCaseload')).toContain(prey.coupleId)
  expect(await read('custom-exercises.readOwnExercise')).toContain(prey.canary)
  expect(await read('groups-list.readGroup')).toContain(prey.coupleId)
  expect(await read('many-import-couples.findImportedCouples')).toContain(prey.canary)
})

type Attack = { name: string; run: () => Promise<unknown> }

function attacks(each: IsolationCase): Attack[] {
  if ('file' in each) return strangers.clinicians.flatMap(stranger => fileAttacks(each, stranger))
  const kinds = {
    clinician: strangers.clinicians,
    partner: strangers.partners,
    owner: strangers.owners,
    worker: strangers.workers,
  }
  const kind = (['clinician', 'partner', 'owner', 'worker'] as const).find(name => name in each)!
  const joint = 'joint' in each && each.joint
  const known = joint ? kinds[kind].filter(({ who }) => who !== prey.b) : kinds[kind]
  return known.map(({ name, who }) => ({
    name,
    run: () => withActor(who as Proof, tx => call(each, tx, prey)),
  }))
}

/** With a forged file of the prey, which only row-level security can refuse; and from an own file with the prey's id. */
function fileAttacks(
  each: Extract<IsolationCase, { file: unknown }>,
  { name, who, ownCouple }: Stranger<Clinician>,
): Attack[] {
  const forged = (tx: Tx<Clinician>): CaseTx => ({
    ...tx,
    file: mint.caseFile({ coupleId: prey.coupleId, clinician: who }),
  })
  const attack = (how: string, file: (tx: Tx<Clinician>) => Promise<CaseTx | null> | CaseTx) => ({
    name: `${name}, ${how}`,
    run: () => withActor(who, async tx => each.file((await file(tx))!, prey)),
  })
  const own = attack('from an own file', tx => openCaseFile(tx, ownCouple!))
  return [attack('with a forged file', forged), ...(each.names ? [own] : [])]
}

function shown(result: unknown): string {
  const plain = (_key: string, value: unknown) => {
    if (value instanceof Set || value instanceof Map) return [...value]
    return typeof value === 'bigint' ? String(value) : value
  }
  return JSON.stringify(result ?? null, plain)
}

/**
 * What must not be in a stranger's result: what was typed, and the id of any row of the couple. The other partner may
 * know the couple and what is joint, so of them only A's own rows are asked.
 */
async function secretsFrom(stranger: string): Promise<RegExp> {
  const isPartner = stranger === 'the other partner'
  const { exerciseId, exerciseSlug, groupId, openManyImportId, takenManyImportId } = prey
  const ofClinician = [exerciseId, exerciseSlug, groupId, openManyImportId, takenManyImportId]
  const ids: string[] = isPartner ? [prey.a.userId] : [prey.coupleId, prey.joint, ...ofClinician]
  for (const name of await tablesOfCouples()) {
    if (isPartner && ['partner', 'assignment', 'appointment', 'season'].includes(name)) continue
    const { rows } = await superuser.query(
      `select id from "${name}" t where couple_id = $1 and (not $2 or to_jsonb(t)->>'partner_id' = $3)`,
      [prey.coupleId, isPartner, prey.a.partnerId],
    )
    ids.push(...rows.map(row => row.id))
  }
  expect(ids.length).toBeGreaterThan(50)
  return new RegExp([prey.canary, ...ids].join('|'))
}

async function tablesOfCouples(): Promise<string[]> {
  const { rows } = await superuser.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'couple_id' and table_name <> 'audit_event'`,
  )
  return rows.map(row => row.name)
}

/** All rows of the prey's practice that a stranger could touch; who looks is written down, so audit is left out. */
async function rowsOfPrey(): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {}
  for (const name of await tablesOfCouples()) {
    // The other partner and A's own calls may write what is theirs: the rows of A are what nobody else may touch.
    const { rows } = await superuser.query(
      `select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as hash from "${name}" t
       where couple_id = $1 and coalesce(to_jsonb(t)->>'partner_id', $2) = $2`,
      [prey.coupleId, prey.a.partnerId],
    )
    hashes[name] = rows[0].hash
  }
  for (const name of ['custom_exercise', 'couple_group']) {
    const { rows } = await superuser.query(
      `select md5(string_agg(t::text, '' order by t::text)) as hash from "${name}" t where created_by = $1`,
      [prey.clinician.userId],
    )
    hashes[name] = rows[0].hash
  }
  return hashes
}
