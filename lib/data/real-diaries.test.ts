import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Clinician } from '#lib/domain/access.ts'
import { isChange } from '#lib/domain/brief-changed.ts'
import type { ManyMapping } from '#lib/domain/import-many.ts'
import { changeOf } from '#lib/domain/measures/change.ts'
import { csi16 } from '#lib/domain/measures/csi.ts'
import { found } from '#lib/domain/problem.ts'
import { makeTrend } from '#lib/domain/trend.ts'
import { dailyMapping, importMany, totalsMapping } from '#lib/testing/many-files.ts'
import { makeClinician, makePractice } from '#lib/testing/people.ts'
import { useTestClock } from '#lib/testing/test-clock.ts'
import { useTestDatabase } from '#lib/testing/test-database.ts'
import { type Brief, readBrief } from './briefs.ts'
import { openCaseFile } from './case-files.ts'
import { type CaseloadRow, listCaseload } from './caseload.ts'
import { listObservations } from './observations.ts'
import { withActor } from './with-actor.ts'

/**
 * Eighty untreated couples, taken in as a clinician would and read as a clinician would: how often the product says
 * that something changed where nobody was treated. The folder is not part of the repository.
 */
const folder = process.env.INTERLUDE_DATA

if (folder) {
  describe('eighty real couples', () => {
    useTestDatabase()
    useTestClock('2026-11-21T12:00:00Z')
    let clinician: Clinician
    let counts: Record<string, unknown>
    let joined: Record<string, unknown>
    let rows: CaseloadRow[]
    const briefs = new Map<string, Brief>()
    const startDate = '2026-10-09'

    beforeAll(async () => {
      const { practiceId, policyId } = await makePractice()
      clinician = await makeClinician(practiceId)
      const diary = readFileSync(join(folder, 'data/couple-diary-35d.csv'), 'utf8')
      const before = performance.now()
      const { id: _, ...own } = await importMany(clinician, diary, diaryMapping(policyId))
      console.log(`80 couples imported in ${Math.round(performance.now() - before)} ms`, own)
      counts = own
      const totals = readFileSync(join(folder, 'data/couple-diary-35d-satisfaction.csv'), 'utf8')
      const mapping = totalsMapping(diaryMapping(policyId), csi16, [
        { column: 'm_pre_csi', partner: 'A', day: '2026-10-08' },
        { column: 'm_post_csi', partner: 'A', day: '2026-11-20' },
        { column: 'w_pre_csi', partner: 'B', day: '2026-10-08' },
        { column: 'w_post_csi', partner: 'B', day: '2026-11-20' },
      ])
      joined = await importMany(clinician, totals, mapping)
      rows = await withActor(clinician, listCaseload)
      for (const { coupleId } of rows) {
        const read = withActor(clinician, async tx => readBrief(found(await openCaseFile(tx, coupleId))))
        briefs.set(coupleId, await read)
      }
    }, 120_000)

    function diaryMapping(policyId: string): ManyMapping {
      const scales = [
        ['contentment', 'higher'],
        ['anxiety', 'lower'],
        ['sadness', 'lower'],
        ['vigor', 'higher'],
      ] as const
      const columns = scales.flatMap(([name, favourable]) => [
        { column: `m_${name}`, partner: 'A' as const, name, favourable },
        { column: `w_${name}`, partner: 'B' as const, name, favourable },
      ])
      return dailyMapping(policyId, { couple: 'couple_id', day: 'diary_day', startDate }, columns)
    }

    test('all of it is in', () => {
      expect(counts).toMatchObject({ read: 2765, made: 80, known: 0, empty: 0 })
      expect(joined).toMatchObject({ read: 80, made: 0, known: 80, add: 320, gaps: 0 })
      expect([rows.length, briefs.size]).toEqual([80, 80])
    })

    test('contentment is called rising or falling (R10) in at most 29 of 160 series', async () => {
      let called = 0
      for (const { coupleId } of rows) {
        const range = { from: startDate, to: '2026-11-21' }
        const observed = await withActor(clinician, async tx =>
          listObservations(found(await openCaseFile(tx, coupleId)), range, ['contentment']),
        )
        const { sides } = makeTrend({ ...observed[0]!, ...range })
        for (const each of [sides.A, sides.B]) {
          if (each.trend && each.trend.verdict !== 'no-clear-trend') called++
        }
      }
      console.log(`R10: contentment rising or falling in ${called} of 160 series`)
      expect(called).toBeLessThanOrEqual(29)
      expect(called).toBeGreaterThan(0)
    })

    test('satisfaction by the rule of alpha (vector O24): as many couples in each category as are known', async () => {
      const rule = csi16.change.find(each => each.kind === 'jt' && each.sd === 17 && each.r === 0.98)!
      const counts: Record<string, number> = {}
      const range = { from: '2026-10-08', to: '2026-11-21' }
      for (const { coupleId } of rows) {
        const [total] = await withActor(clinician, async tx =>
          listObservations(found(await openCaseFile(tx, coupleId)), range, ['csi-16']),
        )
        const [pre, post] = total!.series.B.map(each => each.value)
        const { category } = changeOf(csi16, rule, pre!, post!)
        counts[category!] = (counts[category!] ?? 0) + 1
      }
      console.log('O24 through the import:', counts)
      const { vectors } = JSON.parse(readFileSync(join(folder, 'vectors.json'), 'utf8')) as {
        vectors: { id: string; expect: { counts: Record<string, number> } }[]
      }
      expect(counts).toEqual(vectors.find(each => each.id === 'O24')!.expect.counts)
    })

    test('the brief says "changed" of the chosen outcome for at most 16 of 80 couples, and the caseload the same', () => {
      const changedInBrief = [...briefs].filter(([, { sections }]) =>
        sections.some(
          section =>
            section.name === 'changed' &&
            section.lines.some(line => isChange(line) && line.values.observation === 'contentment'),
        ),
      )
      const isCalled = ({ key }: { key: string }) => key === 'caseload.rising' || key === 'caseload.falling'
      const inCaseload = rows.filter(({ verdict }) => isCalled(verdict.A) || isCalled(verdict.B))
      console.log(
        `R13: changed beyond error in ${changedInBrief.length} of 80 briefs, ${inCaseload.length} of 80 rows`,
      )
      expect(changedInBrief.map(([id]) => id).sort()).toEqual(inCaseload.map(row => row.coupleId).sort())
      expect(changedInBrief.length).toBeLessThanOrEqual(16)
      expect(changedInBrief.length).toBeGreaterThan(0)
    })
  })
}
