import type { Slot } from '#lib/domain/access.ts'
import { type Dice, diceOf } from '#prisma/world/random.ts'
import type { CoupleRows } from '#prisma/world/rows.ts'
import { type World, withPartner, worldOf } from '#prisma/world.ts'
import { planted } from './twin-canaries.ts'
import { transplantShares, visibleShares, withoutShares } from './twin-notes.ts'
import { withRows } from './twin-side.ts'
import { jointStory, twinStory, varied, withRelease } from './twin-stories.ts'
import { withDrafts, withPreparation, withSessionsOf } from './twin-together.ts'

/**
 * Two worlds that differ in nothing but one partner's private data. The other partner, `viewer`, may not tell them
 * apart.
 */
export type Twins = {
  readonly seed: number
  readonly viewer: Slot
  readonly at: string
  readonly left: Twin
  readonly right: Twin
  /** Whether the varied partner has joined in the right world; in the left one they always have. */
  readonly joined: boolean
}

export type Twin = {
  readonly world: World
  /** Strings that stand in private fields of the varied partner in this world and nowhere else. */
  readonly canaries: readonly string[]
  /** A number to vary the rows by that no world holds (sessions, counters, imports). */
  readonly seed: number
}

const today = '2026-03-18'

export function makeTwins(seed: number, viewer: Slot): Twins {
  const dice = diceOf(seed, `twins ${viewer}`)
  const other: Slot = viewer === 'A' ? 'B' : 'A'
  const story = twinStory(dice)
  const joined = !dice.chance(0.25)
  const base = { ...story, ...jointStory(viewer, joined) }
  // Before, at and after the opening hour of 21:00 in Lisbon.
  const at = ['2026-03-18T12:30:00Z', '2026-03-18T20:59:00Z', '2026-03-18T22:10:00Z'][dice.below(3)]!
  const storyOf = (side: string, there: boolean) => {
    const own = diceOf(seed, `${side} ${viewer}`)
    return withRelease(own, withPartner(base, other, varied(own, there)))
  }
  const madeOf = (side: string, there: boolean) => {
    const world = worldOf({ today, seed, stories: [storyOf(side, there)] })
    return withDrafts(withPreparation(world, viewer), other, diceOf(seed, `${side} drafts ${viewer}`))
  }
  const [left, right] = withSessionsOf(madeOf('left', true), madeOf('right', joined), viewer, joined)
  const shared = joined ? visibleOffers(left.couples[0]!, viewer, at) : new Set<string>()
  const visible = visibleOffers(left.couples[0]!, viewer, at)
  const opened = visibleShares(left.couples[0]!, other, at)
  const told = joined ? opened : new Set<string>()
  const unsaid = withoutShares(left, other, new Set([...opened].filter(id => !told.has(id))))
  const leftKept = withoutOffers(unsaid, other, new Set([...visible].filter(id => !shared.has(id))))
  const offered = transplant({ from: leftKept, to: right, slot: other, viewer, at, shared, dice })
  const rightKept = transplantShares({ from: leftKept, to: offered, slot: other, at, shared: told }, dice)
  const known = new Set([...shared, ...told])
  return {
    seed,
    viewer,
    at,
    joined,
    left: planted(leftKept, other, known, { seed, side: 'left', joined }),
    right: planted(rightKept, other, known, { seed, side: 'right', joined }),
  }
}

/** Ids of the other's offers that the viewer may read at this instant: given and open, or open on both sides. */
function visibleOffers(couple: CoupleRows, viewer: Slot, at: string): Set<string> {
  const now = new Date(at)
  const isOpen = (row: { opensAt: Date | string }) => new Date(row.opensAt) <= now
  const sides = new Set(couple.partners[viewer].revealSides.filter(isOpen).map(side => side.pair))
  const other = couple.partners[viewer === 'A' ? 'B' : 'A']
  const open = other.offers.filter(
    offer => isOpen(offer) && (offer.kind === 'plain' || sides.has(offer.pair)),
  )
  return new Set(open.map(offer => offer.id))
}

