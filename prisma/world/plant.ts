import { PrismaPg } from '@prisma/adapter-pg'
import { invitationSecrets } from '#lib/crypto/invitation-secrets.ts'
import { deriveKey, type Keyring, loadKeyring } from '#lib/crypto/keys.ts'
import { hashPassword } from '#lib/crypto/password.ts'
import { hashCode, hashToken } from '#lib/crypto/token.ts'
import { type Prisma, PrismaClient } from '#lib/data/generated/client.ts'
import { actAsClinician, actAsIdentity, actAsLead, actAsPartner, actAsSetup } from './acting.ts'
import { coupleActs, partnerActs } from './audit.ts'
import { passwords } from './people.ts'
import { plantAgreements } from './plant-agreements.ts'
import { type OwnKeys, plantRecord } from './plant-record.ts'
import { plantSessions } from './plant-sessions.ts'
import { plantNotes, plantRituals } from './plant-standing.ts'
import type { CoupleRows, PartnerRows, World } from './rows.ts'
import { type MadeKey, makeKey } from './sealing.ts'
import { totpSecretOf } from './second-factors.ts'

type Planting = { readonly db: Prisma.TransactionClient; readonly world: World; readonly keyring: Keyring }

/**
 * Writes a world through the application's own role and row-level security, all of it or nothing; false, and nothing
 * is written, when its practice is there already.
 * @param databaseUrl the application's address, not the owner's
 * @param key INTERLUDE_KEY as it is set
 */
export async function plantWorld(databaseUrl: string, key: string, world: World): Promise<boolean> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl, max: 1 }) })
  try {
    return await client.$transaction(db => plantAll({ db, world, keyring: loadKeyring(key) }), {
      timeout: 120_000,
    })
  } finally {
    await client.$disconnect()
  }
}

async function plantAll(planting: Planting): Promise<boolean> {
  const { db, world } = planting
  await actAsIdentity(db, world)
  if (await db.practice.findUnique({ where: { id: world.practice.id } })) return false
  await plantPractice(planting, await hashPassword(passwords.staff))
  const passwordHash = await hashPassword(passwords.partner)
  await plantLibrary(planting)
  const ownKeys: OwnKeys = new Map()
  for (const couple of world.couples) {
    await plantCouple(planting, couple, passwordHash)
    await plantRecord(planting, couple, ownKeys)
  }
  for (const { group, members } of world.groups) {
    await actAsClinician(db, world, staffOf(world, group.createdBy))
    await db.coupleGroupMember.createMany({ data: members })
  }
  return true
}

async function plantPractice({ db, world, keyring }: Planting, passwordHash: string): Promise<void> {
  const { keyId, ...practice } = world.practice
  const practiceId = practice.id
  const key = makeKey(keyring, keyId, practiceId, {
    scope: 'practice',
    subjectId: practiceId,
    coupleId: null,
  })
  await actAsSetup(db, world)
  await db.practice.createMany({ data: practice })
  await db.policyText.createMany({ data: world.policyTexts })
  await db.dataKey.createMany({ data: key.row })
  await db.user.createMany({ data: world.staff.map(each => each.user) })
  await db.staffMember.createMany({ data: world.staff.map(each => each.member) })

  await actAsIdentity(db, world)
  await db.credential.createMany({
    data: world.staff.map(({ user }) => ({
      userId: user.id,
      practiceId,
      passwordHash,
      totpSealed: key.seal('credential', 'totp_sealed', user.id, totpSecretOf(keyring, user.id)),
      totpConfirmedAt: practice.createdAt,
      changedAt: practice.createdAt,
    })),
  })

  await actAsClinician(db, world, world.staff.find(each => each.member.role === 'clinician')!)
  await db.exerciseDefinition.createMany({ data: world.definitions })
}

/** What clinicians made of their own, and the groups that programmes are given with. */
async function plantLibrary({ db, world }: Planting): Promise<void> {
  for (const { exercise, definitions } of world.ownExercises) {
    await actAsClinician(db, world, staffOf(world, exercise.createdBy))
    await db.customExercise.createMany({ data: exercise })
    await db.exerciseDefinition.createMany({ data: definitions })
  }
  for (const { group } of world.groups) {
    await actAsClinician(db, world, staffOf(world, group.createdBy))
    await db.coupleGroup.createMany({ data: group })
  }
}

function staffOf({ staff }: World, userId: string) {
  return staff.find(each => each.user.id === userId)!
}

type CoupleKeys = { readonly couple: MadeKey; readonly A: MadeKey; readonly B: MadeKey }

async function plantCouple(planting: Planting, couple: CoupleRows, passwordHash: string): Promise<void> {
  const keys = keysOf(planting, couple)
  const pair = [couple.partners.A, couple.partners.B]
  await plantAccounts(planting, pair, passwordHash)
  await plantCase(planting, couple, keys)
  for (const partner of pair) {
    if (partner.user) await plantPartner(planting, partner, keys)
  }
  await plantAgreements(planting.db, planting.world, couple, keys.couple)
  await plantSessions(planting.db, planting.world, couple, keys.couple)
  await plantRituals(planting.db, planting.world, couple, keys.couple)
}

