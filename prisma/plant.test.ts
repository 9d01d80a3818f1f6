import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { verifyPassword } from '#lib/crypto/password.ts'
import { hashToken } from '#lib/crypto/token.ts'
import { totpNow, verifyTotp } from '#lib/crypto/totp.ts'
import { acceptInvitation, openInvitation } from '#lib/data/accept-invitation.ts'
import { listAnswers } from '#lib/data/answers.ts'
import { readAskedAlone } from '#lib/data/asked-alone.ts'
import { openCaseFile } from '#lib/data/case-files.ts'
import { listCaseNotes, listNoteDrafts } from '#lib/data/case-notes.ts'
import { listCaseload } from '#lib/data/caseload.ts'
import { readDraft } from '#lib/data/drafts.ts'
import { openText } from '#lib/data/keys.ts'
import { listOpened, listPending } from '#lib/data/offers.ts'
import { listPlan } from '#lib/data/plan.ts'
import { listReferrals } from '#lib/data/referrals.ts'
import { submitResponse } from '#lib/data/responses.ts'
import { type Tx, withActor } from '#lib/data/with-actor.ts'
import { type Clinician, mint, type Partner, type Proof } from '#lib/domain/access.ts'
import { sample } from '#lib/domain/exercises/evening-check-in/sample.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { type Planted, plant, plantWorld } from './seed.ts'
import type { CoupleRows, PartnerRows } from './world/rows.ts'
import { castMember, storyOf, type World, worldOf } from './world.ts'

const database = useTestDatabase()
const today = '2026-11-21'
const now = new Date(`${today}T10:00:00Z`)
useTestClock(now.toISOString())

const world = worldOf({ today })
const address = () => database.urls.databaseUrl
const key = () => process.env.INTERLUDE_KEY!
let planted: Planted
let milliseconds: number

beforeAll(async () => {
  const start = performance.now()
  planted = await plant({ databaseUrl: address(), key: key(), today })
  milliseconds = Math.round(performance.now() - start)
}, 120_000)

test('the whole demo is planted in seconds, once', async () => {
  console.info(`planted in ${milliseconds} ms`)
  expect(planted.planted).toBe(true)
  expect(milliseconds).toBeLessThan(60_000)
  const again = await plant({ databaseUrl: address(), key: key(), today: '2026-11-25' })
  expect(again.planted).toBe(false)
  expect(again.invitations).toEqual([])
  expect(again.cast).toEqual(planted.cast)
})

test('a world that cannot be planted whole leaves nothing behind', async () => {
  const small = worldOf({ today, seed: 2, stories: [storyOf('grace-ben')] })
  const { B } = small.couples[0]!.partners
  const broken = {
    ...small.couples[0]!,
    appointments: [{ ...small.couples[0]!.appointments[0]!, minutes: Number.NaN }],
  }
  await expect(plantWorld(address(), key(), { ...small, couples: [broken] })).rejects.toThrow()
  expect(await plantWorld(address(), key(), small)).toBe(true)
  expect(B.user).toBeNull()
})

describe('through row-level security', () => {
  test('a partner reads what they wrote and nothing of the other’s but what has opened', async () => {
    const couple = coupleOf(world, 'maya-jonas')
    const { A: maya, B: jonas } = couple.partners
    const seen = await count(await signedIn('maya'))
    expect(seen).toEqual({
      couples: 1,
      responses: maya.responses.length,
      answers: maya.answers.length,
      observations: maya.observations.length,
      drafts: 0,
      flags: 0,
      seats: 1,
      occurrences: couple.occurrences.filter(each => each.partnerId === maya.partner.id).length,
      offers: maya.offers.length + openedFor(maya, jonas).length,
    })
    expect(openedFor(maya, jonas).length).toBeGreaterThan(0)
    expect(openedFor(maya, jonas).length).toBeLessThan(jonas.offers.length)
  })

  test('a clinician reads their couples without what was kept, and no draft', async () => {
    for (const [who, keys] of Object.entries(caseloads)) {
      const theirs = world.couples.filter(each => keys.includes(each.key))
      const all = theirs.flatMap(each => [each.partners.A, each.partners.B])
      const told = <T extends { audience: string }>(rows: T[]) =>
        rows.filter(each => each.audience !== 'me').length
      expect(await count(await signedIn(who)), who).toEqual({
        couples: keys.length,
        responses: all.flatMap(each => each.responses).length,
        answers: told(all.flatMap(each => each.answers)),
        observations: told(all.flatMap(each => each.observations)),
        drafts: 0,
        flags: all.flatMap(each => each.flags).length,
        seats: all.length,
        occurrences: theirs.flatMap(each => each.occurrences).length,
        offers: 0,
      })
    }
  })

  test('the owner and a clinician of another practice read none of it', async () => {
    const none = {
      couples: 0,
      responses: 0,
      answers: 0,
      observations: 0,
      drafts: 0,
      flags: 0,
      seats: 0,
      occurrences: 0,
      offers: 0,
    }
    expect(await count(await signedIn('ruth'))).toEqual(none)
    const other = worldOf({ today, seed: 3, stories: [storyOf('aiko-rafael')] })
    await plantWorld(address(), key(), other)
    const stranger = await signedIn('amara', other)
    expect(await count(stranger)).toEqual(none)
    expect(
      await withActor(stranger as Clinician, tx => openCaseFile(tx, world.couples[0]!.couple.id)),
    ).toBeNull()
  })
})

