import type { PlantedCouple, Put } from './rls-world.ts'

const earlier = '2026-03-04T10:00:00Z'

/** Files of many couples, one waiting and one taken in, and a couple that the second one made. */
export async function plantManyContent(put: Put, { clinicianId, coupleId }: PlantedCouple): Promise<void> {
  const file = { file_name: 'f', parts: 1, created_by: clinicianId, created_at: earlier }
  const waiting = await put('file of many', 'many_import', file)
  await put('part of a file of many', 'many_import_part', { import_id: waiting, part: 1, sealed: 's' })
  const taken = await put('file of many taken in', 'many_import', { ...file, committed_at: earlier })
  await put('part of a file of many taken in', 'many_import_part', { import_id: taken, part: 1, sealed: 's' })
  const own = { couple_id: coupleId, many_id: taken, committed_at: earlier }
  await put('import of one of many', 'import', { ...file, ...own })
  await plantMadeCouple(put, clinicianId)
}

async function plantMadeCouple(put: Put, clinicianId: string): Promise<void> {
  const policy = await put('', 'policy_text', { kind: 'x', version: 1, body_en: 'a', body_es: 'b' })
  const made = { zone: 'UTC', policy_id: policy, created_by: clinicianId }
  const couple_id = await put('couple that an import made', 'couple', made)
  await put('', 'care_team', { couple_id, user_id: clinicianId, role: 'lead' })
  await put('label of a couple', 'imported_couple', { couple_id, label: '201', created_by: clinicianId })
}
