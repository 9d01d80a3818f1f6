import { createHash } from 'node:crypto'
import type { Slot } from '#lib/domain/access.ts'
import { type Dice, diceOf, idOf } from '#prisma/world/random.ts'
import type { CoupleRows, PartnerRows } from '#prisma/world/rows.ts'
import { type Story, type World, withPartner, worldOf } from '#prisma/world.ts'
import { twinStory, varied } from './twin-stories.ts'

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
  const base = twinStory(dice)
  const other: Slot = viewer === 'A' ? 'B' : 'A'
  const joined = !dice.chance(0.25)
  // Before, at and after the opening hour of 21:00 in Lisbon.
  const at = ['2026-03-18T12:30:00Z', '2026-03-18T20:59:00Z', '2026-03-18T22:10:00Z'][dice.below(3)]!
  const storyOf = (side: string, there: boolean) =>
    withPartner(base, other, varied(diceOf(seed, `${side} ${viewer}`), there))
  const left = worldOf({ today, seed, stories: [storyOf('left', true)] })
  const right = worldOf({ today, seed, stories: [storyOf('right', joined)] })
  const shared = joined ? visibleOffers(left.couples[0]!, viewer, at) : new Set<string>()
  const visible = visibleOffers(left.couples[0]!, viewer, at)
  const leftKept = withoutOffers(left, other, new Set([...visible].filter(id => !shared.has(id))))
  const rightKept = transplant({ from: leftKept, to: right, slot: other, viewer, at, shared, dice })
  return {
    seed,
    viewer,
    at,
    joined,
    left: planted(leftKept, other, shared, seed, 'left'),
    right: planted(rightKept, other, shared, seed, 'right'),
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

function withRows(world: World, slot: Slot, change: (rows: PartnerRows) => PartnerRows): World {
  const couples = world.couples.map(couple => ({
    ...couple,
    partners: { ...couple.partners, [slot]: change(couple.partners[slot]) },
  }))
  return { ...world, couples }
}

/** Ids of private rows made this side's own, and a canary in every private field. */
function planted(
  world: World,
  slot: Slot,
  shared: ReadonlySet<string>,
  seed: number,
  side: 'left' | 'right',
): Twin {
  const canaries: string[] = []
  const canary = (path: string) => {
    const word = `canary${createHash('sha256').update(`${seed} ${side} ${path}`).digest('hex').slice(0, 16)}`
    canaries.push(word)
    return word
  }
  /** A number that can be told apart: its digits beyond the third are a canary. */
  const marked = (value: number, path: string) => {
    const digits = String(100_000_000 + (Number.parseInt(canary(path).slice(6, 14), 16) % 899_999_999))
    canaries.push(digits)
    return Number(`${Math.min(9, Math.trunc(value))}.${digits}`)
  }
  const own = (id: string) => idOf(seed, `${side} ${id}`)
  const sided = withRows(world, slot, rows => {
    const visible = rows.offers.filter(offer => shared.has(offer.id))
    const open = new Set(visible.map(offer => offer.answerId))
    const ids = new Set(
      [
        rows.seat,
        rows.invitation,
        ...rows.consents,
        ...rows.responses,
        ...rows.answers,
        ...rows.observations,
        ...rows.drafts,
        ...rows.flags,
        ...rows.revealSides,
      ]
        .map(row => row.id)
        .concat(
          rows.user ? [rows.user.id] : [],
          rows.offers.map(offer => offer.id),
        )
        .filter(id => !shared.has(id)),
    )
    const remapped = mapped(rows, id => (ids.has(id) ? own(id) : id))
    canaries.push(...[...ids].map(own))
    return {
      ...remapped,
      keyId: own(rows.keyId),
      seat: { ...remapped.seat, email: `${canary('seat')}@example.org` },
      invitation: {
        ...remapped.invitation,
        displayName: canary('invited'),
        signInName: canary('invited as'),
      },
      user: remapped.user && { ...remapped.user, displayName: canary('user'), signInName: canary('sign-in') },
      answers: remapped.answers.map((row, index) => {
        if (open.has(rows.answers[index]!.id)) return row
        return {
          ...row,
          number: typeof row.number === 'number' ? marked(row.number, `number ${row.id}`) : null,
          text: row.text === null ? null : `${row.text} ${canary(`text ${row.id}`)}`,
        }
      }),
      observations: remapped.observations.map(row => ({
        ...row,
        value: marked(row.value, `value ${row.id}`),
      })),
      offers: remapped.offers.map(row => {
        if (shared.has(row.id)) return row
        const word = canary(`offer ${row.id}`)
        return { ...row, item: { ...row.item, title: { en: word, es: word } } }
      }),
      drafts: remapped.drafts.map(row => ({
        ...row,
        answers: { ...row.answers, keep: { value: canary(`draft ${row.id}`), audience: 'me' as const } },
      })),
    }
  })
  const partnerId = sided.couples[0]!.partners[slot].partner.id
  const couples = sided.couples.map(couple => ({
    ...couple,
    askedAlone: couple.askedAlone.map(row =>
      row.partnerId === partnerId
        ? { ...row, id: own(row.id), reason: canary('asked alone'), askedOn: null }
        : row,
    ),
  }))
  return { world: { ...sided, couples }, canaries, seed: diceOf(seed, `extra ${side}`).below(2 ** 31) }
}

/** Every string of a plain value mapped; dates stay as they are. */
function mapped<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  if (Array.isArray(value)) return value.map(each => mapped(each, change)) as T
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapped(each, change)])) as T
}

export type { Story }
