import type { Slot } from './access.ts'
import type { ScriptStep } from './exercises/script.ts'
import { otherSlot, swapsBefore, turnMinutes, turnsOf } from './together-airtime.ts'
import { besides } from './together-aside.ts'
import type { TogetherEvent, TogetherState } from './together-state.ts'

/**
 * The walk through a script on one phone. Pure and without a schema, so that the phone and the server fold the same
 * events with the same code. What a phone sends is parsed by together-schema.ts first.
 */

/** A mirror goes on after this many rounds, without a verdict. */
export const MOST_ROUNDS = 3

/** A turn grows by at most this much. */
export const MOST_MORE_MINUTES = 15

/** A timer that somebody forgot counts no further than this. */
export const MOST_SPENT_MS = 2 * 60 * 60_000

/** The longest sentence at a close, in UTF-16 units. */
export const MOST_LINE = 300

export function begin(script: readonly ScriptStep[], opener: Slot): TogetherState {
  const blank: TogetherState = {
    step: 0,
    furthest: 0,
    opener,
    swaps: 0,
    timer: null,
    spent: {},
    more: {},
    rounds: {},
    chosen: {},
    lines: {},
    written: {},
    when: {},
    skipped: [],
    pauses: 0,
    aside: null,
    finished: false,
  }
  return enter(script, blank, 0)
}

/** Whose turn it is. */
export function speakerOf({ opener, swaps }: Pick<TogetherState, 'opener' | 'swaps'>): Slot {
  return swaps % 2 === 0 ? opener : otherSlot(opener)
}

/** What was chosen last, which stands above the steps up to the next `choose`; null where nothing is or they passed. */
export function standingChoice(
  script: readonly ScriptStep[],
  { step, chosen }: TogetherState,
): { stepId: string; option: string } | null {
  const last = script.slice(0, step).findLast(each => each.kind === 'choose')
  const option = last && chosen[last.id]
  return option ? { stepId: last.id, option } : null
}

/** Before anybody spoke the two may agree that the other one opens. */
export function maySwapOpener(script: readonly ScriptStep[], state: TogetherState): boolean {
  const first = script.findIndex(each => each.kind === 'turn' || each.kind === 'mirror')
  const untouched = state.timer === null || (state.timer.startedAt === null && state.timer.spentMs === 0)
  if (state.finished || state.aside !== null) return false
  return first === -1 || state.furthest < first || (state.furthest === first && untouched)
}

/**
 * How many minutes may still be added to the step they are on. A turn grows only while the other has one to come:
 * that one grows with it.
 */
export function mayAdd(script: readonly ScriptStep[], state: TogetherState): number {
  const step = script[state.step]
  const added = step ? (state.more[step.id] ?? 0) : 0
  if (step?.kind === 'hold') return Math.max(0, step.most - step.minutes - added)
  if (step?.kind !== 'turn') return 0
  const turns = turnsOf(script, state.opener)
  const answered = turns.some(each => each.step > state.step && each.slot !== speakerOf(state))
  return answered ? Math.max(0, MOST_MORE_MINUTES - added) : 0
}

/** The state after an event. Total: what does not fit changes nothing, and gives the very same object. */
export function advance(
  script: readonly ScriptStep[],
  state: TogetherState,
  event: TogetherEvent,
): TogetherState {
  if (state.finished) return state
  const aside = besides(state, event)
  if (aside !== undefined) return { ...stopped(state, event.at), ...aside }
  return state.aside === null ? onStep(script, state, event) : state
}

function onStep(script: readonly ScriptStep[], state: TogetherState, event: TogetherEvent): TogetherState {
  const step = script[state.step]
  if (!step) return state
  switch (event.kind) {
    case 'next':
      return mayGoOn(step, state) ? leave(script, without(step.id, state), event.at) : state
    case 'skip':
      return leave(
        script,
        { ...without(step.id, state), skipped: [...skippedBut(step.id, state), step.id] },
        event.at,
      )
    case 'back':
      return state.step === 0 ? state : enter(script, put(stopped(state, event.at), step.id), state.step - 1)
    case 'start':
      return started(state, event.at)
    case 'stop':
      return state.timer?.startedAt == null ? state : stopped(state, event.at)
    case 'swap-opener':
      return maySwapOpener(script, state) ? { ...state, opener: otherSlot(state.opener) } : state
    case 'more':
      return longer(script, state, step.id, event.minutes)
    case 'heard':
      return step.kind === 'mirror' ? heard(script, state, step.id, event) : state
    default:
      return noted(step, state, event)
  }
}

/** A mirror is answered and a choice made, or they are skipped. */
function mayGoOn(step: ScriptStep, { chosen }: TogetherState): boolean {
  return step.kind !== 'mirror' && (step.kind !== 'choose' || chosen[step.id] !== undefined)
}

