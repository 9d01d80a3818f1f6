import { Client } from 'pg'
import { addDays } from '#lib/domain/calendar.ts'
import type { Stage } from './stage.ts'

/** What one partner gives to the other, an answer a day; null: that day nothing is given. */
type Given = readonly (number | null)[]

/**
 * Both partners answer the evening check-in from `from` on and give their closeness to each other, over HTTP as a
 * phone would: what is joint is sealed, so it cannot be planted from outside. The clock stands the day after the last
 * one, when all of it is open. Returns that day.
 */
export async function giveNumbers(
  stage: Stage,
  from: string,
  sides: readonly { partnerId: string; userId: string; given: Given }[],
): Promise<string> {
  const database = new Client({ connectionString: stage.adminUrl })
  await database.connect()
  const days = Math.max(...sides.map(each => each.given.length))
  try {
    for (let index = 0; index < days; index += 1) {
      const day = addDays(from, index)
      stage.setClock(`${day}T20:00:00Z`)
      for (const { partnerId, userId, given } of sides) {
        const value = given[index] ?? null
        if (value === null) continue
        const { rows } = await database.query(
          `select o.id from occurrence o join assignment a on a.id = o.assignment_id
           join exercise_definition d on d.id = a.definition_id
           where o.partner_id = $1 and o.due_on = $2 and d.slug = 'evening-check-in'`,
          [partnerId, day],
        )
        const answers = { closeness: { value, audience: 'couple' } }
        // Made anew each day: a sign-in does not outlive the days that the clock jumps.
        const { name, value: session } = await stage.sessionOf(userId)
        const answer = await fetch(`${stage.url}/api/responses`, {
          method: 'POST',
          headers: {
            origin: stage.url,
            cookie: `${name}=${session}`,
            'content-type': 'application/json',
            'idempotency-key': crypto.randomUUID(),
          },
          body: JSON.stringify({ occurrenceId: rows[0].id, answers }),
        })
        if (!answer.ok) throw new Error(`${day}: ${answer.status} ${await answer.text()}`)
      }
    }
  } finally {
    await database.end()
  }
  const after = addDays(from, days)
  stage.setClock(`${after}T21:30:00Z`)
  return after
}
