import { Client } from 'pg'
import type { Point } from './chart-states.ts'

/** The couple's numbers are these and no others, whatever was imported or answered. */
export async function plantPoints(
  adminUrl: string,
  coupleId: string,
  points: readonly Point[],
): Promise<void> {
  const database = new Client({ connectionString: adminUrl })
  await database.connect()
  await database.query('delete from observation where couple_id = $1', [coupleId])
  await database.query(
    `insert into observation (practice_id, couple_id, partner_id, name, day, value, low, high, favourable, audience)
     select p.practice_id, p.couple_id, p.id, d.name, d.day::date, d.value, d.low, d.high, d.favourable, 'therapist'
     from jsonb_to_recordset($2::jsonb) as d
       (slot text, name text, day text, value float, low float, high float, favourable text)
     join partner p on p.slot = d.slot and p.couple_id = $1`,
    [coupleId, JSON.stringify(points)],
  )
  await database.end()
}
