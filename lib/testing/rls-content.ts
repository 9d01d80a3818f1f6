import { plantCatalogueContent } from './rls-catalogue-content.ts'
import { plantExportContent } from './rls-exports.ts'
import { plantManyContent } from './rls-many-content.ts'
import { plantRecord } from './rls-record-content.ts'
import type { PlantedCouple, Put } from './rls-world.ts'

// Around rlsNow, the evening at which the tests stand.
const opened = '2026-03-04T21:00:00Z'
const tomorrow = '2026-03-05T21:00:00Z'
const earlier = '2026-03-04T10:00:00Z'

/** Everything private or shared that A has; of B only the sides of what is mutual. */
export async function plantContent(put: Put, couple: PlantedCouple): Promise<void> {
  const { coupleId, clinicianId, partners } = couple
  const own = { couple_id: coupleId }
  const a = { ...own, partner_id: partners.A.partnerId }
  const b = { ...own, partner_id: partners.B.partnerId }
  await put('asked alone: A', 'asked_alone', {
    ...a,
    asked_on: '2026-01-01',
    recorded_by: clinicianId,
    at: earlier,
  })
  const appointmentId = await put('appointment', 'appointment', {
    ...own,
    starts_at: tomorrow,
    created_by: clinicianId,
  })
  const days = { first_day: '2026-02-01', last_day: '2026-02-03' }
  await put('season', 'season', { ...own, kind: 'holiday', ...days, created_by: clinicianId })
  await put('flag of A', 'flag', { ...a, kind: 'not-safe', raised_at: earlier })

  const definition = (slug: string) => ({ slug, version: 1, origin: 'built-in', body: '{}' })
  const forBoth = await put('exercise for both', 'exercise_definition', definition('for-both'))
  const forOne = await put('exercise for A', 'exercise_definition', definition('for-a'))
  const made = { schedule: '{}', starts_on: '2026-03-01', created_by: clinicianId, created_at: earlier }
  const joint = await put('assignment for both', 'assignment', {
    ...own,
    definition_id: forBoth,
    for_slot: 'both',
    ...made,
  })
  await put('assignment for A', 'assignment', { ...own, definition_id: forOne, for_slot: 'A', ...made })
  const due = { assignment_id: joint, due_on: '2026-03-04', opens_on: '2026-03-04' }
  const occurrenceId = await put('occurrence of A', 'occurrence', { ...a, ...due })
  const occurrenceOfB = await put('', 'occurrence', { ...b, ...due })
  await put('joint occurrence', 'occurrence', { ...own, ...due, due_on: '2026-03-06' })
  await put('draft of A', 'draft', { ...a, occurrence_id: occurrenceId, sealed: 's', updated_at: earlier })
  const said = { reason: 'no-time', told_at: earlier }
  await put('reason of A', 'not_now', { ...a, occurrence_id: occurrenceId, ...said })

  const submitted = { day: '2026-03-04', late: false, submitted_at: earlier }
  const response_id = await put('response of A', 'response', {
    ...a,
    occurrence_id: occurrenceId,
    ...submitted,
  })
  const answered = { kind: 'measure-critical', response_id, item: 'x', raised_at: earlier }
  await put('flag of A about an answer', 'flag', { ...a, ...answered })
  const responseOfB = await put('', 'response', { ...b, occurrence_id: occurrenceOfB, ...submitted })
  const answerOfB = await put('', 'answer', {
    ...b,
    response_id: responseOfB,
    step_id: 'x',
    audience: 'couple',
  })
  let answerId = ''
  for (const audience of ['me', 'therapist', 'couple']) {
    const answer = { ...a, response_id, step_id: audience, audience, number: 7 }
    answerId = await put(`answer of A for ${audience}`, 'answer', answer)
    const number = { name: audience, day: '2026-03-04', value: 7, low: 0, high: 10, favourable: 'higher' }
    await put(`number of A for ${audience}`, 'observation', { ...a, response_id, audience, ...number })
  }

  const offer = async (
    name: string,
    who: typeof a,
    answer_id: string,
    kind: string,
    pair: string,
    opens_at: string,
  ) => {
    const item = {
      answer_id,
      slug: 's',
      kind,
      pair,
      sealed: 's',
      day: '2026-03-04',
      undo_until: earlier,
      opens_at,
    }
    await put(name && `offer of A, ${name}`, 'offer', { ...who, ...item })
    if (kind === 'mutual') await put(name && `side of A, ${name}`, 'reveal_side', { ...who, pair, opens_at })
  }
  const offerOfA = async (name: string, kind: string, pair: string, opens_at: string) => {
    const answer = { ...a, response_id, step_id: pair, audience: 'couple' }
    await offer(name, a, await put('', 'answer', answer), kind, pair, opens_at)
  }
  await offerOfA('given, not yet open', 'plain', 'p1', tomorrow)
  await offerOfA('given and open', 'plain', 'p2', opened)
  await offerOfA('mutual, both open', 'mutual', 'p3', opened)
  await offerOfA('mutual, B opens tomorrow', 'mutual', 'p4', opened)
  await offerOfA('mutual, B has none', 'mutual', 'p5', opened)
  await offerOfA('mutual, A opens tomorrow', 'mutual', 'p6', tomorrow)
  await offer('', b, answerOfB, 'mutual', 'p3', opened)
  for (const [pair, opens_at] of [
    ['p4', tomorrow],
    ['p6', opened],
  ] as const) {
    const answer = await put('', 'answer', {
      ...b,
      response_id: responseOfB,
      step_id: pair,
      audience: 'couple',
    })
    await offer('', b, answer, 'mutual', pair, opens_at)
  }

  const file = { file_name: 'f', parts: 1, created_by: clinicianId, created_at: earlier }
  const import_id = await put('import', 'import', { ...own, ...file })
  await put('part of an import', 'import_part', { ...own, import_id, part: 1, sealed: 's' })
  const taken = await put('import taken in', 'import', { ...own, ...file, committed_at: earlier })
  await put('part of an import taken in', 'import_part', { ...own, import_id: taken, part: 1, sealed: 's' })
  const number = {
    name: 'n',
    day: '2026-01-01',
    value: 1,
    low: 0,
    high: 2,
    favourable: 'higher',
    audience: 'therapist',
  }
  await put('imported number of A', 'observation', { ...a, import_id, ...number })
  await plantRecord(put, couple)
  await plantManyContent(put, couple)
  await plantExportContent(put, couple)
  await plantCatalogueContent(put, { ...couple, assignmentId: joint, appointmentId, answerId })
}
