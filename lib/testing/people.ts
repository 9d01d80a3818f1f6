import { randomUUID } from 'node:crypto'
import { createCouple } from '#lib/data/couples.ts'
import { addDataKey } from '#lib/data/keys.ts'
import { type Tx, withActor } from '#lib/data/with-actor.ts'
import { type Clinician, mint, type Owner, type Partner, type Slot } from '#lib/domain/access.ts'

/**
 * Builders for data tests: each makes the rows that its proof stands on, through the same row-level security as the
 * product. Names are random so that they serve as canaries.
 */
export async function makePractice(): Promise<{ practiceId: string; policyId: string }> {
  const practiceId = randomUUID()
  const policyId = randomUUID()
  await asSetup(practiceId, async tx => {
    await tx.db.practice.createMany({
      data: { id: practiceId, name: 'Testing', locale: 'en', zone: 'Europe/Lisbon' },
    })
    await tx.db.policyText.createMany({
      data: {
        id: policyId,
        practiceId,
        kind: 'no-secrets',
        version: 1,
        bodyEn: 'Policy.',
        bodyEs: 'Política.',
      },
    })
    await addDataKey(tx, practiceId, { scope: 'practice', subjectId: practiceId, coupleId: null })
  })
  return { practiceId, policyId }
}

export async function makeClinician(practiceId: string): Promise<Clinician> {
  return mint.clinician(await makeStaff(practiceId, 'clinician'))
}

export async function makeOwner(practiceId: string): Promise<Owner> {
  return mint.owner(await makeStaff(practiceId, 'owner'))
}

/** A couple of this clinician, neither partner joined yet. */
export async function makeCouple(clinician: Clinician, policyId: string): Promise<string> {
  const partner = (slot: Slot) => ({
    slot,
    name: `${slot}-${randomUUID().slice(0, 8)}`,
    pronouns: null,
    email: null,
    locale: 'en',
    zone: 'Europe/Lisbon',
    country: 'PT',
  })
  return withActor(clinician, tx =>
    createCouple(tx, {
      zone: 'Europe/Lisbon',
      openingMinute: 21 * 60,
      policyId,
      partners: [partner('A'), partner('B')],
    }),
  )
}

/** The partner of a slot, joined and having accepted the policy. */
export async function joinPartner(clinician: Clinician, coupleId: string, slot: Slot): Promise<Partner> {
  const row = await withActor(clinician, tx =>
    tx.db.partner.findFirstOrThrow({ where: { coupleId, slot }, include: { couple: true } }),
  )
  const user = await makeUser(row.practiceId)
  await withActor(mint.visitor(), async tx => {
    await tx.db.seat.updateMany({
      where: { partnerId: row.id },
      data: { userId: user.userId, joinedAt: tx.now },
    })
    await tx.db.consent.createMany({
      data: {
        practiceId: row.practiceId,
        coupleId,
        partnerId: row.id,
        policyTextId: row.couple.policyId,
        at: tx.now,
      },
    })
  })
  return mint.partner({ ...user, partnerId: row.id, coupleId, slot })
}

async function makeStaff(practiceId: string, role: string) {
  const user = await makeUser(practiceId)
  await asSetup(practiceId, tx =>
    tx.db.staffMember.createMany({
      data: { practiceId, userId: user.userId, role, displayName: `Dr ${role}` },
    }),
  )
  return user
}

async function makeUser(practiceId: string) {
  const userId = randomUUID()
  const sessionId = randomUUID()
  await withActor(mint.visitor(), async tx => {
    await tx.db.user.createMany({
      data: {
        id: userId,
        practiceId,
        signInName: `${userId}@example.org`,
        displayName: 'Somebody',
        locale: 'en',
        zone: 'Europe/Lisbon',
      },
    })
    await tx.db.authSession.createMany({
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
    })
  })
  return { userId, practiceId, sessionId }
}

function asSetup<T>(practiceId: string, run: (tx: Tx) => Promise<T>): Promise<T> {
  return withActor(mint.worker({ practiceId, job: 'setup' }), run)
}
