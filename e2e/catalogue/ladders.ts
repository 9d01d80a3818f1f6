import { addDays, instantAt } from '#lib/domain/calendar.ts'
import { ladders, topLevel } from '#lib/domain/pace.ts'
import { openBoss } from '#lib/jobs/boss.ts'
import { type Person, zone } from './people.ts'
import { piecesBy, wordsIn } from './reading.ts'
import { expectIn, expectRefused, slots, type Walk } from './walk.ts'

export type Climb = {
  /** The next appointment: asked before it, released, and come. `atEve` is the day before it. */
  step(walk: Walk, atEve: () => Promise<void>): Promise<void>
  close(): Promise<void>
}

const DAYS_BETWEEN = 4
const APPOINTMENT = { time: '14:00', minutes: 50 }

/**
 * The way up the consent ladders, an appointment at a time: in the days before it both say ready, each alone, the
 * clinician releases, and the worker's job holds the level once the appointment has begun.
 */
export async function openClimb({ scene }: Pick<Walk, 'scene'>): Promise<Climb> {
  await scene.stage.startWorker()
  const boss = await openBoss({ connectionString: scene.stage.databaseUrl, max: 1 })
  return {
    step: async (walk, atEve) => {
      const { coupleId, desk } = walk
      const day = addDays(scene.today(), DAYS_BETWEEN)
      const set = await desk.does('/api/appointments', { coupleId, day, ...APPOINTMENT })
      scene.moveTo(instantAt(addDays(day, -1), 12 * 60, zone))
      await release(walk, String(set.id))
      await atEve()
      scene.moveTo(new Date(instantAt(day, 14 * 60, zone).getTime() + 60_000))
      // As its clock sends it once a minute.
      await boss.send('hold-pace')
      for (const ladder of ladders) if (walk.levels[ladder] < topLevel[ladder]) walk.levels[ladder] += 1
      await expectLevels(walk)
    },
    close: () => boss.stop({ graceful: false }),
  }
}

async function release({ coupleId, desk, levels, partners }: Walk, appointmentId: string): Promise<void> {
  for (const ladder of ladders.filter(each => levels[each] < topLevel[each])) {
    const wish = { coupleId, ladder, level: levels[ladder] + 1, appointmentId }
    const ready = { ladder, answer: 'ready', appointmentId }
    await partners.A.does('/api/pace/answers', ready)
    await expectRefused(desk, '/api/pace/releases', wish, 'pace-not-both-ready')
    await partners.B.does('/api/pace/answers', ready)
    await desk.does('/api/pace/releases', wish)
  }
  const { words } = await desk.see(`/couples/${coupleId}/plan`)
  expectIn(words, 'ready for the next step', 'the plan')
}

/** The job takes a moment. */
async function expectLevels({ partners, levels }: Walk): Promise<void> {
  const patience = AbortSignal.timeout(90_000)
  const expected = ladders.map(ladder => `Step ${levels[ladder]} of ${topLevel[ladder]}`)
  for (const slot of slots) {
    let read: string[] = []
    while (!expected.every((each, index) => read[index]?.startsWith(each))) {
      if (patience.aborted) throw new Error(`${slot} is at ${read}, not at ${expected}`)
      read = await readLevels(partners[slot])
    }
  }
}

/** Where somebody's own page says that the two are now, ladder by ladder. */
async function readLevels(partner: Person): Promise<string[]> {
  const cards = piecesBy((await partner.see('/pace')).html, '')
  return ladders.map(ladder =>
    wordsIn(/<dd\b[^>]*>([\s\S]*?)<\/dd>/.exec(cards.get(ladder) ?? '')?.[1] ?? ''),
  )
}