/** The same world in which these were never offered: kept for the therapist instead. */
function withoutOffers(world: World, slot: Slot, ids: ReadonlySet<string>): World {
  return withRows(world, slot, rows => {
    const gone = rows.offers.filter(offer => ids.has(offer.id))
    const answers = new Set(gone.map(offer => offer.answerId))
    const pairs = new Set(gone.map(offer => offer.pair))
    return {
      ...rows,
      offers: rows.offers.filter(offer => !ids.has(offer.id)),
      revealSides: rows.revealSides.filter(side => !pairs.has(side.pair)),
      answers: rows.answers.map(answer =>
        answers.has(answer.id) ? { ...answer, audience: 'therapist' } : answer,
      ),
    }
  })
}

type Transplant = {
  from: World
  to: World
  slot: Slot
  viewer: Slot
  at: string
  shared: ReadonlySet<string>
  dice: Dice
}

/**
 * Gives the right world exactly the left one's visible offers: same ids, same words, same day on which they opened.
 * What stands behind them (the response, the rest of its answers, when it was given) stays the partner's own.
 */
function transplant({ from, to, slot, viewer, at, shared, dice }: Transplant): World {
  const hidden = withoutOffers(to, slot, visibleOffers(to.couples[0]!, viewer, at))
  const source = from.couples[0]!.partners[slot]
  const offers = source.offers.filter(offer => shared.has(offer.id))
  const answers = source.answers.filter(answer => offers.some(offer => offer.answerId === answer.id))
  const responses = source.responses.filter(each => answers.some(answer => answer.responseId === each.id))
  const taken = new Set(responses.map(each => each.occurrenceId))
  const viewerSides = new Map(from.couples[0]!.partners[viewer].revealSides.map(side => [side.pair, side]))
  return withRows(hidden, slot, rows => {
    const dropped = new Set(rows.responses.filter(each => taken.has(each.occurrenceId)).map(each => each.id))
    const droppedAnswers = new Set(
      rows.answers.filter(each => dropped.has(each.responseId)).map(each => each.id),
    )
    const kept = {
      responses: rows.responses.filter(each => !dropped.has(each.id)),
      answers: rows.answers.filter(each => !dropped.has(each.responseId)),
      observations: rows.observations.filter(each => !dropped.has(each.responseId as string)),
      offers: rows.offers.filter(each => !droppedAnswers.has(each.answerId)),
      drafts: rows.drafts.filter(each => !taken.has(each.occurrenceId)),
    }
    // The earlier side of a reveal is its author's own secret: only the later one made the day on which it opened.
    const shiftOf = (offer: (typeof offers)[number]) => {
      const side = viewerSides.get(offer.pair)
      const mayMove = offer.kind === 'mutual' && side && new Date(side.opensAt) >= new Date(offer.opensAt)
      return mayMove ? dice.below(3) * day : 0
    }
    const moved = offers.map(offer => {
      const shift = shiftOf(offer)
      const minutes = shift + dice.below(20) * 60_000
      return {
        ...offer,
        opensAt: earlier(offer.opensAt, shift),
        undoUntil: earlier(offer.undoUntil, minutes),
      }
    })
    const pairsKept = new Set(kept.offers.map(offer => offer.pair))
    return {
      ...rows,
      ...kept,
      responses: [
        ...kept.responses,
        ...responses.map(each => ({
          ...each,
          submittedAt: earlier(each.submittedAt, (1 + dice.below(19)) * 60_000),
        })),
      ],
      answers: [...kept.answers, ...answers],
      offers: [...kept.offers, ...moved],
      revealSides: [
        ...rows.revealSides.filter(side => pairsKept.has(side.pair)),
        ...moved
          .filter(offer => offer.kind === 'mutual')
          .map(({ pair, opensAt }) => {
            const side = source.revealSides.find(each => each.pair === pair)!
            return { ...side, opensAt }
          }),
      ],
    }
  })
}

const day = 86_400_000

function earlier(instant: Date | string, ms: number): Date {
  return new Date(new Date(instant).getTime() - ms)
}
