/** Answers as typed so far, by step. A value of null is a skip on purpose. */
export type Typed = {
  [stepId: string]: { value?: number | string | null; audience?: 'me' | 'therapist' | 'couple' }
}

export type Draft = { answers: Typed; version: number }

/** What the server said to a save. `stale` carries the draft as it is saved there. */
export type SaveReply =
  | { kind: 'saved'; version: number }
  | { kind: 'stale'; theirs: Draft }
  | { kind: 'lost' }
  | { kind: 'refused'; reason: string }

export type SaveState =
  | { kind: 'clean' }
  | { kind: 'waiting' }
  | { kind: 'saved' }
  | { kind: 'lost' }
  | { kind: 'stale'; theirs: Draft }
  | { kind: 'refused'; reason: string }

export type Autosave = ReturnType<typeof createAutosave>

/**
 * Keeps the server's draft up with what is typed: one save at a time, the newest last. What could not be saved stays
 * in memory and is tried again; a draft that another tab saved meanwhile is never overwritten, the person chooses.
 */
export function createAutosave({
  first,
  save,
  onState,
  quietMs = 700,
  againMs = 5_000,
}: {
  first: Draft
  save: (draft: Draft) => Promise<SaveReply>
  onState: (state: SaveState) => void
  /** Milliseconds without typing before a save, and before another try after the connection was lost. */
  quietMs?: number
  againMs?: number
}) {
  let { version } = first
  let wanted = first.answers
  let saved = first.answers
  let tried: Typed | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<SaveState> | null = null
  let state: SaveState = { kind: 'clean' }

  function tell(next: SaveState): SaveState {
    state = next
    onState(next)
    return next
  }

  function later(ms: number) {
    clearTimeout(timer)
    timer = setTimeout(flush, ms)
  }

  /** Notes what is typed now; `soon` saves without waiting for a pause: after a tap. */
  function change(answers: Typed, soon = false) {
    wanted = answers
    if (state.kind === 'stale' || state.kind === 'refused') return
    if (state.kind !== 'lost') tell({ kind: 'waiting' })
    later(soon ? 0 : quietMs)
  }

  /** Saves what is not saved yet. The state after it: nothing is promised but by `saved` and `clean`. */
  function flush(): Promise<SaveState> {
    clearTimeout(timer)
    running ??= catchUp().finally(() => {
      running = null
    })
    return running
  }

  async function catchUp(): Promise<SaveState> {
    if (state.kind === 'stale' || state.kind === 'refused') return state
    while (!sameAnswers(wanted, saved)) {
      const sending = wanted
      const reply = await save({ answers: sending, version })
      if (reply.kind === 'saved') {
        version = reply.version
        saved = sending
        tried = null
      } else if (reply.kind === 'stale' && tried && sameAnswers(reply.theirs.answers, tried)) {
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
  function choose(which: 'mine' | 'theirs'): Typed {
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

  return { change, flush, choose, stop }
}

/** Equal in what is answered and who reads it. The server stores texts as NFC. */
export function sameAnswers(a: Typed, b: Typed): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(step => {
    const [one, other] = [a[step], b[step]]
    return plain(one?.value) === plain(other?.value) && one?.audience === other?.audience
  })
}

function plain(value: number | string | null | undefined) {
  return typeof value === 'string' ? value.normalize('NFC') : value
}
