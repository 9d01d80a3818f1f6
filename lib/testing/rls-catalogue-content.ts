import type { PlantedCouple, Put } from './rls-world.ts'

const opened = '2026-03-04T21:00:00Z'
const tomorrow = '2026-03-05T21:00:00Z'
const earlier = '2026-03-04T10:00:00Z'
const day = '2026-03-04'

type Planted = PlantedCouple & {
  readonly assignmentId: string
  readonly appointmentId: string
  readonly answerId: string
}

/** What the two do together and what stays of it; of what is private, A's. */
export async function plantCatalogueContent(put: Put, couple: Planted): Promise<void> {
  await plantTogether(put, couple)
  await plantAgreements(put, couple)
  await plantRhythm(put, couple)
  await plantPace(put, couple)
  await plantProgramme(put, couple)
}

async function plantTogether(put: Put, { coupleId, partners, assignmentId, answerId }: Planted) {
  const own = { couple_id: coupleId }
  const A = partners.A.partnerId
  const of = { ...own, assignment_id: assignmentId, due_on: day }
  const run = { series: 's', opener: 'A', phone_of: A, sealed: 's', started_at: earlier }
  await put('together session', 'together_session', { ...of, ...run })
  const laid = { partner_id: A, step_id: 'x', answer_id: answerId, sealed: 's' }
  await put('laid out by A', 'laid_out', { ...of, ...laid })
}

async function plantAgreements(put: Put, { coupleId, partners }: Planted) {
  const own = { couple_id: coupleId }
  const a = { ...own, partner_id: partners.A.partnerId }
  const agreement_id = await put('agreement', 'agreement', { ...own, kind: 'conflict', created_at: earlier })
  const written = { agreement_id, number: 1, sealed: 's', written_by: a.partner_id, at: earlier }
  const version_id = await put('version of an agreement by A', 'agreement_version', { ...own, ...written })
  await put('confirmation of A', 'agreement_confirmation', { ...a, version_id, at: earlier })
  await put('review of A', 'agreement_review', { ...a, agreement_id, effect: 1, day, at: earlier })
  const asked = { asked_by: a.partner_id, asked_at: earlier, until: opened }
  const pause_id = await put('pause asked by A', 'pause', { ...own, ...asked })
  await put('recap of A', 'pause_recap', { ...a, pause_id, sealed: 's', day })
}

async function plantRhythm(put: Put, { coupleId, partners }: Planted) {
  const own = { couple_id: coupleId }
  const a = { ...own, partner_id: partners.A.partnerId }
  const tea = { kind: 'tea', sealed: 's', rhythm: '{}', minute_of_day: 1200, minutes: 10, zone: 'UTC' }
  const since = { starts_on: day, created_at: earlier }
  const ritual_id = await put('ritual', 'ritual', { ...own, ...tea, ...since })
  await put('day of a ritual', 'ritual_day', { ...own, ritual_id, day, outcome: 'kept' })
  const season = { kind: 'hard-season', first_day: day, last_day: '2026-03-20' }
  await put('hard season begun by A', 'season', { ...own, ...season, created_by: partners.A.userId })
  const note = (audience: string) => ({ ...a, day, audience, sealed: 's', created_at: earlier })
  await put('note of A for me', 'note', note('me'))
  const share = { ...a, sealed: 's', day, undo_until: earlier }
  const first = await put('note of A for therapist', 'note', note('therapist'))
  await put('share of A, open', 'note_share', { ...share, note_id: first, opens_at: opened })
  const second = await put('', 'note', note('me'))
  await put('share of A, not yet open', 'note_share', { ...share, note_id: second, opens_at: tomorrow })
}

async function plantPace(put: Put, { coupleId, clinicianId, partners, appointmentId }: Planted) {
  const own = { couple_id: coupleId, ladder: 'touch' }
  const at = { appointment_id: appointmentId, at: earlier }
  const said = { partner_id: partners.A.partnerId, answer: 'ready' }
  await put('readiness of A', 'pace_answer', { ...own, ...said, ...at })
  await put('release', 'pace_release', { ...own, level: 3, released_by: clinicianId, ...at })
  await put('ceiling', 'pace_ceiling', { ...own, ceiling: 3, set_by: clinicianId, at: earlier })
  const level = (level: number, effective_at: string) => ({
    ...own,
    level,
    cause: 'appointment',
    effective_at,
  })
  await put('level that holds', 'pace_level', level(2, earlier))
  await put('level to come', 'pace_level', level(3, tomorrow))
  const back = { ...own, level: 1, cause: 'step-back-now', by: partners.A.partnerId }
  await put('step back of A', 'pace_level', { ...back, effective_at: opened })
}

async function plantProgramme(put: Put, { coupleId, clinicianId, partners }: Planted) {
  const own = { couple_id: coupleId }
  const made = { created_by: clinicianId, created_at: earlier }
  const group_id = await put('group', 'couple_group', { name: 'Tuesdays', ...made })
  await put('member of a group', 'couple_group_member', { ...own, group_id, added_at: earlier })
  const template = { slug: 'programme-first-steps', template: 1, body: '{}', starts_on: day }
  const run_id = await put('programme', 'programme_run', { ...own, ...template, group_id, ...made })
  const week = { run_id, position: 0, template_week: 0, kind: 'baseline', starts_on: day }
  const programme_week_id = await put('week of a programme', 'programme_week', { ...own, ...week })
  for (const [name, shared_at] of [
    ['kept', null],
    ['shared', earlier],
  ] as const) {
    const slug = `own-${name}`
    await put(`own exercise, ${name}`, 'custom_exercise', { slug, ...made, shared_at })
    const saved = { slug, version: 1, origin: 'custom', body: '{}' }
    await put(`version of an own exercise, ${name}`, 'exercise_definition', saved)
  }
  const brought = { measure_id: 'our-scale', version: 1, body: '{}', permission: 'ours' }
  await put('measure of the practice', 'practice_measure', { ...brought, ...made })
  const scale = { slug: 'our-scale', version: 1, origin: 'measure', body: '{}' }
  await put('measure of the practice as given', 'exercise_definition', scale)
  const given = { slug: 'own-kept', version: 2, origin: 'custom', body: '{}' }
  const definition_id = await put('version of an own exercise, given', 'exercise_definition', given)
  const plan = { definition_id, for_slot: 'both', schedule: '{}', starts_on: day, programme_week_id }
  await put('assignment of a programme', 'assignment', { ...own, ...plan, ...made })
  await put('', 'note', {
    ...own,
    partner_id: partners.B.partnerId,
    day,
    audience: 'me',
    sealed: 's',
    created_at: earlier,
  })
}
