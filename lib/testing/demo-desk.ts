import { randomUUID } from 'node:crypto'
import { withActor } from '#lib/data/with-actor.ts'
import { type Clinician, mint } from '#lib/domain/access.ts'
import { castMember, type World } from '#prisma/world.ts'

/** Somebody of the demo world at their desk, by key: signed in, with the second factor given. */
export async function atDesk(world: World, who: string): Promise<Clinician> {
  const { userId, practiceId } = castMember(world, who)
  const sessionId = randomUUID()
  await withActor(mint.visitor(), tx =>
    tx.db.authSession.createMany({
      data: {
        id: sessionId,
        practiceId,
        userId,
        secretHash: randomUUID(),
        device: 'test',
        createdAt: tx.now,
        lastSeenAt: tx.now,
        expiresAt: new Date(tx.now.getTime() + 3_600_000),
        secondFactorAt: tx.now,
      },
    }),
  )
  return mint.clinician({ userId, practiceId, sessionId })
}
