import { createHash } from 'node:crypto'
import type { Slot } from '#lib/domain/access.ts'
import { diceOf, idOf } from '#prisma/world/random.ts'
import type { World } from '#prisma/world.ts'
import { withRows } from './twin-side.ts'
import { laidOutOf } from './twin-together.ts'
import type { Twin } from './twins.ts'

/** Ids of private rows made this side's own, and a canary in every private field. */
export function planted(
  world: World,
  slot: Slot,
  shared: ReadonlySet<string>,
  { seed, side, joined }: { seed: number; side: 'left' | 'right'; joined: boolean },
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
        ...rows.notNow,
        ...rows.flags,
        ...rows.agreementReviews,
        ...rows.paceAnswers,
        ...rows.notes,
        ...rows.noteShares,
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
      notes: remapped.notes.map(row => ({ ...row, text: `${row.text} ${canary(`note ${row.id}`)}` })),
      noteShares: remapped.noteShares.map(row =>
        shared.has(row.id) ? row : { ...row, text: `${row.text} ${canary(`share ${row.id}`)}` },
      ),
      drafts: remapped.drafts.map(row => ({
        ...row,
        answers: { ...row.answers, keep: { value: canary(`draft ${row.id}`), audience: 'me' as const } },
      })),
    }
  })
  const partnerId = sided.couples[0]!.partners[slot].partner.id
  const couples = sided.couples.map(couple => ({
    ...couple,
    laidOut: joined ? laidOutOf(sided, slot) : [],
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
