import 'server-only'
import { notFound } from 'next/navigation'
import { writeDown } from '#lib/data/audit.ts'
import type { CaseTx } from '#lib/data/case-files.ts'
import { type CoupleHeader, readCouple } from '#lib/data/couples.ts'
import { checkImport, describeImport, type ImportCheck } from '#lib/data/import-reading.ts'
import { type ImportState, readImportState } from '#lib/data/imports.ts'
import { idParam } from '#lib/domain/ids.ts'
import type { ImportColumn } from '#lib/domain/import-columns.ts'
import { Problem } from '#lib/domain/problem.ts'
import { loadCase } from '../../load-case.ts'

type Step =
  | { readonly kind: 'done' }
  | { readonly kind: 'unreadable'; readonly problem: Problem }
  | { readonly kind: 'columns'; readonly rows: number; readonly columns: ImportColumn[] }
  | { readonly kind: 'check'; readonly check: ImportCheck }

type LoadedImport = { readonly couple: CoupleHeader; readonly state: ImportState; readonly step: Step }

const params = idParam('importId')

/** One import of the couple with what its step shows: the check when it is asked for and mapped, else the columns. */
export async function loadImport(
  address: Promise<{ coupleId: string; importId: string }>,
  wantsCheck: boolean,
): Promise<LoadedImport> {
  const parsed = params.safeParse(await address)
  if (!parsed.success) notFound()
  const loaded = await loadCase(address, async tx => {
    const state = await readImportState(tx, parsed.data.importId)
    if (!state) return null
    await writeDown(tx, { action: 'import-viewed', coupleId: tx.file.coupleId, subjectId: state.id })
    return { couple: await readCouple(tx), state, step: await stepOf(tx, state, wantsCheck) }
  })
  return loaded ?? notFound()
}

async function stepOf(tx: CaseTx, state: ImportState, wantsCheck: boolean): Promise<Step> {
  if (state.committedAt) return { kind: 'done' }
  try {
    if (wantsCheck && state.mapping) {
      return { kind: 'check', check: await checkImport(tx, state.id, state.mapping) }
    }
    return { kind: 'columns', ...(await describeImport(tx, state.id)) }
  } catch (error) {
    if (error instanceof Problem && error.code !== 'not-found') return { kind: 'unreadable', problem: error }
    throw error
  }
}
