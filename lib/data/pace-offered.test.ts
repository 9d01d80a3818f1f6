import { expect, test } from 'vitest'
import type { Partner } from '#lib/domain/access.ts'
import { giveExercise } from '#lib/testing/assigning.ts'
import { makeLevelOneCase } from '#lib/testing/pacing.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { saveDraft } from './drafts.ts'
import { findOccurrence, listOpenOccurrences } from './occurrences.ts'
import { releaseLevel } from './pace-releases.ts'
import { submitResponse } from './responses.ts'
import { openTogether, startTogether } from './together-sessions.ts'
import { withActor } from './with-actor.ts'

useTestDatabase()
const clock = useTestClock('2026-03-02T09:00:00Z')

test('what stands above the level is listed, opened, begun and answered by neither; at the level by both', async () => {
  const { clinician, coupleId, a, b, say, inCase, comes, next } = await makeLevelOneCase(clock)
  clock.set('2026-03-24T20:00:00Z')
  const ids = await giveExercise(clinician, coupleId, { slug: 'touch-2', dueOn: '2026-03-26' })
  const { assignmentId } = ids
  const look = async (who: Partner) =>
    withActor(who, async tx => {
      const listed = await listOpenOccurrences(tx, '2026-03-26')
      return [
        listed.some(each => each.assignmentId === assignmentId),
        (await findOccurrence(tx, ids[who.slot])) !== null,
        (await openTogether(tx, assignmentId)) !== null,
      ]
    })
  const hidden = [false, false, false]
  expect([await look(a), await look(b)]).toEqual([hidden, hidden])
  for (const who of [a, b]) {
    const occurrenceId = ids[who.slot]
    const acts = [
      withActor(who, tx => startTogether(tx, assignmentId)),
      withActor(who, tx => saveDraft(tx, occurrenceId, { version: 0, answers: {} })),
      withActor(who, tx => submitResponse(tx, { occurrenceId, answers: {} })),
    ]
    for (const each of await Promise.allSettled(acts)) {
      expect(each).toMatchObject({ status: 'rejected', reason: { code: 'not-found' } })
    }
  }

  await say(a, 'ready', 'touch', next)
  await say(b, 'ready', 'touch', next)
  await inCase(tx => releaseLevel(tx, { ladder: 'touch', level: 2, appointmentId: next }))
  expect([await look(a), await look(b)]).toEqual([hidden, hidden])
  await comes('2026-03-26T14:01:00Z')
  const shown = [true, true, true]
  expect([await look(a), await look(b)]).toEqual([shown, shown])

  await say(b, 'step-back-now', 'touch', null)
  expect([await look(a), await look(b)]).toEqual([hidden, hidden])
})
