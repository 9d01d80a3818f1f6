import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Clinician, mint } from '#lib/domain/access.ts'
import { makeClinician, makePractice } from '#lib/testing/people.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { clearIdempotency } from './clear-idempotency.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()

const day = 24 * 3_600_000

async function keep(clinician: Clinician, days: number): Promise<void> {
  await withActor(clinician, tx =>
    tx.db.idempotency.createMany({
      data: {
        practiceId: clinician.practiceId,
        actorId: clinician.userId,
        key: randomUUID(),
        bodyHash: `${days}`,
        answer: { id: 'x' },
        at: new Date(tx.now.getTime() - days * day),
      },
    }),
  )
}

const kept = async (clinician: Clinician) => {
  const rows = await withActor(clinician, tx => tx.db.idempotency.findMany({ orderBy: { at: 'asc' } }))
  return rows.map(row => row.bodyHash)
}

test('answers older than seven days go, in the own practice alone', async () => {
  const { practiceId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const stranger = await makeClinician((await makePractice()).practiceId)
  for (const days of [30, 8, 6, 0]) await keep(clinician, days)
  await keep(stranger, 30)
  const clear = () => withActor(mint.worker({ practiceId, job: 'test' }), clearIdempotency)
  expect(await clear()).toBe(2)
  expect(await clear()).toBe(0)
  expect(await kept(clinician)).toEqual(['6', '0'])
  expect(await kept(stranger)).toEqual(['30'])
})