describe('the product reads what was planted', () => {
  test('the lead’s own record opens for them, and a backup reads the progress notes alone', async () => {
    const read = async (who: string, couple: string) =>
      withActor((await signedIn(who)) as Clinician, async tx => {
        const file = (await openCaseFile(tx, coupleOf(world, couple).couple.id))!
        return {
          progress: (await listCaseNotes(file, 'progress')).map(each => each.addenda.length),
          own: (await listCaseNotes(file, 'psychotherapy')).length,
          drafts: (await listNoteDrafts(file)).map(each => each.kind),
          referrals: (await listReferrals(file)).map(each => each.slot),
        }
      })
    const maya = { progress: [0, 0, 1], own: 1, drafts: ['progress'], referrals: ['B'] }
    expect(await read('amara', 'maya-jonas')).toEqual(maya)
    const zanele = { progress: [0], own: 0, drafts: [], referrals: ['A'] }
    expect(await read('amara', 'zanele-luis')).toEqual(zanele)
    expect(await read('mateo', 'zanele-luis')).toEqual(zanele)
  })

  test('the caseload has a row for each couple, and its answers open', async () => {
    const amara = (await signedIn('amara')) as Clinician
    expect(await withActor(amara, tx => listCaseload(tx))).toHaveLength(caseloads.amara.length)
    const { couple, partners } = coupleOf(world, 'maya-jonas')
    await withActor(amara, async tx => {
      const file = (await openCaseFile(tx, couple.id))!
      const answers = await listAnswers(file, { from: '2026-11-14', to: today, slot: 'A' })
      const read = answers.flatMap(each => each.answers).flatMap(each => each.text ?? [])
      const written = partners.A.answers.flatMap(each => each.text ?? [])
      expect(read).toContain('How we decide about money.')
      expect(read.filter(text => !written.includes(text))).toEqual([])
      const plan = await listPlan(file)
      expect(plan.exercises.find(each => each.exercise.slug === 'cared-for')?.notes?.smallest).toBe(
        'One moment, one line.',
      )
    })
  })

  test('the reason why Theo was not asked alone opens', async () => {
    const mateo = (await signedIn('mateo')) as Clinician
    const asked = await withActor(mateo, async tx =>
      readAskedAlone((await openCaseFile(tx, coupleOf(world, 'theo-malik').couple.id))!),
    )
    expect(asked.A).toMatchObject({
      reason: 'Comes to every session together with Malik; a call alone is planned.',
    })
    expect(asked.B).toMatchObject({ askedOn: '2026-08-15' })
  })

  test('a partner’s drafts, offers and openings open, and today’s check-in can be done', async () => {
    const { couple, occurrences, partners } = coupleOf(world, 'maya-jonas')
    const jonas = (await signedIn('jonas')) as Partner
    await withActor(jonas, async tx => {
      const [draft] = partners.B.drafts
      expect((await readDraft(tx, draft!.occurrenceId)).answers).toEqual(draft!.answers)
      const opened = await listOpened(tx)
      expect(opened).toHaveLength(openedFor(partners.B, partners.A).length)
      expect(opened.filter(each => each.kind === 'mutual').every(each => each.mine !== null)).toBe(true)
      await listPending(tx)
      const check = occurrences.find(
        each => (each.dueOn as Date).getTime() === Date.parse(today) && each.partnerId === jonas.partnerId,
      )
      expect((await submitResponse(tx, { occurrenceId: check!.id, answers: sample })).responseId).toBeTruthy()
    })
    expect(couple.closedAt).toBeNull()
  })
})

