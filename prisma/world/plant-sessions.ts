import type { Prisma } from '#lib/data/generated/client.ts'
import { actAsPartner } from './acting.ts'
import type { CoupleRows, World } from './rows.ts'
import type { MadeKey } from './sealing.ts'

/** What the two did together, each session by whoever held the phone. */
export async function plantSessions(
  db: Prisma.TransactionClient,
  world: World,
  { sessions, partners, laidOut = [] }: CoupleRows,
  coupleKey: MadeKey,
): Promise<void> {
  for (const each of [partners.A, partners.B]) {
    const own = sessions.filter(session => session.phoneOf === each.partner.id)
    const laid = laidOut.filter(row => row.partnerId === each.partner.id)
    if (own.length + laid.length === 0) continue
    await actAsPartner(db, world, each)
    await db.laidOut.createMany({
      data: laid.map(({ item, ...row }) => ({
        ...row,
        sealed: coupleKey.seal('laid_out', 'sealed', row.id, JSON.stringify(item)),
      })),
    })
    await db.togetherSession.createMany({
      data: own.map(({ state, ...row }) => ({
        ...row,
        sealed: coupleKey.seal('together_session', 'sealed', row.id, JSON.stringify(state)),
      })),
    })
    const act = {
      practiceId: world.practice.id,
      coupleId: each.partner.coupleId,
      actorId: each.user?.id ?? null,
    }
    await db.auditEvent.createMany({
      data: own.flatMap(({ id: subjectId, startedAt, finishedAt }) => [
        {
          ...act,
          actorRole: 'partner',
          action: 'together-begun',
          subjectId: subjectId as string,
          at: startedAt as Date,
        },
        {
          ...act,
          actorRole: 'partner',
          action: 'together-finished',
          subjectId: subjectId as string,
          at: finishedAt as Date,
        },
      ]),
    })
  }
}
