import 'server-only'
import { type CaseFile, type Clinician, mint } from '#lib/domain/access.ts'
import { writeDown } from './audit.ts'
import type { ClinicianTx, Tx } from './with-actor.ts'

/** A clinician's transaction with one couple's file open: what every function on a couple's content takes. */
export type CaseTx = Tx<Clinician> & { readonly file: CaseFile }

/**
 * Opens the file of a couple for a clinician of its care team and writes the access down. Null for everybody else
 * and for a couple that does not exist: absent and forbidden look alike.
 */
export async function openCaseFile(tx: ClinicianTx, coupleId: string): Promise<CaseTx | null> {
  const member = await tx.db.careTeam.findFirst({
    where: { coupleId, userId: tx.actor.userId, until: null },
  })
  if (!member) return null
  await tx.db.$executeRaw`select set_config('app.case', ${coupleId}, true)`
  await writeDown(tx, { action: 'case-file-opened', coupleId })
  return { ...tx, file: mint.caseFile({ coupleId, clinician: tx.actor }) }
}
