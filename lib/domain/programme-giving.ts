/** What a couple's file says about whether a programme can be given to it. Days are local days of the couple. */
export type Candidate<P extends Days = Days> = {
  readonly closed: boolean
  /** Whether "asked alone", or a reason why not, is recorded for both (promise 15). */
  readonly askedAlone: boolean
  /** What it has been given and is not over. */
  readonly programmes: readonly P[]
}

type Days = { readonly startsOn: string; readonly lastDay: string }

/** A programme as far as it decides who can have it; `lastDay` counts from the first day that is wished. */
type Offered = Days & { readonly needsAskedAlone: boolean }

/** Why not; `other` is the programme whose weeks are in the way. */
type Hindrance<P extends Days = Days> =
  | { readonly reason: 'couple-closed' | 'asked-alone-first' }
  | { readonly reason: 'programme-running'; readonly other: P }

/** What keeps the couple from being given the programme, said before it is tried; null for nothing. */
export function hindranceOf<P extends Days>(couple: Candidate<P>, offered: Offered): Hindrance<P> | null {
  if (couple.closed) return { reason: 'couple-closed' }
  if (offered.needsAskedAlone && !couple.askedAlone) return { reason: 'asked-alone-first' }
  const other = couple.programmes.findLast(
    each => each.startsOn <= offered.lastDay && each.lastDay >= offered.startsOn,
  )
  return other ? { reason: 'programme-running', other } : null
}
