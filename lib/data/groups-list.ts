import 'server-only'
import type { Slot } from '#lib/domain/access.ts'
import { localDate } from '#lib/domain/calendar.ts'
import type { Text } from '#lib/domain/exercises/text.ts'
import { found } from '#lib/domain/problem.ts'
import { numberOf, weekOn } from '#lib/domain/programme-run.ts'
import type { Prisma } from './generated/client.ts'
import { type Run, readRunsOf } from './programmes-rows.ts'
import type { ClinicianTx } from './with-actor.ts'

/** A group of the clinician, and how many of its couples are theirs to see. */
export type Group = {
  readonly groupId: string
  readonly name: string
  readonly version: number
  readonly couples: number
}

/** The clinician's groups by name; those that were put away are left out. */
export async function listGroups(tx: ClinicianTx): Promise<Group[]> {
  const rows = await tx.db.coupleGroup.findMany({
    where: { createdBy: tx.actor.userId, endedAt: null },
    orderBy: [{ name: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
    include: { members: { select: { id: true } } },
  })
  return rows.map(({ id, name, version, members }) => ({
    ...{ groupId: id, name, version },
    couples: members.length,
  }))
}

/** A couple that something can be given to. */
export type OpenCouple = { readonly coupleId: string; readonly names: Record<Slot, string> }

/** The couples of the care team whose file is open, in the order of their names. */
export async function listOpenCouples(tx: ClinicianTx): Promise<OpenCouple[]> {
  const rows = await tx.db.couple.findMany({
    where: { closedAt: null, careTeam: { some: { userId: tx.actor.userId, until: null } } },
    select: { id: true, partners: { select: { slot: true, name: true } } },
  })
  return rows.map(({ id, partners }) => ({ coupleId: id, names: namesOf(partners) })).sort(byNames)
}

function namesOf(partners: readonly { slot: string; name: string }[]): Record<Slot, string> {
  const nameOf = (slot: Slot) => partners.find(each => each.slot === slot)?.name ?? ''
  return { A: nameOf('A'), B: nameOf('B') }
}

function byNames(one: OpenCouple, other: OpenCouple): number {
  const whole = ({ names }: OpenCouple) => `${names.A} ${names.B}`
  return whole(one).localeCompare(whole(other)) || (one.coupleId < other.coupleId ? -1 : 1)
}

/** A couple of the care team, in a group or not. Days are local days of the couple. */
export type GroupCouple = {
  readonly coupleId: string
  readonly names: Record<Slot, string>
  readonly today: string
  readonly closed: boolean
  /** Whether "asked alone", or a reason why not, is recorded for both (promise 15). */
  readonly askedAlone: boolean
  /** What it was given and is not over yet, the first to begin first. */
  readonly programmes: readonly GroupProgramme[]
}

export type GroupProgramme = {
  readonly slug: string
  readonly title: Text
  readonly startsOn: string
  readonly lastDay: string
  /** "Week 3 of 12"; null before it begins and while it rests. */
  readonly place: { readonly number: number; readonly of: number } | null
  readonly state: 'coming' | 'running' | 'resting' | 'ended'
  /** It was given with this very group. */
  readonly here: boolean
}

/**
 * One group with its couples, and those of the care team who could be added; both in the order of their names.
 * @throws Problem not-found for a group of somebody else, or one that was put away
 */
export async function readGroup(
  tx: ClinicianTx,
  groupId: string,
): Promise<Group & { members: GroupCouple[]; others: GroupCouple[] }> {
  const group = found(
    await tx.db.coupleGroup.findFirst({
      where: { id: groupId, createdBy: tx.actor.userId, endedAt: null },
      include: { members: { select: { coupleId: true } } },
    }),
  )
  const couples = await readCouples(tx, groupId)
  const inside = new Set(group.members.map(each => each.coupleId))
  const members = couples.filter(each => inside.has(each.coupleId))
  return {
    ...{ groupId, name: group.name, version: group.version, couples: members.length },
    members,
    others: couples.filter(each => !inside.has(each.coupleId) && !each.closed),
  }
}

const around = {
  partners: { select: { slot: true, name: true, askedAlone: { select: { id: true }, take: 1 } } },
} satisfies Prisma.CoupleInclude

async function readCouples(tx: ClinicianTx, groupId: string): Promise<GroupCouple[]> {
  const rows = await tx.db.couple.findMany({
    where: { careTeam: { some: { userId: tx.actor.userId, until: null } } },
    include: around,
  })
  const runs = Map.groupBy(
    await readRunsOf(
      tx,
      rows.map(each => each.id),
    ),
    each => each.coupleId,
  )
  return rows.map(row => shape(row, runs.get(row.id) ?? [], { tx, groupId })).sort(byNames)
}

type Row = Prisma.CoupleGetPayload<{ include: typeof around }>

function shape(
  row: Row,
  runs: readonly Run[],
  { tx, groupId }: { tx: ClinicianTx; groupId: string },
): GroupCouple {
  const today = localDate(tx.now, row.zone)
  return {
    coupleId: row.id,
    names: namesOf(row.partners),
    today,
    closed: row.closedAt !== null,
    askedAlone: row.partners.every(each => each.askedAlone.length > 0),
    programmes: runs
      .filter(each => each.lastDay >= today)
      .map(each => programmeOf(each, today, groupId))
      .toSorted((one, other) => one.startsOn.localeCompare(other.startsOn)),
  }
}

function programmeOf(
  { course, lastDay, endedAt, ...run }: Run,
  today: string,
  groupId: string,
): GroupProgramme {
  const now = weekOn(course, today)
  const place = now === null ? null : numberOf(course, now)
  const state = now === null ? 'coming' : place === null ? 'resting' : 'running'
  const { slug, title } = course.template
  return {
    ...{ slug, title, startsOn: course.startsOn, lastDay, place },
    state: endedAt === null ? state : 'ended',
    here: run.groupId === groupId,
  }
}