function keysOf({ world, keyring }: Planting, couple: CoupleRows): CoupleKeys {
  const coupleId = couple.couple.id
  const person = ({ partner, keyId }: PartnerRows) =>
    makeKey(keyring, keyId, world.practice.id, { scope: 'person', subjectId: partner.id, coupleId })
  return {
    couple: makeKey(keyring, couple.keyId, world.practice.id, {
      scope: 'couple',
      subjectId: coupleId,
      coupleId,
    }),
    A: person(couple.partners.A),
    B: person(couple.partners.B),
  }
}

async function plantAccounts(
  { db, world }: Planting,
  pair: PartnerRows[],
  passwordHash: string,
): Promise<void> {
  const users = pair.flatMap(each => each.user ?? [])
  if (users.length === 0) return
  await actAsIdentity(db, world)
  await db.user.createMany({ data: users })
  await db.credential.createMany({
    data: users.map(({ id, practiceId, createdAt }) => ({
      userId: id,
      practiceId,
      passwordHash,
      changedAt: createdAt!,
    })),
  })
}

/** What the clinician writes. */
async function plantCase(
  { db, world, keyring }: Planting,
  rows: CoupleRows,
  keys: CoupleKeys,
): Promise<void> {
  const pair = [rows.partners.A, rows.partners.B]
  const slotOf = new Map(pair.map(each => [each.partner.id, each.slot]))
  await actAsLead(db, world, rows)
  await db.couple.createMany({ data: rows.couple })
  for (const member of rows.careTeam) await db.careTeam.createMany({ data: member })
  await db.dataKey.createMany({ data: [keys.couple.row, keys.A.row, keys.B.row] })
  await db.partner.createMany({ data: pair.map(each => each.partner) })
  await db.seat.createMany({ data: pair.map(each => each.seat) })
  await db.invitation.createMany({ data: pair.map(each => withSecrets(keyring, each.invitation)) })
  await db.askedAlone.createMany({
    data: rows.askedAlone.map(row => ({
      ...row,
      reason: row.reason
        ? keys[slotOf.get(row.partnerId)!].seal('asked_alone', 'reason', row.id, row.reason as string)
        : null,
    })),
  })
  await db.appointment.createMany({ data: rows.appointments })
  await db.season.createMany({
    data: rows.seasons.map(({ enough, ...row }) => ({
      ...row,
      goalsSealed: enough && keys.couple.seal('season', 'goals_sealed', row.id, enough),
    })),
  })
  await db.paceLevel.createMany({ data: rows.paceLevels })
  await db.paceCeiling.createMany({ data: rows.paceCeilings })
  await db.paceRelease.createMany({ data: rows.paceReleases })
  await db.programmeRun.createMany({ data: rows.programmeRuns })
  await db.programmeWeek.createMany({ data: rows.programmeWeeks })
  await db.assignment.createMany({
    data: rows.assignments.map(({ notes, ...row }) => ({
      ...row,
      notesSealed: notes && keys.couple.seal('assignment', 'notes_sealed', row.id, JSON.stringify(notes)),
    })),
  })
  await db.occurrence.createMany({ data: rows.occurrences })
  await db.auditEvent.createMany({ data: coupleActs(rows) })
}

function withSecrets(
  keyring: Keyring,
  invitation: PartnerRows['invitation'],
): Prisma.InvitationCreateManyInput {
  const { token, code } = invitationSecrets(keyring[0], invitation.id)
  const pepper = deriveKey(keyring[0], 'one-time codes')
  return { ...invitation, tokenHash: hashToken(token), codeHash: hashCode(code, invitation.id, pepper) }
}

/** What a partner writes, under their own key; what they offer, under the couple's. */
async function plantPartner({ db, world }: Planting, rows: PartnerRows, keys: CoupleKeys): Promise<void> {
  const own = keys[rows.slot]
  await actAsPartner(db, world, rows)
  await db.consent.createMany({ data: rows.consents })
  await db.response.createMany({ data: rows.responses })
  await db.answer.createMany({
    data: rows.answers.map(({ text, ...row }) => ({
      ...row,
      textSealed: text === null ? null : own.seal('answer', 'text_sealed', row.id, text),
    })),
  })
  await db.observation.createMany({ data: rows.observations })
  await db.offer.createMany({
    data: rows.offers.map(({ item, ...row }) => ({
      ...row,
      sealed: keys.couple.seal('offer', 'sealed', row.id, JSON.stringify(item)),
    })),
  })
  await db.revealSide.createMany({ data: rows.revealSides })
  await db.draft.createMany({
    data: rows.drafts.map(({ answers, ...row }) => ({
      ...row,
      sealed: own.seal('draft', 'sealed', row.id, JSON.stringify(answers)),
    })),
  })
  await db.notNow.createMany({ data: rows.notNow })
  await db.flag.createMany({ data: rows.flags })
  await db.paceAnswer.createMany({ data: rows.paceAnswers })
  await plantNotes(db, rows, { own, couple: keys.couple })
  await db.auditEvent.createMany({ data: partnerActs(rows) })
}
