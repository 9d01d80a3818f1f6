import type { PlantedCouple, Put } from './rls-world.ts'

const earlier = '2026-03-04T10:00:00Z'
const later = '2026-03-04T11:00:00Z'

/** The clinician's own record: notes of both kinds, signed, unfinished and put away; where A was pointed to. */
export async function plantRecord(put: Put, { coupleId, clinicianId, partners }: PlantedCouple) {
  const own = { couple_id: coupleId }
  const text = { author_id: clinicianId, about: 'A', sealed: 's', begun_at: earlier, saved_at: earlier }
  const note = (kind: string) => ({ ...own, ...text, kind })
  const signed = { signed_at: earlier }
  for (const kind of ['progress', 'psychotherapy']) {
    const amends_id = await put(`${kind} note`, 'case_note', { ...note(kind), ...signed })
    await put(`${kind} draft`, 'case_note', note(kind))
    await put(`${kind} draft, put away`, 'case_note', { ...note(kind), discarded_at: later })
    await put(`addendum to a ${kind} note`, 'case_note', { ...note(kind), amends_id, signed_at: later })
  }
  const days = {
    recorded_on: '2026-03-04',
    ask_again_on: '2026-04-01',
    recorded_by: clinicianId,
    at: earlier,
  }
  const referral = { ...own, partner_id: partners.A.partnerId, kind: 'doctor', ...days }
  const follows_id = await put('referral of A', 'support_referral', referral)
  await put('referral of A, asked again', 'support_referral', { ...referral, follows_id })
}
