import { expect, test } from 'vitest'
import type { Partner } from '#lib/domain/access.ts'
import { giveExercise } from '#lib/testing/assigning.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { listOpened } from './offers.ts'
import { submitResponse } from './responses.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()
const clock = useTestClock('2026-03-03T12:00:00Z')

/** A answers the shared questions `early` or not, B later; A gives something else on B's day. What B sees the day after. */
async function seenByB(early: boolean) {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  const b = await joinPartner(clinician, coupleId, 'B')
  const given = { dueOn: '2026-03-03', schedule: { kind: 'weekly', day: 2 } } as const
  const shared = await giveExercise(clinician, coupleId, { slug: 'cared-for', ...given })
  const alone = await giveExercise(clinician, coupleId, { slug: 'evening-check-in', ...given })
  const offer = (who: Partner, occurrenceId: string, at: string) => {
    clock.set(at)
    const value = { value: 'For you.', audience: 'couple' }
    const answers = occurrenceId === alone.A ? { keep: value } : { moment: value, wish: value }
    return withActor(who, tx => submitResponse(tx, { occurrenceId, answers }))
  }
  await offer(a, shared.A, early ? '2026-03-03T12:00:00Z' : '2026-03-05T13:00:00Z')
  await offer(a, alone.A, '2026-03-05T14:00:00Z')
  await offer(b, shared.B, '2026-03-05T15:00:00Z')
  clock.set('2026-03-06T12:00:00Z')
  const opened = await withActor(b, tx => listOpened(tx))
  return opened.map(({ kind, openedOn, day, theirs }) => ({
    kind,
    openedOn,
    day,
    question: theirs.prompt.en,
  }))
}

test('what opened together stands in the same order, however long ago the other had offered their side', async () => {
  const [late, early] = [await seenByB(false), await seenByB(true)]
  expect(late).toHaveLength(3)
  expect(early).toEqual(late)
})
