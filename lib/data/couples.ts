import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Slot } from '#lib/domain/access.ts'
import { type ChosenRules, chosenRules } from '#lib/domain/judging.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { writeDownAll } from './audit.ts'
import type { CaseTx } from './case-files.ts'
import { toDay } from './days.ts'
import { addDataKeys } from './keys.ts'
import type { ClinicianTx } from './with-actor.ts'

type NewPartner = {
  readonly slot: Slot
  readonly name: string
  readonly pronouns: string | null
  /** Canonical, or null: an account without e-mail. */
  readonly email: string | null
  readonly locale: string
  readonly zone: string
  readonly country: string
}

type NewCouple = {
  readonly zone: string
  readonly openingMinute: number
  readonly policyId: string
  /** The observation chosen in advance that "changed" is said of; without it, the usual one. */
  readonly outcome?: string | undefined
  readonly partners: readonly [NewPartner, NewPartner]
}

/**
 * Makes a couple with its two partners, their keys, and the acting clinician as lead. Returns the couple's id.
 * @throws Problem not-found when the policy is not one of this practice
 */
export async function createCouple(tx: ClinicianTx, couple: NewCouple): Promise<string> {
  const [coupleId] = await createCouples(tx, [couple])
  return coupleId!
}

/** As createCouple, for at most 1,000 at once; the ids in the order given. */
export async function createCouples(tx: ClinicianTx, couples: readonly NewCouple[]): Promise<string[]> {
  const { practiceId, userId } = tx.actor
  for (const id of new Set(couples.map(each => each.policyId))) {
    found(await tx.db.policyText.findFirst({ where: { id }, select: { id: true } }))
  }
  const made = couples.map(couple => ({ ...couple, coupleId: randomUUID() }))
  const ids = made.map(each => each.coupleId)
  // Written without RETURNING: a couple can be read only once its care team stands.
  await tx.db.couple.createMany({
    data: made.map(({ coupleId, zone, openingMinute, policyId, outcome }) => ({
      id: coupleId,
      practiceId,
      zone,
      openingMinute,
      policyId,
      ...(outcome && { outcome }),
      createdBy: userId,
      createdAt: tx.now,
    })),
  })
  await tx.db.$executeRaw`select set_config('app.new_couple', ${ids.join(',')}, true)`
  await tx.db.careTeam.createMany({
    data: ids.map(coupleId => ({ practiceId, coupleId, userId, role: 'lead', since: tx.now })),
  })
  await addDataKeys(
    tx,
    practiceId,
    ids.map(coupleId => ({ scope: 'couple', subjectId: coupleId, coupleId })),
  )
  const partners = made.flatMap(({ coupleId, partners }) =>
    partners.map(partner => ({ ...partner, practiceId, coupleId, partnerId: randomUUID() })),
  )
  await addPartners(tx, partners)
  await writeDownAll(
    tx,
    ids.map(coupleId => ({ action: 'couple-created', coupleId })),
  )
  return ids
}

type PlacedPartner = NewPartner & { practiceId: string; coupleId: string; partnerId: string }

async function addPartners(tx: ClinicianTx, partners: readonly PlacedPartner[]): Promise<void> {
  await tx.db.partner.createMany({
    data: partners.map(({ partnerId, practiceId, coupleId, slot, name, pronouns }) => ({
      id: partnerId,
      practiceId,
      coupleId,
      slot,
      name,
      pronouns,
    })),
  })
  await tx.db.seat.createMany({ data: partners.map(({ slot, name, pronouns, ...seat }) => seat) })
  await addDataKeys(
    tx,
    tx.actor.practiceId,
    partners.map(({ partnerId, coupleId }) => ({ scope: 'person', subjectId: partnerId, coupleId })),
  )
}

export type CoupleHeader = {
  readonly coupleId: string
  readonly zone: string
  readonly openingMinute: number
  readonly outcome: string
  /** Local day on which the outcome was chosen; null for the one that the couple was made with. */
  readonly outcomeSince: string | null
  readonly changeRules: ChosenRules
  readonly closedAt: Date | null
  readonly version: number
  readonly policyId: string
  readonly policyKind: string
  readonly partners: { readonly A: PartnerHeader; readonly B: PartnerHeader }
  readonly nextAppointment: NextAppointment | null
}

type NextAppointment = {
  readonly id: string
  readonly startsAt: Date
  readonly minutes: number
  readonly version: number
}

type PartnerHeader = {
  readonly partnerId: string
  readonly name: string
  readonly pronouns: string | null
  readonly email: string | null
  readonly locale: string
  readonly zone: string
  readonly country: string
  readonly joinedAt: Date | null
}

/** What stands above every page of an open case file. */
export async function readCouple(tx: CaseTx): Promise<CoupleHeader> {
  const row = await tx.db.couple.findUniqueOrThrow({
    where: { id: tx.file.coupleId },
    include: {
      policy: { select: { kind: true } },
      partners: { include: { seat: true }, orderBy: { slot: 'asc' } },
      appointments: {
        where: { cancelledAt: null, startsAt: { gte: tx.now } },
        orderBy: { startsAt: 'asc' },
        take: 1,
      },
    },
  })
  const [a, b] = row.partners.map(({ seat, ...partner }) => ({
    partnerId: partner.id,
    name: partner.name,
    pronouns: partner.pronouns,
    email: seat?.email ?? null,
    locale: seat?.locale ?? 'en',
    zone: seat?.zone ?? row.zone,
    country: seat?.country ?? '',
    joinedAt: seat?.joinedAt ?? null,
  }))
  const next = row.appointments[0]
  return {
    coupleId: row.id,
    zone: row.zone,
    openingMinute: row.openingMinute,
    outcome: row.outcome,
    outcomeSince: row.outcomeSince && toDay(row.outcomeSince),
    changeRules: chosenRules(row.changeRules),
    closedAt: row.closedAt,
    version: row.version,
    policyId: row.policyId,
    policyKind: row.policy.kind,
    partners: { A: a!, B: b! },
    nextAppointment: next
      ? { id: next.id, startsAt: next.startsAt, minutes: next.minutes, version: next.version }
      : null,
  }
}

export type Policy = {
  readonly id: string
  readonly kind: string
  readonly version: number
  readonly body: { readonly en: string; readonly es: string }
}

/** The practice's secrets policies as they are now: the newest text of each kind. */
export async function listPolicies(tx: ClinicianTx): Promise<Policy[]> {
  const rows = await tx.db.policyText.findMany({
    orderBy: [{ kind: 'asc' }, { version: 'desc' }],
    distinct: ['kind'],
  })
  return rows.map(row => ({
    id: row.id,
    kind: row.kind,
    version: row.version,
    body: { en: row.bodyEn, es: row.bodyEs },
  }))
}

/**
 * Holds the couple until the end of the transaction, so that a rule over its rows (one next appointment, five
 * invitations an hour) cannot be passed by two requests at once.
 */
export async function holdCouple(
  tx: CaseTx,
): Promise<{ readonly zone: string; readonly closedAt: Date | null }> {
  const [row] = await tx.db.$queryRaw<{ zone: string; closedAt: Date | null }[]>`
    select zone, closed_at as "closedAt" from couple where id = ${tx.file.coupleId}::uuid for no key update`
  return found(row)
}

/** @throws Problem conflict `couple-closed` */
export async function holdOpenCouple(tx: CaseTx): Promise<{ readonly zone: string }> {
  const couple = await holdCouple(tx)
  if (couple.closedAt) throw new Problem('conflict', 'couple-closed')
  return couple
}
