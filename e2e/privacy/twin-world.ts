import { parseArgs } from 'node:util'
import pg from 'pg'
import type { Slot } from '#lib/domain/access.ts'
import { openStage, type Stage } from '../stage.ts'
import type { Ids } from './access.ts'
import { headerOf } from './asking.ts'
import { type Difference, differences, leaks } from './compare.ts'
import { crawl, type Surface } from './crawl.ts'
import { noticedLeaks } from './twin-controls.ts'
import { plantTwin } from './twin-plant.ts'
import { makeTwins, type Twin, type Twins } from './twins.ts'
import { actAndLook } from './viewer-acts.ts'

/**
 * Promise 1: what a partner's surfaces contain is a pure function of what they may see. For each pair, two worlds that
 * differ only in the other's private data are planted one after the other under one running production server, and
 * everything that this partner can reach is compared byte for byte. A control, in which one policy is loosened, must
 * find the leak. Exits with 1 on any difference, on a canary, or on a blind control.
 *
 *     npm run twin-world -- --pairs 3 [--seed 1]
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { pairs: { type: 'string', default: '3' }, seed: { type: 'string', default: '1' } },
  })
  const [pairs, seed] = [Number(values.pairs), Number(values.seed)]
  if (!Number.isInteger(pairs) || pairs < 1 || !Number.isInteger(seed))
    throw new Error('--pairs and --seed are whole numbers')
  const stage = await openStage({ name: 'twins', at: '2026-03-18T12:00:00Z', prepare: async () => {} })
  const superuser = new pg.Client({ connectionString: stage.adminUrl })
  await superuser.connect()
  const total = { surfaces: 0, bytes: 0, passed: 0, failed: 0, differences: 0 }
  try {
    for (let pair = 0; pair < pairs; pair++) {
      for (const viewer of ['B', 'A'] as const) {
        const result = await comparePair(stage, superuser, makeTwins(seed + pair, viewer))
        total.surfaces += result.surfaces
        total.bytes += result.bytes
        total.differences += result.found.length
        total[result.found.length === 0 ? 'passed' : 'failed']++
        say(`pair ${pair + 1} as ${viewer}: ${result.told}, ${count(result.found.length)} differences`)
        for (const each of result.found.slice(0, 8)) say(`  ${each.surface}\n    ${each.what}`)
      }
    }
    const blind = await control(stage, superuser, seed)
    total[blind ? 'failed' : 'passed']++
    const leaks = await noticedLeaks(stage, superuser, seed)
    for (const [kind, noticed] of leaks) {
      total[noticed ? 'passed' : 'failed']++
      say(`control: ${kind}, told by what both read: ${noticed ? 'noticed' : 'NOT noticed'}`)
    }
    say(blind ? 'control: a loosened policy was NOT noticed' : 'control: a loosened policy was noticed')
  } finally {
    await superuser.end()
    await stage.close()
  }
  say(
    `${count(pairs)} pairs from both sides, ${count(total.surfaces)} surfaces, ${count(total.bytes)} bytes, ${count(total.differences)} differences`,
  )
  say(`${total.passed} passed, ${total.failed} failed`)
  if (total.failed > 0) process.exitCode = 1
}

type Result = { surfaces: number; bytes: number; found: Difference[]; told: string }

async function comparePair(stage: Stage, superuser: pg.Client, twins: Twins): Promise<Result> {
  const left = await look(stage, superuser, twins, twins.left)
  const right = await look(stage, superuser, twins, twins.right)
  const surfaces = [...left.surfaces, ...right.surfaces]
  const canaries = [...left.canaries, ...right.canaries]
  const empty = surfaces.filter(isEmpty)
  const broken = surfaces.filter(({ reply }) => reply.status >= 500)
  const found = [
    ...differences(left.surfaces, right.surfaces),
    ...leaks(surfaces, canaries),
    ...empty.map(({ name }) => ({ surface: name, what: 'is empty' })),
    ...refused(surfaces, twins.joined),
    ...broken.map(({ name, reply }) => ({ surface: name, what: `is answered ${reply.status}` })),
  ]
  const bytes = surfaces.reduce((sum, { reply }) => sum + reply.body.length, 0)
  const joined = twins.joined ? '' : ', one has not joined'
  const told = `${count(surfaces.length)} surfaces, ${count(bytes)} bytes, ${count(canaries.length)} canaries${joined}`
  return { surfaces: surfaces.length, bytes, found, told }
}

/** A page without a body, or a flight that went nowhere, would be equal in all worlds. */
function isEmpty({ name, reply }: Surface): boolean {
  if (name.startsWith('RSC') && reply.status < 300)
    return headerOf(reply, 'content-type') !== 'text/x-component'
  if (name.startsWith('RSC'))
    return reply.status === 307 && headerOf(reply, 'location')?.includes('_rsc') === true
  return name.startsWith('GET') && reply.status === 200 && reply.body.length === 0
}

