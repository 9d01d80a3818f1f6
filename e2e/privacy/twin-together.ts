import type { Slot } from '#lib/domain/access.ts'
import { asks, definition } from '#lib/domain/exercises/exercise.ts'
import { type Dice, idOf } from '#prisma/world/random.ts'
import type { CoupleRows } from '#prisma/world/rows.ts'
import type { AssignmentStory } from '#prisma/world/story.ts'
import type { World } from '#prisma/world.ts'
import { withRows } from './twin-side.ts'

/** What the two did and do together: prepared yesterday for today, to be begun today, and done two days ago. */
export const meetings: readonly AssignmentStory[] = [
  { slug: 'own-growth', startsAgo: 1, endedAgo: null, plan: 'once' },
  { slug: 'focused-talk', startsAgo: 0, endedAgo: null, plan: 'once' },
  { slug: 'mirroring', startsAgo: 2, endedAgo: null, plan: 'once' },
]

/** A session is of both: the same in both worlds. The phone is that of somebody who is there. */
export function withSessionsOf(left: World, right: World, viewer: Slot, joined: boolean): [World, World] {
  const [couple] = left.couples
  const phoneOf = couple!.partners[viewer].partner.id
  const sessions = couple!.sessions.map(row => (joined ? row : { ...row, phoneOf }))
  const given = (world: World): World => ({
    ...world,
    couples: world.couples.map(each => ({ ...each, sessions })),
  })
  return [given(left), given(right)]
}

/** The viewer has a line to lay out for today, as anybody who prepared. */
export function withPreparation(world: World, viewer: Slot): World {
  const couple = world.couples[0]!
  const assignment = ownGrowthIn(world)
  return withRows(world, viewer, rows => {
    const { id: partnerId, practiceId, coupleId } = rows.partner
    const own = { practiceId, coupleId, partnerId }
    const { id: occurrenceId } = couple.occurrences.find(
      each => each.assignmentId === assignment.id && each.partnerId === partnerId && each.part === 'alone',
    )!
    const submittedAt = new Date(`${world.today}T07:00:00Z`)
    const response = {
      ...{ id: idOf(world.seed, 'prepared'), ...own, occurrenceId },
      ...{ day: new Date(world.today), late: true, submittedAt },
    }
    const before = rows.responses.find(each => each.occurrenceId === occurrenceId)
    const answer = {
      ...{ id: idOf(world.seed, 'prepared line'), ...own, responseId: (before ?? response).id },
      ...{ stepId: 'commit', audience: 'therapist', number: null, choice: null, text: 'A walk of my own.' },
    }
    const known = rows.answers.some(each => each.responseId === before?.id && each.stepId === 'commit')
    return {
      ...rows,
      responses: before ? rows.responses : [...rows.responses, response],
      answers: known ? rows.answers : [...rows.answers, answer],
      drafts: rows.drafts.filter(each => each.occurrenceId !== occurrenceId),
    }
  })
}

function ownGrowthIn(world: World) {
  const { id: definitionId } = world.definitions.find(each => each.slug === 'own-growth')!
  return world.couples[0]!.assignments.find(each => each.definitionId === definitionId)!
}

/** Of what is not answered, some is begun: in the part alone and in the private word after it. */
export function withDrafts(world: World, slot: Slot, dice: Dice): World {
  const couple = world.couples[0]!
  const exerciseOf = new Map(
    couple.assignments.map(({ id, definitionId }) => [
      id,
      definition.parse(world.definitions.find(each => each.id === definitionId)!.body),
    ]),
  )
  return withRows(world, slot, rows => {
    if (!rows.user) return rows
    const done = new Set([...rows.responses, ...rows.drafts].map(each => each.occurrenceId))
    const open = couple.occurrences.filter(
      each =>
        each.partnerId === rows.partner.id &&
        !done.has(each.id) &&
        new Date(each.opensOn) <= new Date(world.today) &&
        dice.chance(0.5),
    )
    const begun = open.flatMap(each => {
      const part = each.part === 'together' ? 'together' : 'alone'
      const [first] = asks(exerciseOf.get(each.assignmentId)!, part)
      if (!first) return []
      const { practiceId, coupleId, partnerId, id: occurrenceId } = each
      const answers = { [first.id]: { value: null, audience: first.audience } }
      const id = idOf(world.seed, `draft ${occurrenceId}`)
      const updatedAt = new Date(`${world.today}T08:00:00Z`)
      return [{ id, practiceId, coupleId, partnerId: partnerId as string, occurrenceId, answers, updatedAt }]
    })
    return { ...rows, drafts: [...rows.drafts, ...begun] }
  })
}

/**
 * A line that the varied partner laid out for today: both see it, and it is the same in both worlds, whatever they
 * answered. Nothing of somebody who has not joined.
 */
export function laidOutOf(world: World, slot: Slot): NonNullable<CoupleRows['laidOut']> {
  const couple = world.couples[0]!
  const { partner, answers } = couple.partners[slot]
  const assignment = ownGrowthIn(world)
  const due = couple.occurrences.find(
    each => each.assignmentId === assignment.id && each.partnerId === partner.id && each.part === 'together',
  )!
  const [answer] = answers
  if (!answer) return []
  const words = { en: 'A walk.', es: 'Un paseo.' }
  const { id: partnerId, practiceId, coupleId } = partner
  return [
    {
      ...{ id: idOf(world.seed, 'laid out'), practiceId, coupleId, partnerId },
      ...{ assignmentId: assignment.id, dueOn: due.dueOn, stepId: 'commit', answerId: answer.id },
      item: { title: words, prompt: words, reading: { kind: 'text', text: 'Two evenings for swimming.' } },
    },
  ]
}
