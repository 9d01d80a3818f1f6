import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Slot } from '#lib/domain/access.ts'
import { mayReviewOn } from '#lib/domain/agreement.ts'
import { daysBetween, localDate } from '#lib/domain/calendar.ts'
import { definition as definitionSchema } from '#lib/domain/exercises/exercise.ts'
import type { ScriptStep } from '#lib/domain/exercises/script.ts'
import { offered } from '#lib/domain/pace.ts'
import { found, Problem } from '#lib/domain/problem.ts'
import { seriesOf } from '#lib/domain/rotation.ts'
import { advance, begin } from '#lib/domain/together.ts'
import { openerOn } from '#lib/domain/together-history.ts'
import { MOST_STATE } from '#lib/domain/together-schema.ts'
import type { TogetherEvent, TogetherState } from '#lib/domain/together-state.ts'
import { writeAgreement } from './agreements.ts'
import { writeDown } from './audit.ts'
import { requireConsent } from './consents.ts'
import { fromDay } from './days.ts'
import { sealText } from './keys.ts'
import { type LaidOutItem, listLaidOut, type OwnPrepared, readPrepared } from './laid-out.ts'
import { readLevels } from './pace.ts'
import { readTogetherHistory } from './together-history.ts'
import { findPlace, openState, placeOfState, readSlots, type TogetherPlace } from './together-place.ts'
import type { PartnerTx } from './with-actor.ts'

/** One session as it stands. `phoneOf`: on whose phone it lies. */
export type TogetherSession = {
  readonly sessionId: string
  readonly version: number
  readonly state: TogetherState
  readonly phoneOf: Slot
}

/** Everything that the page of an exercise for two needs. Joint, but for what is called own. */
export type TogetherPage = TogetherPlace & {
  readonly self: Slot
  readonly names: Readonly<Record<Slot, string>>
  /** Who opens, or opened. */
  readonly opener: Slot
  readonly laidOut: readonly LaidOutItem[]
  /** What this person prepared and may lay out; nobody else's. */
  readonly ownPrepared: readonly OwnPrepared[]
  readonly session: TogetherSession | null
}

/** What stands where the two meet for an exercise; null as findPlace. */
export async function openTogether(tx: PartnerTx, assignmentId: string): Promise<TogetherPage | null> {
  const place = await findPlace(tx, assignmentId)
  if (!place) return null
  const { definition, script, dueOn, may } = place
  const slots = await readSlots(tx)
  const people = [...slots.values()]
  const nameOf = (slot: Slot) => people.find(each => each.slot === slot)!.name
  const row = await tx.db.togetherSession.findUnique({
    where: { assignmentId_dueOn: { assignmentId, dueOn: fromDay(dueOn) } },
  })
  const prepared = may === 'open' ? await readPrepared(tx, place) : []
  return {
    ...place,
    self: tx.actor.slot,
    names: { A: nameOf('A'), B: nameOf('B') },
    opener: openerOn(await readTogetherHistory(tx), definition, { assignmentId, dueOn }),
    laidOut: may === 'not-yet' ? [] : await listLaidOut(tx, place),
    ownPrepared: prepared.map(({ stepId, item, laidOut }) => ({ stepId, item, laidOut })),
    session: row && {
      sessionId: row.id,
      version: row.version,
      state: await openState(tx, script, row),
      phoneOf: slots.get(row.phoneOf)!.slot,
    },
  }
}

type Begun = { sessionId: string; version: number }

/**
 * Begins the session of the day on this person's phone, or gives the one that stands: two who begin at once, on two
 * phones, begin one. Both see it.
 * @throws Problem not-found; conflict `consent-needed`; invalid `day-not-yet`, `day-closed`
 */
export async function startTogether(tx: PartnerTx, assignmentId: string): Promise<Begun> {
  const { definition, script, dueOn, may } = found(await findPlace(tx, assignmentId))
  await requireConsent(tx)
  if (may === 'not-yet') throw new Problem('invalid', 'day-not-yet')
  if (may === 'closed') throw new Problem('invalid', 'day-closed')
  const { practiceId, coupleId, partnerId } = tx.actor
  const opener = openerOn(await readTogetherHistory(tx), definition, { assignmentId, dueOn })
  const id = randomUUID()
  const { count } = await tx.db.togetherSession.createMany({
    data: {
      ...{ id, practiceId, coupleId, assignmentId, dueOn: fromDay(dueOn) },
      ...{ series: seriesOf(definition), opener, phoneOf: partnerId, startedAt: tx.now },
      sealed: await sealState(tx, id, begin(script, opener)),
    },
    skipDuplicates: true,
  })
  if (count === 1) await writeDown(tx, { action: 'together-begun', coupleId, subjectId: id })
  const row = await tx.db.togetherSession.findUniqueOrThrow({
    where: { assignmentId_dueOn: { assignmentId, dueOn: fromDay(dueOn) } },
  })
  return { sessionId: row.id, version: row.version }
}

