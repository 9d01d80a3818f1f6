import 'server-only'
import { notFound } from 'next/navigation'
import { requireClinician } from '#lib/auth/require.ts'
import { writeDown } from '#lib/data/audit.ts'
import { listPolicies, type Policy } from '#lib/data/couples.ts'
import { checkManyImport, describeManyImport, type ManyImportCheck } from '#lib/data/many-import-reading.ts'
import { type ManyImportState, readManyImport } from '#lib/data/many-imports.ts'
import { type ClinicianTx, withActor } from '#lib/data/with-actor.ts'
import { idParam } from '#lib/domain/ids.ts'
import type { ImportColumn } from '#lib/domain/import-columns.ts'
import { Problem } from '#lib/domain/problem.ts'

type Step =
  | { readonly kind: 'done' }
  | { readonly kind: 'unreadable'; readonly problem: Problem }
  | { readonly kind: 'columns'; readonly rows: number; readonly columns: ImportColumn[] }
  | { readonly kind: 'check'; readonly check: ManyImportCheck }

type LoadedManyImport = {
  readonly state: ManyImportState
  readonly policies: readonly Policy[]
  readonly step: Step
}

const params = idParam('manyImportId')

/** One of the clinician's own files of many, with what its step shows: the check when it is asked for and mapped. */
export async function loadManyImport(
  address: Promise<{ manyImportId: string }>,
  wantsCheck: boolean,
): Promise<LoadedManyImport> {
  const clinician = await requireClinician()
  const parsed = params.safeParse(await address)
  if (!parsed.success) notFound()
  const load = async (tx: ClinicianTx) => {
    const state = await readManyImport(tx, parsed.data.manyImportId)
    if (!state) return null
    await writeDown(tx, { action: 'many-import-viewed', subjectId: state.id })
    return { state, policies: await listPolicies(tx), step: await stepOf(tx, state, wantsCheck) }
  }
  return (await withActor(clinician, load, { timeoutMs: 30_000 })) ?? notFound()
}

async function stepOf(tx: ClinicianTx, state: ManyImportState, wantsCheck: boolean): Promise<Step> {
  if (state.committedAt) return { kind: 'done' }
  try {
    if (wantsCheck && state.mapping) {
      return { kind: 'check', check: await checkManyImport(tx, state.id, state.mapping) }
    }
    return { kind: 'columns', ...(await describeManyImport(tx, state.id)) }
  } catch (error) {
    if (error instanceof Problem && error.code !== 'not-found') return { kind: 'unreadable', problem: error }
    throw error
  }
}