function leave(script: readonly ScriptStep[], state: TogetherState, at: number): TogetherState {
  const left = script[state.step]!
  return enter(script, put(stopped(state, at), left.id), state.step + 1)
}

/** Keeps the time of the step that is left. */
function put(state: TogetherState, stepId: string): TogetherState {
  if (state.timer === null || state.timer.spentMs === 0) return state
  return { ...state, spent: { ...state.spent, [stepId]: state.timer.spentMs } }
}

function enter(script: readonly ScriptStep[], state: TogetherState, index: number): TogetherState {
  const step = script[index]
  const minutes = step ? minutesOf(script, state, step) : null
  return {
    ...state,
    step: index,
    furthest: Math.max(state.furthest, index),
    swaps: swapsBefore(script, index),
    timer: step && minutes !== null ? { startedAt: null, spentMs: state.spent[step.id] ?? 0, minutes } : null,
    finished: step === undefined,
  }
}

/** What is agreed for a step, in minutes; null where nothing is timed. */
function minutesOf(script: readonly ScriptStep[], state: TogetherState, step: ScriptStep): number | null {
  if (step.kind === 'breathe') return step.seconds / 60
  if (step.kind === 'hold') return step.minutes + (state.more[step.id] ?? 0)
  return step.kind === 'turn' ? turnMinutes(script, state)[step.id]! : null
}

function started(state: TogetherState, at: number): TogetherState {
  if (state.timer === null || state.timer.startedAt !== null) return state
  return { ...state, timer: { ...state.timer, startedAt: at } }
}

function stopped(state: TogetherState, at: number): TogetherState {
  if (state.timer === null || state.timer.startedAt === null) return state
  return { ...state, timer: { ...state.timer, startedAt: null, spentMs: spentBy(state.timer, at) } }
}

/** Milliseconds on the step by then, for the state and for the clock on the screen. A clock set back takes none away. */
export function spentBy(
  { startedAt, spentMs }: { startedAt: number | null; spentMs: number },
  at: number,
): number {
  const running = startedAt === null ? 0 : Math.max(0, at - startedAt)
  return Math.min(MOST_SPENT_MS, spentMs + running)
}

function longer(
  script: readonly ScriptStep[],
  state: TogetherState,
  stepId: string,
  wanted: number,
): TogetherState {
  const minutes = Math.min(wanted, mayAdd(script, state))
  if (minutes <= 0 || state.timer === null) return state
  const more = { ...state.more, [stepId]: (state.more[stepId] ?? 0) + minutes }
  return { ...state, more, timer: { ...state.timer, minutes: state.timer.minutes + minutes } }
}

function heard(
  script: readonly ScriptStep[],
  state: TogetherState,
  stepId: string,
  { answer, at }: Extract<TogetherEvent, { kind: 'heard' }>,
): TogetherState {
  const round = Math.min(MOST_ROUNDS, (state.rounds[stepId] ?? 0) + 1)
  const counted = { ...without(stepId, state), rounds: { ...state.rounds, [stepId]: round } }
  return answer === 'yes' || round === MOST_ROUNDS ? leave(script, counted, at) : counted
}

function without(stepId: string, state: TogetherState): TogetherState {
  return state.skipped.includes(stepId) ? { ...state, skipped: skippedBut(stepId, state) } : state
}

function skippedBut(stepId: string, { skipped }: TogetherState): string[] {
  return skipped.filter(each => each !== stepId)
}

/** What is written down on a step, if it is one that takes it. */
function noted(step: ScriptStep, state: TogetherState, event: TogetherEvent): TogetherState {
  const { id } = step
  if (event.kind === 'choose' && step.kind === 'choose') {
    const known = event.option === null || step.options.some(each => each.id === event.option)
    return known ? { ...state, chosen: { ...state.chosen, [id]: event.option } } : state
  }
  if (event.kind === 'line' && step.kind === 'close') {
    if (event.text.length > MOST_LINE) return state
    const lines = { A: '', B: '', ...state.lines[id], [event.slot]: event.text }
    return { ...state, lines: { ...state.lines, [id]: lines } }
  }
  if (event.kind === 'write' && step.kind === 'agree') {
    if (event.text.length > step.maxLength) return state
    const { text, reviewOn } = event
    return { ...state, written: { ...state.written, [id]: { text, reviewOn } } }
  }
  if (event.kind === 'when' && step.kind === 'when') {
    const { [id]: _, ...others } = state.when
    const { on, minute } = event
    return { ...state, when: on === null ? others : { ...others, [id]: { on, minute } } }
  }
  return state
}
