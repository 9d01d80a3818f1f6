import { addDays, instantAt } from '#lib/domain/calendar.ts'
import { ladders, topLevel } from '#lib/domain/pace.ts'
import { sendJob } from '#lib/testing/send-job.ts'
import { type Person, zone } from './people.ts'
import { piecesBy, wordsIn } from './reading.ts'
import { expectIn, expectRefused, slots, type Walk } from './walk.ts'

const DAYS_BETWEEN = 4

/**
 * The way up the consent ladders: an appointment for each level. In the days before it both say ready, each alone, and
 * the clinician releases; the worker's job, which has to run, holds the level once the appointment has begun. `onDay`
 * is what the two do besides, on the day before and after it.
 */
export async function climb(walk: Walk, onDay: () => Promise<void>): Promise<void> {
  const { coupleId, desk, levels, scene } = walk
  while (ladders.some(ladder => levels[ladder] < topLevel[ladder])) {
    const day = addDays(scene.today(), DAYS_BETWEEN)
    const { id } = await desk.does('/api/appointments', { coupleId, day, time: '14:00', minutes: 50 })
    scene.moveTo(instantAt(addDays(day, -1), 12 * 60, zone))
    await release(walk, String(id))
    await onDay()
    scene.moveTo(instantAt(day, 14 * 60 + 1, zone))
    await sendJob(scene.stage.databaseUrl, 'hold-pace')
    for (const ladder of ladders) levels[ladder] = Math.min(levels[ladder] + 1, topLevel[ladder])
    await expectLevels(walk)
    await onDay()
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
  return ladders.map(ladder => {
    const [, now = ''] = /<dd\b[^>]*>([\s\S]*?)<\/dd>/.exec(cards.get(ladder) ?? '') ?? []
    return wordsIn(now)
  })
}
