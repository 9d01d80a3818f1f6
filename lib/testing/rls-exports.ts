import { type Expectation, row } from './rls-expectation.ts'
import type { PlantedCouple, Put } from './rls-world.ts'

/** What goes out: a yes is its author's and their clinician's, a waiting archive its maker's. */
export const exportExpectations: readonly Expectation[] = [
  row('release by A', ['clinician', 'A'], ['A'], ['A']),
  row('disclosure about A', ['clinician'], ['clinician'], []),
  row('archive of A', ['A'], ['A'], ['A']),
  row('archive of A, run out', ['A', 'worker'], ['A'], ['A', 'worker']),
  row('archive of the clinician', ['clinician'], ['clinician'], ['clinician']),
]

const earlier = '2026-03-04T10:00:00Z'

export async function plantExportContent(put: Put, couple: PlantedCouple): Promise<void> {
  const own = { couple_id: couple.coupleId }
  const { partnerId, userId } = couple.partners.A
  const a = { ...own, partner_id: partnerId }
  await put('release by A', 'release_authorisation', { ...a, given_at: earlier })
  const counts = { progress_notes: false, psychotherapy: false, items: 1, redacted: 0 }
  const range = { first_day: '2026-01-01', last_day: '2026-03-04', formats: '{json}' }
  const said = { basis: 'legal', sealed: 's', made_by: couple.clinicianId, at: earlier }
  const disclosure_id = await put('disclosure about A', 'disclosure', { ...a, ...counts, ...range, ...said })
  const link = (hours: number) => ({
    token_hash: crypto.randomUUID(),
    file_name: 'f',
    created_at: earlier,
    expires_at: new Date(Date.parse(earlier) + hours * 3_600_000).toISOString(),
  })
  await put('archive of A', 'export_link', { ...a, user_id: userId, ...link(13) })
  await put('archive of A, run out', 'export_link', { ...a, user_id: userId, ...link(1) })
  const made = { disclosure_id, user_id: couple.clinicianId }
  await put('archive of the clinician', 'export_link', { ...own, ...made, ...link(13) })
}
