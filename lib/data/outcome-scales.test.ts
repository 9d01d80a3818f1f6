import { Client } from 'pg'
import { expect, test } from 'vitest'
import type { Partner } from '#lib/domain/access.ts'
import { addDays, localDate } from '#lib/domain/calendar.ts'
import { joinPartner, makeClinician, makeCouple, makePractice } from '#lib/testing/people.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { readBrief } from './briefs.ts'
import { openCaseFile } from './case-files.ts'
import { listCaseload } from './caseload.ts'
import { withActor } from './with-actor.ts'

const testDatabase = useTestDatabase()
const today = localDate(new Date(), 'Europe/Lisbon')
const wave = [0.5, -0.5, 0, 0.3]

test.each([
  // A slow rise on the new scale alone; joined with the old one it would be a fall.
  { days: 34, verdict: 'rising' },
  // Twelve days are no trend, whatever was answered on the old scale.
  { days: 12, verdict: 'tooEarly' },
])('a scale that changed $days days ago: caseload and brief judge the one answered now', async wanted => {
  const { practiceId, policyId } = await makePractice()
  const clinician = await makeClinician(practiceId)
  const coupleId = await makeCouple(clinician, policyId)
  const a = await joinPartner(clinician, coupleId, 'A')
  await plant(
    a,
    Array.from({ length: 46 }, (_, back) => {
      const noise = wave[back % 4]!
      return back < wanted.days
        ? { back, high: 4, value: 3.4 - back * 0.08 + noise / 2 }
        : { back, high: 10, value: 9 + noise }
    }),
  )
  const [row] = await withActor(clinician, listCaseload)
  const brief = await withActor(clinician, async tx => readBrief((await openCaseFile(tx, coupleId))!))
  const changed = brief.sections.find(each => each.name === 'changed')!.lines
  const line = changed.find(each => each.values.partner === 'A')!
  expect(row!.verdict.A.key).toBe(`caseload.${wanted.verdict}`)
  expect(line.key).toBe(`brief.changed.${wanted.verdict}`)
  expect(row!.verdict.A.values.answered).toBe(wanted.days)
  expect(line.values.answered).toBe(wanted.days)
  expect(line.values.slope).toBe(row!.verdict.A.values.slope)
  expect([brief.outcome, row!.range]).toEqual(['closeness-0-4', { low: 0, high: 4 }])
})

async function plant(
  { practiceId, coupleId, partnerId }: Partner,
  values: readonly { back: number; high: number; value: number }[],
): Promise<void> {
  const admin = new Client({ connectionString: testDatabase.adminUrl })
  await admin.connect()
  // Without the import that they came with.
  await admin.query('set session_replication_role = replica')
  for (const { back, high, value } of values) {
    await admin.query(
      `insert into observation
         (practice_id, couple_id, partner_id, import_id, name, day, value, low, high, favourable, audience)
       values ($1, $2, $3, gen_random_uuid(), 'closeness', $4, $5, 0, $6, 'higher', 'therapist')`,
      [practiceId, coupleId, partnerId, addDays(today, -back), value, high],
    )
  }
  await admin.end()
}