/**
 * What happened on the phone since `version`, folded here as it was there; the new version. The session lies on the
 * phone of whoever sent it. Passing a text that the two wrote makes an agreement of it; the end counts once.
 * @throws Problem not-found; conflict `stale` with `version` and `state` as they stand, `consent-needed`; invalid
 * `day-closed`, `too-large`
 */
export async function takeEvents(
  tx: PartnerTx,
  sessionId: string,
  { version, events }: { readonly version: number; readonly events: readonly TogetherEvent[] },
): Promise<number> {
  const row = await findSession(tx, sessionId)
  const { script } = row
  const before = await openState(tx, script, row)
  if (row.version !== version) throw new Problem('conflict', 'stale', { version: row.version, state: before })
  const { state, passed } = fold(script, before, events)
  if (state === before) return version
  const text = JSON.stringify(state)
  if (text.length > MOST_STATE) throw new Problem('invalid', 'too-large')
  const { coupleId, partnerId } = tx.actor
  const { count } = await tx.db.togetherSession.updateMany({
    where: { id: sessionId, coupleId, version },
    data: {
      sealed: await sealState(tx, sessionId, state),
      version: { increment: 1 },
      opener: state.opener,
      phoneOf: partnerId,
      finishedAt: state.finished ? tx.now : null,
      ...returnOf(script, state, row.today),
    },
  })
  if (count === 0) throw await staleNow(tx, sessionId, script)
  for (const { kind, ...written } of agreedIn(passed, state)) {
    const reviewOn = mayReviewOn(written.reviewOn, row.today) ? written.reviewOn : null
    await writeAgreement(tx, { kind, text: written.text, reviewOn, assignmentId: row.assignmentId })
  }
  if (state.finished) await writeDown(tx, { action: 'together-finished', coupleId, subjectId: sessionId })
  return version + 1
}

async function findSession(tx: PartnerTx, id: string) {
  const row = found(
    await tx.db.togetherSession.findFirst({
      where: { id, coupleId: tx.actor.coupleId },
      include: {
        assignment: { select: { endedAt: true, definition: { select: { body: true } } } },
        couple: { select: { zone: true, closedAt: true } },
      },
    }),
  )
  const definition = definitionSchema.parse(row.assignment.definition.body)
  if (!offered(definition, await readLevels(tx))) throw new Problem('not-found')
  await requireConsent(tx)
  if (row.couple.closedAt || row.assignment.endedAt) throw new Problem('invalid', 'day-closed')
  return { ...row, script: found(definition.script), today: localDate(tx.now, row.couple.zone) }
}

/** Another phone's events came between reading and writing. */
async function staleNow(tx: PartnerTx, id: string, script: readonly ScriptStep[]): Promise<Problem> {
  const row = await tx.db.togetherSession.findUniqueOrThrow({ where: { id } })
  return new Problem('conflict', 'stale', { version: row.version, state: await openState(tx, script, row) })
}

/** The state after all events, and the steps that were passed on the way, though they may have gone back since. */
function fold(script: readonly ScriptStep[], before: TogetherState, events: readonly TogetherEvent[]) {
  let state = before
  const passed = new Set<ScriptStep>()
  for (const event of events) {
    const after = advance(script, state, event)
    for (const step of script.slice(state.step, after.step)) passed.add(step)
    state = after
  }
  return { state, passed }
}

/** The texts among what was passed, but for those that they left out. */
function agreedIn(passed: ReadonlySet<ScriptStep>, { written, skipped }: TogetherState) {
  return [...passed].flatMap(step => {
    const text = written[step.id]
    return step.kind === 'agree' && text && text.text !== '' && !skipped.includes(step.id)
      ? [{ kind: step.agreement, ...text }]
      : []
  })
}

/** No day to come back to lies further ahead, in days. */
const FURTHEST_RETURN = 366

/** The last day that they set, if it is still to come. */
function returnOf(script: readonly ScriptStep[], { when }: TogetherState, today: string) {
  const set = script.map(each => when[each.id]).findLast(each => each !== undefined)
  const ahead = set ? daysBetween(today, set.on) : -1
  if (!set || ahead < 0 || ahead > FURTHEST_RETURN) return { returnOn: null, returnMinute: null }
  return { returnOn: fromDay(set.on), returnMinute: set.minute }
}

function sealState(tx: PartnerTx, id: string, state: TogetherState): Promise<string> {
  const couple = { scope: 'couple', subjectId: tx.actor.coupleId } as const
  return sealText(tx, couple, placeOfState(id), JSON.stringify(state))
}
