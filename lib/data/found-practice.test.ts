import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { mint } from '#lib/domain/access.ts'
import { makePractice } from '#lib/testing/people.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { foundPractice, type NewPractice } from './found-practice.ts'
import { listPracticeIds } from './practices.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()

const quay: NewPractice = {
  name: 'Quay',
  locale: 'en',
  zone: 'Europe/Lisbon',
  policies: { limited: { en: 'Some things.', es: 'Algunas cosas.' } },
  owner: { displayName: 'Ann', signInName: 'ann@example.org' },
}

const found = (practiceId: string, job: string) =>
  withActor(mint.worker({ practiceId, job }), tx => foundPractice(tx, quay))

test('the setup job makes its practice, and no other job makes one', async () => {
  const practiceId = randomUUID()
  await found(practiceId, 'setup')
  const ids = () => withActor(mint.visitor(), listPracticeIds)
  expect(await ids()).toEqual([practiceId])
  await expect(found(randomUUID(), 'extend-plans')).rejects.toThrow()
  await expect(found(practiceId, 'setup')).rejects.toThrow()
  expect(await ids()).toEqual([practiceId])
})

test('a visitor lists the practices in the order they were made; one practice sees itself alone', async () => {
  const [first, second] = [await makePractice(), await makePractice()]
  const ids = await withActor(mint.visitor(), listPracticeIds)
  expect(ids.slice(-2)).toEqual([first.practiceId, second.practiceId])
  const worker = mint.worker({ practiceId: first.practiceId, job: 'test' })
  const own = await withActor(worker, tx => tx.db.practice.findMany())
  expect(own.map(practice => practice.id)).toEqual([first.practiceId])
})
