/** A number, an option's id or a text, the lines of a list; null is a skip on purpose. */
export type TypedValue = number | string | readonly string[] | null

/** Answers as typed so far, by step. */
export type Typed = {
  [stepId: string]: { value?: TypedValue; audience?: 'me' | 'therapist' | 'couple' }
}

/** `Kept` is what is written: the answers of a partner, or an exercise in the builder. */
export type Draft<Kept = Typed> = { answers: Kept; version: number }

/** What the server said to a save. `stale` carries the draft as it is saved there. */
export type SaveReply<Kept = Typed> =
  | { kind: 'saved'; version: number }
  | { kind: 'stale'; theirs: Draft<Kept> }
  | { kind: 'lost' }
  | { kind: 'refused'; reason: string }

export type SaveState<Kept = Typed> =
  | { kind: 'clean' }
  | { kind: 'waiting' }
  | { kind: 'saved' }
  | { kind: 'lost' }
  | { kind: 'stale'; theirs: Draft<Kept> }
  | { kind: 'refused'; reason: string }

export type Autosave<Kept = Typed> = ReturnType<typeof createAutosave<Kept>>

/**
 * Keeps the server's draft up with what is typed: one save at a time, the newest last. What could not be saved stays
 * in memory and is tried again; a draft that another tab saved meanwhile is never overwritten, the person chooses.
 */
export function createAutosave<Kept = Typed>({
  first,
  save,
  onState,
  same,
  quietMs = 700,
  againMs = 5_000,
}: {
  first: Draft<Kept>
  save: (draft: Draft<Kept>) => Promise<SaveReply<Kept>>
  onState: (state: SaveState<Kept>) => void
  /** Whether the server would keep the two as one. */
  same: (one: Kept, other: Kept) => boolean
  /** Milliseconds without typing before a save, and before another try after the connection was lost. */
  quietMs?: number
  againMs?: number
}) {
  let { version } = first
  let wanted = first.answers
  let saved = first.answers
  let tried: Kept | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<SaveState<Kept>> | null = null
  let state: SaveState<Kept> = { kind: 'clean' }

  function tell(next: SaveState<Kept>): SaveState<Kept> {
    state = next
    onState(next)
    return next
  }

  function later(ms: number) {
    clearTimeout(timer)
    timer = setTimeout(flush, ms)
  }

  /** Notes what is typed now; `soon` saves without waiting for a pause: after a tap. */
  function change(answers: Kept, soon = false) {
    wanted = answers
    if (state.kind === 'stale' || state.kind === 'refused') return
    if (state.kind !== 'lost') tell({ kind: 'waiting' })
    later(soon ? 0 : quietMs)
  }

  /** Saves what is not saved yet. The state after it: nothing is promised but by `saved` and `clean`. */
  function flush(): Promise<SaveState<Kept>> {
    clearTimeout(timer)
    running ??= catchUp().finally(() => {
      running = null
    })
    return running
  }

  async function catchUp(): Promise<SaveState<Kept>> {
    if (state.kind === 'stale' || state.kind === 'refused') return state
    while (!same(wanted, saved)) {
      const sending = wanted
      const reply = await save({ answers: sending, version })
      if (reply.kind === 'saved') {
        version = reply.version
        saved = sending
        tried = null
      } else if (reply.kind === 'stale' && tried && same(reply.theirs.answers, tried)) {
        // Our own save arrived and only its answer was lost.
        version = reply.theirs.version
        saved = tried
        tried = null
      } else if (reply.kind === 'lost') {
        tried = sending
        later(againMs)
        return tell(reply)
      } else {
        return tell(reply)
      }
    }
    return tell(state.kind === 'clean' ? state : { kind: 'saved' })
  }

  /** Of two drafts: this one goes over the other's version, or the other takes its place. */
  function choose(which: 'mine' | 'theirs'): Kept {
    if (state.kind !== 'stale') return wanted
    version = state.theirs.version
    saved = state.theirs.answers
    if (which === 'theirs') wanted = saved
    tell({ kind: which === 'theirs' ? 'saved' : 'waiting' })
    later(0)
    return wanted
  }

  /** Waits for a save under way and begins no more: before the answers themselves are sent. */
  async function stop(): Promise<void> {
    clearTimeout(timer)
    await running
    clearTimeout(timer)
  }

  /** After another act on the same draft: `kept` stands at its version now, or `theirs` does and is not this one. */
  function meet(other: { kept: Draft<Kept> } | { theirs: Draft<Kept> }) {
    if ('theirs' in other) {
      tell({ kind: 'stale', theirs: other.theirs })
      return
    }
    version = other.kept.version
    saved = other.kept.answers
    later(0)
  }

  /** After a refusal of what was written: what is written instead is tried again. */
  function retry() {
    if (state.kind === 'refused') tell({ kind: 'waiting' })
  }

  return { change, flush, choose, stop, meet, retry, version: () => version }
}

/** Equal in what is answered and who reads it. The server stores texts as NFC. */
export function sameAnswers(a: Typed, b: Typed): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(step => {
    const [one, other] = [a[step], b[step]]
    return sameValue(one?.value, other?.value) && one?.audience === other?.audience
  })
}

function sameValue(one: TypedValue | undefined, other: TypedValue | undefined): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((line, index) => plain(line) === plain(other[index]))
  }
  return plain(one) === plain(other)
}

function plain(value: TypedValue | undefined) {
  return typeof value === 'string' ? value.normalize('NFC') : value
}