const mustBeTaken = [
  ...['answers to evening-check-in alone', 'answers to focused-talk together'],
  ...['beginning focused-talk', 'first steps of focused-talk', 'last steps of focused-talk'],
  ...[
    'laying out own-growth',
    'beginning own-growth',
    'last steps of own-growth',
    'taking back of own-growth',
  ],
  ...['word on the agreement', 'new text', 'confirmation', 'own note', 'share', 'share taken back'],
  ...['word on the ritual', 'change of the ritual', 'end of the ritual', 'season', 'end of the season'],
  ...['pause', 'end of the pause', 'recap', 'pace step-back-now', 'consent', 'flag'],
]

/** What is agreed is looked back on once both have confirmed it. */
const needsBoth = new Set(['word on the agreement'])

/** The viewer's own acts must have been taken, or looking again after them shows nothing. */
function refused(surfaces: readonly Surface[], joined: boolean): Difference[] {
  const acts = surfaces.filter(({ name }) => name.startsWith('after: POST '))
  const taken = (name: string) => acts.some(each => each.reply.status === 200 && each.name.includes(name))
  return mustBeTaken
    .filter(name => !taken(name) && (joined || !needsBoth.has(name)))
    .map(name => {
      const tried = acts.filter(each => each.name.includes(name)).map(each => each.reply.status)
      return { surface: `what the viewer does: ${name}`, what: `is refused: ${tried}` }
    })
}

/** Plants one of the two worlds and looks at everything as the viewer; then the viewer acts, and looks again. */
async function look(
  stage: Stage,
  superuser: pg.Client,
  twins: Twins,
  twin: Twin,
): Promise<{ surfaces: Surface[]; canaries: readonly string[] }> {
  const { viewer, seed } = twins
  const other: Slot = viewer === 'A' ? 'B' : 'A'
  const { cookie, partnerId, canaries } = await plantTwin(stage, superuser, twins, twin)
  const couple = twin.world.couples[0]!
  const own = couple.occurrences.filter(each => each.partnerId === partnerId)
  const together = own.filter(
    each => each.part === 'together' && new Date(each.opensOn) <= new Date(twin.world.today),
  )
  const asker = {
    origin: stage.url,
    cookie,
    seed,
    own: [...own.slice(0, 2), ...own.slice(-6), ...together].map(each => each.id),
    meets: together.map(each => each.assignmentId),
    foreign: [foreignIds(twins.left.world, other), foreignIds(twins.right.world, other)],
  }
  const surfaces = [...(await crawl(asker)), ...(await actAndLook(asker, twin.world, viewer))]
  return { surfaces, canaries }
}

/** What the viewer would try if somebody told them the other's ids: the same ones in both worlds, there or not. */
function foreignIds(world: Twin['world'], slot: Slot): Ids {
  const couple = world.couples[0]!
  const rows = couple.partners[slot]
  const nobody = '00000000-0000-4000-8000-000000000000'
  const first = (list: readonly { id: string }[]) => list.at(-1)?.id ?? nobody
  return {
    coupleId: couple.couple.id,
    partnerId: rows.partner.id,
    slot,
    appointmentId: first(couple.appointments),
    assignmentId: first(couple.assignments),
    occurrenceId: first(couple.occurrences.filter(each => each.partnerId === rows.partner.id)),
    offerId: first(rows.offers),
    flagId: first(rows.flags),
    importId: first(rows.answers),
    manyImportId: nobody,
    measureId: 'csi-16',
    invitationId: rows.invitation.id,
    memberId: world.staff[0]!.member.id,
    sessionId: first(rows.responses),
    policyTextId: first(rows.drafts),
    colleagueId: world.staff[0]!.user.id,
    openCoupleId: couple.couple.id,
    openPartnerId: rows.partner.id,
    agreementId: first(rows.agreementReviews),
    pauseId: first(rows.agreementReviews),
    noteId: first(rows.notes),
    shareId: first(rows.noteShares),
    ritualId: first(rows.notes),
    seasonId: first(rows.notes),
    releaseId: first(rows.paceAnswers),
    preparedId: first(couple.occurrences.filter(each => each.partnerId === rows.partner.id)),
    togetherId: first(couple.sessions),
    exerciseId: nobody,
    slug: 'own-appreciation-1',
    groupId: nobody,
    runId: nobody,
    weekId: nobody,
    caseNoteId: first(couple.caseNotes),
    referralId: first(couple.referrals),
  }
}

/** Shows the other's offers before their side is open: the comparison must see it, or it sees nothing at all. */
async function control(stage: Stage, superuser: pg.Client, seed: number): Promise<boolean> {
  await superuser.query('create policy control on offer for select using (couple_id = (select app_couple()))')
  try {
    const { found } = await comparePair(stage, superuser, makeTwins(seed, 'B'))
    return found.length === 0
  } finally {
    await superuser.query('drop policy control on offer')
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function count(number: number): string {
  return number.toLocaleString('en')
}

await main()