describe('whoever is in the cast can sign in', () => {
  test('with the printed password, and staff with the code of their second factor', async () => {
    for (const who of ['ruth', 'amara', 'mateo', 'maya', 'marek']) {
      const member = planted.cast.find(each => each.key === who)!
      await withActor(mint.visitor(), async tx => {
        const [user] = await tx.db.user.findMany({
          where: { signInName: member.signInName, id: member.userId },
          include: { credential: true },
        })
        const { passwordHash, totpSealed, totpConfirmedAt } = user!.credential!
        expect(await verifyPassword(passwordHash, member.password)).toBe(true)
        expect(await verifyPassword(passwordHash, `${member.password}x`)).toBe(false)
        expect(totpConfirmedAt !== null).toBe(member.totpSecret !== null)
        if (!member.totpSecret) return
        const place = { table: 'credential', column: 'totp_sealed', rowId: member.userId }
        const secret = await openText(
          tx,
          { scope: 'practice', subjectId: member.practiceId },
          place,
          totpSealed!,
        )
        expect(verifyTotp(secret, totpNow(member.totpSecret, now), now, null)).not.toBeNull()
      })
    }
  })

  test('an open invitation is accepted with its link and code', async () => {
    const ben = planted.invitations.find(each => each.name === 'Ben')!
    const tokenHash = hashToken(ben.path.slice('/invitation/'.length))
    await withActor(mint.visitor(), async tx => {
      const invitation = await openInvitation(tx, tokenHash, ben.code)
      const policyTextId = invitation.policy!.id
      await acceptInvitation(tx, invitation, {
        passwordHash: 'x',
        locale: 'en',
        zone: 'Europe/Lisbon',
        policyTextId,
      })
      expect(invitation.displayName).toBe('Ben')
    })
  })
})

const caseloads = {
  amara: [
    'maya-jonas',
    'zanele-luis',
    'ines-carla',
    'tom-priya',
    'wei-hannah',
    'noor-sam',
    'elif-marek',
    'grace-ben',
  ],
  // The last one as its backup.
  mateo: ['lucia-andres', 'theo-malik', 'ana-duarte', 'aiko-rafael', 'zanele-luis'],
}

function coupleOf({ couples }: World, name: string): CoupleRows {
  return couples.find(each => each.key === name)!
}

/** What of `author`'s the reader may see by now: given, or mutual with both sides open. */
function openedFor(reader: PartnerRows, author: PartnerRows) {
  const open = (at: Date | string) => new Date(at) <= now
  const mine = new Set(reader.revealSides.filter(each => open(each.opensAt)).map(each => each.pair))
  return author.offers.filter(each => open(each.opensAt) && (each.kind === 'plain' || mine.has(each.pair)))
}

/** A proof of somebody of the cast, with the session it stands on. */
async function signedIn(who: string, from: World = world) {
  const { userId, practiceId, role, partnerId, coupleId, slot } = castMember(from, who)
  const sessionId = randomUUID()
  await withActor(mint.visitor(), tx =>
    tx.db.authSession.createMany({
      data: {
        id: sessionId,
        practiceId,
        userId,
        secretHash: randomUUID(),
        device: 'test',
        createdAt: tx.now,
        lastSeenAt: tx.now,
        expiresAt: new Date(tx.now.getTime() + 3_600_000),
        secondFactorAt: tx.now,
      },
    }),
  )
  const person = { userId, practiceId, sessionId }
  if (role === 'owner') return mint.owner(person)
  if (role === 'clinician') return mint.clinician(person)
  return mint.partner({ ...person, partnerId: partnerId!, coupleId: coupleId!, slot: slot! })
}

function count(actor: Proof) {
  return withActor(actor, async ({ db }: Tx) => ({
    couples: await db.couple.count(),
    responses: await db.response.count(),
    answers: await db.answer.count(),
    observations: await db.observation.count(),
    drafts: await db.draft.count(),
    flags: await db.flag.count(),
    seats: await db.seat.count(),
    occurrences: await db.occurrence.count(),
    offers: await db.offer.count(),
  }))
}
